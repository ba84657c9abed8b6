import type { PersonFile } from "../file.ts";
import type { Address, ProfileUrl } from "./addresses.ts";
import type { Signal } from "../signal.ts";
import { type Company, sameCompany } from "./employers.ts";
import type { Frequency } from "./frequencies.ts";

/** Frequencies of everything but names, counted on the memory. */
export interface FactLore {
  readonly companies: Frequency;
  readonly positions: Frequency;
  readonly schools: Frequency;
  readonly cities: Frequency;
  /** How many remembered persons have this address. */
  readonly bearersOfAddress: (whole: string) => number;
}

function addressSignals(asked: PersonFile, known: PersonFile, lore: FactLore): Signal[] {
  for (const mine of asked.addresses) {
    if (!known.addresses.some((address) => address.whole === mine.whole)) continue;
    const bearers = lore.bearersOfAddress(mine.whole);
    const id = mine.shared ? "address/shared" : "address/same";
    return [{ id, value: Math.log2(Math.max(1, bearers)), facts: { address: mine.whole } }];
  }
  for (const mine of asked.addresses) {
    if (mine.shared || mine.run.length <= 5) continue;
    const alike = known.addresses.find(
      (other) => other.run === mine.run && other.digits === mine.digits && !other.shared,
    );
    if (!alike) continue;
    const id = mine.digits ? "address/same-local-digits" : "address/same-local";
    return [{ id, value: 0, facts: { address: alike.whole } }];
  }
  return otherAddress(asked, known);
}

/** Two people's own addresses that differ: at one employer this mostly tells two colleagues apart. */
function otherAddress(asked: PersonFile, known: PersonFile): Signal[] {
  const mine = asked.addresses.find(isOwn);
  const theirs = known.addresses.find(isOwn);
  if (!mine || !theirs) return [];
  const inside =
    mine.organisation !== null &&
    known.addresses.some((other) => isOwn(other) && other.organisation === mine.organisation);
  const facts = { asked: mine.whole, known: theirs.whole };
  return [{ id: inside ? "address/other-inside" : "address/other", value: 0, facts }];
}

/** Whether an address is one person's. */
export function isOwn(address: Address): boolean {
  return !address.shared && address.words.length > 0;
}

function profileSignals(asked: PersonFile, known: PersonFile): Signal[] {
  const handle = asked.handles.find((mine) => known.handles.includes(mine));
  if (handle) return [{ id: "profile/same-handle", value: 0, facts: { profile: handle } }];
  const isPlain = (url: ProfileUrl): boolean => url.words.join("") === url.slug;
  for (const mine of asked.urls) {
    if (!known.urls.some((url) => url.whole === mine.whole || (url.slug === mine.slug && !isPlain(mine)))) continue;
    return [{ id: isPlain(mine) ? "profile/same-plain" : "profile/same", value: 0, facts: { profile: mine.whole } }];
  }
  for (const mine of asked.urls) {
    if (mine.words.length > 0 && known.urls.some((url) => url.slug === mine.slug)) {
      return [{ id: "profile/alike", value: 0, facts: { profile: mine.whole } }];
    }
  }
  const other = asked.urls.some((mine) => known.urls.some((url) => url.host === mine.host));
  return other ? [{ id: "profile/other", value: 0 }] : [];
}

function shared(mine: readonly Company[], theirs: readonly Company[]): Company | undefined {
  return theirs.find((company) => mine.some((other) => sameCompany(other.key, company.key)));
}

function employerSignals(asked: PersonFile, known: PersonFile, lore: FactLore): Signal[] {
  if (known.companies.length === 0) return [];
  const now = shared(asked.companies, known.companies);
  if (now) return [{ id: "employer/same", value: lore.companies.bits(now.key), facts: { employer: now.name } }];
  const before = shared(asked.formerCompanies, known.companies);
  if (before)
    return [{ id: "employer/former", value: lore.companies.bits(before.key), facts: { employer: before.name } }];
  const maybe = shared(asked.maybeCompanies, known.companies);
  if (maybe) return [{ id: "employer/same", value: lore.companies.bits(maybe.key), facts: { employer: maybe.name } }];
  const [mine] = asked.companies;
  if (!mine) return [];
  return [{ id: "employer/different", value: 0, facts: { asked: mine.name, known: known.companies[0]!.name } }];
}

function listSignals(family: string, mine: readonly string[], theirs: readonly string[], lore: Frequency): Signal[] {
  if (mine.length === 0 || theirs.length === 0) return [];
  const same = mine.find((value) => theirs.includes(value));
  if (same) return [{ id: `${family}/same`, value: lore.bits(same), facts: { [family]: same } }];
  return [{ id: `${family}/different`, value: 0, facts: { asked: mine[0]!, known: theirs[0]! } }];
}

/** Signals of everything but names and acquaintances. What is missing on either side gives none. */
export function factSignals(asked: PersonFile, known: PersonFile, lore: FactLore): Signal[] {
  return [
    ...addressSignals(asked, known, lore),
    ...profileSignals(asked, known),
    ...employerSignals(asked, known, lore),
    ...listSignals("position", asked.positions, known.positions, lore.positions),
    ...listSignals("school", asked.schools, known.schools, lore.schools),
    ...listSignals("city", asked.cities, known.cities, lore.cities),
  ];
}

/** An address that two given names claim is of a family, or was handed on. */
export function sharedAddressSignals(facts: readonly Signal[], givenDiffers: boolean): Signal[] {
  const same = givenDiffers && facts.find(({ id }) => id === "address/same" || id === "address/shared");
  return same ? [{ id: "address/same-other-given", value: 0, ...(same.facts ? { facts: same.facts } : {}) }] : [];
}
