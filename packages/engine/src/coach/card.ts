import { type OriginTime, originTimes } from "../domain/index.ts";

/**
 * The request card: what a good request says, in one line that a reader understands and another installation reads back to
 * the same criteria. Everything may be missing but one of origin, purpose and next step. Schema: docs/request-card.schema.json.
 */
export interface RequestCard {
  readonly version: 1;
  readonly origin?: { readonly time: OriginTime; readonly text: string };
  readonly purpose?: string;
  readonly nextStep?: string;
  /** Time asked of the reader. */
  readonly minutes?: number;
}

const mostMinutes = 480;
const longestValue = 120;

/**
 * The card as one line, to be put below a note.
 *
 * @returns The line; empty where the card says nothing.
 * @example formatCard({ version: 1, purpose: "three questions on reading rooms", nextStep: "call", minutes: 15 })
 * // "[purpose: three questions on reading rooms | next: call | 15 min]"
 */
export function formatCard(card: RequestCard): string {
  const { origin, purpose, nextStep, minutes } = tidyCard(card);
  const parts: string[] = [];
  if (origin) parts.push(`origin (${origin.time}): ${origin.text}`);
  if (purpose !== undefined) parts.push(`purpose: ${purpose}`);
  if (nextStep !== undefined) parts.push(`next: ${nextStep}`);
  if (parts.length === 0) return "";
  if (minutes !== undefined) parts.push(`${minutes} min`);
  return `[${parts.join(" | ")}]`;
}

/** A card as it survives in a note: no line breaks, brackets or bars in its values, each at most 120 characters. */
export function tidyCard(card: RequestCard): RequestCard {
  const origin = tidy(card.origin?.text);
  const purpose = tidy(card.purpose);
  const nextStep = tidy(card.nextStep);
  const minutes = card.minutes;
  const isTime = minutes !== undefined && Number.isInteger(minutes) && minutes > 0 && minutes <= mostMinutes;
  return {
    version: 1,
    ...(origin === undefined || !card.origin ? {} : { origin: { time: card.origin.time, text: origin } }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(isTime ? { minutes } : {}),
  };
}

function tidy(value: string | undefined): string | undefined {
  const text = (value ?? "")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replaceAll("|", "/")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, longestValue)
    .trim();
  return text === "" ? undefined : text;
}

/** A card as it stands in a note: UTF-16 offsets of the brackets and of each value. */
export interface FoundCard {
  readonly card: RequestCard;
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Partial<Record<CardPart, { readonly start: number; readonly end: number }>>>;
}
export type CardPart = "origin" | "purpose" | "nextStep";

/** Finds the first card in a note; null where there is none. Networks may change spaces and line ends; that does no harm. */
export function findCard(note: string): FoundCard | null {
  if (!note.includes("[")) return null;
  for (const { index, 0: whole, 1: inside = "" } of note.matchAll(/\[([^[\]]{1,600})\]/gu)) {
    const found = cardOf(inside, index + 1);
    if (found) return { ...found, start: index, end: index + whole.length };
  }
  return null;
}

/** Reads the first card in a note; null where there is none. */
export function parseCard(note: string): RequestCard | null {
  return findCard(note)?.card ?? null;
}

function cardOf(inside: string, offset: number): Pick<FoundCard, "card" | "values"> | null {
  let card: RequestCard = { version: 1 };
  const values: Partial<Record<CardPart, { start: number; end: number }>> = {};
  let start = offset;
  for (const raw of inside.split("|")) {
    const part = raw.replace(/\s+/gu, " ").trim();
    const end = start + raw.trimEnd().length;
    const said = /^(?:origin \((past|present|future)\)|(purpose|next)): (.+)$/iu.exec(part);
    const time = /^(\d{1,3}) min$/iu.exec(part);
    if (time) card = { ...card, minutes: Number(time[1]) };
    else if (said) {
      const [, originTime, key, text] = said;
      const of: CardPart = originTime ? "origin" : key!.toLowerCase() === "next" ? "nextStep" : "purpose";
      card = { ...card, [of]: originTime ? { time: timeOf(originTime), text: text! } : text! };
      const value = raw.slice(raw.indexOf(":") + 1);
      values[of] = { start: end - value.trim().length, end };
    } else return null;
    start += raw.length + 1;
  }
  const tidied = tidyCard(card);
  return tidied.origin || tidied.purpose || tidied.nextStep ? { card: tidied, values } : null;
}

function timeOf(text: string): OriginTime {
  return originTimes.find((time) => time === text.toLowerCase()) ?? "past";
}

/** What an appraisal takes from a card: the same criteria the sender's side had. */
export function criteriaOfCard(card: RequestCard): {
  readonly origin: readonly OriginTime[];
  readonly purpose: boolean;
  readonly nextStep: boolean;
} {
  return {
    origin: card.origin ? [card.origin.time] : [],
    purpose: card.purpose !== undefined,
    nextStep: card.nextStep !== undefined,
  };
}
