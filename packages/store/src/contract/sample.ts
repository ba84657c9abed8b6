import type { OwnerStore } from "../port.ts";
import { schemaVersion } from "../migrations/index.ts";
import { factId } from "../ids.ts";
import { aForgetting, anOwner, aPerson, aProblem, aRequest, aTrace } from "./facts.ts";
import { importFacts } from "./helpers.ts";

/**
 * Fills a memory with at least one row of every table.
 *
 * @param schema - Leaves out what only later schemas keep, so that a memory of that schema is to be compared with.
 */
export async function fillMemory(owner: OwnerStore, schema: number = schemaVersion): Promise<void> {
  await importFacts(owner, "a", [anOwner(), aPerson("p1"), aPerson("p2"), aRequest("r1"), aTrace("t1"), aProblem(3)]);
  await importFacts(owner, "bb", [aPerson("p1", { company: "Harbour Trust" }), aRequest("r1", { state: "accepted" })]);
  const link = { by: "engine", probability: 0.97, evidence: [{ id: "name/same", bits: 7 }], personId: "orla" } as const;
  for (const key of ["p1", "p2"])
    await owner.memory.link([{ ...link, recordId: factId("record", "linkedin", key), at: "2026-06-03T00:00:00Z" }]);
  await owner.memory.unlink(factId("record", "linkedin", "p2"), "orla", "2026-06-04T00:00:00Z");
  await owner.decisions.add([
    {
      id: "d1",
      requestId: factId("request", "linkedin", "r1"),
      action: "accept",
      access: "full",
      circles: ["met at the fair"],
      reply: "Welcome, Orla",
      advised: { action: "ask", rule: "first" },
      batchId: "click",
      decidedAt: "2026-06-05T00:00:00Z",
    },
  ]);
  await owner.settings.put("policy", { preset: "open" });
  if (schema >= 2) {
    const otherKeys = ["linkedin:received:name:orla fenwick"];
    await importFacts(owner, "doors", [
      aRequest("linkedin:received:in/orla", { otherKeys, name: "Orla of the Archive" }),
      aRequest("linkedin:received:mail:orla", { otherKeys, profileUrl: null, place: { file: "notice.eml" } }),
    ]);
  }
  if (schema >= 3)
    await owner.identities.add({
      id: "i1",
      requestId: factId("request", "linkedin", "r1"),
      recordId: factId("record", "linkedin", "p1"),
      same: true,
      saidAt: "2026-06-06T00:00:00Z",
    });
  if (schema >= 4)
    await owner.threads.add([
      {
        id: "t1",
        requestId: factId("request", "linkedin", "r1"),
        kind: "asked",
        at: "2026-06-07T00:00:00Z",
        words: "We met at the harbour fair.",
        facts: { decisionId: "d1", parts: ["purpose"] },
      },
    ]);
  if (schema >= 5) {
    const gone = aPerson("p5", { name: "Cy Abel", email: "cy@abel.example" });
    await importFacts(owner, "fifth", [gone]);
    const recordId = factId("record", "linkedin", "p5");
    await owner.memory.link([{ ...link, recordId, personId: "cy", at: "2026-06-08T00:00:00Z" }]);
    await owner.memory.erasePerson("cy", aForgetting());
    await importFacts(owner, "sixth.", [gone]);
  }
  if (schema >= 6) {
    const requestId = factId("request", "linkedin", "r1");
    await owner.assessments.keep(await owner.memory.version(), [{ requestId, basis: "{}", content: "{}" }]);
  }
}
