import {
  appraise,
  coach,
  consequencesOf,
  createAdviser,
  buildPeopleIndex,
  heedOwner,
  linkRecords,
  reply,
} from "@entregent/engine";
import type { EngineParts } from "../engine-parts.ts";

/** The engine as it is. */
export const engineParts: EngineParts = {
  appraise,
  buildPeopleIndex,
  heedOwner,
  linkRecords,
  createAdviser,
  consequencesOf,
  reply,
  coach: (input) => coach(input, appraise),
};
