import type { Advice, Appraisal, Policy, Recognition } from "@entregent/engine";
import type { OwnerStore, RequestRow } from "@entregent/store";
import type { EngineParts } from "../engine-parts.ts";
import type { BookPerson } from "./book-person.ts";
import { type Brief, createBriefs, type Frame } from "./briefs.ts";
import type { Book, PeopleBook } from "./people-book.ts";
import { adviceCase, noteInput, type OwnerManners, recognitionQuery } from "./queries.ts";
import { takeTurns } from "./turns.ts";

/** All the engine has to say of one request. */
export interface Assessment {
  readonly recognition: Recognition;
  readonly appraisal: Appraisal;
  readonly advice: Advice;
}

/** Assessments by request, computed once and kept while what they rest on stays the same. */
export interface Assessments {
  /** @param onDone - told how many are done, now and then. */
  of(rows: readonly RequestRow[], onDone?: (done: number) => void): Promise<ReadonlyMap<string, Assessment>>;
  /** What a list shows of each; these are kept in the store too, so that the first list of a process comes at once. */
  briefs(rows: readonly RequestRow[], onDone?: (done: number) => void): Promise<ReadonlyMap<string, Brief>>;
  /** Lets go of everything kept, after an erasure. */
  forget(): void;
}

interface Kept {
  readonly factText: string;
  readonly bookVersion: number;
  /** The day, the owner's manners and the policy, as text. */
  readonly frame: string;
  readonly assessment: Assessment;
}

export function createAssessments(
  book: PeopleBook,
  engine: EngineParts,
  store: OwnerStore,
  world: { now(): string; owner(): Promise<OwnerManners>; policy(): Promise<Policy>; mark: string | null },
): Assessments {
  const kept = new Map<string, Kept>();
  let latest: Frame | null = null;

  async function frameNow(): Promise<Frame> {
    const [owner, policy] = await Promise.all([world.owner(), world.policy()]);
    const day = world.now().slice(0, 10);
    const text = JSON.stringify([day, owner, policy]);
    if (latest?.text !== text) latest = { text, day, owner, advise: engine.createAdviser(policy).advise };
    return latest;
  }

  const briefs = createBriefs(store.assessments, world.mark, {
    version: () => store.memory.version(),
    async assess(rows, frame, onDone) {
      const people = await book.open();
      return { book: people, full: await assess(rows, people, frame, onDone) };
    },
  });

  async function assess(
    rows: readonly RequestRow[],
    people: Book,
    { text: frame, day, owner, advise }: Frame,
    onDone?: (done: number) => void,
  ): Promise<ReadonlyMap<string, Assessment>> {
    const result = new Map<string, Assessment>();
    const rest = takeTurns();
    for (const row of rows) {
      const before = kept.get(row.id);
      const factText = JSON.stringify(row.fact);
      const sameFact = before?.factText === factText;
      if (sameFact && before.bookVersion === people.version && before.frame === frame) {
        result.set(row.id, before.assessment);
        continue;
      }
      const appraisal = sameFact ? before.assessment.appraisal : engine.appraise(noteInput(row.fact));
      const recognition =
        sameFact && before.bookVersion === people.version
          ? before.assessment.recognition
          : recognise(people, engine, row);
      const best = bestPerson(people, recognition);
      const advice = advise(
        adviceCase(row.id, row.fact, { appraisal, recognition, best, nowDay: day, owner }),
        row.fact.note === null ? null : appraisal,
      );
      const assessment = { recognition, appraisal, advice };
      kept.set(row.id, { factText, bookVersion: people.version, frame, assessment });
      result.set(row.id, assessment);
      onDone?.(result.size);
      await rest();
    }
    return result;
  }

  return {
    async briefs(rows, onDone) {
      return briefs.of(rows, await frameNow(), onDone);
    },
    async of(rows, onDone) {
      const [people, frame] = await Promise.all([book.open(), frameNow()]);
      return assess(rows, people, frame, onDone);
    },
    forget() {
      kept.clear();
      briefs.forget();
    },
  };
}

function recognise(people: Book, engine: EngineParts, row: RequestRow): Recognition {
  const found = people.index.recognise(recognitionQuery(row.id, row.fact));
  const word = people.words.get(row.id);
  return word === undefined ? found : engine.heedOwner(found, word);
}

function bestPerson(book: Book, recognition: Recognition): BookPerson | null {
  const best = recognition.candidates[0];
  return best === undefined ? null : (book.persons.get(best.personId) ?? null);
}
