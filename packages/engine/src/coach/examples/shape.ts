import type { Register } from "../../domain/index.ts";

/** Advice that comes with a way to say it. */
export const exampleIds = [
  "add-origin",
  "add-purpose",
  "add-next-step",
  "add-greeting",
  "add-closing",
  "drop-boilerplate",
  "drop-favour",
  "drop-pitch",
  "drop-mass",
  "drop-profile",
  "drop-rude",
  "drop-vague",
] as const;
export type ExampleId = (typeof exampleIds)[number];

/** Ways to say it, blanks in square brackets; what stands outside them is true for anybody who writes it. */
export interface Examples {
  readonly language: string;
  /** Most fitting first; for an origin: past, present, future. */
  readonly ways: Readonly<Record<Register, Readonly<Record<ExampleId, readonly string[]>>>>;
}
