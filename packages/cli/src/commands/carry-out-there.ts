import { carryOutThere, speakerOf, type There, thereForRequest } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import type { Call } from "../spec.ts";

export interface CarriedOut {
  readonly requestId: string;
  readonly done: There["done"];
  /** Why nothing was tried. */
  readonly refused: "nothing" | "several" | null;
}

/** Carries out everything that is offered for a decided request, unless it is not clear through which account. */
export async function carryOutAll(app: OpenApp, call: Call, requestId: string): Promise<CarriedOut> {
  const speaker = speakerOf(call.language);
  let there = await thereForRequest(app.context, requestId, speaker);
  const { offers } = there;
  const answers = offers.filter(({ kind }) => kind !== "send-mail");
  if (offers.length === 0) return { requestId, done: [], refused: "nothing" };
  if (answers.length > 1 || offers.length - answers.length > 1) return { requestId, done: [], refused: "several" };
  for (const { accountId, kind } of offers) {
    there = await carryOutThere(app.context, requestId, { accountId, kind }, speaker);
  }
  const isOurs = ({ accountId, kind }: There["done"][number]): boolean =>
    offers.some((offer) => offer.accountId === accountId && offer.kind === kind);
  return { requestId, done: there.done.filter(isOurs), refused: null };
}
