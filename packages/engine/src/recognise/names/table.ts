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
export interface NameTable<Part, Side> extends Texts {
  /** The words a number stands for. */
  part(number: number): Part;
  /** The same, ready to be compared. */
  side(number: number): Side;
  /** The glances of all numbers, one after the other. */
  readonly glances: Int32Array;
  readonly bytes: number;
}

/** How the names of a table are read, looked at and made ready. */
export interface NameKind<Part, Side> {
  readonly read: (key: string) => Part;
  readonly look: (part: Part) => Glance;
  readonly sideOf: (part: Part) => Side;
}

/** Taken apart at once; a name met again soon need not be again. */
const mostParts = 50_000;

/** Keeps what is made of numbers; forgets all where it is too much. */
export function keptByNumber<Made>(make: (number: number) => Made): (number: number) => Made {
  const kept = new Map<number, Made>();
  return (number) => {
    let made = kept.get(number);
    if (made === undefined) {
      if (kept.size >= mostParts) kept.clear();
      made = make(number);
      kept.set(number, made);
    }
    return made;
  };
}

export function createNameTable<Part, Side>({ read, look, sideOf }: NameKind<Part, Side>): NameTable<Part, Side> {
  const texts = createTexts();
  const part = keptByNumber((number) => read(texts.text(number)));
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
    part,
    side: keptByNumber((number) => sideOf(part(number))),
    get glances() {
      return glances;
    },
    get bytes() {
      return glances.byteLength;
    },
  };
}
