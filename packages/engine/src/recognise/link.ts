import type { Evidence, RememberedPerson } from "../domain/recognition.ts";
import { factSignals } from "./facts/signals.ts";
import { createRecordPairs } from "./index/pairs.ts";
import { createPeopleStore, type PeopleStore } from "./index/people.ts";
import { createNameComparer, prepareNames } from "./names/signals.ts";
import { keepComparisons, type KeptComparisons } from "./names/scale.ts";
import { startingWeights } from "./starting-weights.ts";
import { evidenceOf, type Signal, sumBits, type Weights } from "./signal.ts";

/** Two records that are of one person, and why. */
export interface RecordLink {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

export interface LinkedRecords {
  /** Record ids of each person, in the order they were given; a person of one record is listed too. */
  readonly persons: readonly (readonly string[])[];
  readonly links: readonly RecordLink[];
}

export interface LinkOptions {
  /** Pairs the owner has said are not the same; they never come into one person, not through others either. */
  readonly apart?: Iterable<readonly [string, string]>;
  /** From this probability two records are linked. */
  readonly from?: number;
}

/** A tenth of the records of a new source are of somebody already there, at most; the prior of a pair leans on less. */
const shareOfDoubles = 0.03;
const linkedFrom = 0.99;

/**
 * Two of the owner's own records are not claims of a stranger: what is generally known of names and employers holds, not what
 * was fitted on requests and the traps among them. A personal address is worth more than in a request, where a name and an
 * address are claimed together: it is one person's unless the names contradict it. So are one house and one circle, where the
 * whole name agrees: nobody chose them to look like somebody. Where a part of the name differs they are what colleagues and
 * relatives share, and count less.
 */
export const linkWeights: Weights = {
  ...startingWeights,
  "address/same": { base: 19, slope: -1 },
  "employer/same": { base: -1, slope: 1 },
  "acquaintances/seen-together": { base: 3, slope: 3 },
  "surname/changed-in-circle": { base: -4, slope: -3 },
  "given/different-in-circle": { base: -4, slope: -3 },
};

/** Common acquaintances named as the reason of a link. */
const mostNamed = 5;

function calledIn(record: RememberedPerson): string {
  return record.names[0] ?? record.emails?.[0] ?? record.id;
}

/** Compares one record with others of the same memory. */
export function createRecordComparer(
  store: PeopleStore,
  slot: number,
  weights: Weights,
  comparisons?: KeptComparisons,
): (other: number) => Signal[] {
  const asked = store.file(slot);
  const compareNames = createNameComparer(prepareNames(asked, store.names, weights, comparisons), store.names);
  let circle: Set<number> | null = null;
  return (other) => {
    const signals = [...compareNames(store.file(other)).signals, ...factSignals(asked, store.file(other), store.facts)];
    circle ??= store.seenWith(slot);
    if (circle.size > 0) {
      const shared = [...store.seenWith(other)].filter((friend) => circle!.has(friend));
      // Two people of one thread are not one person.
      if (circle.has(other)) signals.push({ id: "acquaintances/one-of-them", value: 1 });
      if (shared.length > 0) {
        const people = shared.slice(0, mostNamed).map((friend) => calledIn(store.person(friend)));
        signals.push({ id: "acquaintances/seen-together", value: Math.log2(1 + shared.length), facts: { people } });
      }
    }
    return signals;
  };
}

/** What house and circle are worth less where a part of the name is another one. */
function circleSignals(signals: readonly Signal[]): Signal[] {
  const ways = signals.filter(({ id }) => id === "employer/same" || id === "acquaintances/seen-together").length;
  if (ways === 0) return [];
  const givenDiffers = signals.some(({ id }) => id === "given/different");
  const surnameDiffers = signals.some(({ id }) => id === "surname/different" || id.startsWith("surname/changed-"));
  return [
    ...(surnameDiffers ? [{ id: "surname/changed-in-circle", value: ways - 1 }] : []),
    ...(givenDiffers ? [{ id: "given/different-in-circle", value: ways - 1 }] : []),
  ];
}

/** How likely two records are of one person, by the evidence between them. */
export function pairProbability(store: PeopleStore, signals: readonly Signal[], weights: Weights): number {
  const prior = Math.log2(shareOfDoubles) - Math.log2(Math.max(2, store.size));
  return 1 / (1 + 2 ** -(prior + sumBits(signals, weights)));
}

function createGroups(count: number): {
  find(one: number): number;
  join(a: number, b: number): void;
  members(one: number): readonly number[];
} {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const members: number[][] = Array.from({ length: count }, (_, index) => [index]);
  const find = (one: number): number => {
    let root = one;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[one] !== root) {
      const next = parent[one]!;
      parent[one] = root;
      one = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [small, large] =
        members[find(a)]!.length < members[find(b)]!.length ? [find(a), find(b)] : [find(b), find(a)];
      if (small === large) return;
      parent[small] = large;
      members[large]!.push(...members[small]!);
      members[small] = [];
    },
    members: (one) => members[find(one)]!,
  };
}

/**
 * Links records of several sources into persons, by the same evidence that recognises who asks. Strongest links first; a link
 * that would bring together what the owner keeps apart is left out.
 *
 * @param records - One per source and person; ids are unique. `with` may name other records.
 * @example linkRecords([{ id: "a", names: ["Inês Prado"], emails: ["i@x.pt"] }, { id: "b", names: ["PRADO Ines"], emails: ["i@x.pt"] }]).persons // [["a", "b"]]
 */
export function linkRecords(records: Iterable<RememberedPerson>, options: LinkOptions = {}): LinkedRecords {
  const store = createPeopleStore();
  const all = [...records];
  store.addAll(all);
  return linkIn(store, all, options, linkWeights);
}

/** Links the records of a store, with weights of one's own. */
export function linkIn(
  store: PeopleStore,
  all: readonly RememberedPerson[],
  options: LinkOptions,
  weights: Weights,
): LinkedRecords {
  const from = options.from ?? linkedFrom;
  const found: RecordLink[] = [];
  const pairs = createRecordPairs(store);
  const comparisons = keepComparisons();
  for (const record of all) {
    const slot = store.slotOf(record.id)!;
    let compare: ReturnType<typeof createRecordComparer> | null = null;
    for (const other of pairs.partners(slot)) {
      compare ??= createRecordComparer(store, slot, weights, comparisons);
      const seen = compare(other);
      const signals = [...seen, ...circleSignals(seen)];
      const probability = pairProbability(store, signals, weights);
      if (probability < from) continue;
      found.push({
        a: record.id,
        b: store.person(other).id,
        probability,
        evidence: evidenceOf(signals, weights),
      });
    }
  }
  found.sort((one, two) => two.probability - one.probability);
  const groups = createGroups(all.length);
  const placeOf = new Map(all.map((record, index) => [record.id, index]));
  const apart = new Map<number, number[]>();
  for (const [a, b] of options.apart ?? []) {
    const [one, two] = [placeOf.get(a), placeOf.get(b)];
    if (one === undefined || two === undefined) continue;
    for (const [mine, theirs] of [
      [one, two],
      [two, one],
    ] as const) {
      const others = apart.get(mine);
      if (others) others.push(theirs);
      else apart.set(mine, [theirs]);
    }
  }
  const keptApart = (a: number, b: number): boolean => {
    if (apart.size === 0) return false;
    const [small, large] = groups.members(a).length < groups.members(b).length ? [a, b] : [b, a];
    const root = groups.find(large);
    return groups.members(small).some((one) => apart.get(one)?.some((two) => groups.find(two) === root) === true);
  };
  const links: RecordLink[] = [];
  for (const link of found) {
    const a = placeOf.get(link.a)!;
    const b = placeOf.get(link.b)!;
    if (keptApart(a, b)) continue;
    links.push(link);
    groups.join(a, b);
  }
  const persons: string[][] = [];
  const done = new Set<number>();
  for (let index = 0; index < all.length; index++) {
    const root = groups.find(index);
    if (done.has(root)) continue;
    done.add(root);
    persons.push([...groups.members(index)].sort((a, b) => a - b).map((member) => all[member]!.id));
  }
  return { persons, links };
}
