import { StoreError, type StoreErrorCode } from "../errors.ts";

type Facts = Readonly<Record<string, string | number>>;

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
const byResult: Readonly<Record<number, readonly [StoreErrorCode, string]>> = {
  3: ["store/no-permission", "the store may not be used; let its owner read and write the folder"],
  5: ["store/busy", "another program keeps the store busy; try again when it is done"],
  6: ["store/busy", "another program keeps the store busy; try again when it is done"],
  8: ["store/no-permission", "the store may only be read; let its owner write the folder"],
  10: ["store/disk-error", "the disk failed to read or write; check it and its cable, then try again"],
  11: ["store/damaged", "the store is damaged; restore a backup"],
  13: ["store/disk-full", "no room is left for the store; free some and try again"],
  14: ["store/no-permission", "the store could not be opened; let its owner read and write the folder"],
  23: ["store/no-permission", "the store may not be used; let its owner read and write the folder"],
  26: ["store/not-a-store", "the file is not a store; choose another folder or restore a backup"],
};

// A file that ends before its pages do.
const SHORT_READ = 522;

const bySystem: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  EACCES: byResult[3]!,
  EPERM: byResult[3]!,
  EROFS: byResult[8]!,
  ENOSPC: byResult[13]!,
  EDQUOT: byResult[13]!,
  EFBIG: byResult[13]!,
  EIO: byResult[10]!,
  ENOTDIR: byResult[14]!,
  EISDIR: byResult[14]!,
  EEXIST: byResult[14]!,
  ENOENT: ["store/no-such-folder", "there is no such folder; make it or choose another"],
};

/** Puts what SQLite or the system threw into the store's own terms. What is neither comes back as it is. */
export function toStoreError(error: unknown, facts: Facts): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const result = resultCode(error);
  const known = result === undefined ? bySystem[systemCode(error) ?? ""] : meaningOf(result);
  if (!known) return error;
  const [code, message] = known;
  return new StoreError(code, message, { ...facts, ...(result === undefined ? {} : { result }) }, error);
}

function meaningOf(result: number): readonly [StoreErrorCode, string] | undefined {
  return result === SHORT_READ ? byResult[11] : byResult[result & 0xff];
}

export function isBusy(error: unknown): boolean {
  const result = error instanceof Error ? resultCode(error) : undefined;
  return result !== undefined && ((result & 0xff) === 5 || (result & 0xff) === 6);
}

function resultCode(error: Error): number | undefined {
  return "errcode" in error && typeof error.errcode === "number" ? error.errcode : undefined;
}

function systemCode(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Runs `work`, its errors in the store's own terms. */
export async function translated<T>(facts: Facts, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error, facts);
  }
}
