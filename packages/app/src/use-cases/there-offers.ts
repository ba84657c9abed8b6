import type { DecisionRow, RequestRow } from "@entregent/store";
import type { ThereKind } from "../api/there-schemas.ts";
import type { AppContext } from "../context.ts";
import { type AccountDocument, listAccounts } from "../live/account-store.ts";
import { circleOf, type DeedKey, isSame, type ThereDeed } from "../live/there-ledger.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type CirclesDocument, readCircles } from "./circle-settings.ts";

/** Something that one click can carry out. */
export interface ThereOffer {
  readonly account: AccountDocument;
  readonly kind: ThereKind;
  readonly decision: DecisionRow;
  /** Whom it reaches there: a handle or an address. */
  readonly to: string;
  readonly list: ThereList | null;
}

/** The list of a circle there; `make` once it is known that there is none of that name. */
export interface ThereList {
  readonly circle: string;
  readonly name: string;
  readonly make: boolean;
}

/** What stands open for the standing decision: the answer first, then what is kept there of somebody who was accepted. */
export async function offersOf(
  app: AppContext,
  { fact, decision }: RequestRow,
  deeds: readonly ThereDeed[],
  speaker: Speaker,
): Promise<readonly ThereOffer[]> {
  if (decision === null || fact.direction !== "received") return [];
  const circles = await readCircles(app.owner);
  const offers: ThereOffer[] = [];
  for (const account of await listAccounts(app.owner)) {
    const source = app.live.source(account.source);
    if (!account.on || !source?.act) continue;
    const may = (kind: ThereKind): boolean => source.actions.includes(kind);
    const answer = kindOf(decision);
    if (answer !== null && source.network === fact.network && fact.handle !== null) {
      const offer = { account, decision, to: fact.handle, list: null };
      if (may(answer)) offers.push({ ...offer, kind: answer });
      for (const list of answer === "accept" ? listsFor(decision, circles, deeds, speaker) : []) {
        if (may("put-on-list")) offers.push({ ...offer, kind: "put-on-list", list });
        const put = lastOfList({ decisionId: decision.id, accountId: account.id, circle: list.circle }, deeds)?.list;
        // The list bears the name it had then, however the circle is called by now.
        if (may("take-off-list") && put)
          offers.push({ ...offer, kind: "take-off-list", list: { ...put, make: false } });
      }
      if (answer === "accept" && may("keep-note")) offers.push({ ...offer, kind: "keep-note" });
    }
    if (may("send-mail") && decision.reply !== null && fact.email !== null) {
      offers.push({ account, kind: "send-mail", decision, to: fact.email, list: null });
    }
  }
  return offers.filter((offer) => isOpen(offer, deeds));
}

export async function isPossible(app: AppContext, { fact }: RequestRow): Promise<boolean> {
  if (fact.direction !== "received") return false;
  const accounts = await listAccounts(app.owner);
  return accounts.some(({ on, source: id }) => {
    const source = app.live.source(id);
    if (!on || !source?.act) return false;
    const answers = source.network === fact.network && source.actions.includes("accept") && fact.handle !== null;
    return answers || (source.actions.includes("send-mail") && fact.email !== null);
  });
}

/** What was done stays done; a note can always be added to. Nobody knows whether a mail that was begun went. */
function isOpen({ account, kind, decision, list }: ThereOffer, deeds: readonly ThereDeed[]): boolean {
  if (kind === "keep-note") return true;
  const key = { decisionId: decision.id, accountId: account.id, circle: list?.circle ?? null };
  if (kind === "take-off-list") return isOnList(key, deeds);
  if (kind === "put-on-list") return !isOnList(key, deeds) && !wasThere(key, deeds);
  const same = deeds.find((deed) => isSame(deed, { ...key, kind }));
  return same === undefined || same.state === "failed" || (same.state === "begun" && kind !== "send-mail");
}

type ListKey = Omit<DeedKey, "kind">;

/** Whether it was we who put somebody on a list, and they were not taken off again. */
function isOnList(key: ListKey, deeds: readonly ThereDeed[]): boolean {
  const last = lastOfList(key, deeds);
  return last?.kind === "put-on-list" && last.state === "done";
}

/** Whether somebody was on the list before we came: they are left there. */
function wasThere(key: ListKey, deeds: readonly ThereDeed[]): boolean {
  const last = lastOfList(key, deeds);
  return last?.kind === "put-on-list" && last.state === "already";
}

/** What came of the list last; what failed changed nothing. */
function lastOfList(key: ListKey, deeds: readonly ThereDeed[]): ThereDeed | undefined {
  return deeds.findLast(
    (deed) =>
      (isSame(deed, { ...key, kind: "put-on-list" }) || isSame(deed, { ...key, kind: "take-off-list" })) &&
      (deed.state === "done" || deed.state === "already"),
  );
}

/** Networks know yes and no; to ask or to let lapse is nothing there. */
function kindOf({ action }: DecisionRow): "accept" | "reject" | null {
  if (action === "accept" || action === "accept-limited") return "accept";
  return action === "decline" ? "reject" : null;
}

/** A list for each circle of the decision. All of a network's people need no list there. */
function listsFor(
  { id, circles }: DecisionRow,
  settings: CirclesDocument,
  deeds: readonly ThereDeed[],
  speaker: Speaker,
): readonly ThereList[] {
  return circles
    .filter((circle) => !circle.startsWith("network:"))
    .map((circle) => ({
      circle,
      name: circleName(circle, settings, speaker),
      make: deeds.some((deed) => deed.decisionId === id && circleOf(deed) === circle && deed.code === "live/no-list"),
    }));
}
