import { describe, expect, it } from "vitest";
import type { RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";
import { createPeopleStore } from "./index/people.ts";
import { believe, compareAll, compareNear, createComparer } from "./recognise.ts";
import { sumBits } from "./signal.ts";
import { weights } from "./weights.ts";

// Everyone here is invented.
const givens = "Anna Ana Lena Anna-Lena Karim Kerim Peter Pedro Margaret Peggy Claire Clara J. Inês Сергей".split(" ");
const families =
  "Brandt Brand Prado Morvan Vautrin Lindholm Lindqvist Silva Prado-Silva Benali Thistlewood Quell Королёв".split(" ");
const houses = ["Quintal", "Quintal Lda", "Norteval", "Fjordal", "Oakfield", "Lumivar"];
const jobs = ["Architect", "Buyer", "Lawyer", "Nurse", "Chef de produit"];
const cities = ["Oslo", "Lisbon", "Lyon"];

/** Numbers without pattern, the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = numbers(7);
const pick = (from: readonly string[]): string => from[next(from.length)]!;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/gu, "");
}

function person(n: number): RememberedPerson {
  const [given, family] = [pick(givens), pick(families)];
  return {
    id: `p${n}`,
    names: next(12) === 0 ? [] : [next(3) === 0 ? `${family.toUpperCase()} ${given}` : `${given} ${family}`],
    ...(next(3) === 0 ? { given, family } : {}),
    ...(next(2) === 0 ? { emails: [`${plain(given)}.${plain(pick(families))}@${plain(pick(houses))}.example`] } : {}),
    ...(next(3) === 0 ? { profileUrls: [`https://www.linkedin.com/in/${plain(given)}-${plain(family)}-${n}a1`] } : {}),
    ...(next(2) === 0 ? { companies: [pick(houses)] } : {}),
    ...(next(2) === 0 ? { positions: [pick(jobs)] } : {}),
    ...(next(4) === 0 ? { cities: [pick(cities)] } : {}),
    ...(next(4) === 0 ? { connectedOn: "2020-01-01" } : {}),
    ...(next(2) === 0 ? { with: [`p${next(500)}`, `p${next(500)}`] } : {}),
  };
}

const people = Array.from({ length: 500 }, (_, n) => person(n));
const store = createPeopleStore();
store.addAll(people);

const queries: RecognitionQuery[] = Array.from({ length: 60 }, (_, n) => ({
  id: `q${n}`,
  channel: "linkedin",
  displayName: `${pick(givens)} ${pick(families)}`,
  ...(next(2) === 0 ? { company: pick(houses) } : { headline: `${pick(jobs)} at ${pick(houses)}` }),
  ...(next(3) === 0 ? { profileUrl: `https://www.linkedin.com/in/${pick(givens)}-${pick(families)}` } : {}),
  ...(next(4) === 0 ? { email: people[next(500)]?.emails?.[0] ?? "nobody@example.org" } : {}),
  ...(next(3) === 0 ? { city: pick(cities) } : {}),
  ...(next(2) === 0
    ? { mutuals: [people[next(500)]?.names[0] ?? "Nobody", people[next(500)]?.names[0] ?? "Nobody"] }
    : {}),
}));

describe("bounds told by sketches", () => {
  it("are never below what a full comparison finds, and mostly just that", () => {
    let [all, same] = [0, 0];
    for (const query of queries) {
      const { compare, candidates, bound } = createComparer(store, query, weights);
      const { slots, certain } = candidates();
      for (const slot of slots.slice(certain)) {
        const bits = sumBits(compare(slot).signals, weights);
        const { most, likely } = bound(slot);
        expect(most).toBeGreaterThan(bits - 1e-3);
        all += 1;
        if (Math.abs(likely - bits) < 1e-3) same += 1;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(same / all).toBeGreaterThan(0.8);
  });

  it("leave who is recognised as it is where everybody is compared in full", () => {
    let spared = 0;
    for (const query of queries) {
      const all = compareAll(store, query, weights);
      const near = compareNear(store, query, weights);
      spared += all.length - near.compared.length;
      const whole = believe(store, all, weights);
      const pruned = believe(store, near.compared, weights, near.behind);
      for (const [place, { compared, probability }] of whole.slice(0, 5).entries()) {
        const found = pruned.find((one) => one.compared.slot === compared.slot);
        const allowed = Math.max(0.01, 0.02 * probability);
        expect(Math.abs((found?.probability ?? 0) - probability)).toBeLessThan(allowed);
        if (place === 0 && probability > 0.5) expect(pruned[0]?.compared.slot).toBe(compared.slot);
      }
    }
    expect(spared).toBeGreaterThan(500);
  });
});
