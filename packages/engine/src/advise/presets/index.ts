import type { Policy } from "../policy.ts";
import { commonGround } from "./common-ground.ts";
import { doorkeeper } from "./doorkeeper.ts";
import { metInPerson } from "./met-in-person.ts";
import { noWordNoAnswer } from "./no-word-no-answer.ts";
import { optimist } from "./optimist.ts";
import { sayWhy } from "./say-why.ts";

/** The policies that come with the product; `doorkeeper`, a mix of the others, is the one to begin with. */
export const presets: readonly Policy[] = [doorkeeper, optimist, commonGround, metInPerson, noWordNoAnswer, sayWhy];

export const defaultPolicy: Policy = doorkeeper;

/** A preset by its name, or null. */
export function presetNamed(name: string): Policy | null {
  return presets.find((policy) => policy.name === name) ?? null;
}
