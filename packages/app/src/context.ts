import type { OwnerStore, Store } from "@entregent/store";
import type { EngineParts } from "./engine-parts.ts";
import type { Check } from "./use-cases/doctor.ts";
import type { LiveContext } from "./live/live-context.ts";
import type { ImportRuns } from "./use-cases/import-runs.ts";
import type { Assessments } from "./memory/assessments.ts";
import type { PeopleBook } from "./memory/people-book.ts";
import type { Sources } from "./sources.ts";

/** What every use case is given: one owner's memory, the engine, and the world outside through narrow doors. */
export interface AppContext {
  readonly store: Store;
  readonly owner: OwnerStore;
  readonly engine: EngineParts;
  readonly sources: Sources;
  readonly book: PeopleBook;
  readonly assessments: Assessments;
  readonly runs: ImportRuns;
  /** Accounts that are asked over the network, where the owner switched any on. */
  readonly live: LiveContext;
  readonly version: string;
  /** ISO 8601 in UTC. */
  now(): string;
  newId(): string;
  /** What the doctor can only see from outside: folders, disks. */
  houseChecks(): Promise<readonly Check[]>;
}
