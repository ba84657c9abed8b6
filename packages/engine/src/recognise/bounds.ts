import type { RecognitionQuery } from "../domain/recognition.ts";
import { acquaintanceSignals, type Mutual } from "./acquaintances.ts";
import { contactSignals } from "./facts/contact.ts";
import { type Company, sameCompany } from "./facts/employers.ts";
import type { FactLore } from "./facts/signals.ts";
import type { PersonFile } from "./file.ts";
import type { PeopleStore } from "./index/people.ts";
import type { Sketches, TraitKind } from "./index/sketches.ts";
import type { GivenKind } from "./names/compare.ts";
import type { NameForm } from "./names/forms.ts";
import { type AskedNames, looksForTraces } from "./names/signals.ts";
import { sumBits, type Weights } from "./signal.ts";

/** What a full comparison of a candidate would give, in bits without the prior. */
export interface Bound {
  readonly most: number;
  /** Most often the very bits; `most` is more only where an address may spell the name. */
  readonly likely: number;
}

/**
 * What a candidate who shares no address or page with the one who asks can reach, told from its sketch. Names, employers and
 * acquaintances count as in a full comparison.
 */
export function createBound(
  store: PeopleStore,
  query: RecognitionQuery,
  names: AskedNames,
  mutuals: readonly Mutual[],
  weights: Weights,
): (slot: number) => Bound {
  const { sketches } = store;
  const nameBound = createNameBound(names, sketches);
  const facts = createFactBound(names.file, sketches, store.facts, weights);
  return (slot) => {
    const at = sketches.at(slot);
    const employer = facts.employer(at);
    const named = nameBound(at);
    const contact = sumBits(contactSignals(query, store.person(slot)), weights);
    const others = employer.bits + facts.others(at) + contact;
    let [most, likely] = [named.most + others, named.likely + others];
    if (mutuals.length > 0 || employer.same) {
      const circle = { slot, hasSeen: store.hasSeen(slot), companies: facts.companies(at) };
      const around = (surnameChanged: boolean): number => {
        const also = { surnameChanged, employerSame: employer.same };
        return sumBits(acquaintanceSignals(mutuals, circle, also, store.facts.companies.bits), weights);
      };
      const ofLikely = around(named.differs);
      likely += ofLikely;
      most += named.most > named.likely ? Math.max(ofLikely, around(!named.differs)) : ofLikely;
    }
    return { most, likely };
  };
}

interface NameBound {
  most: number;
  likely: number;
  /** Whether the surname of the likely reading is another one. */
  differs: boolean;
}

function createNameBound(names: AskedNames, sketches: Sketches): (at: number) => NameBound {
  const { file: asked, scale } = names;
  const { givens, families } = sketches;
  const changed = new Map<number, number>();
  const otherPerson = scale.weigh("surname/different", 0);

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

  /** Whether a person's addresses could spell the asked surname. */
  const mayBeSpelled = (at: number, family: readonly string[], given: string): boolean =>
    family.join("").length >= 3 &&
    (family.some((word) => sketches.mayContain(at, word)) ||
      (given !== "" && sketches.mayContain(at, ` ${given[0]}${family[0]![0]}`)));

  /** The surname that the addresses of the one who asks spell; empty where they spell none. */
  const spelledByAsked = (a: NameForm, given: number, family: number): string => {
    if (asked.traceText === "") return "";
    const known = families.part(family);
    return names.spells(known, families.text(family), calledBy(a, given)) ? known.family.join("") : "";
  };

  const calledBy = (a: NameForm, given: number): string => givens.part(given).given[0] ?? a.given[0] ?? "";

  return (at) => {
    const best: NameBound = { most: Number.NEGATIVE_INFINITY, likely: Number.NEGATIVE_INFINITY, differs: false };
    const count = sketches.forms(at);
    for (let index = 0; index < asked.forms.length; index++) {
      const a = asked.forms[index]!;
      for (let form = 0; form < count; form++) {
        const number = sketches.given(at, form);
        const familyNumber = sketches.family(at, form);
        const given = scale.givenIn(index, givens, number);
        const family = scale.familyIn(index, families, familyNumber);
        const reading = a.bits + sketches.bits(at, form);
        const others = given.bits + (reading < 0 ? scale.weigh("name/reading", -reading) : 0);
        let differs = family.kind === "different";
        let shown = others + (differs ? changedBits(given.kind, a, number) : family.bits);
        if (looksForTraces(family.kind)) {
          const spelled = spelledByAsked(a, number, familyNumber);
          if (spelled !== "") {
            shown = others + scale.trace(spelled).bits;
            differs = false;
          } else if (a.family.length > 0 && sketches.hasTraces(at) && mayBeSpelled(at, a.family, calledBy(a, number)))
            best.most = Math.max(best.most, others + scale.trace(a.family.join("")).bits);
        }
        if (shown <= best.likely) continue;
        best.likely = shown;
        best.differs = differs;
      }
    }
    if (best.likely === Number.NEGATIVE_INFINITY) return { most: 0, likely: 0, differs: false };
    best.most = Math.max(best.most, best.likely);
    return best;
  };
}

interface FactBound {
  companies(at: number): Company[];
  employer(at: number): { bits: number; same: boolean };
  others(at: number): number;
}

const company: TraitKind = 0;
const listed = ["position", "school", "city"] as const;

function createFactBound(asked: PersonFile, sketches: Sketches, lore: FactLore, weights: Weights): FactBound {
  const weigh = (id: string, value: number): number => {
    const weight = weights[id];
    return weight ? weight.base + weight.slope * value : 0;
  };
  const isOf = (theirs: string, mine: readonly Company[]): boolean =>
    mine.some((other) => sameCompany(other.key, theirs));
  const houses = new Map<
    number,
    { company: Company; ways: readonly [now: boolean, before: boolean, maybe: boolean] }
  >();
  const houseOf = (number: number): { company: Company; ways: readonly [boolean, boolean, boolean] } => {
    let house = houses.get(number);
    if (!house) {
      const key = sketches.traits[company].text(number);
      const ways = [
        isOf(key, asked.companies),
        isOf(key, asked.formerCompanies),
        isOf(key, asked.maybeCompanies),
      ] as const;
      house = { company: { key, name: key }, ways };
      houses.set(number, house);
    }
    return house;
  };
  const employerIds = ["employer/same", "employer/former", "employer/same"] as const;
  const mine = [asked.positions, asked.schools, asked.cities];
  const frequencies = [lore.positions, lore.schools, lore.cities];
  const numbers = mine.map((values, index) =>
    values.map((value) => sketches.traits[(index + 1) as TraitKind].find(value)),
  );

  const companiesAt = (at: number): number[] => {
    const found: number[] = [];
    for (let index = 0; index < sketches.traitCount(at); index++) {
      const trait = sketches.trait(at, index);
      if ((trait & 3) === company) found.push(trait >>> 2);
    }
    return found;
  };

  const listBits = (at: number, index: number): number => {
    const wanted = numbers[index]!;
    if (wanted.length === 0) return 0;
    let any = false;
    let found = wanted.length;
    for (let each = 0; each < sketches.traitCount(at); each++) {
      const trait = sketches.trait(at, each);
      if ((trait & 3) !== index + 1) continue;
      any = true;
      const place = wanted.indexOf(trait >>> 2);
      if (place >= 0 && place < found) found = place;
    }
    if (!any) return 0;
    if (found === wanted.length) return weigh(`${listed[index]}/different`, 0);
    return weigh(`${listed[index]}/same`, frequencies[index]!.bits(mine[index]![found]!));
  };

  return {
    companies: (at) => companiesAt(at).map((number) => houseOf(number).company),
    employer(at) {
      const theirs = companiesAt(at);
      if (theirs.length === 0) return { bits: 0, same: false };
      for (let way = 0; way < employerIds.length; way++) {
        const shared = theirs.find((number) => houseOf(number).ways[way]);
        if (shared === undefined) continue;
        const id = employerIds[way]!;
        return { bits: weigh(id, lore.companies.bits(houseOf(shared).company.key)), same: id === "employer/same" };
      }
      return { bits: asked.companies.length > 0 ? weigh("employer/different", 0) : 0, same: false };
    },
    others(at) {
      const page = asked.urls.some((url) => sketches.mayHavePage(at, url.host)) ? weigh("profile/other", 0) : 0;
      return listBits(at, 0) + listBits(at, 1) + listBits(at, 2) + Math.max(0, page);
    },
  };
}
