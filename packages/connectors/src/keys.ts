import type { Direction, Network, SourceDate } from "@entregent/engine";
import { shortHash } from "./hash.ts";
import { dayOf } from "./io/dates.ts";
import { plainName } from "./names.ts";
import { readProfileUrl } from "./profile-url.ts";

interface Asked extends Who {
  readonly direction: Direction;
  /** Null where the network keeps one request a person, or the source has no date. */
  readonly date: SourceDate | null;
  /** Two requests of one name on one day are told apart by their second; for networks that give names only. */
  readonly precise?: boolean;
}

interface Who {
  readonly network: Network;
  readonly profileUrl: string | null;
  readonly handle: string | null;
  readonly email?: string | null;
  readonly name: string | null;
}

/** The strongest thing a source tells a person by, marked with its kind; null where it tells nothing. */
export function whoKey(who: Who): string | null {
  const profile = who.profileUrl === null ? null : readProfileUrl(who.profileUrl);
  if (profile) return profile.network === who.network ? profile.id : `${profile.network}/${profile.id}`;
  if (who.profileUrl) return `url:${who.profileUrl.toLowerCase()}`;
  if (who.handle) return `@${who.handle.toLowerCase()}`;
  if (who.email) return `mail:${who.email.toLowerCase()}`;
  return who.name === null || who.name === "" ? null : `name:${plainName(who.name)}`;
}

/**
 * The key of a request, the same wherever and whenever it is read: network, direction, who and day.
 *
 * @example requestKey({ network: "linkedin", direction: "received", profileUrl: "https://www.linkedin.com/in/ada-berg", ... }) // "linkedin:received:in/ada-berg:2024-05-11"
 */
export function requestKey(request: Asked): string {
  const who = whoKey(request) ?? "nobody";
  const day = request.precise ? request.date : dayOf(request.date);
  return `${request.network}:${request.direction}:${who}${day === null ? "" : `:${day}`}`;
}

/**
 * Weaker keys of the same request, by which other doors may know it: without the profile's address, and without the
 * day. Two requests that share one are the same only if nothing stronger tells them apart and their days are near.
 */
export function requestOtherKeys(request: Asked): readonly string[] {
  const main = requestKey(request);
  const begin = `${request.network}:${request.direction}:`;
  const day = dayOf(request.date);
  const keys = new Set<string>();
  const strong = whoKey(request);
  if (strong !== null && day !== null) keys.add(`${begin}${strong}:${day}`);
  if (strong !== null) keys.add(begin + strong);
  if (request.name) {
    const name = `name:${plainName(request.name)}`;
    if (day !== null) keys.add(`${begin}${name}:${day}`);
    keys.add(begin + name);
  }
  keys.delete(main);
  return [...keys];
}

/**
 * The key of what one source says of a person. Where only a name is known, `beside` (the day of the connection, the
 * employer) keeps namesakes apart.
 */
export function personKey(person: Who & { readonly role: string; readonly beside?: string | null }): string {
  const who = whoKey(person) ?? "nobody";
  const beside = who.startsWith("name:") && person.beside ? `:${plainName(person.beside)}` : "";
  return `${person.network}:${person.role}:${who}${beside}`;
}

/** The key of a dated contact. `what` tells apart contacts of one second: sender and text, or an id. */
export function traceKey(trace: {
  readonly network: Network;
  readonly kind: string;
  readonly thread: string | null;
  readonly date: SourceDate | null;
  readonly what: string;
}): string {
  return `${trace.network}:${trace.kind}:${trace.thread ?? ""}:${trace.date ?? ""}:${shortHash(trace.what)}`;
}
