import type { Columns } from "../io/table.ts";

export type FieldName =
  | "full"
  | "filedAs"
  | "given"
  | "middle"
  | "family"
  | "maiden"
  | "company"
  | "position"
  | "city"
  | "note"
  | "tags";

/**
 * The columns of Google's (both generations) and Outlook's tables of contacts, by their normalised names, in the
 * languages seen or likely. A language is added by adding its words.
 */
export const fields: Readonly<Record<FieldName, readonly string[]>> = {
  full: ["name", "fullname", "displayname", "anzeigename", "nomcomplet", "nombrecompleto", "nomecompleto"],
  filedAs: ["fileas"],
  given: ["givenname", "firstname", "vorname", "prénom", "prenom", "nombre", "voornaam", "imię", "imie"],
  middle: ["additionalname", "middlename", "weiterevornamen", "deuxièmeprénom", "segundonombre", "secondonome"],
  family: [
    "familyname",
    "lastname",
    "surname",
    "nachname",
    "nom",
    "nomdefamille",
    "apellidos",
    "apellido",
    "cognome",
    "sobrenome",
    "apelido",
    "achternaam",
    "nazwisko",
  ],
  maiden: ["maidenname", "geburtsname", "nomdejeunefille"],
  company: [
    "organizationname",
    "organization1-name",
    "company",
    "firma",
    "société",
    "societe",
    "entreprise",
    "empresa",
    "organización",
    "società",
    "azienda",
    "bedrijf",
  ],
  position: [
    "organizationtitle",
    "organization1-title",
    "jobtitle",
    "position",
    "fonction",
    "puesto",
    "cargo",
    "posizione",
    "functie",
  ],
  city: ["businesscity", "ortgeschäftlich", "ville(bureau)", "homecity", "city", "ort", "ville"],
  note: ["notes", "notizen", "notas", "note", "remarques", "notities"],
  tags: [
    "labels",
    "groupmembership",
    "categories",
    "kategorien",
    "catégories",
    "categorías",
    "categorie",
    "categorias",
  ],
};

/** Columns of addresses: `E-mail 1 - Value`, `E-mail 2 Address`, `E-Mail 2: Adresse`, `Adresse de messagerie 2`... */
const email =
  /^(?:e-?mail(?:\d-value|\d?address|\d?:?adresse|-adresse\d?|\d?)|adressedemessagerie\d?|adresse(?:e-?)mail\d?|courriel|direccióndecorreoelectrónico\d?|correoelectrónico\d?|indirizzopostaelettronica\d?|endereçodee-?mail\d?|e-mailadres\d?)$/u;
const web =
  /^(?:website\d-value|webpage|webseite|pageweb|páginaweb|paginaweb|webpagina|website|url|profil(?:e|url)?|linkedin|xing|viadeo)$/u;

export function emailColumns(columns: Columns): readonly number[] {
  return columns.names.flatMap((name, at) => (email.test(name) ? [at] : []));
}

export function webColumns(columns: Columns): readonly number[] {
  return columns.names.flatMap((name, at) => (web.test(name) ? [at] : []));
}

/** Whether a row of cells is the header of a table of contacts: a name, and an address or a place in the world. */
export function isContactsHeader(columns: Columns): boolean {
  const named = columns.find(...fields.given, ...fields.family) >= 0;
  const both = columns.find(...fields.given) >= 0 && columns.find(...fields.family) >= 0;
  const reachable = emailColumns(columns).length > 0;
  return (named && reachable) || (both && columns.find(...fields.company) >= 0);
}
