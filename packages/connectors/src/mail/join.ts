import type { Fact, MailFact, Network, PersonRef, Place, RequestFact, SourceDate } from "@entregent/engine";
import { requestFact, traceFact } from "../facts.ts";
import { requestKey, requestOtherKeys } from "../keys.ts";
import { plainName } from "../names.ts";
import { readProfileUrl } from "../profile-url.ts";
import type { Classified } from "./classify.ts";
import type { NoticeDraft } from "./notices/draft.ts";

/** Notices of one source, joined: reminders and repeated mails are one request with the first of them. */
export interface NoticeJoin {
  add(found: Classified, date: SourceDate | null, place: Place): void;
  /** Facts of what was added so far, in its order, and forgets it but for the keys. */
  flush(): Generator<Fact>;
  readonly size: number;
}

interface Entry {
  readonly found: Classified;
  readonly date: SourceDate | null;
  readonly place: Place;
  group: Group | null;
}

interface Group {
  readonly network: Network;
  readonly ids: Set<string>;
  readonly entries: Entry[];
  key: string | null;
  last: number;
  told: boolean;
}

const dayLength = 86_400_000;
/** A network keeps a request open for half a year; the same name alone proves less. */
const sameDays = { strong: 180, name: 60 } as const;
const longestMemory = 100_000;

export function createNoticeJoin(): NoticeJoin {
  let entries: Entry[] = [];
  const byIdentity = new Map<string, Group>();

  const groupOf = (entry: Entry, draft: NoticeDraft, network: Network): Group => {
    const time = entry.date === null ? Number.NaN : Date.parse(entry.date);
    const identities = identitiesOf(draft, entry.found.email, network);
    const invitations = draft.ids.filter((id) => id.startsWith("invitation/"));
    let group: Group | undefined;
    for (const { key, days } of identities) {
      const known = byIdentity.get(key);
      if (!known) continue;
      // Two numbers are two invitations, even of one person.
      const other = [...known.ids].some((id) => id.startsWith("invitation/"));
      if (invitations.length > 0 && other && !invitations.some((id) => known.ids.has(id))) continue;
      if (Number.isNaN(time) || Number.isNaN(known.last) || Math.abs(time - known.last) <= days * dayLength) {
        group = known;
        break;
      }
    }
    group ??= { network, ids: new Set(), entries: [], key: null, last: time, told: false };
    if (!Number.isNaN(time)) group.last = Number.isNaN(group.last) ? time : Math.max(group.last, time);
    for (const id of draft.ids) group.ids.add(id);
    if (byIdentity.size > longestMemory) byIdentity.clear();
    for (const { key } of identities) byIdentity.set(key, group);
    group.entries.push(entry);
    return group;
  };

  return {
    get size() {
      return entries.length;
    },
    add(found, date, place) {
      entries.push({ found, date, place, group: null });
    },
    *flush() {
      const dated = entries.filter(({ found }) => found.kind === "request" || found.kind === "reminder");
      // The stable order of the file stands where the dates do not tell.
      dated.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || rank(a) - rank(b));
      for (const entry of dated) {
        const { draft, network } = entry.found;
        if (draft && network) entry.group = groupOf(entry, draft, network);
      }
      for (const entry of entries) {
        const { group } = entry;
        if (group === null) {
          yield* plainFacts(entry);
          continue;
        }
        const first = group.entries[0]!;
        const request = group.told ? null : requestOf(group, first);
        group.key ??= request?.key ?? null;
        yield mailFact(entry, group.key === null ? {} : { request: group.key });
        if (request && !group.told) {
          group.told = true;
          yield request;
        }
      }
      for (const { group } of entries) group?.entries.splice(1);
      entries = [];
    },
  };
}

const rank = ({ found }: Entry): number => (found.kind === "request" ? 0 : 1);

function identitiesOf(draft: NoticeDraft, email: string | null, network: Network): { key: string; days: number }[] {
  const identities: { key: string; days: number }[] = [];
  const add = (key: string, days: number): number => identities.push({ key: `${network} ${key}`, days });
  for (const id of draft.ids) add(id, id.startsWith("invitation/") ? 100_000 : sameDays.strong);
  const profile = draft.profileUrl === null ? null : readProfileUrl(draft.profileUrl);
  if (profile) add(profile.id, sameDays.strong);
  if (draft.handle !== null) add(`@${draft.handle.toLowerCase()}`, sameDays.strong);
  if (email !== null) add(`mail:${email}`, sameDays.strong);
  if (draft.name !== null) add(`name:${plainName(draft.name)}`, sameDays.name);
  return identities;
}

function requestOf(group: Group, first: Entry): RequestFact {
  const drafts = group.entries.flatMap(({ found }) => found.draft ?? []);
  const have = <T>(pick: (draft: NoticeDraft) => T | null): T | null => {
    for (const draft of drafts) {
      const value = pick(draft);
      if (value !== null) return value;
    }
    return null;
  };
  const noted = drafts.find(({ note }) => note !== null);
  const who = {
    network: group.network,
    direction: "received",
    name: have((draft) => draft.name),
    profileUrl: have((draft) => draft.profileUrl),
    handle: have((draft) => draft.handle),
    email: group.entries.find(({ found }) => found.email !== null)?.found.email ?? null,
    date: first.date,
  } as const;
  const request = requestFact({
    ...who,
    state: "pending",
    note: noted?.note ?? null,
    noteIsStock: noted?.noteIsStock ?? false,
    headline: have((draft) => draft.headline),
    city: have((draft) => draft.city),
    mutualCount: have((draft) => draft.mutualCount),
    channelCarriesNote: drafts.some(({ channelCarriesNote }) => channelCarriesNote),
    place: first.place,
  });
  const ids = [...group.ids].map((id) => `${group.network}:received:${id}`);
  return { ...request, otherKeys: [...(request.otherKeys ?? []), ...ids] };
}

function mailFact(entry: Entry, more: Partial<MailFact>): MailFact {
  const { kind, genuine, network } = entry.found;
  return { fact: "mail", kind, genuine, ...(network === null ? {} : { network }), ...more, place: entry.place };
}

/** An acceptance closes a request of the owner's, and is the day two people were connected. */
function* plainFacts(entry: Entry): Generator<Fact> {
  const { draft, kind, network } = entry.found;
  if (kind === "unnamed") yield mailFact(entry, draft?.count ? { count: draft.count } : {});
  else if (kind !== "accepted" || draft === null || network === null) yield mailFact(entry, {});
  else {
    const person: PersonRef = { name: draft.name, email: null, profileUrl: draft.profileUrl, handle: draft.handle };
    const who = { network, direction: "sent", ...person, date: null } as const;
    const begin = `${network}:sent:`;
    const keys = [...new Set([requestKey(who), ...requestOtherKeys(who), ...draft.ids.map((id) => begin + id)])];
    const named = draft.name !== null || draft.profileUrl !== null || draft.handle !== null;
    yield mailFact(entry, named ? { closes: { direction: "sent", ...person, keys } } : {});
    if (!named) return;
    yield traceFact({
      network,
      kind: "connection",
      date: entry.date,
      by: "owner",
      with: [person],
      what: keys[0] ?? "",
      place: entry.place,
    });
  }
}
