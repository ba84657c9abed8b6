import type { RecognitionQuery } from "../../domain/recognition.ts";
import type { PersonFile } from "../file.ts";
import { type Sketches, sitesOf, type TraitKind } from "../index/sketches.ts";
import { bitsOf, sumBits, type Weights } from "../signal.ts";
import { contactSignals } from "./contact.ts";
import { type Company, sameCompany } from "./employers.ts";
import { type FactLore, isOwn } from "./signals.ts";

/** What an employer of a candidate says. */
export interface EmployerBits {
  readonly bits: number;
  readonly same: boolean;
}

/** What is known of a candidate beside names, addresses and acquaintances, weighed from its sketch. */
export interface FactBound {
  companies(at: number): Company[];
  employer(at: number): EmployerBits;
  others(at: number): number;
  /** What another address weighs: likely, and at most. */
  address(at: number, employer: EmployerBits): readonly [likely: number, most: number];
}

const company: TraitKind = 0;
const lists = ["position", "school", "city"] as const;
const silent = [null, null, null] as const;
const ways = ["employer/same", "employer/former", "employer/same"] as const;

/** An employer some candidate has, and what it says in each way it can agree; null where it does not. */
interface House {
  readonly company: Company;
  readonly says: readonly (EmployerBits | null)[];
}

export function createFactBound(
  asked: PersonFile,
  query: RecognitionQuery,
  sketches: Sketches,
  lore: FactLore,
  weights: Weights,
): FactBound {
  const weigh = (id: string, value: number): number => bitsOf({ id, value }, weights);
  const stated = [asked.companies, asked.formerCompanies, asked.maybeCompanies];
  const everyStated = stated.flat();
  const agreements = (key: string): (EmployerBits | null)[] =>
    stated.map((mine, way) => {
      if (!mine.some((other) => sameCompany(other.key, key))) return null;
      const id = ways[way]!;
      return { bits: weigh(id, lore.companies.bits(key)), same: id === "employer/same" };
    });
  const houses = new Map<number, House>();
  const houseOf = (number: number): House => {
    let house = houses.get(number);
    if (!house) {
      const key = sketches.traits[company].text(number);
      const says = everyStated.some((other) => sameCompany(other.key, key)) ? agreements(key) : silent;
      house = { company: { key, name: key }, says };
      houses.set(number, house);
    }
    return house;
  };
  const unknown: EmployerBits = { bits: 0, same: false };
  const another: EmployerBits = { bits: asked.companies.length > 0 ? weigh("employer/different", 0) : 0, same: false };

  const frequencies = [lore.positions, lore.schools, lore.cities];
  const mine = [asked.positions, asked.schools, asked.cities].map((values, index) =>
    values.map((value) => ({
      trait: 4 * sketches.traits[(index + 1) as TraitKind].find(value) + index + 1,
      bits: weigh(`${lists[index]}/same`, frequencies[index]!.bits(value)),
    })),
  );
  const differs = lists.map((list) => weigh(`${list}/different`, 0));
  const listBits = (at: number, index: number): number => {
    const wanted = mine[index]!;
    if (wanted.length === 0) return 0;
    let any = false;
    let found = wanted.length;
    const count = sketches.traitCount(at);
    for (let each = 0; each < count; each++) {
      const trait = sketches.trait(at, each);
      if ((trait & 3) !== index + 1) continue;
      any = true;
      for (let place = 0; place < found; place++) if (wanted[place]!.trait === trait) found = place;
    }
    return any ? (wanted[found]?.bits ?? differs[index]!) : 0;
  };

  const mineIsOwn = asked.addresses.find(isOwn);
  const outside = weigh("address/other", 0);
  const inside = mineIsOwn?.organisation ? weigh("address/other-inside", 0) : outside;
  const none = [0, 0] as const;
  const elsewhere = [outside, Math.max(outside, inside)] as const;
  const atHome = [inside, Math.max(outside, inside)] as const;

  const sites = sitesOf(asked.urls);
  const page = Math.max(0, weigh("profile/other", 0));
  const connected = sumBits(contactSignals(query, { id: "", names: [], connectedOn: "2000-01-01" }), weights);

  return {
    companies(at) {
      const found: Company[] = [];
      for (let index = 0; index < sketches.traitCount(at); index++) {
        const trait = sketches.trait(at, index);
        if ((trait & 3) === company) found.push(houseOf(trait >>> 2).company);
      }
      return found;
    },
    employer(at) {
      let best = unknown;
      let bestWay: number = ways.length;
      const count = sketches.traitCount(at);
      for (let index = 0; index < count; index++) {
        const trait = sketches.trait(at, index);
        if ((trait & 3) !== company) continue;
        const { says } = houseOf(trait >>> 2);
        for (let way = 0; way < bestWay; way++) {
          const said = says[way];
          if (!said) continue;
          best = said;
          bestWay = way;
        }
        if (best === unknown) best = another;
      }
      return best;
    },
    address: (at, employer) => (!mineIsOwn || !sketches.hasAddress(at) ? none : employer.same ? atHome : elsewhere),
    others: (at) =>
      listBits(at, 0) +
      listBits(at, 1) +
      listBits(at, 2) +
      (sites !== 0 && sketches.mayHavePage(at, sites) ? page : 0) +
      (sketches.isConnected(at) ? connected : 0),
  };
}
