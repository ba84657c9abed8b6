import { readQuery } from "./file.ts";
import type { PeopleStore } from "./index/people.ts";
import { createNameComparer, prepareNames } from "./names/signals.ts";
import { sumBits } from "./signal.ts";
import { foldedWords } from "./text/fold.ts";
import { weights } from "./weights.ts";

/** People by name: whole, in part, misspelled or by nickname, best first. */
export function searchIn(store: PeopleStore, text: string, limit: number): { personId: string; likeness: number }[] {
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const asked = readQuery({ id: "", displayName: text, ...(text.includes("@") ? { email: text } : {}) }, store.names);
  const compare = createNameComparer(prepareNames(asked, store.names, weights), store.names);
  const found: { personId: string; likeness: number }[] = [];
  for (const slot of new Set([...words.flatMap((word) => store.begins(word)), ...store.candidates(asked, []).slots])) {
    const known = store.file(slot);
    const bits = sumBits(compare(known).signals, weights);
    const shown = new Set(known.forms.flatMap((form) => [...form.given, ...form.family]));
    const begun = words.filter((word) => [...shown].some((other) => other.startsWith(word))).length / words.length;
    const likeness = Math.max(begun * 0.9, 1 / (1 + 2 ** (8 - bits)));
    if (likeness > 0.3) found.push({ personId: store.person(slot).id, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness || (a.personId < b.personId ? -1 : 1)).slice(0, limit);
}
