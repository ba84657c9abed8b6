import type { Place } from "@entregent/engine";
import { type Content, type KeptFact } from "./content.ts";
import { layOver, stateOrder } from "./merge.ts";

/** One import's sight of one content of a fact. */
export interface Sighting {
  readonly importId: string;
  /** The moment the source speaks of; orders the words of several archives. */
  readonly asOf: string;
  readonly startedAt: string;
  readonly hash: string;
  readonly place: Place;
}

/** A fact as it is kept, made from all its sightings. */
export interface Recollection {
  readonly fact: KeptFact;
  /** Fingerprint of the only content, or {@link MANY} where sources differ. */
  readonly hash: string;
  readonly firstSeenAt: string;
}

/** In the place of a fingerprint: several contents are kept, and the fact is laid together from them. */
export const MANY = "";

/** One content with the place it was first seen at. */
export interface Version {
  readonly hash: string;
  readonly seenAt: string;
  readonly fact: KeptFact;
}

/**
 * What is known of a fact from everything that was seen of it. It depends on the set of sightings alone, never on the
 * order they came in: so a fact can be added and taken back in any order.
 *
 * @param sightings - At least one.
 * @param contents - The content of each fingerprint among them.
 */
export function recollect(sightings: readonly Sighting[], contents: ReadonlyMap<string, Content>): Recollection {
  const versions = versionsOf(sightings, contents);
  const newest = versions.at(-1)!;
  const merged = versions.map((version) => version.fact as Content).reduce(layOver);
  return {
    fact: { ...merged, place: newest.fact.place } as KeptFact,
    hash: versions.length === 1 ? newest.hash : MANY,
    firstSeenAt: sightings.map((sighting) => sighting.startedAt).reduce((a, b) => (a < b ? a : b)),
  };
}

/** The different contents, the newest word last. A content that was said again counts from its last saying. */
export function versionsOf(sightings: readonly Sighting[], contents: ReadonlyMap<string, Content>): readonly Version[] {
  const ordered = [...sightings].sort(
    (a, b) => bySource(a, b) || byContent(contents)(a, b) || byPlace(a.place, b.place),
  );
  const first = new Map<string, Sighting>();
  const last = new Map<string, number>();
  for (const [position, sighting] of ordered.entries()) {
    if (!first.has(sighting.hash)) first.set(sighting.hash, sighting);
    last.set(sighting.hash, position);
  }
  return [...last]
    .sort(([, a], [, b]) => a - b)
    .map(([hash]) => {
      const { startedAt, place } = first.get(hash)!;
      return { hash, seenAt: startedAt, fact: { ...contents.get(hash)!, place } as KeptFact };
    });
}

function bySource(a: Sighting, b: Sighting): number {
  return compare(a.asOf, b.asOf) || compare(a.importId, b.importId);
}

/** Two contents within one import: the one that says more, by its state or the length of its name, counts as the newer. */
function byContent(contents: ReadonlyMap<string, Content>): (a: Sighting, b: Sighting) => number {
  const rank = (sighting: Sighting) => {
    const content = contents.get(sighting.hash);
    if (content?.fact === "request") return stateOrder.indexOf(content.state);
    return content?.fact === "person" ? (content.name?.length ?? 0) : 0;
  };
  return (a, b) => (a.hash === b.hash ? 0 : rank(a) - rank(b) || compare(a.hash, b.hash));
}

export function byPlace(a: Place, b: Place): number {
  return compare(a.file, b.file) || compare(a.part ?? "", b.part ?? "") || (a.line ?? 0) - (b.line ?? 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
