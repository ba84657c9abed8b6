import type { Fact, PersonFact } from "@entregent/engine";
import type { Connector, Input, InputSample, ReadContext } from "../connector.ts";
import { decodeHead } from "../io/text.ts";
import {
  createConnectionIndex,
  type MutableConnectionIndex,
  type NotesByProfile,
  readConnections,
} from "./connections.ts";
import { readInvitations, type RequestMemory } from "./invitations.ts";
import { isAssistantTalk, type Kind } from "./kinds.ts";
import { readMessages } from "./messages.ts";
import { type Owner, readOwner } from "./owner.ts";
import { collectNotes, leftNotes, readSideTable } from "./side-tables.ts";
import { isSnapshotPage, kindOfHead, type SourceTable, tablesOf } from "./tables.ts";

/** LinkedIn's data archive of every era, as ZIP, folder or single files, and the pages of its portability interface. */
export const linkedin: Connector = { id: "linkedin", network: "linkedin", recognise, read };

function recognise(sample: InputSample): number {
  let certainty = 0;
  for (const { path, head } of sample.files) {
    const text = decodeHead(head);
    if (isSnapshotPage(text)) return 0.9;
    if (/\.(?:json|js|html?|eml|vcf|ics|xml)$/iu.test(path)) continue;
    const kind = kindOfHead(path, text);
    if (kind !== null) certainty = Math.max(certainty, 0.9);
    else if (isAssistantTalk(path)) certainty = Math.max(certainty, 0.6);
  }
  return certainty;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  // One folder is one archive: what two archives say must not be mixed.
  const archives = new Map<string, SourceTable[]>();
  for (const file of input.files) {
    const tables = await tablesOf(file, context.signal);
    if (!Array.isArray(tables)) {
      yield tables;
      continue;
    }
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf("/")));
    archives.set(folder, [...(archives.get(folder) ?? []), ...tables]);
  }
  const parts: Archive[] = [];
  for (const tables of archives.values()) {
    parts.push({ tables, owner: await readOwner(tables, context.ownerNames ?? [], context.signal) });
  }
  // Archives of several years that one owner keeps in one folder complete each other.
  const indexes = new Map<string, MutableConnectionIndex>();
  const indexOf = ({ owner }: Archive, at: number): MutableConnectionIndex => {
    const key = owner.profileId ?? `archive ${at}`;
    const index = indexes.get(key) ?? createConnectionIndex();
    indexes.set(key, index);
    return index;
  };
  for (const [at, part] of parts.entries()) yield* readPeople(part, indexOf(part, at), context);
  const memory: RequestMemory = { keys: new Set(), notes: new Map() };
  for (const [at, part] of parts.entries()) yield* readContacts(part, indexOf(part, at), memory, context);
}

interface Archive {
  readonly tables: readonly SourceTable[];
  readonly owner: Owner;
}

function tablesOfKind({ tables }: Archive, ...kinds: readonly Kind[]): readonly SourceTable[] {
  return tables.filter(({ kind }) => kinds.includes(kind));
}

/** Who the owner is and whom the owner knows: what the requests are then compared with. */
async function* readPeople(
  archive: Archive,
  connections: MutableConnectionIndex,
  { signal }: ReadContext,
): AsyncGenerator<Fact> {
  if (archive.owner.fact) yield archive.owner.fact;
  const notes: NotesByProfile = new Map();
  const noted: PersonFact[] = [];
  for (const table of tablesOfKind(archive, "notes")) await collectNotes(table, notes, noted, signal);
  for (const table of tablesOfKind(archive, "connections")) yield* readConnections(table, connections, notes, signal);
  yield* leftNotes(notes, noted);
}

/** Requests, messages and the smaller tables. */
async function* readContacts(
  archive: Archive,
  connections: MutableConnectionIndex,
  memory: RequestMemory,
  { signal, keepTexts = false }: ReadContext,
): AsyncGenerator<Fact> {
  const { owner } = archive;
  const invitations = tablesOfKind(archive, "invitations");
  if (invitations[0] && !connections.known) {
    const { path } = invitations[0].file;
    yield { fact: "problem", code: "linkedin/no-connections", severity: "info", file: path };
  }
  for (const table of invitations) yield* readInvitations(table, owner, connections, memory, signal);
  for (const table of tablesOfKind(archive, "messages")) {
    yield* readMessages(table, owner, connections, memory, keepTexts, signal);
  }
  const side = ["contacts", "imported-contacts", "member-follows", "endorsements", "recommendations"] as const;
  for (const table of tablesOfKind(archive, ...side)) yield* readSideTable(table, keepTexts, signal);
}
