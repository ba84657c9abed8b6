import type { Fact, Place, SourceDate } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { personFact, requestFact } from "../facts.ts";
import { headOf } from "../io/byte-streams.ts";
import { asProblem } from "../io/input-error.ts";
import { parseJson } from "../io/json-depth.ts";
import { listOf, memberOf, readJsonItems, textOf } from "../io/json-items.ts";
import { decodeHead, readText } from "../io/text.ts";
import { type Account, plainText, readAccount, readInstant } from "./accounts.ts";
import { type ListsByAddress, readLists, readPeople } from "./csv.ts";
import { type Form, formOf } from "./forms.ts";

/** Mastodon and its kin: the archive, the CSV files, and answers of the interface saved as files. */
export const mastodon: Connector = { id: "mastodon", network: "mastodon", recognise, read };

const network = "mastodon";
const mostHeld = 200_000;
/** One event or answer that is read whole. */
const longestEvent = 1 << 20;

function recognise({ files }: InputSample): number {
  const [file] = files;
  return file && formOf(file.path, decodeHead(file.head)) !== null ? 0.85 : 0;
}

/** What the files say together: requests of several doors are one. */
interface Found {
  readonly received: Map<string, Asked>;
  /** Requests to the owner that were answered with yes. */
  readonly accepted: Map<string, Asked>;
  readonly sent: Map<string, Asked>;
  readonly people: Map<string, { account: Account; role: Role; place: Place }>;
  /** By id of the account. */
  readonly mutuals: Map<string, readonly Account[]>;
  readonly notes: Map<string, string>;
  /** Ids of accounts that the owner has asked: the only list of sent requests that Mastodon itself gives. */
  readonly requested: Set<string>;
  readonly lists: ListsByAddress;
  /** Titles of the interface's lists by id, and on which each account is. */
  readonly listTitles: Map<string, string>;
  readonly listMembers: Map<string, readonly string[]>;
}

type Role = "follower" | "following" | "contact";

/** The role that a list of accounts gives; a list of unknown purpose gives none. */
const roles: Partial<Record<Form, Role>> = { followers: "follower", following: "following", accounts: "contact" };

interface Asked {
  readonly account: Account;
  date: SourceDate | null;
  readonly place: Place;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const found: Found = {
    received: new Map(),
    accepted: new Map(),
    sent: new Map(),
    people: new Map(),
    mutuals: new Map(),
    notes: new Map(),
    requested: new Set(),
    lists: new Map(),
    listTitles: new Map(),
    listMembers: new Map(),
  };
  const tables: { readonly file: InputFile; readonly form: Form }[] = [];
  for (const file of input.files) {
    try {
      const form = formOf(file.path, decodeHead(await headOf(file, 4096)));
      if (form === "lists-csv") yield* readLists(file, found.lists, context);
      else if (form === "following-csv" || form === "followers-csv") tables.push({ file, form });
      else if (form === "event") yield* readEvents(file, found, context);
      else if (form === "actor") yield* readActor(file);
      else if (form === "credentials") yield* readCredentials(file);
      else if (form !== null && form !== "other-csv") yield* readAnswer(file, form, found, context);
    } catch (error) {
      yield asProblem(error, file.path, context.signal);
    }
  }
  for (const { file, form } of tables) {
    yield* readPeople(file, form === "followers-csv" ? "follower" : "following", found.lists, context);
  }
  for (const { account, place } of [...found.people.values(), ...found.received.values()]) {
    if (found.requested.has(account.id)) ask(found.sent, account, null, place);
  }
  yield* peopleOf(found);
  yield* requestsOf(found);
}

async function* readAnswer(file: InputFile, form: Form, found: Found, context: ReadContext): AsyncGenerator<Fact> {
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { value, place } of items) takeItem(form, value, place, found);
  }
}

function takeItem(form: Form, value: unknown, place: Place, found: Found): void {
  if (form === "notifications") {
    takeNotification(value, place, found);
    return;
  }
  const id = textOf(memberOf(value, "id"));
  if (form === "relationships") {
    const note = textOf(memberOf(value, "note"));
    if (id !== null && note !== null && found.notes.size < mostHeld) found.notes.set(id, note);
    if (id !== null && memberOf(value, "requested") === true && found.requested.size < mostHeld)
      found.requested.add(id);
    return;
  }
  if (form === "familiar") {
    const accounts = listOf(memberOf(value, "accounts")).flatMap((each) => readAccount(each) ?? []);
    if (id !== null && found.mutuals.size < mostHeld) found.mutuals.set(id, accounts);
    return;
  }
  if (form === "lists") {
    const title = textOf(memberOf(value, "title"));
    if (id !== null && title !== null && found.listTitles.size < mostHeld) found.listTitles.set(id, title);
    return;
  }
  const account = readAccount(value);
  if (account === null) return;
  if (form === "list-members") takeMember(account, place, found);
  else if (form === "requests") ask(found.received, account, null, place);
  else if (form === "accepted") ask(found.accepted, account, null, place);
  else if (form === "outgoing") ask(found.sent, account, null, place);
  else if (found.people.size < mostHeld) {
    found.people.set(account.handle, { account, role: roles[form] ?? "contact", place });
  }
}

/** Only people whom the owner follows can be on a list; its id is in the file's name. */
function takeMember(account: Account, place: Place, found: Found): void {
  const id = /list_(.{1,80})_members/u.exec(place.file)?.[1];
  if (id === undefined || found.listMembers.size >= mostHeld) return;
  const { handle } = account;
  found.listMembers.set(handle, [...(found.listMembers.get(handle) ?? []), id]);
  if (!found.people.has(handle)) found.people.set(handle, { account, role: "following", place });
}

/** Only a follow request is one; a follow was not asked for. */
function takeNotification(value: unknown, place: Place, found: Found): void {
  if (memberOf(value, "type") !== "follow_request") return;
  const account = readAccount(memberOf(value, "account"));
  if (account) ask(found.received, account, readInstant(memberOf(value, "created_at")), place);
}

function ask(asked: Map<string, Asked>, account: Account, date: SourceDate | null, place: Place): void {
  const before = asked.get(account.handle);
  if (before) before.date ??= date;
  else if (asked.size < mostHeld) asked.set(account.handle, { account, date, place });
}

/** Events of the streaming interface: lines of `data:`, or an object whose payload is JSON inside a string. */
async function* readEvents(file: InputFile, found: Found, context: ReadContext): AsyncGenerator<Fact> {
  let rest = "";
  let line = 0;
  const take = (text: string): void => {
    const payload = parsed(text);
    const inner = memberOf(payload, "payload");
    takeNotification(
      typeof inner === "string" ? parsed(inner) : payload,
      { file: file.path, line: Math.max(1, line) },
      found,
    );
  };
  try {
    for await (const { text } of readText(file)) {
      rest += text;
      for (let end = rest.indexOf("\n"); end >= 0 && !rest.startsWith("{"); end = rest.indexOf("\n")) {
        line += 1;
        if (rest.startsWith("data:")) take(rest.slice(5, end));
        rest = rest.slice(end + 1);
      }
      if (rest.length > longestEvent) rest = "";
    }
    if (rest.startsWith("data:")) take(rest.slice(5));
    else if (rest.startsWith("{")) take(rest);
  } catch (error) {
    yield asProblem(error, file.path, context.signal);
  }
}

function parsed(text: string): unknown {
  return parseJson(text) ?? null;
}

async function parsedFile(file: InputFile): Promise<unknown> {
  let text = "";
  for await (const chunk of readText(file)) {
    if (text.length < longestEvent) text += chunk.text;
  }
  return parsed(text);
}

/** Whose account it is, as the interface says. */
async function* readCredentials(file: InputFile): AsyncGenerator<Fact> {
  const me = await parsedFile(file);
  const account = readAccount(me);
  if (account === null) {
    yield { fact: "problem", code: "json/damaged", severity: "error", file: file.path };
    return;
  }
  const user = textOf(memberOf(me, "username"));
  yield {
    fact: "owner",
    network,
    names: [account.name, user].filter((name) => name !== null),
    formerNames: [],
    emails: [],
    profileUrls: account.profileUrl === null ? [] : [account.profileUrl],
    headline: account.about,
    place: { file: file.path },
  };
}

async function* readActor(file: InputFile): AsyncGenerator<Fact> {
  const actor = await parsedFile(file);
  const name = textOf(memberOf(actor, "name"));
  const user = textOf(memberOf(actor, "preferredUsername"));
  const url = textOf(memberOf(actor, "url"));
  if (user === null) {
    yield { fact: "problem", code: "json/damaged", severity: "error", file: file.path };
    return;
  }
  yield {
    fact: "owner",
    network,
    names: name === null ? [user] : [name, user],
    formerNames: [],
    emails: [],
    profileUrls: url === null ? [] : [url],
    headline: plainText(textOf(memberOf(actor, "summary")) ?? ""),
    place: { file: file.path },
  };
}

function* peopleOf(found: Found): Generator<Fact> {
  const noted = new Map<string, { account: Account; place: Place }>();
  for (const asked of [...found.received.values(), ...found.accepted.values(), ...found.sent.values()]) {
    if (found.notes.has(asked.account.id)) noted.set(asked.account.handle, asked);
  }
  for (const { account, role, place } of found.people.values()) {
    noted.delete(account.handle);
    yield personOf(account, role, place, found);
  }
  // The owner's note on somebody who asks stands with the person, not with the request.
  for (const { account, place } of noted.values()) yield personOf(account, "contact", place, found);
}

function personOf(account: Account, role: Role, place: Place, found: Found): Fact {
  const { handle, name, profileUrl, id, verifiedUrls } = account;
  const listed = (found.listMembers.get(handle) ?? []).flatMap((list) => found.listTitles.get(list) ?? []);
  const tags = [...new Set([...(found.lists.get(handle) ?? []), ...listed])];
  const ownersNote = found.notes.get(id) ?? null;
  return personFact({ network, role, handle, name, profileUrl, otherUrls: verifiedUrls, tags, ownersNote, place });
}

function* requestsOf(found: Found): Generator<Fact> {
  for (const [list, direction, state] of [
    ["received", "received", "pending"],
    ["accepted", "received", "accepted"],
    ["sent", "sent", "pending"],
  ] as const) {
    for (const { account, date, place } of found[list].values()) {
      const mutuals = found.mutuals.get(account.id);
      yield requestFact({
        network,
        direction,
        state,
        handle: account.handle,
        name: account.name,
        profileUrl: account.profileUrl,
        headline: account.about,
        verifiedUrls: account.verifiedUrls,
        activity: account.activity,
        mutuals: mutuals?.map(({ name, handle }) => name ?? handle) ?? [],
        mutualCount: mutuals?.length ?? null,
        date,
        // One request waits an account, and the list of them has no dates.
        keyDate: null,
        channelCarriesNote: false,
        place,
      });
    }
  }
}
