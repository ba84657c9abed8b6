import type { PersonRef } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { factId } from "../ids.ts";
import type { StorableFact } from "../port.ts";
import { aForgetting, aPerson, aRequest, aTrace } from "./facts.ts";
import { importFacts, memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

const ref = (given: Partial<PersonRef>): PersonRef => ({
  name: null,
  email: null,
  profileUrl: null,
  handle: null,
  ...given,
});
const bo = ref({ name: "Bo Lindqvist", email: "bo@lindqvist.example" });
const orlaByMail = ref({ name: "Orla Fenwick", email: "Orla@Quay.example" });

/** All that an archive says of Orla, and of Bo. */
const archive: readonly StorableFact[] = [
  aPerson("in/orla", { email: "orla@quay.example" }),
  aPerson("in/bo", { ...bo, given: "Bo", family: "Lindqvist", company: "Fjord Ferries" }),
  aRequest("linkedin:received:in/orla:2026-03-01", { profileUrl: "https://www.linkedin.com/in/in/orla" }),
  aTrace("alone", { with: [orlaByMail] }),
  aTrace("both", { with: [orlaByMail, bo] }),
];

export function forgottenContract(test: InTest): void {
  /** Reads the archive and forgets Orla; `records` are those that are hers. */
  async function forgetOrla(facts: readonly StorableFact[] = archive, records = ["in/orla"]) {
    const ann = test.store.owner("ann");
    await importFacts(ann, "a", facts);
    const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-01T00:00:00Z" } as const;
    await ann.memory.link(
      records.map((key) => ({ ...link, recordId: factId("record", "linkedin", key), personId: "orla" })),
    );
    await ann.memory.erasePerson("orla", aForgetting());
    return ann;
  }

  /** Names of the records that came with one more fact. */
  async function namesAfter(facts: readonly StorableFact[]) {
    const ann = await forgetOrla();
    await importFacts(ann, "bb", facts);
    const [read] = await ann.imports.list();
    return { memory: (await memoryOf(ann)).join("\n"), passedOver: read!.passedOver };
  }

  /** What is kept of Orla in a memory of its own. */
  async function rowsKeyedWith(secret: string): Promise<readonly string[]> {
    const owner = test.store.owner(secret);
    await importFacts(owner, "a", archive);
    const link = { by: "engine", probability: 1, evidence: [], at: "2026-06-01T00:00:00Z" } as const;
    await owner.memory.link([{ ...link, recordId: factId("record", "linkedin", "in/orla"), personId: "orla" }]);
    await owner.memory.erasePerson("orla", aForgetting("f1", { secret }));
    return (await memoryOf(owner)).filter((row) => row.startsWith("forgotten"));
  }

  describe("forgotten people", () => {
    it("do not come back with the same archive, and everybody else does", async () => {
      const ann = await forgetOrla();
      const before = await ann.memory.counts();
      expect(await ann.forgotten.count()).toBe(1);
      const { added, known } = await importFacts(ann, "bb", archive);
      expect(added).toEqual({ requests: 0, records: 0, traces: 0 });
      expect(known).toEqual({ requests: 0, records: 1, traces: 1 });
      expect((await memoryOf(ann)).join("\n")).not.toMatch(/orla|fenwick|quay|fair/i);
      expect(await ann.memory.counts()).toEqual(before);
      expect(await ann.imports.get("bb")).toMatchObject({ passedOver: 1 });
      expect(await ann.imports.get("a")).toMatchObject({ passedOver: 0 });
    });

    it("are counted once in an import, however it was split and repeated", async () => {
      const ann = await forgetOrla();
      await ann.imports.begin({ id: "bb", connector: "t", sourceName: "b", startedAt: "2026-06-09T00:00:00Z" });
      for (const fact of [...archive, ...archive]) await ann.imports.add("bb", [fact]);
      expect(await ann.imports.get("bb")).toMatchObject({
        passedOver: 1,
        added: { records: 0 },
        known: { records: 1 },
      });
    });

    it.each<[string, StorableFact]>([
      [
        "their address",
        aPerson("x", { network: "email", name: "O. Prado", profileUrl: null, email: "ORLA@quay.example" }),
      ],
      [
        "another address of theirs",
        aPerson("x", { network: "email", profileUrl: null, otherEmails: ["orla@quay.example"] }),
      ],
      [
        "their page",
        aPerson("x", { network: "xing", name: "O. Prado", profileUrl: "http://linkedin.com/in/in/orla/" }),
      ],
      ["their name and employer, where nothing better is told", aPerson("x", { network: "other", profileUrl: null })],
      ["a request of before", aRequest("x", { network: "email", profileUrl: null, email: "orla@quay.example" })],
      ["a page that is proven theirs", aRequest("x", { verifiedUrls: ["https://www.linkedin.com/in/in/orla"] })],
      [
        "another door of the same request",
        aRequest("linkedin:received:mail:o:2026-03-01", {
          profileUrl: null,
          otherKeys: ["linkedin:received:in/orla:2026-03-01"],
        }),
      ],
      ["a mail of today", aTrace("new", { date: "2026-07-01T00:00:00Z", with: [orlaByMail] })],
    ])("are passed over by %s", async (_by, fact) => {
      const { memory, passedOver } = await namesAfter([fact]);
      expect(passedOver).toBe(1);
      expect(memory).not.toMatch(/orla|fenwick|prado|quay/i);
    });

    it.each<[string, StorableFact]>([
      ["a namesake with a page of their own, even at the same employer", aPerson("in/orla-2")],
      ["the name alone", aPerson("x", { network: "other", profileUrl: null, company: null })],
      ["a request made after that day", aRequest("later", { date: "2026-06-09", email: "orla@quay.example" })],
      [
        "the same handle in another network",
        aPerson("x", { network: "x", profileUrl: null, company: null, handle: "orla" }),
      ],
    ])("are not taken for %s", async (_what, fact) => {
      const { memory, passedOver } = await namesAfter([fact]);
      expect(passedOver).toBe(0);
      expect(memory).toMatch(/Orla Fenwick/);
    });

    it("known by a name alone are passed over in the same conversation, not in others", async () => {
      const byName = [ref({ name: "Orla Fenwick" })];
      const friend = aPerson("friend:orla fenwick:2019-05-06", { profileUrl: null, company: null });
      const said = (key: string, thread: string) => aTrace(key, { network: "linkedin", thread, with: byName });
      const ann = await forgetOrla([friend, said("m1", "inbox/1")], [friend.key]);
      await importFacts(ann, "bb", [friend, said("m1", "inbox/1"), said("m2", "inbox/1")]);
      expect(await ann.memory.counts()).toEqual({ persons: 0, records: 0, traces: 0 });
      await importFacts(ann, "ccc", [said("m3", "inbox/2")]);
      expect(await ann.memory.counts()).toMatchObject({ traces: 1 });
    });

    it("leave those in peace who share an address with them", async () => {
      const together = aPerson("in/cy", { name: "Cy Abel", email: "orla@quay.example" });
      const ann = await forgetOrla([...archive, together]);
      const { known } = await importFacts(ann, "bb", [...archive, { ...together, company: "Quay Trust" }]);
      expect(known.records).toBe(2);
      expect((await memoryOf(ann)).join("\n")).toContain("Quay Trust");
    });

    it("stay passed over when the import that brought them is undone", async () => {
      const ann = await forgetOrla();
      await ann.imports.undo("a", "2026-06-09T00:00:00Z");
      await importFacts(ann, "bb", archive);
      expect((await memoryOf(ann)).join("\n")).not.toMatch(/orla|fenwick|quay/i);
      await ann.imports.undo("bb", "2026-06-10T00:00:00Z");
      expect(await ann.forgotten.count()).toBe(1);
      expect(await ann.imports.get("bb")).toMatchObject({ state: "undone", passedOver: 0 });
    });

    it("come back with the next reading once the owner lifts it", async () => {
      const ann = await forgetOrla();
      expect(await ann.forgotten.lift()).toBe(1);
      expect(await ann.forgotten.count()).toBe(0);
      expect(await importFacts(ann, "bb", archive)).toMatchObject({ added: { records: 1, traces: 1 } });
      expect((await memoryOf(ann)).join("\n")).toContain("We met at the harbour fair.");
      expect(await ann.forgotten.lift()).toBe(0);
    });

    it("of a request alone: its words stay gone, and nobody else's", async () => {
      const ann = test.store.owner("ann");
      const later = aRequest("linkedin:received:in/orla:2026-05-02", { date: "2026-05-02", note: "Once more" });
      await importFacts(ann, "a", archive);
      const id = factId("request", "linkedin", "linkedin:received:in/orla:2026-03-01");
      expect(await ann.requests.erase([id], aForgetting())).toBe(1);
      expect(await ann.requests.erase([id], aForgetting("f2"))).toBe(1);
      expect(await ann.forgotten.count()).toBe(1);
      await importFacts(ann, "bb", [...archive, later]);
      expect((await ann.requests.get(id))?.fact).toMatchObject({ name: null, note: null });
      expect((await ann.requests.list()).map(({ fact }) => fact.note)).toContain("Once more");
      expect(await ann.memory.counts()).toMatchObject({ records: 2 });
    });

    it("are kept as hashes that tell nothing, and that no other memory shares", async () => {
      const [one, other] = [await rowsKeyedWith("secret one"), await rowsKeyedWith("secret two")];
      expect(one.length).toBeGreaterThan(3);
      expect(one.some((row) => other.includes(row))).toBe(false);
      expect(one.join()).not.toMatch(/secret|orla|quay|linkedin/i);
    });

    it("are forgotten themselves with everything", async () => {
      const ann = await forgetOrla();
      await ann.eraseEverything();
      expect(await ann.forgotten.count()).toBe(0);
      expect(await importFacts(ann, "bb", archive)).toMatchObject({ added: { requests: 1, records: 2, traces: 2 } });
    });
  });
}
