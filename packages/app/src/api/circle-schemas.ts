import { networks } from "@entregent/engine";
import { z } from "@hono/zod-openapi";

/** The owner's lists over the wire. */

const access = z.enum(["full", "limited"]);

export const circleMember = z
  .object({
    requestId: z.string(),
    name: z.string().nullable(),
    network: z.enum(networks),
    personId: z.string().nullable(),
    action: z.enum(["accept", "accept-limited"]),
    access,
    circles: z.array(z.string()),
    since: z.string(),
  })
  .openapi("CircleMember");

export const circle = z
  .object({
    id: z.string(),
    name: z.string(),
    /** One that the product offers by itself; it is never gone for good. */
    ours: z.boolean(),
    access,
    keepMonths: z.int().nullable(),
    members: z.array(circleMember),
  })
  .openapi("Circle");

export const circlesView = z
  .object({
    circles: z.array(circle),
    /** The owner's lists on networks that could be circles here, with who would come into them. */
    lists: z.array(
      z.object({
        network: z.enum(networks),
        name: z.string(),
        /** How many are on it there, as far as they are remembered. */
        people: z.int(),
        /** The circle of that name, where there is one. */
        circle: z.string().nullable(),
        /** Accepted, on the list, and not in the circle. */
        joins: z.array(z.object({ requestId: z.string(), name: z.string().nullable() })),
      }),
    ),
    /** Accepted, and in no circle. */
    none: z.array(circleMember),
    /** What decides on each network what contacts see, to be looked at now and then. */
    privacy: z.array(
      z.object({
        network: z.enum(networks),
        /** Somebody there has limited access. */
        limited: z.boolean(),
        checkedAt: z.string().nullable(),
        settings: z.array(
          z.object({
            id: z.string(),
            words: z.string(),
            sure: z.enum(["own-text", "described", "unsure"]),
            asOf: z.string(),
            source: z.string(),
          }),
        ),
      }),
    ),
    declinedMonths: z.int().nullable(),
    checkMonths: z.int(),
  })
  .openapi("CirclesView");

const months = z.int().min(1).max(600).nullable();

export const circlePatch = z
  .object({
    name: z.string().trim().min(1).max(100).nullable().optional(),
    access: access.nullable().optional(),
    keepMonths: months.optional(),
  })
  .openapi("CirclePatch");

export const circlesPatch = z
  .object({
    declinedMonths: months.optional(),
    checkMonths: z.int().min(1).max(60).optional(),
    /** The privacy settings of this network were looked at just now, or that is taken back. */
    checked: z.object({ network: z.enum(networks), done: z.boolean() }).optional(),
  })
  .openapi("CirclesPatch");

export const takeList = z.object({ network: z.enum(networks), name: z.string().min(1).max(500) }).openapi("TakeList");

/** What a list became; `batchId` undoes that people came into the circle. */
export const circleTaken = z
  .object({ circle: z.string(), made: z.boolean(), batchId: z.string().nullable() })
  .openapi("CircleTaken");

/** What brings a deleted circle back: the batch to undo, and what was set of it. */
export const circleDeleted = z
  .object({
    batchId: z.string().nullable(),
    before: z
      .object({ name: z.string().nullable(), access: access.nullable(), keepMonths: z.int().nullable() })
      .nullable(),
  })
  .openapi("CircleDeleted");

export const circleExportQuery = z.object({ format: z.enum(["vcard", "csv"]).default("vcard") });

export type CirclesView = z.infer<typeof circlesView>;
export type TakeList = z.infer<typeof takeList>;
export type CircleTaken = z.infer<typeof circleTaken>;
export type CircleDeleted = z.infer<typeof circleDeleted>;
export type CirclePatch = z.infer<typeof circlePatch>;
export type CirclesPatch = z.infer<typeof circlesPatch>;
