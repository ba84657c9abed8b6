import { bytesOf } from "../../base64.ts";
import { program } from "./steps.generated.ts";
import { plainSteps } from "./plain.ts";

/**
 * The sums of the network, over numbers that lie in `memory`. Every argument but the first is an address or a width in
 * bytes; `of` to `end` are the words' numbers, one word after the other.
 */
export interface Steps {
  readonly memory: ArrayBuffer;
  /** Brings each word's fractions to mean 0 and spread 1, times `gain`, plus `shift` (in 2048ths): sixteen bits, in 2048ths. */
  level(of: number, end: number, width: number, gain: number, shift: number, into: number): void;
  /** Each number of a word with that of its two neighbours on either side, `apart` from each other, weighed (in 8192ths). */
  blend(of: number, end: number, width: number, apart: number, by: number, into: number): void;
  /** Sixteen-bit words times sixteen-bit rows: a 32-bit sum for each word and row. Rows come in fours. */
  multiply(of: number, end: number, width: number, rows: number, rowsEnd: number, into: number): void;
  /** Sums, scaled and shifted, as far as the second half of them lets the first through: sixteen bits, in 1024ths. */
  gate(of: number, end: number, width: number, scales: number, shifts: number, into: number): void;
  /** Sums, scaled and shifted, added to the words' fractions. */
  add(of: number, end: number, width: number, scales: number, shifts: number, into: number): void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}
interface Assembly {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: Omit<Steps, "memory"> & { readonly memory: Memory } };
}

const page = 65536;

/** The steps with so much memory, all zero: as WebAssembly, or plain where a platform has none or forbids it. */
export function createSteps(size: number): Steps {
  try {
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;
    const { memory, ...steps } = new Instance(new Module(bytesOf(program))).exports;
    memory.grow(Math.ceil(size / page) - 1);
    return { ...steps, memory: memory.buffer };
  } catch {
    return plainSteps(new ArrayBuffer(size));
  }
}
