/** A name as it is compared inside one source: composed, lower case, blanks joined, marks of direction dropped. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** No name is longer; what is, is compared by its beginning. */
const longestName = 300;

/** The name without what people add to it: what follows a comma, what stands in brackets, emoji and signs. */
export function bareName(name: string): string {
  return plainName(name.slice(0, longestName))
    .replace(/\s*[([{][^)\]}]{0,100}[)\]}]/gu, " ")
    .replace(/,.*$/u, "")
    .replace(/[^\p{L}\p{M}\p{N}\s.'’-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Given and family name in one, as the source writes them; null where both are missing. */
export function joinName(given: string | null, family: string | null): string | null {
  const name = [given, family].filter((part) => part !== null && part !== "").join(" ");
  return name === "" ? null : name;
}
