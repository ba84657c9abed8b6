import { schemaVersion } from "../migrations/index.ts";
import type { Store } from "../port.ts";
import type { Home } from "../sql/home.ts";
import { createOwnerStore } from "../sql/owner-store.ts";
import { Templates } from "../sql/templates.ts";
import { StoreError } from "../errors.ts";
import { backUp } from "./backup.ts";
import { type Connection, BUSY_MS, connect, IN_MEMORY, pragma } from "./connection.ts";
import { translated } from "./errors.ts";
import { ensureOpenable, ensurePrivateFile, lookAt, storeFile } from "./files.ts";
import { bringUp, type KeptCopy, removeKeptCopies } from "./kept-copies.ts";
import { migrate } from "./migrate.ts";

export type SqliteStoreOptions = ({ readonly folder: string } | { readonly file: string }) & {
  /** Opens what is there and changes nothing; the store must exist and be at this program's schema. */
  readonly readonly?: boolean;
  /** Keep a copy beside an older store before it is brought up (true). */
  readonly copyBefore?: boolean;
  /** Told of that copy. */
  readonly onCopy?: (copy: KeptCopy) => void;
  /** For the name of that copy, ISO 8601; the clock's where not told. */
  readonly now?: string;
  /** How long to wait for another process that writes; 15 seconds where not told. */
  readonly busyMs?: number;
};

/**
 * Opens the store in a folder (or a file, or `:memory:`), making it at first and bringing an older one up to date, of which
 * a copy is kept; the two newest stay. Several processes may have it open. Folder and files are readable by their owner alone.
 *
 * @throws StoreError `store/newer-schema`, `store/not-a-store`, `store/damaged` (the file is left as it is),
 *   `store/no-permission`, `store/disk-full`, `store/busy`, `store/no-room-for-copy`,
 *   `store/not-brought-up`; with `readonly` also `store/no-such-store` and
 *   `store/older-schema`.
 * @example const store = await openSqliteStore({ folder: "/home/ann/.local/share/entregent" });
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const file = storeFile(options);
  const busyMs = options.busyMs ?? BUSY_MS;
  return translated({ file }, async () => {
    if (file !== IN_MEMORY) prepareFile(file, options.readonly ?? false);
    const connection = await connect(file, { readonly: options.readonly ?? false, busyMs });
    try {
      if (options.readonly) ensureCurrent(connection);
      else await bringUpToDate(connection, options);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return createStore(connection);
  });
}

async function bringUpToDate(connection: Connection, options: SqliteStoreOptions): Promise<void> {
  if (options.copyBefore === false) return migrate(connection);
  const copy = await bringUp(connection, { now: options.now ?? new Date().toISOString() });
  if (copy) options.onCopy?.(copy);
}

function prepareFile(file: string, isReadonly: boolean): void {
  if (!isReadonly) {
    ensureOpenable(file);
    ensurePrivateFile(file);
  } else if (lookAt(file).is === "missing") {
    throw new StoreError("store/no-such-store", "there is no store here yet; import something first", { file });
  } else ensureOpenable(file);
}

function ensureCurrent({ database, file }: Connection): void {
  const version = pragma(database, "user_version");
  if (version < schemaVersion)
    throw new StoreError("store/older-schema", "the store is of an older program; open it once for writing", {
      file,
      version,
      known: schemaVersion,
    });
}

export function createStore(connection: Connection): Store {
  const home = createHome(connection);
  const { file, database } = connection;
  return {
    owner: (ownerId) => createOwnerStore(home, ownerId),
    schemaVersion: () => translated({ file }, async () => pragma(database, "user_version")),
    backup: (toFile) => backUp(connection, toFile),
    close: () => connection.close(),
  };
}

function createHome({ db, database, file }: Connection): Home {
  const templates = new Templates();
  return {
    read: (owner, work) =>
      translated({ file }, () =>
        db
          .transaction()
          .setAccessMode("read only")
          .execute((trx) => work({ owner, db: trx, templates })),
      ),
    write: (owner, work) =>
      translated({ file }, () => db.transaction().execute((trx) => work({ owner, db: trx, templates }))),
    dropCopies: () => translated({ file }, async () => removeKeptCopies(file)),
    scrub: () =>
      translated({ file }, async () => {
        // Moves the log into the file and empties it. Where a reader holds it up, a later one does.
        await db.connection().execute(async () => database.prepare("pragma wal_checkpoint(truncate)").get());
      }),
  };
}
