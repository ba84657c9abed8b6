import type { RequestSummary } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import {
  buildRows,
  extendTo,
  nextAfter,
  nothingSelected,
  stepFrom,
  toggle,
  toggleAll,
  withoutDecided,
} from "./requests-state.ts";

const request = (id: string, advised: Action): RequestSummary => ({
  id,
  network: "linkedin",
  direction: "received",
  state: "pending",
  name: "Ines Prado",
  headline: null,
  date: null,
  ageDays: null,
  notePreview: null,
  noteIsStock: false,
  verdict: "ask",
  score: 30,
  band: "none",
  knownAs: null,
  advised,
  decision: null,
});
const requests = [request("1", "accept"), request("2", "accept"), request("3", "ask"), request("4", "lapse")];
const groups = [
  { action: "accept", count: 2 },
  { action: "ask", count: 1 },
  { action: "lapse", count: 1 },
] as const;
const order = requests.map(({ id }) => id);
const ids = (selection: { ids: ReadonlySet<string> }): string => [...selection.ids].sort().join("");

describe("buildRows", () => {
  it("puts a heading before each group, with its whole size", () => {
    const rows = buildRows(requests, [...groups], true);
    expect(rows.map((row) => (row.kind === "group" ? `${row.action} ${row.count}` : row.position))).toEqual([
      "accept 2",
      1,
      2,
      "ask 1",
      3,
      "lapse 1",
      4,
    ]);
  });

  it("has no headings where the list is in another order", () => {
    expect(buildRows(requests, [...groups], false).every((row) => row.kind === "request")).toBe(true);
  });
});

describe("selection", () => {
  it("toggles one", () => {
    expect(ids(toggle(toggle(nothingSelected, "2"), "3"))).toBe("23");
    expect(ids(toggle(toggle(nothingSelected, "2"), "2"))).toBe("");
  });

  it("extends from the anchor in both directions and keeps the rest", () => {
    expect(ids(extendTo(toggle(nothingSelected, "2"), order, "4"))).toBe("234");
    expect(ids(extendTo(toggle(toggle(nothingSelected, "4"), "2"), order, "1"))).toBe("124");
  });

  it("takes a whole group, and lets it go", () => {
    const all = toggleAll(nothingSelected, ["1", "2"]);
    expect(ids(all)).toBe("12");
    expect(ids(toggleAll(all, ["1", "2"]))).toBe("");
  });
});

describe("moving", () => {
  it.each([
    [null, 1, "1"],
    ["1", 1, "2"],
    ["4", 1, "4"],
    ["1", -1, "1"],
    ["gone", 1, "1"],
  ])("from %s by %d to %s", (from, step, to) => {
    expect(stepFrom(order, from, step)).toBe(to);
  });

  it.each([
    ["2", ["2"], "3"],
    ["4", ["4"], "3"],
    ["1", ["1", "2", "3", "4"], null],
    ["1", ["3"], "1"],
    [null, ["1"], "2"],
  ])("with %s open and %j decided, %s is next", (current, leaving, next) => {
    expect(nextAfter(order, new Set(leaving), current)).toBe(next);
  });
});

describe("withoutDecided", () => {
  it("takes the decided out of the list, the groups and the total", () => {
    const list = withoutDecided({ requests, groups: [...groups], total: 4 }, new Set(["1", "3"]));
    expect(list.requests.map(({ id }) => id)).toEqual(["2", "4"]);
    expect(list.groups).toEqual([
      { action: "accept", count: 1 },
      { action: "lapse", count: 1 },
    ]);
    expect(list.total).toBe(2);
  });
});
