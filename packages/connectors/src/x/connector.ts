import type { Fact, OwnerFact, PersonFact, Place } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, personRef, traceFact } from "../facts.ts";
import { headOf } from "../io/byte-streams.ts";
import { asProblem } from "../io/input-error.ts";
import { listOf, memberOf, readJsonItems, textOf } from "../io/json-items.ts";
import { decodeHead } from "../io/text.ts";
import { readInstant } from "../mastodon/accounts.ts";

/** X's (Twitter's) archive since 2019. Follow requests are not in it; people and private messages are. */
export const x: Connector = { id: "x", network: "x", recognise, read };

const network = "x";
const assignment = /^\s{0,100}window\.(?:YTD\.([a-z_]{1,60})\.part\d{1,4}|__THAR_CONFIG)\s{0,10}=/u;

function recognise({ files }: InputSample): number {
  const [file] = files;
  return file && assignment.test(decodeHead(file.head)) ? 0.95 : 0;
}

/** Names stand only where the owner mentioned somebody; without them people are numbers. */
interface Known {
  readonly names: Map<string, { readonly name: string | null; readonly handle: string | null }>;
  owner: string | null;
}

const mostKnown = 500_000;

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const sets = new Map<string, InputFile[]>();
  for (const file of input.files) {
    try {
      const set = assignment.exec(decodeHead(await headOf(file, 512)))?.[1] ?? "manifest";
      sets.set(set, [...(sets.get(set) ?? []), file]);
    } catch (error) {
      yield asProblem(error, file.path, context.signal);
    }
  }
  const of = (...names: readonly string[]): readonly InputFile[] => names.flatMap((name) => sets.get(name) ?? []);
  const known: Known = { names: new Map(), owner: null };
  for (const file of of("account", "manifest")) yield* readOwner(file, known, context);
  for (const file of of("tweets", "tweet")) yield* readMentions(file, known, context);
  for (const file of of("follower")) yield* readPeople(file, "follower", known, context);
  for (const file of of("following")) yield* readPeople(file, "following", known, context);
  // The headers are the same messages without their words.
  const messages = of("direct_messages", "direct_messages_group");
  const headers = of("direct_message_headers", "direct_message_group_headers");
  for (const file of messages.length > 0 ? messages : headers) yield* readMessages(file, known, context);
  if (sets.size > 0) yield { fact: "problem", code: "x/no-requests", severity: "info", file: input.name };
}

async function* readOwner(file: InputFile, known: Known, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { key, value, place } of items) {
      const account = key === "userInfo" ? value : memberOf(value, "account");
      const id = textOf(memberOf(account, "accountId"));
      if (id === null || known.owner !== null) continue;
      known.owner = id;
      const name = textOf(memberOf(account, "accountDisplayName") ?? memberOf(account, "displayName"));
      const handle = textOf(memberOf(account, "username") ?? memberOf(account, "userName"));
      const email = textOf(memberOf(account, "email"));
      const owner: OwnerFact = {
        fact: "owner",
        network,
        names: [name, handle].filter((each) => each !== null),
        formerNames: [],
        emails: email === null ? [] : [email],
        profileUrls: handle === null ? [] : [`https://x.com/${handle}`],
        headline: null,
        place,
      };
      yield owner;
    }
  }
}

async function* readMentions(file: InputFile, known: Known, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { value } of items) {
      const tweet = memberOf(value, "tweet") ?? value;
      for (const mention of listOf(memberOf(memberOf(tweet, "entities"), "user_mentions"))) {
        const id = textOf(memberOf(mention, "id_str"));
        if (id === null || id === "-1" || known.names.size >= mostKnown) continue;
        known.names.set(id, {
          name: textOf(memberOf(mention, "name")),
          handle: textOf(memberOf(mention, "screen_name")),
        });
      }
    }
  }
}

async function* readPeople(
  file: InputFile,
  role: PersonFact["role"] & ("follower" | "following"),
  known: Known,
  context: ReadContext,
): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { value, place } of items) {
      const id = textOf(memberOf(memberOf(value, role), "accountId"));
      if (id !== null) yield personFact({ network, role, ...whoOf(id, known), place });
    }
  }
}

async function* readMessages(file: InputFile, known: Known, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { value, place } of items) {
      const conversation = memberOf(value, "dmConversation");
      const thread = textOf(memberOf(conversation, "conversationId"));
      const members = /^(\d+)-(\d+)$/u.exec(thread ?? "")?.slice(1) ?? [];
      for (const entry of listOf(memberOf(conversation, "messages"))) {
        const trace = messageOf(memberOf(entry, "messageCreate"), { thread, members, known, place, context });
        if (trace) yield trace;
      }
    }
  }
}

function messageOf(
  message: unknown,
  around: {
    readonly thread: string | null;
    readonly members: readonly string[];
    readonly known: Known;
    readonly place: Place;
    readonly context: ReadContext;
  },
): Fact | null {
  const { thread, members, known, place, context } = around;
  const sender = textOf(memberOf(message, "senderId"));
  if (sender === null) return null;
  const recipient = textOf(memberOf(message, "recipientId"));
  const others = new Set([sender, ...members, ...(recipient === null ? [] : [recipient])]);
  if (known.owner !== null) others.delete(known.owner);
  if (others.size === 0) return null;
  return traceFact({
    network,
    kind: "message",
    by: known.owner === null ? "unknown" : sender === known.owner ? "owner" : "other",
    with: [...others].map((id) => personRef(whoOf(id, known))),
    date: readInstant(memberOf(message, "createdAt")),
    thread,
    text: context.keepTexts ? textOf(memberOf(message, "text")) : null,
    what: textOf(memberOf(message, "id")) ?? sender,
    place,
  });
}

/** The address by number opens the profile whatever the person's name is today. */
function whoOf(id: string, known: Known): { name: string | null; handle: string | null; profileUrl: string } {
  const { name = null, handle = null } = known.names.get(id) ?? {};
  return { name, handle, profileUrl: `https://x.com/i/user/${id}` };
}
