import type {
  AdviceCase,
  Appraisal,
  NoteInput,
  ProfileFacts,
  Recognition,
  RecognitionQuery,
  RequestFact,
} from "@entregent/engine";
import { readProfile } from "@entregent/engine";
import type { BookPerson } from "./book-person.ts";

/** What recognition is asked about a request. */
export function recognitionQuery(id: string, fact: RequestFact): RecognitionQuery {
  return {
    id,
    channel: fact.network,
    ...given("date", fact.date?.slice(0, 10)),
    ...given("displayName", fact.name),
    ...given("headline", fact.headline),
    ...given("company", fact.company),
    ...given("school", fact.school),
    ...given("city", fact.city),
    ...given("email", fact.email),
    ...given("profileUrl", fact.profileUrl),
    ...given("handle", fact.handle),
    ...(fact.mutuals.length > 0 ? { mutuals: fact.mutuals } : {}),
    ...(fact.mutualCount !== null ? { mutualCount: fact.mutualCount } : {}),
  };
}

/** What the appraisal is given of a request. The network's own default sentence says nothing of the sender's. */
export function noteInput(fact: RequestFact): NoteInput {
  return {
    text: fact.note ?? "",
    network: fact.network,
    channelCarriesNote: fact.channelCarriesNote,
    profile: { ...given("name", fact.name), ...given("headline", fact.headline), ...given("company", fact.company) },
  };
}

export interface OwnerManners {
  readonly name: string | null;
  /** Null where the owner has not chosen: the note and the network then decide. */
  readonly register: "formal" | "familiar" | null;
  readonly language: string | null;
}

/** What a policy looks at, from all that is known of a request. */
export function adviceCase(
  id: string,
  fact: RequestFact,
  known: {
    appraisal: Appraisal;
    recognition: Recognition;
    best: Pick<BookPerson, "metInPerson" | "traces" | "lastTrace"> | null;
    nowDay: string;
    owner: OwnerManners;
  },
): AdviceCase {
  const { best, recognition } = known;
  const age = daysBetween(fact.date, known.nowDay);
  const lastContact = best === null ? null : daysBetween(best.lastTrace, known.nowDay);
  return {
    id,
    network: fact.network,
    ...given("note", fact.note),
    appraisal: known.appraisal,
    sender: {
      ...given("name", fact.name),
      ...given("headline", fact.headline),
      ...given("company", fact.company),
      ...given("school", fact.school),
      ...given("city", fact.city),
    },
    profile: profileOf(fact, known.nowDay),
    recognition: {
      probability: recognition.candidates[0]?.probability ?? 0,
      ...(best !== null && recognition.band !== "none"
        ? {
            metInPerson: best.metInPerson,
            traces: best.traces,
            ...(lastContact === null ? {} : { lastContactDays: lastContact }),
          }
        : {}),
      ...(fact.mutuals.length > 0 ? { mutualContacts: fact.mutuals } : {}),
    },
    channelCarriesNote: fact.channelCarriesNote,
    ...(age === null ? {} : { ageDays: age }),
    owner: {
      ...given("name", known.owner.name),
      ...(known.owner.register === null ? {} : { address: known.owner.register }),
      ...(known.owner.language === null ? {} : { languages: [known.owner.language] }),
    },
  };
}

/** What the source shows of the profile. A field that is null was not told, which says nothing. */
function profileOf(fact: RequestFact, nowDay: string): ProfileFacts {
  const { activity, verifiedUrls } = fact;
  if (activity === undefined) return {};
  const lastPostDays = daysBetween(activity.lastPost, nowDay);
  return readProfile({
    posts: activity.posts,
    ...(lastPostDays === null ? {} : { lastPostDays }),
    connections: activity.connections,
    commonContacts: fact.mutualCount,
    about: fact.headline,
    ...(verifiedUrls ? { verifiedUrls } : {}),
  });
}

/** Whole days from a source's date to a day; null where there is no date, never negative. */
export function daysBetween(date: string | null, nowDay: string): number | null {
  if (date === null) return null;
  const days = dayNumber(nowDay) - dayNumber(date);
  return Number.isNaN(days) ? null : Math.max(0, days);
}

/** A date's day as days since 1970; NaN where it is none. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

function given<K extends string>(name: K, value: string | null | undefined): { [P in K]?: string } {
  return (value ? { [name]: value } : {}) as { [P in K]?: string };
}
