/** Somebody as an address book knows them. */
export interface Contact {
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly emails: readonly string[];
  readonly urls: readonly string[];
}

/**
 * One card of vCard 3.0 (RFC 2426), which every address book reads.
 *
 * @example vcardOf({ name: "Orla Fenwick", ... }, ["Met in person"]) // "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Orla Fenwick\r\n..."
 */
export function vcardOf(contact: Contact, categories: readonly string[]): string {
  const { name, emails, urls, company, title } = contact;
  const { given, family } = nameParts(contact);
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escaped(name || emails[0] || "")}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...emails.map((email) => `EMAIL;TYPE=INTERNET:${escaped(email)}`),
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...urls.map((url) => `URL:${oneLine(url)}`),
    `CATEGORIES:${categories.map(escaped).join(",")}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Given and family name where they are known; else the whole stands as the given name, so that nothing is guessed. */
export function nameParts({ name, given, family }: Contact): { given: string; family: string } {
  return given || family ? { given: given ?? "", family: family ?? "" } : { given: name, family: "" };
}

/** Text values escape what has a meaning (RFC 2426, section 4). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, "");
}

/** Lines hold at most 75 octets; what is over goes on after a blank, never inside a character (RFC 2425, section 5.8.1). */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = "";
  let used = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (used + size > 75) {
      out += "\r\n ";
      used = 1;
    }
    out += character;
    used += size;
  }
  return out;
}
