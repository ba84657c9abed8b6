import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import type { DecisionRow, ThreadEventRow } from "../port.ts";
import { aForgetting, aPerson, aRequest } from "./facts.ts";
import { importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const requestId = factId("request", "linkedin", "r1");
const recordId = factId("record", "linkedin", "r1");

const anEvent = (id: string, given: Partial<ThreadEventRow> = {}): Omit<ThreadEventRow, "undoneAt"> => ({
  id,
  requestId,
  kind: "asked",
  at: "2026-06-03T08:00:00Z",
  words: "We met at the harbour fair.",
  facts: { decisionId: "d1", parts: ["purpose"] },
  ...given,
});

const aDecision: Omit<DecisionRow, "undoneAt"> = {
  id: "d1",
  requestId,
  action: "ask",
  access: "limited",
  circles: [],
  reply: null,
  advised: null,
  batchId: null,
  decidedAt: "2026-06-03T08:00:00Z",
};

export function threadContract(test: InTest): void {
  describe("the thread after a question", () => {
    it("is kept event by event, oldest first, said twice once, and undone with its moment", async () => {
      const ann = test.store.owner("ann");
      const later = anEvent("t2", { kind: "reminded", at: "2026-06-20T08:00:00Z", words: null, facts: {} });
      await ann.threads.add([later, anEvent("t1")]);
      await ann.threads.add([later]);
      expect((await ann.threads.list({ requestId })).map(({ id }) => id)).toEqual(["t1", "t2"]);
      const at = "2026-06-21T00:00:00Z";
      expect(await ann.threads.undo("t2", at)).toEqual({ ...later, undoneAt: at });
      expect(await ann.threads.undo("t2", "2026-06-22T00:00:00Z")).toEqual({ ...later, undoneAt: at });
      expect(await ann.threads.list({ standing: true })).toEqual([{ ...anEvent("t1"), undoneAt: null }]);
      expect(await ann.threads.list()).toHaveLength(2);
      expect(await ann.threads.undo("none", at)).toBeNull();
      const other = [anEvent("t3"), anEvent("t1", { words: "Otherwise" })];
      await expect(ann.threads.add(other)).rejects.toMatchObject({ code: "store/id-taken" });
      expect(await ann.threads.list()).toHaveLength(2);
      expect(await test.store.owner("bo").threads.list()).toEqual([]);
    });

    it("begins with the decision to ask, or neither is kept", async () => {
      const ann = test.store.owner("ann");
      await ann.threads.add([anEvent("taken", { words: "Otherwise" })]);
      await expect(ann.decisions.add([aDecision], [anEvent("taken")])).rejects.toMatchObject({
        code: "store/id-taken",
      });
      expect(await ann.decisions.list()).toEqual([]);
      await ann.decisions.add([aDecision], [anEvent("t1")]);
      expect(await ann.decisions.list()).toHaveLength(1);
      expect((await ann.threads.list()).map(({ id }) => id)).toEqual(["t1", "taken"]);
    });

    it("outlives a taken-back import, and loses its words when the person is forgotten", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1"), aPerson("r1")]);
      await ann.threads.add([anEvent("t1"), anEvent("t2", { kind: "answered", words: "Orla of the fair" })]);
      await ann.imports.undo("a", "2026-06-07T00:00:00Z");
      expect(await ann.threads.list()).toHaveLength(2);
      await importFacts(ann, "bb", [aRequest("r1"), aPerson("r1")]);
      const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-08T00:00:00Z" } as const;
      await ann.memory.link([{ ...link, recordId, personId: "orla" }]);
      await ann.memory.erasePerson("orla", aForgetting());
      expect((await memoryOf(ann)).join("\n")).not.toMatch(/orla|fair/i);
      expect((await ann.threads.list()).map(({ kind, words }) => [kind, words])).toEqual([
        ["asked", null],
        ["answered", null],
      ]);
    });
  });
}
