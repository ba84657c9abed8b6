import { type CarryOut, carryOutThere, speakerOf, type There, thereForRequest } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { type Call, isOn, textOption } from "../spec.ts";

export interface CarriedOut {
  readonly requestId: string;
  readonly done: There["done"];
  /** Why nothing was tried. */
  readonly refused: "nothing" | "several" | null;
}

/** Whether the owner asked for anything to be done on the network. */
export function wantsThere(call: Call): boolean {
  return isOn(call, "there") || wantsLists(call) || textOption(call, "note") !== null;
}

/** Carries out what was asked for and is offered for a decided request, unless it is not clear through which account. */
export async function carryOutAll(app: OpenApp, call: Call, requestId: string): Promise<CarriedOut> {
  const speaker = speakerOf(call.language);
  let there = await thereForRequest(app.context, requestId, speaker);
  const orders = there.offers.flatMap((offer) => orderFor(offer, call) ?? []);
  if (orders.length === 0) return { requestId, done: [], refused: "nothing" };
  const deeds = orders.map(({ kind, circle }) => `${kind} ${circle ?? ""}`);
  if (new Set(deeds).size < deeds.length) return { requestId, done: [], refused: "several" };
  for (const order of orders) there = await carryOutThere(app.context, requestId, order, speaker);
  // The newest come first: what an earlier decision led to is not told again.
  const done = orders.flatMap(
    ({ accountId, kind, circle }) =>
      there.done.find((one) => one.accountId === accountId && one.kind === kind && one.circle === (circle ?? null)) ??
      [],
  );
  return { requestId, done, refused: null };
}

function orderFor({ accountId, kind, circle }: There["offers"][number], call: Call): CarryOut | null {
  const note = textOption(call, "note")?.trim();
  if (kind === "keep-note") return note ? { accountId, kind, text: note } : null;
  if (kind === "take-off-list") return null;
  if (kind !== "put-on-list") return isOn(call, "there") ? { accountId, kind } : null;
  return wantsLists(call) && circle !== null ? { accountId, kind, circle, makeList: isOn(call, "new-lists") } : null;
}

function wantsLists(call: Call): boolean {
  return isOn(call, "lists") || isOn(call, "new-lists");
}
