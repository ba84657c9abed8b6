import { hashKey } from "./hash.ts";
import { familySoundOf, soundOf } from "./spelling.ts";

/** Letters of a piece of text. */
export const pieceLength = 3;
/** Cells of 32 bits that keep which pieces a text has. */
export const pieceCells = 4;
/** The piece every text may have. */
export const anyPiece = -1;

const kept = new Map<string, number>();
const mostKept = 40_000;

function marksOf(kind: string, text: string): number {
  const hash = hashKey(kind, text);
  return (hash & 127) | (((hash >>> 8) & 127) << 8);
}

/** The first letters of a text as two of 128 marks. */
export function pieceOf(text: string): number {
  const letters = text.slice(0, pieceLength);
  let piece = kept.get(letters);
  if (piece === undefined) {
    if (kept.size >= mostKept) kept.clear();
    piece = marksOf("piece", letters);
    kept.set(letters, piece);
  }
  return piece;
}

/** The sound of a whole run of letters, as a piece. */
export function soundPieceOf(run: string): number {
  return marksOf("sound", soundOf(run));
}

/** How a surname sounds in an address, as a piece. */
export function familyPieceOf(word: string): number {
  return marksOf("family", familySoundOf(word));
}

export function markPiece(piece: number, cells: Int32Array, at: number): void {
  const [one, two] = [piece & 127, piece >>> 8];
  cells[at + (one >>> 5)]! |= 1 << (one & 31);
  cells[at + (two >>> 5)]! |= 1 << (two & 31);
}

/** Marks every piece of a text. */
export function markPieces(text: string, cells: Int32Array, at: number): void {
  for (let letter = 0; letter + pieceLength <= text.length; letter++)
    markPiece(pieceOf(text.slice(letter, letter + pieceLength)), cells, at);
}

/** Whether a marked text may have a piece; sometimes yes where it has not. */
export function mayHavePiece(piece: number, cells: Int32Array, at: number): boolean {
  if (piece === anyPiece) return true;
  const [one, two] = [piece & 127, piece >>> 8];
  return (cells[at + (one >>> 5)]! & (1 << (one & 31))) !== 0 && (cells[at + (two >>> 5)]! & (1 << (two & 31))) !== 0;
}
