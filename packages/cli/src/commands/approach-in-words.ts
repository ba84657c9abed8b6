import type { Approach, Coaching, PersonSummary } from "@entregent/app";
import { visible } from "../terminal/visible.ts";
import { type CliLanguage, say } from "../words/index.ts";

/** What the memory shows of whom one writes to: who it is, what is shared, how to speak, who could introduce. */
export function approachInWords(
  { person, maybe, voice, openings, goBetweens }: Approach,
  language: CliLanguage,
): readonly string[] {
  const quoted = (text: string): string => say(language, "quoted", { text: visible(text) });
  const lines: string[] = [];
  if (person) lines.push(say(language, "coach.to", { person: described(person) }));
  else if (maybe.length > 0) {
    lines.push(say(language, "coach.maybe"));
    for (const one of maybe) lines.push(`  ${one.id}  ${described(one)}`);
    return lines;
  } else lines.push(say(language, "coach.nobody"));
  const named = new Intl.DisplayNames(language, { type: "language" }).of(voice.language) ?? voice.language;
  const address = say(language, `coach.address.${voice.register}`);
  lines.push(say(language, "coach.voice", { language: named, because: voice.because.language }));
  lines.push(say(language, "coach.address", { address, because: voice.because.register }));
  lines.push("", say(language, openings.length > 0 ? "coach.ground" : "coach.ground.none"));
  for (const { words, text } of openings) lines.push(`  ${visible(words)}`, `    ${quoted(text)}`);
  if (goBetweens.length > 0) lines.push("", say(language, "coach.through"));
  for (const { person: through, words } of goBetweens) {
    lines.push(`  ${described(through)}`, ...words.map((one) => `    ${visible(one)}`));
  }
  return lines;
}

/** What the memory says to whom the draft names, with the note to whoever could introduce. */
export function introductionInWords(
  { words, goBetweens }: NonNullable<Coaching["introduction"]>,
  language: CliLanguage,
): readonly string[] {
  const lines = [visible(words)];
  for (const { person, words: shown, note } of goBetweens) {
    lines.push(`  ${described(person)}`, ...shown.map((one) => `    ${visible(one)}`));
    lines.push(`    ${say(language, "coach.note")}`);
    lines.push(
      ...visible(note, true)
        .split("\n")
        .map((line) => `      ${line}`.trimEnd()),
    );
  }
  return lines;
}

function described({ name, position, company }: PersonSummary): string {
  return visible([name, position, company].filter(Boolean).join(", "));
}
