import type { RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";
import { type Address, type ProfileUrl, readAddress, readProfileUrl } from "./facts/addresses.ts";
import { type Company, companyOfDomain, readCompany, readHeadline, sameCompany } from "./facts/employers.ts";
import { readCity, readSchool } from "./facts/places.ts";
import { readPosition } from "./facts/positions.ts";
import { namesInAddress } from "./names/addressed.ts";
import { isOnlyRoles, type NameForm, readName, readRoles, toForm } from "./names/forms.ts";
import type { NameLore } from "./names/roles.ts";

/** What is known of somebody, read once: the same shape for one who asks and one who is remembered. */
export interface PersonFile {
  readonly forms: readonly NameForm[];
  /** Forms that addresses and profile pages spell beside the shown name. */
  readonly traceForms: readonly NameForm[];
  /** All that addresses and pages spell. */
  readonly traceText: string;
  readonly addresses: readonly Address[];
  readonly urls: readonly ProfileUrl[];
  readonly handles: readonly string[];
  /** Stated employers and those of mail domains. */
  readonly companies: readonly Company[];
  /** Pieces of a headline that may name an employer. */
  readonly maybeCompanies: readonly Company[];
  readonly formerCompanies: readonly Company[];
  readonly positions: readonly string[];
  readonly schools: readonly string[];
  readonly cities: readonly string[];
}

const mostValues = 40;

function keep<T>(values: Iterable<T | null>): T[] {
  const kept: T[] = [];
  for (const value of values) if (value !== null && kept.length < mostValues) kept.push(value);
  return kept;
}

function unique(values: Iterable<string | null>): string[] {
  return [...new Set(keep(values))];
}

function companiesOf(names: readonly string[], addresses: readonly Address[]): Company[] {
  const byKey = new Map<string, Company>();
  for (const name of names) {
    const company = readCompany(name);
    if (company && !byKey.has(company.key)) byKey.set(company.key, company);
  }
  for (const address of addresses) {
    if (!address.organisation) continue;
    const key = companyOfDomain(address.organisation);
    if (!byKey.has(key)) byKey.set(key, { key, name: address.organisation });
  }
  return [...byKey.values()].slice(0, mostValues);
}

function sameForm(a: NameForm, b: NameForm): boolean {
  return a.givenKey === b.givenKey && a.familyKey === b.familyKey;
}

/** Everything addresses and pages spell, in one text to look into at once. */
function traceTextOf(addresses: readonly Address[], urls: readonly ProfileUrl[]): string {
  const runs = [
    ...addresses.filter((address) => !address.shared).map((address) => address.run),
    ...urls.map((url) => url.words.join("")),
  ];
  return runs.length > 0 ? ` ${runs.join(" ")}` : "";
}

function addForms(forms: NameForm[], more: readonly NameForm[]): void {
  for (const form of more) {
    const at = forms.findIndex((known) => sameForm(known, form));
    if (at < 0) forms.push(form);
    else if (form.bits > forms[at]!.bits) forms[at] = form;
  }
}

function traceFormsOf(addresses: readonly Address[], urls: readonly ProfileUrl[], lore: NameLore): NameForm[] {
  const forms: NameForm[] = [];
  for (const address of addresses) addForms(forms, namesInAddress(address, lore));
  for (const url of urls) {
    if (url.words.length === 0) continue;
    const asAddress: Address = {
      whole: "",
      words: url.words,
      run: url.words.join(""),
      digits: "",
      shared: false,
      organisation: null,
    };
    addForms(forms, namesInAddress(asAddress, lore));
  }
  return forms;
}

function isWhole(form: NameForm): boolean {
  return form.given.join("").length > 1 && form.family.join("").length > 1;
}

/** "Mary L." with the page mary-lawrence is Mary Lawrence; "L. Quetier" with laetitiaquetier@ is Laetitia. */
function spelledOut(forms: readonly NameForm[], traces: readonly NameForm[]): NameForm[] {
  const out: NameForm[] = [];
  for (const form of forms) {
    if (isWhole(form)) continue;
    for (const trace of traces) {
      if (!isWhole(trace)) continue;
      const given = form.given.join("");
      const family = form.family.join("");
      const traceGiven = trace.given.join("");
      const traceFamily = trace.family.join("");
      const givenFits = given.length > 1 ? given === traceGiven : traceGiven.startsWith(given);
      const familyFits = family.length > 1 ? family === traceFamily : traceFamily.startsWith(family);
      if (!givenFits || !familyFits) continue;
      out.push(toForm({ ...trace, former: form.former, called: form.called, bits: form.bits }));
    }
  }
  return out;
}

function withTraces(shown: NameForm[], traces: readonly NameForm[]): NameForm[] {
  if (shown.length === 0) return [...traces];
  const out = spelledOut(shown, traces);
  addForms(out, out.length > 0 ? shown.filter(isWhole) : shown);
  return out;
}

/** "Philippe Berger (Exemple)": what stands in brackets is no former name where it is the employer. */
function withoutEmployers(forms: readonly NameForm[], companies: readonly Company[]): NameForm[] {
  return forms.map((form) => {
    const former = form.former.filter(
      (words) => !companies.some((company) => sameCompany(company.key, words.join(""))),
    );
    return former.length === form.former.length ? form : toForm({ ...form, former });
  });
}

/** The reading of a name whose parts the source tells apart; null where it tells none. */
export function rolesOf({ given = "", family = "" }: RememberedPerson): NameForm | null {
  return given || family ? readRoles(given, family) : null;
}

/** Reads a remembered person. */
export function readPerson(person: RememberedPerson, lore: NameLore): PersonFile {
  const addresses = keep((person.emails ?? []).slice(0, mostValues).map(readAddress));
  const urls = keep((person.profileUrls ?? []).slice(0, mostValues).map(readProfileUrl));
  const forms: NameForm[] = [];
  const roles = rolesOf(person);
  if (roles) addForms(forms, [roles]);
  const fixed = roles && isWhole(roles) ? roles : null;
  for (const name of person.names.slice(0, mostValues)) {
    if (fixed && isOnlyRoles(name, person.given ?? "", person.family ?? "", lore.roleOf)) continue;
    const read = readName(name, lore.roleOf);
    const settled =
      fixed && read.find((form) => form.family.join("") === fixed.family.join("") && form.given[0] === fixed.given[0]);
    addForms(forms, settled ? [{ ...settled, bits: 0 }] : read);
  }
  const former = (person.formerNames ?? []).slice(0, mostValues).flatMap((name) => {
    const [best] = readName(name, lore.roleOf);
    return best ? [best.family.length > 0 ? best.family : best.given] : [];
  });
  const traceForms = traceFormsOf(addresses, urls, lore);
  const companies = companiesOf((person.companies ?? []).slice(0, mostValues), addresses);
  const whole = withoutEmployers(withTraces(forms, traceForms), companies);
  return {
    forms: former.length > 0 ? whole.map((form) => toForm({ ...form, former: [...form.former, ...former] })) : whole,
    traceForms,
    traceText: traceTextOf(addresses, urls),
    addresses,
    urls,
    handles: unique((person.handles ?? []).map((handle) => handle.toLowerCase().replace(/^@/u, ""))),
    companies,
    maybeCompanies: [],
    formerCompanies: [],
    positions: unique((person.positions ?? []).slice(0, mostValues).map(readPosition)),
    schools: unique((person.schools ?? []).slice(0, mostValues).map(readSchool)),
    cities: unique((person.cities ?? []).slice(0, mostValues).map(readCity)),
  };
}

/** Reads one who asks. */
export function readQuery(query: RecognitionQuery, lore: NameLore): PersonFile {
  const addresses = keep([query.email ? readAddress(query.email) : null]);
  const urls = keep([query.profileUrl ? readProfileUrl(query.profileUrl) : null]);
  const shown = query.displayName ? readName(query.displayName, lore.roleOf) : [];
  const traceForms = traceFormsOf(addresses, urls, lore);
  const headline = query.headline ? readHeadline(query.headline) : null;
  const companies = companiesOf(query.company ? [query.company] : [], addresses);
  return {
    forms: withoutEmployers(withTraces(shown, traceForms), companies),
    traceForms,
    traceText: traceTextOf(addresses, urls),
    addresses,
    urls,
    handles: query.handle ? [query.handle.toLowerCase().replace(/^@/u, "")] : [],
    companies,
    maybeCompanies: keep((headline?.companies ?? []).map(readCompany)),
    formerCompanies: keep((headline?.formerCompanies ?? []).map(readCompany)),
    positions: unique([headline ? readPosition(headline.position) : null]),
    schools: unique([query.school ? readSchool(query.school) : null]),
    cities: unique([query.city ? readCity(query.city) : null]),
  };
}
