import type { SpokenLanguage } from "@entregent/engine";

const shapes = {
  day: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  month: { month: "long", year: "numeric", timeZone: "UTC" },
} as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A source's date as people say it, the day as the source has it whatever the zone.
 *
 * @param date - ISO 8601: a date-time, a day or a month.
 * @returns The text as it stands where it is no date.
 * @example tellDate("2024-03-12T10:00:00Z", "fr") // "12 mars 2024"
 */
export function tellDate(date: string, language: SpokenLanguage): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  if (day === null) return date;
  const shape = day[3] === undefined ? "month" : "day";
  const moment = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3] ?? 1));
  const key = `${language}/${shape}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, shapes[shape]);
    formats.set(key, format);
  }
  if (Number.isNaN(moment)) return date;
  const told = format.format(moment);
  return language === "fr" ? told.replace(/^1 /, "1er ") : told;
}
