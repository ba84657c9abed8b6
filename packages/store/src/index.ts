export * from "./errors.ts";
export { factId } from "./ids.ts";
export * from "./participant-keys.ts";
export * from "./port.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./sqlite/open.ts";
