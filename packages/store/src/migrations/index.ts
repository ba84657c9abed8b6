import { memory } from "./0001-memory.ts";
import type { Migration } from "./migration.ts";

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [memory];

/** Version of the schema this code speaks. */
export const schemaVersion: number = migrations.length;
