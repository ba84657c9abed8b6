import type { AdviceCase } from "../domain/index.ts";

/** A field of a profile that says something of the person's work or whereabouts; never a photo, never origin or belief. */
export const profileFields = ["headline", "company", "school", "city", "about"] as const;
export type ProfileField = (typeof profileFields)[number];

/**
 * What a source shows of the profile of one who asks. A field that is missing was not told by the source; one that is null
 * or empty was told, and is empty.
 */
export interface ShownProfile extends Readonly<Partial<Record<ProfileField, string | null>>> {
  /** Public posts, articles, toots. */
  readonly posts?: number | null;
  /** Days since the last of them. */
  readonly lastPostDays?: number | null;
  /** Pages that the network has proven to be the person's own. */
  readonly verifiedUrls?: readonly string[];
  readonly connections?: number | null;
  /** Acquaintances in common, as the network counts them. */
  readonly commonContacts?: number | null;
}

/** Facts of a profile for the policy. */
export type ProfileFacts = NonNullable<AdviceCase["profile"]>;

/** Fields a source must tell before all of them empty means that the profile is hidden. */
const fewestTold = 3;
/** Posts, and days since the last, from which somebody publishes. */
const severalPosts = 10;
const lately = 365;
/** A text about oneself this long, in characters. */
const longAbout = 400;
/** Contacts beyond what anybody knows; ten times the number that networks show exactly. */
const collected = 5000;
/** Of so many contacts, a person of the owner's world shares more than this. */
const sharesFew = 3;

/**
 * Tells facts of a profile from what a source shows of it. What the source does not tell stays unknown.
 *
 * @example readProfile({ headline: "Architect", company: "Quintal", school: null, city: "Porto" }) // { completeness: 0.75, hidden: false }
 */
export function readProfile(shown: ShownProfile): ProfileFacts {
  const told = profileFields.filter((field) => shown[field] !== undefined);
  const filled = told.filter((field) => (shown[field] ?? "").trim() !== "").length;
  const hidden = filled > 0 ? false : told.length >= fewestTold && !publishes(shown) ? true : undefined;
  const rich = richContent(shown);
  const connections = count(shown.connections);
  const collector = isCollector(connections, count(shown.commonContacts));
  return {
    ...(told.length > 0 ? { completeness: filled / told.length } : {}),
    ...(hidden === undefined ? {} : { hidden }),
    ...(rich === undefined ? {} : { richContent: rich }),
    ...(connections === undefined ? {} : { connections }),
    ...(collector === undefined ? {} : { collector }),
  };
}

function count(value: number | null | undefined): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? Math.trunc(value) : undefined;
}

function publishes({ posts, lastPostDays }: ShownProfile): boolean {
  return (count(posts) ?? 0) >= severalPosts && (count(lastPostDays) ?? 0) <= lately;
}

/** Whether there is something to read: recent posts, a proven page of one's own, or a real text about oneself. */
function richContent(shown: ShownProfile): boolean | undefined {
  const about = shown.about ?? "";
  if (publishes(shown) || (shown.verifiedUrls?.length ?? 0) > 0 || about.trim().length >= longAbout) return true;
  const told = count(shown.posts) !== undefined || shown.verifiedUrls !== undefined || shown.about !== undefined;
  return told ? false : undefined;
}

/** A large number says nothing where the network does not tell how many are shared. */
function isCollector(connections: number | undefined, common: number | undefined): boolean | undefined {
  if (connections === undefined) return undefined;
  if (connections < collected) return false;
  return common === undefined ? undefined : common < sharesFew;
}
