import type { OwnerFact, Period, Place } from "@entregent/engine";
import { readMonthOrYear, type SlashOrder, slashOrderOf } from "../io/dates.ts";
import { cellOf } from "../io/table.ts";
import { joinName, plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import type { SourceTable } from "./tables.ts";

/** What an archive says of the person whose archive it is. */
export interface Owner {
  readonly fact: OwnerFact | null;
  /** Every name that is the owner's, as {@link plainName} writes it. */
  readonly names: ReadonlySet<string>;
  /** Id of the owner's profile, where the archive tells it. */
  readonly profileId: string | null;
  /** How this archive's invitations write a date. */
  readonly slashOrder: SlashOrder;
}

/** More different values than this are not one person's. */
const mostValues = 50;

/**
 * Gathers who the owner is. The profile gives the name, and the maiden name as a former one; its address stands only in
 * the invitations, where it also proves which other names were the owner's.
 */
export async function readOwner(
  tables: readonly SourceTable[],
  ownerNames: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Owner> {
  const names = new Map<string, string>();
  const formerNames = new Map<string, string>();
  const emails = new Set<string>();
  const employers: Period[] = [];
  const schools: Period[] = [];
  const urls = createTally();
  const seenAs = createTally();
  let headline: string | null = null;
  let place: Place | null = null;
  let slashOrder: SlashOrder = "month-first";

  for (const table of tables) {
    const { kind } = table;
    if (!["profile", "emails", "positions", "education", "invitations"].includes(kind)) continue;
    for await (const { columns, rows } of table.rows(signal)) {
      const cell = (row: (typeof rows)[number], ...wanted: string[]): string | null =>
        cellOf(row, columns.find(...wanted));
      for (const row of rows) {
        if (kind === "profile") {
          const given = cell(row, "firstname");
          remember(names, joinName(given, cell(row, "lastname")));
          const maiden = cell(row, "maidenname");
          if (maiden) remember(formerNames, joinName(given, maiden));
          headline ??= cell(row, "headline");
          place ??= { file: table.file.path, line: row.line };
        } else if (kind === "emails") {
          const email = cell(row, "emailaddress");
          if (email && emails.size < mostValues) emails.add(email);
        } else if (kind === "positions") {
          addPeriod(employers, cell(row, "companyname"), cell(row, "startedon"), cell(row, "finishedon"));
        } else if (kind === "education") {
          addPeriod(schools, cell(row, "schoolname"), cell(row, "startdate"), cell(row, "enddate"));
        } else {
          const sent = isSent(cell(row, "direction"));
          const url = cell(row, ...(sent ? ["inviterprofileurl"] : ["inviteeprofileurl"]));
          const profile = url ? readProfileUrl(url) : null;
          if (sent !== null && profile) urls.add(profile.id, profile.url);
          const name = cell(row, sent ? "from" : "to");
          if (sent !== null && name) seenAs.add(plainName(name), name);
          const order = slashOrderOf(cell(row, "sentat") ?? "");
          if (order === "day-first") slashOrder = "day-first";
          place ??= { file: table.file.path, line: row.line };
        }
      }
    }
  }

  const usual = seenAs.top();
  // Without a profile the name most invitations give is the owner's.
  if (names.size === 0 && usual) remember(names, usual.value);
  for (const { value } of seenAs.all()) {
    if (!names.has(plainName(value))) remember(formerNames, value);
  }
  for (const name of names.keys()) formerNames.delete(name);
  const all = new Set([...names.keys(), ...formerNames.keys(), ...ownerNames.map(plainName)]);
  all.delete("");
  const profile = urls.top() ?? (await profileFromMessages(tables, all, signal));
  const fact: OwnerFact | null = place && {
    fact: "owner",
    network: "linkedin",
    names: [...names.values()],
    formerNames: [...formerNames.values()],
    emails: [...emails],
    profileUrls: profile ? [profile.value] : [],
    headline,
    employers,
    schools,
    place,
  };
  return { fact, names: all, profileId: profile?.key ?? null, slashOrder };
}

/** Where the invitations have no addresses, the owner's stands with the messages the owner sent. */
async function profileFromMessages(
  tables: readonly SourceTable[],
  names: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<{ readonly key: string; readonly value: string } | null> {
  const urls = createTally();
  for (const table of tables.filter(({ kind }) => kind === "messages")) {
    for await (const { columns, rows } of table.rows(signal)) {
      const [from, url] = [columns.find("from"), columns.find("senderprofileurl")];
      for (const row of rows) {
        if (!names.has(plainName(cellOf(row, from) ?? ""))) continue;
        const profile = readProfileUrl(cellOf(row, url) ?? "");
        if (profile) urls.add(profile.id, profile.url);
      }
      // The first messages of one's own are enough; the file may be large.
      if ((urls.top()?.count ?? 0) >= 3) break;
    }
  }
  return urls.top();
}

/** True for a request the owner sent, false for one received, null where the word is neither. */
export function isSent(direction: string | null): boolean | null {
  const word = direction?.toUpperCase();
  if (word === "OUTGOING" || word === "SENT") return true;
  return word === "INCOMING" || word === "RECEIVED" ? false : null;
}

function remember(names: Map<string, string>, name: string | null): void {
  if (name !== null && names.size < mostValues && !names.has(plainName(name))) names.set(plainName(name), name);
}

function addPeriod(periods: Period[], name: string | null, from: string | null, to: string | null): void {
  if (name === null || periods.length >= mostValues * 4) return;
  periods.push({ name, from: from && readMonthOrYear(from), to: to && readMonthOrYear(to) });
}

interface Counted {
  readonly key: string;
  readonly value: string;
  readonly count: number;
}

interface Tally {
  add(key: string, value: string): void;
  top(): Counted | null;
  all(): readonly Counted[];
}

function createTally(): Tally {
  const seen = new Map<string, { value: string; count: number }>();
  const all = (): Counted[] =>
    [...seen].map(([key, { value, count }]) => ({ key, value, count })).sort((a, b) => b.count - a.count);
  return {
    add(key, value) {
      const entry = seen.get(key);
      if (entry) entry.count += 1;
      else if (seen.size < mostValues) seen.set(key, { value, count: 1 });
    },
    top: () => all()[0] ?? null,
    all,
  };
}
