import { gluedParticles } from "../knowledge/particles.ts";
import { memoised } from "../text/memo.ts";
import { bonesOf, familySoundOf, soundOf } from "../text/spelling.ts";
import { fullForms } from "./nicknames.ts";
import { familyVariants, givenVariants, koreanGiven } from "./variants.ts";

/** A folded text with how it sounds. */
export interface Spelled {
  readonly text: string;
  readonly sound: string;
  readonly bones: string;
}

/** A folded word of a name with all that comparisons ask of it, looked up once. */
export interface Word extends Spelled {
  /** How the men's form of a surname sounds, as a word. */
  readonly root: Spelled;
  /** Without a particle written as one with it. */
  readonly unglued: string;
  /** Full given names it may stand for. */
  readonly fulls: ReadonlySet<string>;
  readonly givenVariants: readonly number[];
  readonly familyVariants: readonly number[];
  readonly korean: string | null;
}

function spelled(text: string): Spelled {
  return { text, sound: soundOf(text), bones: bonesOf(text) };
}

function withoutGlued(word: string): string {
  for (const particle of gluedParticles) {
    if (word.startsWith(particle) && word.length - particle.length >= 4) return word.slice(particle.length);
  }
  return word;
}

export const wordOf: (text: string) => Word = memoised((text) => ({
  ...spelled(text),
  root: spelled(familySoundOf(text)),
  unglued: withoutGlued(text),
  fulls: fullForms(text),
  givenVariants: givenVariants(text),
  familyVariants: familyVariants(text),
  korean: koreanGiven(text),
}));
