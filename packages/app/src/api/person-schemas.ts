import { networks } from "@entregent/engine";
import { z } from "@hono/zod-openapi";
import { facts } from "./fact-values.ts";

// Who somebody is, and who is asking.

export const evidence = z
  .object({ id: z.string(), bits: z.number(), facts: facts.optional(), words: z.string() })
  .openapi("Evidence");

export const trace = z
  .object({
    id: z.string(),
    kind: z.string(),
    network: z.enum(networks),
    date: z.string().nullable(),
    by: z.enum(["owner", "other", "unknown"]),
    subject: z.string().nullable(),
    inPerson: z.boolean(),
    source: z.string(),
    words: z.string(),
  })
  .openapi("Trace");

export const personSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    formerNames: z.array(z.string()),
    company: z.string().nullable(),
    position: z.string().nullable(),
    lastTrace: z.string().nullable(),
    traces: z.int(),
  })
  .openapi("PersonSummary");

export const candidate = z
  .object({
    person: personSummary,
    probability: z.number(),
    evidence: z.array(evidence),
    traces: z.array(trace),
    /** What the owner wrote of them, wherever that was. */
    ownersNotes: z.array(z.string()),
  })
  .openapi("Candidate");

/** The owner's word on who asked. */
export const said = z
  .object({ id: z.string(), same: z.boolean(), saidAt: z.string(), person: personSummary.nullable() })
  .openapi("Said");

export const saidList = z.object({ said: z.array(said) }).openapi("SaidList");

export const sayWho = z.object({ personId: z.string().min(1).max(300), same: z.boolean() }).openapi("SayWho");

export const recognition = z
  .object({
    band: z.enum(["known", "unsure", "none"]),
    candidates: z.array(candidate),
    /** One sentence: who this is, or that the archives have no trace. */
    words: z.string(),
  })
  .openapi("Recognition");

export type ApiTrace = z.infer<typeof trace>;
export type PersonSummary = z.infer<typeof personSummary>;
export type ApiRecognition = z.infer<typeof recognition>;
export type Said = z.infer<typeof said>;
