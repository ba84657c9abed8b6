/** Comparing hosts as carefully as those who forge them. */

/** Whether a host is `domain` or lies under it. Both in lower case; a final dot does not matter. */
export function isUnder(host: string | null, domain: string): boolean {
  if (host === null) return false;
  const plain = host.replace(/\.$/u, "");
  return plain === domain || plain.endsWith(`.${domain}`);
}

/** The host of a link in ASCII, without a final dot; null for what is no web address. */
export function hostOfLink(link: string): string | null {
  try {
    const url = new URL(link);
    return url.protocol === "http:" || url.protocol === "https:" ? url.hostname.replace(/\.$/u, "") : null;
  } catch {
    return null;
  }
}

/** The part of a host that somebody registered, as far as that can be told without a list: `mail.example.co.uk` gives `example.co.uk`. */
export function siteOf(host: string): string {
  const labels = host.split(".");
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(short ? -3 : -2).join(".");
}

/** Whether two hosts belong to one site. */
export function sameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

/**
 * Whether a host that is not the network's is made to look like it: carries its name or a near miss of it as a label, a
 * part of one, or in another script.
 */
export function resembles(host: string, brand: string): boolean {
  if (isForeignScript(host)) return true;
  for (const label of host.split(".")) {
    for (const part of [label, ...label.split("-")]) {
      if (part === brand) return true;
      if (brand.length < 6) continue;
      if (part.includes(brand)) return true;
      const plain = part
        .replaceAll("0", "o")
        .replaceAll("1", "l")
        .replaceAll("3", "e")
        .replaceAll("rn", "m")
        .replaceAll("vv", "w");
      if (
        Math.abs(plain.length - brand.length) <= 1 &&
        isNear(plain.replaceAll("l", "i"), brand.replaceAll("l", "i"))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** A host written, or packed, in letters beyond ASCII: none of the networks has one. */
export function isForeignScript(host: string): boolean {
  return /(?:^|\.)xn--|\P{ASCII}/u.test(host);
}

/** Whether one letter more, less, other or swapped turns one word into the other. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < a.length - begin && end < b.length - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(begin, a.length - end);
  const right = b.slice(begin, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
