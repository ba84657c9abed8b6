import type { PersonRef } from "@entregent/engine";

/**
 * The keys under which a person can be met again: address, profile page, handle, and the name where nothing better is
 * known. Lower case; a page without scheme, `www.`, query and trailing slash.
 *
 * @example participantKeys({ name: "Ann", email: "Ann@a.example", profileUrl: null, handle: null }) // ["mail:ann@a.example"]
 */
export function participantKeys(ref: PersonRef): readonly string[] {
  const keys: string[] = [];
  if (ref.email) keys.push(`mail:${ref.email.trim().toLowerCase()}`);
  if (ref.profileUrl) keys.push(`url:${plainUrl(ref.profileUrl)}`);
  if (ref.handle) keys.push(`handle:${ref.handle.trim().toLowerCase()}`);
  if (keys.length === 0 && ref.name) keys.push(`name:${ref.name.normalize("NFC").trim().toLowerCase()}`);
  return keys;
}

function plainUrl(url: string): string {
  const plain = url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{3,5}:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
