import { cityLines } from "../knowledge/places.ts";
import { fold } from "../text/fold.ts";
import { memoised } from "../text/memo.ts";

const cities = new Map<string, string>();
for (const line of cityLines.split("\n")) {
  const [first, ...others] = line.split(",").map((name) => name.trim());
  if (!first) continue;
  for (const name of [first, ...others]) if (!cities.has(name)) cities.set(name, first);
}

const around =
  /\b(?:greater|metropolitan|metro|area|region|grand|grande|grosser|raum|umgebung|et environs|bay|provincia de|provincia di|area metropolitana|comunidad de)\b/gu;

/** The city of a place as networks write it: "Greater Paris Metropolitan Region" and "Paris, France" are `paris`. */
export const readCity: (text: string) => string | null = memoised((text) => {
  const [first = ""] = text.split(/[,(/|]/u);
  const folded = fold(first);
  if (folded === "") return null;
  const whole = cities.get(folded);
  if (whole) return whole;
  const plain = folded.replace(around, " ").replace(/\s+/gu, " ").trim();
  return cities.get(plain) ?? (plain === "" ? folded : plain);
});

const schoolWords = new Set(
  `universite university universitat universiteit universidad universidade universita uniwersytet universitet univerzita universitaet the of de la le du des di der die das et and for
  school college institute institut instituto hochschule fachhochschule ecole escuela scuola faculty faculte state business`.split(
    /\s+/u,
  ),
);

/** A school's name without the words all schools have. */
export const readSchool: (text: string) => string | null = memoised((text) => {
  const words = fold(text).split(" ");
  const proper = words.filter((word) => word !== "" && !schoolWords.has(word));
  const key = (proper.length > 0 ? proper : words).join(" ");
  return key === "" ? null : key;
});
