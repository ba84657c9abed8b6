import { consequencesOf, createAdviser } from "@entregent/engine";
import type { EngineParts } from "../engine-parts.ts";
import { interim } from "./interim-engine.ts";

/** The engine as it is. */
export const engineParts: EngineParts = { ...interim, consequencesOf, createAdviser };
