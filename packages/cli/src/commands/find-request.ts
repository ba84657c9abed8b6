import type { OpenApp } from "@entregent/app/node";
import { UsageError } from "../spec.ts";

/** Ids are long: the beginning of one is enough where it is the only one. */
export async function findRequest(app: OpenApp, beginning: string): Promise<string> {
  const { requests } = app.context.owner;
  if (await requests.get(beginning)) return beginning;
  const fitting = (await requests.list()).filter(({ id }) => id.startsWith(beginning));
  if (fitting.length === 0) throw new UsageError("id.none", { id: beginning });
  if (fitting.length > 1) throw new UsageError("id.many", { id: beginning });
  return fitting[0]!.id;
}
