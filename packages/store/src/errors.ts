export type StoreErrorCode =
  | "store/newer-schema"
  | "store/not-a-store"
  | "store/damaged"
  | "store/disk-full"
  | "store/busy"
  | "store/backup-exists"
  | "store/no-permission"
  | "store/disk-error"
  | "store/id-taken"
  | "store/import-not-running"
  | "store/no-such-store"
  | "store/no-such-folder"
  | "store/older-schema"
  | "store/no-room-for-copy"
  | "store/not-brought-up"
  | "store/no-such-import"
  | "store/no-such-person";

/** A broken promise of the store. `code` is stable; the words for a person are made by the front end from it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    code: StoreErrorCode,
    message: string,
    facts: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
    this.code = code;
    this.facts = facts;
  }
}
