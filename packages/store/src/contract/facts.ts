import type { OwnerFact, PersonFact, Problem, RequestFact, TraceFact } from "@entregent/engine";
import type { Forgetting } from "../port.ts";

/** Builders of facts about invented people; give only what a test is about. */

export function aRequest(key: string, given: Partial<RequestFact> = {}): RequestFact {
  return {
    fact: "request",
    key,
    network: "linkedin",
    direction: "received",
    state: "pending",
    name: "Orla Fenwick",
    email: null,
    profileUrl: `https://www.linkedin.com/in/${key}`,
    handle: null,
    note: "We met at the harbour fair.",
    noteIsStock: false,
    date: "2026-03-01T10:00:00Z",
    headline: null,
    company: null,
    school: null,
    city: null,
    mutuals: [],
    mutualCount: null,
    channelCarriesNote: true,
    place: { file: "Invitations.csv", line: 2 },
    ...given,
  };
}

export function aPerson(key: string, given: Partial<PersonFact> = {}): PersonFact {
  return {
    fact: "person",
    key,
    network: "linkedin",
    role: "connection",
    name: "Orla Fenwick",
    email: null,
    profileUrl: `https://www.linkedin.com/in/${key}`,
    handle: null,
    given: "Orla",
    family: "Fenwick",
    formerNames: [],
    otherEmails: [],
    otherUrls: [],
    company: "Quay & Sons",
    position: "Surveyor",
    school: null,
    city: null,
    since: "2024-05-06",
    tags: [],
    ownersNote: null,
    place: { file: "Connections.csv", line: 4 },
    ...given,
  };
}

export function aTrace(key: string, given: Partial<TraceFact> = {}): TraceFact {
  return {
    fact: "trace",
    key,
    network: "email",
    kind: "mail",
    date: "2025-11-02T09:30:00Z",
    by: "other",
    with: [{ name: "Orla Fenwick", email: `${key}@quay.example`, profileUrl: null, handle: null }],
    thread: null,
    subject: "Moorings",
    text: null,
    inPerson: false,
    place: { file: "mail.mbox", line: 10 },
    ...given,
  };
}

export function anOwner(given: Partial<OwnerFact> = {}): OwnerFact {
  return {
    fact: "owner",
    network: "linkedin",
    names: ["Mael Dervan"],
    formerNames: [],
    emails: ["mael@dervan.example"],
    profileUrls: [],
    headline: null,
    employers: [],
    schools: [],
    place: { file: "Profile.csv", line: 2 },
    ...given,
  };
}

export function aProblem(line: number, given: Partial<Problem> = {}): Problem {
  return { fact: "problem", code: "csv/short-row", severity: "warning", file: "Connections.csv", line, ...given };
}

export function aForgetting(id = "f1", given: Partial<Forgetting> = {}): Forgetting {
  return { id, at: "2026-06-08T10:00:00Z", secret: "an invented secret, the same in every test", ...given };
}
