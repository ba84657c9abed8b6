import { z } from "@hono/zod-openapi";

/** The API's data of sources: how to get each file, and what could not be read. */

export const sourceGuide = z
  .object({
    id: z.string(),
    group: z.enum(["networks", "mail", "contacts", "calendars"]),
    groupWords: z.string(),
    connector: z.string(),
    name: z.string(),
    /** The name as short as can be, where its group is said. */
    brand: z.string(),
    steps: z.array(z.string()),
    holds: z.string(),
    lacks: z.string(),
    caution: z.string().nullable(),
    /** How sure it is that the file looks as it is read, or that it can still be had. */
    standing: z.enum(["real", "likely", "gone"]),
    standingWords: z.string(),
    requests: z.enum(["with-notes", "without-notes", "by-mail", "notices", "none"]),
    requestsWords: z.string(),
    waitWords: z.string(),
    toldWords: z.string(),
    /** The kind of account that brings the same without a file, where it can be connected here. */
    account: z.string().nullable(),
    /** The month in which steps and facts were last looked up, `YYYY-MM`. */
    checked: z.string(),
    sources: z.array(
      z.object({
        what: z.string(),
        url: z.string().nullable(),
        sure: z.enum(["own", "others", "known"]),
        sureWords: z.string(),
      }),
    ),
  })
  .openapi("SourceGuide");

export const sourceGuideList = z.object({ guides: z.array(sourceGuide) }).openapi("SourceGuideList");

export const problemQuery = z.object({
  code: z.string().min(1).max(200),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const problemGroups = z
  .object({
    groups: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(["error", "warning", "info"]),
        count: z.int(),
        /** What happened and the next step, told of the first of its kind. */
        words: z.string(),
        /** Where, by file and line: the first ones. */
        places: z.array(z.object({ file: z.string(), line: z.int().nullable() })),
      }),
    ),
    /** Whether there were more problems than are looked through. */
    more: z.boolean(),
  })
  .openapi("ProblemGroups");

export const problemPlaces = z
  .object({
    total: z.int(),
    places: z.array(z.object({ file: z.string(), line: z.int().nullable() })),
  })
  .openapi("ProblemPlaces");

export type ApiSourceGuide = z.infer<typeof sourceGuide>;
export type ProblemGroups = z.infer<typeof problemGroups>;
export type ProblemPlaces = z.infer<typeof problemPlaces>;
