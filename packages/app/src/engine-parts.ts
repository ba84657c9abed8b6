import type {
  Action,
  Advice,
  AdviceCase,
  Appraisal,
  Consequence,
  Network,
  NoteInput,
  Policy,
  Recognition,
  RecognitionQuery,
  RememberedPerson,
  Reply,
  ReplyRequest,
} from "@entregent/engine";
import type { LinkRow, RecordRow } from "@entregent/store";

/** What is known of one owner's people, ready to be asked. */
export interface PeopleIndex {
  recognise(query: RecognitionQuery): Recognition;
}

/** One piece of a coach's advice: a words key, what it is worth in points, and an example where there is one. */
export interface CoachAdvice {
  readonly id: string;
  readonly worth: number;
  readonly example: string | null;
}

export interface CoachResult {
  readonly appraisal: Appraisal;
  readonly limit: number | null;
  readonly left: number | null;
  readonly advice: readonly CoachAdvice[];
}

export interface CoachRequest extends NoteInput {
  readonly plan: "basic" | "paid";
  readonly recipient?: { readonly name?: string; readonly headline?: string };
}

/** The parts of the engine the use cases lean on, handed in so that tests can watch them. */
export interface EngineParts {
  appraise(note: NoteInput): Appraisal;
  createPeopleIndex(people: readonly RememberedPerson[]): PeopleIndex;
  linkRecords(
    records: readonly RecordRow[],
    linked: readonly RecordRow[],
    at: string,
  ): readonly Omit<LinkRow, "undoneAt">[];
  /** Makes a policy ready to advise on many cases. */
  createAdviser(policy: Policy): { advise(request: AdviceCase, appraisal: Appraisal | null): Advice };
  consequencesOf(network: Network, action: Action): readonly Consequence[];
  reply(request: ReplyRequest): Reply;
  coach(request: CoachRequest): CoachResult;
}
