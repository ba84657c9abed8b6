import { kinds, type Token } from "../language/tokens.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `tokens[from..to)`, without line ends and stray marks at either side. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdge(tokens[first]!)) first++;
  while (last >= first && isEdge(tokens[last]!)) last--;
  if (first > last) return undefined;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function isEdge(token: Token): boolean {
  return token.kind === kinds.newline || (token.kind === kinds.mark && ",;:-(".includes(token.text.charAt(0)));
}
