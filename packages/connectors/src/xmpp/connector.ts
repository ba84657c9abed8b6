import type { Fact, Place, RequestState } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, requestFact } from "../facts.ts";
import { asProblem } from "../io/input-error.ts";
import { isoInstant } from "../io/dates.ts";
import { withPlainLineEnds } from "../io/table.ts";
import { decodeHead, readText } from "../io/text.ts";
import { bareAddress, childOf, createStanzaReader, type Element } from "./stanzas.ts";

/** Stanzas of XMPP as a client or server logs them: presence subscriptions and the roster. */
export const xmpp: Connector = { id: "xmpp", network: "xmpp", recognise, read };

function recognise({ files }: InputSample): number {
  const [file] = files;
  const head = file ? decodeHead(file.head) : "";
  if (!/^\s{0,100}</u.test(head)) return 0;
  if (/jabber:(?:client|server|iq:roster)|urn:xmpp:/u.test(head) && /<(?:presence|iq|message)\b/u.test(head))
    return 0.9;
  return /<presence\s[^>]{0,500}type=['"]subscribe['"]/u.test(head) ? 0.9 : 0;
}

/** The address that nearly every stanza is from or for; the first pass over the log tells it. */
async function findOwner(file: InputFile, context: ReadContext): Promise<string | null> {
  const seen = new Map<string, number>();
  const reader = createStanzaReader();
  const count = (stanzas: readonly Element[]): void => {
    for (const { name, attributes } of stanzas) {
      // Only the owner gets answers about a roster.
      const weight = name === "iq" ? 3 : 1;
      for (const address of new Set([bareAddress(attributes.get("from")), bareAddress(attributes.get("to"))])) {
        if (address !== null && (seen.has(address) || seen.size < mostPeople)) {
          seen.set(address, (seen.get(address) ?? 0) + weight);
        }
      }
    }
  };
  try {
    for await (const { text } of readText(file)) count(reader.push(text));
    count(reader.end());
  } catch {
    // The second pass meets the same failure and reports it.
    context.signal?.throwIfAborted();
  }
  const [first, second] = [...seen].sort((a, b) => b[1] - a[1]);
  // A single stanza names two: who is asked is the owner.
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** What is known of one person's asking, in one direction, until the log ends. There is one at a time. */
interface Asking {
  state: RequestState;
  name: string | null;
  note: string | null;
  date: string | null;
  readonly place: Place;
}

const mostPeople = 500_000;

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  for (const file of input.files) yield* readLog(file, context);
}

async function* readLog(file: InputFile, context: ReadContext): AsyncGenerator<Fact> {
  const log: Log = { received: new Map(), sent: new Map(), owner: await findOwner(file, context), people: [] };
  const reader = createStanzaReader();
  try {
    for await (const { text } of readText(file)) {
      for (const stanza of reader.push(text)) takeStanza(log, stanza, { file: file.path, line: stanza.line });
    }
    for (const stanza of reader.end()) takeStanza(log, stanza, { file: file.path, line: stanza.line });
    const line = reader.brokenLine();
    if (line !== null) yield { fact: "problem", code: "xmpp/broken-off", severity: "warning", file: file.path, line };
  } catch (error) {
    yield asProblem(error, file.path, context.signal);
  }
  if (log.owner !== null) {
    yield {
      fact: "owner",
      network: "xmpp",
      names: [],
      formerNames: [],
      emails: [],
      profileUrls: [`xmpp:${log.owner}`],
      headline: null,
      place: { file: file.path },
    };
  }
  yield* log.people;
  yield* requestsOf(log.received, "received");
  yield* requestsOf(log.sent, "sent");
}

function* requestsOf(askings: ReadonlyMap<string, Asking>, direction: "received" | "sent"): Generator<Fact> {
  for (const [handle, asking] of askings) {
    const profileUrl = `xmpp:${handle}`;
    // A stamp comes only with some deliveries of the same request: it is no part of the key.
    yield requestFact({ network: "xmpp", direction, ...asking, handle, profileUrl, keyDate: null });
  }
}

interface Log {
  readonly received: Map<string, Asking>;
  readonly sent: Map<string, Asking>;
  readonly owner: string | null;
  readonly people: Fact[];
}

function takeStanza(log: Log, stanza: Element, place: Place): void {
  const from = bareAddress(stanza.attributes.get("from"));
  const to = bareAddress(stanza.attributes.get("to"));
  if (stanza.name === "iq") {
    const roster = childOf(stanza, "query");
    if (roster?.attributes.get("xmlns") === "jabber:iq:roster") takeRoster(log, roster, place);
    return;
  }
  if (stanza.name !== "presence") return;
  const byOwner = from === null || from === log.owner;
  const other = byOwner ? to : from;
  if (other === null) return;
  takePresence(log, stanza, { other, byOwner, place });
}

function takePresence(
  log: Log,
  stanza: Element,
  { other, byOwner, place }: { readonly other: string; readonly byOwner: boolean; readonly place: Place },
): void {
  const type = stanza.attributes.get("type");
  if (type === "subscribe") {
    const askings = byOwner ? log.sent : log.received;
    const stamp = childOf(stanza, "delay")?.attributes.get("stamp");
    const said = {
      name: textOf(childOf(stanza, "nick")),
      note: withPlainLineEnds(textOf(childOf(stanza, "status"))),
      date: stamp && !Number.isNaN(Date.parse(stamp)) ? isoInstant(new Date(stamp)) : null,
    };
    const before = askings.get(other);
    if (before) {
      // Delivered again at a login: the same request, perhaps with more of it.
      before.state = "pending";
      before.name = said.name ?? before.name;
      before.note = said.note ?? before.note;
      before.date = earlier(before.date, said.date);
    } else if (askings.size < mostPeople) askings.set(other, { state: "pending", ...said, place });
    return;
  }
  // Who answers: the one asked. Who takes back: the one who asked.
  const answered = (byOwner ? log.received : log.sent).get(other);
  const asked = (byOwner ? log.sent : log.received).get(other);
  if (type === "subscribed" && answered) answered.state = "accepted";
  else if (type === "unsubscribed" && answered) answered.state = "rejected";
  else if (type === "unsubscribe" && asked?.state === "pending") asked.state = "withdrawn";
}

function takeRoster(log: Log, roster: Element, place: Place): void {
  for (const item of roster.children) {
    const address = item.name === "item" ? bareAddress(item.attributes.get("jid")) : null;
    if (address === null) continue;
    const at: Place = { ...place, line: item.line };
    const name = item.attributes.get("name")?.trim() || null;
    const subscription = item.attributes.get("subscription");
    if (item.attributes.get("ask") === "subscribe") {
      const before = log.sent.get(address);
      if (before) before.name ??= name;
      else log.sent.set(address, { state: "pending", name, note: null, date: null, place: at });
    }
    const received = log.received.get(address);
    if (received && (subscription === "from" || subscription === "both")) received.state = "accepted";
    if (subscription === "both" || subscription === "to" || subscription === "from") {
      const role = subscription === "both" ? "connection" : subscription === "to" ? "following" : "follower";
      const tags = item.children.flatMap((child) =>
        child.name === "group" && child.text.trim() ? [child.text.trim()] : [],
      );
      const person = { network: "xmpp", role, name, handle: address, profileUrl: `xmpp:${address}` } as const;
      if (log.people.length < mostPeople) log.people.push(personFact({ ...person, tags, place: at }));
    }
  }
}

function earlier(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}

function textOf(element: Element | null): string | null {
  const text = element?.text.trim();
  return text === undefined || text === "" ? null : text;
}
