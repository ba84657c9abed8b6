import type { Network, Period, TraceKind } from "../../domain/index.ts";
import { readCompany, readHeadline, sameCompany } from "../../recognise/facts/employers.ts";
import { networkNames } from "../../reply/network-names.ts";
import { type CommonGround, inline } from "./openings.ts";
import type { GroundKind } from "./shape.ts";

/** What the writer may share with others: where they worked and learned, live and belong. */
export interface WriterFacts {
  readonly employers?: readonly Period[];
  readonly schools?: readonly Period[];
  readonly cities?: readonly string[];
  readonly groups?: readonly string[];
}

/** What is known of the reader, from the memory or from what the writer pasted. */
export interface ReaderFacts {
  readonly companies?: readonly string[];
  readonly schools?: readonly string[];
  readonly cities?: readonly string[];
  /** Groups and teams; a company may be one. */
  readonly groups?: readonly string[];
  readonly headline?: string;
  /** The profile as text, where it was pasted. */
  readonly profile?: string;
  /** Their own words, where they were pasted. */
  readonly words?: string;
  readonly connected?: readonly { readonly network: Network; readonly since?: string }[];
}

/** A dated contact between the two. */
export interface GroundTrace {
  readonly kind: TraceKind;
  readonly date: string | null;
  readonly by: "owner" | "other" | "unknown";
  readonly inPerson: boolean;
  readonly subject: string | null;
}

export interface GroundInput {
  readonly writer: WriterFacts;
  readonly reader: ReaderFacts;
  readonly traces: readonly GroundTrace[];
  /** Names of those who know both. */
  readonly mutuals?: readonly string[];
}

const kindOfTrace: Readonly<Partial<Record<TraceKind, GroundKind>>> = {
  call: "called",
  mail: "wrote",
  message: "wrote",
  comment: "wrote",
  recommendation: "recommended",
};

/**
 * What writer and reader really share, from the memory alone: last met, called, written; the same school, employer, group
 * and town, now or formerly; who knows both. Nothing is guessed: what only one side is known for is left out. The date of
 * an employer is that of the last contact in the writer's time there.
 */
export function commonGround({ writer, reader, traces, mutuals = [] }: GroundInput): readonly CommonGround[] {
  return [
    ...lastContacts(traces),
    ...sharedSchools(writer.schools ?? [], reader),
    ...sharedEmployers(writer.employers ?? [], reader).map(
      (stay): CommonGround => ({ kind: "employer", what: stay.name, ...contactDuring(stay, traces) }),
    ),
    ...sharedNames("group", writer.groups ?? [], [...(reader.groups ?? []), ...(reader.companies ?? [])], reader),
    ...mutuals.map((what): CommonGround => ({ kind: "mutual", what })),
    ...(reader.connected ?? []).flatMap(({ network, since }): readonly CommonGround[] => {
      const what = networkNames[network];
      return what === undefined ? [] : [{ kind: "connected", what, ...(since === undefined ? {} : { when: since }) }];
    }),
    ...ownWords(reader.words),
    ...sharedNames("city", (writer.cities ?? []).map(town), (reader.cities ?? []).map(town), reader),
  ];
}

/** The newest contact of each kind: a meeting, a call, a mail. A connection or a skill ticked by a click is none. */
function lastContacts(traces: readonly GroundTrace[]): readonly CommonGround[] {
  const newest = new Map<GroundKind, GroundTrace>();
  for (const trace of traces) {
    const kind = trace.inPerson ? "met" : kindOfTrace[trace.kind];
    if (kind === undefined || trace.date === null) continue;
    if ((newest.get(kind)?.date ?? "") <= trace.date) newest.set(kind, trace);
  }
  return [...newest].map(([kind, { date, by, subject }]) => ({
    kind,
    what: kind === "called" ? "" : plainSubject(subject),
    when: date!.slice(0, 10),
    by,
  }));
}

/** The day of the last contact in the time of a stay; that is as near to shared work as a memory comes. */
function contactDuring({ from, to }: Period, traces: readonly GroundTrace[]): { readonly when?: string } {
  const last = traces
    .filter(({ kind, date }) => date !== null && kind !== "connection" && kind !== "endorsement")
    .map(({ date }) => date!)
    .filter((date) => isWithin(date, from, to))
    .toSorted()
    .at(-1);
  return last === undefined ? {} : { when: last.slice(0, 10) };
}

/** As far as the dates are told: a stay without a beginning or an end is open there. */
function isWithin(date: string, from: string | null, to: string | null): boolean {
  return (from === null || date >= from) && (to === null || date.slice(0, to.length) <= to);
}

function sharedEmployers(own: readonly Period[], reader: ReaderFacts): readonly Period[] {
  const headline = readHeadline(reader.headline ?? "");
  const shared = houseFinder([...(reader.companies ?? []), ...headline.companies, ...headline.formerCompanies]);
  const text = pastedText(reader);
  return firstOfEach(own, ({ name }) => shared([name]) !== null || isNamedIn(name, text));
}

/**
 * Looks for the same house among the employers of others, by any of its writings.
 *
 * @returns Given another's employers, the one that is the same house; null where none is.
 */
export function houseFinder(employers: readonly string[]): (others: readonly string[]) => string | null {
  const keys = employers.flatMap((name) => readCompany(name)?.key ?? []);
  return (others) => {
    if (keys.length === 0) return null;
    const same = others.find((name) => {
      const other = readCompany(name)?.key;
      return other !== undefined && keys.some((key) => sameCompany(key, other));
    });
    return same ?? null;
  };
}

function sharedSchools(own: readonly Period[], reader: ReaderFacts): readonly CommonGround[] {
  const theirs = new Set((reader.schools ?? []).map(plain));
  const text = pastedText(reader);
  return firstOfEach(own, ({ name }) => theirs.has(plain(name)) || isNamedIn(name, text)).map(({ name }) => ({
    kind: "studied",
    what: name,
  }));
}

function sharedNames(
  kind: "group" | "city",
  own: readonly string[],
  theirs: readonly string[],
  reader: ReaderFacts,
): readonly CommonGround[] {
  const known = new Set(theirs.map(plain));
  const text = pastedText(reader);
  const shared = own.filter((name) => plain(name) !== "" && (known.has(plain(name)) || isNamedIn(name, text)));
  return [...new Map(shared.map((what) => [plain(what), { kind, what }])).values()];
}

function firstOfEach(own: readonly Period[], test: (period: Period) => boolean): readonly Period[] {
  const found = new Map<string, Period>();
  for (const period of own) {
    const key = plain(period.name);
    if (key !== "" && !found.has(key) && test(period)) found.set(key, period);
  }
  return [...found.values()];
}

const longestPasted = 20_000;

function pastedText({ headline = "", profile = "" }: ReaderFacts): string {
  return profile === "" && headline === "" ? "" : ` ${plain(`${headline} ${profile}`.slice(0, longestPasted))} `;
}

/** A name of four letters or more that stands in the text as whole words. */
function isNamedIn(name: string, text: string): boolean {
  const wanted = plain(name);
  return wanted.replaceAll(" ", "").length >= 4 && text.includes(` ${wanted} `);
}

/** The first line of what somebody wrote, where it can be quoted as a whole. */
function ownWords(words: string | undefined): readonly CommonGround[] {
  const line = inline(
    (words ?? "")
      .trim()
      .slice(0, 400)
      .split(/\n|(?<=[.!?…])\s/u)[0] ?? "",
  ).replace(/[.…:]+$/u, "");
  return line === "" || line.split(" ").length < 3 ? [] : [{ kind: "read", what: line }];
}

/** A subject without what mail programs put before it. */
function plainSubject(subject: string | null): string {
  return inline(
    (subject ?? "").replace(/^(?:\s*(?:re|fwd?|tr|aw|wg|rv|enc|r|i|antw|doorst|res)\s*(?:\[\d+\])?\s*:)+/iu, ""),
  );
}

/** "Nantes, Pays de la Loire" is Nantes. */
function town(place: string): string {
  return place.split(",")[0]!.trim();
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
