import { IntlMessageFormat } from "intl-messageformat";

/** Messages of one language by key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** Values that fill a message. A list is joined as the language joins lists. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

export type Say = (key: string, values?: Values) => string;

/**
 * Makes the speaker of one language.
 *
 * @param language - ISO 639-1; decides plurals, numbers and how lists are joined.
 * @param messages - Its messages. A key it lacks is looked up in `fallback`.
 * @returns A function from key and values to text. An unknown key gives the key itself, so that nothing is ever blank.
 * @throws Never: a message that cannot be filled is given as it stands.
 */
export function createSay(language: string, messages: Messages, fallback: Messages = {}): Say {
  const compiled = new Map<string, IntlMessageFormat>();
  let list: Intl.ListFormat | undefined; // made when first needed: a cold command rarely does
  const joined = (items: readonly string[]) =>
    (list ??= new Intl.ListFormat(language, { type: "conjunction" })).format(items);
  return (key, values = {}) => {
    const source = messages[key] ?? fallback[key];
    if (source === undefined) return key;
    try {
      let message = compiled.get(key);
      if (!message) {
        message = new IntlMessageFormat(typeset(source, language), language, undefined, { ignoreTag: true });
        compiled.set(key, message);
      }
      const flat: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(values)) {
        flat[name] = typeof value === "object" ? joined(value) : value;
      }
      return String(message.format(flat));
    } catch {
      return source;
    }
  };
}

/** French sets a space before high marks that no line may break at; in the sources it is a plain one, which can be seen. */
function typeset(message: string, language: string): string {
  if (language !== "fr") return message;
  return message.replaceAll(/ (?=[?!;])/gu, "\u202f").replaceAll(/ (?=[:»%])|(?<=«) /gu, "\u00a0");
}
