import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { codes, factsAt, factsOf, factsOfBytes, only } from "../../testing/read-facts.ts";
import { writeZip } from "../../testing/zip-writer.ts";
import { memoryFile } from "./disk-file.ts";
import { defaultLimits } from "./limits.ts";
import { openBytes, openInput } from "./open-input.ts";

const connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Berg,,,,,08 Feb 2026\n";
const folder = mkdtempSync(join(tmpdir(), "entregent-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function openZip(bytes: Uint8Array, limits = defaultLimits) {
  return openBytes("export.zip", bytes, limits);
}

describe("a good ZIP", () => {
  it("is read by entry, with folders and ZIPs inside", async () => {
    const inner = writeZip([{ name: "deep/Connections.csv", data: connections }]);
    const middle = writeZip([{ name: "inner.zip", data: inner }]);
    const input = await openZip(
      writeZip([
        { name: "part/", data: "" },
        { name: "part/middle.zip", data: middle },
      ]),
    );
    expect(input.files.map(({ path }) => path)).toEqual(["part/middle.zip/inner.zip/deep/Connections.csv"]);
    const facts = await factsOf(input);
    expect(only(facts, "person").map(({ name }) => name)).toEqual(["Ada Berg"]);
  });

  it("reads alike from a path, from bytes and from a stream", async () => {
    const bytes = writeZip([{ name: "Connections.csv", data: connections }]);
    const path = join(folder, "good.zip");
    writeFileSync(path, bytes);
    const fromPath = await factsAt(path);
    expect(fromPath).toHaveLength(1);
    expect(await factsOf(await openBytes("good.zip", bytes))).toEqual(fromPath);
    expect(await factsOf(await openBytes("good.zip", memoryFile("good.zip", bytes).open()))).toEqual(fromPath);
  });

  it("keeps names that are no UTF-8 readable, and pictures closed", async () => {
    const name = Buffer.from([0x43, 0x6f, 0x6e, 0x74, 0x81, 0x63, 0x74, 0x2e, 0x63, 0x73, 0x76]);
    const input = await openZip(
      writeZip([
        { name, data: connections },
        { name: "photo.jpg", data: "x" },
      ]),
    );
    expect(input.files.map(({ path }) => path)).toEqual(["Contüct.csv"]);
    await input.close?.();
  });
});

describe("a hostile or broken ZIP", () => {
  const good = { name: "Connections.csv", data: connections };

  it.each([
    ["leads out of the archive", [{ name: "../../evil.csv", data: "x" }, good], "zip/unsafe-path"],
    ["has an absolute path", [{ name: "/etc/evil.csv", data: "x" }, good], "zip/unsafe-path"],
    ["has a drive's letter", [{ name: "C:\\evil.csv", data: "x" }, good], "zip/unsafe-path"],
    ["is locked", [{ name: "a.csv", data: "x", flags: 1 }, good], "zip/encrypted"],
    ["is packed in an unknown way", [{ name: "a.csv", data: "x", method: 93 }, good], "zip/unknown-method"],
    ["holds a name twice", [good, { name: "Connections.csv", data: "other" }], "zip/duplicate-entry"],
    ["shares bytes", [good, { name: "b.csv", data: connections, sharesBytesOf: 0 }], "zip/overlapping"],
    ["says too short a size", [{ name: "a.csv", data: "x".repeat(9000), declaredSize: 10 }, good], "zip/wrong-size"],
    [
      "says too long a size",
      [{ name: "Invitations.csv", data: "From,To,Sent At,Direction\n", declaredSize: 9000 }, good],
      "zip/wrong-size",
    ],
  ])("that %s is told, and the rest is read", async (_, entries, code) => {
    const facts = await factsOf(await openZip(writeZip(entries)));
    expect(codes(facts)).toContain(code);
    expect(only(facts, "person")).toHaveLength(1);
  });

  it("is refused as a bomb by what it would unpack to", async () => {
    const limits = { ...defaultLimits, ratioFromBytes: 1 << 20 };
    const bomb = { name: "bomb.csv", data: Buffer.alloc(4 << 20) };
    const facts = await factsOf(await openZip(writeZip([bomb, good]), limits));
    expect(codes(facts)).toEqual(["zip/bomb"]);
    expect(only(facts, "person")).toHaveLength(1);
  });

  it("is refused once all of it is too large, or nested too deep", async () => {
    const many = writeZip([good, { ...good, name: "b.csv" }]);
    const total = await openZip(many, { ...defaultLimits, maxTotalBytes: connections.length + 10 });
    expect(codes(await factsOf(total))).toEqual(["zip/too-large"]);
    let nested = writeZip([good]);
    for (let depth = 0; depth < 9; depth += 1) nested = writeZip([{ name: "again.zip", data: nested }]);
    expect(codes(await factsOf(await openZip(nested)))).toEqual(["zip/too-deep"]);
  });

  it("that is empty, cut off or no ZIP at all gets its own word", async () => {
    expect(codes(await factsOfBytes("e.zip", writeZip([])))).toEqual(["zip/empty"]);
    const whole = writeZip([good]);
    expect(codes(await factsOfBytes("t.zip", whole.subarray(0, whole.length - 30)))).toEqual(["zip/truncated"]);
    expect(codes(await factsOfBytes("n.zip", "Dear diary"))).toEqual(["zip/not-a-zip", "source/not-recognised"]);
    expect(codes(await factsOfBytes("z.zip", ""))).toEqual(["file/empty"]);
  });

  it("that is a table under a false name is read, with a word about the name", async () => {
    const facts = await factsOfBytes("Connections.zip", connections);
    expect(codes(facts)).toEqual(["zip/not-a-zip"]);
    expect(only(facts, "person")).toHaveLength(1);
  });

  it("never makes us fail, wherever its bytes are changed", async () => {
    const bytes = writeZip([good, { name: "Invitations.csv", data: "From,To,Sent At,Message,Direction\n" }]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          expect(Array.isArray(await factsOf(await openZip(changed)))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a folder", () => {
  it("is read in the order of names, with the ZIPs in it; links are not followed", async () => {
    const home = join(folder, "home");
    mkdirSync(join(home, "b"), { recursive: true });
    writeFileSync(join(home, "b", "Connections.csv"), connections);
    writeFileSync(join(home, "a.zip"), writeZip([{ name: "Connections.csv", data: connections }]));
    symlinkSync("/", join(home, "root"));
    const input = await openInput(home);
    expect(input.files.map(({ path }) => path)).toEqual(["a.zip/Connections.csv", "b/Connections.csv"]);
    await input.close?.();
  });

  it("that is missing or empty is told", async () => {
    mkdirSync(join(folder, "empty"));
    expect(codes(await factsAt(join(folder, "nowhere")))).toEqual(["file/not-found"]);
    expect(codes(await factsAt(join(folder, "empty")))).toEqual(["source/empty"]);
  });
});

it("leaves no temporary file behind", async () => {
  const own = join(folder, "tmp");
  mkdirSync(own);
  vi.stubEnv("TMPDIR", own);
  vi.stubEnv("TEMP", own);
  const inner = writeZip([{ name: "Connections.csv", data: connections }]);
  await factsOf(await openZip(writeZip([{ name: "in.zip", data: inner }])));
  vi.unstubAllEnvs();
  expect(readdirSync(own)).toEqual([]);
});
