import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomesOf, overallOutcome, type SentNote } from "./openings.ts";
import { greaterOf, shareOf, tells } from "./share.ts";
import { answerTo, type SentRequest, standingOf } from "./standing.ts";

const today = "2026-06-08";
const request = (change: Partial<SentRequest>): SentRequest => ({
  network: "linkedin",
  date: "2026-06-01",
  state: "pending",
  answeredOn: null,
  ...change,
});

describe("where a request of one's own stands", () => {
  it.each([
    ["waiting", {}],
    ["remind", { date: "2026-05-25" }],
    ["withdraw", { date: "2026-04-09" }],
    ["lapsed", { date: "2025-12-01" }],
    ["lapsed", { state: "lapsed" }],
    ["undated", { date: null }],
    ["undated", { date: "spring" }],
    ["closed", { state: "rejected" }],
    ["closed", { state: "withdrawn", date: null }],
    ["accepted", { state: "accepted", date: "2020-01-01" }],
    ["talking", { state: "accepted", answeredOn: "2026-06-03" }],
    ["remind", { network: "email", date: "2020-01-01" }],
  ] as const)("is %s for %j", (stage, change) => {
    expect(standingOf(request(change), today).stage).toBe(stage);
  });

  it("says on which day to remind and to take back", () => {
    expect(standingOf(request({}), today)).toEqual({
      stage: "waiting",
      ageDays: 7,
      remindOn: "2026-06-15",
      withdrawOn: "2026-07-31",
    });
    expect(standingOf(request({ network: "email" }), today).withdrawOn).toBeNull();
  });
});

describe("an answer", () => {
  const word = (date: string | null, by = "other", kind = "message", inPerson = false) => ({
    date,
    by,
    kind,
    inPerson,
  });

  it("is the first word of theirs in the time after the request", () => {
    expect(answerTo("2026-03-01", [word("2026-03-20"), word("2026-03-09T10:00:00Z"), word("2026-02-01")])).toBe(
      "2026-03-09",
    );
    expect(answerTo("2026-03-01", [word("2026-03-05", "unknown", "meeting", true)])).toBe("2026-03-05");
  });

  it("is not the owner's own word, a click, an earlier one or one much later", () => {
    const others = [
      word("2026-03-05", "owner"),
      word("2026-03-05", "other", "connection"),
      word("2026-03-05", "other", "endorsement"),
      word("2026-02-28"),
      word("2026-03-01"),
      word("2026-08-01"),
      word(null),
    ];
    expect(answerTo("2026-03-01", others)).toBeNull();
    expect(answerTo(null, [word("2026-03-05")])).toBeNull();
    expect(answerTo("2026-03-01T09:00:00Z", [word("2026-03-01T10:00:00Z")])).toBe("2026-03-01");
  });
});

describe("a share", () => {
  it("has Wilson's interval", () => {
    const { low, high } = shareOf(3, 7);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.158", "0.750"]);
    expect(shareOf(0, 10).high).toBeCloseTo(0.278, 3);
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, low: 0, high: 1 });
  });

  it("holds the observed share, and narrows as there are more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const count = Math.round(of * part);
        const { low, high } = shareOf(count, of);
        expect(low).toBeLessThanOrEqual(count / of + 1e-9);
        expect(high).toBeGreaterThanOrEqual(count / of - 1e-9);
        const more = shareOf(count * 4, of * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it("tells nothing where there are few, and no difference where chance may have made it", () => {
    expect(tells(shareOf(3, 7))).toBe(false);
    expect(tells(shareOf(9, 9))).toBe(false);
    expect(tells(shareOf(12, 30))).toBe(true);
    expect(greaterOf(shareOf(3, 7), shareOf(0, 40))).toBeNull();
    expect(greaterOf(shareOf(12, 30), shareOf(9, 30))).toBeNull();
    expect(greaterOf(shareOf(24, 30), shareOf(6, 30))).toBe("one");
    expect(greaterOf(shareOf(6, 30), shareOf(24, 30))).toBe("other");
  });
});

describe("what openings led to", () => {
  const note = (said: SentNote["said"], change: Partial<SentRequest>): SentNote => {
    const one = request({ date: "2026-03-01", ...change });
    return { request: one, standing: standingOf(one, today), said };
  };
  const met = { origin: ["past"], purpose: true, nextStep: false } as const;
  const vague = { origin: [], purpose: false, nextStep: false } as const;

  it("counts conversations, not acceptances, among those that had their time", () => {
    const sent = [
      note(met, { answeredOn: "2026-03-04" }),
      note(met, { state: "accepted" }),
      note(vague, { state: "rejected" }),
      note(null, {}),
      note(met, { date: "2026-06-05" }),
    ];
    const of = (way: string) => outcomesOf(sent).find((outcome) => outcome.way === way)!;
    expect(of("note").with).toMatchObject({ count: 1, of: 3 });
    expect(of("note").without).toMatchObject({ count: 0, of: 1 });
    expect(of("past").with).toMatchObject({ count: 1, of: 2 });
    expect(of("purpose").without).toMatchObject({ count: 0, of: 1 });
    expect(of("next-step").with).toMatchObject({ count: 0, of: 0 });
    expect(overallOutcome(sent)).toMatchObject({ count: 1, of: 4 });
    expect(outcomesOf(sent).every(({ better }) => better === null)).toBe(true);
  });

  it("finds a difference that is there", () => {
    const sent = Array.from({ length: 60 }, (_, at) =>
      note(at % 2 ? met : vague, at % 2 && at % 6 ? { answeredOn: "2026-03-04" } : {}),
    );
    expect(outcomesOf(sent).find(({ way }) => way === "purpose")?.better).toBe("with");
  });
});
