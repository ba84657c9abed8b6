import { describe, expect, it } from "vitest";
import type { RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";
import { buildPeopleIndex, createPeopleIndex } from "./index.ts";

// Everyone here is invented.
const crowd: RememberedPerson[] = Array.from({ length: 400 }, (_, n) => ({
  id: `p${n}`,
  names: [
    `${["Anna", "Peter", "Ingrid", "Karim", "Lucie"][n % 5]} ${["Brandt", "Prado", "Vautrin", "Lindholm", "Quell", "Morvan", "Tannhof"][n % 7]}${"abcdefghij"[n % 10]}${"klmnopqrst"[Math.floor(n / 10) % 10]}`,
  ],
  companies: [`House${n % 40}`],
}));
const lucie: RememberedPerson = {
  id: "lucie",
  names: ["Lucie Thornquist"],
  companies: ["Fjordal"],
  positions: ["Architect"],
  cities: ["Oslo"],
  schools: ["Harbour School"],
};
const query: RecognitionQuery = { id: "q", displayName: "Lucie Thornquist", company: "Fjordal" };

function believed(persons: RememberedPerson[], asked: RecognitionQuery): number {
  return (
    createPeopleIndex(persons)
      .recognise(asked)
      .candidates.find((one) => one.personId === "lucie")?.probability ?? 0
  );
}

describe("recognition", () => {
  const before = believed([...crowd, lucie], query);

  it("is the same whether the people were read in one go or with rests", async () => {
    let rests = 0;
    const rest = (): Promise<void> | undefined => (++rests % 100 === 0 ? Promise.resolve() : undefined);
    const twice = [...crowd, lucie, { ...lucie, given: "Lucie", family: "Thornquist" }];
    const index = await buildPeopleIndex(twice, rest);
    expect(index.recognise(query)).toEqual(createPeopleIndex(twice).recognise(query));
    expect(index.size).toBe(crowd.length + 1);
    expect(rests).toBeGreaterThan(crowd.length);
  });

  it("changes little when a person who has nothing to do with it is added", () => {
    const other = { id: "other", names: ["Oskar Feldmann"], companies: ["Zundermann"] };
    expect(Math.abs(believed([...crowd, lucie, other], query) - before)).toBeLessThan(0.01);
  });

  it("takes what is missing for neither good nor bad", () => {
    const bare: RememberedPerson = { id: "lucie", names: ["Lucie Thornquist"], companies: ["Fjordal"] };
    const index = createPeopleIndex([...crowd, bare]);
    const answer = index.recognise({ ...query, headline: "Architect", city: "Oslo", school: "Harbour School" });
    const ids = answer.candidates[0]?.evidence.map((one) => one.id) ?? [];
    expect(ids.filter((id) => /^(?:position|city|school)\//u.test(id))).toEqual([]);
  });

  it("believes more with more that agrees, less with what differs", () => {
    const persons = [...crowd, lucie];
    const bare = believed(persons, { id: "q", displayName: "Lucie Thornquist" });
    expect(before).toBeGreaterThanOrEqual(bare);
    expect(
      believed(persons, { id: "q", displayName: "Lucie Thornquist", headline: "Lawyer", city: "Lisbon" }),
    ).toBeLessThan(bare);
  });

  it("gives bits that add up to what is believed before namesakes compete and calibration", () => {
    const [top] = createPeopleIndex([...crowd, lucie]).recognise(query).candidates;
    const sum = top!.evidence.reduce((total, one) => total + one.bits, 0);
    expect(sum).toBeGreaterThan(4);
    expect(top!.probability).toBeGreaterThan(0.9);
  });

  it("does not take somebody for their own acquaintance", () => {
    const persons = [...crowd, lucie];
    const asked = { id: "q", displayName: "Lucie Thornqvist", company: "Fjordal" };
    expect(believed(persons, { ...asked, mutuals: ["Lucie Thornquist"] })).toBeLessThan(believed(persons, asked) / 2);
  });

  it("counts two records of one person together", () => {
    const double: RememberedPerson = { ...lucie, id: "lucie2", emails: ["lucie@fjordal.example"] };
    const answer = createPeopleIndex([...crowd, lucie, double]).recognise(query);
    expect(answer.candidates.slice(0, 2).every((one) => one.probability > 0.8)).toBe(true);
  });

  it("forgets a person who is removed and knows one who is added", () => {
    const index = createPeopleIndex(crowd);
    expect(index.recognise(query).band).toBe("none");
    index.add(lucie);
    expect(index.recognise(query).candidates[0]?.personId).toBe("lucie");
    expect(index.search("thornq")[0]?.personId).toBe("lucie");
    expect(index.remove("lucie")).toBe(true);
    expect(index.remove("lucie")).toBe(false);
    expect(index.recognise(query).band).toBe("none");
    expect(index.size).toBe(crowd.length);
  });
});
