import type { Fact, Network, PersonRef } from "@entregent/engine";
import type { InputFile, ReadContext } from "../connector.ts";
import { personRef, traceFact } from "../facts.ts";
import { readUnix } from "../io/dates.ts";
import { listOf, memberOf, readJsonItems, textOf } from "../io/json-items.ts";
import { repairMojibake } from "../io/mojibake.ts";
import { plainName } from "../names.ts";

// Facebook and Instagram write conversations alike; the encrypted chats of Facebook have names of their own for the same.

/** How many files are looked at to learn who the owner is. */
const mostProbed = 200;
/** In a larger group nobody is in touch with everybody: only who writes counts. */
const largestCircle = 20;

/** What Facebook calls people whose account is gone, in the export's language. */
const gone = new Set(
  [
    "Facebook user",
    "Facebook User",
    "Utilisateur de Facebook",
    "Utilisateur Facebook",
    "Facebook-Nutzer",
    "Facebook-Nutzer*in",
    "Usuario de Facebook",
    "Utente di Facebook",
    "Usuário do Facebook",
    "Utilizador do Facebook",
    "Facebook-gebruiker",
    "Instagram user",
    "Instagram User",
    "Utilisateur Instagram",
    "Instagram-Nutzer",
  ].map(plainName),
);

/** Whether first bytes are a conversation, and of which of the two forms. */
export function threadFormOf(head: string): "plain" | "encrypted" | null {
  const found = /^\s{0,100}\{\s{0,100}"participants"\s{0,10}:\s{0,10}\[\s{0,100}(["{\]])/u.exec(head);
  if (!found) return null;
  return found[1] === '"' ? "encrypted" : "plain";
}

/** Reads conversations as traces: with whom, when, who wrote. */
export async function* readThreads(
  network: Network,
  files: readonly InputFile[],
  ownerNames: ReadonlySet<string>,
  context: ReadContext,
): AsyncGenerator<Fact> {
  if (files.length === 0) return;
  const owners = await findOwner(files, ownerNames, context);
  for (const file of files) yield* readThread(network, file, owners, context);
}

async function* readThread(
  network: Network,
  file: InputFile,
  owners: ReadonlySet<string>,
  context: ReadContext,
): AsyncGenerator<Fact> {
  const folders = file.path.split("/");
  const flat = /^message_\d+\.json$/iu.test(folders.at(-1) ?? "");
  // The last folder names the thread; the encrypted form has one file a thread and a number behind.
  const thread = flat ? (folders.at(-2) ?? "") : (folders.at(-1) ?? "").replace(/(?:_\d{1,4})?\.json$/iu, "");
  const people: string[] = [];
  for await (const { items, problems } of readJsonItems(file, context.signal)) {
    yield* problems;
    for (const { key, value, place } of items) {
      if (key === "participants") people.push(...participantOf(value));
      if (key !== "messages") continue;
      const sender = nameOf(memberOf(value, "sender_name") ?? memberOf(value, "senderName"));
      const date = readUnix(memberOf(value, "timestamp_ms") ?? memberOf(value, "timestamp"), "milliseconds");
      if (sender === null || date === null || gone.has(plainName(sender))) continue;
      const byOwner = owners.has(plainName(sender));
      const others = people.filter(
        (name) => !owners.has(plainName(name)) && !gone.has(plainName(name)) && name !== sender,
      );
      const small = people.length <= largestCircle;
      const names = byOwner ? (small ? others : []) : [sender, ...(small ? others : [])];
      if (names.length === 0) continue;
      const text = textOf(memberOf(value, "content") ?? memberOf(value, "text"));
      yield traceFact({
        network,
        kind: memberOf(value, "type") === "Call" ? "call" : "message",
        by: byOwner ? "owner" : owners.size > 0 ? "other" : "unknown",
        with: names.map((name) => refOf(network, name, thread, people.length, file.path)),
        date,
        thread,
        what: `${sender}\n${text ?? ""}`,
        text: context.keepTexts && text !== null ? repairMojibake(text) : null,
        place,
      });
    }
  }
}

/** A folder under Instagram's message requests is named by the stranger's user name and a number. */
function refOf(network: Network, name: string, thread: string, size: number, path: string): PersonRef {
  const stranger = network === "instagram" && size === 2 && path.includes("message_requests/");
  const handle = stranger ? (/^([\w.]{1,60})_\d{6,}$/u.exec(thread)?.[1] ?? null) : null;
  return personRef({ name, handle, profileUrl: handle === null ? null : `https://www.instagram.com/${handle}` });
}

/** The owner's name in these conversations: one that is known, else who is in all of them, else who no title names. */
async function findOwner(
  files: readonly InputFile[],
  ownerNames: ReadonlySet<string>,
  context: ReadContext,
): Promise<ReadonlySet<string>> {
  const threads = new Map<string, Set<string>>();
  const untitled = new Map<string, number>();
  for (const file of files.slice(0, mostProbed)) {
    const { people, title } = await headOfThread(file, files.length > fewThreads, context);
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    for (const name of people) {
      threads.set(name, (threads.get(name) ?? new Set()).add(folder));
      if (people.length === 2 && title !== null && name !== title) untitled.set(name, (untitled.get(name) ?? 0) + 1);
    }
  }
  if (threads.size === 0 || [...ownerNames].some((name) => threads.has(name))) return ownerNames;
  const score = (name: string): number => (threads.get(name)?.size ?? 0) + (untitled.get(name) ?? 0);
  const [first, second] = [...threads.keys()].sort((a, b) => score(b) - score(a));
  if (first === undefined || (second !== undefined && score(first) === score(second))) return ownerNames;
  return new Set([...ownerNames, first]);
}

/** Up to this many files are read to their title, which stands behind the messages. */
const fewThreads = 10;

async function headOfThread(
  file: InputFile,
  brief: boolean,
  context: ReadContext,
): Promise<{ readonly people: readonly string[]; readonly title: string | null }> {
  const people: string[] = [];
  let title: string | null = null;
  for await (const { items } of readJsonItems(file, context.signal)) {
    for (const { key, value } of items) {
      if (key === "participants") people.push(...participantOf(value).map(plainName));
      else if (key === "title" || key === "threadName") title = plainName(nameOf(value) ?? "");
      else if (key === "messages" && brief) return { people, title };
    }
  }
  return { people, title };
}

function participantOf(value: unknown): string[] {
  const name = nameOf(typeof value === "string" ? value : memberOf(value, "name"));
  return name === null ? [] : [name];
}

function nameOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : repairMojibake(text);
}

/** The owner's names in `profile_information.json` or `personal_information.json`, as far as the file says. */
export async function readOwnerNames(file: InputFile, context: ReadContext): Promise<string[]> {
  const names: string[] = [];
  for await (const { items } of readJsonItems(file, context.signal)) {
    for (const { key, value } of items) {
      if (key?.startsWith("profile") && !Array.isArray(value)) {
        const name = nameOf(memberOf(memberOf(value, "name"), "full_name") ?? memberOf(value, "name"));
        if (name !== null) names.push(name);
        const data = memberOf(value, "string_map_data") ?? {};
        for (const [label, entry] of Object.entries(data as object)) {
          const text = nameOf(memberOf(entry, "value"));
          if (/^(?:name|username|nom|nom d’utilisateur|benutzername)$/iu.test(repairMojibake(label)) && text)
            names.push(text);
        }
        for (const entry of listOf(memberOf(value, "previous_names"))) {
          const former = nameOf(memberOf(entry, "name"));
          if (former !== null) names.push(former);
        }
      }
    }
  }
  return names;
}
