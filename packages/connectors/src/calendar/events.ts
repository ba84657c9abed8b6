import type { SourceDate } from "@entregent/engine";
import { type ContentLine, unescapeValue } from "../io/content-lines.ts";
import { isoDay } from "../io/dates.ts";

/** Somebody on an event. */
export interface Guest {
  readonly email: string;
  /** Null where the calendar repeats the address for a name. */
  readonly name: string | null;
  readonly declined: boolean;
}

export interface CalendarEvent {
  readonly uid: string;
  /** Which instance of a series was changed. */
  readonly instance: string | null;
  readonly date: SourceDate | null;
  readonly summary: string | null;
  readonly location: string | null;
  readonly cancelled: boolean;
  readonly organiser: Guest | null;
  readonly guests: readonly Guest[];
  readonly line: number;
}

export function eventOf(lines: readonly ContentLine[]): CalendarEvent {
  const first = (name: string): ContentLine | undefined => lines.find((line) => line.name === name);
  const text = (name: string): string | null => unescapeValue(first(name)?.value ?? "") || null;
  const organiser = first("ORGANIZER");
  return {
    uid: text("UID") ?? "",
    instance: text("RECURRENCE-ID"),
    date: readCalendarDate(first("DTSTART")?.value ?? ""),
    summary: text("SUMMARY"),
    location: text("LOCATION"),
    cancelled: /^cancelled$/iu.test(text("STATUS") ?? ""),
    organiser: organiser ? guestOf(organiser) : null,
    guests: lines.filter(({ name }) => name === "ATTENDEE").flatMap((line) => guestOf(line) ?? []),
    line: lines[0]?.line ?? 1,
  };
}

/** Rooms, resources, groups and the calendars that stand for them. */
function guestOf({ value, parameters }: ContentLine): Guest | null {
  const email = value
    .trim()
    .replace(/^mailto:/iu, "")
    .toLowerCase();
  const kind = parameters.get("CUTYPE")?.[0]?.toUpperCase() ?? "INDIVIDUAL";
  if (kind !== "INDIVIDUAL" && kind !== "UNKNOWN") return null;
  if (!/^[^\s@]{1,250}@[^\s@]{1,250}$/u.test(email) || /[@.](?:resource|group)\.calendar\.google\.com$/u.test(email))
    return null;
  const written = parameters.get("CN")?.join(",").trim() ?? "";
  const name = written === "" || written.includes("@") ? null : written;
  return { email, name, declined: /^declined$/iu.test(parameters.get("PARTSTAT")?.[0] ?? "") };
}

/** `20240604T150000Z`, `20240605T180000` in the zone the event names (kept without one), `20240604`. */
export function readCalendarDate(text: string): SourceDate | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/u.exec(text.trim());
  if (!found) return null;
  const day = isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null || found[4] === undefined) return day;
  return Number(found[4]) < 24 && Number(found[5]) < 60 ? `${day}T${found[4]}:${found[5]}:${found[6]}${found[7]}` : day;
}

const online =
  /https?:|zoom|teams|meet\.|webex|skype|jitsi|online|visio|virtuel|virtuell|t[eé]l[eé]?[.:fp\s]|phone|anruf|appel|call/iu;

/** Whether people come together at a place: a location that is neither a link nor a line to call. */
export function isInPerson(location: string | null): boolean {
  return location !== null && !online.test(location) && !/^[+\d\s()/-]{6,}$/u.test(location);
}
