import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import { aForgetting, aPerson, aProblem, aRequest, aTrace, anOwner } from "./facts.ts";
import { all, importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const recordId = (key: string) => factId("record", "linkedin", key);
const orla = { name: "Orla Fenwick", email: "orla@quay.example", profileUrl: null, handle: null };
const bo = { name: "Bo Lindqvist", email: "bo@lindqvist.example", profileUrl: null, handle: null };

export function erasureContract(test: InTest): void {
  async function rememberOrla() {
    const ann = test.store.owner("ann");
    const record = aPerson("orla", { email: "orla@quay.example", otherUrls: ["https://quay.example/orla"] });
    await importFacts(ann, "a", [
      record,
      aPerson("bo", { ...bo, given: "Bo", family: "Lindqvist", company: "Fjord Ferries" }),
      aRequest("orla", { note: "Orla here, of the fair", otherKeys: ["linkedin:orla fenwick"] }),
      aRequest("page", { name: "O. F.", profileUrl: "http://quay.example/orla/" }),
      aRequest("bo", { name: "Bo Lindqvist", note: "Bo of the ferries" }),
      aTrace("alone", { with: [orla] }),
      aTrace("both", { with: [orla, bo] }),
      aTrace("bo", { with: [bo] }),
    ]);
    // Said otherwise by a second archive, so that several contents are kept.
    await importFacts(ann, "bb", [
      aPerson("orla", { name: "Orla Prado", email: "orla@quay.example" }),
      aRequest("orla", { note: "Orla here, of the fair", state: "accepted", name: "Orla Prado" }),
      aTrace("both", { with: [orla, bo], text: "See you" }),
    ]);
    const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-01T00:00:00Z" } as const;
    await ann.memory.link([
      { ...link, recordId: recordId("orla"), personId: "orla" },
      { ...link, recordId: recordId("bo"), personId: "bo" },
    ]);
    const requestId = factId("request", "linkedin", "orla");
    await ann.decisions.add([
      {
        id: "d1",
        requestId,
        action: "accept",
        access: "full",
        circles: [],
        reply: "Dear Orla",
        advised: null,
        batchId: null,
        decidedAt: "2026-06-02T00:00:00Z",
      },
    ]);
    return { ann, requestId };
  }

  describe("erasure", () => {
    it("of a person leaves no word of them, and everybody else", async () => {
      const { ann, requestId } = await rememberOrla();
      expect(await ann.memory.erasePerson("orla", aForgetting())).toEqual({ records: 1, traces: 2, requests: 2 });
      expect((await memoryOf(ann)).join("\n")).not.toMatch(/orla|fenwick|prado|quay|fair/i);
      expect(await ann.memory.counts()).toEqual({ persons: 1, records: 1, traces: 2 });
      const both = (await all(ann.memory.traces())).find((row) => row.fact.key === "both");
      expect(both?.fact.with).toEqual([bo]);
      const request = await ann.requests.get(requestId);
      expect(request?.fact).toMatchObject({ name: null, note: null, profileUrl: null, state: "accepted" });
      expect(request?.decision).toMatchObject({ action: "accept", reply: null });
    });

    it("of a person leaves a memory whose imports can be undone", async () => {
      const { ann } = await rememberOrla();
      await ann.memory.erasePerson("orla", aForgetting());
      await ann.imports.undo("a", "2026-06-09T00:00:00Z");
      await ann.imports.undo("bb", "2026-06-09T00:00:00Z");
      const tables = new Set((await memoryOf(ann)).map((line) => line.split(" ")[0]));
      expect([...tables]).toEqual(["decision", "forgotten"]);
    });

    it("of a request leaves that there was one, and everybody else", async () => {
      const { ann, requestId } = await rememberOrla();
      expect(await ann.requests.erase([requestId, "none"], aForgetting())).toBe(1);
      const request = await ann.requests.get(requestId);
      expect(request?.fact).toMatchObject({ name: null, note: null, profileUrl: null, state: "accepted" });
      expect(request?.decision).toMatchObject({ action: "accept", reply: null });
      const requests = (await memoryOf(ann)).filter(
        (line) => line.startsWith("request ") || line.startsWith("version "),
      );
      expect(requests.join("\n")).not.toMatch(/of the fair/);
      expect((await ann.requests.list()).filter(({ fact }) => fact.name !== null)).toHaveLength(2);
      expect(await ann.memory.counts()).toMatchObject({ persons: 2 });
    });

    it("of a person who is not there is refused", async () => {
      await expect(test.store.owner("ann").memory.erasePerson("nobody", aForgetting())).rejects.toMatchObject({
        code: "store/no-such-person",
      });
    });

    it("of everything leaves nothing, and other owners as they were", async () => {
      const { ann } = await rememberOrla();
      await ann.settings.put("language", "fr");
      const zoe = test.store.owner("zoe");
      await importFacts(zoe, "a", [aPerson("p1"), anOwner(), aProblem(1), aRequest("r1"), aTrace("t1")]);
      const before = await memoryOf(zoe);
      const version = await ann.memory.version();
      await ann.eraseEverything();
      expect(await ann.memory.version()).toBeGreaterThan(version);
      expect(await memoryOf(ann)).toEqual([]);
      expect(await ann.imports.list()).toEqual([]);
      expect(await memoryOf(zoe)).toEqual(before);
    });
  });
}
