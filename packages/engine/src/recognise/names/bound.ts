import type { Sketches } from "../index/sketches.ts";
import { familyPieceOf, markPieces, mayHavePiece, pieceCells, pieceOf, soundPieceOf } from "../text/pieces.ts";
import type { GivenKind } from "./compare.ts";
import type { NameForm } from "./forms.ts";
import { firstLetter, glanceLength, headPiece } from "./glance.ts";
import { type AskedNames, looksForTraces } from "./signals.ts";

/** What the names of a candidate weigh, told from its sketch. */
export interface NameBound {
  most: number;
  likely: number;
  /** Whether the surname of the likely reading is another one. */
  differs: boolean;
  givenDiffers: boolean;
}

const shortestTrace = 3;

/** What addresses spell, of either side, seen without reading them. */
interface TraceGuess {
  /** The surname that the addresses of the one who asks spell; empty where they spell none. */
  spelledByAsked(a: NameForm, given: number, family: number): string;
  /** Whether a person's addresses could spell the asked surname. */
  mayBeSpelled(at: number, reading: number, given: number): boolean;
}

function createTraceGuess(names: AskedNames, sketches: Sketches): TraceGuess {
  const { file: asked } = names;
  const { givens, families } = sketches;
  const marks = new Int32Array(pieceCells);
  markPieces(asked.traceText, marks, 0);
  const starts = new Set<number>();
  for (let at = 0; at + 2 < asked.traceText.length; at++) {
    if (asked.traceText[at] === " ")
      starts.add((asked.traceText.charCodeAt(at + 1) << 8) | asked.traceText.charCodeAt(at + 2));
  }
  const readings = asked.forms.map(({ given, family }) => ({
    first: given[0]?.charCodeAt(0) ?? 0,
    spellable: family.join("").length >= shortestTrace,
    pieces: [
      familyPieceOf(family.join("")),
      ...[family.join(""), ...family].filter((word) => word.length >= shortestTrace).map((word) => pieceOf(word)),
    ],
    whole: family.join(""),
    /** By the first letter of the given name: how an address of that letter and the surname sounds. */
    sounds: new Map<number, number>(),
  }));
  return {
    spelledByAsked(a, given, family) {
      if (asked.traceText === "") return "";
      const known = firstLetter(families.glances, family * glanceLength);
      const first = firstLetter(givens.glances, given * glanceLength) || (a.given[0]?.charCodeAt(0) ?? 0);
      const may =
        mayHavePiece(headPiece(families.glances, family * glanceLength), marks, 0) || starts.has((first << 8) | known);
      if (!may) return "";
      const part = families.part(family);
      const called = givens.part(given).given[0] ?? a.given[0] ?? "";
      return names.spells(part, families.text(family), called) ? part.family.join("") : "";
    },
    mayBeSpelled(at, reading, given) {
      const { first, spellable, pieces, whole, sounds } = readings[reading]!;
      if (!spellable || !sketches.hasTraces(at)) return false;
      for (const piece of pieces) if (sketches.mayContain(at, piece)) return true;
      const initial = firstLetter(givens.glances, given * glanceLength) || first;
      if (initial === 0) return false;
      let sound = sounds.get(initial);
      if (sound === undefined) {
        sound = soundPieceOf(String.fromCharCode(initial) + whole);
        sounds.set(initial, sound);
      }
      return sketches.mayContain(at, sound);
    },
  };
}

/** Bounds what comparing the names with those of a candidate would give. */
export function createNameBound(names: AskedNames, sketches: Sketches): (at: number) => NameBound {
  const { file: asked, scale } = names;
  const { givens, families } = sketches;
  const traces = createTraceGuess(names, sketches);
  const changed = new Map<number, number>();
  const otherPerson = scale.weigh("surname/different", 0);
  const guessed = scale.weigh("name/reading", 0);
  const farther = scale.weigh("name/reading", 1) - guessed;

  /** What another surname weighs beside given names that agree; each given name is looked at once. */
  const changedBits = (kind: GivenKind, a: NameForm, number: number): number => {
    if (kind === "different") return otherPerson;
    if (kind === "missing") return names.changed(kind, a.given, []);
    let bits = changed.get(number);
    if (bits === undefined) {
      bits = names.changed(kind, a.given, givens.part(number).given);
      changed.set(number, bits);
    }
    return bits;
  };

  return (at) => {
    let most = Number.NEGATIVE_INFINITY;
    let likely = Number.NEGATIVE_INFINITY;
    let likelyDiffers = false;
    let givenDiffers = false;
    const count = sketches.forms(at);
    for (let index = 0; index < asked.forms.length; index++) {
      const a = asked.forms[index]!;
      for (let form = 0; form < count; form++) {
        const number = sketches.given(at, form);
        const familyNumber = sketches.family(at, form);
        const given = scale.givenIn(index, givens, number);
        const family = scale.familyIn(index, families, familyNumber);
        const reading = a.bits + sketches.bits(at, form);
        const others = given.bits + (reading < 0 ? guessed - farther * reading : 0);
        let differs = family.kind === "different";
        let shown = others + (differs ? changedBits(given.kind, a, number) : family.bits);
        if (looksForTraces(family.kind)) {
          const spelled = traces.spelledByAsked(a, number, familyNumber);
          if (spelled !== "") {
            shown = others + scale.trace(spelled).bits;
            differs = false;
          } else if (traces.mayBeSpelled(at, index, number))
            most = Math.max(most, others + scale.trace(a.family.join("")).bits);
        }
        if (shown <= likely) continue;
        likely = shown;
        likelyDiffers = differs;
        givenDiffers = given.kind === "different";
      }
    }
    if (likely === Number.NEGATIVE_INFINITY) return { most: 0, likely: 0, differs: false, givenDiffers: false };
    return { most: Math.max(most, likely), likely, differs: likelyDiffers, givenDiffers };
  };
}
