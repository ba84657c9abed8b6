import type { Recognition, RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";
import { createPeopleStore, type PeopleStore } from "./index/people.ts";
import { recogniseIn } from "./recognise.ts";
import { searchIn } from "./search.ts";
import { calibration, weights } from "./weights.ts";

export { personFromJson, queryFromJson } from "./jsonl.ts";
export { type LinkedRecords, type LinkOptions, linkRecords, type RecordLink } from "./link.ts";
export { heedOwner, ownerSaidSame, type OwnersWord } from "./owners-word.ts";
export { knownFrom, unsureFrom } from "./recognise.ts";

/** A person found by name, with how well the text fits (0 to 1). */
export interface FoundPerson {
  readonly personId: string;
  readonly likeness: number;
}

/** The owner's people, ready to say who is asking. Holds on to the persons it is given and changes with `add` and `remove`. */
export interface PeopleIndex {
  /** Adds a person; one with the same id is replaced. */
  add(person: RememberedPerson): void;
  /** Takes a person out; false where there is none of that id. */
  remove(personId: string): boolean;
  /** Who is asking, with a probability and its evidence; never throws, whatever the texts. */
  recognise(query: RecognitionQuery): Recognition;
  /** People whose name fits a text as far as it is typed, best first. */
  search(text: string, limit?: number): FoundPerson[];
  readonly size: number;
  /** Bytes of the look-up tables, beside the persons themselves. */
  readonly indexBytes: number;
}

/**
 * Builds the index over an owner's people.
 *
 * @example
 * const people = createPeopleIndex([{ id: "p1", names: ["Inês Prado"], companies: ["Quintal"] }]);
 * people.recognise({ id: "r1", displayName: "PRADO, Ines", company: "Quintal Lda" }).candidates[0]?.personId // "p1"
 */
export function createPeopleIndex(persons: Iterable<RememberedPerson>): PeopleIndex {
  const store = createPeopleStore();
  store.addAll(persons);
  return indexOver(store);
}

/**
 * The same in stretches, so that whatever else runs in this thread is not held up for the seconds that many thousands take.
 *
 * @param rest - Called after each person; what it returns is waited for.
 */
export async function buildPeopleIndex(
  persons: Iterable<RememberedPerson>,
  rest: () => Promise<void> | undefined,
): Promise<PeopleIndex> {
  const store = createPeopleStore();
  for (const _ of store.adding(persons)) {
    const resting = rest();
    if (resting) await resting;
  }
  return indexOver(store);
}

function indexOver(store: PeopleStore): PeopleIndex {
  return {
    add: (person) => store.add(person),
    remove: (personId) => store.remove(personId),
    recognise: (query) => recogniseIn(store, query, weights, calibration),
    search: (text, limit = 20) => searchIn(store, text, limit),
    get size() {
      return store.size;
    },
    get indexBytes() {
      return store.indexBytes;
    },
  };
}
