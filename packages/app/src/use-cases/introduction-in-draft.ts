import { type Acquaintance, introductionsAsked, type Network } from "@entregent/engine";
import type { Coaching, Recipient } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { type NamedPerson, personsNamed } from "../memory/names-in-text.ts";
import type { OwnerManners } from "../memory/queries.ts";
import { plainText } from "../plain-text.ts";
import { tellDate } from "../present/dates.ts";
import type { Speaker } from "../present/speaker.ts";
import { notesThrough } from "./go-between-notes.ts";
import { type Ground, groundWith } from "./ground.ts";
import { ownerManners } from "./settings.ts";

type Introduction = NonNullable<Coaching["introduction"]>;

interface Draft {
  readonly text: string;
  readonly network: Network;
  readonly recipient: Recipient;
  readonly ground: Ground;
}

/**
 * What the memory says to the names in a draft. Where it asks the reader for an introduction: whether anything shows that
 * the reader knows that person, and who does. Else: whoever is named and knows writer and reader could introduce.
 */
export async function introductionInDraft(
  app: AppContext,
  draft: Draft,
  speaker: Speaker,
): Promise<Introduction | null> {
  const asked = introductionsAsked(draft.text);
  const book = await app.book.open();
  const manners = await ownerManners(app.owner);
  const named = personsNamed(book, draft.text).filter(({ person }) => isThird(person, draft, manners));
  if (named.length === 0) return null;
  if (asked.length === 0) return throughNamed(app, draft, named, manners, speaker);
  const wanted = named.filter(({ start, end }) => asked.some((span) => start < span.end && end > span.start));
  const targets = new Set(wanted.map(({ person }) => person));
  // Two of one name: nobody can tell who is meant.
  return targets.size === 1 ? towards(app, draft, [...targets][0]!, manners, speaker) : null;
}

/** Neither the reader nor the owner. */
function isThird(person: BookPerson, { ground, recipient }: Draft, { name }: OwnerManners): boolean {
  const others = [recipient.name, name].filter(Boolean).map((one) => plainText(one!));
  return person.id !== ground.person?.id && !person.remembered.names.some((one) => others.includes(plainText(one)));
}

/** Whoever is named and knows both: an introduction says more than a name. */
async function throughNamed(
  app: AppContext,
  { ground, network, recipient }: Draft,
  named: readonly NamedPerson[],
  manners: OwnerManners,
  speaker: Speaker,
): Promise<Introduction | null> {
  const target = ground.person?.name ?? recipient.name ?? "";
  const persons = [...new Set(named.map(({ person }) => person))].filter(({ traces }) => traces > 0);
  const ties = persons.flatMap((person) => ground.tieOf(person) ?? []);
  if (ties.length === 0 || target === "") return null;
  const goBetweens = await keptNotes(app, ground, ties, { target, network, manners }, speaker);
  const words = speaker.say("introduction.through", {
    names: ties.map(({ name }) => name),
    count: ties.length,
    target,
  });
  return { kind: "through", words, goBetweens };
}

async function towards(
  app: AppContext,
  { ground, network, recipient }: Draft,
  person: BookPerson,
  manners: OwnerManners,
  speaker: Speaker,
): Promise<Introduction | null> {
  const target = person.name;
  if (person.traces > 0) {
    const date = person.lastTrace ? tellDate(person.lastTrace, speaker.language) : "";
    const values = { target, traces: person.traces, date, dated: date === "" ? "no" : "yes" };
    return { kind: "direct", words: speaker.say("introduction.direct", values), goBetweens: [] };
  }
  const reader = ground.person;
  const beyond = await groundWith(app, { personId: person.id });
  const isTied = reader !== null && (beyond.tieOf(reader) ?? ground.tieOf(person)) !== null;
  const page = plainText(`${recipient.headline ?? ""} ${recipient.profile ?? ""}`);
  if (isTied || page.includes(plainText(target))) return null;
  const others = beyond.goBetweens.filter(({ id }) => id !== reader?.id);
  const goBetweens = await keptNotes(app, ground, others, { target, network, manners }, speaker);
  const values = { reader: reader?.name ?? recipient.name ?? "", target, count: others.length };
  return { kind: "not-shown", words: speaker.say("introduction.not-shown", values), goBetweens };
}

/** Written once for each ground, since the coach asks at every keystroke. */
const kept = new WeakMap<Ground, Map<string, Introduction["goBetweens"]>>();

async function keptNotes(
  app: AppContext,
  ground: Ground,
  through: readonly Acquaintance[],
  about: Parameters<typeof notesThrough>[2],
  speaker: Speaker,
): Promise<Introduction["goBetweens"]> {
  const notes = kept.get(ground) ?? new Map<string, Introduction["goBetweens"]>();
  kept.set(ground, notes);
  const key = JSON.stringify([through, about, speaker.language]);
  const known = notes.get(key) ?? (await notesThrough(app, through, about, speaker));
  notes.set(key, known);
  return known;
}
