import { changeAccount, liveOverview, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption } from "../spec.ts";
import { table } from "../terminal/table.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { type Account, findAccount } from "./find-account.ts";
import { withApp } from "./with-app.ts";

/** `entregent accounts`: what is connected, whether it is on, when it was read. */
export async function run(call: Call): Promise<ExitCode> {
  return withApp(call, async (app) => {
    for (const [option, on] of [
      ["pause", false],
      ["resume", true],
    ] as const) {
      const wanted = textOption(call, option);
      if (wanted !== null) await changeAccount(app.context, (await findAccount(call, app, wanted)).id, { on });
    }
    const overview = await liveOverview(app.context, speakerOf(call.language));
    if (isOn(call, "json")) await call.io.out(`${JSON.stringify(overview)}\n`);
    else if (overview.accounts.length === 0) call.io.tell(say(call.language, "accounts.none"));
    else await call.io.out(`${rows(call, overview.accounts)}\n`);
    return overview.accounts.some(({ trouble }) => trouble) ? exitCodes.problems : exitCodes.done;
  });
}

function rows({ io, language }: Call, accounts: readonly Account[]): string {
  const column = (name: string, most: number): { title: string; most: number } => ({
    title: say(language, `accounts.column.${name}`),
    most,
  });
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return table(
    [column("id", 8), column("kind", 24), column("name", 32), column("read", 24), column("state", 200)],
    accounts.map(({ id, sourceName, name, readAt, on, trouble }) => [
      id.slice(0, 8),
      sourceName,
      visible(name),
      readAt === null ? "-" : when.format(new Date(readAt)),
      on ? (trouble?.title ?? say(language, "accounts.on")) : say(language, "accounts.off"),
    ]),
    io.columns,
  );
}
