import { mkdtemp, rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAccount, changeAccount } from "@entregent/app";
import { openApp } from "@entregent/app/node";
import { start } from "@entregent/server";
import { expect, it, onTestFinished, vi } from "vitest";
import { type Dovecot, hasDovecot, people, startDovecot } from "./servers/dovecot.ts";

const user = "orla@example.org";

/** Ports that this process connected to. */
function watchConnections(): number[] {
  const ports: number[] = [];
  const connect = Reflect.get(Socket.prototype, "connect") as (...args: readonly unknown[]) => Socket;
  const spy = vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...args: unknown[]) {
    const [given] = args.flat() as [{ port?: unknown } | number];
    ports.push(Number(typeof given === "object" ? given.port : given));
    return Reflect.apply(connect, this, args);
  });
  onTestFinished(() => spy.mockRestore());
  return ports;
}

it.skipIf(!hasDovecot)(
  "a running application asks nobody while no account is on, then only the one that is",
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "entregent-promise-"));
    const dovecot: Dovecot = await startDovecot();
    onTestFinished(async () => {
      await dovecot.stop();
      await rm(folder, { recursive: true, force: true });
    });
    vi.stubEnv("ENTREGENT_SECRETS", "file");
    vi.stubEnv("ENTREGENT_KEYS", join(folder, "keys"));
    onTestFinished(() => void vi.unstubAllEnvs());
    const data = join(folder, "data");
    const settings = { host: "127.0.0.1", port: String(dovecot.port), user, security: "none" };
    const app = await openApp(data);
    const { account } = await addAccount(app.context, {
      source: "imap",
      settings,
      secrets: { password: people[user]! },
      on: false,
    });
    await app.close();

    const ports = watchConnections();
    const quiet = await start({ folder: data, port: null });
    const asked = await fetch(quiet.link, { redirect: "manual" });
    expect(asked.status).toBe(303);
    await quiet.stop();
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => port !== quiet.port)).toEqual([]);

    const again = await openApp(data);
    await changeAccount(again.context, account.id, { on: true });
    await again.close();
    const busy = await start({ folder: data, port: null });
    await vi.waitFor(() => expect(ports).toContain(dovecot.port), { timeout: 20_000 });
    await busy.stop();
    expect(ports.filter((port) => ![quiet.port, busy.port, dovecot.port].includes(port))).toEqual([]);
  },
);
