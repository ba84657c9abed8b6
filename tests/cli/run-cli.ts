import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { main } from "../../packages/cli/src/main.ts";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));
export const bin: string = join(root, "packages/cli/bin/entregent.js");
/** Labelled material beside a clone, where there is any. */
export const shared: string = join(root, "..", "shared");
export const hasShared: boolean = existsSync(join(shared, "corpus"));

const ownNode = join(root, "node_modules/node/bin/node");
const node = existsSync(ownNode) ? ownNode : process.execPath;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const plainEnv = { ENTREGENT_HOME: "/nowhere", LANG: "en_US.UTF-8" };

/** Starts the command from source, in English, with a data folder that nobody else has. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(node, ["--conditions=entregent-source", join(root, "packages/cli/src/run.ts"), ...args], {
    env: { PATH: process.env["PATH"] ?? "", HOME: "/nowhere", ...plainEnv, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs the command in this process: the same way in, without the start of a process. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const stdin = Readable.from([Buffer.from(options.stdin ?? "")]);
  const code = await main(args, {
    stdin,
    env: { ...plainEnv, ...options.env },
    platform: process.platform,
    isTerminal: false,
    columns: 100,
    async out(text) {
      out += text;
    },
    tell(text) {
      err += `${text}\n`;
    },
  });
  return { code, out, err };
}

export async function ended(child: ChildProcess): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout!.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr!.on("data", (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") };
}

/** A folder of the test's own. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
