import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import { aRequest } from "./facts.ts";
import { importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const idOf = (key: string) => factId("request", "linkedin", key);

export function requestContract(test: InTest): void {
  describe("requests", () => {
    it("lists the newest first, undated last, then by id", async () => {
      const { requests, ...ann } = test.store.owner("ann");
      await importFacts({ requests, ...ann }, "a", [
        aRequest("undated", { date: null }),
        aRequest("old", { date: "2012-01-01" }),
        aRequest("eastern", { date: "2026-03-01T01:00:00+03:00" }),
        aRequest("utc", { date: "2026-02-28T23:00:00Z" }),
      ]);
      const ids = (await requests.list()).map((row) => row.id);
      expect(ids).toEqual(["utc", "eastern", "old", "undated"].map(idOf));
      expect((await requests.list({ offset: 1, limit: 2 })).map((row) => row.id)).toEqual(ids.slice(1, 3));
      expect((await requests.list({ offset: 3 })).map((row) => row.id)).toEqual(ids.slice(3));
    });

    it("filters by direction, state and network, and counts the same", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [
        aRequest("r1"),
        aRequest("r2", { state: "accepted" }),
        aRequest("r3", { direction: "sent" }),
        aRequest("r4", { network: "xing", state: "rejected" }),
      ]);
      const keys = async (filter: Parameters<typeof ann.requests.list>[0]) =>
        (await ann.requests.list(filter)).map((row) => row.fact.key).sort();
      expect(await keys({ direction: "received" })).toEqual(["r1", "r2", "r4"]);
      expect(await keys({ states: ["accepted", "rejected"] })).toEqual(["r2", "r4"]);
      expect(await keys({ network: "linkedin", states: ["pending"] })).toEqual(["r1", "r3"]);
      expect(await keys({ states: [] })).toEqual([]);
      expect(await ann.requests.count({ direction: "received", states: ["pending"] })).toBe(1);
      expect(await ann.requests.count()).toBe(4);
    });

    it("is brought up to date: a later state counts unless unknown, gaps are filled, nothing known is blanked", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1", { note: "Hello from the fair", city: null, noteIsStock: true })]);
      await importFacts(ann, "bb", [aRequest("r1", { note: null, city: "Brest", state: "accepted" })]);
      const accepted = await ann.requests.get(idOf("r1"));
      expect(accepted?.fact).toMatchObject({
        state: "accepted",
        note: "Hello from the fair",
        noteIsStock: true,
        city: "Brest",
      });
      await importFacts(ann, "ccc", [aRequest("r1", { state: "unknown" })]);
      expect((await ann.requests.get(idOf("r1")))?.fact.state).toBe("accepted");
      expect((await ann.requests.get(idOf("r1")))?.firstSeenAt).toBe("2026-06-01T00:00:00Z");
    });

    it("takes the state that says most where one archive has two", async () => {
      for (const [owner, states] of [
        ["ann", ["accepted", "pending"]],
        ["bo", ["pending", "accepted"]],
      ] as const) {
        const store = test.store.owner(owner);
        const facts = states.map((state) => aRequest("r1", { state }));
        await importFacts(store, "a", facts);
        expect((await store.requests.get(idOf("r1")))?.fact.state).toBe("accepted");
      }
    });

    it("lets the later archive speak, whichever is read first", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1", { state: "accepted" })], { asOf: "2026-05-01T00:00:00Z" });
      await importFacts(ann, "bb", [aRequest("r1", { state: "pending" })], { asOf: "2024-05-01T00:00:00Z" });
      expect((await ann.requests.get(idOf("r1")))?.fact.state).toBe("accepted");
      expect(await ann.requests.count({ states: ["accepted"] })).toBe(1);
    });

    it("is as it was before, when the archive that changed it is taken back", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1")]);
      const before = await memoryOf(ann);
      await importFacts(ann, "bb", [aRequest("r1", { state: "accepted" })]);
      await importFacts(ann, "ccc", [aRequest("r1", { state: "withdrawn", city: "Brest" })]);
      await ann.imports.undo("bb", "2026-06-09T00:00:00Z");
      await ann.imports.undo("ccc", "2026-06-09T00:00:00Z");
      expect(await memoryOf(ann)).toEqual(before);
    });

    it("gives null for what it does not know", async () => {
      expect(await test.store.owner("ann").requests.get("nothing")).toBeNull();
    });

    it("is listed and counted once where several doors show it, and found by any of its ids", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [inArchive]);
      await importFacts(ann, "bb", [inMailbox]);
      const [row, ...others] = await ann.requests.list({ states: ["accepted"] });
      expect(others).toEqual([]);
      expect(row).toMatchObject({ id: idOf(inArchive.key), fact: { note: "About the moorings", state: "accepted" } });
      expect(row?.alsoAt).toEqual([inMailbox.place]);
      expect(await ann.requests.count()).toBe(1);
      expect(await ann.requests.count({ states: ["pending"] })).toBe(0);
      expect(await ann.requests.get(idOf(inMailbox.key))).toEqual(row);
    });

    it("keeps a decision on any of its doors, and is two again when one import is taken back", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [inMailbox]);
      const requestId = idOf(inMailbox.key);
      await ann.decisions.add([aDecision(requestId)]);
      await importFacts(ann, "bb", [inArchive]);
      expect((await ann.requests.get(idOf(inArchive.key)))?.decision?.requestId).toBe(requestId);
      expect(await ann.requests.count({ decided: false })).toBe(0);
      expect(await ann.decisions.list({ requestId: idOf(inArchive.key) })).toHaveLength(1);
      await ann.imports.undo("a", "2026-07-01T00:00:00Z");
      expect((await ann.requests.list()).map((row) => [row.id, row.alsoAt])).toEqual([[idOf(inArchive.key), []]]);
    });
  });
}

const otherKeys = ["linkedin:received:name:orla fenwick"];
const inArchive = aRequest("linkedin:received:in/orla:2026-03-01", { otherKeys, note: null });
const inMailbox = aRequest("linkedin:received:name:orla fenwick:2026-03-02", {
  otherKeys,
  profileUrl: null,
  note: "About the moorings",
  state: "accepted",
  date: "2026-03-02",
  place: { file: "notice.eml" },
});

function aDecision(requestId: string) {
  return {
    id: "d1",
    requestId,
    action: "accept",
    access: "full",
    circles: [],
    reply: null,
    advised: null,
    batchId: null,
    decidedAt: "2026-06-05T00:00:00Z",
  } as const;
}
