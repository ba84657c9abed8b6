import type { SourceDate } from "@entregent/engine";

/**
 * A text by which source dates sort: in UTC where the zone is known, as it stands where it is not.
 *
 * @example sortDate("2026-03-01T01:00:00+02:00") // "2026-02-28T23:00:00"
 */
export function sortDate(date: SourceDate | null): string | null {
  if (date === null || date === "") return null;
  if (date.endsWith("Z") && (date.length === 20 || date.length === 24)) return date.slice(0, 19);
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(date) || !date.includes("T")) return date;
  const moment = Date.parse(date);
  return Number.isNaN(moment) ? date : new Date(moment).toISOString().slice(0, 19);
}
