import { formatCard, parseCard, type RequestCard } from "@entregent/engine/coach";
import type { PersonSummary } from "@entregent/app/schemas";
import type { Recipient } from "@entregent/app/writing-schemas";

/** Whom one writes to: somebody of the memory, or what one has typed and pasted of them. */
export interface Addressee {
  readonly person: PersonSummary | null;
  readonly name: string;
  readonly headline: string;
  readonly profile: string;
  readonly words: string;
}

export const nobody: Addressee = { person: null, name: "", headline: "", profile: "", words: "" };

/** As the API takes it; null where nothing is known of them. */
export function recipientOf({ person, ...pasted }: Addressee): Recipient | null {
  const given = Object.fromEntries(
    Object.entries({ ...pasted, name: person ? "" : pasted.name }).filter(([, text]) => text.trim() !== ""),
  ) as Recipient;
  if (person) return { personId: person.id, ...given };
  return Object.keys(given).length === 0 ? null : given;
}

/**
 * Takes a sentence into a text at the caret, with the spaces it needs around it.
 *
 * @returns The text, and where the caret stands after it.
 */
export function withSentence(text: string, caret: number, sentence: string): { text: string; caret: number } {
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  const lead = before === "" || /\s$/u.test(before) ? "" : " ";
  const trail = after === "" || /^\s/u.test(after) ? "" : " ";
  const taken = before + lead + sentence + trail;
  return { text: taken + after, caret: taken.length };
}

const longestCard = 600;

/** Puts a card below a note, in the place of the one that is there. An empty card takes it away. */
export function withCard(text: string, card: RequestCard): string {
  const line = formatCard(card);
  const before = [...text.matchAll(/\[[^[\]]{1,600}\]/gu)].find(
    ([found]) => found.length <= longestCard + 2 && parseCard(found) !== null,
  );
  if (before) {
    const rest = text.slice(0, before.index) + line + text.slice(before.index + before[0].length);
    return line === "" ? rest.replace(/\n{3,}/gu, "\n\n").trimEnd() : rest;
  }
  return line === "" ? text : `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${line}`;
}
