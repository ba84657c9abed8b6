import { packs } from "./packs/index.ts";
import { kinds, type Token } from "./tokens.ts";

/** How a language is written, ready to look up. */
interface Known {
  readonly short: ReadonlyMap<string, string>;
  readonly large: ReadonlySet<string>;
  readonly largeEndings: readonly string[];
}

/** Services that are written as names are, and say as little of who asks. */
const services =
  "linkedin xing viadeo facebook instagram insta twitter mastodon bluesky tiktok youtube whatsapp telegram signal messenger wechat viber skype zoom teams google gmail outlook";
/** Shorter, and a word of that ending is no more likely a noun than a name. */
const shortestWithEnding = 7;

const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== "");

const known: ReadonlyMap<string, Known> = new Map(
  packs.map(({ language, spelling: { short, large, largeEndings = [] } }) => [
    language,
    {
      short: new Map(listed(short).map((pair): [string, string] => [pair.split("=")[0]!, pair.split("=")[1]!])),
      large: new Set([...listed(large), ...listed(services)]),
      largeEndings,
    },
  ]),
);

/**
 * The tokens as whoever knows the language reads them: words that a phone shortened in full ("slt" is "salut"), and those
 * that are written large and are no names as words (German nouns, the polite "Sie" and "Lei", an English Monday).
 *
 * @param language - ISO 639-1; of one that has no pack the tokens stay as they are.
 */
export function asSpelled(tokens: readonly Token[], language: string): readonly Token[] {
  const spelling = known.get(language);
  return spelling ? tokens.map((token) => tokenAsSpelled(token, spelling)) : tokens;
}

function tokenAsSpelled(token: Token, { short, large, largeEndings }: Known): Token {
  if (token.kind === kinds.word) {
    const text = short.get(token.text);
    return text === undefined ? token : { ...token, text };
  }
  if (token.kind !== kinds.name) return token;
  const isWord =
    large.has(token.text) ||
    (token.text.length >= shortestWithEnding && largeEndings.some((ending) => token.text.endsWith(ending)));
  return isWord ? { ...token, kind: kinds.word } : token;
}
