import { describe, expect, it } from "vitest";
import type { RememberedPerson } from "../domain/recognition.ts";
import { linkRecords } from "./index.ts";

// Everyone here is invented.
const records: RememberedPerson[] = [
  {
    id: "a1",
    names: ["Inês Prado"],
    given: "Inês",
    family: "Prado",
    companies: ["Quintal Lda"],
    positions: ["Architect"],
    emails: ["inesp@example.org"],
  },
  { id: "a2", names: ["PRADO Ines"], emails: ["ines.prado@quintal.pt"], with: ["c1"] },
  { id: "a3", names: ["Inês Prado"], emails: ["ines.prado@quintal.pt", "inesp@example.org"] },
  { id: "b1", names: ["Maria Silva"], companies: ["Norteval"] },
  { id: "b2", names: ["Maria Silva"], companies: ["Lumivar"] },
  { id: "c1", names: ["Karim Bensaïd"] },
  ...Array.from({ length: 200 }, (_, n) => ({ id: `x${n}`, names: [`Person${n % 20}a Other${n}b`] })),
];

describe("linking records", () => {
  it("brings one person's records together, with the evidence of each link", () => {
    const { persons, links } = linkRecords(records);
    expect(persons.find((ids) => ids.includes("a1"))).toEqual(["a1", "a2", "a3"]);
    expect(links.every((link) => link.probability >= 0.99 && link.evidence.length > 0)).toBe(true);
    expect(links.find((link) => link.a === "a2" && link.b === "a3")?.evidence.map((one) => one.id)).toContain(
      "address/same",
    );
  });

  it("keeps namesakes of different employers apart", () => {
    expect(linkRecords(records).persons.find((ids) => ids.includes("b1"))).toEqual(["b1"]);
  });

  it("never brings together what the owner keeps apart, not through a third record either", () => {
    const { persons } = linkRecords(records, { apart: [["a1", "a3"]] });
    const of = (id: string) => persons.findIndex((ids) => ids.includes(id));
    expect(of("a1")).not.toBe(of("a3"));
  });

  it("lists every record exactly once", () => {
    expect(linkRecords(records).persons.flat().sort()).toEqual(records.map((record) => record.id).sort());
  });
});

describe("one house and one circle", () => {
  const given = ["Sophie", "Eric", "Karim", "Agnes", "Pavel", "Ines", "Tomas", "Lydie", "Marek", "Nadia"];
  const house = (n: number) => ({ companies: [`House ${n % 50}q`] });
  const crowd: RememberedPerson[] = Array.from({ length: 3000 }, (_, n) => ({
    id: `x${n}`,
    names: [`${given[n % 10]!} Other${(n * 7) % 1500}b`],
    ...house(n),
  }));
  const at = { ...house(3), with: ["x3", "x53"] };
  const linked = (...more: RememberedPerson[]) =>
    linkRecords([...crowd, ...more]).persons.some((ids) => more.every(({ id }) => ids.includes(id)));

  it("make one person of two records of a whole name", () => {
    expect(linked({ id: "a1", names: ["Eric Parmer"], ...at }, { id: "a2", names: ["PARMER Eric"], ...at })).toBe(true);
  });

  it.each([
    ["colleagues of one given name", "Sophie Bietry", "Sophie Moyel"],
    ["relatives of one house", "Sophie Bietry", "Eric Bietry"],
  ])("make no person of %s", (_, one, two) => {
    expect(linked({ id: "a1", names: [one], ...at }, { id: "a2", names: [two], ...at })).toBe(false);
  });

  it("make no person of namesakes of two houses", () => {
    expect(
      linked({ id: "a1", names: ["Eric Parmer"], ...house(3) }, { id: "a2", names: ["Eric Parmer"], ...house(4) }),
    ).toBe(false);
  });
});
