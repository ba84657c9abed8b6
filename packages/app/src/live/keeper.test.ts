import { setImmediate as nextTurn } from "node:timers/promises";
import type { LiveSource } from "@entregent/live";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { aMail, closedDoor, type FakeAccount, fakeAccount } from "../../testing/fake-account.ts";
import { type House, openHouse } from "../../testing/house.ts";
import { addAccount, changeAccount, removeAccount } from "../use-cases/live-accounts.ts";
import type { OpenDoor } from "./door.ts";
import { keepReading } from "./keeper.ts";

const given = {
  source: "imap",
  settings: { host: "mail.example.org", user: "orla@example.org" },
  secrets: { password: "rose-window" },
};

interface Kept {
  readonly house: House;
  readonly fake: FakeAccount;
  readonly passed: string[];
  /** Lets the time between two rounds pass. */
  tick(): void;
  /** The account says that there is something new. */
  sign(): void;
  watching(): number;
}

async function open(): Promise<Kept> {
  const fake = fakeAccount();
  fake.mails.push(aMail("Ada Berg <ada@example.net>", 1));
  const { openDoor: closed, passed } = closedDoor();
  const waiting = new Set<() => void>();
  const openDoor: OpenDoor = (signal) => ({
    ...closed(signal),
    wait: () =>
      new Promise<void>((resolve, reject) => {
        signal.throwIfAborted();
        waiting.add(resolve);
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      }),
  });
  let ring: (() => void) | null = null;
  let watching = 0;
  const source: LiveSource = {
    ...fake.source,
    async *watch(_account, door) {
      watching += 1;
      try {
        for (;;) {
          await new Promise<void>((resolve, reject) => {
            ring = resolve;
            door.signal.addEventListener("abort", () => reject(door.signal.reason as Error), { once: true });
          });
          yield;
        }
      } finally {
        watching -= 1;
      }
    },
  };
  const house = await openHouse({ live: { sources: [source], openDoor } });
  const tick = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  return { house, fake, passed, tick, sign: () => ring?.(), watching: () => watching };
}

async function traces({ context }: House): Promise<number> {
  return (await context.owner.memory.counts()).traces;
}

function keep(house: House): ReturnType<typeof keepReading> {
  const keeper = keepReading(house.context, { everyMinutes: 15 });
  onTestFinished(() => keeper.stop());
  return keeper;
}

describe("keeping the memory up to date", () => {
  it("asks nobody while no account is on", async () => {
    const { house, passed, tick } = await open();
    await addAccount(house.context, { ...given, on: false });
    passed.length = 0;
    keep(house);
    for (let i = 0; i < 20; i += 1) {
      await nextTurn();
      tick();
    }
    expect(passed).toEqual([]);
  });

  it("reads at once, at each sign and when its time has come", async () => {
    const { house, fake, sign, tick, watching } = await open();
    await addAccount(house.context, given);
    keep(house);
    await vi.waitFor(async () => expect(await traces(house)).toBe(1));
    await vi.waitFor(() => expect(watching()).toBe(1));
    fake.mails.push(aMail("Bo Lind <bo@example.net>", 2));
    sign();
    await vi.waitFor(async () => expect(await traces(house)).toBe(2));
    fake.mails.push(aMail("Cleo Marsh <cleo@example.net>", 3));
    house.setNow("2026-06-08T09:16:00.000Z");
    tick();
    await vi.waitFor(async () => expect(await traces(house)).toBe(3));
  });

  it("begins with an account that is added or switched on, and lets go of one that is not on any more", async () => {
    const { house, watching } = await open();
    keep(house);
    const { account } = await addAccount(house.context, { ...given, on: false });
    await changeAccount(house.context, account.id, { on: true });
    await vi.waitFor(async () => expect(await traces(house)).toBe(1));
    await vi.waitFor(() => expect(watching()).toBe(1));
    await changeAccount(house.context, account.id, { on: false });
    await vi.waitFor(() => expect(watching()).toBe(0));
    await changeAccount(house.context, account.id, { on: true });
    await vi.waitFor(() => expect(watching()).toBe(1));
    await removeAccount(house.context, account.id);
    await vi.waitFor(() => expect(watching()).toBe(0));
  });

  it("ends every connection when it is stopped", async () => {
    const { house, watching } = await open();
    await addAccount(house.context, given);
    const keeper = keep(house);
    await vi.waitFor(() => expect(watching()).toBe(1));
    await keeper.stop();
    expect(watching()).toBe(0);
  });
});
