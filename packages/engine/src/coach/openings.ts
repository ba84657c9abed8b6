import { createSay } from "../words/words.ts";
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
  const { openings, language: spoken } = examplesIn(language);
  const say = createSay(spoken, openings);
  const list = new Intl.ListFormat(spoken, { type: "conjunction" });
  return order.flatMap((kind): readonly Opening[] => {
    const these = ground.filter((one) => one.kind === kind && one.what.trim() !== "");
    if (these.length === 0) return [];
    if (kind === "mutual") {
      const details = list.format(these.slice(0, 3).map(({ what }) => inline(what)));
      return [{ kind, text: say(kind, { details }) }];
    }
    return these.map((one) => ({ kind, text: say(kind, { details: detailsOf(one, spoken) }) }));
  });
}

function detailsOf({ what, when }: CommonGround, language: string): string {
  const month = monthOf(when, language);
  return month === null ? inline(what) : `${inline(what)}, ${month}`;
}

/** "mars 2024": a month is as near as one remembers. */
function monthOf(when: string | undefined, language: string): string | null {
  const read = /^(\d{4})-(\d{2})/u.exec(when ?? "");
  if (!read) return null;
  const date = new Date(Date.UTC(Number(read[1]), Number(read[2]) - 1, 15));
  return new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}

function inline(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 80);
}
