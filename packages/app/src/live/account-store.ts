import type { OwnerStore } from "@entregent/store";
import type { LiveSourceId } from "@entregent/live";

/** An account as it is kept: a settings document of its own, without any secret. */
export interface AccountDocument {
  readonly id: string;
  readonly source: LiveSourceId;
  /** What the owner calls it; at first whose it is, as the account said. */
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Only what is on is ever asked. */
  readonly on: boolean;
  readonly addedAt: string;
}

/** How far an account was read, and how the last reading went. */
export interface AccountState {
  readonly cursor: string | null;
  readonly readAt: string | null;
  /** The newest import that brought anything. */
  readonly importId: string | null;
  readonly trouble: AccountTrouble | null;
}

export interface AccountTrouble {
  readonly code: string;
  /** The setting meant, where one is. */
  readonly field: string | null;
  readonly at: string;
  /** The other side asked for quiet until then. */
  readonly notBefore: string | null;
}

const accountPrefix = "live-account:";
const statePrefix = "live-state:";
const unread: AccountState = { cursor: null, readAt: null, importId: null, trouble: null };

export async function listAccounts(owner: OwnerStore): Promise<readonly AccountDocument[]> {
  return Object.entries(await owner.settings.all())
    .filter(([name, value]) => name.startsWith(accountPrefix) && value !== null)
    .map(([, value]) => value as AccountDocument)
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.id < b.id ? -1 : 1));
}

export function findAccount(owner: OwnerStore, id: string): Promise<AccountDocument | null> {
  return owner.settings.get<AccountDocument>(accountPrefix + id);
}

export function keepAccount(owner: OwnerStore, account: AccountDocument): Promise<void> {
  return owner.settings.put(accountPrefix + account.id, account);
}

export async function forgetAccount(owner: OwnerStore, id: string): Promise<void> {
  await owner.settings.put(accountPrefix + id, null);
  await owner.settings.put(statePrefix + id, null);
}

export async function readState(owner: OwnerStore, id: string): Promise<AccountState> {
  return { ...unread, ...(await owner.settings.get<Partial<AccountState>>(statePrefix + id)) };
}

export async function changeState(owner: OwnerStore, id: string, change: Partial<AccountState>): Promise<void> {
  await owner.settings.put(statePrefix + id, { ...(await readState(owner, id)), ...change });
}
