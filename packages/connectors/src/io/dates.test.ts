import { describe, expect, it } from "vitest";
import { createSlashTimeReader, readDay, readMonthOrYear, readPlainTime, readUnix, slashOrderOf } from "./dates.ts";

describe("readDay", () => {
  it.each([
    ["08 Feb 2026", "2026-02-08"],
    ["8-Feb-26", "2026-02-08"],
    ["17-Dec-19", "2019-12-17"],
    ["17. Dez. 2019", "2019-12-17"],
    ["8 févr. 2026", "2026-02-08"],
    ["17.12.2019", "2019-12-17"],
    ["2019-12-17", "2019-12-17"],
    ["17/12/2019", "2019-12-17"],
    ["12/17/2019", "2019-12-17"],
    ["29 Feb 2024", "2024-02-29"],
    ["29 Feb 2023", null],
    ["4/5/2021", null],
    ["31 Foo 2020", null],
    ["", null],
  ])("%s is %s", (text, day) => expect(readDay(text)).toBe(day));
});

describe("createSlashTimeReader", () => {
  const read = createSlashTimeReader("month-first");
  it.each([
    ["1/29/26, 2:37 PM", "2026-01-29T14:37"],
    ["1/29/26, 2:37\u202fPM", "2026-01-29T14:37"],
    ["1/2/26, 12:05 AM", "2026-01-02T00:05"],
    ["8/4/22, 12:00 PM", "2022-08-04T12:00"],
    ["03/04/21, 10:00 AM", "2021-03-04T10:00"],
    ["1/29/2026 14:37", "2026-01-29T14:37"],
    ["2026-01-29 14:37:00", "2026-01-29T14:37:00"],
    ["29.01.2026 14:37", "2026-01-29T14:37"],
    ["29/1/26, 2:37 PM", null],
    ["soon", null],
  ])("%s is %s", (text, date) => expect(read(text)).toBe(date));

  it("reads the day first where a file proves that order", () => {
    expect(slashOrderOf("29/01/2026 14:37")).toBe("day-first");
    expect(slashOrderOf("1/2/26, 2:37 PM")).toBeNull();
    expect(createSlashTimeReader("day-first")("03/02/2026 14:37")).toBe("2026-02-03T14:37");
  });
});

describe("readPlainTime", () => {
  it.each([
    ["2025-06-01 14:03:22 UTC", "2025-06-01T14:03:22Z"],
    ["2024/02/01 15:02:55 UTC", "2024-02-01T15:02:55Z"],
    ["2026-02-09 01:21:47", "2026-02-09T01:21:47"],
    ["2026-02-30 01:21:47", null],
  ])("%s is %s", (text, date) => expect(readPlainTime(text)).toBe(date));
});

it("reads as much of a date as there is", () => {
  expect(["Jan 2024", "2012", "Sep 2003", "once"].map(readMonthOrYear)).toEqual(["2024-01", "2012", "2003-09", null]);
});

it("reads Unix times and refuses what is none", () => {
  expect(readUnix(1717243200, "seconds")).toBe("2024-06-01T12:00:00Z");
  expect(readUnix(1717243260123, "milliseconds")).toBe("2024-06-01T12:01:00.123Z");
  expect([0, -1, Number.NaN, "x", null, 1e300].map((value) => readUnix(value, "seconds"))).toEqual(Array(6).fill(null));
});
