import { memory } from "./0001-memory.ts";
import { requestDoors } from "./0002-request-doors.ts";
import { identities } from "./0003-identities.ts";
import { threads } from "./0004-threads.ts";
import { forgotten } from "./0005-forgotten.ts";
import { assessments } from "./0006-assessments.ts";
import type { Migration } from "./migration.ts";

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [memory, requestDoors, identities, threads, forgotten, assessments];

/** Version of the schema this code speaks. */
export const schemaVersion: number = migrations.length;
