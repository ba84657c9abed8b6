import { type Glance, glanceLength } from "./glance.ts";

/** Texts as small numbers, each different one kept once. */
export interface Texts {
  /** The number of a text; new where it is met first. */
  numberOf(text: string): number;
  /** The number of a text, or -1 where it was never met. */
  find(text: string): number;
  text(number: number): string;
}

export function createTexts(): Texts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = texts.length;
        numbers.set(text, number);
        texts.push(text);
      }
      return number;
    },
    find: (text) => numbers.get(text) ?? -1,
    text: (number) => texts[number]!,
  };
}

/** The different given names or surnames of a memory, each kept once with its glance. */
export interface NameTable<Part> extends Texts {
  /** The words a number stands for. */
  part(number: number): Part;
  /** The glances of all numbers, one after the other. */
  readonly glances: Int32Array;
  readonly bytes: number;
}

/** Taken apart at once; a name met again soon need not be again. */
const mostParts = 50_000;

export function createNameTable<Part>(read: (key: string) => Part, look: (part: Part) => Glance): NameTable<Part> {
  const texts = createTexts();
  const parts = new Map<number, Part>();
  let glances = new Int32Array(1024 * glanceLength);
  let seen = 0;
  return {
    find: texts.find,
    text: texts.text,
    numberOf(key) {
      const number = texts.numberOf(key);
      if (number < seen) return number;
      seen = number + 1;
      if (seen * glanceLength > glances.length) {
        const longer = new Int32Array(glances.length * 2);
        longer.set(glances);
        glances = longer;
      }
      glances.set(look(read(key)), number * glanceLength);
      return number;
    },
    part(number) {
      let part = parts.get(number);
      if (part === undefined) {
        if (parts.size >= mostParts) parts.clear();
        part = read(texts.text(number));
        parts.set(number, part);
      }
      return part;
    },
    get glances() {
      return glances;
    },
    get bytes() {
      return glances.byteLength;
    },
  };
}
