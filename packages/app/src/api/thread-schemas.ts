import { actions, askedParts, networks } from "@entregent/engine";
import { z } from "@hono/zod-openapi";

/** What follows on a question, over the wire. */

const part = z.object({ id: z.enum(askedParts), words: z.string() });

export const threadAnswer = z
  .object({
    id: z.string(),
    at: z.string(),
    from: z.enum(["pasted", "note", "trace"]),
    /** What it is and of when: "A message, 3 May 2026". */
    told: z.string(),
    /** Null where the source keeps no words. */
    words: z.string().nullable(),
  })
  .openapi("ThreadAnswer");

/** An answer read against what was asked, and what is advised now. */
export const answerRead = z
  .object({
    answered: z.array(part),
    open: z.array(part),
    words: z.string(),
    advised: z.enum(actions),
    reasons: z.array(z.object({ id: z.string(), words: z.string() })),
  })
  .openapi("AnswerRead");

export const threadSteps = ["waiting", "answer", "remind", "let-lapse", "lapsed", "closed"] as const;

export const thread = z
  .object({
    requestId: z.string(),
    network: z.enum(networks),
    name: z.string().nullable(),
    headline: z.string().nullable(),
    step: z.enum(threadSteps),
    /** Where it stands, in a sentence. */
    words: z.string(),
    /** The last question; null where a refusal was overtaken without one. */
    asked: z
      .object({ at: z.string(), text: z.string().nullable(), parts: z.array(part), words: z.string() })
      .nullable(),
    /** When the wait is over; null where nothing is waited for. */
    due: z.string().nullable(),
    daysLeft: z.int().nullable(),
    answers: z.array(threadAnswer),
    read: answerRead.nullable(),
    /** The decision that a later contact overtook, by its id. */
    overtaken: z.string().nullable(),
    /** What was kept since and can be taken back, the newest last. */
    kept: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["reminded", "answered", "dismissed", "lapsed"]),
        at: z.string(),
        words: z.string(),
      }),
    ),
  })
  .openapi("Thread");

export const threadDeed = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("reminded") }),
    z.object({ kind: z.literal("lapsed") }),
    z.object({ kind: z.literal("answered"), words: z.string().trim().min(1).max(20_000) }),
    z.object({ kind: z.literal("dismissed"), of: z.string().min(1).max(400) }),
  ])
  .openapi("ThreadDeed");

export const threadKept = z.object({ id: z.string(), thread: thread.nullable() }).openapi("ThreadKept");

const lapsed = z.object({
  /** Under which it is marked as seen. */
  id: z.string(),
  requestId: z.string(),
  network: z.enum(networks),
  name: z.string().nullable(),
  how: z.enum(["by-you", "by-network", "overtaken"]),
  words: z.string(),
});

/** The same number alone, asked for once a page stands. */
export const followUpCount = z.object({ due: z.int() }).openapi("FollowUpCount");

export const followUp = z
  .object({
    /** What the owner could do today: answers, reminders, what may lapse, whom to forget, settings to look at. */
    due: z.int(),
    answers: z.array(thread),
    remind: z.array(thread),
    letLapse: z.array(thread),
    waiting: z.array(thread),
    /** What ended without a word since the last look, and refusals that no longer count. */
    lapsed: z.array(lapsed),
    /** Whom the owner meant to keep no longer, with what would go. */
    forget: z.array(
      z.object({
        requestId: z.string(),
        /** Null for one whom the memory knows only by the request. */
        personId: z.string().nullable(),
        network: z.enum(networks),
        name: z.string().nullable(),
        words: z.string(),
        goes: z.string(),
      }),
    ),
    /** Networks whose privacy settings are to be looked at again. */
    checks: z.array(z.object({ network: z.enum(networks), checkedAt: z.string().nullable() })),
    /** How long is waited, by network; `source` is null where the owner set it. */
    waits: z.array(
      z.object({ network: z.enum(networks), days: z.int(), source: z.string().nullable(), asOf: z.string() }),
    ),
  })
  .openapi("FollowUp");

export const seen = z.object({ ids: z.array(z.string().max(400)).max(20_000), seen: z.boolean() }).openapi("Seen");

export const waits = z
  .object({ waitDays: z.partialRecord(z.enum(networks), z.int().min(1).max(365).nullable()) })
  .openapi("Waits");

export type ApiThread = z.infer<typeof thread>;
export type ThreadDeedBody = z.input<typeof threadDeed>;
export type ThreadKept = z.infer<typeof threadKept>;
export type FollowUpCount = z.infer<typeof followUpCount>;
export type FollowUp = z.infer<typeof followUp>;
export type WaitsBody = z.infer<typeof waits>;
