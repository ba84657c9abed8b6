import { createHash } from "node:crypto";
import type { XmlElement } from "@xmpp/client";
import {
  type LiveAccount,
  type LiveAction,
  type LiveBatch,
  type LiveDoor,
  LiveError,
  type LiveSource,
} from "../live.ts";
import { isYes } from "../settings.ts";
import { openXmpp, type XmppConnection } from "./connection.ts";
import { askRoster, askSubscriptions, bare, type Subscriptions, subscriptionOf } from "./subscriptions.ts";

const pingEveryMs = 60_000;

/** An XMPP account: who asks to see the owner's presence, whom the owner asked, and the roster. */
export const xmpp: LiveSource = {
  id: "xmpp",
  network: "xmpp",
  fields: [
    { name: "address", kind: "address" },
    { name: "password", kind: "text", secret: true },
    { name: "host", kind: "text", optional: true },
    { name: "port", kind: "port", optional: true },
    { name: "security", kind: "choice", choices: ["starttls", "tls"], preset: "starttls" },
    { name: "stay", kind: "yes-no", preset: "no" },
  ],
  actions: ["accept", "reject"],
  check: (account, door) =>
    signedIn(account, door, async (connection) => {
      const { items, waiting } = await askSubscriptions(connection, door);
      return {
        account: connection.me,
        holds: [
          { what: "requests", count: waiting.size },
          { what: "contacts", count: items.size },
        ],
      };
    }),
  async *read(account, cursor, door): AsyncGenerator<LiveBatch> {
    const { me, found } = await signedIn(account, door, async (connection) => ({
      me: connection.me,
      found: await askSubscriptions(connection, door),
    }));
    const before = readCursor(cursor);
    const log = logOf(me, found, before.waiting);
    const next: Cursor = { print: printOf(found), waiting: [...found.waiting.keys()].slice(0, mostKept) };
    const bytes = new TextEncoder().encode(log);
    const documents = next.print === before.print ? [] : [{ path: "stanzas.xml", connector: "xmpp", bytes }];
    yield { documents, cursor: JSON.stringify(next), share: 1 };
  },
  async *watch(account, door): AsyncGenerator<void> {
    // To hear of requests at once one has to be seen: only where the owner wants it.
    if (!isYes(account, "stay")) return untilEnded(door.signal);
    const connection = await openXmpp(account, door);
    try {
      let news = 0;
      let wake: () => void = () => undefined;
      connection.onStanza((stanza) => {
        if (stanza.is("presence") && !isAsking(stanza.attrs["type"])) return;
        news += 1;
        wake();
      });
      await askSubscriptions(connection, door);
      for (;;) {
        if (news > 0) {
          news = 0;
          yield;
          continue;
        }
        const sign = new Promise<void>((resolve) => (wake = resolve));
        const quiet = await Promise.race([sign.then(() => false), sleep(pingEveryMs), connection.lost]);
        if (quiet) await askRoster(connection);
      }
    } finally {
      await connection.close();
    }
  },
  act: (account, action, door) =>
    signedIn(account, door, async (connection) => {
      const state = await answerRequest(connection, action, door);
      return { state, at: door.now() };
    }),
};

async function answerRequest(
  connection: XmppConnection,
  action: LiveAction,
  door: LiveDoor,
): Promise<"done" | "already"> {
  if (action.kind !== "accept" && action.kind !== "reject") throw new LiveError("live/not-allowed");
  const { xml } = connection;
  const to = bare(action.handle);
  const { items, waiting } = await askSubscriptions(connection, door);
  const sees = ["from", "both"].includes(items.get(to)?.attrs["subscription"] ?? "none");
  if (!waiting.has(to)) {
    // An answer to nobody's question would be a permission in advance, or take one back.
    if (action.kind === "accept" && sees) return "already";
    throw new LiveError("live/gone");
  }
  await connection.send(xml("presence", { to, type: action.kind === "accept" ? "subscribed" : "unsubscribed" }));
  if (action.kind === "accept" && action.askBack) await connection.send(xml("presence", { to, type: "subscribe" }));
  await askRoster(connection);
  if (action.kind === "accept" && !["from", "both"].includes(await subscriptionOf(connection, to))) {
    throw new LiveError("live/strange-answer");
  }
  return "done";
}

async function signedIn<T>(
  account: LiveAccount,
  door: LiveDoor,
  work: (connection: XmppConnection) => Promise<T>,
): Promise<T> {
  const connection = await openXmpp(account, door);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

interface Cursor {
  readonly print: string;
  /** Who waited at the last reading: whoever is on the roster now instead was accepted. */
  readonly waiting: readonly string[];
}

const mostKept = 5000;

function readCursor(text: string | null): Cursor {
  try {
    const { print, waiting } = JSON.parse(text ?? "{}") as Partial<Cursor>;
    const known = Array.isArray(waiting) ? waiting.filter((one) => typeof one === "string") : [];
    return { print: typeof print === "string" ? print : "", waiting: known };
  } catch {
    return { print: "", waiting: [] };
  }
}

/** The stanzas as a client logs them: the roster, who waits, and who waited before. */
function logOf(me: string, { roster, items, waiting }: Subscriptions, before: readonly string[]): string {
  const accepted = before.filter(
    (address) => !waiting.has(address) && ["from", "both"].includes(items.get(address)?.attrs["subscription"] ?? ""),
  );
  const asked = accepted.map((from) => `<presence from="${attribute(from)}" to="${attribute(me)}" type="subscribe"/>`);
  const asking = [...waiting.values()].map((stanza) => {
    stanza.attrs["to"] = me;
    return stanza.toString();
  });
  return `<stream>\n${[...asked, ...asking, roster.toString()].join("\n")}\n</stream>\n`;
}

/** The same people say the same, in whatever order and under whatever ids. */
function printOf({ items, waiting }: Subscriptions): string {
  const plain = (stanza: XmlElement): string => stanza.toString().replace(/\sid="[^"]{0,200}"/u, "");
  const parts = [...items.values(), ...waiting.values()].map(plain).sort();
  return createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 22);
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/gu, (one) => `&#${one.codePointAt(0)};`);
}

function isAsking(type: string | undefined): boolean {
  return type === "subscribe" || type === "subscribed" || type === "unsubscribe" || type === "unsubscribed";
}

function sleep(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(true), milliseconds).unref());
}

function untilEnded(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
