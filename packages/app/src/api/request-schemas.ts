import { actions, criteria, flags, missables, networks, originTimes, situations, verdicts } from "@entregent/engine";
import { z } from "@hono/zod-openapi";
import { recognition, said } from "./person-schemas.ts";
import { thread } from "./thread-schemas.ts";

// Requests: how they read, what is advised, said and decided.

export const finding = z
  .object({
    id: z.string(),
    criterion: z.enum(criteria),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    points: z.int(),
    certainty: z.number(),
    words: z.string(),
  })
  .openapi("Finding");

export const scoreLine = z
  .object({
    id: z.string(),
    criterion: z.enum(criteria),
    points: z.int(),
    words: z.string(),
    change: z.object({ id: z.string(), worth: z.int(), words: z.string() }).optional(),
  })
  .openapi("ScoreLine");

export const appraisal = z
  .object({
    language: z.string(),
    verdict: z.enum(verdicts),
    certainty: z.number(),
    score: z.int(),
    greeting: z.boolean(),
    closing: z.boolean(),
    origin: z.array(z.enum(originTimes)),
    purpose: z.boolean(),
    nextStep: z.boolean(),
    flags: z.array(z.enum(flags)),
    findings: z.array(finding),
    lines: z.array(scoreLine),
    missing: z.array(z.object({ id: z.enum(missables), words: z.string() })),
    words: z.string(),
  })
  .openapi("Appraisal");

export const consequence = z
  .object({
    id: z.string(),
    about: z.enum(["told", "effect", "undo", "how", "limit"]),
    asOf: z.string(),
    source: z.string(),
    words: z.string(),
  })
  .openapi("Consequence");

export const advice = z
  .object({
    action: z.enum(actions),
    access: z.enum(["full", "limited"]),
    circles: z.array(z.string()),
    rule: z.string(),
    reasons: z.array(z.object({ id: z.string(), words: z.string() })),
    situation: z.enum(situations).nullable(),
  })
  .openapi("Advice");

export const reply = z
  .object({
    situation: z.enum(situations),
    language: z.string(),
    register: z.enum(["formal", "familiar"]),
    text: z.string(),
    variant: z.int(),
    variants: z.int(),
    limit: z.int().nullable(),
  })
  .openapi("Reply");

export const decision = z
  .object({
    id: z.string(),
    requestId: z.string(),
    action: z.enum(actions),
    access: z.enum(["full", "limited"]),
    circles: z.array(z.string()),
    reply: z.string().nullable(),
    batchId: z.string().nullable(),
    decidedAt: z.string(),
    undoneAt: z.string().nullable(),
  })
  .openapi("Decision");

export const requestSummary = z
  .object({
    id: z.string(),
    network: z.enum(networks),
    direction: z.enum(["received", "sent"]),
    state: z.enum(["pending", "accepted", "rejected", "withdrawn", "lapsed", "unknown"]),
    name: z.string().nullable(),
    headline: z.string().nullable(),
    date: z.string().nullable(),
    ageDays: z.int().nullable(),
    notePreview: z.string().nullable(),
    noteIsStock: z.boolean(),
    verdict: z.enum(verdicts),
    score: z.int(),
    band: z.enum(["known", "unsure", "none"]),
    knownAs: z.string().nullable(),
    advised: z.enum(actions),
    decision: decision.nullable(),
  })
  .openapi("RequestSummary");

export const requestList = z
  .object({
    /** Counts by advised action over all that match, so that groups show their size before they are opened. */
    groups: z.array(z.object({ action: z.enum(actions), count: z.int() })),
    total: z.int(),
    requests: z.array(requestSummary),
  })
  .openapi("RequestList");

export const requestDetail = z
  .object({
    request: requestSummary,
    note: z.string().nullable(),
    profileUrl: z.string().nullable(),
    email: z.string().nullable(),
    company: z.string().nullable(),
    mutuals: z.array(z.string()),
    channelCarriesNote: z.boolean(),
    /** What the network shows of the profile in numbers; null where it shows none. */
    activity: z
      .object({ posts: z.int().nullable(), lastPost: z.string().nullable(), connections: z.int().nullable() })
      .nullable(),
    place: z.object({ file: z.string(), line: z.int().optional(), source: z.string() }),
    /** Other files in which the same request was seen. */
    alsoAt: z.array(z.string()),
    recognition,
    /** What the owner said of who this is, newest first. */
    said: z.array(said),
    appraisal,
    advice,
    reply: reply.nullable(),
    /** What each decision would do on this network, before the click. */
    consequences: z.record(z.enum(actions), z.array(consequence)),
    decisions: z.array(decision),
    /** What followed on a question or a refusal; null where nothing did. */
    thread: thread.nullable(),
    /** Circles to choose from at an acceptance, those suggested first. */
    circles: z.array(z.object({ id: z.string(), name: z.string(), suggested: z.boolean() })),
  })
  .openapi("RequestDetail");

export const requestQuery = z.object({
  direction: z.enum(["received", "sent"]).default("received"),
  view: z.enum(["open", "decided", "all"]).default("open"),
  network: z.enum(networks).optional(),
  query: z.string().max(200).optional(),
  /** Only those for which this action is advised: one group, opened. */
  advised: z.enum(actions).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export const decide = z
  .object({
    requestIds: z.array(z.string()).min(1).max(1000),
    action: z.enum(actions),
    access: z.enum(["full", "limited"]).optional(),
    circles: z.array(z.string().max(100)).max(20).optional(),
    reply: z.string().max(20_000).optional(),
  })
  .openapi("Decide");

export const decided = z.object({ batchId: z.string().nullable(), decisions: z.array(decision) }).openapi("Decided");

export const replyQuery = z.object({
  situation: z.enum(situations).optional(),
  language: z.string().min(2).max(8).optional(),
  register: z.enum(["formal", "familiar"]).optional(),
  variant: z.coerce.number().int().min(0).max(99).default(0),
});

export const appraiseBody = z
  .object({
    text: z.string().max(20_000),
    network: z.enum(networks).optional(),
    language: z.string().min(2).max(8).optional(),
  })
  .openapi("AppraiseBody");

export type RequestSummary = z.infer<typeof requestSummary>;
export type RequestList = z.infer<typeof requestList>;
export type RequestDetail = z.infer<typeof requestDetail>;
export type RequestQuery = z.input<typeof requestQuery>;
export type Decide = z.infer<typeof decide>;
export type Decided = z.infer<typeof decided>;
export type ApiDecision = z.infer<typeof decision>;
export type ApiReply = z.infer<typeof reply>;
export type ReplyQuery = z.input<typeof replyQuery>;
export type AppraiseBody = z.infer<typeof appraiseBody>;
export type ApiAppraisal = z.infer<typeof appraisal>;
export type ApiConsequence = z.infer<typeof consequence>;
export type ApiAdvice = z.infer<typeof advice>;
