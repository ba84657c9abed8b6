import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codes, factsAt, factsOfBytes, only } from "../../testing/read-facts.ts";
import { isInPerson, readCalendarDate } from "./events.ts";

const fixture = (name: string, ownerNames: readonly string[] = []) =>
  factsAt(join(import.meta.dirname, "fixtures", name), { ownerNames });

describe("calendars", () => {
  it("of Google: rooms are no people, what the owner declined or was cancelled is no meeting", async () => {
    const traces = only(await fixture("google-takeout.ics"), "trace");
    expect(
      traces.map(({ date, by, subject, with: guests }) => [date, by, subject, guests.map(({ email }) => email)]),
    ).toEqual([["2024-06-04T15:00:00Z", "other", "LSM, oder B-Baum?", ["miriam@atelier.example"]]]);
  });

  it("of Outlook: the zone's own time is kept without a zone, the owner is known by name in any order", async () => {
    const [meeting] = only(await fixture("outlook.ics", ["Klara Voss"]), "trace");
    expect(meeting).toMatchObject({ date: "2024-06-10T09:00:00", by: "other" });
    expect(meeting?.with.map(({ name }) => name)).toEqual(["Grünwald, Tobias"]);
  });

  it("that break off say so", async () => {
    const text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nATTENDEE:mailto:a@b.example\n";
    expect(codes(await factsOfBytes("a.ics", text))).toEqual(["calendar/unfinished"]);
  });
});

it.each([
  ["Café Mitte, Leipzig", true],
  ["https://meet.example/abc", false],
  ["Microsoft Teams Meeting", false],
  ["+49 341 000000", false],
  [null, false],
])("a meeting at %s is in person: %s", (location, answer) => expect(isInPerson(location)).toBe(answer));

it.each([
  ["20240604T150000Z", "2024-06-04T15:00:00Z"],
  ["20240604", "2024-06-04"],
  ["20240631", null],
  ["tomorrow", null],
])("%s is %s", (text, date) => expect(readCalendarDate(text)).toBe(date));
