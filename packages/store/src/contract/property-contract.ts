import type { RequestState } from "@entregent/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnerStore, StorableFact } from "../port.ts";
import { anOwner, aPerson, aProblem, aRequest, aTrace } from "./facts.ts";
import { memoryOf } from "./helpers.ts";
import type { InTest } from "./store-contract.ts";

// Few keys and few values, so that facts meet: the same key with other contents, the same content at other places.
const place = fc.record({ file: fc.constantFrom("A.csv", "B.csv"), line: fc.integer({ min: 1, max: 3 }) });
const key = fc.constantFrom("k1", "k2", "k3");
const text = fc.constantFrom(null, "Brest", "Quimper");
const states: readonly RequestState[] = ["pending", "accepted", "rejected", "unknown"];
const people = fc
  .subarray(["orla", "bo", "cy"])
  .map((names) => names.map((name) => ({ name, email: `${name}@quay.example`, profileUrl: null, handle: null })));

const fact: fc.Arbitrary<StorableFact> = fc.oneof(
  fc
    .record({ key, place, city: text, note: text, state: fc.constantFrom(...states) })
    .map(({ key, ...given }) => aRequest(key, given)),
  fc
    .record({ key, place, company: text, position: text, otherEmails: fc.subarray(["a@q.example", "b@q.example"]) })
    .map(({ key, ...given }) => aPerson(key, given)),
  fc.record({ key, place, text, with: people, inPerson: fc.boolean() }).map(({ key, ...given }) => aTrace(key, given)),
  fc.record({ place, headline: text }).map((given) => anOwner(given)),
  fc.integer({ min: 1, max: 3 }).map((line) => aProblem(line)),
);

const facts = fc.array(fact, { maxLength: 14 });

/** One reading: what it found, when, and of which moment its source speaks. */
const reading = fc.record({
  facts,
  startedAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
  asOf: fc.constantFrom("2019-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
});

interface Batch {
  readonly id: string;
  readonly facts: readonly StorableFact[];
}

/** Cuts readings into batches, in an order that is drawn. */
function batchesOf(readings: readonly { facts: readonly StorableFact[] }[], sizes: readonly number[]): Batch[] {
  return readings.flatMap(({ facts }, n) => {
    const batches: Batch[] = [];
    for (let at = 0, k = n; at < facts.length; k++) {
      const size = sizes[k % sizes.length]!;
      batches.push({ id: `import-${n}`, facts: facts.slice(at, at + size) });
      at += size;
    }
    return batches;
  });
}

async function begin(owner: OwnerStore, id: string, when: { startedAt: string; asOf: string }): Promise<void> {
  await owner.imports.begin({ id, connector: "test", sourceName: id, ...when });
}

export function propertyContract(test: InTest, runs: number): void {
  describe("laws", () => {
    let owners = 0;
    const newOwner = () => test.store.owner(`owner-${++owners}`);

    it("the same facts in any split, order and interleaving give the same memory", async () => {
      const shuffled = fc.array(reading, { minLength: 1, maxLength: 3 }).chain((readings) =>
        fc.record({
          readings: fc.constant(readings),
          sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
          orders: fc.tuple(
            ...readings.map((one) => fc.shuffledSubarray(one.facts as StorableFact[], { minLength: one.facts.length })),
          ),
          turns: fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(shuffled, async ({ readings, sizes, orders, turns }) => {
          const whole = newOwner();
          const split = newOwner();
          for (const owner of [whole, split])
            for (const [n, one] of readings.entries()) await begin(owner, `import-${n}`, one);
          for (const [n, one] of readings.entries()) await whole.imports.add(`import-${n}`, one.facts);
          const batches = batchesOf(
            orders.map((order) => ({ facts: order })),
            sizes,
          );
          for (let k = 0; batches.length > 0; k++) {
            const [batch] = batches.splice(turns[k % turns.length]! % batches.length, 1);
            await split.imports.add(batch!.id, batch!.facts);
          }
          expect(await memoryOf(split)).toEqual(await memoryOf(whole));
          // Of several imports that overlap, the counts tell which came first.
          const counts = async (owner: OwnerStore) => (readings.length === 1 ? owner.imports.list() : []);
          expect(await counts(split)).toEqual(await counts(whole));
        }),
        { numRuns: runs },
      );
    });

    it("adding and taking back, in any order, leaves the memory that never saw it", async () => {
      const undone = fc.array(fc.record({ reading, isUndone: fc.boolean() }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(undone, fc.boolean(), async (all, backwards) => {
          const owner = newOwner();
          const without = newOwner();
          const named = all.map((one, n) => ({ ...one, id: `import-${n}` }));
          for (const { id, reading, isUndone } of named) {
            for (const into of isUndone ? [owner] : [owner, without]) {
              await begin(into, id, reading);
              await into.imports.add(id, reading.facts);
            }
          }
          for (const { id } of (backwards ? named.toReversed() : named).filter((one) => one.isUndone))
            await owner.imports.undo(id, "2026-03-01T00:00:00Z");
          expect(await memoryOf(owner)).toEqual(await memoryOf(without));
        }),
        { numRuns: runs },
      );
    });

    it("reading a batch again changes nothing", async () => {
      await fc.assert(
        fc.asyncProperty(reading, async (one) => {
          const owner = newOwner();
          await begin(owner, "import-0", one);
          await owner.imports.add("import-0", one.facts);
          const before = [await memoryOf(owner), await owner.imports.list(), await owner.memory.version()];
          await owner.imports.add("import-0", one.facts);
          expect([await memoryOf(owner), await owner.imports.list(), await owner.memory.version()]).toEqual(before);
        }),
        { numRuns: runs },
      );
    });
  });
}
