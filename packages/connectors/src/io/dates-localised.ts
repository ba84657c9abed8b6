import type { SourceDate } from "@entregent/engine";
import { isoDay } from "./dates.ts";
import { monthNumber } from "./months.ts";

/** Words that stand between the parts of a written date in the languages we know. */
const fillers = new Set(["de", "del", "à", "a", "às", "as", "um", "uhr", "at", "le", "om", "alle", "ore", "den", "kl"]);

/**
 * A date and time as a person reads it, in the language of an account: `Jun 01, 2024 2:00:00 pm`,
 * `1 juin 2024 à 14:00:00`, `01.06.2024, 14:00`, `1月 19, 2026 6:46:46 PM`.
 *
 * @returns Without a zone, for none is written; null unless every word of the text belongs to a date and day and month
 *   cannot be mistaken for each other.
 */
export function readLocalisedTime(text: string): SourceDate | null {
  if (text.length > 60 || !/\d{4}/u.test(text)) return null;
  const plain = text.normalize("NFKC").toLowerCase().replace(/[,;·]/gu, " ");
  const time = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/u.exec(plain);
  const afternoon = /(?:^|[\s\d])p\.?\s?m\.?(?=\s|$)|午後|下午|오후/u.test(plain);
  const morning = /(?:^|[\s\d])a\.?\s?m\.?(?=\s|$)|午前|上午|오전/u.test(plain);
  const day = dayIn(
    plain
      .replace(time?.[0] ?? "", " ")
      .replace(/(?<=^|[\s\d])[ap]\.?\s?m\.?(?=\s|$)|[午上下][前後午]|오[전후]/gu, " ")
      .trim(),
  );
  if (day === null || !time) return day;
  let hour = Number(time[1]);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  if (hour > 23 || Number(time[2]) > 59) return day;
  const clock = [String(hour).padStart(2, "0"), time[2], ...(time[3] ? [time[3]] : [])].join(":");
  return `${day}T${clock}`;
}

function dayIn(text: string): SourceDate | null {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text);
  if (dotted) return isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const east = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/u.exec(text);
  if (east) return isoDay(Number(east[1]), Number(east[2]), Number(east[3]));
  let [year, month, day] = [0, 0, 0];
  for (const word of text.split(/\s+/u)) {
    const bare = word.replace(/\.$/u, "");
    const numbered = /^(\d{1,2})[月월]$/u.exec(bare);
    if (/^\d{4}$/u.test(bare) && year === 0) year = Number(bare);
    else if (/^\d{1,2}(?:er|st|nd|rd|th|º|ª)?$/u.test(bare) && day === 0) day = Number.parseInt(bare, 10);
    else if (numbered && month === 0) month = Number(numbered[1]);
    else if (month === 0 && monthNumber(bare)) month = monthNumber(bare) ?? 0;
    else if (!fillers.has(bare)) return null;
  }
  return isoDay(year, month, day);
}
