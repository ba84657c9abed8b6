import { type LiveAccount, type LiveAction, LiveError } from "@entregent/live";
import { participantKeys, type DecisionRow, type RequestRow } from "@entregent/store";
import type { CarryOut, There, ThereKind } from "../api/there-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { type AccountDocument, listAccounts } from "../live/account-store.ts";
import { deedsOf, isSame, keepDeed, type ThereDeed } from "../live/there-ledger.ts";
import { presentThere } from "../present/there.ts";
import type { Speaker } from "../present/speaker.ts";
import { requestRow } from "./request-row.ts";

/** Something that one click can carry out. */
export interface ThereOffer {
  readonly account: AccountDocument;
  readonly kind: ThereKind;
  readonly decision: DecisionRow;
  /** Whom it reaches there: a handle or an address. */
  readonly to: string;
}

const longestMs = 60_000;
const underWay = new Map<string, Promise<void>>();

/** What can be carried out for a decided request, and what was. @throws AppError `request/unknown`. */
export async function thereFor(app: AppContext, requestId: string, speaker: Speaker): Promise<There> {
  const row = await requestRow(app, requestId);
  const deeds = await deedsOf(app.owner, row.id);
  const offers = await offersOf(app, row, deeds);
  return presentThere(app, row, { offers, deeds, possible: await isPossible(app, row) }, speaker);
}

/**
 * Carries out what the owner clicked, and keeps how it ended: a failure is an outcome with its next step. Asked twice, it
 * happens once; a mail of which nobody knows whether it went is not sent again by itself.
 *
 * @throws AppError `request/unknown`, `there/not-offered`.
 */
export async function carryOut(
  app: AppContext,
  requestId: string,
  order: CarryOut,
  speaker: Speaker,
  signal?: AbortSignal,
): Promise<There> {
  const row = await requestRow(app, requestId);
  const key = JSON.stringify([row.id, order.accountId, order.kind]);
  const before = underWay.get(key);
  if (before) await before;
  else {
    const work = carryOutOnce(app, row, order, signal).finally(() => underWay.delete(key));
    underWay.set(key, work);
    await work;
  }
  return thereFor(app, row.id, speaker);
}

async function carryOutOnce(app: AppContext, row: RequestRow, order: CarryOut, signal?: AbortSignal): Promise<void> {
  const deeds = await deedsOf(app.owner, row.id);
  const asked = ({ accountId, kind }: { accountId: string; kind: ThereKind }): boolean =>
    accountId === order.accountId && kind === order.kind;
  const offer = (await offersOf(app, row, deeds)).find(({ account, kind }) => asked({ accountId: account.id, kind }));
  if (offer === undefined) {
    const isDone = deeds.some((deed) => deed.decisionId === row.decision?.id && asked(deed));
    if (isDone) return;
    throw new AppError("there/not-offered");
  }
  const { account, kind, decision } = offer;
  const same = deeds.find((deed) => isSame(deed, { decisionId: decision.id, accountId: account.id, kind }));
  const messageId =
    kind === "send-mail" ? (same?.messageId ?? `<${app.newId()}@${hostOf(account.settings["address"])}>`) : null;
  const deed: ThereDeed = {
    decisionId: decision.id,
    accountId: account.id,
    account: account.name,
    source: account.source,
    kind,
    messageId,
    state: "begun",
    at: app.now(),
    code: null,
  };
  const action = await actionFor(app, row, offer, messageId);
  await keepDeed(app.owner, row.id, deed);
  try {
    const live: LiveAccount = { ...account, secrets: (await app.live.secrets.get(account.id)) ?? {} };
    const limit = AbortSignal.timeout(longestMs);
    const door = app.live.openDoor(signal ? AbortSignal.any([signal, limit]) : limit);
    const { state, at } = await app.live.source(account.source)!.act!(live, action, door);
    await keepDeed(app.owner, row.id, { ...deed, state, at });
  } catch (error) {
    // Broken off from our side: a mail may have gone, anything else can be asked again.
    if (!(error instanceof LiveError) && kind === "send-mail") return;
    const code = error instanceof LiveError ? error.code : "live/unreachable";
    await keepDeed(app.owner, row.id, { ...deed, state: "failed", at: app.now(), code });
  }
}

/** What stands open for the standing decision. */
async function offersOf(app: AppContext, row: RequestRow, deeds: readonly ThereDeed[]): Promise<readonly ThereOffer[]> {
  const { fact, decision } = row;
  if (decision === null || fact.direction !== "received") return [];
  const offers: ThereOffer[] = [];
  for (const account of await listAccounts(app.owner)) {
    const source = app.live.source(account.source);
    if (!account.on || !source?.act) continue;
    const kind = kindOf(decision);
    if (kind !== null && source.network === fact.network && source.actions.includes(kind) && fact.handle !== null) {
      offers.push({ account, kind, decision, to: fact.handle });
    }
    if (source.actions.includes("send-mail") && decision.reply !== null && fact.email !== null) {
      offers.push({ account, kind: "send-mail", decision, to: fact.email });
    }
  }
  return offers.filter(({ account, kind }) => {
    const same = deeds.find((deed) => isSame(deed, { decisionId: decision.id, accountId: account.id, kind }));
    return same === undefined || same.state === "failed" || (same.state === "begun" && kind !== "send-mail");
  });
}

async function isPossible(app: AppContext, { fact }: RequestRow): Promise<boolean> {
  if (fact.direction !== "received") return false;
  const accounts = await listAccounts(app.owner);
  return accounts.some(({ on, source: id }) => {
    const source = app.live.source(id);
    if (!on || !source?.act) return false;
    const answers = source.network === fact.network && source.actions.includes("accept") && fact.handle !== null;
    return answers || (source.actions.includes("send-mail") && fact.email !== null);
  });
}

/** Networks know yes and no; to ask or to let lapse is nothing there. */
function kindOf({ action }: DecisionRow): "accept" | "reject" | null {
  if (action === "accept" || action === "accept-limited") return "accept";
  return action === "decline" ? "reject" : null;
}

async function actionFor(
  app: AppContext,
  { fact }: RequestRow,
  { kind, to, decision }: ThereOffer,
  messageId: string | null,
): Promise<LiveAction> {
  if (kind !== "send-mail") return { kind, handle: to };
  const last = await lastMailFrom(app, to);
  const subject = last?.subject ?? fact.headline ?? "";
  const root = /^email:(<[^\s<>@]{1,240}@[^\s<>@]{1,240}>)$/u.exec(last?.thread ?? "")?.[1] ?? null;
  return {
    kind,
    to,
    subject: /^re\s?:/iu.test(subject) || subject === "" ? subject : `Re: ${subject}`,
    text: decision.reply ?? "",
    inReplyTo: root,
    messageId: messageId!,
  };
}

/** The newest mail of theirs, which ours answers. */
async function lastMailFrom(
  app: AppContext,
  email: string,
): Promise<{ subject: string | null; thread: string | null } | null> {
  const keys = participantKeys({ name: null, email, profileUrl: null, handle: null });
  let last: { subject: string | null; thread: string | null } | null = null;
  for await (const rows of app.owner.memory.traces({ participantKeys: keys })) {
    for (const { fact } of rows) if (fact.kind === "mail" && fact.by === "other") last = fact;
  }
  return last;
}

function hostOf(address: string | undefined): string {
  const host = address?.split("@")[1] ?? "";
  return /^[\w.-]{1,200}$/u.test(host) ? host : "localhost";
}
