import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server of a test's own, on loopback, with all it writes in a temporary folder. */
export interface RunningServer {
  stop(): Promise<void>;
}

/** Whether a program of Debian's is installed; where it is not, says so once: tests that need it are then skipped. */
export function isInstalled(program: string, debianPackage: string): boolean {
  const found = spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
  if (!found) console.warn(`Skipped: ${program} is not here (on Debian: apt-get install ${debianPackage}).`);
  return found;
}

export async function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `entregent-${name}-`));
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Starts a program in the foreground and waits until it listens. `folder` is removed when it has stopped. */
export async function startServer(
  program: string,
  args: readonly string[],
  options: { readonly port: number; readonly folder: string; readonly log: () => Promise<string> },
): Promise<RunningServer> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    await untilItListens(options.port, child);
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error(`${program} did not start: ${said}${await options.log()}`, { cause: error });
  }
  return {
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(options.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function untilItListens(port: number, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    if (await listens(port)) return;
    await sleep(50);
  }
  throw new Error("it does not listen");
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
