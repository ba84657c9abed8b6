import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAccount } from "@entregent/app";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openCutProxy } from "./cut-proxy.ts";
import { connectAndRead, type Given, importFiles, openMemory, read, remembered } from "./memory.ts";
import { hasRadicale, type Radicale, startRadicale } from "./servers/radicale.ts";

function card(number: number, company = "Brackwater Mills"): string {
  return `BEGIN:VCARD
VERSION:3.0
UID:card-${number}
FN:Person ${number} Quill
N:Quill;Person ${number};;;
EMAIL:p${number}@letters.example
ORG:${company} & Söhne <Ltd>
END:VCARD
`.replaceAll("\n", "\r\n");
}

function event(number: number): string {
  const day = String(1 + (number % 28)).padStart(2, "0");
  return `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//invented//EN
BEGIN:VEVENT
UID:event-${number}
DTSTAMP:202501${day}T080000Z
DTSTART:202501${day}T090000Z
SUMMARY:Meeting ${number}
ORGANIZER;CN=Orla Fenwick:mailto:orla@example.org
ATTENDEE;CN=Orla Fenwick:mailto:orla@example.org
ATTENDEE;CN=Guest ${number}:mailto:g${number}@letters.example
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
}

/** A server may start slowly on a busy machine. */
const hookMs = 60_000;

describe.skipIf(!hasRadicale)("address books and calendars read from Radicale", { timeout: 60_000 }, () => {
  let radicale: Radicale;
  const made: string[] = [];
  beforeAll(async () => {
    radicale = await startRadicale();
  }, hookMs);
  afterAll(() => radicale?.stop());
  afterEach(async () => {
    for (const name of made.splice(0)) await radicale.remove(name);
  }, hookMs);

  async function fill(name: string, kind: "VADDRESSBOOK" | "VCALENDAR", texts: readonly string[]): Promise<void> {
    await radicale.makeCollection(name, kind, `Orla’s ${name}`);
    made.push(name);
    const extension = kind === "VADDRESSBOOK" ? "vcf" : "ics";
    for (const [at, text] of texts.entries()) await radicale.put(name, `${at}.${extension}`, text);
  }

  const given = (source: "carddav" | "caldav", more: Readonly<Record<string, string>> = {}): Given => ({
    source,
    settings: { url: radicale.url, user: radicale.user, ...more },
    secrets: { password: radicale.password },
  });

  it.each([
    ["carddav", "friends", "VADDRESSBOOK", card, "vcf"],
    ["caldav", "fair", "VCALENDAR", event, "ics"],
  ] as const)(
    "gives over %s the facts that the same collection gives as a file",
    async (source, name, kind, make, extension) => {
      await fill(
        name,
        kind,
        Array.from({ length: 9 }, (_, at) => make(at)),
      );
      const live = await openMemory();
      await connectAndRead(live, given(source));
      const folder = await mkdtemp(join(tmpdir(), "entregent-dav-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, `${name}.${extension}`), await radicale.download(name));
      const files = await openMemory();
      await importFiles(files, join(folder, `${name}.${extension}`));
      const found = await remembered(live.context);
      expect(found).toEqual(await remembered(files.context));
      expect(found["records"]).toHaveLength(9);
      expect(JSON.stringify(found["traces"])).not.toContain("orla@example.org");
    },
  );

  it("finds nothing new the second time, then what is new or changed; what is deleted there stays remembered", async () => {
    await fill("friends", "VADDRESSBOOK", [card(0), card(1), card(2)]);
    const memory = await openMemory();
    const id = await connectAndRead(memory, given("carddav"));
    const { owner } = memory.context;
    expect((await owner.memory.counts()).records).toBe(3);
    expect(await read(memory, id)).toBeNull();
    await radicale.put("friends", "1.vcf", card(1, "The Ferry Office"));
    await radicale.put("friends", "new.vcf", card(7));
    await radicale.remove("friends", "2.vcf");
    await read(memory, id);
    expect((await owner.memory.counts()).records).toBe(4);
    const { records } = await remembered(memory.context);
    expect(records!.filter((record) => record.includes("The Ferry Office"))).toHaveLength(1);
    const [last, ...rest] = await owner.imports.list();
    expect([last!.added.records, last!.known.records, rest.length]).toEqual([1, 1, 1]);
  });

  it("goes on where it was cut off, and fetches no card twice that was stored", async () => {
    made.push("friends");
    await radicale.putBook(
      "friends",
      Array.from({ length: 250 }, (_, at) => card(at)),
    );
    const proxy = await openCutProxy(radicale.port);
    onTestFinished(() => proxy.close());
    const memory = await openMemory();
    const { account } = await addAccount(memory.context, given("carddav", { url: `http://127.0.0.1:${proxy.port}` }));
    proxy.cutWhenSaid("<k:addressbook-multiget", 2);
    const before = proxy.said().length;
    await read(memory, account.id);
    expect(proxy.cuts).toBe(1);
    expect(memory.waited).toHaveLength(1);
    expect((await memory.context.owner.memory.counts()).records).toBe(250);
    const multigets = proxy.said().slice(before).split("<k:addressbook-multiget").slice(1);
    const asked = multigets.map((one) => one.match(/<d:href>/gu)?.length ?? 0);
    expect(asked).toEqual([100, 100, 100, 50]);
    expect(await memory.context.owner.imports.list()).toMatchObject([{ state: "done", added: { records: 250 } }]);
  });

  it("reads several collections, or only the one whose address is given", async () => {
    await fill("friends", "VADDRESSBOOK", [card(0)]);
    await fill("work", "VADDRESSBOOK", [card(1), card(2)]);
    await fill("fair", "VCALENDAR", [event(0)]);
    const all = await openMemory();
    await connectAndRead(all, given("carddav"));
    expect((await all.context.owner.memory.counts()).records).toBe(3);
    const one = await openMemory();
    await connectAndRead(one, given("carddav", { url: `${radicale.url}/${radicale.user}/work/` }));
    expect((await one.context.owner.memory.counts()).records).toBe(2);
    const places: string[] = [];
    for await (const rows of one.context.owner.memory.records())
      places.push(...rows.map(({ fact }) => fact.place.file));
    expect(places.sort()).toEqual(["Orla’s work/0.vcf", "Orla’s work/1.vcf"]);
  });

  it("starts over where the server does not know the token any more, and doubles nothing", async () => {
    await fill("friends", "VADDRESSBOOK", [card(0), card(1)]);
    const memory = await openMemory();
    const id = await connectAndRead(memory, given("carddav"));
    await radicale.remove("friends");
    made.pop();
    await fill("friends", "VADDRESSBOOK", [card(0), card(1), card(2)]);
    await read(memory, id);
    expect((await memory.context.owner.memory.counts()).records).toBe(3);
  });

  it("tells a wrong password and an address where there is nothing, and repeats neither", async () => {
    const memory = await openMemory();
    const wrong = { ...given("carddav"), secrets: { password: "no-lantern" } };
    const error: unknown = await addAccount(memory.context, wrong).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: "live/signed-out" });
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toMatch(/lantern|orla/u);
    await expect(addAccount(memory.context, given("carddav", { url: "http://127.0.0.1:1/" }))).rejects.toMatchObject({
      code: "live/unreachable",
    });
    await expect(
      addAccount(memory.context, given("carddav", { url: "http://dav.example.org/" })),
    ).rejects.toMatchObject({
      code: "live/not-secure",
    });
  });
});
