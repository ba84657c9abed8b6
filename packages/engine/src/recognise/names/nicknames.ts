import { nicknameLines } from "../knowledge/nicknames.ts";
import { fold } from "../text/fold.ts";
import { soundOf } from "../text/spelling.ts";

const fullFormsOf = new Map<string, Set<string>>();

function remember(word: string, full: string): void {
  const known = fullFormsOf.get(word);
  if (known) known.add(full);
  else fullFormsOf.set(word, new Set([full]));
}

for (const line of nicknameLines.split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [full = "", ...short] = line.split(" ").map((word) => fold(word).replaceAll(" ", ""));
  remember(full, full);
  for (const word of short) remember(word, full);
}
for (const [word, fulls] of Array.from(fullFormsOf)) {
  const sound = soundOf(word);
  if (sound === word || fullFormsOf.has(sound)) continue;
  for (const full of fulls) remember(sound, full);
}

const none: ReadonlySet<string> = new Set();

/** The full given names a folded word may stand for, itself among them where it is one. */
export function fullForms(word: string): ReadonlySet<string> {
  return fullFormsOf.get(word) ?? fullFormsOf.get(soundOf(word)) ?? none;
}

/** Whether a folded word is known as a given name or a short form of one. */
export function isKnownGiven(word: string): boolean {
  return fullFormsOf.has(word);
}
