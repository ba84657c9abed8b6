import type { XmlElement } from "@xmpp/client";
import type { LiveDoor } from "../live.ts";
import type { XmppConnection } from "./connection.ts";

/** Who is on the roster, and who waits for an answer. */
export interface Subscriptions {
  readonly roster: XmlElement;
  /** The items of the roster by bare address. */
  readonly items: ReadonlyMap<string, XmlElement>;
  /** The stanza with which each waiting person asked, by bare address. */
  readonly waiting: ReadonlyMap<string, XmlElement>;
}

/** After the server has answered, time for what it hands on from elsewhere. */
const graceMs = 300;

/**
 * Asks for the roster, then says that we are there: a server hands on waiting requests to nobody else (RFC 6121, 3.1.3).
 * The priority is negative, so that messages stay for the owner's own applications.
 *
 * @throws LiveError
 */
export async function askSubscriptions(connection: XmppConnection, door: LiveDoor): Promise<Subscriptions> {
  const { xml, me } = connection;
  const answer = await askRoster(connection);
  answer.attrs["to"] = me;
  await connection.send(xml("presence", {}, xml("show", {}, "xa"), xml("priority", {}, "-1")));
  await askRoster(connection);
  await door.wait(graceMs);
  const items = new Map<string, XmlElement>();
  for (const item of answer.getChild("query")?.getChildren("item") ?? []) items.set(bare(item.attrs["jid"]), item);
  return { roster: answer, items, waiting: waitingIn(connection) };
}

/** The answer comes after everything that the server had to say before. @throws LiveError */
export function askRoster({ request, xml }: XmppConnection): Promise<XmlElement> {
  return request(xml("iq", { type: "get" }, xml("query", { xmlns: "jabber:iq:roster" })));
}

function waitingIn({ heard, me }: XmppConnection): Map<string, XmlElement> {
  const waiting = new Map<string, XmlElement>();
  for (const stanza of heard) {
    const from = bare(stanza.attrs["from"]);
    if (!stanza.is("presence") || from === "" || from === bare(me)) continue;
    if (stanza.attrs["type"] === "subscribe") waiting.set(from, stanza);
    else if (stanza.attrs["type"] === "unsubscribe") waiting.delete(from);
  }
  return waiting;
}

/** How the owner stands with somebody: `from` and `both` see the owner's presence. */
export async function subscriptionOf(connection: XmppConnection, address: string): Promise<string> {
  const answer = await askRoster(connection);
  const item = answer
    .getChild("query")
    ?.getChildren("item")
    .find((one) => bare(one.attrs["jid"]) === address);
  return item?.attrs["subscription"] ?? "none";
}

export function bare(address: string | undefined): string {
  return (address ?? "").replace(/\/.*$/su, "").toLowerCase();
}
