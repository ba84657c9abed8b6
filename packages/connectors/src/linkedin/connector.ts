import type { Fact, PersonFact } from "@entregent/engine";
import type { Connector, Input, InputSample, ReadContext } from "../connector.ts";
import { decodeHead } from "../io/text.ts";
import { createConnectionIndex, type NotesByProfile, readConnections } from "./connections.ts";
import { readInvitations, type RequestMemory } from "./invitations.ts";
import { isAssistantTalk, type Kind } from "./kinds.ts";
import { readMessages } from "./messages.ts";
import { readOwner } from "./owner.ts";
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
  const memory: RequestMemory = { keys: new Set(), notes: new Map() };
  for (const tables of archives.values()) yield* readArchive(tables, context, memory);
}

async function* readArchive(
  tables: readonly SourceTable[],
  context: ReadContext,
  memory: RequestMemory,
): AsyncGenerator<Fact> {
  const { signal, keepTexts = false } = context;
  const of = (...kinds: readonly Kind[]): readonly SourceTable[] => tables.filter(({ kind }) => kinds.includes(kind));

  const owner = await readOwner(tables, context.ownerNames ?? [], signal);
  if (owner.fact) yield owner.fact;

  const notes: NotesByProfile = new Map();
  const noted: PersonFact[] = [];
  for (const table of of("notes")) await collectNotes(table, notes, noted, signal);

  const connections = createConnectionIndex();
  for (const table of of("connections")) yield* readConnections(table, connections, notes, signal);
  yield* leftNotes(notes, noted);

  const invitations = of("invitations");
  if (invitations[0] && !connections.known) {
    const { path } = invitations[0].file;
    yield { fact: "problem", code: "linkedin/no-connections", severity: "info", file: path };
  }
  for (const table of invitations) yield* readInvitations(table, owner, connections, memory, signal);
  for (const table of of("messages")) yield* readMessages(table, owner, connections, memory, keepTexts, signal);
  for (const table of of("contacts", "imported-contacts", "member-follows", "endorsements", "recommendations")) {
    yield* readSideTable(table, keepTexts, signal);
  }
}
