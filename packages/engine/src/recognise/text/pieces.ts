import { hashKey } from "./hash.ts";
import { familySoundOf, soundOf } from "./spelling.ts";

/** Letters of a piece of text. */
export const pieceLength = 3;
/** Cells of 32 bits that keep which pieces a text has. */
export const pieceCells = 4;
/** The piece every text may have. */
export const anyPiece = -1;

function marksOf(kind: string, text: string): number {
  const hash = hashKey(kind, text);
  return (hash & 127) | (((hash >>> 8) & 127) << 8);
}

/** The letters of a text from a place on, as two of 128 marks. */
export function pieceOf(text: string, at = 0): number {
  let hash = 0;
  for (let letter = at; letter < at + pieceLength; letter++)
    hash = Math.imul(hash, 31) + (letter < text.length ? text.charCodeAt(letter) : 0);
  hash = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  hash ^= hash >>> 13;
  return (hash & 127) | (((hash >>> 8) & 127) << 8);
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
  for (let letter = 0; letter + pieceLength <= text.length; letter++) markPiece(pieceOf(text, letter), cells, at);
}

/** Whether a marked text may have a piece; sometimes yes where it has not. */
export function mayHavePiece(piece: number, cells: Int32Array, at: number): boolean {
  if (piece === anyPiece) return true;
  const [one, two] = [piece & 127, piece >>> 8];
  return (cells[at + (one >>> 5)]! & (1 << (one & 31))) !== 0 && (cells[at + (two >>> 5)]! & (1 << (two & 31))) !== 0;
}
