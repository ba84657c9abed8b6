import { numberAt } from "../digits.ts";
import { wider, words } from "./clusters.generated.ts";

/**
 * Groups of words that say alike in a note, across the seven languages ("devis", "quote", "presupuesto"), so that what is
 * learned in one language serves the others and a rare word is read like its kin. training/clusters.py says how they were
 * made.
 */
interface Groups {
  readonly keys: Uint32Array;
  readonly groups: Uint16Array;
  /** For each group the wider one it is part of. */
  readonly wider: Uint16Array;
  readonly slots: Int32Array;
}

const slotBits = 18;
const slotMask = (1 << slotBits) - 1;
/** A word is known by the upper bits of its hash: one look in 180 for what is not listed finds something. */
const keyShift = 8;
/** A word's characters: how far its key is from the one before, and its group. */
const keyLength = 2;
const groupLength = 2;
const length = keyLength + groupLength;

let loaded: Groups | undefined;

function unpack(): Groups {
  const count = words.length / length;
  const keys = new Uint32Array(count);
  const groups = new Uint16Array(count);
  const slots = new Int32Array(1 << slotBits);
  let key = 0;
  for (let row = 0; row < count; row++) {
    key += numberAt(words, row * length, keyLength);
    keys[row] = key;
    groups[row] = numberAt(words, row * length + keyLength, groupLength);
    let slot = spread(key);
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = row + 1;
  }
  return { keys, groups, wider: widerGroups(), slots };
}

function widerGroups(): Uint16Array {
  return Uint16Array.from({ length: wider.length / groupLength }, (_, at) =>
    numberAt(wider, at * groupLength, groupLength),
  );
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
}

/** The wider group that a group is part of, or -1 for -1. */
export function widerGroupOf(group: number): number {
  return group < 0 ? -1 : loaded!.wider[group]!;
}

/** Groups that some words have instead of the table's, by their keys. */
let instead: Readonly<Record<number, number>> | undefined;

/** For training: reads the next notes with other groups for some words, those they would have had the note not been read. */
export function readGroupsInstead(groups: Readonly<Record<number, number>> | undefined): void {
  instead = groups;
}

/** The group of a word by its hash, or -1. */
export function groupOf(hash: number): number {
  loaded ??= unpack();
  const key = hash >>> keyShift;
  const other = instead?.[key];
  if (other !== undefined) return other;
  let slot = spread(key);
  for (;;) {
    const row = loaded.slots[slot]! - 1;
    if (row < 0) return -1;
    if (loaded.keys[row] === key) return loaded.groups[row]!;
    slot = (slot + 1) & slotMask;
  }
}
