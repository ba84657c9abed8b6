import { usualGender } from "../facts/gender.ts";
import { soundOf } from "../text/spelling.ts";
import type { PersonFile } from "../file.ts";
import type { Signal, Weights } from "../signal.ts";
import { type FamilyKind, type FamilyPart, type GivenKind, type NamePart, sameFamilyWord } from "./compare.ts";
import type { NameForm } from "./forms.ts";
import type { NameLore } from "./roles.ts";
import { wordOf } from "./word.ts";
import { createNameScale, type KeptComparisons, type NameScale, remembered, type Weighed } from "./scale.ts";

const shortestTrace = 4;
/** Letters of a surname that addresses are cut to: "julie.mar". */
const beginning = 3;

/** A quick look before the thorough one. */
function maySpell(text: string, family: readonly string[], given: string): boolean {
  if (text === "") return false;
  for (const word of family) if (text.includes(word.length > 3 ? word.slice(0, 3) : word)) return true;
  return given !== "" && text.includes(` ${given[0]}${family[0]![0]}`);
}

/** Whether addresses and pages of a person spell this surname, beside the given name or not. */
function tracesSpell(file: PersonFile, family: readonly string[], given: string): boolean {
  const word = family.join("");
  if (word.length < 3 || !maySpell(file.traceText, family, given)) return false;
  // What is the person's own given name is no surname they once had.
  if (file.forms.some((form) => form.given.includes(word))) return false;
  const ownBeginning = file.forms.some((form) => form.family[0]?.startsWith(word.slice(0, beginning)));
  for (const form of file.traceForms) {
    if (
      form.family.some((other) => sameFamilyWord(wordOf(other), wordOf(word))) ||
      form.given.some((other) => other === word)
    )
      return true;
    if (family.length > 1 && family.some((part) => part.length >= shortestTrace && form.family.includes(part)))
      return true;
  }
  for (const address of file.addresses)
    if (!address.shared && runSpells(address.run, word, given, ownBeginning)) return true;
  for (const url of file.urls) if (runSpells(url.words.join(""), word, given, ownBeginning)) return true;
  return false;
}

/** @param ownBeginning - Whether the shown surname begins with the same letters, so that they tell of no other. */
function runSpells(run: string, family: string, given: string, ownBeginning: boolean): boolean {
  if (run === family) return true;
  const initial = given[0] ?? "";
  if (!run.includes(family.slice(0, beginning))) {
    // "gwuerfel" for Georg Würfel: the same letters in another spelling.
    return initial !== "" && run[0] === initial && run[1] === family[0] && soundOf(run) === soundOf(initial + family);
  }
  if (given !== "" && (run === given + family || run === family + given)) return true;
  if (initial !== "" && (run === initial + family || run === family + initial)) return true;
  if (!ownBeginning && given.length > 2 && run === given + family.slice(0, beginning) && run.length >= 7) return true;
  return family.length >= 5 && (run.startsWith(family) || run.endsWith(family));
}

/** The names of one who asks beside those of one who is remembered, in the readings that fit best. */
export interface NameMatch {
  readonly given: NamePart<GivenKind>;
  readonly family: NamePart<FamilyKind>;
  readonly asked: NameForm;
  readonly known: NameForm;
}

function surnameId(
  family: FamilyKind,
  given: GivenKind,
  askedGiven: readonly string[],
  knownGiven: readonly string[],
): string {
  if (family !== "different") return `surname/${family}`;
  if (given === "different") return "surname/different";
  return `surname/changed-${usualGender(knownGiven[0] ?? askedGiven[0] ?? "")}`;
}

/** Signals of one pair of readings. */
function signalsOf(match: NameMatch, lore: NameLore): Signal[] {
  const { given, family, asked, known } = match;
  const signals: Signal[] = [];
  if (given.kind !== "missing") {
    const facts = { asked: asked.givenText, known: known.givenText };
    signals.push({ id: `given/${given.kind}`, value: given.word.length > 1 ? lore.given.bits(given.word) : 0, facts });
  }
  if (family.kind !== "missing") {
    const facts = { asked: asked.familyText, known: known.familyText };
    const value = family.kind !== "different" && family.word.length > 1 ? lore.family.bits(family.word) : 0;
    signals.push({ id: surnameId(family.kind, given.kind, asked.given, known.given), value, facts });
  }
  const reading = asked.bits + known.bits;
  if (reading < 0) signals.push({ id: "name/reading", value: -reading });
  return signals;
}

/** The best reading of two people's names, and its signals. */
export interface NameSignals {
  readonly signals: readonly Signal[];
  readonly match: NameMatch | null;
}

/** The names of one who asks, ready to be compared with those of many. */
export interface AskedNames {
  readonly file: PersonFile;
  readonly scale: NameScale;
  /** What a surname that differs beside such given names weighs. */
  changed(given: GivenKind, askedGiven: readonly string[], knownGiven: readonly string[]): number;
  /** Whether the addresses and pages of the one who asks spell a remembered surname. */
  spells(known: FamilyPart, key: string, given: string): boolean;
}

export function prepareNames(
  asked: PersonFile,
  lore: NameLore,
  weights: Weights,
  comparisons?: KeptComparisons,
): AskedNames {
  const scale = createNameScale(asked.forms, lore, weights, comparisons);
  const spelled = new Map<string, boolean>();
  return {
    file: asked,
    scale,
    changed: (given, askedGiven, knownGiven) => scale.weigh(surnameId("different", given, askedGiven, knownGiven), 0),
    spells: (known, key, given) =>
      known.family.length > 0 &&
      maySpell(asked.traceText, known.family, given) &&
      remembered(spelled, `${key},${given}`, () => tracesSpell(asked, known.family, given)),
  };
}

/** Whether traces could tell more of a surname than the shown names do. */
export function looksForTraces(kind: FamilyKind): boolean {
  return kind === "different" || kind === "missing" || kind === "initial";
}

/**
 * Compares the names of one who asks with those of many remembered persons: every reading with every reading, the pair that
 * speaks most for one person is kept.
 */
export function createNameComparer(names: AskedNames, lore: NameLore): (known: PersonFile) => NameSignals {
  const { file: asked, scale } = names;
  const throughTraces = (
    known: PersonFile,
    a: NameForm,
    b: NameForm,
    family: Weighed<FamilyKind>,
  ): Weighed<FamilyKind> => {
    if (!looksForTraces(family.kind)) return family;
    const given = b.given[0] ?? a.given[0] ?? "";
    if (names.spells(b, b.familyKey, given)) return scale.trace(b.family.join(""));
    if (a.family.length > 0 && tracesSpell(known, a.family, given)) return scale.trace(a.family.join(""));
    return family;
  };

  return (known) => {
    let best: NameMatch | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < asked.forms.length; index++) {
      const a = asked.forms[index]!;
      for (const b of known.forms) {
        const given = scale.given(index, b.givenKey, b);
        const family = throughTraces(known, a, b, scale.family(index, b.familyKey, b));
        let bits =
          given.bits + (family.kind === "different" ? names.changed(given.kind, a.given, b.given) : family.bits);
        const reading = a.bits + b.bits;
        if (reading < 0) bits += scale.weigh("name/reading", -reading);
        if (bits > most) {
          most = bits;
          best = { given, family, asked: a, known: b };
        }
      }
    }
    return { signals: best ? signalsOf(best, lore) : [], match: best };
  };
}
