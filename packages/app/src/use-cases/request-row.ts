import type { RequestRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";

/** @throws AppError `request/unknown`. */
export async function requestRow(app: AppContext, id: string): Promise<RequestRow> {
  const row = await app.owner.requests.get(id);
  if (row === null) throw new AppError("request/unknown");
  return row;
}
