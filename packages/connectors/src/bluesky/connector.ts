import type { Fact } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, personRef, traceFact } from "../facts.ts";
import { listOf, memberOf, readJsonItems, textOf } from "../io/json-items.ts";
import { decodeHead } from "../io/text.ts";
import { readInstant } from "../mastodon/accounts.ts";

/**
 * Answers of Bluesky's interface saved as files. It has no requests: a follow asks nobody, and only a chat can wait to
 * be let in. So followers are people and chats are messages.
 */
export const bluesky: Connector = { id: "bluesky", network: "other", recognise, read };

function recognise({ files }: InputSample): number {
  const [file] = files;
  const head = file ? decodeHead(file.head) : "";
  if (!/^\s{0,100}\{\s{0,100}"(?:convos|notifications|followers|follows)"\s{0,10}:/u.test(head)) return 0;
  return /"did:(?:plc|web):/u.test(head) ? 0.9 : 0;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  for (const file of input.files) yield* readAnswer(file, context);
}

async function* readAnswer(file: InputFile, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { key, value, place } of items) {
      if (key === "convos") {
        const last = memberOf(value, "lastMessage");
        const people = listOf(memberOf(value, "members")).flatMap((member) => whoOf(member) ?? []);
        const sender = textOf(memberOf(memberOf(last, "sender"), "did"));
        const date = readInstant(memberOf(last, "sentAt"));
        if (people.length === 0 || date === null) continue;
        const by = people.some(({ did }) => did === sender) ? "other" : "owner";
        const thread = textOf(memberOf(value, "id"));
        const text = context.keepTexts ? textOf(memberOf(last, "text")) : null;
        const others = people.map(({ name, handle, profileUrl }) => personRef({ name, handle, profileUrl }));
        yield traceFact({
          network: "other",
          kind: "message",
          by,
          with: others,
          date,
          thread,
          text,
          what: `${sender}`,
          place,
        });
        continue;
      }
      const follows =
        key === "notifications" ? memberOf(value, "reason") === "follow" : key === "followers" || key === "follows";
      const who = follows ? whoOf(key === "notifications" ? memberOf(value, "author") : value) : null;
      if (who === null) continue;
      const { name, handle, profileUrl } = who;
      const since = readInstant(memberOf(memberOf(value, "record"), "createdAt"));
      const role = key === "follows" ? "following" : "follower";
      yield personFact({ network: "other", role, name, handle, profileUrl, since, place });
    }
  }
}

function whoOf(value: unknown): { did: string; name: string | null; handle: string | null; profileUrl: string } | null {
  const did = textOf(memberOf(value, "did"));
  if (did === null) return null;
  const handle = textOf(memberOf(value, "handle"));
  return { did, handle, name: textOf(memberOf(value, "displayName")), profileUrl: `https://bsky.app/profile/${did}` };
}
