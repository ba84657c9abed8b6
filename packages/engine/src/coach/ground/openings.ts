import type { Register } from "../../domain/index.ts";
import { typeset } from "../../reply/typography.ts";
import { createSay, type Say } from "../../words/words.ts";
import { groundPhrasesIn } from "./phrases/index.ts";
import { type GroundKind, groundKinds, type OpeningId } from "./shape.ts";

/** Something the memory shows that writer and reader share. */
export interface CommonGround {
  readonly kind: GroundKind;
  /** In the memory's own words: a place, a subject, a school, a name. May be empty for a dated contact. */
  readonly what: string;
  /** ISO 8601 day, month or year. */
  readonly when?: string;
  /** Who began it, where that is known. */
  readonly by?: "owner" | "other" | "unknown";
}

/** A first sentence, ready to be taken into the draft, and what it rests on. */
export interface Opening {
  readonly kind: GroundKind;
  readonly text: string;
  readonly ground: readonly CommonGround[];
}

/** Contacts speak for themselves by their date; everything else needs a name. */
const nameless: readonly GroundKind[] = ["met", "called", "wrote", "recommended"];
const mostNames = 3;

/**
 * Openings on what is really shared: one for each thing, common acquaintances in one. Nothing is in them but phrases and
 * what the ground gives.
 */
export function openingsOn(
  ground: readonly CommonGround[],
  language: string,
  register: Register = "formal",
): readonly Opening[] {
  if (ground.length === 0) return [];
  const voice = voiceOf(language, register);
  return groundKinds.flatMap((kind): readonly Opening[] => {
    const these = ground.filter(
      (one) => one.kind === kind && (inline(one.what) !== "" || (nameless.includes(kind) && one.when !== undefined)),
    );
    if (these.length === 0) return [];
    if (kind === "mutual") {
      const named = these.slice(0, mostNames);
      return [{ kind, text: voice.say(kind, { names: named.map(({ what }) => inline(what)) }), ground: named }];
    }
    return these.map((one) => ({ kind, text: sentence(one, voice), ground: [one] }));
  });
}

function sentence(one: CommonGround, voice: Voice): string {
  const what = inline(one.what);
  return voice.say(openingId(one), { what, when: voice.when(one.when), about: voice.about(what) });
}

function openingId({ kind, by }: CommonGround): OpeningId {
  if (kind === "wrote") return by === "owner" ? "i-wrote" : by === "other" ? "they-wrote" : "wrote";
  if (kind === "recommended") return by === "owner" ? "i-recommended" : "they-recommended";
  return kind;
}

/** How one language and form of address tells things inside a sentence. */
export interface Voice {
  readonly say: Say;
  /** " en mars 2024"; empty where there is no date. */
  when(date: string | undefined): string;
  /** " (« Plans »)"; empty where there is nothing to tell. */
  about(text: string): string;
  /** "mars 2024"; empty where there is no date. */
  month(date: string | undefined): string;
}

/** Kept, since the coach speaks at every keystroke. */
const voices = new Map<string, Voice>();

export function voiceOf(asked: string, register: Register): Voice {
  const { language, asides, openings, introduction } = groundPhrasesIn(asked);
  const key = `${language}/${register}`;
  const kept = voices.get(key);
  if (kept) return kept;
  const set = { ...asides, ...openings[register], ...prefixed("introduction.", introduction[register]) };
  const say = createSay(
    language,
    Object.fromEntries(Object.entries(set).map(([id, text]) => [id, typeset(text, language)])),
  );
  const months = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  const monthOf = (date: string): string => months.format(new Date(Date.UTC(...yearAndMonth(date), 15)));
  const voice: Voice = {
    say,
    when(date) {
      if (date === undefined || !isYear.test(date)) return "";
      return isMonth.test(date) ? say("month", { month: monthOf(date) }) : say("year", { year: date.slice(0, 4) });
    },
    about: (text) => (text === "" ? "" : say("about", { text })),
    month(date) {
      if (date === undefined || !isYear.test(date)) return "";
      return isMonth.test(date) ? monthOf(date) : date.slice(0, 4);
    },
  };
  voices.set(key, voice);
  return voice;
}

const isYear = /^\d{4}(?:-|$)/u;
const isMonth = /^\d{4}-(?:0[1-9]|1[0-2])(?:-|$)/u;

function yearAndMonth(date: string): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
}

function prefixed(prefix: string, phrases: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(phrases as Record<string, string>).map(([id, text]) => [prefix + id, text]));
}

/** A fact as it may stand inside a sentence: one line, no hidden characters, no bracket that would read as a blank. */
export function inline(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .trim();
  const characters = [...line];
  return characters.length <= longestFact
    ? line
    : `${characters
        .slice(0, longestFact - 1)
        .join("")
        .trim()}…`;
}

const longestFact = 80;
