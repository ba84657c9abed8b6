import { liveOverview, speakerOf } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { type Call, UsageError } from "../spec.ts";
import { visible } from "../terminal/visible.ts";

export type Account = Awaited<ReturnType<typeof liveOverview>>["accounts"][number];

/** The account meant by the beginning of its id, its name or its kind. @throws UsageError where that is none or several. */
export async function findAccount(call: Call, { context }: OpenApp, wanted: string): Promise<Account> {
  const { accounts } = await liveOverview(context, speakerOf(call.language));
  const ways: readonly ((account: Account) => boolean)[] = [
    ({ id }) => id.startsWith(wanted),
    ({ name }) => name === wanted,
    ({ source }) => source === wanted,
  ];
  for (const isMeant of ways) {
    const found = accounts.filter(isMeant);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw new UsageError("account.many", { account: visible(wanted) });
  }
  throw new UsageError("account.none", { account: visible(wanted) });
}
