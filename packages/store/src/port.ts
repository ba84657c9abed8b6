import type {
  Access,
  Action,
  Direction,
  Evidence,
  KeptThreadKind,
  Network,
  OwnerFact,
  PersonFact,
  Place,
  Problem,
  RequestFact,
  RequestState,
  TraceFact,
} from "@entregent/engine";

/**
 * The store port: the memory of owners, wherever it is kept. Every row belongs to an owner, and one {@link OwnerStore}
 * never sees another's. Each method is one transaction: it is confirmed whole, or it has not happened.
 *
 * Ids are strings made by the caller or derived from a fact's key, never by the database, so that the same reading gives
 * the same ids in every home.
 */
export interface Store {
  /** The memory of one owner; made on first use. */
  owner(ownerId: string): OwnerStore;
  /** Version of the schema the store is at. */
  schemaVersion(): Promise<number>;
  /**
   * Copies the whole store, consistent, into one file while it is in use.
   * @throws StoreError `store/backup-exists` where the file is already there, `store/disk-full`.
   */
  backup(toFile: string): Promise<void>;
  close(): Promise<void>;
}

export interface OwnerStore {
  readonly settings: SettingsStore;
  readonly imports: ImportStore;
  readonly memory: MemoryStore;
  readonly requests: RequestStore;
  readonly decisions: DecisionStore;
  readonly identities: IdentityStore;
  readonly threads: ThreadStore;
  readonly forgotten: ForgottenStore;
  readonly assessments: AssessmentStore;
  /** Every row of the owner as plain objects, table by table: the export, and the means of moving house. */
  dump(): AsyncIterable<{ readonly table: string; readonly row: Readonly<Record<string, unknown>> }>;
  /** Removes everything of this owner; nothing can bring it back but a backup. */
  eraseEverything(): Promise<void>;
}

/** Small documents by name: preferences, policy, phrasebook. */
export interface SettingsStore {
  get<T>(name: string): Promise<T | null>;
  put(name: string, value: unknown): Promise<void>;
  all(): Promise<Readonly<Record<string, unknown>>>;
}

/** `running` at first; an import found `running` when nobody runs it was interrupted, and can be read again or undone. */
export type ImportState = "running" | "done" | "failed" | "undone";

export interface ImportRow {
  readonly id: string;
  readonly connector: string;
  readonly sourceName: string;
  readonly startedAt: string;
  /** The moment the source speaks of: when the archive was made, where that is known, else when the reading began. */
  readonly asOf: string;
  readonly finishedAt: string | null;
  readonly undoneAt: string | null;
  readonly state: ImportState;
  /** Facts that were new with this import, and facts that were known before. */
  readonly added: FactCounts;
  readonly known: FactCounts;
  readonly problems: number;
  /** People this import named and passed over, since the owner had them forgotten. */
  readonly passedOver: number;
}

export interface FactCounts {
  readonly requests: number;
  readonly records: number;
  readonly traces: number;
}

/** Facts a store keeps. */
export type StorableFact = RequestFact | PersonFact | TraceFact | OwnerFact | Problem;

export interface ImportStore {
  /**
   * Begins an import, or goes on with one that was interrupted. Give `asOf` (when the archive was made) where it is known:
   * of two archives the later one's word counts, whichever is read first.
   * @throws StoreError `store/id-taken` where an import of that id is done or undone.
   */
  begin(row: {
    id: string;
    connector: string;
    sourceName: string;
    startedAt: string;
    asOf?: string;
  }): Promise<ImportRow>;
  /**
   * Keeps a batch of facts as seen by this import, whole or not at all. A fact whose key and content are known is only
   * marked as seen again. A request that is known is brought up to date: a state is replaced by a later archive's unless
   * that one says `unknown`, gaps are filled, nothing known is blanked. The outcome depends on what was seen by which
   * import, never on the order of facts or on how they were split into batches.
   *
   * @returns Facts this batch saw first: `added` were new to the memory, `known` were not. A fact this import has seen
   *   before counts in neither, so that reading again after an interruption counts right.
   * @throws StoreError `store/no-such-import`, `store/import-not-running` (it was finished or undone meanwhile).
   */
  add(importId: string, facts: readonly StorableFact[]): Promise<{ added: FactCounts; known: FactCounts }>;
  finish(importId: string, end: { state: "done" | "failed"; finishedAt: string }): Promise<ImportRow>;
  get(importId: string): Promise<ImportRow | null>;
  /** Newest first. */
  list(): Promise<readonly ImportRow[]>;
  problems(importId: string, page?: { offset: number; limit: number }): Promise<readonly Problem[]>;
  /** Takes back what this import alone brought; what another import saw too stays. Decisions stay in the ledger. */
  undo(importId: string, at: string): Promise<{ removed: FactCounts }>;
}

/** One source's word on a person, as kept. `personId` is null until it is linked. */
export interface RecordRow {
  readonly id: string;
  readonly personId: string | null;
  /** The newest word, its gaps filled from earlier ones. */
  readonly fact: PersonFact;
  /** When it was first read, so that names and employers can be told in order. */
  readonly firstSeenAt: string;
  /** What the source said before, oldest first: former names and employers. Empty where it always said the same. */
  readonly former: readonly { readonly fact: PersonFact; readonly seenAt: string }[];
}

export interface TraceRow {
  readonly id: string;
  readonly fact: TraceFact;
}

/** A link of a record to a person, with its why. A link that was undone stays, and is not made again by itself. */
export interface LinkRow {
  readonly recordId: string;
  readonly personId: string;
  readonly by: "engine" | "owner";
  readonly probability: number;
  readonly evidence: readonly Evidence[];
  readonly at: string;
  readonly undoneAt: string | null;
}

export interface MemoryStore {
  /** Records in batches: all of them for building the index, or those asked for. `ids`: a few thousand at most. */
  records(filter?: {
    personId?: string;
    unlinked?: boolean;
    ids?: readonly string[];
  }): AsyncIterable<readonly RecordRow[]>;
  /** All traces, in batches, oldest first. `keys` are the participants' keys as {@link participantKeys} makes them. */
  traces(filter?: { participantKeys?: readonly string[]; limit?: number }): AsyncIterable<readonly TraceRow[]>;
  /**
   * Links records to persons. A record has one person at a time: the owner's word moves it, the engine's does not; nor
   * does the engine make a link again that was undone. Records that are not there any more are passed over.
   */
  link(links: readonly Omit<LinkRow, "undoneAt">[]): Promise<void>;
  unlink(recordId: string, personId: string, at: string): Promise<void>;
  links(filter?: { personId?: string; recordId?: string; includeUndone?: boolean }): Promise<readonly LinkRow[]>;
  owners(): Promise<readonly OwnerFact[]>;
  counts(): Promise<{ persons: number; records: number; traces: number }>;
  /** Changes whenever records, traces, links, doors of requests or words on identity do: an index built at one version is good while it lasts. */
  version(): Promise<number>;
  /**
   * Removes a person: records, links, traces with nobody else on them, and their place on the others; requests that are
   * theirs lose name, note and addresses. Imports pass over them from then on.
   */
  erasePerson(personId: string, forgetting: Forgetting): Promise<{ records: number; traces: number; requests: number }>;
}

export interface RequestRow {
  readonly id: string;
  readonly fact: RequestFact;
  /** The newest standing decision, if any. */
  readonly decision: DecisionRow | null;
  readonly firstSeenAt: string;
  /** Where else the same request was seen: other files, in the order of first sight. */
  readonly alsoAt: readonly Place[];
}

/**
 * A request that several doors showed (the notice in the mailbox, the line in the archive) is one: listed and counted once
 * under the id first seen, its fact laid together from all. Any of its ids finds it.
 */
export interface RequestStore {
  get(id: string): Promise<RequestRow | null>;
  /** Newest date first, undated last, then by id. */
  list(filter?: {
    direction?: Direction;
    states?: readonly RequestState[];
    network?: Network;
    decided?: boolean;
    offset?: number;
    limit?: number;
  }): Promise<readonly RequestRow[]>;
  count(filter?: { direction?: Direction; states?: readonly RequestState[]; decided?: boolean }): Promise<number>;
  /**
   * Takes name, note and addresses from requests, for good; that there was one stays, and imports that tell of them again
   * pass over it. Returns how many there were, door by door.
   */
  erase(ids: readonly string[], forgetting: Forgetting): Promise<number>;
}

/** What the owner did. Never changed: undoing adds the moment it was undone. */
export interface DecisionRow {
  readonly id: string;
  readonly requestId: string;
  readonly action: Action;
  readonly access: Access;
  readonly circles: readonly string[];
  /** The text the owner took along, if any. */
  readonly reply: string | null;
  /** What was advised at that moment, so that agreement can be counted. */
  readonly advised: { readonly action: Action; readonly rule: string } | null;
  /** Decisions of one click over a group share it. */
  readonly batchId: string | null;
  readonly decidedAt: string;
  readonly undoneAt: string | null;
}

export interface DecisionStore {
  /**
   * All or none, with the threads that the decisions to ask begin.
   * @throws StoreError `store/id-taken` where another decision is kept under an id; the same one is fine.
   */
  add(
    decisions: readonly Omit<DecisionRow, "undoneAt">[],
    asked?: readonly Omit<ThreadEventRow, "undoneAt">[],
  ): Promise<void>;
  /** Undoes one decision, or all of a batch. Returns those that were standing. */
  undo(which: { id: string } | { batchId: string }, at: string): Promise<readonly DecisionRow[]>;
  /** Newest first. */
  list(filter?: { requestId?: string; standing?: boolean; limit?: number }): Promise<readonly DecisionRow[]>;
}

/** The owner's word on who asked: this person, or not. Never changed: undoing adds the moment it was undone. */
export interface IdentityRow {
  readonly id: string;
  readonly requestId: string;
  /** A record of the person meant, so that the word holds when records are joined or taken apart later. */
  readonly recordId: string;
  readonly same: boolean;
  readonly saidAt: string;
  readonly undoneAt: string | null;
}

export interface IdentityStore {
  /** @throws StoreError `store/id-taken` where another word is kept under the id; the same one is fine. */
  add(word: Omit<IdentityRow, "undoneAt">): Promise<void>;
  /** Returns the word, or null where there is none of that id. */
  undo(id: string, at: string): Promise<IdentityRow | null>;
  /** Newest first. */
  list(filter?: { requestId?: string; standing?: boolean }): Promise<readonly IdentityRow[]>;
}

/** One thing the owner did in the thread after a question. Never changed: undoing adds the moment it was undone. */
export interface ThreadEventRow {
  readonly id: string;
  readonly requestId: string;
  readonly kind: KeptThreadKind;
  readonly at: string;
  /** What others wrote: the note as it was when it was asked about, an answer that was pasted. Goes when they are forgotten. */
  readonly words: string | null;
  /** Bare facts, which tell nothing of who it is. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  readonly undoneAt: string | null;
}

export interface ThreadStore {
  /** All or none. @throws StoreError `store/id-taken` where something else is kept under an id; the same event is fine. */
  add(events: readonly Omit<ThreadEventRow, "undoneAt">[]): Promise<void>;
  /** Returns the event, or null where there is none of that id. */
  undo(id: string, at: string): Promise<ThreadEventRow | null>;
  /** Oldest first. */
  list(filter?: { requestId?: string; standing?: boolean }): Promise<readonly ThreadEventRow[]>;
}

/** One forgetting, told apart from others. What is kept of it are keyed hashes of addresses, pages and keys of sources. */
export interface Forgetting {
  /** Made for this forgetting alone; says nothing of who it is. */
  readonly id: string;
  readonly at: string;
  /** Random and long. Only the first of a memory counts: all of its hashes are keyed with one. */
  readonly secret: string;
}

/** People whom the owner had forgotten, and whom imports pass over. */
export interface ForgottenStore {
  count(): Promise<number>;
  /** Lets imports bring them again. Returns how many they were. */
  lift(): Promise<number>;
}

/** What was found out of one request. */
export interface AssessmentRow {
  readonly requestId: string;
  /** Text of all it rests on but the memory: where that reads otherwise today, the row is of no use. */
  readonly basis: string;
  readonly content: string;
}

/**
 * What was found out of requests, so that the next start need not begin anew. It can be dropped at any time, is in no dump,
 * and goes as a whole whenever {@link MemoryStore.version} changes.
 */
export interface AssessmentStore {
  /** All rows, good for the memory at `version`. */
  all(): Promise<{ version: number; rows: readonly AssessmentRow[] }>;
  /** Keeps what was found out at one version of the memory. Returns false where that has changed since: nothing is kept. */
  keep(version: number, rows: readonly AssessmentRow[]): Promise<boolean>;
}
