import type { SourceDate } from "@entregent/engine";
import { monthNumber } from "./months.ts";

/**
 * Readers of the date forms that sources use, one a form. Each gives ISO 8601, with `Z` only where the form names its
 * zone, or null for what it does not read. None of them guesses: where day and month cannot be told apart, null.
 */
export type DateReader = (text: string) => SourceDate | null;

const two = (value: number): string => String(value).padStart(2, "0");

/** A day of the calendar, or null where there is none such (31 February). */
export function isoDay(year: number, month: number, day: number): SourceDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2999) return null;
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function isoTime(day: SourceDate | null, hour: number, minute: number, second: number | null): SourceDate | null {
  if (day === null || hour > 23 || minute > 59 || (second ?? 0) > 60) return null;
  return `${day}T${two(hour)}:${two(minute)}${second === null ? "" : `:${two(second)}`}`;
}

/** A year of two digits: none of these networks is older than 1970. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

/** 24-hour clock from a 12-hour one: 12 AM is midnight. */
const hour24 = (hour: number, half: string | undefined): number => {
  if (!half) return hour;
  const pm = /^p/iu.test(half);
  return (hour % 12) + (pm ? 12 : 0);
};

/** `08 Feb 2026`, and what spreadsheets make of it: `8-Feb-26`, `8. Feb. 2026`, `17.12.2019`, `2019-12-17`. */
export const readDay: DateReader = (text) => {
  const named = /^(\d{1,2})[\s.-]{1,3}(\p{L}{3,10})\.?[\s-]{1,2}(\d{4}|\d{2})$/u.exec(text);
  if (named) return isoDay(fullYear(named[3]!), monthNumber(named[2]!) ?? 0, Number(named[1]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(text);
  if (dotted) return isoDay(fullYear(dotted[3]!), Number(dotted[2]), Number(dotted[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,30})?$/u.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/u.exec(text);
  if (!slashed) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]!)];
  if (first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : null;
};

/** Which of the two numbers of a date with slashes is the month. One file has one order. */
export type SlashOrder = "month-first" | "day-first";

/** The order that a date with slashes proves, or null where both would do. */
export function slashOrderOf(text: string): SlashOrder | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/\d{2}/u.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12 && second <= 12) return "day-first";
  return second > 12 && first <= 12 ? "month-first" : null;
}

/** `1/29/26, 2:37 PM`, month first; also as spreadsheets save it again: `1/29/2026 14:37`, `2026-01-29 14:37:00`. */
export function createSlashTimeReader(order: SlashOrder): DateReader {
  return (text) => {
    const slashed =
      /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}),?\s{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,2}([AaPp]\.?[Mm]\.?)?$/u.exec(
        text,
      );
    if (!slashed) return readDottedTime(text) ?? readPlainTime(text);
    const [, first, second, year, hour, minute, seconds, half] = slashed;
    const [month, day] = order === "month-first" ? [first, second] : [second, first];
    return isoTime(
      isoDay(fullYear(year!), Number(month), Number(day)),
      hour24(Number(hour), half),
      Number(minute),
      seconds === undefined ? null : Number(seconds),
    );
  };
}

/** `29.01.2026 14:37`, as a German spreadsheet saves it. */
function readDottedTime(text: string): SourceDate | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}),?\s{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (!found) return null;
  const day = isoDay(fullYear(found[3]!), Number(found[2]), Number(found[1]));
  return isoTime(day, Number(found[4]), Number(found[5]), found[6] === undefined ? null : Number(found[6]));
}

/** `2025-06-01 14:03:22 UTC`, `2024/02/01 15:02:55 UTC`; without `UTC` the time has no zone. */
export const readPlainTime: DateReader = (text) => {
  const found =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(UTC|GMT|Z)?$/u.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const time = isoTime(
    isoDay(Number(year), Number(month), Number(day)),
    Number(hour),
    Number(minute),
    second === undefined ? null : Number(second),
  );
  return time === null || zone === undefined ? time : `${time}Z`;
};

/** `Jan 2024`, `2012`, `2024-01`: as much of a date as there is. */
export const readMonthOrYear: DateReader = (text) => {
  if (/^(19|20)\d\d$/u.test(text)) return text;
  const iso = /^((?:19|20)\d\d)-(\d{2})$/u.exec(text);
  if (iso) return Number(iso[2]) >= 1 && Number(iso[2]) <= 12 ? text : null;
  const named = /^(\p{L}{3,10})\.?\s{1,2}((?:19|20)\d\d)$/u.exec(text);
  const month = named ? monthNumber(named[1]!) : undefined;
  return named && month ? `${named[2]}-${two(month)}` : readDay(text);
};

/** Unix seconds or milliseconds as UTC, null for what no network can have written. */
export function readUnix(value: unknown, unit: "seconds" | "milliseconds"): SourceDate | null {
  const number = typeof value === "string" && /^\d{1,16}$/u.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number <= 0) return null;
  const date = new Date(unit === "seconds" ? number * 1000 : number);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2999 ? null : isoInstant(date);
}

/** An instant in UTC, without the thousandths where there are none. */
export function isoInstant(date: Date): SourceDate {
  return date.toISOString().replace(/\.000Z$/u, "Z");
}

/** The calendar day of a date, as far as it has one. */
export function dayOf(date: SourceDate | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date.slice(0, 10) : null;
}
