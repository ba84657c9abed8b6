import { type LiveBatch, type LiveDoor, LiveError, type LiveSource, secret, setting } from "@entregent/live";
import type { OpenDoor } from "../src/live/door.ts";

/** An invented account of mails, which can break off, ask for a pause and refuse. */
export interface FakeAccount {
  readonly source: LiveSource;
  readonly mails: string[];
  /** Thrown by `read` before the batch of this number (counted over all readings), each once. */
  readonly failures: Map<number, Error>;
  /** Cursors that reading began at. */
  readonly begun: (string | null)[];
  password: string;
  /** Called before each batch. */
  onBatch: ((number: number) => void) | null;
}

export function fakeAccount(mailsPerBatch = 2): FakeAccount {
  let batches = 0;
  const fake: FakeAccount = {
    mails: [],
    failures: new Map(),
    begun: [],
    password: "rose-window",
    onBatch: null,
    source: {
      id: "imap",
      network: "email",
      fields: [
        { name: "host", kind: "text" },
        { name: "user", kind: "text" },
        { name: "password", kind: "text", secret: true },
      ],
      actions: [],
      hints: (account) => ({ ownerEmails: [setting(account, "user")] }),
      async check(account, door) {
        door.pass({ host: setting(account, "host"), port: 993 });
        if (secret(account, "password") !== fake.password) throw new LiveError("live/signed-out");
        return { account: setting(account, "user"), holds: [{ what: "mails", count: fake.mails.length }] };
      },
      async *read(account, cursor, door): AsyncGenerator<LiveBatch> {
        door.pass({ host: setting(account, "host"), port: 993 });
        if (secret(account, "password") !== fake.password) throw new LiveError("live/signed-out");
        fake.begun.push(cursor);
        for (let at = Number(cursor ?? 0); at < fake.mails.length; at += mailsPerBatch) {
          batches += 1;
          fake.onBatch?.(batches);
          door.signal.throwIfAborted();
          const failure = fake.failures.get(batches);
          if (failure) throw failure;
          const part = fake.mails.slice(at, at + mailsPerBatch);
          yield {
            documents: part.map((text, i) => ({
              path: `INBOX/${at + i}.eml`,
              bytes: new TextEncoder().encode(text),
              connector: "mail",
            })),
            cursor: String(at + part.length),
            share: null,
          };
        }
      },
    },
  };
  return fake;
}

export function aMail(from: string, day: number): string {
  const to = "Orla Fenwick <orla@example.org>";
  const date = `Mon, ${String(day).padStart(2, "0")} Jun 2026 08:00:00 +0000`;
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Subject: About the fair`,
    `Message-ID: <${day}@example.org>`,
  ];
  return `${head.join("\r\n")}\r\n\r\nHello\r\n`;
}

/** A way out that leads nowhere: it counts who would have gone, and never really waits. */
export function closedDoor(): { readonly openDoor: OpenDoor; readonly passed: string[]; readonly waited: number[] } {
  const passed: string[] = [];
  const waited: number[] = [];
  const openDoor = (signal: AbortSignal): LiveDoor => ({
    signal,
    timeoutMs: 1000,
    now: () => "2026-06-08T09:00:00.000Z",
    pass: ({ host, port }) => void passed.push(`${host}:${port}`),
    fetch: () => Promise.reject(new Error("closed")),
    async wait(milliseconds) {
      signal.throwIfAborted();
      waited.push(milliseconds);
    },
  });
  return { openDoor, passed, waited };
}
