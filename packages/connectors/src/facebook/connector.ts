import type { Fact, Place, RequestFact, SourceDate } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, problemAt, requestFact } from "../facts.ts";
import { headOf } from "../io/byte-streams.ts";
import { readUnix } from "../io/dates.ts";
import { asProblem } from "../io/input-error.ts";
import { memberOf, readJsonItems, textOf } from "../io/json-items.ts";
import { repairMojibake } from "../io/mojibake.ts";
import { decodeHead } from "../io/text.ts";
import { readBlocks } from "../meta/html.ts";
import { readOwnerNames, readThreads, threadFormOf } from "../meta/threads.ts";
import { bareName, plainName } from "../names.ts";
import { type ListKind, listKindOf, listKindOfHead, listKindOfPath, requestOf } from "./lists.ts";

/** Facebook's "download your information" in all its layouts: JSON, the HTML choice, and the encrypted chats. */
export const facebook: Connector = { id: "facebook", network: "facebook", recognise, read };

const ownPath = /your_facebook_activity\/|your_activity_across_facebook\//u;
const otherPath = /your_instagram_activity\/|followers_and_following\//u;
const ownerFile = /(?:^|\/)profile_information\.json$/u;

function recognise({ files, anyPath }: InputSample): number {
  const [file] = files;
  if (!file) return 0;
  const head = decodeHead(file.head);
  if (listKindOfHead(head) !== null) return 0.9;
  if (ownerFile.test(file.path) && /"profile(?:_v2|_user)?"/u.test(head)) return 0.7;
  if (listKindOfPath(file.path) !== null && /<html/iu.test(head)) return 0.8;
  const form = threadFormOf(head);
  if (form === null) return 0;
  if (form === "encrypted" || ownPath.test(file.path)) return 0.9;
  return otherPath.test(file.path) || anyPath?.(otherPath) ? 0.4 : 0.8;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const threads: InputFile[] = [];
  const lists: InputFile[] = [];
  const pages: InputFile[] = [];
  const owners = new Set((context.ownerNames ?? []).map(plainName));
  for (const file of input.files) {
    if (listKindOfPath(file.path) !== null) pages.push(file);
    else if (ownerFile.test(file.path)) yield* readOwner(file, owners, context);
    else {
      try {
        const head = decodeHead(await headOf(file, 4096));
        (threadFormOf(head) === null ? lists : threads).push(file);
      } catch (error) {
        yield asProblem(error, file.path, context.signal);
      }
    }
  }
  const friends: FriendIndex = new Map();
  const entries: Entry[] = [];
  for (const file of lists) yield* readList(file, entries, friends, context);
  for (const file of pages) yield* readPage(file, entries, friends, context);
  const told = new Set<string>();
  for (const entry of entries) {
    const request = requestOfEntry(entry, friends);
    // Parts of one export, and exports of two years, repeat each other.
    if (!told.has(request.key)) yield request;
    told.add(request.key);
  }
  yield* readThreads("facebook", threads, owners, context);
}

async function* readOwner(file: InputFile, owners: Set<string>, context: ReadContext): AsyncGenerator<Fact> {
  const names = await readOwnerNames(file, context);
  for (const name of names) owners.add(plainName(name));
  if (names.length === 0) return;
  yield {
    fact: "owner",
    network: "facebook",
    names: names.slice(0, 1),
    formerNames: names.slice(1),
    emails: [],
    profileUrls: [],
    headline: null,
    place: { file: file.path },
  };
}

/** A request waits until all lists are read: the friends tell whether it was accepted. There are few. */
interface Entry {
  readonly kind: ListKind;
  readonly name: string;
  readonly date: SourceDate | null;
  readonly place: Place;
}

/** Since when friends of a name are friends. */
type FriendIndex = Map<string, (SourceDate | null)[]>;

const mostEntries = 500_000;

async function* readList(
  file: InputFile,
  entries: Entry[],
  friends: FriendIndex,
  context: ReadContext,
): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { key, value, place } of items) {
      const kind = key === null ? null : listKindOf(key);
      const name = textOf(memberOf(value, "name"));
      if (kind === null || name === null) continue;
      const contact = textOf(memberOf(value, "contact_info"));
      const entry = {
        kind,
        name: repairMojibake(name),
        date: readUnix(memberOf(value, "timestamp"), "seconds"),
        place,
      };
      yield* take(entry, contact, entries, friends);
    }
  }
}

async function* readPage(
  file: InputFile,
  entries: Entry[],
  friends: FriendIndex,
  context: ReadContext,
): AsyncGenerator<Fact> {
  const kind = listKindOfPath(file.path);
  if (kind === null) return;
  for await (const { blocks, problems } of readBlocks(file, context.signal)) {
    yield* problems;
    for (const { name, date, line } of blocks) {
      const place = { file: file.path, line };
      if (date === null) yield problemAt(place, "date/unclear");
      yield* take({ kind, name, date, place }, null, entries, friends);
    }
  }
}

function* take(entry: Entry, contact: string | null, entries: Entry[], friends: FriendIndex): Generator<Fact> {
  const { kind, name, date, place } = entry;
  if (requestOf(kind) !== null) {
    if (entries.length < mostEntries) entries.push(entry);
    return;
  }
  if (kind === "removed") return;
  const role = kind === "friends" ? "connection" : "follower";
  if (role === "connection" && friends.size < mostEntries) {
    const key = `n:${bareName(name) || plainName(name)}`;
    friends.set(key, [...(friends.get(key) ?? []), date]);
  }
  const email = contact?.includes("@") ? contact : null;
  yield personFact({ network: "facebook", role, name, email, since: date, beside: date, place });
}

function requestOfEntry({ kind, name, date, place }: Entry, friends: FriendIndex): RequestFact {
  const { direction, state } = requestOf(kind) ?? { direction: "received", state: "unknown" };
  // Only names can be compared: a friend of longer standing is a namesake.
  const since = friends.get(`n:${bareName(name) || plainName(name)}`) ?? [];
  const accepted = state === "pending" && date !== null && since.some((day) => day !== null && day >= date);
  return requestFact({
    network: "facebook",
    direction,
    state: accepted ? "accepted" : state,
    name,
    date,
    precise: true,
    channelCarriesNote: false,
    place,
  });
}
