import type { Fact, PersonRef, TraceFact } from "@entregent/engine";
import { readPlainTime } from "../io/dates.ts";
import { cellOf, type Columns, withPlainLineEnds } from "../io/table.ts";
import type { CsvRow } from "../io/csv.ts";
import { traceKey } from "../keys.ts";
import { plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import type { ConnectionIndex } from "./connections.ts";
import { noteMark, type RequestMemory } from "./invitations.ts";
import type { Owner } from "./owner.ts";
import { splitNames, splitUrls } from "./recipients.ts";
import { placeOf, rowProblem, type SourceTable } from "./tables.ts";

/** Advertising carries this class on its first paragraph, and no sender's address. */
const sponsored = /^\s{0,20}<p class="spinmail-quill-editor/u;
/** The name of whoever closed the account: not one person. */
const nobody = "linkedin member";

/** Conversations as traces: with whom, when, who wrote. The words are left out unless the owner keeps them. */
export async function* readMessages(
  table: SourceTable,
  owner: Owner,
  connections: ConnectionIndex,
  memory: RequestMemory,
  keepTexts: boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<Fact> {
  let ownerId = owner.profileId;
  for await (const { columns, rows, problems } of table.rows(signal)) {
    yield* problems;
    const at = columnsOf(columns);
    for (const row of rows) {
      if (isYes(cellOf(row, at.draft)) || isYes(cellOf(row, at.threadDraft))) continue;
      const name = cellOf(row, at.from);
      const url = cellOf(row, at.fromUrl);
      const content = cellOf(row, at.content) ?? "";
      if (url === null && (name === null || plainName(name) === nobody || sponsored.test(content))) continue;
      const sender = url === null ? null : readProfileUrl(url);
      const byName = name !== null && owner.names.has(plainName(name));
      // Archives without addresses in the invitations tell the owner's address only here.
      if (byName && sender && ownerId === null) ownerId = sender.id;
      const byOwner = sender && ownerId !== null ? sender.id === ownerId : byName;
      if (sender && content !== "" && memory.notes.has(noteMark(sender.id, content))) continue;

      const others = recipientsOf(row, at, connections).filter(
        (person) => !isOwner(person, owner, ownerId) && plainName(person.name ?? "") !== nobody,
      );
      if (!byOwner) others.unshift(person(name, sender?.url ?? url));
      if (others.length === 0) continue;

      const written = cellOf(row, at.date);
      const date = written === null ? null : readPlainTime(written);
      if (written !== null && date === null) yield rowProblem(table, row, "date/unclear", "warning");
      const thread = cellOf(row, at.thread);
      const who = sender?.id ?? plainName(name ?? "");
      const trace: TraceFact = {
        fact: "trace",
        key: traceKey({ network: "linkedin", kind: "message", thread, date, what: `${who}\n${content}` }),
        network: "linkedin",
        kind: "message",
        date,
        by: byOwner ? "owner" : "other",
        with: others,
        thread: thread && `linkedin:${thread}`,
        subject: cellOf(row, at.subject) ?? cellOf(row, at.title),
        text: keepTexts && content !== "" ? withPlainLineEnds(content) : null,
        inPerson: false,
        place: placeOf(table, row),
      };
      yield trace;
    }
  }
}

interface MessageColumns {
  readonly thread: number;
  readonly title: number;
  readonly from: number;
  readonly fromUrl: number;
  readonly to: number;
  readonly toUrls: number;
  readonly date: number;
  readonly subject: number;
  readonly content: number;
  readonly draft: number;
  readonly threadDraft: number;
}

function columnsOf(columns: Columns): MessageColumns {
  return {
    thread: columns.find("conversationid"),
    title: columns.find("conversationtitle"),
    from: columns.find("from"),
    fromUrl: columns.find("senderprofileurl"),
    to: columns.find("to"),
    toUrls: columns.find("recipientprofileurls"),
    date: columns.find("date"),
    subject: columns.find("subject"),
    content: columns.find("content"),
    draft: columns.find("ismessagedraft"),
    threadDraft: columns.find("isconversationdraft"),
  };
}

function recipientsOf(row: CsvRow, at: MessageColumns, connections: ConnectionIndex): PersonRef[] {
  const urls = splitUrls(cellOf(row, at.toUrls) ?? "");
  const profiles = urls.map((url) => readProfileUrl(url));
  const known = profiles.map((profile) => (profile ? connections.nameOf(profile.id) : null));
  const names = splitNames(cellOf(row, at.to) ?? "", urls.length, known);
  if (urls.length === 0) return names.map((name) => person(name, null));
  return urls.map((url, index) => person(names[index] ?? null, profiles[index]?.url ?? url));
}

function isOwner(person: PersonRef, owner: Owner, ownerId: string | null): boolean {
  const profile = person.profileUrl === null ? null : readProfileUrl(person.profileUrl);
  if (profile && ownerId !== null) return profile.id === ownerId;
  return person.name !== null && owner.names.has(plainName(person.name));
}

function person(name: string | null, profileUrl: string | null): PersonRef {
  return { name, email: null, profileUrl, handle: null };
}

function isYes(text: string | null): boolean {
  return text !== null && /^(?:yes|true)$/iu.test(text);
}
