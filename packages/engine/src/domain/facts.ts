import type { Network } from "./network.ts";

/**
 * Facts are what a connector found in a source, in the source's own words. They carry no verdict and no guess:
 * a missing value is `null`, a date without a zone stays without one.
 */

/** Where a fact stands in its source, so that a person can look it up. `line` and `column` count from 1. */
export interface Place {
  /** Path inside the source, `/`-separated. */
  readonly file: string;
  /** A part of the file: a ZIP entry's sheet, a MIME part, a JSON key path. */
  readonly part?: string;
  readonly line?: number;
}

export type Direction = "received" | "sent";

/**
 * `pending`: nothing in the source says that it was answered. `lapsed`: nobody answered until the network dropped it or
 * the account behind it was gone. `unknown`: the source does not tell.
 */
export type RequestState = "pending" | "accepted" | "rejected" | "withdrawn" | "lapsed" | "unknown";

/** A local date-time or day as the source has it: ISO 8601, with `Z` or an offset only where the zone is known. */
export type SourceDate = string;

/** Who somebody is, as far as one line of a source says. Everything but one of name, handle, url or address may be null. */
export interface PersonRef {
  readonly name: string | null;
  readonly email: string | null;
  readonly profileUrl: string | null;
  readonly handle: string | null;
}

/** One ask to connect. */
export interface RequestFact extends PersonRef {
  readonly fact: "request";
  /** Stable over archives and doors: the same request read twice has the same key. */
  readonly key: string;
  /**
   * Weaker keys by which other doors may know it (no address of the profile, no day). Two requests that share one are
   * the same only if their days are near and nothing stronger tells them apart.
   */
  readonly otherKeys?: readonly string[];
  readonly network: Network;
  readonly direction: Direction;
  readonly state: RequestState;
  /** The text that came with it, line ends as `\n`; null where there is none. */
  readonly note: string | null;
  /** The note is only the network's own default sentence. */
  readonly noteIsStock: boolean;
  readonly date: SourceDate | null;
  readonly headline: string | null;
  readonly company: string | null;
  readonly school: string | null;
  readonly city: string | null;
  /** Names of common acquaintances as the source shows them. */
  readonly mutuals: readonly string[];
  readonly mutualCount: number | null;
  /** Pages that the network has proven to be the person's own. */
  readonly verifiedUrls?: readonly string[];
  /** What the network shows of the profile in numbers, where it does. */
  readonly activity?: Activity;
  /** False where the plan or the button could not carry a note (Facebook, a follow request). */
  readonly channelCarriesNote: boolean;
  readonly place: Place;
}

/** How alive a profile is, as its network counts. A number is null where the network does not tell it. */
export interface Activity {
  readonly posts: number | null;
  readonly lastPost: SourceDate | null;
  /** How many others this person follows or is connected with. */
  readonly connections: number | null;
}

/** What one source says of one person. */
export interface PersonFact extends PersonRef {
  readonly fact: "person";
  readonly key: string;
  readonly network: Network;
  readonly role: "connection" | "contact" | "correspondent" | "attendee" | "follower" | "following";
  readonly given: string | null;
  readonly family: string | null;
  /** Maiden and other former names the source gives. */
  readonly formerNames: readonly string[];
  readonly otherEmails: readonly string[];
  readonly otherUrls: readonly string[];
  readonly company: string | null;
  readonly position: string | null;
  readonly school: string | null;
  readonly city: string | null;
  /** Day of the connection, where the role is one that begins on a day. */
  readonly since: SourceDate | null;
  /** Lists, labels and groups the owner keeps this person in. */
  readonly tags: readonly string[];
  /** The owner's own words about this person; private. */
  readonly ownersNote: string | null;
  readonly place: Place;
}

export const traceKinds = [
  "mail",
  "meeting",
  "message",
  "comment",
  "call",
  "connection",
  "endorsement",
  "recommendation",
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** A dated contact between the owner and others. */
export interface TraceFact {
  readonly fact: "trace";
  readonly key: string;
  readonly network: Network;
  readonly kind: TraceKind;
  readonly date: SourceDate | null;
  /** Who began it: the owner, the others, or not known. */
  readonly by: "owner" | "other" | "unknown";
  /** Everyone on it but the owner. */
  readonly with: readonly PersonRef[];
  /** Mails and messages of one conversation share it. */
  readonly thread: string | null;
  readonly subject: string | null;
  /** Kept only where the owner allows it. */
  readonly text: string | null;
  readonly inPerson: boolean;
  readonly place: Place;
}

/** What a source says of the owner: the names, addresses and pages that are "me" in it. */
export interface OwnerFact {
  readonly fact: "owner";
  readonly network: Network;
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  readonly emails: readonly string[];
  readonly profileUrls: readonly string[];
  readonly headline: string | null;
  /** Where the owner worked and learned, for common ground. */
  readonly employers?: readonly Period[];
  readonly schools?: readonly Period[];
  readonly place: Place;
}

/** A stay at an employer or a school; each end as much of a date as the source has (`2024-01`, `2012`). */
export interface Period {
  readonly name: string;
  readonly from: SourceDate | null;
  /** Null where it goes on or is not said. */
  readonly to: SourceDate | null;
}

/** What a single mail is. `unnamed` tells of requests without saying whose. */
export interface MailFact {
  readonly fact: "mail";
  readonly kind: "request" | "reminder" | "accepted" | "unnamed" | "phish" | "other";
  /** `verified` only by the provider's own Authentication-Results. */
  readonly genuine: "verified" | "unverifiable" | "forged";
  /** The network it comes from, or says it comes from. */
  readonly network?: Network;
  /** Key of the request it tells of; reminders share it with the first. */
  readonly request?: string;
  /** The request of the owner's that it says was accepted, with the keys such a request may be known by. */
  readonly closes?: PersonRef & { readonly direction: Direction; readonly keys: readonly string[] };
  /** How many requests it tells of without names. */
  readonly count?: number;
  readonly place: Place;
}

/**
 * Something that could not be read. Data, not an exception: reading goes on. `code` is stable and is put into words by
 * the words of the reader's language (`problem.<code>`); `facts` never holds text of notes, names or addresses.
 */
export interface Problem {
  readonly fact: "problem";
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly file: string;
  readonly part?: string;
  readonly line?: number;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type Fact = RequestFact | PersonFact | TraceFact | OwnerFact | MailFact | Problem;
