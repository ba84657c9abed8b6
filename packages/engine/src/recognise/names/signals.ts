import { usualGender } from "../facts/gender.ts";
import { soundOf } from "../text/spelling.ts";
import type { PersonFile } from "../file.ts";
import type { Signal } from "../signal.ts";
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

/** Whether addresses and pages of a person spell this surname, beside the given name or not. */
function tracesSpell(file: PersonFile, family: readonly string[], given: string): boolean {
  const word = family.join("");
  if (word.length < 3) return false;
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
  if (!run.includes(family.slice(0, 3)) && soundOf(run)[0] !== soundOf(given)[0]) return false;
  if (run === family || (given !== "" && (run === given + family || run === family + given))) return true;
  if (given !== "" && (run === given[0] + family || run === family + given[0])) return true;
  if (given !== "" && soundOf(run) === soundOf(given[0] + family)) return true;
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

/** Signals of one pair of readings. */
function signalsOf(match: NameMatch, lore: NameLore): Signal[] {
  const { given, family, asked, known } = match;
  const signals: Signal[] = [];
  const facts = { asked: asked.given.join(" "), known: known.given.join(" ") };
  if (given.kind !== "missing") {
    signals.push({ id: `given/${given.kind}`, value: given.word.length > 1 ? lore.given.bits(given.word) : 0, facts });
  }
  const names = { asked: asked.family.join(" "), known: known.family.join(" ") };
  if (family.kind === "different") {
    if (given.kind === "different") signals.push({ id: "surname/different", value: 0, facts: names });
    else
      signals.push({
        id: `surname/changed-${usualGender(known.given[0] ?? asked.given[0] ?? "")}`,
        value: 0,
        facts: names,
      });
  } else if (family.kind !== "missing") {
    signals.push({
      id: `surname/${family.kind}`,
      value: family.word.length > 1 ? lore.family.bits(family.word) : 0,
      facts: names,
    });
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
  readonly given: Map<string, NamePart<GivenKind>>;
  readonly family: Map<string, NamePart<FamilyKind>>;
}

/**
 * Compares the names of one who asks with those of many remembered persons: every reading with every reading, the pair that
 * speaks most for one person is kept.
 */
export function createNameComparer(
  asked: PersonFile,
  lore: NameLore,
  weigh: (signals: readonly Signal[]) => number,
): (known: PersonFile) => NameSignals {
  const kept = asked.forms.map((): Kept => ({ given: new Map(), family: new Map() }));
  const spelledByAsked = new Map<string, boolean>();

  const throughTraces = (
    known: PersonFile,
    a: NameForm,
    b: NameForm,
    family: NamePart<FamilyKind>,
  ): NamePart<FamilyKind> => {
    if (family.kind !== "different" && family.kind !== "missing" && family.kind !== "initial") return family;
    const given = b.given[0] ?? a.given[0] ?? "";
    if (b.family.length > 0) {
      const spelled = remembered(spelledByAsked, `${b.family.join(" ")},${given}`, () =>
        tracesSpell(asked, b.family, given),
      );
      if (spelled) return { kind: "trace", word: b.family.join("") };
    }
    if (a.family.length > 0 && tracesSpell(known, a.family, given)) return { kind: "trace", word: a.family.join("") };
    return family;
  };

  return (known) => {
    let best: NameSignals = { signals: [], match: null };
    let most = Number.NEGATIVE_INFINITY;
    asked.forms.forEach((a, index) => {
      const { given: givens, family: families } = kept[index]!;
      for (const b of known.forms) {
        const given = remembered(givens, `${b.given.join(" ")}"${b.called.join(" ")}`, () => compareGiven(a, b));
        const familyKey =
          b.former.length > 0
            ? `${b.familyWhole} ${b.family.join(" ")} ${b.former.join("/")}`
            : `${b.familyWhole} ${b.family.join(" ")}`;
        const family = throughTraces(
          known,
          a,
          b,
          remembered(families, familyKey, () => compareFamily(a, b)),
        );
        const match: NameMatch = { given, family, asked: a, known: b };
        const signals = signalsOf(match, lore);
        const bits = weigh(signals);
        if (bits > most) {
          most = bits;
          best = { signals, match };
        }
      }
    });
    return best;
  };
}
