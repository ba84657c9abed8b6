import { bytesOf } from "../base64.ts";

/** Lists of numbers written one after the other, each from a multiple of four bytes on (training/write_model.py). */
export interface Packed {
  /** The next so many 32-bit whole numbers. */
  whole(count: number): Int32Array;
  /** The next so many fractions of 32 bits. */
  floats(count: number): Float32Array;
  /** The next so many bytes. */
  bytes(count: number): Uint8Array<ArrayBuffer>;
}

/** @param text - Base64. */
export function unpacked(text: string): Packed {
  const { buffer } = bytesOf(text);
  let at = 0;
  const skip = (length: number): number => {
    at += (length + 3) & ~3;
    return at - ((length + 3) & ~3);
  };
  return {
    whole: (count) => new Int32Array(buffer, skip(count * 4), count),
    floats: (count) => new Float32Array(buffer, skip(count * 4), count),
    bytes: (count) => new Uint8Array(buffer, skip(count), count),
  };
}
