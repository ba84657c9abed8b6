import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import type { DecisionRow } from "../port.ts";
import { aRequest } from "./facts.ts";
import { importFacts } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const idOf = (key: string) => factId("request", "linkedin", key);

function aDecision(id: string, given: Partial<DecisionRow> = {}): Omit<DecisionRow, "undoneAt"> {
  return {
    id,
    requestId: idOf("r1"),
    action: "accept-limited",
    access: "limited",
    circles: ["met at school"],
    reply: "Thank you, what brings you here?",
    advised: { action: "ask", rule: "no-common-ground" },
    batchId: null,
    decidedAt: "2026-06-02T08:00:00Z",
    ...given,
  };
}

export function decisionContract(test: InTest): void {
  describe("decisions", () => {
    it("are kept as they were taken, and shown with their request", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1"), aRequest("r2")]);
      await ann.decisions.add([aDecision("d1")]);
      const kept = { ...aDecision("d1"), undoneAt: null };
      expect(await ann.decisions.list()).toEqual([kept]);
      expect((await ann.requests.get(idOf("r1")))?.decision).toEqual(kept);
      expect((await ann.requests.list({ decided: true })).map((row) => row.fact.key)).toEqual(["r1"]);
      expect((await ann.requests.list({ decided: false })).map((row) => row.fact.key)).toEqual(["r2"]);
      expect(await ann.requests.count({ decided: false })).toBe(1);
      expect(await test.store.owner("bo").decisions.list()).toEqual([]);
    });

    it("the newest that stands counts", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1")]);
      await ann.decisions.add([aDecision("d1"), aDecision("d2", { decidedAt: "2026-06-03T08:00:00Z" })]);
      expect((await ann.requests.get(idOf("r1")))?.decision?.id).toBe("d2");
      await ann.decisions.undo({ id: "d2" }, "2026-06-04T08:00:00Z");
      expect((await ann.requests.get(idOf("r1")))?.decision?.id).toBe("d1");
      expect((await ann.decisions.list({ standing: true })).map((row) => row.id)).toEqual(["d1"]);
      expect((await ann.decisions.list({ standing: false })).map((row) => row.id)).toEqual(["d2"]);
      expect((await ann.decisions.list({ limit: 1 })).map((row) => row.id)).toEqual(["d2"]);
      expect(await ann.decisions.list({ requestId: idOf("r2") })).toEqual([]);
    });

    it("of one click are undone together, and only those that stand", async () => {
      const ann = test.store.owner("ann");
      await ann.decisions.add(["d1", "d2", "d3"].map((id) => aDecision(id, { batchId: "click" })));
      await ann.decisions.undo({ id: "d2" }, "2026-06-04T08:00:00Z");
      const undone = await ann.decisions.undo({ batchId: "click" }, "2026-06-05T08:00:00Z");
      expect(undone.map((row) => [row.id, row.undoneAt])).toEqual([
        ["d3", "2026-06-05T08:00:00Z"],
        ["d1", "2026-06-05T08:00:00Z"],
      ]);
      expect(await ann.decisions.undo({ batchId: "click" }, "2026-06-06T08:00:00Z")).toEqual([]);
      const moments = (await ann.decisions.list()).map((row) => row.undoneAt);
      expect(moments).toEqual(["2026-06-05T08:00:00Z", "2026-06-04T08:00:00Z", "2026-06-05T08:00:00Z"]);
    });

    it("are taken once when handed in twice, and never changed", async () => {
      const ann = test.store.owner("ann");
      await ann.decisions.add([aDecision("d1")]);
      await ann.decisions.add([aDecision("d1")]);
      const other = [aDecision("d2"), aDecision("d1", { action: "decline" })];
      await expect(ann.decisions.add(other)).rejects.toMatchObject({ code: "store/id-taken" });
      expect(await ann.decisions.list()).toEqual([{ ...aDecision("d1"), undoneAt: null }]);
    });

    it("stay in the ledger when the import of their request is undone, and are there when it returns", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1")]);
      await ann.decisions.add([aDecision("d1")]);
      await ann.imports.undo("a", "2026-06-09T00:00:00Z");
      expect(await ann.decisions.list()).toHaveLength(1);
      await importFacts(ann, "bb", [aRequest("r1")]);
      expect((await ann.requests.get(idOf("r1")))?.decision?.id).toBe("d1");
    });
  });
}
