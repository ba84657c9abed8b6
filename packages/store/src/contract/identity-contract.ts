import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import { aForgetting, aPerson, aRequest } from "./facts.ts";
import { importFacts } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const requestId = factId("request", "linkedin", "r1");
const recordId = factId("record", "linkedin", "p1");
const word = { id: "i1", requestId, recordId, same: true, saidAt: "2026-06-06T00:00:00Z" } as const;

export function identityContract(test: InTest): void {
  describe("the owner's word on who asked", () => {
    it("is kept, said twice once, and undone with its moment; the memory's version tells of both", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1"), aPerson("p1")]);
      const versions = [await ann.memory.version()];
      await ann.identities.add(word);
      await ann.identities.add(word);
      versions.push(await ann.memory.version());
      expect(await ann.identities.list({ requestId, standing: true })).toEqual([{ ...word, undoneAt: null }]);
      const at = "2026-06-07T00:00:00Z";
      expect(await ann.identities.undo("i1", at)).toEqual({ ...word, undoneAt: at });
      expect(await ann.identities.undo("i1", "2026-06-08T00:00:00Z")).toEqual({ ...word, undoneAt: at });
      versions.push(await ann.memory.version());
      expect(new Set(versions).size).toBe(3);
      expect(await ann.identities.list({ standing: true })).toEqual([]);
      expect(await ann.identities.undo("none", at)).toBeNull();
      await expect(ann.identities.add({ ...word, same: false })).rejects.toMatchObject({ code: "store/id-taken" });
      expect(await test.store.owner("bo").identities.list()).toEqual([]);
    });

    it("outlives the import of the person it names, and goes when the person is forgotten", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aRequest("r1"), aPerson("p1")]);
      await ann.identities.add(word);
      await ann.imports.undo("a", "2026-06-07T00:00:00Z");
      expect(await ann.identities.list()).toHaveLength(1);
      await importFacts(ann, "bb", [aRequest("r1"), aPerson("p1")]);
      const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-08T00:00:00Z" } as const;
      await ann.memory.link([{ ...link, recordId, personId: "orla" }]);
      await ann.memory.erasePerson("orla", aForgetting());
      expect(await ann.identities.list()).toEqual([]);
    });
  });
}
