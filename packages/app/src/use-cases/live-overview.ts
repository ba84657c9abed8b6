import type { ApiAccount, LiveOverview } from "../api/live-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { type AccountDocument, findAccount, listAccounts, readState } from "../live/account-store.ts";
import { presentAccount } from "../present/live.ts";
import type { Speaker } from "../present/speaker.ts";

/** Every account as it stands, and where its secrets lie. */
export async function liveOverview(app: AppContext, speaker: Speaker): Promise<LiveOverview> {
  const accounts = await listAccounts(app.owner);
  return {
    secretsIn: accounts.length === 0 ? null : await app.live.secrets.where(),
    accounts: await Promise.all(accounts.map((account) => accountReport(app, account, speaker))),
  };
}

/** @throws AppError `live/unknown-account`. */
export async function accountById(app: AppContext, id: string, speaker: Speaker): Promise<ApiAccount> {
  const account = await findAccount(app.owner, id);
  if (account === null) throw new AppError("live/unknown-account");
  return accountReport(app, account, speaker);
}

async function accountReport(app: AppContext, account: AccountDocument, speaker: Speaker): Promise<ApiAccount> {
  return presentAccount(account, await readState(app.owner, account.id), app.live.readings.get(account.id), speaker);
}
