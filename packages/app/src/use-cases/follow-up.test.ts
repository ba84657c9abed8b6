import type { RequestFact, TraceFact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { asJson, fixedNow, type House, openFurnishedHouse, openHouse } from "../../testing/house.ts";
import type { Decided, FollowUp, RequestDetail, ThreadKept } from "../api/schemas.ts";
import * as schemas from "../api/schemas.ts";
import { replyFor } from "./reply.ts";

const ask = async <T>(house: House, method: string, path: string, body?: unknown): Promise<T> =>
  (await (await house.ask(`/api${path}`, { method, ...(body === undefined ? {} : asJson(body)) })).json()) as T;

const later = (days: number): string => new Date(Date.parse(fixedNow) + days * 86_400_000).toISOString();

const orla = { name: "Orla Fenwick", email: null, profileUrl: "https://www.linkedin.com/in/orla", handle: null };

const aRequest = (given: Partial<RequestFact> = {}): RequestFact => ({
  fact: "request",
  key: "linkedin:received:in/orla",
  network: "linkedin",
  direction: "received",
  state: "pending",
  ...orla,
  note: "Hello",
  noteIsStock: false,
  date: "2026-06-01T10:00:00Z",
  headline: null,
  company: null,
  school: null,
  city: null,
  mutuals: [],
  mutualCount: null,
  channelCarriesNote: true,
  place: { file: "Invitations.csv", line: 2 },
  ...given,
});

const aTrace = (key: string, days: number, given: Partial<TraceFact> = {}): TraceFact => ({
  fact: "trace",
  key,
  network: "linkedin",
  kind: "message",
  date: later(days),
  by: "other",
  with: [orla],
  thread: null,
  subject: null,
  text: null,
  inPerson: false,
  place: { file: "messages.csv", line: 2 },
  ...given,
});

async function read(house: House, id: string, ...facts: readonly (RequestFact | TraceFact)[]): Promise<void> {
  const { imports } = house.context.owner;
  const startedAt = house.context.now();
  await imports.begin({ id, connector: "test", sourceName: id, startedAt });
  await imports.add(id, facts);
  await imports.finish(id, { state: "done", finishedAt: startedAt });
}

async function asked(): Promise<{
  house: House;
  id: string;
  decisionId: string;
  thread(): Promise<RequestDetail["thread"]>;
}> {
  const house = await openHouse();
  await read(house, "a", aRequest());
  const [row] = await house.context.owner.requests.list();
  const id = row!.id;
  const decided: Decided = await ask(house, "POST", "/decisions", { requestIds: [id], action: "ask", reply: "Who?" });
  const thread = async () => ((await ask(house, "GET", `/requests/${id}`)) as RequestDetail).thread;
  return { house, id, decisionId: decided.decisions[0]!.id, thread };
}

describe("the thread after a question", () => {
  it("waits, is due for one reminder, then to lapse, and is told of since the last look", async () => {
    const { house, id } = await asked();
    const at = async (days: number): Promise<FollowUp> => {
      house.setNow(later(days));
      return schemas.followUp.parse(await ask(house, "GET", "/follow-up"));
    };
    const first = (await at(4)).waiting[0]!;
    expect(first).toMatchObject({ requestId: id, name: "Orla Fenwick", daysLeft: 10, asked: { text: "Who?" } });
    expect(first.words).toBe("10 days left to answer your question.");
    expect(first.asked!.words).toBe("You asked on 8 June 2026: why they write and what they hope for next.");
    expect(await at(15)).toMatchObject({ due: 1, remind: [{ requestId: id }], waiting: [] });
    expect(await ask(house, "GET", "/follow-up/count")).toEqual({ due: 1 });
    const kept: ThreadKept = await ask(house, "POST", `/requests/${id}/thread`, { kind: "reminded" });
    expect(kept.thread).toMatchObject({ step: "waiting", daysLeft: 14 });
    expect(await at(30)).toMatchObject({ letLapse: [{ requestId: id }] });
    const lapsed: ThreadKept = await ask(house, "POST", `/requests/${id}/thread`, { kind: "lapsed" });
    const digest = await at(31);
    expect(digest).toMatchObject({ due: 0, lapsed: [{ requestId: id, how: "by-you" }] });
    const ids = digest.lapsed.map((one) => one.id);
    expect(await ask(house, "PUT", "/follow-up/seen", { ids, seen: true })).toMatchObject({ lapsed: [] });
    expect(await ask(house, "PUT", "/follow-up/seen", { ids, seen: false })).toMatchObject({ lapsed: [{}] });
    await ask(house, "POST", `/thread-events/${lapsed.id}/undo`);
    expect(await at(31)).toMatchObject({ letLapse: [{ requestId: id }], lapsed: [] });
  });

  it("is gone when the question is taken back", async () => {
    const { house, decisionId, thread } = await asked();
    expect(await thread()).toMatchObject({ step: "waiting" });
    await ask(house, "POST", `/decisions/${decisionId}/undo`);
    expect(await thread()).toBeNull();
    expect(await ask(house, "GET", "/follow-up")).toMatchObject({ due: 0, waiting: [] });
  });

  it("finds a message of theirs in a later import, and puts it aside on the owner's word", async () => {
    const { house, id, thread } = await asked();
    await read(house, "b", aTrace("question", 0, { by: "owner" }), aTrace("earlier", -3));
    expect(await thread()).toMatchObject({ step: "waiting" });
    await read(house, "c", aTrace("answer", 5));
    const found = (await thread())!;
    expect(found).toMatchObject({ step: "answer", read: null, answers: [{ from: "trace", words: null }] });
    const kept: ThreadKept = await ask(house, "POST", `/requests/${id}/thread`, {
      kind: "dismissed",
      of: found.answers[0]!.id,
    });
    expect(kept.thread).toMatchObject({ step: "waiting", answers: [] });
  });

  it("reads a pasted answer against what was asked, and advises again; the decision then remembers that advice", async () => {
    const { house, id } = await asked();
    const half: ThreadKept = await ask(house, "POST", `/requests/${id}/thread`, {
      kind: "answered",
      words: "We met at the harbour fair in Lorient last May.",
    });
    expect(half.thread!.read).toMatchObject({ answered: [], open: [{ id: "purpose" }, { id: "next-step" }] });
    expect(half.thread!.read!.words).toBe("Still open: why they write and what they hope for next.");
    const whole: ThreadKept = await ask(house, "POST", `/requests/${id}/thread`, {
      kind: "answered",
      words:
        "I am writing because I would like your opinion on our mooring plan. Could we meet for a coffee next week?",
    });
    expect(whole.thread!.read!.open).toEqual([]);
    expect(whole.thread!.read!.advised).toMatch(/^accept/);
    house.setNow(later(2));
    await ask(house, "POST", "/decisions", { requestIds: [id], action: "accept" });
    const [decision] = await house.context.owner.decisions.list({ requestId: id });
    expect(decision!.advised!.action).toMatch(/^accept/);
    expect(await ask(house, "GET", "/follow-up")).toMatchObject({ due: 0, waiting: [] });
  });

  it("takes a new note on the same request for an answer", async () => {
    const { house, thread } = await asked();
    house.setNow(later(3));
    await read(house, "b", aRequest({ note: "We met at the harbour fair in Lorient. I would like your opinion." }));
    expect(await thread()).toMatchObject({ step: "answer", answers: [{ from: "note" }] });
  });

  it("is closed where the network says that the request is no longer open, or the owner met them", async () => {
    const one = await asked();
    one.house.setNow(later(3));
    await read(one.house, "b", aRequest({ state: "withdrawn" }));
    expect(await one.thread()).toMatchObject({ step: "closed" });
    const other = await asked();
    await read(other.house, "b", aTrace("lunch", 6, { kind: "meeting", inPerson: true, by: "unknown" }));
    expect(await other.thread()).toMatchObject({ step: "closed", overtaken: null });
  });

  it("tells that a refusal no longer counts once they met", async () => {
    const { house, id, thread } = await asked();
    house.setNow(later(1));
    await ask(house, "POST", "/decisions", { requestIds: [id], action: "decline" });
    expect(await thread()).toMatchObject({ step: "closed", overtaken: null });
    await read(house, "b", aTrace("lunch", 40, { kind: "meeting", inPerson: true, by: "unknown" }));
    house.setNow(later(41));
    expect((await thread())!.overtaken).not.toBeNull();
    const { lapsed }: FollowUp = await ask(house, "GET", "/follow-up?lang=fr");
    expect(lapsed).toMatchObject([{ requestId: id, how: "overtaken" }]);
    expect(lapsed[0]!.words).toContain("ne compte plus");
  });

  it("waits as long as the owner says", async () => {
    const { house } = await asked();
    house.setNow(later(4));
    const set: FollowUp = await ask(house, "PUT", "/follow-up/waits", { waitDays: { linkedin: 3 } });
    expect(set.remind).toHaveLength(1);
    expect(set.waits.find(({ network }) => network === "linkedin")).toMatchObject({ days: 3, source: null });
    const back: FollowUp = await ask(house, "PUT", "/follow-up/waits", { waitDays: { linkedin: null } });
    expect(back.waiting).toHaveLength(1);
  });

  it("refuses deeds where nothing was asked, and unknown ones", async () => {
    const house = await openHouse();
    await read(house, "a", aRequest());
    const [row] = await house.context.owner.requests.list();
    const refused = await house.ask(`/api/requests/${row!.id}/thread`, {
      method: "POST",
      ...asJson({ kind: "lapsed" }),
    });
    expect([refused.status, (await refused.json()).code]).toEqual([409, "thread/not-asked"]);
    expect((await house.ask("/api/thread-events/none/undo", { method: "POST" })).status).toBe(404);
  });

  it("has a reminder in the phrasebook for every request of the sample", async () => {
    const house = await openFurnishedHouse();
    const rows = await house.context.owner.requests.list({ direction: "received" });
    const assessments = await house.context.assessments.of(rows);
    for (const row of rows) {
      const reminder = await replyFor(house.context, row, assessments.get(row.id)!, { situation: "reminder" });
      expect(reminder!.text.length).toBeGreaterThan(20);
    }
  });
});
