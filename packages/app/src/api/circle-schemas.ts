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
    access,
    keepMonths: z.int().nullable(),
    members: z.array(circleMember),
  })
  .openapi("Circle");

export const circlesView = z
  .object({
    circles: z.array(circle),
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

export const circleExportQuery = z.object({ format: z.enum(["vcard", "csv"]).default("vcard") });

export type CirclesView = z.infer<typeof circlesView>;
export type CirclePatch = z.infer<typeof circlePatch>;
export type CirclesPatch = z.infer<typeof circlesPatch>;
