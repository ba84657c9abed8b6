import { replyLanguages, situations } from "@entregent/engine";
import { z } from "@hono/zod-openapi";

/** The owner's phrasebook over the wire. */

const language = z.enum(replyLanguages as [string, ...string[]]);
const register = z.enum(["formal", "familiar"]);
const text = z.string().max(5000);

export const phrase = z.object({ id: z.string(), text: z.string() }).openapi("Phrase");

export const phrasesQuery = z.object({ language: language.default("en"), register: register.default("formal") });

export const phrasesView = z
  .object({
    language: z.string(),
    register,
    languages: z.array(z.string()),
    situations: z.array(z.object({ situation: z.enum(situations), own: z.array(phrase), shipped: z.array(phrase) })),
    /** What a phrase may leave to be filled, in words. */
    placeholders: z.array(z.object({ name: z.string(), words: z.string() })),
    canUndo: z.boolean(),
  })
  .openapi("PhrasesView");

export const phraseBody = z
  .object({
    /** Of the phrase it takes the place of; a new one where none is given. */
    id: z.string().min(1).max(200).optional(),
    situation: z.enum(situations),
    language,
    register,
    text,
  })
  .openapi("PhraseBody");

export const phraseCheck = z
  .object({
    issues: z.array(z.object({ code: z.string(), severity: z.enum(["error", "warning"]), words: z.string() })),
    /** Filled for an invented person; null where it cannot be used. */
    preview: z.string().nullable(),
  })
  .openapi("PhraseCheck");

export const phraseId = z.object({ id: z.string().max(200) }).openapi("PhraseId");

export const editedReply = z
  .object({
    text,
    situation: z.enum(situations).optional(),
    language: z.string().min(2).max(8).optional(),
    register: register.optional(),
    variant: z.int().min(0).max(99).optional(),
  })
  .openapi("EditedReply");

export type ApiPhrase = z.infer<typeof phrase>;
export type PhrasesView = z.infer<typeof phrasesView>;
export type PhraseBody = z.infer<typeof phraseBody>;
export type PhraseCheck = z.infer<typeof phraseCheck>;
export type EditedReply = z.infer<typeof editedReply>;
