import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import type { OwnerStore } from "../port.ts";
import { aForgetting, aPerson, aRequest } from "./facts.ts";
import { importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const requestId = factId("request", "linkedin", "r1");
const recordId = factId("record", "linkedin", "r1");
const found = { requestId, basis: "as it reads", content: '{"is":"Orla"}' };

export function assessmentContract(test: InTest): void {
  async function withFound(): Promise<OwnerStore> {
    const ann = test.store.owner("ann");
    await importFacts(ann, "a", [aPerson("r1"), aRequest("r1")]);
    const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-01T00:00:00Z" } as const;
    await ann.memory.link([{ ...link, recordId, personId: "orla" }]);
    expect(await ann.assessments.keep(await ann.memory.version(), [found])).toBe(true);
    return ann;
  }

  describe("what was found out", () => {
    it("is found again, the newest word of each request, in no dump, and in no other memory", async () => {
      const ann = await withFound();
      const version = await ann.memory.version();
      expect(await ann.assessments.all()).toEqual({ version, rows: [found] });
      const later = { ...found, basis: "otherwise", content: "{}" };
      await ann.assessments.keep(version, [later, { ...later, requestId: "other" }]);
      expect((await ann.assessments.all()).rows).toEqual(
        expect.arrayContaining([later, { ...later, requestId: "other" }]),
      );
      expect(await test.store.owner("zoe").assessments.all()).toEqual({ version: 0, rows: [] });
      expect((await memoryOf(ann)).filter((row) => row.startsWith("assessment"))).toEqual([]);
    });

    it("is not kept where the memory has changed since", async () => {
      const ann = await withFound();
      const version = await ann.memory.version();
      await ann.memory.erasePerson("orla", aForgetting());
      expect(await ann.assessments.keep(version, [found])).toBe(false);
      expect((await ann.assessments.all()).rows).toEqual([]);
    });

    it.each<[string, (ann: OwnerStore) => Promise<unknown>]>([
      ["an import brings somebody", (ann) => importFacts(ann, "bb", [aPerson("p2")])],
      [
        "an import says more of somebody",
        (ann) => importFacts(ann, "bb", [aPerson("r1", { company: "Harbour Trust" })]),
      ],
      ["an import is undone", (ann) => ann.imports.undo("a", "2026-06-09T00:00:00Z")],
      ["a link is undone", (ann) => ann.memory.unlink(recordId, "orla", "2026-06-09T00:00:00Z")],
      ["a person is forgotten", (ann) => ann.memory.erasePerson("orla", aForgetting())],
      ["a request is forgotten", (ann) => ann.requests.erase([requestId], aForgetting())],
      [
        "the owner says who asked",
        (ann) => ann.identities.add({ id: "i1", requestId, recordId, same: true, saidAt: "2026-06-09T00:00:00Z" }),
      ],
      ["everything is erased", (ann) => ann.eraseEverything()],
    ])("goes when %s", async (_when, change) => {
      const ann = await withFound();
      const version = await ann.memory.version();
      await change(ann);
      const now = await ann.assessments.all();
      expect(now.rows).toEqual([]);
      expect(now.version).toBeGreaterThan(version);
    });

    it("stays when nothing new is read, and when the owner decides", async () => {
      const ann = await withFound();
      await importFacts(ann, "bb", [aPerson("r1"), aRequest("r1")]);
      await ann.settings.put("language", "fr");
      expect((await ann.assessments.all()).rows).toEqual([found]);
    });
  });
}
