import type {
  Action,
  Advice,
  AdviceCase,
  Appraisal,
  CoachInput,
  Coaching,
  Consequence,
  LinkedRecords,
  LinkOptions,
  Network,
  NoteInput,
  OwnersWord,
  PeopleIndex,
  Phrasebook,
  Policy,
  Recognition,
  RememberedPerson,
  Reply,
  ReplyRequest,
} from "@entregent/engine";

/** The parts of the engine the use cases lean on, handed in so that tests can watch them. */
export interface EngineParts {
  appraise(note: NoteInput): Appraisal;
  buildPeopleIndex(
    people: Iterable<RememberedPerson>,
    rest: () => Promise<void> | undefined,
  ): Promise<Pick<PeopleIndex, "recognise" | "search">>;
  heedOwner(recognition: Recognition, word: OwnersWord): Recognition;
  linkRecords(records: Iterable<RememberedPerson>, options?: LinkOptions): LinkedRecords;
  /** Makes a policy ready to advise on many cases. */
  createAdviser(policy: Policy): { advise(request: AdviceCase, appraisal: Appraisal | null): Advice };
  consequencesOf(network: Network, action: Action): readonly Consequence[];
  reply(request: ReplyRequest, phrasebook: Phrasebook): Reply;
  coach(input: CoachInput): Coaching;
}
