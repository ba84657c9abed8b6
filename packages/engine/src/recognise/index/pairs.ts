import type { ProfileUrl } from "../facts/addresses.ts";
import type { PersonFile } from "../file.ts";
import { keysOf } from "./keys.ts";
import type { PeopleStore } from "./people.ts";
import { hashKey } from "../text/hash.ts";

/** Up to this many records under one key are compared with one another. */
const fewRecords = 64;
/** Records of a crowded address or page that are compared with one: its neighbours by name. */
const mostNeighbours = 12;
/** Values of each kind that a crowded name is looked through by. */
const mostFacts = 3;
const mostFriends = 8;
/** Pieces of evidence that two records of a crowded name may have to share. */
const mostShared = 2;
/** Records one record is compared with, the strongest keys first. */
const mostPartners = 100;

/** Which records of a memory are worth comparing: their number grows as the records do, however alike their names are. */
export interface RecordPairs {
  /** Slots after this one that may be of the same person. */
  partners(slot: number): number[];
}

/** For each member of a crowded key the groups in which it shares more than the key. */
type Groups = ReadonlyMap<number, readonly (readonly number[])[]>;

const noGroups: Groups = new Map();

function samePage(a: ProfileUrl, b: ProfileUrl): boolean {
  return a.host === b.host && (a.whole === b.whole || a.slug === b.slug);
}

/**
 * Whether two records have pages of one network and share none: a network gives everybody one page, so these are two persons,
 * unless an address or a handle of one's own says that one changed the page.
 */
export function onOtherPages(a: PersonFile, b: PersonFile): boolean {
  if (!a.urls.some((mine) => b.urls.some((theirs) => theirs.host === mine.host))) return false;
  if (a.urls.some((mine) => b.urls.some((theirs) => samePage(mine, theirs)))) return false;
  if (a.handles.some((mine) => b.handles.includes(mine))) return false;
  return !a.addresses.some((mine) => !mine.shared && b.addresses.some((theirs) => theirs.whole === mine.whole));
}

/** What a record could share with a namesake, as keys: employers, positions, schools, cities, acquaintances. */
function traitsOf(store: PeopleStore, slot: number): number[] {
  const { companies, positions, schools, cities } = store.file(slot);
  const keys: number[] = [];
  const add = (kind: string, values: readonly string[]): void => {
    for (const value of values.slice(0, mostFacts)) keys.push(hashKey(kind, value));
  };
  add(
    "at",
    companies.map((company) => company.key),
  );
  add("as", positions);
  add("from", schools);
  add("in", cities);
  // The same number for one acquaintance whichever record names it.
  for (const friend of [...store.seenWith(slot)].sort((a, b) => a - b).slice(0, mostFriends))
    keys.push(hashKey("seen", String(friend)));
  return [...new Set(keys)].sort((a, b) => a - b);
}

/** Finds the pairs of records worth comparing. The memory must not change meanwhile. */
export function createRecordPairs(store: PeopleStore): RecordPairs {
  const traits = new Map<number, readonly number[]>();
  const crowds = new Map<number, Groups>();
  const sameCrowd = new Map<string, Groups>();

  const traitsAt = (slot: number): readonly number[] => {
    let known = traits.get(slot);
    if (!known) {
      known = traitsOf(store, slot);
      traits.set(slot, known);
    }
    return known;
  };

  /** Adds the groups of members that share a trait above `after`, and one more where they are still many. */
  const split = (members: readonly number[], after: number, shared: number, into: Map<number, number[][]>): void => {
    const sharing = new Map<number, number[]>();
    for (const slot of members) {
      for (const trait of traitsAt(slot)) {
        if (trait <= after) continue;
        const group = sharing.get(trait);
        if (group) group.push(slot);
        else sharing.set(trait, [slot]);
      }
    }
    for (const [trait, group] of sharing) {
      if (group.length < 2) continue;
      if (group.length > fewRecords) {
        if (shared < mostShared) split(group, trait, shared + 1, into);
        continue;
      }
      for (const slot of group) {
        const groups = into.get(slot);
        if (groups) groups.push(group);
        else into.set(slot, [group]);
      }
    }
  };

  /** A crowd in which everybody has a page of one network: who shares a page is found by the page. */
  const allOnOtherPages = (members: readonly number[]): boolean => {
    const host = store.file(members[0]!).urls[0]?.host;
    return (
      host !== undefined &&
      members.every((slot) => {
        const file = store.file(slot);
        return file.urls.some((url) => url.host === host) && file.handles.length === 0 && file.addresses.length === 0;
      })
    );
  };

  const splitNames = (members: readonly number[]): Groups => {
    if (allOnOtherPages(members)) return noGroups;
    const into = new Map<number, number[][]>();
    split(members, Number.NEGATIVE_INFINITY, 1, into);
    return into;
  };

  const byName = (members: readonly number[]): Groups => {
    const nameOf = new Map(
      members.map((slot) => {
        const [form] = store.file(slot).forms;
        return [slot, form ? `${form.familyKey} ${form.givenKey}` : ""];
      }),
    );
    const sorted = members.toSorted((a, b) => {
      const [one, two] = [nameOf.get(a)!, nameOf.get(b)!];
      return one < two ? -1 : one > two ? 1 : a - b;
    });
    return new Map(
      sorted.map((slot, at) => [slot, [sorted.slice(Math.max(0, at - mostNeighbours), at + mostNeighbours + 1)]]),
    );
  };

  /** The groups of a crowd. Keys of one crowd (a name, its head, its tail) are split once. */
  const groupsOf = (key: number, members: readonly number[], make: (members: readonly number[]) => Groups): Groups => {
    let hash = 0;
    for (const slot of members) hash = Math.imul(hash ^ slot, 0x01000193);
    const id = `${make === byName ? "page" : "name"} ${members.length} ${hash}`;
    const groups = sameCrowd.get(id) ?? make(members);
    sameCrowd.set(id, groups);
    crowds.set(key, groups);
    return groups;
  };

  /** Records beside which a slot stands under a key. */
  const beside = (
    slot: number,
    key: number,
    make: (members: readonly number[]) => Groups,
  ): readonly (readonly number[])[] => {
    const known = crowds.get(key);
    if (known) return known.get(slot) ?? [];
    const members = store.filedUnder(key);
    if (members.length <= fewRecords) return [members];
    return groupsOf(key, members, make).get(slot) ?? [];
  };

  return {
    partners(slot) {
      const file = store.file(slot);
      const keys = keysOf(file, "known");
      const seen = new Set<number>([slot]);
      const found: number[] = [];
      const take = (members: readonly number[]): void => {
        for (const other of members) {
          if (other <= slot || seen.has(other)) continue;
          if (found.length >= mostPartners) return;
          seen.add(other);
          if (!onOtherPages(file, store.file(other))) found.push(other);
        }
      };
      for (const key of keys.exact) for (const group of beside(slot, key, byName)) take(group);
      for (const key of keys.pairs) for (const group of beside(slot, key, splitNames)) take(group);
      return found;
    },
  };
}
