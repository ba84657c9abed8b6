import { z } from "@hono/zod-openapi";

/** Values that words are filled with. */
export const facts = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
