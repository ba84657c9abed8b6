import { networks } from "@entregent/engine";
import { z } from "@hono/zod-openapi";
import { evidence, personSummary, trace } from "./person-schemas.ts";
import { requestSummary } from "./request-schemas.ts";

// The people of the memory: their records, how those hang together, and forgetting.

export const record = z
  .object({
    id: z.string(),
    network: z.enum(networks),
    role: z.string(),
    name: z.string().nullable(),
    company: z.string().nullable(),
    position: z.string().nullable(),
    since: z.string().nullable(),
    profileUrl: z.string().nullable(),
    emails: z.array(z.string()),
    /** The owner's lists or labels there that they are on. */
    lists: z.array(z.string()),
    /** What the owner wrote of them there. */
    ownersNote: z.string().nullable(),
    source: z.string(),
  })
  .openapi("Record");

/** Why a record is a person's. */
const why = z.object({
  by: z.enum(["engine", "owner"]),
  probability: z.number(),
  at: z.string(),
  evidence: z.array(evidence),
});

const keptApart = z.object({ record, personId: z.string(), since: z.string() });

export const personDetail = z
  .object({
    person: personSummary,
    names: z.array(z.object({ name: z.string(), from: z.string().nullable(), source: z.string() })),
    /** `why` is null for the record that was there first. */
    records: z.array(record.extend({ why: why.nullable() })),
    /** Records the owner keeps apart from this person. */
    apart: z.array(keptApart),
    /** How they met, and who was on the first contact and known before. */
    met: z.object({ first: trace.nullable(), inPerson: trace.nullable(), through: z.array(personSummary) }),
    traces: z.array(trace),
    requests: z.array(requestSummary),
  })
  .openapi("PersonDetail");

const move = z.object({ recordId: z.string().min(1).max(300), personId: z.string().min(1).max(300) });

export const moveRecords = z.object({ moves: z.array(move).min(1).max(1000) }).openapi("MoveRecords");

/** What was moved, and the moves that undo it. */
export const moved = z.object({ moves: z.array(move), back: z.array(move) }).openapi("Moved");

export const joinPersons = z.object({ personId: z.string().min(1).max(300) }).openapi("JoinPersons");

export const joinList = z
  .object({ total: z.int(), joins: z.array(z.object({ person: personSummary, record, why })) })
  .openapi("JoinList");

export const personQuery = z.object({
  query: z.string().max(200).default(""),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const personList = z.object({ total: z.int(), persons: z.array(personSummary) }).openapi("PersonList");

export const personErased = z.object({ records: z.int(), traces: z.int(), requests: z.int() }).openapi("PersonErased");

/** People whom imports pass over, since the owner had them forgotten. */
export const forgottenCount = z.object({ people: z.int() }).openapi("ForgottenCount");

export type PersonDetail = z.infer<typeof personDetail>;
export type PersonList = z.infer<typeof personList>;
export type ApiRecord = z.infer<typeof record>;
export type KeptApart = z.infer<typeof keptApart>;
export type Moved = z.infer<typeof moved>;
export type JoinList = z.infer<typeof joinList>;
export type ForgottenCount = z.infer<typeof forgottenCount>;
