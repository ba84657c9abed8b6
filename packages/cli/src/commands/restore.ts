import { access } from "node:fs/promises";
import { ensureDataFolder, installSecret, restoreStore } from "@entregent/app/node";
import { findRunning } from "@entregent/server";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Call } from "../spec.ts";
import { say } from "../words/index.ts";
import { confirmed } from "./confirm.ts";
import { folderOf } from "./with-app.ts";

/** `entregent restore`: a backup in place of what is there, after asking. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, language } = call;
  const file = call.args[0]!;
  await access(file);
  const folder = folderOf(call);
  await ensureDataFolder(folder);
  if (await findRunning(folder, await installSecret(folder))) {
    io.tell(say(language, "restore.running"));
    return exitCodes.problems;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const kept = `entregent.sqlite.before-${stamp}`;
  const question = say(language, "restore.ask", { file, folder, kept });
  if (!(await confirmed(call, question, say(language, "erase.word")))) return exitCodes.problems;
  const keptAs = await restoreStore(folder, file, stamp);
  io.tell(keptAs === null ? say(language, "restore.done-first") : say(language, "restore.done", { kept: keptAs }));
  return exitCodes.done;
}
