import { AppError, type Decided, undoDecision, undoImport, undoLast } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

type Undone = Decided | { readonly removed: Awaited<ReturnType<typeof undoImport>> };

/** `entregent undo`: an import, a decision, a group's decisions, or the last click. */
export async function run(call: Call): Promise<ExitCode> {
  const [id] = call.args;
  const undone = await withApp(call, (app) => (id === undefined ? undoLast(app.context) : undoById(app, id)));
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify(undone)}\n`);
  else if ("removed" in undone) call.io.tell(say(call.language, "undo.import", { ...undone.removed }));
  else call.io.tell(say(call.language, "undo.decisions", { count: undone.decisions.length }));
  return exitCodes.done;
}

async function undoById({ context }: OpenApp, id: string): Promise<Undone> {
  if (await context.owner.imports.get(id)) return { removed: await undoImport(context, id) };
  try {
    return await undoDecision(context, { id });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "decision/unknown") throw error;
    return undoDecision(context, { batchId: id });
  }
}
