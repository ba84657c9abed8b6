import type { SourceDate } from "@entregent/engine";
import { isoDay, isoInstant } from "../../io/dates.ts";
import { monthNumber } from "../../io/months.ts";

/** Zones by name that RFC 5322 still allows, in hours. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  bst: 1,
};

/**
 * A mail's date in UTC, from `Mon, 26 Jan 2009 13:50:20 -0800 (PST)`. The weekday, the seconds and two digits of the
 * year may be missing; without a zone the local time is given, without `Z`.
 */
export function readMailDate(text: string | null): SourceDate | null {
  if (text === null || text.length > 200) return null;
  const found =
    /(?:^|[\s,])(\d{1,2})[\s-]{1,3}(\p{L}{3,10})\.?[\s-]{1,3}(\d{4}|\d{2})[\s,]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s{0,3}(?:([+-])(\d{2}):?(\d{2})|\(?([A-Za-z]{1,4})\b)?/u.exec(
      text,
    );
  if (!found) return null;
  const [, day, month, year, hour, minute, second, sign, zoneHours, zoneMinutes, zoneName] = found;
  const years = Number(year);
  const full = year!.length > 2 ? years : years < 70 ? 2000 + years : 1900 + years;
  const known = zoneName === undefined ? undefined : zones[zoneName.toLowerCase()];
  const offset = sign === undefined ? known : (sign === "-" ? -1 : 1) * (Number(zoneHours) + Number(zoneMinutes) / 60);
  return instant(
    isoDay(full, monthNumber(month!) ?? 0, Number(day)),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
    offset,
  );
}

/** The date of an mbox separator: `Fri Jul 30 23:30:48 2010`, or with Takeout's zone before the year. */
export function readSeparatorDate(text: string): SourceDate | null {
  const found =
    /(\p{L}{3}) {1,2}(\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: (?:([+-])(\d{2})(\d{2})|[A-Z]{3,4}))? (\d{4})/u.exec(
      text,
    );
  if (!found) return null;
  const [, month, day, hour, minute, second, sign, zoneHours, zoneMinutes, year] = found;
  const offset =
    sign === undefined ? undefined : (sign === "-" ? -1 : 1) * (Number(zoneHours) + Number(zoneMinutes) / 60);
  const on = isoDay(Number(year), monthNumber(month!) ?? 0, Number(day));
  return instant(on, Number(hour), Number(minute), Number(second ?? 0), offset);
}

const two = (value: number): string => String(value).padStart(2, "0");

function instant(
  day: string | null,
  hour: number,
  minute: number,
  second: number,
  offsetHours: number | undefined,
): SourceDate | null {
  if (day === null || hour > 23 || minute > 59 || second > 60) return null;
  const local = `${day}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;
  if (offsetHours === undefined) return local;
  const date = new Date(Date.parse(`${local}Z`) - offsetHours * 3_600_000);
  return Number.isNaN(date.getTime()) ? null : isoInstant(date);
}
