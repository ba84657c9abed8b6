import type { ReplyRequest } from "../domain/index.ts";
import { fillingOf, type Filled, valuesFor, widths } from "./fill.ts";
import { type Phrase, basePhrasebook, type Phrasebook } from "./phrasebook.ts";

/**
 * Makes a template of a reply that the owner has edited, by putting the placeholders back where their values still stand.
 *
 * @param request - What the reply was made from.
 * @param edited - The text as the owner left it; braces in it stay braces.
 * @param id - Name of the new phrase, given by the caller.
 * @returns A phrase that says the same again to the same person, and to somebody else with their name and their note in place.
 * @throws Never.
 */
export function phraseFromEdit(
  request: ReplyRequest,
  edited: string,
  id: string,
  phrasebook: Phrasebook = basePhrasebook,
): Phrase {
  const filling = fillingOf(request);
  const { situation, register } = request;
  const { language } = filling.pack;
  const phrases = phrasebook.phrasesFor(situation, language, register);
  const every = phrases.flatMap((phrase, turn) => widths.map((width) => valuesFor(filling, phrase, width, turn)));
  const text = withPlaces(edited.replace(/\r\n?/gu, "\n").trim(), every);
  return { id, situation, language, register, text };
}

/** Long values go first, so that a signature is not taken apart for the name in it. */
const order = ["greeting", "signoff", "question", "thanks", "name", "owner", "first", "last", "network"] as const;

function withPlaces(edited: string, every: readonly Filled[]): string {
  const values = order
    .flatMap((place) => [...new Set(every.map((filled) => filled[place]))].map((value) => ({ place, value })))
    .filter(({ value }) => value.length > 1)
    .sort(
      (one, other) => order.indexOf(one.place) - order.indexOf(other.place) || other.value.length - one.value.length,
    );
  let parts: readonly (string | { readonly place: string })[] = [edited];
  for (const { place, value } of values) {
    parts = parts.flatMap((part, index) => {
      if (typeof part !== "string") return [part];
      return split(part, value, { place }, index === 0, index === parts.length - 1);
    });
  }
  return parts.map((part) => (typeof part === "string" ? escape(part) : `{${part.place}}`)).join("");
}

type Part = string | { readonly place: string };

/** Greeting and signature stand at the ends only; names and sentences anywhere, as whole words. */
function split(text: string, value: string, place: { readonly place: string }, first: boolean, last: boolean): Part[] {
  if (place.place === "greeting") {
    return first && text.startsWith(value) && !/^\p{L}/u.test(text.slice(value.length))
      ? [place, text.slice(value.length)]
      : [text];
  }
  if (place.place === "signoff") {
    return last && text.endsWith(`\n${value}`) ? [text.slice(0, -value.length), place] : [text];
  }
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const stands =
      !/[\p{L}\p{M}’-]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{M}-]/u.test(text.slice(at + value.length));
    if (!stands || at < from) continue;
    parts.push(text.slice(from, at), place);
    from = at + value.length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

/** Braces that the owner wrote are words, not places. */
function escape(text: string): string {
  return text.replace(/[{}]+/gu, (braces) => `'${braces}'`);
}
