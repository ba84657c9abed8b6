import { networks, originTimes, sentStages, sentWays } from "@entregent/engine";
import { z } from "@hono/zod-openapi";

/** The data of what the owner sent: where each request stands, and what the openings led to. */

const share = z.object({
  count: z.int(),
  of: z.int(),
  /** Where the truth lies with 95 % confidence. */
  low: z.number(),
  high: z.number(),
  /** In plain words: how many of how many, and whether that tells anything. */
  words: z.string(),
});

export const sentRequest = z
  .object({
    id: z.string(),
    network: z.enum(networks),
    name: z.string().nullable(),
    headline: z.string().nullable(),
    /** Who it is in the memory, where an address or an unmistakable name says so. */
    personId: z.string().nullable(),
    date: z.string().nullable(),
    ageDays: z.int().nullable(),
    stage: z.enum(sentStages),
    answeredOn: z.string().nullable(),
    remindOn: z.string().nullable(),
    withdrawOn: z.string().nullable(),
    /** What to do now, or what there is to wait for. */
    words: z.string(),
    /** What taking it back locks, with the day the source was read; null where that is not due or not known. */
    locks: z.string().nullable(),
    note: z.string().nullable(),
    said: z.object({ origin: z.array(z.enum(originTimes)), purpose: z.boolean(), nextStep: z.boolean() }).nullable(),
  })
  .openapi("SentRequest");

export const sentList = z
  .object({
    stages: z.array(z.object({ stage: z.enum(sentStages), count: z.int(), words: z.string() })),
    /** By stage, what is due first; within, the oldest first. */
    requests: z.array(sentRequest),
    overall: share,
    openings: z.array(
      z.object({
        way: z.enum(sentWays),
        label: z.string(),
        with: share,
        without: share,
        better: z.enum(["with", "without"]).nullable(),
        words: z.string(),
      }),
    ),
    /** What counts as a conversation, in words. */
    counted: z.string(),
  })
  .openapi("SentList");

export type SentRequestView = z.infer<typeof sentRequest>;
export type SentList = z.infer<typeof sentList>;
