/**
 * Months as networks and spreadsheets write them, full or short, without the dot. Compared in lower case and without
 * accents, so that `févr.` and `fevr` are one.
 */
const names: readonly (readonly string[])[] = [
  ["jan", "january", "januar", "janner", "janv", "janvier", "ene", "enero", "gen", "gennaio", "janeiro", "januari"],
  ["feb", "february", "februar", "fev", "fevr", "fevrier", "febrero", "febbraio", "fevereiro", "februari"],
  ["mar", "march", "marz", "mrz", "mars", "marzo", "marco", "maart", "mrt"],
  ["apr", "april", "avr", "avril", "abr", "abril", "aprile"],
  ["may", "mai", "mayo", "mag", "maggio", "maio", "mei"],
  ["jun", "june", "juni", "juin", "junio", "giu", "giugno", "junho"],
  ["jul", "july", "juli", "juil", "juillet", "julio", "lug", "luglio", "julho"],
  ["aug", "august", "aout", "ago", "agosto", "augustus"],
  ["sep", "sept", "september", "septembre", "septiembre", "set", "settembre", "setembro"],
  ["oct", "october", "okt", "oktober", "octobre", "octubre", "ott", "ottobre", "out", "outubro"],
  ["nov", "november", "novembre", "noviembre", "novembro"],
  ["dec", "december", "dez", "dezember", "decembre", "dic", "diciembre", "dicembre", "dezembro"],
];

const numbers = new Map(names.flatMap((list, at) => list.map((name) => [name, at + 1] as const)));

/** 1 to 12 for a month's name in English, German, French, Spanish, Italian, Portuguese or Dutch. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(
    name
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f.]/gu, ""),
  );
}
