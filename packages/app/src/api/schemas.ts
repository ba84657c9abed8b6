import { z } from "@hono/zod-openapi";
import { facts } from "./fact-values.ts";

/**
 * The HTTP API's data, once: checks, TypeScript types and the OpenAPI document all come from here. Words for people are
 * made on the page from codes and facts; what comes over the wire as `words` was made in the language asked for
 * (`Accept-Language`, or `?lang=`).
 */
export * from "./circle-schemas.ts";
export * from "./import-schemas.ts";
export * from "./live-schemas.ts";
export * from "./memory-schemas.ts";
export * from "./person-schemas.ts";
export * from "./phrases-schemas.ts";
export * from "./request-schemas.ts";
export * from "./rules-schemas.ts";
export * from "./source-schemas.ts";
export * from "./there-schemas.ts";
export * from "./thread-schemas.ts";

export const languageCode = z.enum(["en", "fr"]);

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
export type ProblemDetails = z.infer<typeof problemDetails>;
export type DoctorReport = z.infer<typeof doctorReport>;
