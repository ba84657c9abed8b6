import { type Contact, nameParts } from "./vcard.ts";

/**
 * Contacts as Google Contacts takes them, with a label: the header of its second generation, as many numbered columns as
 * the fullest contact needs.
 */
export function csvOfContacts(contacts: readonly Contact[], label: string): string {
  const most = (of: (contact: Contact) => number): number => contacts.reduce((max, one) => Math.max(max, of(one)), 1);
  const emails = most((contact) => contact.emails.length);
  const urls = most((contact) => contact.urls.length);
  const numbered = (name: string, count: number): string[] =>
    Array.from({ length: count }, (_, n) => [`${name} ${n + 1} - Label`, `${name} ${n + 1} - Value`]).flat();
  const pairs = (values: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, n) => ["", values[n] ?? ""]).flat();
  const header = [
    "First Name",
    "Middle Name",
    "Last Name",
    "Organization Name",
    "Organization Title",
    "Labels",
    ...numbered("E-mail", emails),
    ...numbered("Website", urls),
  ];
  const rows = contacts.map((contact) => {
    const { given, family } = nameParts(contact);
    const labels = [label.replaceAll(":::", "::"), "* myContacts"].join(" ::: ");
    return [
      given,
      "",
      family,
      contact.company ?? "",
      contact.title ?? "",
      labels,
      ...pairs(contact.emails, emails),
      ...pairs(contact.urls, urls),
    ];
  });
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet could take for a formula is told apart from one by a quote in front. */
function cell(text: string): string {
  const plain = text.replace(/[\r\n]+/g, " ");
  const safe = /^[=+@\t]|^-(?!\s*\d)/.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
