import type { Candidate, Evidence, Recognition } from "../domain/recognition.ts";
import { knownFrom, unsureFrom } from "./recognise.ts";

/** What the owner said of who asked in one request. */
export interface OwnersWord {
  /** The person it is, where the owner said so. */
  readonly same: string | null;
  /** Persons it is not. */
  readonly notSame: readonly string[];
}

/** That the owner said so: far beyond what names and employers can weigh, and still a number. */
export const ownerSaidSame: Evidence = { id: "owner/said-same", bits: 20 };

/**
 * Recognition as the owner's word leaves it: the person named is certain; of those ruled out, the others and nobody take the
 * belief in proportion.
 */
export function heedOwner(recognition: Recognition, { same, notSame }: OwnersWord): Recognition {
  if (same !== null) {
    const known = recognition.candidates.find(({ personId }) => personId === same);
    const evidence = [ownerSaidSame, ...(known?.evidence ?? [])];
    return { candidates: [{ personId: same, probability: 1, evidence }], band: "known" };
  }
  if (notSame.length === 0) return recognition;
  const out = new Set(notSame);
  const left = recognition.candidates.filter(({ personId }) => !out.has(personId));
  const gone = recognition.candidates
    .filter(({ personId }) => out.has(personId))
    .reduce((sum, { probability }) => sum + probability, 0);
  const candidates = left.map((candidate): Candidate => {
    const share = gone < 1 ? candidate.probability / (1 - gone) : 0;
    return { ...candidate, probability: Math.min(share, 1) };
  });
  const best = candidates[0]?.probability ?? 0;
  return { candidates, band: best >= knownFrom ? "known" : best >= unsureFrom ? "unsure" : "none" };
}
