import { hashKey } from "./hash.ts";

/** Letters of a piece of text. */
export const pieceLength = 3;
/** Cells of 32 bits that keep which pieces a text has. */
export const pieceCells = 4;
/** The piece every text may have. */
export const anyPiece = -1;

const kept = new Map<string, number>();
const mostKept = 40_000;

/** The first letters of a text as two of 128 marks. */
export function pieceOf(text: string): number {
  const letters = text.slice(0, pieceLength);
  let piece = kept.get(letters);
  if (piece === undefined) {
    if (kept.size >= mostKept) kept.clear();
    const hash = hashKey("piece", letters);
    piece = (hash & 127) | (((hash >>> 8) & 127) << 8);
    kept.set(letters, piece);
  }
  return piece;
}

/** Marks every piece of a text. */
export function markPieces(text: string, cells: Int32Array, at: number): void {
  for (let letter = 0; letter + pieceLength <= text.length; letter++) {
    const piece = pieceOf(text.slice(letter, letter + pieceLength));
    const [one, two] = [piece & 127, piece >>> 8];
    cells[at + (one >>> 5)]! |= 1 << (one & 31);
    cells[at + (two >>> 5)]! |= 1 << (two & 31);
  }
}

/** Whether a marked text may have a piece; sometimes yes where it has not. */
export function mayHavePiece(piece: number, cells: Int32Array, at: number): boolean {
  if (piece === anyPiece) return true;
  const [one, two] = [piece & 127, piece >>> 8];
  return (cells[at + (one >>> 5)]! & (1 << (one & 31))) !== 0 && (cells[at + (two >>> 5)]! & (1 << (two & 31))) !== 0;
}
