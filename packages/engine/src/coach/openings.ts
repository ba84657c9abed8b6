import { typeset } from "../reply/typography.ts";
import { createSay, type Say } from "../words/words.ts";
import { examplesIn, type GroundKind } from "./examples/index.ts";

/** Something the memory shows that writer and reader share. */
export interface CommonGround {
  readonly kind: GroundKind;
  /** In the memory's own words: a place, a subject, a school, a name. */
  readonly what: string;
  /** ISO 8601 day or month. */
  readonly when?: string;
}

/** A first sentence, ready to be taken into the draft. */
export interface Opening {
  readonly kind: GroundKind;
  readonly text: string;
}

/** What says most about a tie comes first. */
const order: readonly GroundKind[] = ["worked", "met", "wrote", "studied", "mutual", "read", "shared"];

/** Openings on what is really shared, one for each thing, common acquaintances in one. */
export function openingsOn(ground: readonly CommonGround[], language: string): readonly Opening[] {
  if (ground.length === 0) return [];
  const { say, months } = speakerOf(language);
  return order.flatMap((kind): readonly Opening[] => {
    const these = ground.filter((one) => one.kind === kind && one.what.trim() !== "");
    if (these.length === 0) return [];
    if (kind === "mutual")
      return [{ kind, text: say(kind, { details: these.slice(0, 3).map(({ what }) => inline(what)) }) }];
    return these.map((one) => ({ kind, text: say(kind, { details: detailsOf(one, months) }) }));
  });
}

interface Speaker {
  readonly say: Say;
  readonly months: Intl.DateTimeFormat;
}

/** Kept, since the coach speaks at every keystroke. */
const speakers = new Map<string, Speaker>();

function speakerOf(asked: string): Speaker {
  const { openings, language } = examplesIn(asked);
  let speaker = speakers.get(language);
  if (!speaker) {
    const months = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
    const set = Object.fromEntries(Object.entries(openings).map(([kind, text]) => [kind, typeset(text, language)]));
    speaker = { say: createSay(language, set), months };
    speakers.set(language, speaker);
  }
  return speaker;
}

/** "Nantes, mars 2024": a month is as near as one remembers. */
function detailsOf({ what, when }: CommonGround, months: Intl.DateTimeFormat): string {
  const read = /^(\d{4})-(0[1-9]|1[0-2])/u.exec(when ?? "");
  if (!read) return inline(what);
  return `${inline(what)}, ${months.format(new Date(Date.UTC(Number(read[1]), Number(read[2]) - 1, 15)))}`;
}

function inline(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 80);
}
