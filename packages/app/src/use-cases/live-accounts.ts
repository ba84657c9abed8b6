import { type LiveAccount, type LiveCheck, type LiveSourceId, settleFields } from "@entregent/live";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import {
  type AccountDocument,
  changeState,
  findAccount,
  forgetAccount,
  keepAccount,
  listAccounts,
} from "../live/account-store.ts";

export interface AccountGiven {
  readonly source: string;
  readonly name?: string | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Asked now and then from now on (true). */
  readonly on?: boolean | undefined;
}

/** What may be changed of an account; a secret that is not given stays. */
export interface AccountChange {
  readonly name?: string | undefined;
  readonly settings?: Readonly<Record<string, string>> | undefined;
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  readonly on?: boolean | undefined;
}

const checkLasts = 60_000;

/**
 * Adds an account once it lets us in. Its secrets go to the keychain and nowhere else.
 *
 * @throws LiveError where the account does not let us in; AppError `live/unknown-source`, `live/already-there`,
 *   `live/no-place-for-secrets`.
 */
export async function addAccount(
  app: AppContext,
  given: AccountGiven,
  signal?: AbortSignal,
): Promise<{ account: AccountDocument; check: LiveCheck }> {
  const source = app.live.source(given.source as LiveSourceId);
  if (source === null) throw new AppError("live/unknown-source");
  const settled = settleFields(source.fields, given);
  const same = JSON.stringify(settled.settings);
  const known = await listAccounts(app.owner);
  if (known.some((one) => one.source === source.id && JSON.stringify(one.settings) === same)) {
    throw new AppError("live/already-there");
  }
  const id = app.newId();
  const check = await ask(app, { id, source: source.id, ...settled }, signal);
  const account: AccountDocument = {
    id,
    source: source.id,
    name: given.name?.trim() || check.account,
    settings: settled.settings,
    on: given.on ?? true,
    addedAt: app.now(),
  };
  await app.live.secrets.put(id, settled.secrets);
  await keepAccount(app.owner, account);
  app.live.changed();
  return { account, check };
}

/** Signs in and says what there is; changes nothing. @throws LiveError; AppError `live/unknown-account`. */
export async function checkAccount(app: AppContext, id: string, signal?: AbortSignal): Promise<LiveCheck> {
  const account = await accountOf(app, id);
  const check = await ask(app, { ...account, secrets: (await app.live.secrets.get(id)) ?? {} }, signal);
  await changeState(app.owner, id, { trouble: null });
  return check;
}

/**
 * Changes an account: its name, whether it is on, its settings or secrets (those are tried first). A reading that goes on
 * is stopped; what was read stays.
 *
 * @throws LiveError where the account does not let us in any more; AppError `live/unknown-account`.
 */
export async function changeAccount(
  app: AppContext,
  id: string,
  change: AccountChange,
  signal?: AbortSignal,
): Promise<AccountDocument> {
  const before = await accountOf(app, id);
  const source = app.live.source(before.source)!;
  let { settings } = before;
  if (change.settings || change.secrets) {
    const secrets = { ...(await app.live.secrets.get(id)), ...change.secrets };
    const settled = settleFields(source.fields, { settings: { ...settings, ...change.settings }, secrets });
    await ask(app, { id, source: before.source, ...settled }, signal);
    await app.live.readings.stop(id);
    await app.live.secrets.put(id, settled.secrets);
    settings = settled.settings;
    await changeState(app.owner, id, { trouble: null });
  }
  if (change.on === false) await app.live.readings.stop(id);
  const account = { ...before, settings, name: change.name?.trim() || before.name, on: change.on ?? before.on };
  await keepAccount(app.owner, account);
  app.live.changed();
  return account;
}

/**
 * Forgets an account with its secrets. What it brought stays: each import can be undone.
 * @throws AppError `live/unknown-account`.
 */
export async function removeAccount(app: AppContext, id: string): Promise<void> {
  await accountOf(app, id);
  await app.live.readings.stop(id);
  await app.live.secrets.remove(id);
  await forgetAccount(app.owner, id);
  app.live.changed();
}

/** Forgets every account with its secrets: part of forgetting everything. */
export async function removeAllAccounts(app: AppContext): Promise<void> {
  for (const { id } of await listAccounts(app.owner)) await removeAccount(app, id);
}

async function accountOf(app: AppContext, id: string): Promise<AccountDocument> {
  const account = await findAccount(app.owner, id);
  if (account === null || app.live.source(account.source) === null) throw new AppError("live/unknown-account");
  return account;
}

async function ask(app: AppContext, account: LiveAccount, signal?: AbortSignal): Promise<LiveCheck> {
  const limit = AbortSignal.timeout(checkLasts);
  const door = app.live.openDoor(signal ? AbortSignal.any([signal, limit]) : limit);
  return app.live.source(account.source)!.check(account, door);
}
