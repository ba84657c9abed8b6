import { actions, criteria, flags, missables, networks, originTimes, situations, verdicts } from "@entregent/engine";
import { z } from "@hono/zod-openapi";
import { thread } from "./thread-schemas.ts";

/**
 * The HTTP API's data, once: checks, TypeScript types and the OpenAPI document all come from here. Words for people are
 * made on the page from codes and facts; what comes over the wire as `words` was made in the language asked for
 * (`Accept-Language`, or `?lang=`).
 */

export const languageCode = z.enum(["en", "fr"]);
export * from "./live-schemas.ts";
export * from "./source-schemas.ts";

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    /** What to do next, in the person's language. */
    nextStep: z.string().optional(),
    facts: facts.optional(),
  })
  .openapi("ProblemDetails", { description: "RFC 9457" });

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

export const factCounts = z.object({ requests: z.int(), records: z.int(), traces: z.int() });

export const importProblem = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    file: z.string(),
    line: z.int().optional(),
    words: z.string(),
  })
  .openapi("ImportProblem");

export const importReport = z
  .object({
    id: z.string(),
    connector: z.string(),
    sourceName: z.string(),
    state: z.enum(["running", "done", "failed", "undone"]),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    added: factCounts,
    known: factCounts,
    /** People it named whom the owner had forgotten. */
    passedOver: z.int(),
    problemCount: z.int(),
    problems: z.array(importProblem),
  })
  .openapi("ImportReport");

/** Sent as server-sent events named `progress`, then one `done` (an ImportReport) or `failed` (ProblemDetails). */
export const importProgress = z
  .object({
    id: z.string(),
    phase: z.enum(["reading", "linking", "appraising"]),
    file: z.string().nullable(),
    /** 0 to 1; null while the size is not known. */
    share: z.number().nullable(),
    added: factCounts,
    known: factCounts,
    problemCount: z.int(),
  })
  .openapi("ImportProgress");

export const session = z
  .object({
    version: z.string(),
    owner: z.object({ name: z.string().nullable() }),
    settings: z.object({
      language: languageCode.nullable(),
      theme: z.enum(["system", "light", "dark"]),
      register: z.enum(["formal", "familiar"]),
      name: z.string().max(200).nullable(),
    }),
    counts: z.object({ persons: z.int(), traces: z.int(), open: z.int(), decided: z.int() }),
    /** Nothing was ever imported: show the first-run page. */
    firstRun: z.boolean(),
    /** The invented archive is in the memory. */
    sampleLoaded: z.boolean(),
  })
  .openapi("Session");

export const settingsPatch = session.shape.settings.partial().openapi("SettingsPatch");

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

export const importAccepted = z.object({ id: z.string() }).openapi("ImportAccepted");
export const importList = z.object({ imports: z.array(importReport) }).openapi("ImportList");
export const importUndone = z.object({ removed: factCounts }).openapi("ImportUndone");
export const personQuery = z.object({
  query: z.string().max(200).default(""),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const personList = z.object({ total: z.int(), persons: z.array(personSummary) }).openapi("PersonList");
export const personErased = z.object({ records: z.int(), traces: z.int(), requests: z.int() }).openapi("PersonErased");

/** People whom imports pass over, since the owner had them forgotten. */
export const forgottenCount = z.object({ people: z.int() }).openapi("ForgottenCount");

/** The words that confirm the erasure of everything: typed by the person, never filled in for them. */
export const eraseWords = { en: "erase everything", fr: "tout effacer" } as const;
export const eraseEverythingBody = z.object({ confirm: z.string().max(100) }).openapi("EraseEverything");

export const doctorReport = z
  .object({
    version: z.string(),
    healthy: z.boolean(),
    checks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(["well", "look", "ill"]),
        words: z.string(),
        nextStep: z.string().nullable(),
      }),
    ),
  })
  .openapi("DoctorReport");

export const startLink = z.object({ path: z.string() }).openapi("StartLink");

export type Session = z.infer<typeof session>;
export type SettingsPatch = z.infer<typeof settingsPatch>;
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
export type ApiRecognition = z.infer<typeof recognition>;
export type ApiConsequence = z.infer<typeof consequence>;
export type ForgottenCount = z.infer<typeof forgottenCount>;
export type ImportReport = z.infer<typeof importReport>;
export type ImportProgress = z.infer<typeof importProgress>;
export type PersonDetail = z.infer<typeof personDetail>;
export type PersonSummary = z.infer<typeof personSummary>;
export type ProblemDetails = z.infer<typeof problemDetails>;
export type ImportList = z.infer<typeof importList>;
export type PersonList = z.infer<typeof personList>;
export type DoctorReport = z.infer<typeof doctorReport>;
export type Said = z.infer<typeof said>;
export type ApiRecord = z.infer<typeof record>;
export type KeptApart = z.infer<typeof keptApart>;
export type Moved = z.infer<typeof moved>;
export type JoinList = z.infer<typeof joinList>;
export type ApiTrace = z.infer<typeof trace>;
export type ApiAdvice = z.infer<typeof advice>;

export * from "./phrases-schemas.ts";
export * from "./rules-schemas.ts";
export * from "./circle-schemas.ts";
export * from "./thread-schemas.ts";
export * from "./there-schemas.ts";
