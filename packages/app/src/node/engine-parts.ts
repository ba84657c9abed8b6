import { appraise, consequencesOf, createAdviser, createPeopleIndex, reply } from "@entregent/engine";
import type { EngineParts } from "../engine-parts.ts";
import { interim } from "./interim-engine.ts";

/** The engine as it is. */
export const engineParts: EngineParts = {
  ...interim,
  appraise,
  consequencesOf,
  createAdviser,
  createPeopleIndex,
  reply: (request) => reply(request),
};
