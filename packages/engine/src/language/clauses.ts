import { kinds, type Token } from "./tokens.ts";

/** A stretch of tokens that says one thing: `tokens[from..to)`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Ends with a question mark. */
  readonly asks: boolean;
}

/** More clauses than this are not told apart: the rest of a very long note is one last clause each. */
export const clauseLimit = 48;

const shortest = 5;

function ends(token: Token): boolean {
  return token.kind === kinds.newline || (token.kind === kinds.mark && ".!?;:".includes(token.text.charAt(0)));
}

/** Initials and titles ("M. Leroy", "Dr. Falk", "J. R.") end no sentence. */
function abbreviates(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.text !== "." || !before || !after || before.end !== tokens[at]?.start) return false;
  if (after.start === tokens[at]?.end && after.kind !== kinds.newline) return true;
  return titles.has(before.text) || (before.text.length === 1 && before.kind !== kinds.number);
}

const titles = new Set(
  "m mr mrs ms mme mlle dr drs prof st ste sr sra dra dott sig ing hr fr mag bzw z b u a d h".split(" "),
);

/** Cuts a note into clauses: at the ends of sentences, after the greeting, and at commas between long halves. */
export function splitClauses(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number, asks: boolean): void => {
    if (to > from) clauses.push({ from, to, asks });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (clauses.length >= clauseLimit - 1) break;
    if (ends(token) && !abbreviates(tokens, at)) {
      let to = at + 1;
      while (to < tokens.length && tokens[to]!.kind === kinds.mark && '.!?;:)"☺'.includes(tokens[to]!.text.charAt(0)))
        to++;
      close(
        to,
        tokens.slice(at, to).some((mark) => mark.text === "?"),
      );
      at = to - 1;
    } else if (token.text === "," || token.text === "-" || token.text === "(") {
      if (token.text === "-" && tokens[at - 1]?.end === token.start) continue;
      if (isGreetingComma(clauses.length, at) || (at - from >= shortest && nextEnd(tokens, at) - at > shortest))
        close(at + 1, false);
    }
  }
  close(
    tokens.length,
    tokens.slice(from).some((mark) => mark.text === "?"),
  );
  return clauses.filter((clause) => tokens.slice(clause.from, clause.to).some((token) => token.kind !== kinds.newline));
}

function isGreetingComma(before: number, at: number): boolean {
  return before === 0 && at <= 5;
}

function nextEnd(tokens: readonly Token[], at: number): number {
  const last = Math.min(tokens.length, at + 12);
  for (let next = at + 1; next < last; next++) if (ends(tokens[next]!) || tokens[next]!.text === ",") return next;
  return last;
}
