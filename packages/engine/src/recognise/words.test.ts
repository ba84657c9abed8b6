import { describe, expect, it } from "vitest";
import type { Evidence } from "../domain/recognition.ts";
import { createSay } from "../words/words.ts";
import { createPeopleIndex, linkRecords } from "./index.ts";
import { evidenceId } from "./signal.ts";
import { weights } from "./weights.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";

// Everyone here is invented.
const friend = { id: "f", names: ["Karim Bensaïd"], companies: ["Quintal"] };
const old = { id: "o", names: ["Claire Vautrin"], companies: ["Quintal Lda"], positions: ["Buyer"], with: ["f"] };
const twin = { id: "t", names: ["VAUTRIN Claire"], companies: ["Quintal"], positions: ["Buyer"], with: ["f"] };

function evidence(): Evidence[] {
  const people = createPeopleIndex([friend, old, { id: "m", names: ["Thomas Vautrin"], companies: ["Quintal"] }]);
  const asked = { company: "Quintal", mutuals: ["Karim Bensaïd"], headline: "Lawyer" };
  return [
    ...["Claire Morvan", "Thomas Morvan", "C. Vautrin", "Vautrin, Clare"].flatMap((displayName) =>
      people.recognise({ id: "q", displayName, ...asked }).candidates.flatMap((candidate) => candidate.evidence),
    ),
    ...linkRecords([friend, old, twin], { from: 0 }).links.flatMap((link) => link.evidence),
  ];
}

/** Said by the owner, not weighed. */
const said = ["owner/said-same"];

describe("words of the evidence", () => {
  it.each([en, fr])("has words for every signal that weighs something and for the owner's word", (words) => {
    const told = new Set([...Object.keys(weights), ...said].map((id) => `evidence.${evidenceId(id)}`));
    expect(Object.keys(words).sort()).toEqual([...told].sort());
  });

  it("says nothing of a guessed gender", () => {
    const ids = new Set(evidence().map(({ id }) => id));
    expect(ids).toContain("surname/changed");
    expect([...ids].filter((id) => /woman|man|unknown/u.test(id))).toEqual([]);
  });

  it.each([
    ["en", en],
    ["fr", fr],
  ] as const)("fills every word with what was seen (%s)", (language, words) => {
    const say = createSay(language, words);
    const ids = new Set<string>();
    for (const { id, facts } of evidence()) {
      ids.add(id);
      expect(say(`evidence.${id}`, facts)).not.toMatch(/[{}]|undefined/u);
    }
    expect(ids.size).toBeGreaterThan(8);
    expect(ids).toContain("acquaintances/seen-together");
  });
});
