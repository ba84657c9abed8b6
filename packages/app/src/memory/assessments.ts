import type { Advice, Appraisal, Policy, Recognition, RequestFact } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { EngineParts } from "../engine-parts.ts";
import type { BookPerson } from "./book-person.ts";
import type { Book, PeopleBook } from "./people-book.ts";
import { adviceCase, noteInput, type OwnerManners, recognitionQuery } from "./queries.ts";
import { yieldNow } from "./yield-now.ts";

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

/** How long the engine may work before others get a turn. */
const turnMs = 12;

export function createAssessments(
  book: PeopleBook,
  engine: EngineParts,
  world: { now(): string; owner(): Promise<OwnerManners>; policy(): Promise<Policy> },
): Assessments {
  const kept = new Map<string, Kept>();
  let adviser: ({ readonly frame: string } & ReturnType<EngineParts["createAdviser"]>) | null = null;
  return {
    async of(rows, onDone) {
      const [people, owner, policy] = await Promise.all([book.open(), world.owner(), world.policy()]);
      const day = world.now().slice(0, 10);
      const frame = JSON.stringify([day, owner, policy]);
      if (adviser === null || adviser.frame !== frame) adviser = { frame, ...engine.createAdviser(policy) };
      const result = new Map<string, Assessment>();
      let turnEnds = performance.now() + turnMs;
      for (const row of rows) {
        const before = kept.get(row.id);
        const factText = textOf(row.fact);
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
        const advice = adviser.advise(
          adviceCase(row.id, row.fact, { appraisal, recognition, best, nowDay: day, owner }),
          row.fact.note === null ? null : appraisal,
        );
        const assessment = { recognition, appraisal, advice };
        kept.set(row.id, { factText, bookVersion: people.version, frame, assessment });
        result.set(row.id, assessment);
        onDone?.(result.size);
        if (performance.now() > turnEnds) {
          await yieldNow();
          turnEnds = performance.now() + turnMs;
        }
      }
      return result;
    },
    forget: () => kept.clear(),
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

/** All of a request that an assessment may depend on, cheap to compare. */
function textOf(fact: RequestFact): string {
  return [
    fact.note,
    fact.name,
    fact.email,
    fact.profileUrl,
    fact.handle,
    fact.headline,
    fact.company,
    fact.school,
    fact.city,
    fact.date,
    fact.state,
    fact.mutualCount,
    fact.channelCarriesNote,
    JSON.stringify(fact.activity),
    ...(fact.verifiedUrls ?? []),
    ...fact.mutuals,
  ].join("\u0000");
}
