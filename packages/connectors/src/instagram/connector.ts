import type { Fact, Network, Place, Problem, RequestState } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, requestFact } from "../facts.ts";
import { headOf } from "../io/byte-streams.ts";
import { asProblem } from "../io/input-error.ts";
import { readJsonItems } from "../io/json-items.ts";
import { decodeHead } from "../io/text.ts";
import { readBlocks } from "../meta/html.ts";
import { readThreads, threadFormOf } from "../meta/threads.ts";
import { plainName } from "../names.ts";
import { type Entry, isDeleted, readBlock, readEntry } from "./entries.ts";
import { isListHead, isListPage, type ListKind, listKindOf } from "./lists.ts";

/** Instagram's export as JSON, in its three shapes. */
export const instagram: Connector = { id: "instagram", network: "instagram", recognise, read };

const network: Network = "instagram";
const ownPath = /your_instagram_activity\/|followers_and_following\/|^instagram-/u;

function recognise({ files, anyPath }: InputSample): number {
  const [file] = files;
  if (!file) return 0;
  const head = decodeHead(file.head);
  if (isListHead(head, file.path) || isListPage(file.path, head)) return 0.9;
  if (threadFormOf(head) !== "plain") return 0;
  if (/your_instagram_activity\//u.test(file.path)) return 0.95;
  return anyPath?.(ownPath) && !/facebook/u.test(file.path) ? 0.85 : 0.3;
}

/** Lists are small beside messages, but a hostile one must not fill the memory. */
const mostHeld = 500_000;

interface Asked extends Entry {
  readonly place: Place;
}

const isClose = (file: InputFile): boolean => /close_friends/u.test(file.path);

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const threads: InputFile[] = [];
  const received: Asked[] = [];
  const pending: Asked[] = [];
  const recent: Asked[] = [];
  const following = new Set<string>();
  const unfollowed = new Set<string>();
  let knowsPending = false;
  let knowsFollowing = false;

  // Close friends first: they are a circle of those followed.
  const close = new Set<string>();
  for (const file of [...input.files].sort((a, b) => Number(isClose(b)) - Number(isClose(a)))) {
    try {
      if (threadFormOf(decodeHead(await headOf(file, 4096))) !== null) {
        threads.push(file);
        continue;
      }
    } catch (error) {
      yield asProblem(error, file.path, context.signal);
      continue;
    }
    for await (const { entries, problems } of readList(file, context)) {
      yield* problems;
      for (const { kind, entry, place } of entries) {
        const { handle } = entry;
        if (kind === "received") hold(received, { ...entry, place });
        else if (kind === "pending") hold(pending, { ...entry, place });
        else if (kind === "recent") hold(recent, { ...entry, place });
        else if (kind === "unfollowed") remember(unfollowed, handle);
        else if (kind === "close") remember(close, handle);
        else if (!isDeleted(handle)) {
          if (kind === "following") remember(following, handle);
          const role = kind === "followers" ? "follower" : "following";
          const { name, profileUrl, date } = entry;
          const tags = close.has(handle) ? ["close friends"] : [];
          yield personFact({ network, role, name, handle, profileUrl, since: date, tags, place });
        }
      }
    }
    knowsPending ||= /pending_follow_requests/u.test(file.path) || pending.length > 0;
    knowsFollowing ||= following.size > 0;
  }

  const stateOf = ({ handle }: Entry): RequestState => {
    if (following.has(handle) || unfollowed.has(handle)) return "accepted";
    if (isDeleted(handle)) return "lapsed";
    // It waits no longer and nobody is followed: refused, withdrawn or forgotten.
    return knowsPending && knowsFollowing ? "lapsed" : "unknown";
  };
  const keys = new Set<string>();
  const asked = [
    ...received.map((entry) => toRequest(entry, "received", isDeleted(entry.handle) ? "lapsed" : "pending")),
    ...pending.map((entry) => toRequest(entry, "sent", isDeleted(entry.handle) ? "lapsed" : "pending")),
    // The same request stands in both lists.
    ...recent.map((entry) => toRequest(entry, "sent", stateOf(entry))),
  ];
  for (const request of asked) {
    if (keys.has(request.key)) continue;
    keys.add(request.key);
    yield request;
  }
  yield* readThreads(network, threads, new Set((context.ownerNames ?? []).map(plainName)), context);
}

interface ListBatch {
  readonly entries: readonly { readonly kind: ListKind; readonly entry: Entry; readonly place: Place }[];
  readonly problems: readonly Problem[];
}

/** The entries of a list, from JSON or from the HTML choice. */
async function* readList(file: InputFile, context: ReadContext): AsyncGenerator<ListBatch> {
  if (/\.html$/iu.test(file.path)) {
    const kind = listKindOf(null, file.path);
    for await (const { blocks, problems } of readBlocks(file, context.signal)) {
      const entries = blocks.flatMap((block) => {
        const entry = readBlock(block);
        return kind === null || entry === null ? [] : [{ kind, entry, place: { file: file.path, line: block.line } }];
      });
      yield { entries, problems };
    }
    return;
  }
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    const entries = items.flatMap(({ key, value, place }) => {
      const kind = listKindOf(key, file.path);
      const entry = kind === null ? null : readEntry(value);
      return kind === null || entry === null ? [] : [{ kind, entry, place }];
    });
    yield { entries, problems };
  }
}

function toRequest(entry: Asked, direction: "received" | "sent", state: RequestState): ReturnType<typeof requestFact> {
  const { handle, name, profileUrl, date, place } = entry;
  return requestFact({ network, direction, state, handle, name, profileUrl, date, channelCarriesNote: false, place });
}

function hold(list: Asked[], entry: Asked): void {
  if (list.length < mostHeld) list.push(entry);
}

function remember(set: Set<string>, handle: string): void {
  if (set.size < mostHeld) set.add(handle);
}
