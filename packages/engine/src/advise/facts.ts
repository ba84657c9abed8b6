import { type AdviceCase, type Appraisal, flags, networks, originTimes, verdicts } from "../domain/index.ts";
import { networkCarriesNote } from "./networks.ts";

/** A fact a rule's condition may look at. `says` is for docs/policies.md; the editor's words are `fact.<name>`. */
export interface FactEntry {
  readonly name: `${string}.${string}` | "network";
  readonly type: "bool" | "int" | "double" | "string" | "list<string>";
  readonly says: string;
  /** All it can be, where that is few. */
  readonly values?: readonly string[];
  /** Known in every case. */
  readonly always?: true;
}

/**
 * Every fact, in the order the editor shows them. A fact the case does not tell is *unknown*: a condition that needs it
 * does not hold, and the advice says which facts were missing. `has(who.traces)` asks whether it is known.
 */
export const factCatalogue: readonly FactEntry[] = [
  {
    name: "network",
    type: "string",
    says: "Where the request came from: linkedin, xing, viadeo, facebook, instagram, x, mastodon, xmpp, email, other.",
    values: networks,
    always: true,
  },
  {
    name: "who.probability",
    type: "double",
    says: "How likely the best candidate of the memory is the one who asks, 0 to 1; 0 when there is none.",
  },
  { name: "who.known", type: "bool", says: "That probability is 0.95 or more." },
  { name: "who.unsure", type: "bool", says: "That probability is from 0.5 to 0.95: the owner should look." },
  { name: "who.metInPerson", type: "bool", says: "A meeting in person with them is in the memory." },
  { name: "who.traces", type: "int", says: "Dated contacts with them: mails, messages, meetings." },
  { name: "who.lastContactDays", type: "int", says: "Days since the last of them." },
  { name: "common.contacts", type: "int", says: "Common acquaintances the network or the memory shows." },
  { name: "common.ground", type: "int", says: "Other things in common with the owner: school, employer, town, group." },
  { name: "note.given", type: "bool", says: "Something was written.", always: true },
  { name: "note.verdict", type: "string", says: "motivated, ask or unwelcome.", values: verdicts, always: true },
  { name: "note.certainty", type: "double", says: "How sure that reading is, 0 to 1.", always: true },
  { name: "note.score", type: "int", says: "0 to 100.", always: true },
  { name: "note.language", type: "string", says: "ISO 639-1, or und.", always: true },
  {
    name: "note.origin",
    type: "list<string>",
    says: "Points of contact it gives: past, present, future.",
    values: originTimes,
    always: true,
  },
  { name: "note.purpose", type: "bool", says: "It says what is wanted.", always: true },
  { name: "note.nextStep", type: "bool", says: "It says what is hoped for next.", always: true },
  { name: "note.greeting", type: "bool", says: "It opens with a greeting.", always: true },
  {
    name: "note.flags",
    type: "list<string>",
    says: "empty, greeting-only, boilerplate, favour, pitch, scam, mass, profile-dump, too-long, rude.",
    values: flags,
    always: true,
  },
  { name: "profile.hidden", type: "bool", says: "The profile shows nothing to strangers." },
  { name: "profile.completeness", type: "double", says: "How much of the profile is filled in, 0 to 1." },
  { name: "profile.rich", type: "bool", says: "They publish content worth reading." },
  { name: "profile.connections", type: "int", says: "How many contacts they show." },
  {
    name: "profile.collector",
    type: "bool",
    says: "5,000 contacts or more and fewer than three in common: they collect contacts.",
  },
  { name: "request.couldCarryNote", type: "bool", says: "The plan and the button let them write something." },
  { name: "request.ageDays", type: "int", says: "Days the request has waited." },
  { name: "request.sameLanguage", type: "bool", says: "The note is in a language of the owner." },
];

type Group = Record<string, boolean | bigint | number | string | readonly string[]>;

/** The facts of a case by group, as conditions see them; what is not known is left out. */
export type Facts = Readonly<Record<string, Group | string>>;

/** Gathers the facts of a case. `appraisal` is the reading of its note, null where nothing was written. */
export function gatherFacts(advised: AdviceCase, appraisal: Appraisal | null): Facts {
  const { recognition, profile, sender, owner } = advised;
  const probability = recognition?.probability ?? (recognition ? 0 : undefined);
  const languages = owner?.languages;
  return {
    network: advised.network,
    who: known({
      probability,
      known: probability === undefined ? undefined : probability >= 0.95,
      unsure: probability === undefined ? undefined : probability >= 0.5 && probability < 0.95,
      metInPerson: recognition?.metInPerson,
      traces: whole(recognition?.traces),
      lastContactDays: whole(recognition?.lastContactDays),
    }),
    common: known({
      contacts: whole(recognition?.mutualContacts?.length),
      ground: whole(recognition?.commonGround?.length),
    }),
    note: known({
      given: appraisal !== null && !appraisal.flags.includes("empty"),
      // Nothing written says nothing for or against: the question is who and why.
      verdict: appraisal?.verdict ?? "ask",
      certainty: appraisal?.certainty ?? 1,
      score: whole(appraisal?.score ?? 0),
      language: appraisal?.language ?? "und",
      origin: appraisal?.origin ?? [],
      purpose: appraisal?.purpose ?? false,
      nextStep: appraisal?.nextStep ?? false,
      greeting: appraisal?.greeting ?? false,
      flags: appraisal?.flags ?? [],
    }),
    profile: known({
      hidden: profile?.hidden,
      completeness: profile?.completeness ?? completenessOf(sender),
      rich: profile?.richContent,
      connections: whole(profile?.connections),
      collector: profile?.collector,
    }),
    request: known({
      couldCarryNote: advised.channelCarriesNote ?? networkCarriesNote(advised.network),
      ageDays: whole(advised.ageDays),
      sameLanguage: appraisal && languages?.length ? languages.includes(appraisal.language) : undefined,
    }),
  };
}

/** The share of headline, company, school and city that is shown, where anything is; unknown where nothing is. */
function completenessOf(sender: AdviceCase["sender"]): number | undefined {
  if (!sender) return undefined;
  const shown = [sender.headline, sender.company, sender.school, sender.city].filter((value) => value).length;
  return shown === 0 ? undefined : shown / 4;
}

function whole(value: number | undefined): bigint | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : BigInt(Math.trunc(value));
}

function known(
  values: Readonly<Record<string, boolean | bigint | number | string | readonly string[] | undefined>>,
): Group {
  const group: Group = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) group[name] = value;
  return group;
}
