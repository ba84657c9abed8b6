import { type LiveAction, LiveError, type LiveSource } from "@entregent/live";
import { describe, expect, it, onTestFinished } from "vitest";
import { type FakeMastodon, startFakeMastodon } from "../../../live/testing/mastodon-fake.ts";
import { asJson, type House, openHouse } from "../../testing/house.ts";
import { closedDoor } from "../../testing/fake-account.ts";
import type { ApiAccount, ProblemDetails, RequestList, There } from "../api/schemas.ts";
import { readAccount } from "../use-cases/read-account.ts";
import { keepDeed } from "./there-ledger.ts";

const token = "a-good-token";

async function onMastodon(): Promise<{ house: House; fake: FakeMastodon; accountId: string; requestId: string }> {
  const fake = await startFakeMastodon();
  onTestFinished(() => fake.close());
  fake.people.set("11", { id: "11", acct: "otto@harbour.example", displayName: "Otto Otter" });
  fake.requests.push({ id: "7011", account: "11", at: "2026-06-01T08:00:00.000Z" });
  const house = await openHouse({ live: {} });
  const body = asJson({ source: "mastodon", settings: { instance: fake.url }, secrets: { token } });
  const added = await house.ask("/api/live/accounts", { method: "POST", ...body });
  expect(added.status).toBe(201);
  const { account } = (await added.json()) as { account: ApiAccount };
  await (await readAccount(house.context, account.id)).ended;
  const { requests } = (await (await house.ask("/api/requests")).json()) as RequestList;
  expect(requests).toHaveLength(1);
  return { house, fake, accountId: account.id, requestId: requests[0]!.id };
}

async function decide(
  house: House,
  requestId: string,
  action: string,
  reply?: string,
  circles: readonly string[] = [],
): Promise<void> {
  const order = { requestIds: [requestId], action, circles, ...(reply === undefined ? {} : { reply }) };
  expect((await house.ask("/api/decisions", { method: "POST", ...asJson(order) })).status).toBe(201);
}

async function there(house: House, id: string, lang = "en"): Promise<There> {
  return (await (await house.ask(`/api/requests/${id}/there?lang=${lang}`)).json()) as There;
}

async function click(
  house: House,
  id: string,
  accountId: string,
  kind: string,
  more: object = {},
): Promise<There & ProblemDetails> {
  const order = asJson({ accountId, kind, ...more });
  return (await (await house.ask(`/api/requests/${id}/there`, { method: "POST", ...order })).json()) as There &
    ProblemDetails;
}

describe("carrying a decision out where it was asked", () => {
  it("happens on a click after the decision, once, and is kept", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    expect((await there(house, requestId)).offers).toEqual([]);
    expect(await click(house, requestId, accountId, "accept")).toMatchObject({ code: "there/not-offered" });
    await decide(house, requestId, "accept");
    expect(fake.changes).toEqual([]);

    const [offer] = (await there(house, requestId)).offers;
    expect(offer).toMatchObject({ accountId, kind: "accept" });
    expect(offer!.button).toMatch(/^Accept on Mastodon, as klara@/u);
    expect((await there(house, requestId, "fr")).offers[0]!.button).toMatch(/^Accepter sur Mastodon/u);
    expect(await click(house, requestId, accountId, "reject")).toMatchObject({ code: "there/not-offered" });

    const [first, second] = await Promise.all([
      click(house, requestId, accountId, "accept"),
      click(house, requestId, accountId, "accept"),
    ]);
    for (const after of [first, second, await click(house, requestId, accountId, "accept")]) {
      expect(after.offers.filter(({ kind }) => kind === "accept")).toEqual([]);
      expect(after.done).toMatchObject([{ state: "done", kind: "accept", nextStep: null }]);
    }
    expect(fake.changes).toEqual(["authorize 11"]);
  });

  it.each([
    ["decline", "reject", ["reject 11"]],
    ["accept-limited", "accept", ["authorize 11"]],
  ])("does for %s what the network knows", async (action, kind, changes) => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, action);
    expect((await click(house, requestId, accountId, kind)).done).toMatchObject([{ state: "done" }]);
    expect(fake.changes).toEqual(changes);
  });

  it.each(["ask", "lapse", "report"])("offers nothing for %s", async (action) => {
    const { house, requestId } = await onMastodon();
    await decide(house, requestId, action);
    expect((await there(house, requestId)).offers).toEqual([]);
  });

  it("tells a failure with its next step, and can be tried again", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, "accept");
    fake.tokens.clear();
    const failed = await click(house, requestId, accountId, "accept");
    expect(failed.done).toMatchObject([
      { state: "failed", code: "live/signed-out", nextStep: expect.stringContaining("token") },
    ]);
    expect(failed.done[0]!.words).toContain("The account does not let us in");
    expect(failed.offers.map(({ kind }) => kind)).toContain("accept");
    fake.tokens.set(token, ["read:accounts", "read:follows", "write:follows"]);
    expect((await click(house, requestId, accountId, "accept")).done).toMatchObject([{ state: "done" }]);
    expect(fake.changes).toEqual(["authorize 11"]);
  });

  it("says so where the request is not there any more", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, "accept");
    fake.requests.length = 0;
    expect((await click(house, requestId, accountId, "accept")).done).toMatchObject([
      { state: "failed", code: "live/gone" },
    ]);
  });

  it("asks nobody while the account is switched off, nor after the decision was taken back", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, "accept");
    const account = `/api/live/accounts/${accountId}`;
    await house.ask(account, { method: "PATCH", ...asJson({ on: false }) });
    const calls = fake.calls.length;
    expect(await click(house, requestId, accountId, "accept")).toMatchObject({ code: "there/not-offered" });
    await house.ask(account, { method: "PATCH", ...asJson({ on: true }) });
    const [decision] = await house.context.owner.decisions.list({ requestId });
    await house.ask(`/api/decisions/${decision!.id}/undo`, { method: "POST" });
    expect((await there(house, requestId)).offers).toEqual([]);
    expect(fake.calls).toHaveLength(calls);
  });
});

function listsIn(state: There): unknown[] {
  return state.offers.flatMap(({ kind, circle, makesList }) => (kind === "put-on-list" ? [[circle, makesList]] : []));
}

describe("keeping there what is kept here of somebody who was accepted", () => {
  const circles = ["met", "Boats", "network:mastodon"];

  it("offers a list for each circle, and makes one only on a second click that says so", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, "accept-limited", undefined, circles);
    expect(listsIn(await there(house, requestId))).toEqual([
      ["met", false],
      ["Boats", false],
    ]);
    const put = (more: object = {}): ReturnType<typeof click> =>
      click(house, requestId, accountId, "put-on-list", { circle: "Boats", ...more });
    const unfollowed = await put();
    expect(unfollowed.done).toMatchObject([{ state: "failed", circle: "Boats", code: "live/not-followed" }]);
    expect(unfollowed.done[0]!.words).toContain("Not put on the list “Boats” there");
    expect(unfollowed.done[0]!.nextStep).toContain("Follow the person");
    fake.following.push({ id: "1", account: "11" });
    const missing = await put();
    expect(missing.done).toMatchObject([{ state: "failed", code: "live/no-list" }]);
    expect(listsIn(missing)).toContainEqual(["Boats", true]);
    expect(missing.offers.find(({ makesList }) => makesList)!.button).toMatch(/^Make the list “Boats” there/u);
    expect(fake.changes).toEqual([]);
    const [first, second] = await Promise.all([put({ makeList: true }), put({ makeList: true })]);
    for (const after of [first, second, await put()]) {
      expect(after.done).toMatchObject([{ state: "done", kind: "put-on-list", circle: "Boats" }]);
      expect(listsIn(after)).toEqual([["met", false]]);
    }
    expect(fake.changes).toEqual(["list 1", "listed 11"]);
    expect(await click(house, requestId, accountId, "put-on-list", { circle: "Bells" })).toMatchObject({
      code: "there/not-offered",
    });
    expect((await click(house, requestId, accountId, "put-on-list")).status).toBe(400);
  });

  it("finds the list that is there, under the circle's own name", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    fake.following.push({ id: "1", account: "11" });
    fake.lists.set("8", { title: "Friends of the quay", members: [] });
    await house.ask("/api/circles/met", { method: "PUT", ...asJson({ name: "Friends of the quay" }) });
    await decide(house, requestId, "accept", undefined, ["met"]);
    const after = await click(house, requestId, accountId, "put-on-list", { circle: "met" });
    expect(after.done[0]!.words).toMatch(/^Put on the list “Friends of the quay” there, as klara@/u);
    expect(fake.lists.get("8")!.members).toEqual(["11"]);

    // Taken back by a click of its own, by the name the list has there.
    await house.ask("/api/circles/met", { method: "PUT", ...asJson({ name: "Quay" }) });
    const [taking] = (await there(house, requestId)).offers.filter(({ kind }) => kind === "take-off-list");
    expect(taking!.button).toMatch(/^Take off the list “Friends of the quay” there/u);
    const off = await click(house, requestId, accountId, "take-off-list", { circle: "met" });
    expect(off.done[0]).toMatchObject({ state: "done", kind: "take-off-list" });
    expect(fake.lists.get("8")!.members).toEqual([]);
    const kinds = off.offers.map(({ kind }) => kind);
    expect([kinds.includes("take-off-list"), kinds.includes("put-on-list")]).toEqual([false, true]);
  });

  it("leaves those on a list who were there before", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    fake.following.push({ id: "1", account: "11" });
    fake.lists.set("8", { title: "Boats", members: ["11"] });
    await decide(house, requestId, "accept", undefined, ["Boats"]);
    const after = await click(house, requestId, accountId, "put-on-list", { circle: "Boats" });
    expect(after.done).toMatchObject([{ state: "already" }]);
    expect(after.offers.filter(({ circle }) => circle === "Boats")).toEqual([]);
    const refused = await click(house, requestId, accountId, "take-off-list", { circle: "Boats" });
    expect(refused).toMatchObject({ code: "there/not-offered" });
    expect(fake.changes).toEqual([]);
  });

  it("adds notes below each other, each once, also when several clicks come at once", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    await decide(house, requestId, "accept");
    const note = (text: string): ReturnType<typeof click> => click(house, requestId, accountId, "keep-note", { text });
    await Promise.all([note("Met at the boat fair"), note("Asks about bells"), note("Asks about bells")]);
    expect(fake.notes.get("11")!.split("\n").sort()).toEqual(["Asks about bells", "Met at the boat fair"]);
    const again = await note("Asks about bells");
    expect(again.done).toMatchObject([{ state: "already", kind: "keep-note" }]);
    expect(again.offers.map(({ kind }) => kind)).toContain("keep-note");
    expect((await note("  ")).status).toBe(400);
  });

  it("is broken off by a server's pause, told, and goes on with the next click", async () => {
    const { house, fake, accountId, requestId } = await onMastodon();
    fake.following.push({ id: "1", account: "11" });
    await decide(house, requestId, "accept", undefined, ["Boats"]);
    const put = (): ReturnType<typeof click> =>
      click(house, requestId, accountId, "put-on-list", { circle: "Boats", makeList: true });
    fake.callsLeft = 5;
    expect((await put()).done).toMatchObject([{ state: "failed", code: "live/slow-down" }]);
    expect(fake.changes).toEqual(["list 1"]);
    fake.callsLeft = 300;
    expect((await put()).done).toMatchObject([{ state: "done" }]);
    expect(fake.changes).toEqual(["list 1", "listed 11"]);
  });
});

describe("sending the reply by mail", () => {
  const asked = "Dear Klara, may I ask about your clocks?";

  async function byMail(): Promise<{ house: House; sent: LiveAction[]; fail: Error[]; accountId: string; id: string }> {
    const sent: LiveAction[] = [];
    const fail: Error[] = [];
    const smtp: LiveSource = {
      id: "smtp",
      network: "email",
      fields: [{ name: "address", kind: "address" }],
      actions: ["send-mail"],
      check: async () => ({ account: "klara@brass.example", holds: [] }),
      async *read() {},
      async act(_account, action, door) {
        sent.push(action);
        const failure = fail.shift();
        if (failure) throw failure;
        return { state: "done", at: door.now() };
      },
    };
    const mail = [
      "From: Otto Otter <otto@harbour.example>",
      "To: klara@brass.example",
      "Subject: Your clocks",
      "Date: Mon, 01 Jun 2026 08:00:00 +0000",
      "Message-ID: <first@harbour.example>",
      "",
      asked,
    ].join("\r\n");
    const box: LiveSource = {
      id: "imap",
      network: "email",
      fields: [],
      actions: [],
      hints: () => ({ ownerEmails: ["klara@brass.example"], firstMailIsRequest: true }),
      check: async () => ({ account: "box", holds: [] }),
      async *read() {
        const bytes = new TextEncoder().encode(mail);
        yield { documents: [{ path: "INBOX/1.eml", bytes, connector: "mail" }], cursor: "1", share: 1 };
      },
    };
    const house = await openHouse({ live: { sources: [smtp, box], openDoor: closedDoor().openDoor } });
    const ids: string[] = [];
    for (const order of [{ source: "smtp", settings: { address: "klara@brass.example" } }, { source: "imap" }]) {
      const added = await house.ask("/api/live/accounts", { method: "POST", ...asJson(order) });
      ids.push(((await added.json()) as { account: ApiAccount }).account.id);
    }
    await (await readAccount(house.context, ids[1]!)).ended;
    const { requests } = (await (await house.ask("/api/requests")).json()) as RequestList;
    return { house, sent, fail, accountId: ids[0]!, id: requests[0]!.id };
  }

  it("is offered for a kept reply only, answers their mail and goes once", async () => {
    const { house, sent, accountId, id } = await byMail();
    await decide(house, id, "ask");
    expect((await there(house, id)).offers).toEqual([]);
    house.setNow("2026-06-08T09:01:00.000Z");
    await decide(house, id, "ask", "Dear Otto, who told you of them?");
    expect((await there(house, id)).offers).toMatchObject([
      { kind: "send-mail", button: "Send the reply to otto@harbour.example" },
    ]);
    await Promise.all([click(house, id, accountId, "send-mail"), click(house, id, accountId, "send-mail")]);
    expect((await click(house, id, accountId, "send-mail")).done).toMatchObject([{ state: "done" }]);
    expect(sent).toEqual([
      {
        kind: "send-mail",
        to: "otto@harbour.example",
        subject: "Re: Your clocks",
        text: "Dear Otto, who told you of them?",
        inReplyTo: "<first@harbour.example>",
        messageId: expect.stringMatching(/^<[^@\s]+@brass\.example>$/u),
      },
    ]);
  });

  it("sends again what failed, as the same mail, but not what may have gone", async () => {
    const { house, sent, fail, accountId, id } = await byMail();
    await decide(house, id, "ask", "Dear Otto, who told you of them?");
    fail.push(new LiveError("live/unreachable"), new Error("stopped"));
    expect((await click(house, id, accountId, "send-mail")).done).toMatchObject([{ state: "failed" }]);
    const unsure = await click(house, id, accountId, "send-mail");
    expect(unsure.done).toMatchObject([{ state: "begun", nextStep: expect.stringContaining("sent mail") }]);
    expect(unsure.offers).toEqual([]);
    await click(house, id, accountId, "send-mail");
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map((one) => one.kind === "send-mail" && one.messageId)).size).toBe(1);
  });

  it("keeps from before the click is carried out that it was begun", async () => {
    const { house, accountId, id } = await byMail();
    await decide(house, id, "ask", "Dear Otto");
    const [decision] = await house.context.owner.decisions.list({ requestId: id });
    const deed = { decisionId: decision!.id, accountId, account: "x", source: "smtp", kind: "send-mail" } as const;
    await keepDeed(house.context.owner, id, { ...deed, messageId: "<a@b>", state: "begun", at: "", code: null });
    expect(await there(house, id)).toMatchObject({ offers: [], done: [{ state: "begun" }] });
  });
});
