import type { Fact, Place } from "@entregent/engine";
import type { InputFile, ReadContext } from "../connector.ts";
import { type ContentLine, readContentLines, splitValue, unescapeValue } from "../io/content-lines.ts";
import { joinName } from "../names.ts";
import { type Contact, contactFact } from "./contacts.ts";

/** Reads the cards of a vCard file of version 2.1, 3.0 or 4.0, many in one file. Cards of firms and groups are no people. */
export async function* readCards(file: InputFile, context: ReadContext): AsyncGenerator<Fact> {
  let card: ContentLine[] | null = null;
  let depth = 0;
  for await (const { lines, problems } of readContentLines(file, context.signal)) {
    yield* problems;
    for (const line of lines) {
      const isCard = /^VCARD$/iu.test(line.value.trim());
      if (line.name === "BEGIN" && isCard) {
        depth += 1;
        if (depth === 1) card = [line];
        // A card that is not closed before the next begins ends there.
        else if (card && card.at(-1)?.name !== "AGENT") {
          yield* factOf(card, file);
          yield { fact: "problem", code: "vcard/unfinished", severity: "warning", file: file.path, line: line.line };
          card = [line];
          depth = 1;
        }
      } else if (line.name === "END" && isCard) {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && card) {
          yield* factOf(card, file);
          card = null;
        }
      } else if (card && depth === 1 && card.length < 2000) card.push(line);
    }
  }
  if (card) {
    yield* factOf(card, file);
    const line = card[0]?.line ?? 1;
    yield { fact: "problem", code: "vcard/unfinished", severity: "warning", file: file.path, line };
  }
}

function* factOf(card: readonly ContentLine[], file: InputFile): Generator<Fact> {
  const contact = contactOf(card, { file: file.path, line: card[0]?.line ?? 1 });
  const fact = contact === null ? null : contactFact(contact);
  if (fact) yield fact;
}

function contactOf(card: readonly ContentLine[], place: Place): Contact | null {
  const all = (...names: readonly string[]): readonly ContentLine[] => card.filter(({ name }) => names.includes(name));
  const text = (name: string): string | null => unescapeValue(all(name)[0]?.value ?? "") || null;
  if (/^(?:group|org|location|application)$/iu.test(text("KIND") ?? "")) return null;
  if (/^company$/iu.test(text("X-ABSHOWAS") ?? "")) return null;
  const [family = null, given = null, additional = null] = splitValue(all("N")[0]?.value ?? "", ";").map(
    (part) => part || null,
  );
  const company = splitValue(all("ORG")[0]?.value ?? "", ";")[0] || null;
  const name = text("FN");
  // A firm's card has its own name where a person's would stand.
  if (given === null && family === null && company !== null && name === company) return null;
  return {
    name: name ?? joinName(joinName(given, additional), family),
    given,
    family,
    maiden: text("X-MAIDENNAME"),
    emails: preferredFirst(all("EMAIL")).map(({ value }) => unescapeValue(value).replace(/^mailto:/iu, "")),
    urls: all("X-SOCIALPROFILE", "SOCIALPROFILE", "URL", "IMPP", "X-JABBER").map(addressOf),
    company,
    position: text("TITLE") ?? text("ROLE"),
    city: splitValue(all("ADR")[0]?.value ?? "", ";")[3] || null,
    note: text("NOTE"),
    tags: all("CATEGORIES").flatMap(({ value }) => splitValue(value, ",")),
    place,
  };
}

function addressOf({ name, value }: ContentLine): string {
  const text = unescapeValue(value);
  return name === "X-JABBER" && !text.startsWith("xmpp:") ? `xmpp:${text}` : text;
}

function preferredFirst(lines: readonly ContentLine[]): readonly ContentLine[] {
  return [...lines].sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
}

function isPreferred({ parameters }: ContentLine): boolean {
  return parameters.has("PREF") || (parameters.get("TYPE") ?? []).some((type) => type.toLowerCase() === "pref");
}
