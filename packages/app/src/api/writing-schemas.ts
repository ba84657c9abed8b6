import { networks } from "@entregent/engine";
import { z } from "@hono/zod-openapi";
import { appraisal, appraiseBody, personSummary } from "./schemas.ts";

/** The data of the writer's side: whom one writes to, what one shares with them, and how a draft reads. */

const language = z.string().min(2).max(8);
const register = z.enum(["formal", "familiar"]);

/** A person of the memory, or what the writer pasted of them. */
export const recipient = z
  .object({
    personId: z.string().min(1).max(300).optional(),
    name: z.string().max(300).optional(),
    headline: z.string().max(500).optional(),
    /** Their profile as text. */
    profile: z.string().max(20_000).optional(),
    /** Something they wrote. */
    words: z.string().max(20_000).optional(),
  })
  .openapi("Recipient");

export const coachBody = appraiseBody
  .extend({
    /** The plan decides how long a note may be. */
    plan: z.enum(["basic", "paid"]).default("basic"),
    recipient: recipient.optional(),
  })
  .openapi("CoachBody");

const goBetweens = z.array(
  z.object({
    person: personSummary,
    /** What shows that they know both. */
    words: z.array(z.string()),
    /** Asks them for an introduction. */
    note: z.string(),
    language: z.string(),
    register,
  }),
);

export const coaching = z
  .object({
    appraisal,
    /** Longest note the network takes, in characters, and how many are left (negative when over). */
    limit: z.int().nullable(),
    left: z.int().nullable(),
    /** Why it had better not be sent, and what to do instead; null where nothing speaks against it. */
    stop: z
      .object({
        favour: z.string(),
        words: z.string(),
        instead: z.string(),
        through: z.array(z.string()),
        /** What the memory does show, where it shows something. */
        known: z.string().nullable(),
      })
      .nullable()
      .optional(),
    /** Most worth first. */
    advice: z.array(
      z.object({
        id: z.string(),
        worth: z.int(),
        /** The draft may well go without it: it would only say more. */
        optional: z.boolean().optional(),
        words: z.string(),
        example: z.string().nullable(),
        examples: z.array(z.string()).optional(),
        /** Where in the draft it shows, in UTF-16 units. */
        spans: z.array(z.object({ start: z.int(), end: z.int() })).optional(),
      }),
    ),
    /**
     * What the memory says to whom the draft names: `through`, they know both and could introduce; `not-shown`, the reader
     * is asked for an introduction to somebody whom nothing shows that they know; `direct`, the owner knows them already.
     */
    introduction: z
      .object({ kind: z.enum(["through", "not-shown", "direct"]), words: z.string(), goBetweens })
      .nullable()
      .optional(),
  })
  .openapi("Coaching");

export const approachBody = z
  .object({
    recipient,
    network: z.enum(networks).default("linkedin"),
    /** The writer's choice; else past exchange decides. */
    language: language.optional(),
    register: register.optional(),
  })
  .openapi("ApproachBody");

export const approach = z
  .object({
    /** Who is written to, where they are in the memory. */
    person: personSummary.nullable(),
    /** Whom of the memory a pasted name may be, likeliest first. */
    maybe: z.array(personSummary),
    voice: z.object({
      language: z.string(),
      register,
      /** What each was chosen for, in words. */
      because: z.object({ language: z.string(), register: z.string() }),
    }),
    /** First sentences on real common ground; `words` says what each rests on. */
    openings: z.array(z.object({ kind: z.string(), text: z.string(), words: z.string() })),
    /** Whether the memory shows work done by both. */
    sharedWork: z.boolean(),
    /** Who knows both, with what shows it, and a note that asks them for an introduction. */
    goBetweens,
  })
  .openapi("Approach");

const names = z.array(z.string().trim().min(1).max(200)).max(50);

/** What people may have in common with the owner, in the owner's own words. */
export const writerFacts = z
  .object({ employers: names, schools: names, cities: names, groups: names })
  .openapi("WriterFacts");

export const writerFactsKnown = z
  .object({
    own: writerFacts,
    /** What the archives say beside it. */
    read: z.object({ employers: z.array(z.string()), schools: z.array(z.string()) }),
  })
  .openapi("WriterFactsKnown");

export type CoachBody = z.input<typeof coachBody>;
export type Coaching = z.infer<typeof coaching>;
export type Recipient = z.infer<typeof recipient>;
export type ApproachBody = z.input<typeof approachBody>;
export type Approach = z.infer<typeof approach>;
export type WriterFactsBody = z.infer<typeof writerFacts>;
export type WriterFactsKnown = z.infer<typeof writerFactsKnown>;
