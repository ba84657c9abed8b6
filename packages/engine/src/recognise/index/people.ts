import type { RecognitionQuery, RememberedPerson } from "../../domain/recognition.ts";
import type { Mutual } from "../acquaintances.ts";
import { createFrequency, type Frequency } from "../facts/frequencies.ts";
import type { FactLore } from "../facts/signals.ts";
import { type PersonFile, readPerson, rolesOf } from "../file.ts";
import { type NameForm, readName } from "../names/forms.ts";
import { createNameLore, type NameLore } from "../names/roles.ts";
import { keptByNumber } from "../names/table.ts";
import { foldedWords } from "../text/fold.ts";
import { beginningsOf, familyKeysOf, givenKeysOf, keysOf, nameKeysOf, typed } from "./keys.ts";
import { hashKey } from "../text/hash.ts";
import { createDistinct } from "./distinct.ts";
import { createLessons } from "./lessons.ts";
import { createPostings, type Postings } from "./postings.ts";
import { createSketches, type Sketches } from "./sketches.ts";

/** The remembered persons, filed for look-up. Slots are small numbers that stand for persons. */
export interface PeopleStore {
  add(person: RememberedPerson): void;
  addAll(persons: Iterable<RememberedPerson>): void;
  /** The same in steps of a person each, so that whoever takes them may rest in between. */
  adding(persons: Iterable<RememberedPerson>): Generator<void, void>;
  remove(personId: string): boolean;
  readonly size: number;
  readonly indexBytes: number;
  readonly names: NameLore;
  readonly facts: FactLore;
  slotOf(personId: string): number | undefined;
  person(slot: number): RememberedPerson;
  file(slot: number): PersonFile;
  /** A few numbers of each person, to tell candidates apart without reading them. */
  readonly sketches: Sketches;
  /** Whether anybody was seen together with a person. */
  hasSeen(slot: number): boolean;
  mutuals(query: RecognitionQuery): Mutual[];
  /** Slots of those with a name that begins like a folded word, as far as it is typed. */
  begins(word: string): number[];
  /** Slots of those seen together with a person, in either direction. */
  seenWith(slot: number): Set<number>;
  /** Slots of those filed under a key, each once. */
  filedUnder(key: number): number[];
  /** Slots worth a closer look. */
  candidates(asked: PersonFile, mutuals: readonly Mutual[]): Candidates;
  bearersOf(name: string): number[];
}

/** Slots worth a closer look; the first `certain` ones share an address or a page. */
export interface Candidates {
  readonly slots: readonly number[];
  readonly certain: number;
}

const mostFiles = 60_000;
const longestSingle = 400;
const mostMutuals = 60;
const mostBegun = 3000;

const nobody: PersonFile = {
  forms: [],
  traceForms: [],
  traceText: "",
  addresses: [],
  urls: [],
  handles: [],
  companies: [],
  maybeCompanies: [],
  formerCompanies: [],
  positions: [],
  schools: [],
  cities: [],
};

function inOrder(words: string[]): string {
  if (words.length === 2) return words[0]! < words[1]! ? `${words[0]!} ${words[1]!}` : `${words[1]!} ${words[0]!}`;
  return words.sort().join(" ");
}

function nameKey(name: string): number {
  return hashKey("whole", inOrder(foldedWords(name)));
}

export function createPeopleStore(): PeopleStore {
  const names = createNameLore();
  const companies = createFrequency(14);
  const positions = createFrequency(10);
  const schools = createFrequency(10);
  const cities = createFrequency(10);
  const slots = new Map<string, number>();
  const persons: (RememberedPerson | undefined)[] = [];
  const files = new Map<number, PersonFile>();
  const sketches = createSketches();
  const lessons = createLessons(sketches.givens, sketches.families);
  const postings: Postings = createPostings();
  let stamps = new Int32Array(1024);
  let stamp = 0;

  const givenKeysAt = keptByNumber((number) => givenKeysOf(sketches.givens.text(number)));
  const familyKeysAt = keptByNumber((number) => familyKeysOf(sketches.families.text(number)));

  const alive = (slot: number): boolean => persons[slot] !== undefined;

  const file = (slot: number): PersonFile => {
    let known = files.get(slot);
    if (!known) {
      known = readPerson(persons[slot]!, names);
      if (files.size >= mostFiles) files.clear();
      files.set(slot, known);
    }
    return known;
  };

  /** The reading of a person's name that teaches which names are given names and which surnames. */
  const lesson = (person: RememberedPerson): NameForm | null => {
    const roles = person.given && person.family ? rolesOf(person) : null;
    return roles ?? (person.names[0] === undefined ? null : (readName(person.names[0], names.roleOf)[0] ?? null));
  };

  const learnName = (slot: number): void => {
    const form = lesson(persons[slot]!);
    lessons.keep(slot, form);
    if (form) names.learn(form);
  };

  const eachFact = (known: PersonFile, each: (frequency: Frequency, value: string) => void): void => {
    for (const company of known.companies) each(companies, company.key);
    for (const position of known.positions) each(positions, position);
    for (const school of known.schools) each(schools, school);
    for (const city of known.cities) each(cities, city);
  };

  const fileAway = (slot: number): void => {
    const known = readPerson(persons[slot]!, names);
    // Of a large memory they would be most of what the index keeps; then they are read again for those who are asked about.
    if (persons.length <= mostFiles) files.set(slot, known);
    eachFact(known, (frequency, value) => frequency.add(value));
    sketches.add(slot, persons[slot]!, known);
    const keys = keysOf(known, "known");
    for (const set of [keys.exact, keys.pairs, keys.single]) for (const key of set) postings.add(key, slot);
    const person = persons[slot]!;
    const wholes = createDistinct();
    for (const name of person.names) wholes.add(nameKey(name));
    if (person.given && person.family) {
      const both = `${person.given} ${person.family}`;
      if (!person.names.includes(both)) wholes.add(nameKey(both));
    }
    for (const form of known.forms) wholes.add(hashKey("whole", inOrder([...form.given, ...form.family])));
    for (const key of wholes.all()) postings.add(key, slot);
    for (const key of beginningsOf(known)) postings.add(key, slot);
    for (const other of person.with ?? []) postings.add(hashKey("with", other), slot);
  };

  const place = (person: RememberedPerson): number => {
    const before = slots.get(person.id);
    if (before !== undefined) drop(before);
    const slot = persons.length;
    persons.push(person);
    slots.set(person.id, slot);
    return slot;
  };

  function* adding(all: Iterable<RememberedPerson>): Generator<void, void> {
    const first = persons.length;
    for (const person of all) yield void place(person);
    const tells = (slot: number): boolean => !!(persons[slot]?.given && persons[slot]?.family);
    // Roles first from sources that tell them, so that every other name is read with what they taught.
    for (let slot = first; slot < persons.length; slot++) if (tells(slot)) yield learnName(slot);
    for (let slot = first; slot < persons.length; slot++) if (alive(slot) && !tells(slot)) yield learnName(slot);
    for (let slot = first; slot < persons.length; slot++) if (alive(slot)) yield fileAway(slot);
    postings.settle();
  }

  const drop = (slot: number): void => {
    const taught = lessons.take(slot);
    if (taught) names.forget(taught);
    eachFact(file(slot), (frequency, value) => frequency.remove(value));
    slots.delete(persons[slot]!.id);
    persons[slot] = undefined;
    files.delete(slot);
  };

  const find = (key: number): number[] => {
    const found = new Set<number>();
    postings.forEach(key, (slot) => {
      if (alive(slot)) found.add(slot);
      return found.size < 200;
    });
    return [...found];
  };

  const bearersOf = (name: string): number[] => {
    const exact = find(nameKey(name));
    if (exact.length > 0) return exact;
    const found = new Set<number>();
    for (const form of readName(name, names.roleOf)) {
      for (const given of form.given) if (given.length < 2) return [];
      for (const key of keysOf({ ...nobody, forms: [form] }, "asked").pairs) {
        for (const slot of find(key)) if (mayBear(slot, form)) found.add(slot);
      }
      if (found.size > 0) break;
    }
    return [...found].slice(0, 50);
  };

  /** Whether a person's first reading has the same surname and a given name of the same letter. */
  const mayBear = (slot: number, form: NameForm): boolean => {
    const at = sketches.at(slot);
    if (sketches.forms(at) === 0) return false;
    const { family } = sketches.families.part(sketches.family(at, 0));
    const [given] = sketches.givens.part(sketches.given(at, 0)).given;
    return family.join("") === form.family.join("") && given?.[0] === form.given[0]?.[0];
  };

  /** Gathers living slots, each once. */
  const startTaking = (found: number[]): ((slot: number) => void) => {
    if (stamps.length < persons.length) stamps = new Int32Array(Math.ceil(persons.length * 1.5));
    stamp += 1;
    return (slot) => {
      if (stamps[slot] === stamp || !alive(slot)) return;
      stamps[slot] = stamp;
      found.push(slot);
    };
  };

  const seenWith = (slot: number): Set<number> => {
    const seen = new Set<number>();
    for (const id of persons[slot]!.with ?? []) {
      const other = slots.get(id);
      if (other !== undefined) seen.add(other);
    }
    postings.forEach(hashKey("with", persons[slot]!.id), (other) => {
      if (alive(other)) seen.add(other);
    });
    return seen;
  };

  const addCompanies = (slot: number, into: Set<string>): void => {
    const at = sketches.at(slot);
    for (let index = 0; index < sketches.traitCount(at); index++) {
      const trait = sketches.trait(at, index);
      if ((trait & 3) === 0) into.add(sketches.traits[0].text(trait >>> 2));
    }
  };

  /** Whether a person shares a name, in any spelling, with the one who asks; each name is looked at once. */
  const createNameSharer = (asked: PersonFile): ((slot: number) => boolean) => {
    const wanted = nameKeysOf(asked);
    if (wanted.size === 0) return () => true;
    const known = new Map<number, boolean>();
    const shares = (number: number, keys: readonly string[]): boolean => {
      const answer = keys.some((key) => wanted.has(key));
      known.set(number, answer);
      return answer;
    };
    return (slot) => {
      const at = sketches.at(slot);
      for (let form = 0; form < sketches.forms(at); form++) {
        const given = sketches.given(at, form);
        const family = sketches.family(at, form);
        if (known.get(2 * given) ?? shares(2 * given, givenKeysAt(given))) return true;
        if (known.get(2 * family + 1) ?? shares(2 * family + 1, familyKeysAt(family))) return true;
      }
      return false;
    };
  };

  return {
    names,
    facts: {
      companies,
      positions,
      schools,
      cities,
      bearersOfAddress: (whole) => find(hashKey("mail", whole)).length,
    },
    get size() {
      return slots.size;
    },
    get indexBytes() {
      return postings.bytes + sketches.bytes + lessons.bytes + stamps.byteLength;
    },
    add(person) {
      const slot = place(person);
      learnName(slot);
      fileAway(slot);
    },
    addAll(all) {
      for (const _ of adding(all));
    },
    adding,
    remove(personId) {
      const slot = slots.get(personId);
      if (slot === undefined) return false;
      drop(slot);
      return true;
    },
    slotOf: (personId) => slots.get(personId),
    person: (slot) => persons[slot]!,
    file,
    sketches,
    hasSeen: (slot) => (persons[slot]!.with?.length ?? 0) > 0,
    mutuals(query) {
      const found: Mutual[] = [];
      for (const name of new Set((query.mutuals ?? []).slice(0, mostMutuals))) {
        const bearers = bearersOf(name);
        if (bearers.length === 0) continue;
        const at = new Set<string>();
        for (const slot of bearers.slice(0, 20)) addCompanies(slot, at);
        found.push({ name, slots: bearers, circles: bearers.map(seenWith), companies: at });
      }
      return found;
    },
    begins(word) {
      const found: number[] = [];
      const take = startTaking(found);
      postings.forEach(hashKey("begin", word.slice(0, typed)), (slot) => {
        take(slot);
        return found.length < mostBegun;
      });
      return found;
    },
    seenWith,
    filedUnder(key) {
      const found: number[] = [];
      postings.forEach(key, startTaking(found));
      return found;
    },
    candidates(asked, mutuals) {
      const found: number[] = [];
      const take = startTaking(found);
      const keys = keysOf(asked, "asked");
      for (const key of keys.exact) postings.forEach(key, take);
      const certain = found.length;
      for (const key of keys.pairs) postings.forEach(key, take);
      for (const key of keys.single) {
        if (postings.count(key, longestSingle + 1) <= longestSingle) postings.forEach(key, take);
      }
      const sharesName = createNameSharer(asked);
      const near = new Set<string>();
      for (const mutual of mutuals) {
        for (const company of mutual.companies) near.add(company);
        for (const seen of mutual.circles) for (const slot of seen) if (sharesName(slot)) take(slot);
      }
      if (near.size > 0) {
        const circle: PersonFile = {
          ...asked,
          addresses: [],
          urls: [],
          handles: [],
          companies: [...near].map((key) => ({ key, name: key })),
          maybeCompanies: [],
          formerCompanies: [],
        };
        const through = keysOf(circle, "asked").pairs;
        for (const key of through) postings.forEach(key, take);
      }
      return { slots: found, certain };
    },
    bearersOf,
  };
}
