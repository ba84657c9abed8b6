import type { Action, Advice, AdviceCase, Appraisal, Recognition, RecognitionBand, Verdict } from "@entregent/engine";
import { type AssessmentRow, type AssessmentStore, type RequestRow, StoreError } from "@entregent/store";
import type { BookPerson } from "./book-person.ts";
import type { Book } from "./people-book.ts";
import { adviceCase, type OwnerManners } from "./queries.ts";

/** What a list shows of an assessment. */
export interface Brief {
  readonly verdict: Verdict;
  readonly score: number;
  readonly band: RecognitionBand;
  /** The name they are known by, where anybody is likely. */
  readonly knownAs: string | null;
  readonly action: Action;
}

/** What advice rests on, but for the day, the owner and the policy; small enough to be kept of every request. */
interface Found {
  readonly appraisal: Appraisal;
  readonly recognition: Recognition;
  readonly best: Pick<BookPerson, "name" | "metInPerson" | "traces" | "lastTrace"> | null;
}

/** {@link Found} with the advice it led to in one frame of day, owner and policy. */
interface Kept extends Found {
  readonly frame: string;
  readonly action: Action;
}

/** The day, the owner's manners and the policy. */
export interface Frame {
  readonly text: string;
  readonly day: string;
  readonly owner: OwnerManners;
  advise(request: AdviceCase, appraisal: Appraisal | null): Advice;
}

type Full = Pick<Found, "appraisal" | "recognition"> & { readonly advice: Advice };

/** Briefs of requests, from the store where they are kept there, else from full assessments, which are then kept. */
export interface Briefs {
  of(rows: readonly RequestRow[], frame: Frame, onDone?: (done: number) => void): Promise<ReadonlyMap<string, Brief>>;
  forget(): void;
}

/**
 * @param mark - Tells one making of this program from others, whose findings are not taken over; null keeps none.
 * @param world.assess - Assesses in full, in this frame and from the book it gives back.
 */
export function createBriefs(
  store: AssessmentStore,
  mark: string | null,
  world: {
    version(): Promise<number>;
    assess(
      rows: readonly RequestRow[],
      frame: Frame,
      onDone: (done: number) => void,
    ): Promise<{ book: Book; full: ReadonlyMap<string, Full> }>;
  },
): Briefs {
  let known: { readonly version: number; readonly kept: Map<string, { basis: string; kept: Kept }> } | null = null;

  async function knownNow(): Promise<NonNullable<typeof known>> {
    const version = await world.version();
    if (known?.version === version) return known;
    if (mark === null) known = { version, kept: new Map() };
    else {
      const { version: at, rows } = await store.all();
      known = { version: at, kept: new Map(rows.map((row) => [row.requestId, readKept(row)])) };
    }
    return known;
  }

  return {
    async of(rows, frame, onDone) {
      const { version, kept } = await knownNow();
      const framed = await digest(frame.text);
      const found = new Map<string, Kept>();
      const fresh: AssessmentRow[] = [];
      const keep = (row: RequestRow, one: Kept): void => {
        const basis = basisOf(mark, row);
        found.set(row.id, one);
        kept.set(row.id, { basis, kept: one });
        if (mark !== null) fresh.push({ requestId: row.id, basis, content: JSON.stringify(one) });
      };
      const missing: RequestRow[] = [];
      for (const row of rows) {
        const before = kept.get(row.id);
        if (before === undefined || before.basis !== basisOf(mark, row)) missing.push(row);
        else if (before.kept.frame === framed) found.set(row.id, before.kept);
        else keep(row, { ...before.kept, frame: framed, action: adviseAgain(row, before.kept, frame) });
      }
      let madeAt = version;
      if (missing.length > 0) {
        const { book, full } = await world.assess(missing, frame, (done) => onDone?.(found.size + done));
        madeAt = book.version;
        for (const row of missing) keep(row, keptOf(full.get(row.id)!, book, framed));
      }
      // The memory changed on the way: what is found here is of both states, and good for this one list only.
      if (madeAt !== version) known = null;
      else if (fresh.length > 0) await keepQuietly(store, version, fresh);
      return new Map([...found].map(([id, one]) => [id, briefOf(one, one.best?.name ?? null, one.action)]));
    },
    forget() {
      known = null;
    },
  };
}

export function briefOf(
  { appraisal, recognition }: Pick<Found, "appraisal" | "recognition">,
  bestName: string | null,
  action: Action,
): Brief {
  const { band } = recognition;
  return {
    verdict: appraisal.verdict,
    score: appraisal.score,
    band,
    knownAs: band === "none" ? null : bestName,
    action,
  };
}

function keptOf({ appraisal, recognition, advice }: Full, book: Book, frame: string): Kept {
  const [first] = recognition.candidates;
  const best = first === undefined ? undefined : book.persons.get(first.personId);
  return {
    frame,
    action: advice.action,
    appraisal,
    // Advice asks for the first candidate's probability, nobody here for the evidence.
    recognition: { band: recognition.band, candidates: first === undefined ? [] : [{ ...first, evidence: [] }] },
    best: best
      ? { name: best.name, metInPerson: best.metInPerson, traces: best.traces, lastTrace: best.lastTrace }
      : null,
  };
}

function adviseAgain({ id, fact }: RequestRow, { appraisal, recognition, best }: Found, frame: Frame): Action {
  const asked = adviceCase(id, fact, { appraisal, recognition, best, nowDay: frame.day, owner: frame.owner });
  return frame.advise(asked, fact.note === null ? null : appraisal).action;
}

/** All that appraisal and recognition rest on but the memory: this program, and the request as it reads. */
function basisOf(mark: string | null, { fact }: RequestRow): string {
  return `${mark}\n${JSON.stringify(fact)}`;
}

function readKept({ basis, content }: AssessmentRow): { basis: string; kept: Kept } {
  return { basis, kept: JSON.parse(content) as Kept };
}

/** What cannot be kept is found out again next time. */
async function keepQuietly(store: AssessmentStore, version: number, rows: readonly AssessmentRow[]): Promise<void> {
  try {
    await store.keep(version, rows);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
