import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../reply/address.ts";
import { readName } from "../../reply/names.ts";
import type { Register } from "../../domain/index.ts";
import { type Acquaintance, introductionNote } from "./go-between.ts";
import { type CommonGround, openingsOn } from "./openings.ts";
import { groundLanguages, groundPhrasesIn } from "./phrases/index.ts";
import { groundKinds, openingIds } from "./shape.ts";

const registers: readonly Register[] = ["formal", "familiar"];
const voices = groundLanguages.flatMap((language) => registers.map((register) => ({ language, register })));

describe("openings", () => {
  it("tell what is shared, with its date", () => {
    const ground: readonly CommonGround[] = [
      { kind: "mutual", what: "Jo Martin" },
      { kind: "mutual", what: "Karim Benali" },
      { kind: "met", what: "Salon du livre, Nantes", when: "2024-03-09" },
      { kind: "wrote", what: "Devis", when: "2023-11", by: "owner" },
      { kind: "employer", what: "Atelier Brunswick" },
      { kind: "connected", what: "LinkedIn", when: "2019" },
    ];
    expect(openingsOn(ground, "fr").map(({ text }) => text)).toEqual([
      "Vous vous souvenez peut-être de notre rencontre en mars 2024 («\u00A0Salon du livre, Nantes\u00A0»).",
      "Je vous ai écrit en novembre 2023 («\u00A0Devis\u00A0»)\u202F; je reprends ici le fil de cet échange.",
      "Comme vous, je connais Atelier Brunswick de l’intérieur.",
      "Parmi nos connaissances communes\u00A0: Jo Martin et Karim Benali.",
      "Nous avons noué contact sur LinkedIn en 2019.",
    ]);
    expect(openingsOn(ground.slice(2, 3), "it", "familiar")[0]?.text).toBe(
      "Forse ricordi il nostro incontro nel mese di marzo 2024 («Salon du livre, Nantes»).",
    );
  });

  it("are none where nothing is shared, or where only a name would say it and there is none", () => {
    expect(openingsOn([], "fr")).toEqual([]);
    expect(openingsOn([{ kind: "employer", what: " \u200B " }], "fr")).toEqual([]);
    expect(openingsOn([{ kind: "met", what: "" }], "fr")).toEqual([]);
    expect(openingsOn([{ kind: "met", what: "", when: "2024-03" }], "en")[0]?.text).toBe(
      "You may remember our meeting in March 2024.",
    );
  });

  it("give no more than its own words to a hostile fact", () => {
    const what = `{details} <b>x</b>\n\u202Eevil [here] ${"y".repeat(500)}`;
    const [opening] = openingsOn([{ kind: "shared", what, when: "2024-99" }], "en");
    expect(opening?.text.startsWith("We have this in common: {details} <b>x</b> evil (here) yyy")).toBe(true);
    expect(opening?.text.length).toBeLessThan(130);
  });
});

describe.each(voices)("in $language, $register", ({ language, register }) => {
  const { openings, introduction } = groundPhrasesIn(language);

  it("every sentence is there, with the facts it needs and no others", () => {
    const dated = ["met", "called", "they-wrote", "i-wrote", "wrote", "they-recommended", "i-recommended"];
    const wrong = openingIds.filter((id) => {
      const places = placesIn(openings[register][id]);
      if (dated.includes(id)) return places.toSorted().join() !== "about,when";
      if (id === "mutual") return places.join() !== "names";
      return !places.includes("what") || places.some((place) => place !== "what" && place !== "when");
    });
    expect(wrong).toEqual([]);
  });

  it("no form of address is mixed", () => {
    const other = register === "formal" ? "familiar" : "formal";
    const texts = [...Object.values(openings[register]), ...Object.values(introduction[register])];
    expect(texts.filter((text) => readAddress(text, language)[other].length > 0)).toEqual([]);
    expect(texts.filter((text) => wrongAddress[language]?.[register]?.test(text))).toEqual([]);
  });

  it("nothing is said but the phrases and the given facts, for any ground", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    const one = fc.record(
      {
        kind: fc.constantFrom(...groundKinds),
        what: text,
        when: fc.constantFrom("2024-03-09", "2023-12", "2011", "soon", "2024-99"),
        by: fc.constantFrom("owner" as const, "other" as const, "unknown" as const),
      },
      { requiredKeys: ["kind", "what"] },
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (ground) => {
        for (const opening of openingsOn(ground, language, register)) {
          expect(ground).toEqual(expect.arrayContaining([...opening.ground]));
          expect(leftover(opening.text, opening.ground, Object.values(openings[register]))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a note to a go-between names who they are, and leaves what it is about to the writer", () => {
    const through: Acquaintance = {
      id: "p1",
      name: "Karim Belhadj",
      traces: 4,
      last: "2025-11-10",
      together: { date: "2020-02-20", subject: "Chantier 12" },
    };
    const note = introductionNote({
      through,
      target: "Anne-Sophie Delorme",
      language,
      register,
      writer: "Camille Roy",
    });
    expect(note).toContain(register === "formal" ? "Karim Belhadj" : "Karim");
    expect(note).toContain("Anne-Sophie Delorme");
    expect(note).toContain("(Chantier 12, ");
    expect(note).toMatch(/2020/u);
    expect(note.match(/\[[^\]]+\]/gu)).toHaveLength(1);
    expect(note.endsWith(register === "formal" ? "Camille Roy" : "Camille")).toBe(true);
    expect(note).not.toMatch(/[{}]/u);
    const other = register === "formal" ? "familiar" : "formal";
    expect(readAddress(note, language)[other]).toEqual([]);
  });
});

describe("a note to a go-between", () => {
  it("survives every name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.constantFrom(...voices),
        (name, target, voice) => {
          const note = introductionNote({
            through: { id: "p", name, traces: 1, last: null, house: target },
            target,
            ...voice,
          });
          const shown = readName(name)?.full;
          expect(note.length).toBeLessThan(1_000);
          if (shown && voice.register === "formal") expect(note).toContain(shown);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const placesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, place]) => place!)),
];

/** Whether a text is one of the phrases with facts in its places. */
function leftover(text: string, ground: readonly CommonGround[], phrases: readonly string[]): boolean {
  const plain = (value: string): string => value.replace(/[\s\u00A0\u202F]+/gu, " ");
  const facts = ground.map(({ what }) =>
    plain(
      what
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .replaceAll("[", "(")
        .replaceAll("]", ")"),
    ).trim(),
  );
  return phrases.some((phrase) => {
    const parts = plain(phrase).split(/\{\w+\}/u);
    let at = 0;
    const between: string[] = [];
    for (const [index, part] of parts.entries()) {
      const found =
        index === 0
          ? plain(text).startsWith(part)
            ? 0
            : -1
          : index === parts.length - 1
            ? plain(text).length - part.length
            : plain(text).indexOf(part, at);
      if (found < at || !plain(text).startsWith(part, found)) return false;
      if (index > 0) between.push(plain(text).slice(at, found));
      at = found + part.length;
    }
    return between.every((filled) => isFact(filled, facts));
  });
}

/** A fact, or an aside made of one: a month, a year, a title in brackets, a list of names. */
function isFact(filled: string, facts: readonly string[]): boolean {
  const bare = filled.trim();
  if (bare === "") return true;
  if (/^(?:im|in|en|em|nel)(?: Jahr| mese di)? (?:[\p{L}]+ (?:de )?)?(?:2024|2023|2011)$/u.test(bare)) return true;
  let rest = bare;
  for (const fact of facts.toSorted((a, b) => b.length - a.length)) {
    const start = [...fact].slice(0, 60).join("").trim();
    if (start !== "") rest = rest.replace(start, "");
  }
  return rest.length < bare.length && rest.length <= 90;
}

const whole = (list: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, flags);

/** Words of the other form of address that {@link readAddress} leaves out as unsure, but no phrase may have. */
const wrongAddress: Readonly<Record<string, Readonly<Record<Register, RegExp>>>> = {
  fr: { formal: whole("tu|te|toi|ton|ta|tes|t(?=’)|on"), familiar: whole("vous|votre|vos") },
  en: { formal: /\p{L}’(?:m|ve|s|re|ll|d|t)(?!\p{L})/u, familiar: whole("I am|I have|I would|would kindly") },
  de: { formal: whole("du|dich|dir|dein|deine|deinen|magst|kennst"), familiar: whole("Sie|Ihnen|Ihr|Ihre|Ihren", "u") },
  es: { formal: whole("tú|ti|te|tu|tus|conoces|dime|dímelo|recuerdes"), familiar: whole("usted|su|sus|le|recuerde") },
  it: {
    formal: whole("tu|ti|te|tuo|tua|hai|ricordi|dimmelo|potresti"),
    familiar: whole("Lei|suo|sua|sue|La ringrazio|potrebbe"),
  },
  pt: { formal: whole("você|tu|te|teu|tua"), familiar: whole("senhor|senhora|lhe|seu|sua|suas") },
  nl: { formal: whole("je|jij|jou|jouw"), familiar: whole("u|uw") },
};
