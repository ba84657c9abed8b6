import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import { aPerson, aProblem, aRequest, aTrace, anOwner } from "./facts.ts";
import { all, importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const none = { requests: 0, records: 0, traces: 0 };

export function importContract(test: InTest): void {
  describe("imports", () => {
    it("tells what was new and what was known", async () => {
      const ann = test.store.owner("ann");
      const first = [aRequest("r1"), aPerson("p1"), aTrace("t1"), anOwner()];
      expect(await importFacts(ann, "a", first)).toEqual({
        added: { requests: 1, records: 1, traces: 1 },
        known: none,
      });
      expect(await importFacts(ann, "bb", [...first, aPerson("p2")])).toEqual({
        added: { requests: 0, records: 1, traces: 0 },
        known: { requests: 1, records: 1, traces: 1 },
      });
      const [newest, oldest] = await ann.imports.list();
      expect(newest).toMatchObject({ id: "bb", state: "done", added: { records: 1 }, known: { records: 1 } });
      expect(oldest).toMatchObject({ id: "a", sourceName: "a.zip", connector: "test", undoneAt: null });
    });

    it("counts a fact once, however often one import meets it", async () => {
      const ann = test.store.owner("ann");
      await ann.imports.begin({ id: "a", connector: "test", sourceName: "a", startedAt: "2026-01-01T00:00:00Z" });
      expect((await ann.imports.add("a", [aPerson("p1"), aPerson("p1")])).added.records).toBe(1);
      expect(await ann.imports.add("a", [aPerson("p1")])).toEqual({ added: none, known: none });
    });

    it("goes on with an interrupted import, and not with one that is done", async () => {
      const ann = test.store.owner("ann");
      const begin = { id: "a", connector: "test", sourceName: "a", startedAt: "2026-01-01T00:00:00Z" };
      await ann.imports.begin(begin);
      await ann.imports.add("a", [aPerson("p1")]);
      expect(await ann.imports.begin(begin)).toMatchObject({ state: "running", added: { records: 1 } });
      await ann.imports.finish("a", { state: "failed", finishedAt: "2026-01-02T00:00:00Z" });
      expect(await ann.imports.begin(begin)).toMatchObject({ state: "running", finishedAt: null });
      await ann.imports.finish("a", { state: "done", finishedAt: "2026-01-02T00:00:00Z" });
      await expect(ann.imports.begin(begin)).rejects.toMatchObject({ code: "store/id-taken" });
      await expect(ann.imports.add("a", [])).rejects.toMatchObject({ code: "store/import-not-running" });
      await expect(ann.imports.add("b", [])).rejects.toMatchObject({ code: "store/no-such-import" });
      expect(await ann.imports.get("b")).toBeNull();
    });

    it("keeps a batch whole or not at all", async () => {
      const ann = test.store.owner("ann");
      await ann.imports.begin({ id: "a", connector: "test", sourceName: "a", startedAt: "2026-01-01T00:00:00Z" });
      const before = await memoryOf(ann);
      const broken = aTrace("t2", { with: [{ name: 5 as never, email: null, profileUrl: null, handle: null }] });
      await expect(ann.imports.add("a", [aPerson("p1"), aTrace("t1"), broken])).rejects.toThrow(TypeError);
      expect(await memoryOf(ann)).toEqual(before);
      expect(await ann.imports.get("a")).toMatchObject({ added: none });
    });

    it("lists problems by file and line, each once, in pages", async () => {
      const ann = test.store.owner("ann");
      const early = aProblem(1, { file: "A.csv", facts: { columns: 3 } });
      await importFacts(ann, "a", [aProblem(9), aProblem(3), aProblem(9), early]);
      expect(await ann.imports.get("a")).toMatchObject({ problems: 3 });
      expect(await ann.imports.problems("a")).toEqual([early, aProblem(3), aProblem(9)]);
      expect(await ann.imports.problems("a", { offset: 1, limit: 1 })).toEqual([aProblem(3)]);
      expect(await test.store.owner("bo").imports.problems("a")).toEqual([]);
    });

    it("takes back what an import alone brought", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1"), aPerson("p1"), aTrace("t1")]);
      const before = await memoryOf(ann);
      await importFacts(ann, "bb", [
        aPerson("p1"),
        aPerson("p2"),
        aTrace("t2"),
        aRequest("r2"),
        anOwner(),
        aProblem(1),
      ]);
      expect(await ann.imports.undo("bb", "2026-06-09T00:00:00Z")).toEqual({
        removed: { requests: 1, records: 1, traces: 1 },
      });
      expect(await memoryOf(ann)).toEqual(before);
      expect(await ann.imports.get("bb")).toMatchObject({ state: "undone", undoneAt: "2026-06-09T00:00:00Z" });
      expect(await ann.imports.undo("bb", "2026-06-10T00:00:00Z")).toEqual({ removed: none });
      await expect(ann.imports.undo("nope", "2026-06-10T00:00:00Z")).rejects.toMatchObject({
        code: "store/no-such-import",
      });
    });

    it("keeps what another import saw too, whichever is undone", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aPerson("p1")]);
      await importFacts(ann, "bb", [aPerson("p1")]);
      await ann.imports.undo("a", "2026-06-09T00:00:00Z");
      const [record] = await all(ann.memory.records());
      expect(record).toMatchObject({ fact: aPerson("p1"), firstSeenAt: "2026-06-02T00:00:00Z" });
      await ann.imports.undo("bb", "2026-06-09T00:00:00Z");
      expect(await ann.memory.counts()).toEqual({ persons: 0, records: 0, traces: 0 });
    });

    it("an undone import that was running takes nothing more", async () => {
      const ann = test.store.owner("ann");
      await ann.imports.begin({ id: "a", connector: "test", sourceName: "a", startedAt: "2026-01-01T00:00:00Z" });
      await ann.imports.undo("a", "2026-01-02T00:00:00Z");
      await expect(ann.imports.add("a", [aPerson("p1")])).rejects.toMatchObject({ code: "store/import-not-running" });
      expect(await ann.imports.finish("a", { state: "done", finishedAt: "2026-01-03T00:00:00Z" })).toMatchObject({
        state: "undone",
      });
    });

    it("shows a fact at the place it was first seen, whatever archive repeats it", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1", { place: { file: "Invitations.csv", line: 7 } })]);
      await importFacts(ann, "bb", [aRequest("r1", { place: { file: "Invitations.csv", line: 3 } })]);
      const row = await ann.requests.get(factId("request", "linkedin", "r1"));
      expect(row?.fact.place).toEqual({ file: "Invitations.csv", line: 7 });
    });

    it("keeps owners apart", async () => {
      await importFacts(test.store.owner("ann"), "a", [aPerson("p1"), aRequest("r1"), aTrace("t1"), anOwner()]);
      const bo = test.store.owner("bo");
      expect(await bo.imports.list()).toEqual([]);
      expect(await bo.imports.get("a")).toBeNull();
      expect(await bo.memory.counts()).toEqual({ persons: 0, records: 0, traces: 0 });
      expect(await bo.memory.owners()).toEqual([]);
      expect(await all(bo.memory.traces())).toEqual([]);
      expect(await bo.requests.count()).toBe(0);
      expect(await memoryOf(bo)).toEqual([]);
      await expect(bo.imports.undo("a", "2026-06-09T00:00:00Z")).rejects.toMatchObject({
        code: "store/no-such-import",
      });
    });
  });
}
