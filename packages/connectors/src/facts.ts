import type {
  Direction,
  Network,
  PersonFact,
  PersonRef,
  Place,
  Problem,
  RequestFact,
  RequestState,
  SourceDate,
  TraceFact,
  TraceKind,
} from "@entregent/engine";
import { personKey, requestKey, requestOtherKeys, traceKey } from "./keys.ts";
import { isStockSentence } from "./stock-sentences.ts";

// Makers of facts: what a source does not say is null, and the keys are made the same way for all.

/** One empty list for all: a large archive has millions of them. */
const none: readonly never[] = Object.freeze([]);

type Known<Fact, Given extends keyof Fact> = Partial<Omit<Fact, Given | "fact" | "key" | "otherKeys">>;

/** A request; `precise` as in {@link requestKey}. */
export function requestFact(
  given: {
    readonly network: Network;
    readonly direction: Direction;
    readonly state: RequestState;
    readonly place: Place;
    readonly precise?: boolean;
    /** The day that goes into the key, where it is not the date's. Null for one request a person. */
    readonly keyDate?: SourceDate | null;
  } & Known<RequestFact, "network" | "direction" | "state" | "place">,
): RequestFact {
  const { precise = false, keyDate, ...known } = given;
  const { profileUrl = null, handle = null, name = null, date = null, note = null, email = null } = known;
  const { network, direction } = known;
  const asked = {
    network,
    direction,
    profileUrl,
    handle,
    email,
    name,
    date: keyDate === undefined ? date : keyDate,
    precise,
  };
  return {
    fact: "request",
    key: requestKey(asked),
    otherKeys: requestOtherKeys({ ...asked, date }),
    noteIsStock: isStockSentence(note, network, direction === "received" ? name : null),
    headline: null,
    company: null,
    school: null,
    city: null,
    mutuals: none,
    mutualCount: null,
    channelCarriesNote: true,
    ...known,
    profileUrl,
    handle,
    name,
    date,
    note,
    email,
  };
}

/** What a source says of a person. `beside` keeps namesakes apart in the key where only a name is known. */
export function personFact(
  given: {
    readonly network: Network;
    readonly role: PersonFact["role"];
    readonly place: Place;
    readonly beside?: string | null;
  } & Known<PersonFact, "network" | "role" | "place">,
): PersonFact {
  const { beside = null, ...known } = given;
  const { profileUrl = null, handle = null, name = null, email = null } = known;
  return {
    fact: "person",
    key: personKey({ network: known.network, role: known.role, profileUrl, handle, email, name, beside }),
    given: null,
    family: null,
    formerNames: none,
    otherEmails: none,
    otherUrls: none,
    company: null,
    position: null,
    school: null,
    city: null,
    since: null,
    tags: none,
    ownersNote: null,
    ...known,
    profileUrl,
    handle,
    name,
    email,
  };
}

/** A dated contact; `what` as in {@link traceKey}. */
export function traceFact(
  given: {
    readonly network: Network;
    readonly kind: TraceKind;
    readonly by: TraceFact["by"];
    readonly with: readonly PersonRef[];
    readonly date: SourceDate | null;
    readonly place: Place;
    readonly what: string;
  } & Known<TraceFact, "network" | "kind" | "by" | "with" | "date" | "place">,
): TraceFact {
  const { what, ...known } = given;
  const { network, kind, thread = null, date } = known;
  return {
    fact: "trace",
    key: traceKey({ network, kind, thread, date, what }),
    subject: null,
    text: null,
    inPerson: false,
    ...known,
    thread: thread === null ? null : `${network}:${thread}`,
  };
}

/** A person of whom one thing is known, or few. */
export function personRef(known: Partial<PersonRef>): PersonRef {
  return { name: null, email: null, profileUrl: null, handle: null, ...known };
}

/** A problem at a place. */
export function problemAt(place: Place, code: string, severity: Problem["severity"] = "warning"): Problem {
  return { fact: "problem", code, severity, ...place };
}
