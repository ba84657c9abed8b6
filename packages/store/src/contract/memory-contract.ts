import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import { aPerson, aTrace, anOwner } from "./facts.ts";
import { all, importFacts } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const recordId = (key: string) => factId("record", "linkedin", key);
const evidence = [{ id: "name/same", bits: 7.5, facts: { name: "Orla Fenwick" } }];
const link = { personId: "orla", by: "engine", probability: 0.97, evidence, at: "2026-06-01T00:00:00Z" } as const;

export function memoryContract(test: InTest): void {
  describe("memory", () => {
    it("gives every record and trace back as it was read", async () => {
      const ann = test.store.owner("ann");
      const odd = aPerson("p2", {
        name: "\u0000 \ud83d\ude00 \u202e <script>",
        tags: ["école"],
        ownersNote: "née Prado",
      });
      await importFacts(ann, "a", [aPerson("p1"), odd, aTrace("t1"), anOwner()]);
      const records = await all(ann.memory.records());
      expect(records.map((row) => row.fact).sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([aPerson("p1"), odd]);
      expect((await all(ann.memory.traces())).map((row) => row.fact)).toEqual([aTrace("t1")]);
      expect(await ann.memory.owners()).toEqual([anOwner()]);
      expect(await ann.memory.counts()).toEqual({ persons: 0, records: 2, traces: 1 });
    });

    it("calls a person by the fullest name of one import, in whatever order it came", async () => {
      const names = ["Orla", "Orla Fenwick-Marsh", "O. Fenwick", null, "Orla F."];
      for (const [owner, told] of [
        ["ann", names],
        ["bea", names.toReversed()],
      ] as const) {
        const store = test.store.owner(owner);
        await importFacts(
          store,
          "a",
          told.map((name) => aPerson("p1", { name })),
        );
        const [record] = await all(store.memory.records());
        expect(record!.fact.name).toBe("Orla Fenwick-Marsh");
      }
    });

    it("gives many rows in batches, each row once", async () => {
      const ann = test.store.owner("ann");
      const many = Array.from({ length: 4_100 }, (_, n) =>
        aTrace(`t${n}`, { date: n % 3 === 0 ? null : `20${10 + (n % 15)}-01-01` }),
      );
      await importFacts(ann, "a", [...many, ...many.map((_, n) => aPerson(`p${n}`))]);
      const traces = await all(ann.memory.traces());
      expect(new Set(traces.map((row) => row.id)).size).toBe(4_100);
      const dates = traces.map((row) => row.fact.date ?? "~");
      expect(dates).toEqual([...dates].sort());
      expect(new Set((await all(ann.memory.records())).map((row) => row.id)).size).toBe(4_100);
      expect(await all(ann.memory.traces({ limit: 2_500 }))).toEqual(traces.slice(0, 2_500));
    });

    it("finds the traces of a person by any key", async () => {
      const ann = test.store.owner("ann");
      const bo = { name: "Bo Lindqvist", email: null, profileUrl: "https://www.linkedin.com/in/Bo/", handle: null };
      const cy = { name: "Cy", email: null, profileUrl: null, handle: null };
      await importFacts(ann, "a", [
        aTrace("t1"),
        aTrace("t2", { with: [bo, cy], date: "2020-01-01" }),
        aTrace("t3", { with: [bo], date: "2019-01-01" }),
      ]);
      const found = async (...participantKeys: string[]) =>
        (await all(ann.memory.traces({ participantKeys }))).map((row) => row.fact.key);
      expect(await found("url:linkedin.com/in/bo")).toEqual(["t3", "t2"]);
      expect(await found("name:cy", "mail:t1@quay.example")).toEqual(["t2", "t1"]);
      expect(await found("name:nobody")).toEqual([]);
      expect(await found()).toEqual([]);
      expect(await all(ann.memory.traces({ participantKeys: ["url:linkedin.com/in/bo"], limit: 1 }))).toHaveLength(1);
    });

    it("keeps what a record said before", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aPerson("p1", { name: "Orla Prado", email: "orla@quay.example" })]);
      await importFacts(ann, "bb", [
        aPerson("p1", { company: "Harbour Trust", position: null, otherEmails: ["o@h.example"] }),
      ]);
      const [record] = await all(ann.memory.records());
      expect(record?.fact).toMatchObject({
        name: "Orla Fenwick",
        company: "Harbour Trust",
        position: null,
        email: "orla@quay.example",
      });
      expect(record?.former).toEqual([
        { fact: aPerson("p1", { name: "Orla Prado", email: "orla@quay.example" }), seenAt: "2026-06-01T00:00:00Z" },
      ]);
    });

    it("links records to persons, and finds them by person", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aPerson("p1"), aPerson("p2"), aPerson("p3")]);
      await ann.memory.link([
        { ...link, recordId: recordId("p1") },
        { ...link, recordId: recordId("p2") },
        { ...link, recordId: "gone" },
      ]);
      expect(await ann.memory.counts()).toMatchObject({ persons: 1 });
      const records = await all(ann.memory.records({ personId: "orla" }));
      expect(records.map((row) => row.id).sort()).toEqual([recordId("p1"), recordId("p2")].sort());
      expect((await all(ann.memory.records({ unlinked: true }))).map((row) => row.id)).toEqual([recordId("p3")]);
      const asked = await all(ann.memory.records({ ids: [recordId("p3"), recordId("p1"), "gone"] }));
      expect(asked.map((row) => row.id)).toEqual([recordId("p1"), recordId("p3")]);
      expect(await all(ann.memory.records({ ids: [] }))).toEqual([]);
      expect(await ann.memory.links({ recordId: recordId("p1") })).toEqual([
        { ...link, recordId: recordId("p1"), undoneAt: null },
      ]);
      expect(await ann.memory.links({ personId: "nobody" })).toEqual([]);
    });

    it("does not make an undone link again by itself, but for the owner", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aPerson("p1")]);
      const one = { ...link, recordId: recordId("p1") };
      await ann.memory.link([one]);
      await ann.memory.unlink(one.recordId, "orla", "2026-07-01T00:00:00Z");
      await ann.memory.link([one]);
      expect(await ann.memory.links()).toEqual([]);
      expect(await ann.memory.links({ includeUndone: true })).toEqual([{ ...one, undoneAt: "2026-07-01T00:00:00Z" }]);
      await ann.memory.link([{ ...one, by: "owner" }]);
      expect(await ann.memory.links()).toEqual([{ ...one, by: "owner", undoneAt: null }]);
    });

    it("moves a record at the owner's word alone", async () => {
      const ann = test.store.owner("ann");
      await importFacts(ann, "a", [aPerson("p1")]);
      const one = { ...link, recordId: recordId("p1") };
      await ann.memory.link([one]);
      await ann.memory.link([{ ...one, personId: "zoe" }]);
      expect((await ann.memory.links()).map((row) => row.personId)).toEqual(["orla"]);
      await ann.memory.link([{ ...one, personId: "zoe", by: "owner", at: "2026-07-01T00:00:00Z" }]);
      expect((await ann.memory.links()).map((row) => row.personId)).toEqual(["zoe"]);
      const former = await ann.memory.links({ personId: "orla", includeUndone: true });
      expect(former).toEqual([{ ...one, undoneAt: "2026-07-01T00:00:00Z" }]);
      expect(await ann.memory.counts()).toMatchObject({ persons: 1 });
    });

    it("changes its version with records, traces and links, and with nothing else", async () => {
      const ann = test.store.owner("ann");
      const versions = [await ann.memory.version()];
      const note = async () => versions.push(await ann.memory.version());
      await importFacts(ann, "a", [aPerson("p1")]);
      await note();
      await importFacts(ann, "bb", [aTrace("t1")]);
      await note();
      await ann.memory.link([{ ...link, recordId: recordId("p1") }]);
      await note();
      await ann.memory.unlink(recordId("p1"), "orla", "2026-07-01T00:00:00Z");
      await note();
      await ann.imports.undo("bb", "2026-07-01T00:00:00Z");
      await note();
      expect(new Set(versions).size).toBe(6);
      const last = versions.at(-1);
      await importFacts(ann, "ccc", [aPerson("p1")]);
      await ann.settings.put("language", "fr");
      await ann.memory.unlink(recordId("p1"), "orla", "2026-07-01T00:00:00Z");
      expect(await ann.memory.version()).toBe(last);
    });
  });
}
