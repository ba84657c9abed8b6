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
