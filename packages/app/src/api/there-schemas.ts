import { z } from "@hono/zod-openapi";

/** The API's data of what is carried out on a network, on the owner's click. */

export const thereKinds = ["accept", "reject", "send-mail", "put-on-list", "take-off-list", "keep-note"] as const;
export type ThereKind = (typeof thereKinds)[number];

export const there = z
  .object({
    /** Whether an account that is on could act on this request, once it is decided. */
    possible: z.boolean(),
    /** What one click can do now; empty before a decision. */
    offers: z.array(
      z.object({
        accountId: z.string(),
        account: z.string(),
        kind: z.enum(thereKinds),
        /** The circle whose list it is, where there is one. */
        circle: z.string().nullable(),
        /** The list has to be made for it: the click says so with `makeList`. */
        makesList: z.boolean(),
        button: z.string(),
        /** What it does and who will be told. */
        does: z.string(),
      }),
    ),
    /** What was done, the newest first. */
    done: z.array(
      z.object({
        accountId: z.string(),
        account: z.string(),
        kind: z.enum(thereKinds),
        circle: z.string().nullable(),
        /** `begun`: nobody knows how it ended. */
        state: z.enum(["begun", "done", "already", "failed"]),
        code: z.string().nullable(),
        at: z.string(),
        words: z.string(),
        nextStep: z.string().nullable(),
      }),
    ),
  })
  .openapi("There");

export const carryOutBody = z
  .object({
    accountId: z.string().min(1).max(300),
    kind: z.enum(thereKinds),
    /** Of `put-on-list` and `take-off-list`. */
    circle: z.string().min(1).max(100).optional(),
    /** Of `put-on-list`: make the list where there is none of that name. */
    makeList: z.boolean().optional(),
    /** Of `keep-note`: the owner's words. */
    text: z.string().trim().min(1).max(2000).optional(),
  })
  .refine(({ kind, circle }) => !kind.endsWith("-list") || circle !== undefined, { path: ["circle"] })
  .refine(({ kind, text }) => kind !== "keep-note" || text !== undefined, { path: ["text"] })
  .openapi("CarryOut");

export type There = z.infer<typeof there>;
export type CarryOut = z.infer<typeof carryOutBody>;
