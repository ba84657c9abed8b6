import type { Fact, PersonRef } from "@entregent/engine";
import { personRef, traceFact } from "../facts.ts";
import { readPlainTime } from "../io/dates.ts";
import { cellOf, type Columns, withPlainLineEnds } from "../io/table.ts";
import type { CsvRow } from "../io/csv.ts";
import { plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import type { ConnectionIndex } from "./connections.ts";
import { isNoteOf, type RequestMemory } from "./invitations.ts";
import type { Owner } from "./owner.ts";
import { splitNames, splitUrls } from "./recipients.ts";
import { placeOf, rowProblem, type SourceTable } from "./tables.ts";

/** Advertising carries this class on its first paragraph, and no sender's address. */
const sponsored = /^\s{0,20}<p class="spinmail-quill-editor/u;
/** The name of whoever closed the account: not one person. */
const nobody = "linkedin member";

/** Two messages of one second by one sender differ in their beginning or their length. */
const hashedLength = 240;

/** Conversations as traces: with whom, when, who wrote. The words are left out unless the owner keeps them. */
export async function* readMessages(
  table: SourceTable,
  owner: Owner,
  connections: ConnectionIndex,
  memory: RequestMemory,
  keepTexts: boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<Fact> {
  const ownerId = owner.profileId;
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
      const byOwner = sender && ownerId !== null ? sender.id === ownerId : byName;
      if (sender && content !== "" && isNoteOf(memory, sender.id, content)) continue;

      const others = recipientsOf(row, at, connections).filter(
        (person) => !isOwner(person, owner, ownerId) && plainName(person.name ?? "") !== nobody,
      );
      if (!byOwner) others.unshift(personRef({ name, profileUrl: sender?.url ?? url }));
      if (others.length === 0) continue;

      const written = cellOf(row, at.date);
      const date = written === null ? null : readPlainTime(written);
      if (written !== null && date === null) yield rowProblem(table, row, "date/unclear", "warning");
      const thread = cellOf(row, at.thread);
      const who = sender?.id ?? plainName(name ?? "");
      yield traceFact({
        network: "linkedin",
        kind: "message",
        by: byOwner ? "owner" : "other",
        with: others,
        date,
        thread,
        what: `${who}\n${content.length}\n${content.slice(0, hashedLength)}`,
        subject: cellOf(row, at.subject) ?? cellOf(row, at.title),
        text: keepTexts && content !== "" ? withPlainLineEnds(content) : null,
        place: placeOf(table, row),
      });
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
  if (urls.length === 0) return names.map((name) => personRef({ name }));
  return urls.map((url, index) => personRef({ name: names[index] ?? null, profileUrl: profiles[index]?.url ?? url }));
}

function isOwner(person: PersonRef, owner: Owner, ownerId: string | null): boolean {
  const profile = person.profileUrl === null ? null : readProfileUrl(person.profileUrl);
  if (profile && ownerId !== null) return profile.id === ownerId;
  return person.name !== null && owner.names.has(plainName(person.name));
}

function isYes(text: string | null): boolean {
  return text !== null && /^(?:yes|true)$/iu.test(text);
}
