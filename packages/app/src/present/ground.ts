import type { Acquaintance, Opening } from "@entregent/engine";
import { tellDate } from "./dates.ts";
import type { Speaker } from "./speaker.ts";

/** What an opening rests on, in words. */
export function presentGround({ kind, ground }: Opening, { say, language }: Speaker): string {
  const [first] = ground;
  const date = first?.when ? tellDate(first.when, language) : "";
  return say(`ground.${kind}`, {
    date,
    dated: date === "" ? "no" : "yes",
    by: first?.by ?? "unknown",
    names: ground.map(({ what }) => what),
  });
}

/** What shows that somebody knows the reader, and how well the owner knows them. */
export function presentTie(
  { together, house, named, traces, last }: Acquaintance,
  { say, language }: Speaker,
): string[] {
  const words: string[] = [];
  if (together) {
    const date = together.date ? tellDate(together.date, language) : "";
    const subject = together.subject ?? "";
    words.push(
      say("tie.together", { date, dated: date === "" ? "no" : "yes", subject, titled: subject ? "yes" : "no" }),
    );
  }
  if (named) words.push(say("tie.named"));
  if (house) words.push(say("tie.house", { house }));
  words.push(say("tie.you", { traces, date: last ? tellDate(last, language) : "", dated: last ? "yes" : "no" }));
  return words;
}
