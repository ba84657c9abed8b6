import type { RequestFact } from "@entregent/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRequest } from "../contract/facts.ts";
import { joinDoors } from "./merge.ts";
import { type DoorRequest, sameRequests } from "./same-request.ts";

const begin = "linkedin:received:";

interface Seen {
  /** What the door tells the person by: `in/orla`, `name:orla fenwick`, `invitation/7`. */
  readonly who: readonly string[];
  readonly day: string | null;
  readonly file: string;
}

function door(id: string, { who, day, file }: Seen, given: Partial<RequestFact> = {}): DoorRequest {
  const [first = "nobody", ...others] = who;
  const key = `${begin}${first}${day === null ? "" : `:${day}`}`;
  const otherKeys = [first, ...others].map((other) => begin + other);
  return { id, firstSeenAt: "2026-06-01", fact: aRequest(key, { otherKeys, date: day, place: { file }, ...given }) };
}

const archive = { who: ["in/orla", "name:orla fenwick"], day: "2026-03-01", file: "Invitations.csv" };
const notice = { who: ["name:orla fenwick"], day: "2026-03-02", file: "notice.eml" };

const idsOf = (requests: readonly DoorRequest[]) => sameRequests(requests).map((group) => group.map(({ id }) => id));

describe("requests seen at several doors", () => {
  it("are one where they share a key and their days are near", () => {
    expect(idsOf([door("a", archive), door("b", notice)])).toEqual([["a", "b"]]);
  });

  it("are one over a third that knows both", () => {
    const api = { who: ["in/orla", "invitation/7"], day: "2026-03-01", file: "snapshot.json" };
    const reminder = { who: ["invitation/7"], day: "2026-03-12", file: "reminder.eml" };
    expect(idsOf([door("a", archive), door("b", api), door("c", reminder)])).toEqual([["a", "b", "c"]]);
  });

  it.each([
    ["two lines of one file", archive, { ...archive, day: "2026-03-03" }],
    ["another page of the same network", archive, { ...notice, who: ["in/orla-2", "name:orla fenwick"] }],
    ["another invitation", { ...notice, who: ["invitation/7"] }, { ...notice, who: ["invitation/8"], file: "b.eml" }],
    ["a name alone, three weeks apart", archive, { ...notice, day: "2026-03-22" }],
    ["half a year apart", archive, { ...archive, day: "2026-09-01", file: "old.csv" }],
  ] as const)("stay two: %s", (_, a, b) => {
    expect(idsOf([door("a", a), door("b", b)])).toEqual([]);
  });

  it("join by the name alone without a day only where nobody else bears it", () => {
    const accepted = door("b", { ...notice, day: null });
    const namesake = door("c", { ...archive, who: ["in/orla-2", "name:orla fenwick"] });
    expect(idsOf([door("a", archive), accepted])).toEqual([["a", "b"]]);
    expect(idsOf([door("a", archive), accepted, namesake])).toEqual([]);
  });

  it("gives each of two askings its own notice", () => {
    const again = { ...archive, day: "2026-03-08" };
    const second = { ...notice, day: "2026-03-08", file: "second.eml" };
    const groups = idsOf([door("a", archive), door("b", again), door("c", notice), door("d", second)]);
    expect(groups.map((group) => group.join()).sort()).toEqual(["a,c", "b,d"]);
  });

  it("keeps namesakes with one undecided notice apart from a third", () => {
    const other = { who: ["in/orla-2", "name:orla fenwick"], day: "2026-03-05", file: "Other.csv" };
    expect(idsOf([door("a", archive), door("b", notice), door("c", other)])).toEqual([["a", "b"]]);
  });

  it("is the same for every order, and no request is in two groups", () => {
    const seen = fc.record({
      who: fc.uniqueArray(
        fc.constantFrom("in/a", "in/b", "name:a", "name:b", "invitation/1", "@a", "mail:a@b.example"),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      day: fc.option(fc.constantFrom("2026-01-01", "2026-01-05", "2026-01-20", "2026-06-01")),
      file: fc.constantFrom("one.csv", "two.eml", "three.json"),
    });
    const law = fc.property(
      fc.array(seen, { maxLength: 8 }).chain((all) => {
        const doors = all.map((one, n) => door(`r${n}`, one));
        return fc.tuple(fc.constant(doors), fc.shuffledSubarray(doors, { minLength: doors.length }));
      }),
      ([doors, shuffled]) => {
        const groups = idsOf(doors);
        expect(groups.map((group) => group.join()).sort()).toEqual(
          idsOf(shuffled)
            .map((group) => group.join())
            .sort(),
        );
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      },
    );
    fc.assert(law, { numRuns: 300 });
  });

  it("is one request with the state that says most and the fullest own note", () => {
    const stock = aRequest("a", { note: "I would like to add you", noteIsStock: true, city: null, state: "pending" });
    const own = aRequest("b", { note: "The quay?", city: "Brest", state: "accepted", date: "2026-02-27" });
    expect(joinDoors([stock, own])).toMatchObject({
      key: "a",
      note: "The quay?",
      noteIsStock: false,
      city: "Brest",
      state: "accepted",
      date: "2026-02-27",
      otherKeys: ["b"],
    });
  });
});
