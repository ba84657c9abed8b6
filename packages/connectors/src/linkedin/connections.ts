import type { Fact } from "@entregent/engine";
import { personFact } from "../facts.ts";
import { readDay } from "../io/dates.ts";
import { cellOf } from "../io/table.ts";
import { bareName, joinName, plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import { placeOf, rowProblem, type SourceTable } from "./tables.ts";

/** What the other tables ask the connections: who is one, since when, and under which name. */
export interface ConnectionIndex {
  /** Whether any table of connections was there to be asked. */
  readonly known: boolean;
  nameOf(profileId: string): string | null;
  isConnected(profileId: string): boolean;
  /** Days since when people of this name are connected; null for a day that cannot be read. */
  daysOf(name: string, only?: "without-url"): readonly (string | null)[];
}

export interface MutableConnectionIndex extends ConnectionIndex {
  known: boolean;
  add(profileId: string | null, name: string, day: string | null): void;
}

/** LinkedIn allows 30,000 connections; a file of far more must not fill the memory. */
const mostIndexed = 100_000;

const nameKey = (name: string): string => `n:${bareName(name) || plainName(name)}`;

export function createConnectionIndex(): MutableConnectionIndex {
  const byId = new Map<string, string>();
  const byName = new Map<string, { day: string | null; url: boolean }[]>();
  let size = 0;
  return {
    known: false,
    add(profileId, name, day) {
      if (size >= mostIndexed) return;
      size += 1;
      if (profileId !== null) byId.set(`u:${profileId}`, name);
      const key = nameKey(name);
      const entry = { day, url: profileId !== null };
      const list = byName.get(key);
      if (list) list.push(entry);
      else byName.set(key, [entry]);
    },
    nameOf: (profileId) => byId.get(`u:${profileId}`) ?? null,
    isConnected: (profileId) => byId.has(`u:${profileId}`),
    daysOf(name, only) {
      const entries = byName.get(nameKey(name)) ?? [];
      return entries.filter(({ url }) => only === undefined || !url).map(({ day }) => day);
    },
  };
}

/** The owner's own notes on people, by profile. */
export type NotesByProfile = Map<string, string>;

/** People the owner is connected with, and the index of them for the tables to come. */
export async function* readConnections(
  table: SourceTable,
  index: MutableConnectionIndex,
  notes: NotesByProfile,
  signal: AbortSignal | undefined,
): AsyncGenerator<Fact> {
  let hidden = 0;
  for await (const { columns, rows, problems } of table.rows(signal)) {
    yield* problems;
    if (rows.length > 0) index.known = true;
    const at = {
      given: columns.find("firstname"),
      family: columns.find("lastname"),
      url: columns.find("url"),
      email: columns.find("emailaddress"),
      company: columns.find("company"),
      position: columns.find("position"),
      day: columns.find("connectedon"),
    };
    for (const row of rows) {
      const given = cellOf(row, at.given);
      const family = cellOf(row, at.family);
      const name = joinName(given, family);
      const url = cellOf(row, at.url);
      const date = cellOf(row, at.day);
      if (name === null && url === null) {
        // Whoever closed or hid the account stays as a row with a date.
        hidden += 1;
        continue;
      }
      const since = date === null ? null : readDay(date);
      if (date !== null && since === null) yield rowProblem(table, row, "date/unclear", "warning");
      const profile = url === null ? null : readProfileUrl(url);
      const profileUrl = profile?.url ?? url;
      index.add(profile?.id ?? null, name ?? "", since);
      const ownersNote = profile ? (notes.get(profile.id) ?? null) : null;
      if (profile && ownersNote !== null) notes.delete(profile.id);
      const company = cellOf(row, at.company);
      yield personFact({
        network: "linkedin",
        role: "connection",
        beside: since ?? company,
        profileUrl,
        name,
        given,
        family,
        email: cellOf(row, at.email),
        company,
        position: cellOf(row, at.position),
        since,
        ownersNote,
        place: placeOf(table, row),
      });
    }
  }
  if (hidden > 0) {
    const facts = { count: hidden };
    yield { fact: "problem", code: "linkedin/hidden-connections", severity: "info", file: table.file.path, facts };
  }
}
