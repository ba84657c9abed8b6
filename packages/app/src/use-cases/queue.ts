import { type Action, actions, type RequestState } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { z } from "zod";
import type { RequestList, requestQuery } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { Brief } from "../memory/briefs.ts";
import { plainText } from "../plain-text.ts";
import { presentSummary } from "../present/request.ts";

export type QueueQuery = z.output<typeof requestQuery>;

/** States in which a request still waits for an answer, as far as its source tells. */
export const openStates: readonly RequestState[] = ["pending", "unknown"];

/**
 * The requests that wait (or were decided, or all), with what is advised for each.
 *
 * Open ones come group by group in the order of {@link actions}, newest first within; decided ones by the moment of
 * their decision; all of them by date.
 */
export async function queue(app: AppContext, query: QueueQuery): Promise<RequestList> {
  const rows = (await app.owner.requests.list(storeFilter(query))).filter((row) => matches(row, query.query));
  const briefs = await app.assessments.briefs(rows);
  const groups = countByAction(rows, briefs);
  const chosen = query.advised ? rows.filter((row) => briefs.get(row.id)!.action === query.advised) : [...rows];
  sortFor(query.view, chosen, briefs);
  const today = app.now().slice(0, 10);
  return {
    groups,
    total: chosen.length,
    requests: chosen
      .slice(query.offset, query.offset + query.limit)
      .map((row) => presentSummary(row, briefs.get(row.id)!, today)),
  };
}

function storeFilter(query: QueueQuery): NonNullable<Parameters<AppContext["owner"]["requests"]["list"]>[0]> {
  return {
    direction: query.direction,
    ...(query.network ? { network: query.network } : {}),
    ...(query.view === "open" ? { states: openStates, decided: false } : {}),
    ...(query.view === "decided" ? { decided: true } : {}),
  };
}

function matches({ fact }: RequestRow, words: string | undefined): boolean {
  const wanted = words ? plainText(words).split(" ").filter(Boolean) : [];
  if (wanted.length === 0) return true;
  const text = plainText([fact.name, fact.headline, fact.company, fact.note].filter(Boolean).join(" "));
  return wanted.every((word) => text.includes(word));
}

function countByAction(
  rows: readonly RequestRow[],
  briefs: ReadonlyMap<string, Brief>,
): { action: Action; count: number }[] {
  const counts = new Map<Action, number>();
  for (const row of rows) {
    const { action } = briefs.get(row.id)!;
    counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  return actions.flatMap((action) => {
    const count = counts.get(action);
    return count === undefined ? [] : [{ action, count }];
  });
}

function sortFor(view: QueueQuery["view"], rows: RequestRow[], briefs: ReadonlyMap<string, Brief>): void {
  if (view === "open") {
    const place = (row: RequestRow): number => actions.indexOf(briefs.get(row.id)!.action);
    rows.sort((a, b) => place(a) - place(b));
  }
  if (view === "decided") {
    rows.sort((a, b) => (b.decision?.decidedAt ?? "").localeCompare(a.decision?.decidedAt ?? ""));
  }
}
