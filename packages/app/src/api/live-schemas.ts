import { z } from "@hono/zod-openapi";

/** The API's data of live accounts. Secrets come in and never go out. */

const liveField = z.object({
  name: z.string(),
  kind: z.enum(["text", "address", "url", "port", "choice", "yes-no"]),
  secret: z.boolean(),
  optional: z.boolean(),
  preset: z.string().nullable(),
  label: z.string(),
  hint: z.string().nullable(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
});

export const liveSource = z
  .object({
    id: z.string(),
    network: z.string(),
    name: z.string(),
    about: z.string(),
    /** What it can do on the owner's click, beyond reading. */
    actions: z.array(z.string()),
    fields: z.array(liveField),
  })
  .openapi("LiveSource");

export const liveSourceList = z.object({ sources: z.array(liveSource) }).openapi("LiveSourceList");

const name = z.string().max(200);
const settings = z.record(z.string().max(60), z.string().max(2000));
const secrets = z.record(z.string().max(60), z.string().max(20_000));

export const liveAccount = z
  .object({
    id: z.string(),
    source: z.string(),
    sourceName: z.string(),
    name: z.string(),
    on: z.boolean(),
    addedAt: z.string(),
    settings,
    /** When it was last read to its end. */
    readAt: z.string().nullable(),
    /** The newest import that brought anything. */
    importId: z.string().nullable(),
    trouble: z
      .object({
        code: z.string(),
        at: z.string(),
        field: z.string().nullable(),
        title: z.string(),
        nextStep: z.string(),
      })
      .nullable(),
    /** The reading that goes on now; its import's events tell the progress. */
    reading: z.object({ startedAt: z.string(), importId: z.string().nullable() }).nullable(),
  })
  .openapi("LiveAccount");

export const liveOverview = z
  .object({
    /** Where passwords and tokens lie; null while there are none. */
    secretsIn: z.enum(["keychain", "file", "memory"]).nullable(),
    accounts: z.array(liveAccount),
  })
  .openapi("LiveOverview");

export const liveCheck = z
  .object({
    account: z.string(),
    holds: z.array(z.object({ what: z.string(), count: z.int().nullable(), words: z.string() })),
  })
  .openapi("LiveCheck");

export const addAccountBody = z
  .object({
    source: z.string().max(60),
    name: name.optional(),
    settings: settings.default({}),
    secrets: secrets.default({}),
    /** Asked now and then from now on. */
    on: z.boolean().optional(),
  })
  .openapi("AddAccount");

export const changeAccountBody = z
  .object({
    name: name.optional(),
    settings: settings.optional(),
    secrets: secrets.optional(),
    on: z.boolean().optional(),
  })
  .openapi("ChangeAccount");

export const accountAdded = z.object({ account: liveAccount, check: liveCheck }).openapi("AccountAdded");

export type ApiLiveSource = z.infer<typeof liveSource>;
export type ApiAccount = z.infer<typeof liveAccount>;
export type LiveOverview = z.infer<typeof liveOverview>;
export type ApiLiveCheck = z.infer<typeof liveCheck>;
export type AddAccountBody = z.input<typeof addAccountBody>;
export type ChangeAccountBody = z.input<typeof changeAccountBody>;
export type AccountAdded = z.infer<typeof accountAdded>;
