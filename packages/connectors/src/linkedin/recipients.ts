import { plainName } from "../names.ts";

/** Addresses joined by bare commas, told apart by how each begins. */
export function splitUrls(text: string): string[] {
  return text
    .split(/,(?=\s?(?:https?:\/\/|www\.))/u)
    .map((url) => url.trim())
    .filter((url) => url !== "");
}

/** What follows a name after a comma: `Ph.D.`, `MBA`, `PMP®`. Names of people are not all capitals of up to six letters. */
const title =
  /^(?:\p{Lu}{1,6}|(?:\p{L}{1,4}\.){1,4}\p{L}{0,4}|Ph\.?\s?D\.?|Jr\.?|Sr\.?|I{1,3}|M\.?Sc|B\.?Sc)[®™.]{0,2}$/u;

/**
 * Names joined by comma and blank, although names hold commas too.
 *
 * @param count - How many there are, where it is known by their addresses; 0 where it is not.
 * @param known - The name that each address is known by, or null.
 * @returns One name for each of `count` (null where it cannot be told), or as many as there seem to be.
 */
export function splitNames(text: string, count: number, known: readonly (string | null)[] = []): (string | null)[] {
  if (text === "") return count === 0 ? [] : Array.from({ length: count }, () => null);
  if (count === 1) return [text];
  const parts = joinTitles(
    text
      .split(/,\s/u)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
  if (count === 0 || parts.length === count) return parts;
  // The counts differ: only names that are known from elsewhere can be told.
  const plain = plainName(text);
  return Array.from({ length: count }, (_, index) => {
    const name = known[index];
    return name && plain.includes(plainName(name)) ? name : null;
  });
}

function joinTitles(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const before = names.length - 1;
    if (before >= 0 && title.test(part)) names[before] = `${names[before]}, ${part}`;
    else names.push(part);
  }
  return names;
}
