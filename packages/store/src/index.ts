export * from "./errors.ts";
export { factId } from "./ids.ts";
export * from "./participant-keys.ts";
export * from "./port.ts";
export { checkSqliteStore, type StoreCheck, type StoreFinding } from "./sqlite/check.ts";
export { type KeptCopy } from "./sqlite/kept-copies.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./sqlite/open.ts";
export { type Restored, restoreSqliteStore } from "./sqlite/restore.ts";
