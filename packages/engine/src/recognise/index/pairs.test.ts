import { describe, expect, it } from "vitest";
import type { RememberedPerson } from "../../domain/recognition.ts";
import { createRecordPairs } from "./pairs.ts";
import { createPeopleStore } from "./people.ts";

// Everyone here is invented.
const givens = ["Ada", "Farid", "Chloé", "Dorian"];
const families = ["Berg", "Haddad", "Dubois"];

function namesake(n: number): RememberedPerson {
  return { id: `r${n}`, names: [`${givens[n % 4]} ${families[n % 3]}`] };
}

function many(count: number, make: (n: number) => RememberedPerson): RememberedPerson[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function partnersIn(records: readonly RememberedPerson[]): (id: string) => string[] {
  const store = createPeopleStore();
  store.addAll(records);
  const pairs = createRecordPairs(store);
  return (id) => pairs.partners(store.slotOf(id)!).map((slot) => store.person(slot).id);
}

/** How many comparisons linking these records takes. */
function countPairs(records: readonly RememberedPerson[]): number {
  const partners = partnersIn(records);
  return records.reduce((sum, { id }) => sum + partners(id).length, 0);
}

describe("pairs of records worth comparing", () => {
  it("compares no records that share a common name alone", () => {
    expect(countPairs(many(2000, namesake))).toBe(0);
  });

  it("compares no records that share nothing but what all of them have", () => {
    const make = (n: number): RememberedPerson => ({
      id: `r${n}`,
      names: ["Ada Berg"],
      companies: ["Quintal Lda"],
      positions: ["Architect"],
    });
    expect(countPairs(many(1000, make))).toBe(0);
  });

  it("compares a record with a hundred others at most, however many share some of its facts", () => {
    const some = (n: number, step: number): number => Math.floor(n / step) % 20;
    const records = many(1000, (n) => ({
      id: `r${n}`,
      names: ["Ada Berg"],
      companies: [`Firma${some(n, 1)}ka`, `Atelier${some(n, 5)}no`],
      positions: [`Job${some(n, 7)}ly`, `Task${some(n, 11)}or`],
      cities: [`Port${some(n, 13)}al`],
    }));
    const partners = partnersIn(records);
    const counts = records.map(({ id }) => partners(id).length);
    expect(Math.max(...counts)).toBe(100);
  });

  it("compares namesakes of a crowd that share an employer", () => {
    const crowd = many(400, namesake);
    const doubles = ["a", "b"].map((id) => ({ id, names: ["Ada Berg"], companies: ["Quintal Lda"] }));
    expect(partnersIn([...crowd, ...doubles])("a")).toEqual(["b"]);
  });

  it("compares namesakes of a crowd that were seen with the same person", () => {
    const crowd = many(400, namesake);
    const doubles = ["a", "b"].map((id) => ({ id, names: ["Ada Berg"], with: ["r1"] }));
    expect(partnersIn([...crowd, ...doubles])("a")).toEqual(["b"]);
  });

  it("compares nobody with a namesake who has another page of the same network", () => {
    const page = (n: number): string[] => [`https://www.linkedin.com/in/invented-${n}`];
    const partners = partnersIn([
      { id: "a", names: ["Ada Berg"], profileUrls: page(1) },
      { id: "b", names: ["Ada Berg"], profileUrls: page(2) },
      { id: "c", names: ["Ada Berg"] },
      { id: "d", names: ["Ada Berg"], profileUrls: [...page(1), ...page(3)] },
    ]);
    expect(partners("a").sort()).toEqual(["c", "d"]);
    expect(partners("b")).toEqual(["c"]);
  });

  it("still compares those of whom an address of one's own says that the page has changed", () => {
    const record = (id: string): RememberedPerson => ({
      id,
      names: ["Ada Berg"],
      emails: ["adaberg@example.org"],
      profileUrls: [`https://www.linkedin.com/in/invented-${id}`],
    });
    expect(partnersIn([record("a"), record("b")])("a")).toEqual(["b"]);
  });

  it("compares the records of a crowded page with their neighbours by name", () => {
    const records = many(300, (n) => ({ ...namesake(n), profileUrls: ["https://www.linkedin.com/in/invented"] }));
    const partners = partnersIn(records);
    expect(partners("r0")).toContain("r12");
    expect(countPairs(records)).toBeLessThanOrEqual(24 * 300);
  });
});
