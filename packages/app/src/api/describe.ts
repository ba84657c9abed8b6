import type { z } from "@hono/zod-openapi";
import { problemDetails } from "./schemas.ts";

type Schema = z.ZodType;

/** A JSON answer, for the OpenAPI document. */
export function answer<S extends Schema>(
  description: string,
  schema: S,
): { description: string; content: { "application/json": { schema: S } } } {
  return { description, content: { "application/json": { schema } } };
}

/** A JSON body that has to be there. */
export function body<S extends Schema>(schema: S): { content: { "application/json": { schema: S } }; required: true } {
  return { content: { "application/json": { schema } }, required: true };
}

/** Every route may answer with problem details; told once. */
export const problems: {
  readonly default: {
    description: string;
    content: { "application/problem+json": { schema: typeof problemDetails } };
  };
} = {
  default: {
    description: "What went wrong, and the next step (RFC 9457)",
    content: { "application/problem+json": { schema: problemDetails } },
  },
};
