import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startFakeMastodon } from "../../packages/live/testing/mastodon-fake.ts";
import { type Ran, runCli } from "../cli/run-cli.ts";

describe("entregent decide --there", { timeout: 60_000 }, () => {
  it("carries a decision out on Mastodon, only where it is told to", async () => {
    const folder = await mkdtemp(join(tmpdir(), "entregent-there-"));
    const fake = await startFakeMastodon();
    onTestFinished(async () => {
      await fake.close();
      await rm(folder, { recursive: true, force: true });
    });
    for (const [id, displayName] of [
      ["11", "Otto Otter"],
      ["12", "Lea Brandt"],
    ] as const) {
      fake.people.set(id, { id, acct: `person${id}@harbour.example`, displayName });
      fake.requests.push({ id: `70${id}`, account: id, at: "2026-06-01T08:00:00.000Z" });
    }
    const keys = {
      ENTREGENT_SECRETS: "file",
      ENTREGENT_KEYS: join(folder, "keys"),
      ENTREGENT_HOME: join(folder, "data"),
    };
    const cli = (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
      runCli(args, { env: { ...keys, ...env } });
    const connected = await cli(["connect", "mastodon", "--instance", fake.url], {
      ENTREGENT_SECRET_TOKEN: "a-good-token",
    });
    expect(connected).toMatchObject({ code: 0 });
    expect((await cli(["sync"])).code).toBe(0);
    const listed = JSON.parse((await cli(["requests", "--json"])).out) as { requests: { id: string; name: string }[] };
    const idOf = (name: string): string => listed.requests.find((one) => one.name === name)!.id;

    const kept = await cli(["decide", "decline", idOf("Lea Brandt")]);
    expect(kept).toMatchObject({ code: 0, err: expect.stringContaining("Nothing was sent") });
    expect(fake.changes).toEqual([]);

    const accepted = await cli(["decide", "accept", idOf("Otto Otter"), "--there"]);
    expect(accepted).toMatchObject({ code: 0, err: expect.stringContaining("Accepted there, as klara@") });
    expect(fake.changes).toEqual(["authorize 11"]);

    const nothing = await cli(["decide", "lapse", idOf("Lea Brandt"), "--there"]);
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining("Nothing was carried out") });

    const again = ["decide", "accept", idOf("Otto Otter"), "--circle", "Boats", "--note", "Met at the boat fair"];
    const unfollowed = await cli([...again, "--new-lists"]);
    expect(unfollowed).toMatchObject({ code: 1, err: expect.stringContaining("Only people you follow") });
    fake.following.push({ id: "1", account: "11" });
    expect(await cli([...again, "--lists"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("no list of that"),
    });
    const listed11 = await cli([...again, "--new-lists"]);
    expect(listed11).toMatchObject({
      code: 0,
      err: expect.stringContaining("Put on the list “Boats” there, as klara@"),
    });
    expect(fake.changes).toEqual(["authorize 11", "note 11", "list 1", "listed 11"]);
    expect(fake.notes.get("11")).toBe("Met at the boat fair");

    fake.tokens.clear();
    const failed = await cli(["decide", "decline", idOf("Lea Brandt"), "--there", "--json"]);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.out)).toMatchObject({ there: [{ done: [{ state: "failed", code: "live/signed-out" }] }] });
    expect(fake.changes).toHaveLength(4);
  });
});
