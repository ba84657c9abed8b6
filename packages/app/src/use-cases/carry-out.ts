import { type LiveAccount, type LiveAction, LiveError } from "@entregent/live";
import { participantKeys, type RequestRow } from "@entregent/store";
import type { CarryOut, There } from "../api/there-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { deedsOf, isSame, keepDeed, type ThereDeed } from "../live/there-ledger.ts";
import { presentThere } from "../present/there.ts";
import type { Speaker } from "../present/speaker.ts";
import { requestRow } from "./request-row.ts";
import { isPossible, offersOf, type ThereOffer } from "./there-offers.ts";

const longestMs = 60_000;
/** The last order of each request: one after the other, so that each knows what became of the one before. */
const underWay = new Map<string, { readonly key: string; readonly work: Promise<void> }>();

/** What can be carried out for a decided request, and what was. @throws AppError `request/unknown`. */
export async function thereFor(app: AppContext, requestId: string, speaker: Speaker): Promise<There> {
  const row = await requestRow(app, requestId);
  const deeds = await deedsOf(app.owner, row.id);
  const offers = await offersOf(app, row, deeds, speaker);
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
  const key = JSON.stringify(order);
  const before = underWay.get(row.id);
  if (before?.key === key) await before.work;
  else {
    const work = (before?.work ?? Promise.resolve())
      .catch(() => {})
      .then(() => carryOutOnce(app, row, order, speaker, signal))
      .finally(() => underWay.get(row.id)?.work === work && underWay.delete(row.id));
    underWay.set(row.id, { key, work });
    await work;
  }
  return thereFor(app, row.id, speaker);
}

async function carryOutOnce(
  app: AppContext,
  row: RequestRow,
  order: CarryOut,
  speaker: Speaker,
  signal: AbortSignal | undefined,
): Promise<void> {
  const deeds = await deedsOf(app.owner, row.id);
  const { accountId, kind } = order;
  const circle = kind === "put-on-list" || kind === "take-off-list" ? (order.circle ?? null) : null;
  const same = deeds.find((deed) => isSame(deed, { decisionId: row.decision?.id ?? "", accountId, kind, circle }));
  const offer = (await offersOf(app, row, deeds, speaker)).find(
    (one) => one.account.id === accountId && one.kind === kind && (one.list?.circle ?? null) === circle,
  );
  if (offer === undefined) {
    if (same) return;
    throw new AppError("there/not-offered");
  }
  const { account, decision, list } = offer;
  const messageId =
    kind === "send-mail" ? (same?.messageId ?? `<${app.newId()}@${hostOf(account.settings["address"])}>`) : null;
  const deed: ThereDeed = {
    decisionId: decision.id,
    accountId: account.id,
    account: account.name,
    source: account.source,
    kind,
    list: list && { circle: list.circle, name: list.name },
    messageId,
    state: "begun",
    at: app.now(),
    code: null,
  };
  const action = await actionFor(app, row, offer, order, messageId);
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

async function actionFor(
  app: AppContext,
  { fact }: RequestRow,
  { kind, to, decision, list }: ThereOffer,
  { text = "", makeList = false }: CarryOut,
  messageId: string | null,
): Promise<LiveAction> {
  if (kind === "put-on-list") return { kind, handle: to, list: list!.name, make: makeList };
  if (kind === "take-off-list") return { kind, handle: to, list: list!.name };
  if (kind === "keep-note") return { kind, handle: to, text };
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
