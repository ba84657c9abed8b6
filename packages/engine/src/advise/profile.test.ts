import { describe, expect, it } from "vitest";
import { readProfile } from "./profile.ts";

describe("what a shown profile tells the policy", () => {
  it("says nothing of what the source does not tell", () => {
    expect(readProfile({})).toEqual({});
  });

  it("counts the share of told fields that are filled", () => {
    const facts = readProfile({ headline: "Architect", company: "Quintal", school: null, city: " " });
    expect(facts).toEqual({ completeness: 0.5, hidden: false });
  });

  it("takes a profile for hidden only where enough is told and all of it is empty", () => {
    expect(readProfile({ headline: null, company: null, school: null, city: null }).hidden).toBe(true);
    expect(readProfile({ headline: null }).hidden).toBeUndefined();
    expect(readProfile({ headline: null, company: null, about: null, posts: 40, lastPostDays: 3 }).hidden).toBe(
      undefined,
    );
  });

  it.each([
    [{ posts: 40, lastPostDays: 10 }, true],
    [{ posts: 40, lastPostDays: 2000 }, false],
    [{ posts: 2, lastPostDays: 1 }, false],
    [{ verifiedUrls: ["https://example.org"] }, true],
    [{ about: "I restore old clocks. ".repeat(30) }, true],
    [{ about: "Hello" }, false],
    [{ headline: "Architect" }, undefined],
  ])("finds content worth reading in %j: %s", (shown, rich) => {
    expect(readProfile(shown).richContent).toBe(rich);
  });

  it.each([
    [{ connections: 12_000, commonContacts: 0 }, true],
    [{ connections: 12_000, commonContacts: 40 }, false],
    [{ connections: 12_000 }, undefined],
    [{ connections: 300, commonContacts: 0 }, false],
    [{ connections: Number.NaN, commonContacts: 0 }, undefined],
  ])("knows a collector by the numbers %j: %s", (shown, collector) => {
    expect(readProfile(shown).collector).toBe(collector);
  });

  it("looks at nothing else: a name, a photo, a faith change nothing", () => {
    const shown = { headline: "Architect", company: "Quintal" };
    const more = { ...shown, name: "Inês Prado", photo: "x.png", religion: "any", birthplace: "Porto" };
    expect(readProfile(more)).toEqual(readProfile(shown));
  });
});
