import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, type Ran, runCli } from "../cli/run-cli.ts";
import { letter } from "./mails.ts";
import { type Dovecot, hasDovecot, people, startDovecot } from "./servers/dovecot.ts";

const orla = "orla@example.org";
const password = people[orla]!;

/** A server may start slowly on a busy machine. */
const hookMs = 60_000;

describe.skipIf(!hasDovecot)("the commands on live accounts", { timeout: 60_000 }, () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
    const letters = [1, 2].map((day) => letter({ from: `Ada <ada${day}@letters.example>`, to: orla, day }));
    await dovecot.as(orla, async (client) => {
      for (const mail of letters) await client.append("INBOX", mail);
    });
  }, hookMs);
  afterAll(() => dovecot?.stop());

  async function newHome(): Promise<{
    folder: string;
    cli: (args: readonly string[], more?: { stdin?: string; secret?: string }) => Promise<Ran>;
  }> {
    const folder = await newFolder();
    const env = {
      ENTREGENT_HOME: join(folder, "data"),
      ENTREGENT_KEYS: join(folder, "keys"),
      ENTREGENT_SECRETS: "file",
    };
    return {
      folder,
      cli: (args, { stdin = "", secret } = {}) =>
        runCli(args, { stdin, env: { ...env, ...(secret ? { ENTREGENT_SECRET_PASSWORD: secret } : {}) } }),
    };
  }

  const connect = (): string[] =>
    `connect imap --host 127.0.0.1 --port ${dovecot.port} --user ${orla} --security none`.split(" ");

  it("connect, read, pause and disconnect an account, with its password from a pipe", async () => {
    const { folder, cli } = await newHome();
    expect((await cli(["accounts"])).err).toContain("Entregent asks nobody");
    expect((await cli(["sync"])).err).toContain("No account is on");

    const connected = await cli(connect(), { stdin: `${password}\n` });
    expect(connected).toMatchObject({ code: 0, out: "" });
    expect(connected.err).toContain(`Connected: ${orla} (2 folders, 2 mails)`);
    const again = await cli(connect(), { secret: password });
    expect(again).toMatchObject({ code: 1 });
    expect(again.err).toContain("connected already");

    expect((await cli(["accounts"])).out).toMatch(/Mailbox \(IMAP\)\s+orla@example\.org\s+-\s+on/u);
    expect((await cli(["sync"])).err).toContain(`${orla}: 0 new requests, 2 new people, 2 new traces`);
    expect((await cli(["sync", orla, "--lang", "fr"])).err).toContain("rien de nouveau");
    expect((await cli(["accounts", "--pause", orla])).out).toContain("paused");
    expect((await cli(["sync"])).err).toContain("No account is on");
    expect((await cli(["accounts", "--resume", "imap"])).out).toMatch(/ on\s/u);
    expect((await cli(["sync", "somebody"])).code).toBe(2);

    const kept = await Promise.all(
      (await readdir(join(folder, "data"))).map((name) => readFile(join(folder, "data", name), "latin1")),
    );
    expect(kept.join("")).not.toContain(password);
    expect((await cli(["disconnect", orla])).err).toContain("is forgotten");
    expect((await cli(["accounts", "--json"])).out).toBe('{"secretsIn":null,"accounts":[]}\n');
  });

  it("tell a wrong password and a missing setting, and repeat neither", async () => {
    const { cli } = await newHome();
    const wrong = await cli(connect(), { secret: "not-the-rose-window" });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("The account does not let us in");
    expect(wrong.err).not.toContain("rose-window");
    const incomplete = await cli(["connect", "imap", "--user", orla], { secret: password });
    expect(incomplete.code).toBe(1);
    expect(incomplete.err).toContain("Something is missing or cannot be: host");
  });
});
