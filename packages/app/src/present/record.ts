import type { RecordRow } from "@entregent/store";
import type { ApiRecord } from "../api/schemas.ts";
import { safeUrl } from "./request.ts";

/** What one source says of a person. */
export function presentRecord({ id, fact }: RecordRow): ApiRecord {
  return {
    id,
    network: fact.network,
    role: fact.role,
    name: fact.name,
    company: fact.company,
    position: fact.position,
    since: fact.since,
    profileUrl: safeUrl(fact.profileUrl),
    emails: [fact.email, ...fact.otherEmails].filter((email) => email !== null),
    lists: [...fact.tags],
    ownersNote: fact.ownersNote,
    source: fact.place.file,
  };
}
