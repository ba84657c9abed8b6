import { familyVariantLines, givenVariantLines } from "../knowledge/variants.ts";
import { fold } from "../text/fold.ts";
import { memoised } from "../text/memo.ts";

function readLines(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines.split("\n").forEach((line, number) => {
    for (const raw of line.split(" ")) {
      const word = fold(raw).replaceAll(" ", "");
      if (word === "") continue;
      const known = groups.get(word);
      if (known) known.push(number);
      else groups.set(word, [number]);
    }
  });
  return groups;
}

const given = readLines(givenVariantLines);
const family = readLines(familyVariantLines);
const none: readonly number[] = [];

/** Numbers of the lists of spellings a folded given name stands in. */
export function givenVariants(word: string): readonly number[] {
  return given.get(word) ?? none;
}

/** Numbers of the lists of spellings a folded surname stands in. */
export function familyVariants(word: string): readonly number[] {
  return family.get(word) ?? none;
}

const syllables: readonly (readonly [RegExp, string])[] = [
  [/^(?:seong|sung|sug)/u, "seong"],
  [/^(?:hyeon|hyun|hyon)/u, "hyeon"],
  [/^(?:yeong|young|yung)/u, "yeong"],
  [/^(?:jeong|jung|chung|joung)/u, "jeong"],
  [/^(?:gyeong|kyung|kyeong|kyoung)/u, "gyeong"],
  [/^(?:byeong|byung|byoung)/u, "byeong"],
  [/^(?:myeong|myung|myoung)/u, "myeong"],
  [/^(?:gwang|kwang)/u, "gwang"],
  [/^(?:seung|sung)/u, "seung"],
  [/^(?:cheol|chul|chol)/u, "cheol"],
  [/^(?:seok|suk|sok|seog)/u, "seok"],
  [/^(?:hyeok|hyuk|hyok)/u, "hyeok"],
  [/^(?:yeon|youn|yun|yon)/u, "yeon"],
  [/^(?:yoon|yun|youn)/u, "yun"],
  [/^(?:jun|joon|june)/u, "jun"],
  [/^(?:geun|keun|kun)/u, "geun"],
  [/^(?:hoon|hun)/u, "hun"],
  [/^(?:seon|sun|son)/u, "seon"],
  [/^(?:beom|bum|bom)/u, "beom"],
  [/^(?:eun|un)/u, "eun"],
  [/^(?:wook|uk|ook)/u, "uk"],
  [/^(?:seo|suh|so)/u, "seo"],
  [/^(?:hee|hui|hi)/u, "hui"],
  [/^(?:soo|su)/u, "su"],
  [/^(?:woo|wu|u)/u, "u"],
  [/^(?:mee|mi)/u, "mi"],
  [/^(?:koo|gu|ku|goo)/u, "gu"],
  [/^(?:gi|ki|kee)/u, "gi"],
  [/^(?:jee|ji|chi)/u, "ji"],
  [/^(?:yeh|ye)/u, "ye"],
  [/^(?:ah|a)/u, "a"],
  [
    /^(?:min|jin|chin|dong|tae|dae|won|hwa|ho|sang|kyu|gyu|in|hye|hae|na|ra|ri|rin|ran|bin|chan|chae|do|han|hong|il|joo|ju|jae|jong|nam|sik|shik|sook|suk|yong|yoo|yu)/u,
    "",
  ],
];

/** A Korean given name of two syllables in the official romanisation; null where it is not made of such syllables. */
export const koreanGiven: (word: string) => string | null = memoised((word) => {
  if (word.length < 4 || word.length > 12) return null;
  let rest = word;
  let out = "";
  for (let count = 0; count < 2; count++) {
    const found = syllables.find(([pattern]) => pattern.test(rest));
    if (!found) return null;
    const piece = found[0].exec(rest)![0];
    out += found[1] === "" ? piece : found[1];
    rest = rest.slice(piece.length);
  }
  return rest === "" ? out : null;
});
