import { usualGender } from "../facts/gender.ts";
import { soundOf } from "../text/spelling.ts";
import type { PersonFile } from "../file.ts";
import type { Signal, Weights } from "../signal.ts";
import {
  compareFamily,
  compareGiven,
  type FamilyKind,
  type GivenKind,
  type NamePart,
  sameFamilyWord,
} from "./compare.ts";
import type { NameForm } from "./forms.ts";
import type { NameLore } from "./roles.ts";

const shortestTrace = 4;

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
  for (const form of file.traceForms) {
    if (form.family.some((other) => sameFamilyWord(other, word)) || form.given.some((other) => other === word))
      return true;
    if (family.length > 1 && family.some((part) => part.length >= shortestTrace && form.family.includes(part)))
      return true;
  }
  for (const address of file.addresses) if (!address.shared && runSpells(address.run, word, given)) return true;
  for (const url of file.urls) if (runSpells(url.words.join(""), word, given)) return true;
  return false;
}

function runSpells(run: string, family: string, given: string): boolean {
  if (run === family) return true;
  const initial = given[0] ?? "";
  if (!run.includes(family.slice(0, 3))) {
    // "gwuerfel" for Georg Würfel: the same letters in another spelling.
    return initial !== "" && run[0] === initial && run[1] === family[0] && soundOf(run) === soundOf(initial + family);
  }
  if (given !== "" && (run === given + family || run === family + given)) return true;
  if (initial !== "" && (run === initial + family || run === family + initial)) return true;
  if (given.length > 2 && run === given + family.slice(0, 3) && run.length >= 7) return true;
  return family.length >= 5 && (run.startsWith(family) || run.endsWith(family));
}

/** The names of one who asks beside those of one who is remembered, in the readings that fit best. */
export interface NameMatch {
  readonly given: NamePart<GivenKind>;
  readonly family: NamePart<FamilyKind>;
  readonly asked: NameForm;
  readonly known: NameForm;
}

/** A compared part with what it weighs. */
interface Weighed<Kind> extends NamePart<Kind> {
  readonly value: number;
  readonly bits: number;
}

function surnameId(family: FamilyKind, given: GivenKind, match: { known: NameForm; asked: NameForm }): string {
  if (family !== "different") return `surname/${family}`;
  if (given === "different") return "surname/different";
  return `surname/changed-${usualGender(match.known.given[0] ?? match.asked.given[0] ?? "")}`;
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
    signals.push({ id: surnameId(family.kind, given.kind, match), value, facts });
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

/** Looks a value up, or makes and keeps it. */
function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Comparisons of one asked reading, kept by the other side's words: candidates share given names and surnames. */
interface Kept {
  readonly given: Map<string, Weighed<GivenKind>>;
  readonly family: Map<string, Weighed<FamilyKind>>;
}

/** Comparisons kept beyond one person: of use where many are compared and names come again. */
export interface KeptComparisons {
  of(asked: NameForm): Kept;
}

/** Asked names whose comparisons are kept at once. */
const mostKept = 2000;

/** Keeps comparisons as long as the frequencies of names and the weights stay as they are. */
export function keepComparisons(): KeptComparisons {
  const given = new Map<string, Kept["given"]>();
  const family = new Map<string, Kept["family"]>();
  return {
    of(asked) {
      if (given.size > mostKept) given.clear();
      if (family.size > mostKept) family.clear();
      return {
        given: remembered(given, asked.givenKey, () => new Map()),
        family: remembered(family, asked.familyKey, () => new Map()),
      };
    },
  };
}

/**
 * Compares the names of one who asks with those of many remembered persons: every reading with every reading, the pair that
 * speaks most for one person is kept.
 */
export function createNameComparer(
  asked: PersonFile,
  lore: NameLore,
  weights: Weights,
  comparisons: KeptComparisons = keepComparisons(),
): (known: PersonFile) => NameSignals {
  const kept = asked.forms.map((form) => comparisons.of(form));
  const spelledByAsked = new Map<string, boolean>();
  const weigh = (id: string, value: number): number => {
    const weight = weights[id];
    return weight ? weight.base + weight.slope * value : 0;
  };
  const weighGiven = (part: NamePart<GivenKind>): Weighed<GivenKind> => {
    const value = part.word.length > 1 ? lore.given.bits(part.word) : 0;
    return { ...part, value, bits: part.kind === "missing" ? 0 : weigh(`given/${part.kind}`, value) };
  };
  const weighFamily = (part: NamePart<FamilyKind>): Weighed<FamilyKind> => {
    const value = part.word.length > 1 ? lore.family.bits(part.word) : 0;
    const bits = part.kind === "missing" || part.kind === "different" ? 0 : weigh(`surname/${part.kind}`, value);
    return { ...part, value, bits };
  };
  const traced = (word: string): Weighed<FamilyKind> => weighFamily({ kind: "trace", word });

  const throughTraces = (
    known: PersonFile,
    a: NameForm,
    b: NameForm,
    family: Weighed<FamilyKind>,
  ): Weighed<FamilyKind> => {
    if (family.kind !== "different" && family.kind !== "missing" && family.kind !== "initial") return family;
    const given = b.given[0] ?? a.given[0] ?? "";
    if (b.family.length > 0 && maySpell(asked.traceText, b.family, given)) {
      const spelled = remembered(spelledByAsked, `${b.familyKey},${given}`, () => tracesSpell(asked, b.family, given));
      if (spelled) return traced(b.family.join(""));
    }
    if (a.family.length > 0 && tracesSpell(known, a.family, given)) return traced(a.family.join(""));
    return family;
  };

  return (known) => {
    let best: NameMatch | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < asked.forms.length; index++) {
      const a = asked.forms[index]!;
      const { given: givens, family: families } = kept[index]!;
      for (const b of known.forms) {
        const given = remembered(givens, b.givenKey, () => weighGiven(compareGiven(a, b)));
        const shown = remembered(families, b.familyKey, () => weighFamily(compareFamily(a, b)));
        const family = throughTraces(known, a, b, shown);
        const match = { given, family, asked: a, known: b };
        let bits =
          given.bits +
          (family.kind === "different" ? weigh(surnameId("different", given.kind, match), 0) : family.bits);
        const reading = a.bits + b.bits;
        if (reading < 0) bits += weigh("name/reading", -reading);
        if (bits > most) {
          most = bits;
          best = match;
        }
      }
    }
    return { signals: best ? signalsOf(best, lore) : [], match: best };
  };
}
