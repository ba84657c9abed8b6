import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThreadEvent } from "./events.ts";
import { threadState } from "./state.ts";

const manners = { waitDays: 14 };
const day = (n: number, time = "09:00:00"): string =>
  new Date(Date.parse(`2026-03-01T${time}Z`) + n * 86_400_000).toISOString();
const asked: ThreadEvent = { kind: "asked", id: "asked", at: day(0), network: "linkedin" };
const stepAt = (n: number, ...events: readonly ThreadEvent[]) => threadState(events, day(n), manners).step;

describe("a thread", () => {
  it("waits, proposes one reminder, waits as long again, and proposes to let go", () => {
    const reminded: ThreadEvent = { kind: "reminded", id: "r", at: day(15) };
    expect(threadState([asked], day(4), manners)).toMatchObject({ step: "waiting", daysLeft: 10, reminded: false });
    expect(stepAt(14, asked)).toBe("remind");
    expect(stepAt(400, asked)).toBe("remind");
    expect(threadState([asked, reminded], day(16), manners)).toMatchObject({
      step: "waiting",
      daysLeft: 13,
      reminded: true,
    });
    expect(stepAt(29, asked, reminded)).toBe("let-lapse");
    expect(stepAt(30, asked, reminded, { kind: "lapsed", id: "l", at: day(29) })).toBe("lapsed");
  });

  it("shows an answer, also one that comes after it was let go", () => {
    const lapsed: ThreadEvent = { kind: "lapsed", id: "l", at: day(29) };
    const answer: ThreadEvent = { kind: "answered", id: "a", at: day(60) };
    expect(threadState([asked, lapsed, answer], day(61), manners)).toEqual({
      step: "answer",
      answers: ["a"],
      at: day(60),
    });
    const not: ThreadEvent = { kind: "dismissed", id: "d", at: day(61), of: "a" };
    expect(stepAt(61, asked, lapsed, answer, not)).toBe("lapsed");
    expect(stepAt(61, asked, answer, not)).toBe("remind");
  });

  it("is asked anew by a second question", () => {
    const again: ThreadEvent = { ...asked, id: "again", at: day(40) };
    expect(stepAt(41, asked, { kind: "answered", id: "a", at: day(3) }, again)).toBe("waiting");
  });

  it("does not take the question itself, as an archive shows it, for a word of its own", () => {
    expect(stepAt(1, asked, { kind: "wrote", id: "w", at: day(0, "09:01:00") })).toBe("waiting");
    expect(threadState([asked, { kind: "wrote", id: "w", at: day(5) }], day(6), manners)).toMatchObject({
      reminded: true,
    });
  });

  it("closes where the owner replied to what came, met them, or decided", () => {
    const answer: ThreadEvent = { kind: "answered", id: "a", at: day(3) };
    const closed = (...events: readonly ThreadEvent[]) => threadState([asked, ...events], day(9), manners);
    expect(closed(answer, { kind: "wrote", id: "w", at: day(4) })).toMatchObject({ step: "closed", how: "wrote" });
    expect(closed({ kind: "met", id: "m", at: day(4) })).toMatchObject({ step: "closed", how: "met", overtaken: null });
    expect(closed(answer, { kind: "decided", id: "d", at: day(4), action: "accept" })).toMatchObject({
      how: "decided",
    });
    expect(closed({ kind: "settled", id: "s", at: day(4), state: "withdrawn" })).toMatchObject({ how: "settled" });
  });

  it("lets a later meeting or letter overtake a refusal, but not the letter of refusal itself", () => {
    const refused: ThreadEvent = { kind: "decided", id: "d", at: day(4), action: "decline" };
    const after = (...events: readonly ThreadEvent[]) => threadState([refused, ...events], day(90), manners);
    expect(after({ kind: "met", id: "m", at: day(30) })).toMatchObject({
      step: "closed",
      how: "met",
      overtaken: "decline",
    });
    expect(after({ kind: "wrote", id: "w", at: day(30) })).toMatchObject({ how: "wrote", overtaken: "decline" });
    expect(after({ kind: "wrote", id: "w", at: day(4, "10:00:00") })).toEqual({ step: "none" });
    expect(after({ kind: "met", id: "m", at: day(2) })).toEqual({ step: "none" });
    expect(after()).toEqual({ step: "none" });
  });
});

const ids = fc.constantFrom("a", "b", "c", "d", "e");
const moments = fc.oneof(
  fc.integer({ min: -20, max: 90 }).map((n) => day(n)),
  fc.integer({ min: 0, max: 90 }).map((n) => day(n).slice(0, 10)),
  fc.constantFrom("", "some day", "2026-03-05T10:00:00"),
);
const anEvent: fc.Arbitrary<ThreadEvent> = fc
  .record({
    kind: fc.constantFrom("asked", "reminded", "answered", "dismissed", "lapsed", "decided", "settled", "wrote", "met"),
    id: ids,
    at: moments,
    of: ids,
    action: fc.constantFrom("accept", "accept-limited", "decline", "lapse", "report"),
  })
  .map((drawn) => ({ ...drawn, network: "linkedin", state: "withdrawn" }) as ThreadEvent);
const story = fc.uniqueArray(anEvent, { maxLength: 9, selector: ({ kind, id, at }) => `${kind} ${id} ${at}` });

describe("laws of a thread", () => {
  it("the order in which events are given does not matter", () => {
    fc.assert(
      fc.property(
        story.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(threadState(shuffled, day(60), manners)).toEqual(threadState(events, day(60), manners));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("a request that was asked about is never lost, whatever else happened", () => {
    fc.assert(
      fc.property(story, (events) => {
        expect(threadState([...events, asked], day(60), manners).step).not.toBe("none");
      }),
      { numRuns: 3_000 },
    );
  });

  it("days alone never answer, lapse or close a thread: they only make due what waits", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 4_000 }), (events, later) => {
        const before = threadState(events, day(90), manners);
        const after = threadState(events, day(90 + later), manners);
        if (before.step === "waiting")
          expect(["waiting", before.reminded ? "let-lapse" : "remind"]).toContain(after.step);
        else expect(after).toEqual(before);
      }),
      { numRuns: 3_000 },
    );
  });

  it("meeting them closes the thread and clears an earlier refusal, whatever came before", () => {
    fc.assert(
      fc.property(story, fc.constantFrom("decline", "lapse", "report"), (events, action) => {
        const refused: ThreadEvent = { kind: "decided", id: "z", at: day(91), action };
        const met: ThreadEvent = { kind: "met", id: "z", at: day(92) };
        const state = threadState([...events, refused, met], day(93), manners);
        expect(state).toMatchObject({ step: "closed", how: "met", overtaken: action });
      }),
      { numRuns: 3_000 },
    );
  });

  it("an answer that nobody dealt with is shown", () => {
    fc.assert(
      fc.property(story, (events) => {
        const again: ThreadEvent = { ...asked, id: "z", at: day(91) };
        const answer: ThreadEvent = { kind: "answered", id: "z", at: day(92) };
        const others = events.filter((event) => event.kind !== "dismissed");
        expect(threadState([...others, again, answer], day(400), manners)).toMatchObject({
          step: "answer",
          answers: ["z"],
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
