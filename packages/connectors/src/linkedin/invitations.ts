import type { Fact, RequestState } from "@entregent/engine";
import { requestFact } from "../facts.ts";
import { shortHash } from "../hash.ts";
import { createSlashTimeReader, dayOf } from "../io/dates.ts";
import { cellOf, withPlainLineEnds } from "../io/table.ts";
import { plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import type { ConnectionIndex } from "./connections.ts";
import { isSent, type Owner } from "./owner.ts";
import { placeOf, rowProblem, type SourceTable } from "./tables.ts";

/** What the requests leave behind for the tables after them. */
export interface RequestMemory {
  /** Keys already given, so that a request that two files hold is told once. */
  readonly keys: Set<string>;
  /** Notes by sender, hashed: an accepted request's note opens the conversation and must not count as a message. */
  readonly notes: Map<string, Set<string>>;
}

const mostRemembered = 500_000;

function rememberNote(memory: RequestMemory, profileId: string, note: string): void {
  const notes = memory.notes.get(profileId);
  if (notes) notes.add(noteHash(note));
  else if (memory.notes.size < mostRemembered) memory.notes.set(profileId, new Set([noteHash(note)]));
}

/** Whether this person sent this text as the note of a request. */
export function isNoteOf(memory: RequestMemory, profileId: string, text: string): boolean {
  return memory.notes.get(profileId)?.has(noteHash(text)) ?? false;
}

function noteHash(note: string): string {
  return shortHash(note.replace(/\s+/gu, " ").trim());
}

/** Requests to connect, both ways. Their state is inferred from the connections: the file itself has none. */
export async function* readInvitations(
  table: SourceTable,
  owner: Owner,
  connections: ConnectionIndex,
  memory: RequestMemory,
  signal: AbortSignal | undefined,
): AsyncGenerator<Fact> {
  const readDate = createSlashTimeReader(owner.slashOrder);
  let nameless = 0;
  for await (const { columns, rows, problems } of table.rows(signal)) {
    yield* problems;
    const at = {
      from: columns.find("from"),
      to: columns.find("to"),
      date: columns.find("sentat"),
      note: columns.find("message"),
      direction: columns.find("direction"),
      inviter: columns.find("inviterprofileurl"),
      invitee: columns.find("inviteeprofileurl"),
    };
    for (const row of rows) {
      const from = cellOf(row, at.from);
      const to = cellOf(row, at.to);
      const sent = isSent(cellOf(row, at.direction)) ?? sentByName(from, to, owner);
      if (sent === null) {
        yield rowProblem(table, row, "linkedin/unknown-direction", "warning");
        continue;
      }
      const name = sent ? to : from;
      const url = cellOf(row, sent ? at.invitee : at.inviter);
      if (name === null && url === null) {
        nameless += 1;
        continue;
      }
      const written = cellOf(row, at.date);
      const date = written === null ? null : readDate(written);
      if (written !== null && date === null) yield rowProblem(table, row, "date/unclear", "warning");
      const profile = url === null ? null : readProfileUrl(url);
      const note = withPlainLineEnds(cellOf(row, at.note));
      const request = requestFact({
        network: "linkedin",
        direction: sent ? "sent" : "received",
        state: stateOf(profile?.id ?? null, name, dayOf(date), connections),
        profileUrl: profile?.url ?? url,
        name,
        date,
        // Two namesakes may ask on one day.
        precise: profile === null,
        note,
        place: placeOf(table, row),
      });
      if (memory.keys.has(request.key)) continue;
      if (memory.keys.size < mostRemembered) memory.keys.add(request.key);
      if (note !== null && profile) rememberNote(memory, sent ? (owner.profileId ?? "") : profile.id, note);
      yield request;
    }
  }
  if (nameless > 0) {
    const facts = { count: nameless };
    yield { fact: "problem", code: "linkedin/nameless-invitations", severity: "info", file: table.file.path, facts };
  }
}

function sentByName(from: string | null, to: string | null, owner: Owner): boolean | null {
  if (from !== null && owner.names.has(plainName(from))) return true;
  return to !== null && owner.names.has(plainName(to)) ? false : null;
}

/**
 * Accepted where the other person is a connection, else pending: nothing in the archive says that it was answered.
 * Where only the name can be compared, the connection must not be older than the request: it is a namesake's then.
 */
function stateOf(
  profileId: string | null,
  name: string | null,
  sentOn: string | null,
  connections: ConnectionIndex,
): RequestState {
  if (profileId !== null && connections.isConnected(profileId)) return "accepted";
  if (name === null) return "pending";
  const days = connections.daysOf(name, profileId === null ? undefined : "without-url");
  const earliest = sentOn === null ? null : dayBefore(sentOn);
  return days.some((day) => day === null || earliest === null || day >= earliest) ? "accepted" : "pending";
}

/** One day of grace: neither date has a zone. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
