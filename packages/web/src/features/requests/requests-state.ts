import type { RequestList, RequestSummary } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";

/** What the list shows, from top to bottom. */
export type Row =
  | { readonly kind: "group"; readonly action: Action; readonly count: number }
  | { readonly kind: "request"; readonly request: RequestSummary; readonly position: number };

/** Groups have a heading where the list is in their order; else the list is plain. */
export function buildRows(
  requests: readonly RequestSummary[],
  groups: RequestList["groups"],
  grouped: boolean,
): readonly Row[] {
  const counts = new Map(groups.map(({ action, count }) => [action, count]));
  const rows: Row[] = [];
  let group: Action | null = null;
  requests.forEach((request, index) => {
    if (grouped && request.advised !== group) {
      group = request.advised;
      rows.push({ kind: "group", action: group, count: counts.get(group) ?? 0 });
    }
    rows.push({ kind: "request", request, position: index + 1 });
  });
  return rows;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

/** Stands where one request's id would, for what is chosen for all that are selected. */
export const wholeSelection = "whole selection";

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Selects from the anchor to `id`, both included, and keeps what else was selected. */
export function extendTo(selection: Selection, order: readonly string[], id: string): Selection {
  const from = order.indexOf(selection.anchor ?? id);
  const to = order.indexOf(id);
  if (to < 0) return selection;
  const start = from < 0 ? to : from;
  const range = order.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor ?? id };
}

/** Selects all of a group; all of it selected already, unselects it. */
export function toggleAll(selection: Selection, ids: readonly string[]): Selection {
  const next = new Set(selection.ids);
  if (ids.every((id) => next.has(id))) for (const id of ids) next.delete(id);
  else for (const id of ids) next.add(id);
  return { ids: next, anchor: ids[0] ?? selection.anchor };
}

/** The request `step` further on; the first where none is current; the end holds. */
export function stepFrom(order: readonly string[], current: string | null, step: number): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return order[0] ?? null;
  return order[Math.min(order.length - 1, Math.max(0, at + step))] ?? null;
}

/** Who comes next when some leave the list: the one after the current, else the last that stays. */
export function nextAfter(
  order: readonly string[],
  leaving: ReadonlySet<string>,
  current: string | null,
): string | null {
  if (current !== null && !leaving.has(current)) return current;
  const at = Math.max(0, current === null ? 0 : order.indexOf(current));
  return (
    order.slice(at).find((id) => !leaving.has(id)) ?? order.slice(0, at).findLast((id) => !leaving.has(id)) ?? null
  );
}

/** A page of the list without those that were just decided. */
export function withoutDecided(list: RequestList, decided: ReadonlySet<string>): RequestList {
  const leaving = list.requests.filter(({ id }) => decided.has(id));
  const fewer = (action: Action): number => leaving.filter(({ advised }) => advised === action).length;
  return {
    requests: list.requests.filter(({ id }) => !decided.has(id)),
    total: list.total - leaving.length,
    groups: list.groups
      .map(({ action, count }) => ({ action, count: count - fewer(action) }))
      .filter(({ count }) => count > 0),
  };
}
