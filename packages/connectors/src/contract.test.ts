import dgram from "node:dgram";
import dns from "node:dns";
import { readdirSync, readFileSync, statSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import type { Fact } from "@entregent/engine";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { changed, changes } from "../testing/mutate.ts";
import { factsOf, only } from "../testing/read-facts.ts";
import { writeZip } from "../testing/zip-writer.ts";
import type { Input } from "./connector.ts";
import { memoryFile } from "./io/disk-file.ts";
import { openBytes, openInput } from "./io/open-input.ts";
import { connectors } from "./registry.ts";
import { connectorMessages } from "./words/index.ts";

// What every connector promises, tried on its own fixtures. Who adds one adds nothing here.

const fixturesOf = (id: string): string => join(import.meta.dirname, id, "fixtures");

/** The files of a folder by their paths, for tests that change them. */
function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile() && !path.endsWith("expected.json"));
  return new Map(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
}

function inputOf(name: string, files: ReadonlyMap<string, Uint8Array>): Input {
  return { name, files: [...files].map(([path, bytes]) => memoryFile(path, bytes)) };
}

const keysOf = (facts: readonly Fact[]): string[] => facts.flatMap((fact) => ("key" in fact ? [fact.key] : []));

describe.each(connectors.map((connector) => ({ id: connector.id, connector })))("$id", ({ id, connector }) => {
  const folder = fixturesOf(id);
  const files = filesIn(folder);

  it("is found by content in its own fixtures, whatever the files are called inside their folders", async () => {
    const facts = await factsOf(await openInput(folder), {}, [connector]);
    expect(facts.filter(({ fact }) => fact !== "problem").length).toBeGreaterThan(0);
  });

  it("gives the same facts each time, and the same keys from a ZIP as from a folder", async () => {
    const first = await factsOf(await openInput(folder));
    expect(await factsOf(await openInput(folder))).toEqual(first);
    const entries = [...files].map(([name, data]) => ({ name, data }));
    const zipped = await factsOf(await openBytes("export.zip", writeZip(entries)));
    expect(keysOf(zipped).sort()).toEqual(keysOf(first).sort());
  });

  it("tells each request once", async () => {
    const keys = only(await factsOf(await openInput(folder)), "request").map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("gives every fact its place in a file of the source, lines counted from one", async () => {
    const input = await openInput(folder);
    const paths = new Set([...input.files.map(({ path }) => path), input.name]);
    for (const fact of await factsOf(input)) {
      const place = fact.fact === "problem" ? fact : fact.place;
      expect(paths).toContain(place.file);
      expect(place.line ?? 1).toBeGreaterThanOrEqual(1);
    }
  });

  it("stops when it is told to, before and while reading", async () => {
    const stopped = AbortSignal.abort(new Error("enough"));
    await expect(factsOf(await openInput(folder), { signal: stopped })).rejects.toThrow("enough");
    const stop = new AbortController();
    const reading = factsOf(await openInput(folder), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough now")),
    });
    await expect(reading).rejects.toThrow("enough now");
  });

  it("tells its progress up to the whole, and no further", async () => {
    const steps: number[] = [];
    let total = 0;
    await factsOf(await openInput(folder), {
      onProgress({ bytesRead, bytesTotal }) {
        steps.push(bytesRead);
        total = bytesTotal;
      },
    });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBeLessThanOrEqual(total);
  });

  it("takes a file that breaks off, or whose bytes fail, as a problem", async () => {
    const broken: Input = {
      name: "broken",
      files: [...files].map(([path, bytes]) => ({
        path,
        sizeBytes: bytes.length,
        open() {
          let pulls = 0;
          return new ReadableStream<Uint8Array>(
            {
              pull(controller) {
                pulls += 1;
                if (pulls === 1) controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length * 0.9)));
                else controller.error(new Error("the disk is gone"));
              },
            },
            { highWaterMark: 0 },
          );
        },
      })),
    };
    const facts = await factsOf(broken, {}, [connector]);
    expect(only(facts, "problem").map(({ code }) => code)).toContain("file/unreadable");
  });

  it("never fails on changed bytes, and says nothing without words for it", { timeout: 60_000 }, async () => {
    const entries = [...files].filter(([, bytes]) => bytes.length > 0 && bytes.length < 20_000);
    await fc.assert(
      fc.asyncProperty(changes(entries.length), async (change) => {
        const [path, bytes] = entries[change.file]!;
        const input = inputOf("fuzzed", new Map([[path, changed(bytes, change)]]));
        const unsaid = only(await factsOf(input), "problem").filter(
          ({ code }) => !(`problem.${code}` in connectorMessages.en),
        );
        expect(unsaid).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("opens no connection of its own", async () => {
    const asked: string[] = [];
    const forbid = (name: string) => () => {
      asked.push(name);
      throw new Error(`${name} was asked for`);
    };
    const doors = [
      vi.spyOn(globalThis, "fetch").mockImplementation(forbid("fetch")),
      vi.spyOn(net.Socket.prototype, "connect").mockImplementation(forbid("a socket")),
      vi.spyOn(dgram, "createSocket").mockImplementation(forbid("a datagram")),
      vi.spyOn(dns, "lookup").mockImplementation(forbid("a name") as never),
    ];
    await factsOf(await openInput(folder));
    for (const door of doors) door.mockRestore();
    expect(asked).toEqual([]);
  });
});

describe("the source of every connector", () => {
  it("names nothing that could reach a network", () => {
    const code = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
    );
    expect(code.length).toBeGreaterThan(80);
    const reaching = code.filter((path) =>
      /from "(?:node:)?(?:net|tls|http|https|http2|dgram|dns|undici|child_process|worker_threads)(?:\/\w+)?"|\bfetch\(|new WebSocket|XMLHttpRequest/u.test(
        readFileSync(join(import.meta.dirname, path), "utf8"),
      ),
    );
    expect(reaching).toEqual([]);
  });
});
