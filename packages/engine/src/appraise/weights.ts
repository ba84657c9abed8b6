import type { Flag } from "../domain/appraisal.ts";

/** What each part of a good note is worth. The gains add up to 100. */
export const gains = {
  greeting: 8,
  closing: 7,
  origin: 30,
  purpose: 30,
  "next-step": 15,
  brevity: 10,
} as const;

/** What a warning takes away. A note with one keeps what it earned otherwise. */
export const warningPoints: Readonly<Record<Flag, number>> = {
  empty: 0,
  "greeting-only": 0,
  boilerplate: -10,
  favour: -20,
  pitch: -45,
  scam: -70,
  mass: -45,
  "profile-dump": -15,
  "too-long": 0,
  rude: -50,
};

/** A vague phrase is shown, and costs a little each. */
export const vaguePoints = -2;

/** Saying again what the profile beside the note says. */
export const repeatPoints = -5;
