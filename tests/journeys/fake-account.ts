import { setTimeout as later } from "node:timers/promises";
import type { LiveOptions } from "@entregent/app";
import { aMail, closedDoor, type FakeAccount, fakeAccount } from "../../packages/app/testing/fake-account.ts";

/** A house's one kind of account, invented, with a form that has a field of every look; its door leads nowhere. */
export function invented(): { readonly fake: FakeAccount; readonly live: LiveOptions } {
  const fake = fakeAccount();
  for (let day = 1; day <= 6; day += 1) fake.mails.push(aMail(`Person ${day} <p${day}@example.org>`, day));
  const source = {
    ...fake.source,
    fields: [
      ...fake.source.fields,
      { name: "security", kind: "choice", choices: ["tls", "starttls", "none"], preset: "tls" },
      { name: "port", kind: "port", optional: true },
      { name: "texts", kind: "yes-no", preset: "no" },
    ],
  } as const;
  const closed = closedDoor();
  return {
    fake,
    live: {
      sources: [source],
      openDoor: (signal) => ({
        ...closed.openDoor(signal),
        wait: (milliseconds) => later(milliseconds, undefined, { signal, ref: false }),
      }),
    },
  };
}
