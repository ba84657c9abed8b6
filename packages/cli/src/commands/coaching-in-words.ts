import { networkNames } from "@entregent/engine/reply";
import { messages } from "@entregent/engine/words";
import { visible } from "../terminal/visible.ts";
import { type CliLanguage, say } from "../words/index.ts";
import { appraisalInWords, quoted } from "./appraisal-in-words.ts";
import { approachInWords, introductionInWords } from "./approach-in-words.ts";
import type { Coached } from "./coach.ts";

const mostQuoted = 4;

/** What a writer is told: how the draft reads, its length, why not to send it, and what would make it better. */
export function coachingInWords({ input, coaching, isReady, memory }: Coached, language: CliLanguage): string {
  const { appraisal, limit, left, stop, advice } = coaching;
  const words = (key: string): string => messages[language][`coach.${key}`] ?? key;
  const quotedSpans = (spans: Coached["coaching"]["advice"][number]["spans"]): string =>
    spans
      .slice(0, mostQuoted)
      .map(({ start, end }) => quoted(input.draft.slice(start, end), language))
      .join(", ");
  const lines = [say(language, "coach.reads"), appraisalInWords(input.draft, { ...appraisal, missing: [] }, language)];
  if (limit !== null && left !== null) {
    const values = {
      limit,
      used: limit - left,
      over: -left,
      network: networkNames[input.network ?? "other"] ?? input.network ?? "",
    };
    lines.push(say(language, left < 0 ? "coach.too-long" : "coach.length", values));
  }
  if (stop) {
    lines.push("", words(`stop.${stop.favour}`));
    if (memory?.page.stop?.known) lines.push(visible(memory.page.stop.known));
    lines.push(words(`instead.${stop.favour}`));
  }
  if (memory?.page.introduction) lines.push("", ...introductionInWords(memory.page.introduction, language));
  for (const [heading, isOptional] of [
    ["coach.better", false],
    ["coach.optional", true],
  ] as const) {
    const listed = advice.filter(({ optional }) => optional === isOptional);
    if (listed.length > 0) lines.push("", say(language, heading));
    for (const { id, worth, example, spans } of listed) {
      const gain = worth > 0 ? say(language, "coach.worth", { worth }) : "";
      lines.push(`${gain.padStart(5)}  ${words(id)}`);
      if (spans.length > 0) lines.push(`       ${say(language, "coach.where", { words: quotedSpans(spans) })}`);
      if (example) lines.push(`       ${say(language, "quoted", { text: visible(example) })}`);
    }
  }
  if (memory) lines.push("", ...approachInWords(memory.approach, language));
  if (isReady) lines.push("", say(language, "coach.ready"));
  return lines.join("\n");
}
