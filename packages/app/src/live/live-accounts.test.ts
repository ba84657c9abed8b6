import { LiveError } from "@entregent/live";
import { describe, expect, it } from "vitest";
import { aMail, closedDoor, type FakeAccount, fakeAccount } from "../../testing/fake-account.ts";
import { asJson, english, type House, openHouse } from "../../testing/house.ts";
import type { ApiAccount, LiveOverview, ProblemDetails } from "../api/schemas.ts";
import { importReport, undoImport } from "../use-cases/imports.ts";
import { readAccount, readAllAccounts } from "../use-cases/read-account.ts";
import { removeAccount } from "../use-cases/live-accounts.ts";
import { readState } from "./account-store.ts";

const given = { source: "imap", settings: { host: "mail.example.org", user: "orla@example.org" } };
const password = "rose-window";

async function open(mails = 6): Promise<{ house: House; fake: FakeAccount; door: ReturnType<typeof closedDoor> }> {
  const fake = fakeAccount();
  for (let day = 1; day <= mails; day += 1) fake.mails.push(aMail(`Person ${day} <p${day}@example.org>`, day));
  const door = closedDoor();
  const house = await openHouse({ live: { sources: [fake.source], openDoor: door.openDoor } });
  return { house, fake, door };
}

async function connect(house: House, more: object = {}): Promise<Response> {
  const body = asJson({ ...given, secrets: { password }, ...more });
  return house.ask("/api/live/accounts", { method: "POST", ...body });
}

async function connected(house: House): Promise<string> {
  const answer = await connect(house);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { account: ApiAccount }).account.id;
}

async function overview(house: House): Promise<LiveOverview> {
  return (await (await house.ask("/api/live/accounts")).json()) as LiveOverview;
}

describe("a live account", () => {
  it("is tried before it is kept, and a refusal keeps nothing", async () => {
    const { house } = await open();
    const refused = await connect(house, { secrets: { password: "wrong-one" } });
    expect(refused.status).toBe(422);
    const problem = (await refused.json()) as ProblemDetails;
    expect(problem).toMatchObject({ code: "live/signed-out", nextStep: expect.stringContaining("password") });
    expect(JSON.stringify(problem)).not.toMatch(/wrong-one|example\.org/u);
    expect((await overview(house)).accounts).toEqual([]);
    for (const settings of [{ host: "x" }, { ...given.settings, password: "in the wrong place" }]) {
      const answer = await connect(house, { settings });
      expect(await answer.json()).toMatchObject({ code: "live/setting" });
    }
  });

  it("keeps its password out of every row, answer and export", async () => {
    const { house } = await open();
    const id = await connected(house);
    await (await readAccount(house.context, id)).ended;
    const rows: string[] = [];
    for await (const row of house.context.owner.dump()) rows.push(JSON.stringify(row));
    expect(rows.join("\n")).toContain("live-account:");
    expect(rows.join("\n")).not.toContain(password);
    expect(JSON.stringify(await overview(house))).not.toContain(password);
  });

  it("is read in one import with its cursor kept, and brings nothing new the second time", async () => {
    const { house, fake } = await open();
    const id = await connected(house);
    const first = await (await readAccount(house.context, id)).ended;
    expect(first).toMatchObject({ state: "done", trouble: null });
    const report = await importReport(house.context, first.importId!, english);
    expect(report).toMatchObject({
      state: "done",
      connector: "imap",
      added: { traces: 6, records: 6 },
      problemCount: 0,
    });
    expect(await readState(house.context.owner, id)).toMatchObject({ cursor: "6", importId: first.importId });

    const second = await (await readAccount(house.context, id)).ended;
    expect(second).toEqual({ state: "done", importId: null, trouble: null });
    expect(fake.begun).toEqual([null, "6"]);
    expect(await house.context.owner.imports.list()).toHaveLength(1);
  });

  it("goes on from the last stored batch when the connection is lost, and waits as long as it is asked to", async () => {
    const { house, fake, door } = await open(8);
    const id = await connected(house);
    fake.failures.set(2, new LiveError("live/unreachable"));
    fake.failures.set(4, new LiveError("live/slow-down", { retryAfterMs: 42_000 }));
    const end = await (await readAccount(house.context, id)).ended;
    expect(end.state).toBe("done");
    expect(fake.begun).toEqual([null, "2", "4"]);
    expect(door.waited).toEqual([2000, 42_000]);
    expect((await importReport(house.context, end.importId!, english)).added.traces).toBe(8);
  });

  it("stops trying after some attempts, tells why, and keeps what was read", async () => {
    const { house, fake, door } = await open();
    const id = await connected(house);
    for (let batch = 2; batch < 20; batch += 1) fake.failures.set(batch, new LiveError("live/unreachable"));
    const end = await (await readAccount(house.context, id)).ended;
    expect(end).toMatchObject({ state: "trouble", trouble: { code: "live/unreachable" } });
    expect(door.waited).toEqual([2000, 4000, 8000, 16_000]);
    const report = await importReport(house.context, end.importId!, english);
    expect(report).toMatchObject({ state: "done", added: { traces: 2 }, problems: [{ code: "live/unfinished" }] });
    const [account] = (await overview(house)).accounts;
    expect(account).toMatchObject({ trouble: { code: "live/unreachable", title: "The server does not answer" } });

    fake.failures.clear();
    const again = await (await readAccount(house.context, id)).ended;
    expect(again).toMatchObject({ state: "done" });
    expect((await importReport(house.context, again.importId!, english)).added.traces).toBe(4);
    expect((await overview(house)).accounts[0]?.trouble).toBeNull();
  });

  it("does not wait for a long quiet: the next reading does", async () => {
    const { house, fake, door } = await open();
    const id = await connected(house);
    fake.failures.set(1, new LiveError("live/slow-down", { retryAfterMs: 3_600_000 }));
    const end = await (await readAccount(house.context, id)).ended;
    expect(end.trouble).toMatchObject({ code: "live/slow-down", notBefore: "2026-06-08T10:00:00.000Z" });
    expect(door.waited).toEqual([]);
  });

  it("stops at once when the owner stops it, and keeps what was read", async () => {
    const { house, fake } = await open();
    const id = await connected(house);
    fake.onBatch = (batch) => {
      if (batch === 2) house.context.live.readings.get(id)?.stop();
    };
    const end = await (await readAccount(house.context, id)).ended;
    expect(end).toMatchObject({ state: "stopped", trouble: null });
    expect(await readState(house.context.owner, id)).toMatchObject({ cursor: "2", trouble: null });
    expect(await importReport(house.context, end.importId!, english)).toMatchObject({
      state: "done",
      problems: [{ code: "live/stopped", severity: "info" }],
    });
  });

  it("is not asked while it is switched off", async () => {
    const { house, door } = await open();
    const id = await connected(house);
    const off = await house.ask(`/api/live/accounts/${id}`, { method: "PATCH", ...asJson({ on: false }) });
    expect(await off.json()).toMatchObject({ on: false });
    door.passed.length = 0;
    const read = await house.ask(`/api/live/accounts/${id}/read`, { method: "POST" });
    expect(read.status).toBe(409);
    expect(await readAllAccounts(house.context)).toEqual([]);
    expect(door.passed).toEqual([]);
  });

  it("goes with its secret, while what it brought stays until it is undone", async () => {
    const { house } = await open();
    const id = await connected(house);
    const { importId } = await (await readAccount(house.context, id)).ended;
    expect(await house.context.live.secrets.get(id)).toEqual({ password });
    expect((await house.ask(`/api/live/accounts/${id}`, { method: "DELETE" })).status).toBe(204);
    expect(await house.context.live.secrets.get(id)).toBeNull();
    expect((await overview(house)).accounts).toEqual([]);
    expect((await house.context.owner.memory.counts()).traces).toBe(6);
    expect(await undoImport(house.context, importId!)).toMatchObject({ traces: 6 });
    await expect(removeAccount(house.context, id)).rejects.toMatchObject({ code: "live/unknown-account" });
  });

  it("is connected once", async () => {
    const { house } = await open();
    await connected(house);
    expect(await (await connect(house)).json()).toMatchObject({ code: "live/already-there" });
  });

  it("goes with everything else when everything is erased", async () => {
    const { house } = await open();
    const id = await connected(house);
    const erased = await house.ask("/api/everything", { method: "DELETE", ...asJson({ confirm: "erase everything" }) });
    expect(erased.ok).toBe(true);
    expect(await house.context.live.secrets.get(id)).toBeNull();
  });
});
