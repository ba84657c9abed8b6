import type { NoteInput } from "../domain/appraisal.ts";
import { tokenise } from "../language/tokens.ts";
import type { Reading } from "./reading.ts";

const shortestWord = 4;
const fewestWords = 3;

/**
 * The clause that says again what the profile beside the note says already, if most of the headline's words stand in it.
 */
export function repeatedProfile(reading: Reading, profile: NoteInput["profile"]): number | undefined {
  const said = new Set(
    tokenise(`${profile?.headline ?? ""} ${profile?.company ?? ""}`)
      .map((token) => token.text)
      .filter((word) => word.length >= shortestWord),
  );
  if (said.size < fewestWords) return undefined;
  const clause = reading.clauses.findIndex(({ from, to }) => {
    const here = new Set(reading.tokens.slice(from, to).map((token) => token.text));
    return [...said].filter((word) => here.has(word)).length >= said.size - 1;
  });
  return clause < 0 ? undefined : clause;
}
