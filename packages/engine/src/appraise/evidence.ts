import { addByteRows, createRowList } from "../sums.ts";
import { ideas } from "./ideas.ts";
import { ofNote, type Word } from "./network/index.ts";
import type { Reading } from "./reading.ts";
import { beginClause, collect, outputs, type Table, width } from "./table.ts";

/** What the rows of a note's features say, summed word by word and clause by clause. */
export interface Evidence {
  /** `width` columns for each of `words`, from its `at` on. Used again for the next note. */
  readonly columns: Float64Array;
  /** The words and marks of the note, and last the one that stands for it as a whole. */
  readonly words: readonly Word[];
  /** What each clause, and last the note as a whole, speaks for: `clause * outputs + output`. */
  readonly speaks: Float64Array;
  /** Which ideas they carry: `clause * ideas.length + idea`. */
  readonly carries: Float64Array;
  /** How many rows the ideas of each are the sum of. */
  readonly counts: ArrayLike<number>;
  /** How many rows what all of them speak for is the sum of. */
  readonly count: number;
}

const noteRows = createRowList();
const clauseRows = createRowList();
let room = new Float64Array(0);

/** As many zeros, used again for every note. */
function roomFor(count: number): Float64Array {
  if (room.length < count) room = new Float64Array(2 * count);
  return room.fill(0, 0, count);
}

export function gather(table: Table, reading: Reading): Evidence {
  const { clauseFeatures, noteFeatures, seen, tokens } = reading;
  const clauses = Math.max(1, clauseFeatures.length);
  const columns = roomFor((tokens.length + clauses + 1) * width);
  const words: Word[] = [];
  const speaks = new Float64Array((clauses + 1) * outputs);
  const carries = new Float64Array((clauses + 1) * ideas.length);
  const counts = new Int32Array(clauses + 1);
  const speaking = { of: columns, at: 0, length: outputs };
  const carrying = { of: columns, at: 0, length: ideas.length };
  const before = beginClause();
  let count = 0;
  let at = 0;
  for (let turn = 0; turn <= clauseFeatures.length; turn++) {
    // The last turn is the note as a whole: a clause of one word.
    const isNote = turn === clauseFeatures.length;
    const clause = isNote ? clauses : turn;
    const features = isNote ? noteFeatures : clauseFeatures[turn]!;
    const here = isNote ? [] : seen[turn]!;
    const mark = beginClause();
    for (let word = 0; word < Math.max(1, here.length); word++, at += width) {
      const { from, group, token } = here[word] ?? nobody;
      collect(table, features, from, here[word + 1]?.from ?? features.length, before, mark, noteRows, clauseRows);
      count += noteRows.count;
      counts[clause]! += clauseRows.count;
      speaking.at = at;
      carrying.at = at + outputs;
      addByteRows(table.weights, width, 0, noteRows, speaking);
      addByteRows(table.weights, width, outputs, clauseRows, carrying);
      for (let k = 0; k < outputs; k++) speaks[clause * outputs + k]! += columns[at + k]!;
      for (let k = 0; k < ideas.length; k++) carries[clause * ideas.length + k]! += columns[at + outputs + k]!;
      // A clause of line breaks alone has no word.
      if (here.length > 0 || isNote) words.push({ at, group, kind: token.kind, shouted: token.shouted });
    }
  }
  return { columns, words, speaks, carries, counts, count };
}

/** Stands for the note as a whole. */
const nobody = { from: 0, group: -1, token: { kind: ofNote, shouted: false } } as const;
