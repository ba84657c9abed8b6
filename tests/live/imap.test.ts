import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAccount, changeAccount, checkAccount, keepReading, readAccount, readAllAccounts } from "@entregent/app";
import type { ImapFlow } from "imapflow";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { openCutProxy } from "./cut-proxy.ts";
import { asMbox, letter, notice, notices } from "./mails.ts";
import { connectAndRead, type Given, importFiles, openMemory, read, remembered } from "./memory.ts";
import { type Dovecot, goodToken, hasDovecot, people, startDovecot } from "./servers/dovecot.ts";

const orla = "orla@example.org";
const piet = "piet@example.org";
const sentFolder = "Envoyés";

function letters(from: number, to: number, size?: number): Buffer[] {
  return Array.from({ length: to - from }, (_, at) => {
    const day = from + at;
    const other = `Correspondent ${day} <c${day}@letters.example>`;
    return letter({ from: other, to: `Orla Fenwick <${orla}>`, day, ...(size ? { size } : {}) });
  });
}

function sentLetters(from: number, to: number): Buffer[] {
  return Array.from({ length: to - from }, (_, at) => {
    const day = from + at;
    return letter({ from: `Orla Fenwick <${orla}>`, to: `Correspondent ${day} <c${day}@letters.example>`, day });
  });
}

/** A server may start slowly on a busy machine. */
const hookMs = 60_000;

describe.skipIf(!hasDovecot)("a mailbox read from Dovecot over IMAP", { timeout: 60_000 }, () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  }, hookMs);
  afterAll(() => dovecot?.stop());
  beforeEach(() => empty(orla), hookMs);
  afterEach(() => empty(orla), hookMs);

  /** Every folder as it was at first. */
  const empty = (person: string): Promise<void> =>
    dovecot.as(person, async (client) => {
      for (const { path, flags } of await client.list()) {
        if (flags.has("\\Noselect")) continue;
        await client.mailboxOpen(path);
        await client.messageDelete("1:*");
        await client.mailboxClose();
        if (!["INBOX", sentFolder, "Drafts", "Junk", "Trash"].includes(path)) await client.mailboxDelete(path);
      }
    });

  const put = (folder: string, mails: readonly Buffer[], person: string = orla): Promise<void> =>
    dovecot.as(person, async (client) => {
      if (!(await client.list()).some(({ path }) => path === folder)) await client.mailboxCreate(folder);
      for (const mail of mails) await client.append(folder, mail);
    });

  const given = (person: string = orla, more: Readonly<Record<string, string>> = {}): Given => ({
    source: "imap",
    settings: { host: "127.0.0.1", port: String(dovecot.port), user: person, security: "none", ...more },
    secrets: { password: people[person]! },
  });

  it("gives the facts that the same mails give as mailbox files", async () => {
    const boxes: Record<string, Buffer[]> = {
      INBOX: [...(await notices()), ...letters(0, 12)],
      [sentFolder]: sentLetters(3, 9),
      Fair: [
        ...letters(12, 15),
        letter({ from: "C. Four <c4@letters.example>", to: orla, day: 30 }),
        letter({ from: "Correspondent Four of the Fair <c5@letters.example>", to: orla, day: 31 }),
      ],
    };
    for (const [folder, mails] of Object.entries(boxes)) await put(folder, mails);
    const live = await openMemory();
    await connectAndRead(live, given());

    const folder = await mkdtemp(join(tmpdir(), "entregent-mbox-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, "mail"));
    for (const [name, mails] of Object.entries(boxes)) await writeFile(join(folder, "mail", name), asMbox(mails));
    const files = await openMemory();
    await importFiles(files, join(folder, "mail"));

    const found = await remembered(live.context);
    expect(found).toEqual(await remembered(files.context));
    expect(found["requests"]!.length).toBeGreaterThan(8);
    expect(found["traces"]!.length).toBeGreaterThanOrEqual(21);
  });

  it("finds nothing new the second time, then only what came since", async () => {
    await put("INBOX", letters(0, 5));
    const memory = await openMemory();
    const id = await connectAndRead(memory, given());
    const before = await remembered(memory.context);
    expect(await read(memory, id)).toBeNull();
    expect(await remembered(memory.context)).toEqual(before);
    await put("INBOX", letters(5, 6));
    await put("A new folder", letters(6, 7));
    expect(await read(memory, id)).not.toBeNull();
    expect((await memory.context.owner.memory.counts()).traces).toBe(7);
  });

  it("goes on where it was cut off, without doubling anything", async () => {
    await put("INBOX", letters(0, 40));
    await put("Fair", [await notice("2016-member.eml"), ...letters(40, 60)]);
    await put(sentFolder, sentLetters(0, 10));
    const whole = await openMemory();
    await connectAndRead(whole, given());
    const wanted = await remembered(whole.context);

    const proxy = await openCutProxy(dovecot.port);
    onTestFinished(() => proxy.close());
    const memory = await openMemory();
    const { account } = await addAccount(memory.context, given(orla, { port: String(proxy.port) }));
    proxy.cutAfter(3000, 9000, 14_000);
    await read(memory, account.id);
    expect(proxy.cuts).toBe(3);
    expect(memory.waited.length).toBe(3);
    expect(await remembered(memory.context)).toEqual(wanted);
    expect(await memory.context.owner.imports.list()).toMatchObject([{ state: "done", problems: 0 }]);
  });

  it("opens folders read-only, and fetches whole only what may be a notice", async () => {
    await put("INBOX", [...letters(0, 8, 20_000), await notice("2016-member.eml")]);
    await dovecot.as(orla, async (client) => {
      await client.mailboxOpen("INBOX");
      await client.messageFlagsRemove("1:*", ["\\Seen"]);
    });
    const proxy = await openCutProxy(dovecot.port);
    onTestFinished(() => proxy.close());
    const memory = await openMemory();
    await connectAndRead(memory, given(orla, { port: String(proxy.port) }));
    const said = proxy.said();
    expect(said).toContain("EXAMINE");
    expect(said).not.toMatch(/ (?:SELECT|STORE|UID STORE|APPEND|COPY|MOVE|EXPUNGE|DELETE|CREATE|RENAME) /u);
    expect(said.match(/BODY(?:\.PEEK)?\[\]/gu)).toHaveLength(1);
    const unseen = await dovecot.as(orla, async (client: ImapFlow) => {
      await client.mailboxOpen("INBOX", { readOnly: true });
      return client.search({ seen: false });
    });
    expect(unseen).toHaveLength(9);
    expect((await memory.context.owner.requests.list({})).length).toBe(1);
    const texts = (await remembered(memory.context))["traces"]!.filter((trace) => trace.includes("linden"));
    expect(texts).toEqual([]);
  });

  it("keeps texts where the owner allows it", async () => {
    await put("INBOX", letters(0, 2));
    const memory = await openMemory();
    await connectAndRead(memory, given(orla, { texts: "yes" }));
    const texts = (await remembered(memory.context))["traces"]!.filter((trace) => trace.includes("linden"));
    expect(texts).toHaveLength(2);
  });

  it("leaves junk, trash, drafts and deleted mails alone", async () => {
    for (const [at, folder] of ["Junk", "Trash", "Drafts", "INBOX"].entries()) await put(folder, letters(at, at + 1));
    await put("INBOX", letters(4, 5));
    await dovecot.as(orla, async (client) => {
      await client.mailboxOpen("INBOX");
      await client.messageFlagsAdd("2", ["\\Deleted"]);
    });
    const memory = await openMemory();
    await connectAndRead(memory, given());
    const { traces } = await remembered(memory.context);
    expect(traces).toHaveLength(1);
    expect(traces![0]).toContain("c3@letters.example");
  });

  it("reads a folder anew when it was made anew, and doubles nothing", async () => {
    await put("Fair", letters(0, 4));
    const memory = await openMemory();
    const id = await connectAndRead(memory, given());
    await dovecot.as(orla, async (client) => {
      await client.mailboxDelete("Fair");
    });
    await put("Fair", letters(2, 6));
    await read(memory, id);
    const counts = await memory.context.owner.memory.counts();
    expect(counts).toMatchObject({ traces: 6, records: 6 });
  });

  it("joins a reminder that comes in a later batch with its request", async () => {
    const reminder = (await notice("2024-reminder.eml")).toString("latin1");
    const later = reminder.replace(/^Date: .*$/mu, "Date: Fri, 28 Jun 2024 09:00:00 +0000");
    expect(later).not.toBe(reminder);
    await put("INBOX", [Buffer.from(reminder, "latin1")]);
    await put("Zinnias", [Buffer.from(later, "latin1")]);
    const memory = await openMemory();
    await connectAndRead(memory, given());
    expect(await memory.context.owner.requests.list({})).toHaveLength(1);
  });

  it("tells a wrong password, keeps nothing, and says it nowhere", async () => {
    const memory = await openMemory();
    const wrong = { ...given(), secrets: { password: "not-the-rose-window" } };
    const error: unknown = await addAccount(memory.context, wrong).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: "live/signed-out" });
    const { stack, message, cause } = error as Error;
    expect(`${stack}${message}${JSON.stringify(error)}${String(cause)}`).not.toMatch(/rose-window|orla/u);
    expect(await memory.context.owner.settings.all()).toEqual({});
  });

  it("tells a password that was changed meanwhile, and goes on once it is entered", async () => {
    await put("INBOX", letters(0, 2));
    const memory = await openMemory();
    const id = await connectAndRead(memory, given());
    await memory.context.live.secrets.put(id, { password: "an older one" });
    await put("INBOX", letters(2, 3));
    expect(await readAllAccounts(memory.context)).toMatchObject([
      { state: "trouble", trouble: { code: "live/signed-out" } },
    ]);
    await changeAccount(memory.context, id, { secrets: { password: people[orla]! } });
    expect(await read(memory, id)).not.toBeNull();
  });

  it("reads two accounts, each with its own place, and none that is switched off", async () => {
    await put("INBOX", letters(0, 3));
    await put("INBOX", [letter({ from: "Bo <bo@letters.example>", to: piet, day: 9 })], piet);
    onTestFinished(() => empty(piet));
    const memory = await openMemory();
    const first = await connectAndRead(memory, given());
    const second = await connectAndRead(memory, given(piet));
    expect((await memory.context.owner.memory.counts()).traces).toBe(4);
    await put("INBOX", letters(3, 4));
    await put("INBOX", [letter({ from: "Bo <bo@letters.example>", to: piet, day: 10 })], piet);
    await changeAccount(memory.context, second, { on: false });
    expect(await readAllAccounts(memory.context, { warm: false })).toHaveLength(1);
    expect((await memory.context.owner.memory.counts()).traces).toBe(5);
    expect(await checkAccount(memory.context, first)).toMatchObject({ account: orla });
  });

  it("hears of new mail while it watches", async () => {
    await put("INBOX", letters(0, 1));
    const memory = await openMemory();
    await addAccount(memory.context, given());
    const keeper = keepReading(memory.withRealWaits, { everyMinutes: 600 });
    onTestFinished(() => keeper.stop());
    const traces = async (): Promise<number> => (await memory.context.owner.memory.counts()).traces;
    await vi.waitFor(async () => expect(await traces()).toBe(1), { timeout: 10_000 });
    await put("INBOX", letters(1, 2));
    await vi.waitFor(async () => expect(await traces()).toBe(2), { timeout: 10_000 });
    await put("INBOX", letters(2, 3));
    await vi.waitFor(async () => expect(await traces()).toBe(3), { timeout: 10_000 });
  });

  it("verifies certificates, over TLS and STARTTLS", async () => {
    await put("INBOX", letters(0, 1));
    const ways = [
      { security: "tls", port: String(dovecot.tlsPort) },
      { security: "starttls", port: String(dovecot.port) },
    ];
    const trusting = await openMemory([dovecot.pem]);
    const doubting = await openMemory();
    for (const way of ways) {
      await expect(addAccount(doubting.context, given(orla, way))).rejects.toMatchObject({ code: "live/not-secure" });
      await connectAndRead(trusting, given(orla, way));
    }
    expect((await trusting.context.owner.memory.counts()).traces).toBe(1);
    await expect(
      addAccount(trusting.context, given(orla, { security: "none", host: "mail.example.org" })),
    ).rejects.toMatchObject({ code: "live/not-secure" });
  });

  it("signs in with an OAuth2 token in place of a password, and tells one that is not good any more", async () => {
    await put("INBOX", letters(0, 1));
    const memory = await openMemory();
    const id = await connectAndRead(memory, { ...given(), secrets: { token: goodToken.token } });
    expect((await memory.context.owner.memory.counts()).traces).toBe(1);
    await memory.context.live.secrets.put(id, { token: "an older token" });
    const [end] = await readAllAccounts(memory.context, { warm: false });
    expect(end).toMatchObject({ state: "trouble", trouble: { code: "live/signed-out" } });
  });

  it("says so when nobody answers", async () => {
    const memory = await openMemory();
    await expect(addAccount(memory.context, given(orla, { port: "1" }))).rejects.toMatchObject({
      code: "live/unreachable",
    });
  });

  it("stops at once when it is stopped", async () => {
    await put("INBOX", letters(0, 30));
    const memory = await openMemory();
    const { account } = await addAccount(memory.context, given());
    const { readings } = memory.context.live;
    const reading = await readAccount(memory.context, account.id);
    reading.stop();
    expect(await reading.ended).toMatchObject({ state: "stopped" });
    expect(readings.get(account.id)).toBeNull();
  });
});
