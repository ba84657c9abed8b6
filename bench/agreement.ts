import { type Appraisal, type Flag, type OriginTime, verdicts } from "../packages/engine/src/domain/index.ts";
import type { LabelledNote } from "./coach-count.ts";

/** A note with everything a careful reader says of it. */
export interface FullyLabelledNote extends LabelledNote {
  readonly id: string;
  readonly lang: string;
  readonly labels: LabelledNote["labels"] & {
    readonly origin: readonly OriginTime[];
    readonly flags: readonly Flag[];
    readonly greeting: boolean;
    readonly closing: boolean;
  };
}

/** F1 against the labels, 0 to 1: a mean over the verdicts, origins and flags taken together; and the mean of all five. */
export interface Agreement {
  readonly verdict: number;
  readonly origin: number;
  readonly purpose: number;
  readonly nextStep: number;
  readonly flags: number;
  readonly reading: number;
}

export function agreementOf(read: readonly (readonly [note: FullyLabelledNote, appraisal: Appraisal])[]): Agreement {
  const f1 = (right: (note: FullyLabelledNote) => Said, told: (appraisal: Appraisal) => Said): number => {
    let [both, either] = [0, 0];
    for (const [note, appraisal] of read) {
      const [labelled, found] = [new Set(right(note)), new Set(told(appraisal))];
      both += [...found].filter((one) => labelled.has(one)).length;
      either += labelled.size + found.size;
    }
    return both === 0 ? 0 : (2 * both) / either;
  };
  const ofVerdicts = verdicts.map((one) =>
    f1(
      ({ verdict }) => only(verdict === one),
      ({ verdict }) => only(verdict === one),
    ),
  );
  const parts = {
    verdict: mean(ofVerdicts),
    origin: f1(
      ({ labels }) => labels.origin,
      ({ origin }) => origin,
    ),
    purpose: f1(
      ({ labels }) => only(labels.purpose),
      ({ purpose }) => only(purpose),
    ),
    nextStep: f1(
      ({ labels }) => only(labels.next_step),
      ({ nextStep }) => only(nextStep),
    ),
    flags: f1(
      ({ labels }) => labels.flags,
      ({ flags }) => flags,
    ),
  };
  return { ...parts, reading: mean(Object.values(parts)) };
}

type Said = readonly string[];

const only = (holds: boolean): Said => (holds ? ["yes"] : []);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
