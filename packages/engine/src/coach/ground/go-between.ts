import type { Register } from "../../domain/index.ts";
import { readName } from "../../reply/names.ts";
import { phrasesByLanguage } from "../../reply/phrases/index.ts";
import { closeGaps } from "../../reply/typography.ts";
import { inline, voiceOf } from "./openings.ts";

/** Somebody the writer knows, and what shows that they know the reader too. */
export interface Acquaintance {
  readonly id: string;
  readonly name: string;
  /** Dated contacts with the writer, and the last one's day. */
  readonly traces: number;
  readonly last: string | null;
  /** A mail or meeting that had all three on it. */
  readonly together?: { readonly date: string | null; readonly subject: string | null };
  /** The employer both are at. */
  readonly house?: string;
  /** The reader's own page names them. */
  readonly named?: boolean;
}

const mostShown = 5;

/**
 * Who could introduce: those the writer has been in contact with, and of whom something shows that they know the reader.
 * Seen together goes before named, named before the same house; then whoever the writer knows better and more lately.
 */
export function goBetweens(acquaintances: Iterable<Acquaintance>): readonly Acquaintance[] {
  const known = [...acquaintances].filter((one) => one.traces > 0 && tie(one) > 0);
  return known
    .sort(
      (a, b) =>
        tie(b) - tie(a) ||
        (b.last ?? "").localeCompare(a.last ?? "") ||
        b.traces - a.traces ||
        a.name.localeCompare(b.name),
    )
    .slice(0, mostShown);
}

function tie({ together, named, house }: Acquaintance): number {
  return together ? 3 : named ? 2 : house ? 1 : 0;
}

export interface IntroductionInput {
  readonly through: Acquaintance;
  /** Who the writer would like to meet, as the memory or the page names them. */
  readonly target: string;
  readonly language: string;
  readonly register: Register;
  /** Who signs; left out where it is not known. */
  readonly writer?: string | null;
}

/** A note that asks somebody who knows both for an introduction, and leaves them free. What it is about stays a blank. */
export function introductionNote({ through, target, language, register, writer }: IntroductionInput): string {
  const voice = voiceOf(language, register);
  const pack = phrasesByLanguage[language] ?? phrasesByLanguage["en"]!;
  const { greeting, closings } = pack.manners[register];
  const to = readName(through.name);
  const addressed = to && (register === "formal" ? to.full : to.first);
  const shown = readName(target)?.full ?? inline(target);
  const say = (id: string, values: Readonly<Record<string, string>> = {}): string =>
    voice.say(`introduction.${id}`, { target: shown, ...values });
  const body = [
    say("wish"),
    through.together || through.named || through.house === undefined
      ? say("know", { details: detailsOf(through, voice.month) })
      : say("house", { what: inline(through.house) }),
    say("purpose"),
    say("favour"),
    say("freedom"),
  ].join(" ");
  const from = readName(writer ?? undefined);
  const signed = from && (register === "formal" ? from.full : (from.first ?? from.full));
  const closing = signed === null ? closings[0]!.replace(/,$/u, "") : `${closings[0]}\n${signed}`;
  const opened = addressed ? greeting.named.replace("{name}", () => addressed) : greeting.plain;
  const text = pack.lowerCaseAfterGreeting ? lowerFirst(body) : body;
  return closeGaps(`${opened}\n\n${text}\n\n${closing}`);
}

/** " (Médiathèque, mars 2024)" */
function detailsOf({ together }: Acquaintance, month: (date: string | undefined) => string): string {
  const parts = [inline(together?.subject ?? ""), month(together?.date ?? undefined)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
