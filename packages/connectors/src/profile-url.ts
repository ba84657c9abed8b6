import type { Network } from "@entregent/engine";

/** A profile's address, read: where it belongs, what it is called there, and how to show and open it. */
export interface ProfileUrl {
  readonly network: Network;
  /** What tells the person apart on that network: slug, id or address; compared as it stands. */
  readonly id: string;
  /** Without query, tracking parts and language; percent-encoding as it was. */
  readonly url: string;
}

interface Site {
  readonly network: Network;
  readonly host: RegExp;
  /** Takes the segments of the path (raw) and gives those that make the profile; null where it is another page. */
  readonly profile: (segments: readonly string[]) => readonly string[] | null;
  readonly canonicalHost?: string;
}

const sites: readonly Site[] = [
  {
    network: "linkedin",
    host: /^(?:[a-z]{2,3}\.|www\.|m\.)?linkedin\.com$/u,
    canonicalHost: "www.linkedin.com",
    profile(segments) {
      const path = segments[0] === "comm" ? segments.slice(1) : segments;
      if ((path[0] === "in" || path[0] === "pub") && path[1]) return path[0] === "in" ? ["in", path[1]] : path;
      return null;
    },
  },
  {
    network: "xing",
    host: /^(?:www\.)?xing\.com$/u,
    canonicalHost: "www.xing.com",
    profile: (segments) => (segments[0] === "profile" && segments[1] ? ["profile", segments[1]] : null),
  },
  {
    network: "viadeo",
    host: /^(?:www\.|[a-z]{2}\.)?viadeo\.com$|^viadeo\.journaldunet\.com$/u,
    profile(segments) {
      const path = /^[a-z]{2}$/u.test(segments[0] ?? "") ? segments.slice(1) : segments;
      return (path[0] === "p" || path[0] === "profile") && path[1] ? segments : null;
    },
  },
  {
    network: "instagram",
    host: /^(?:www\.)?instagram\.com$/u,
    canonicalHost: "www.instagram.com",
    profile(segments) {
      const path = segments[0] === "_u" ? segments.slice(1) : segments;
      return path.length === 1 && path[0] ? path : null;
    },
  },
  {
    network: "facebook",
    host: /^(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/u,
    canonicalHost: "www.facebook.com",
    profile: (segments) => (segments.length === 1 && segments[0] && !segments[0].endsWith(".php") ? segments : null),
  },
  {
    network: "x",
    host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/u,
    canonicalHost: "x.com",
    profile: (segments) => (segments.length === 1 && segments[0] && segments[0] !== "i" ? segments : null),
  },
];

/** No name of a profile has these: a link that lost its question mark shows its tracking, and its secrets, as a path. */
const isParameters = (segment: string): boolean => /[=&]/u.test(segment);

/** What an archive holds a hundred thousand times: read without taking it apart. */
const usualForm = /^https:\/\/www\.linkedin\.com\/(in\/[a-z0-9-]{1,200})$/u;

/**
 * Reads a profile's address.
 *
 * @param text - As a source has it: with or without scheme, with tracking, in any case.
 * @returns Null for what is no address of a profile on a network we know, and for Mastodon-like hosts outside
 *   `/@name` and `/users/name`.
 * @example readProfileUrl("de.linkedin.com/in/Ada-Berg/?trk=x") // { network: "linkedin", id: "in/ada-berg", url: "https://www.linkedin.com/in/Ada-Berg" }
 */
export function readProfileUrl(text: string): ProfileUrl | null {
  const usual = usualForm.exec(text);
  if (usual) return { network: "linkedin", id: usual[1]!, url: text };
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 2000 || /\s/u.test(trimmed)) return null;
  if (/^xmpp:/iu.test(trimmed)) return readXmpp(trimmed);
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const host = url.hostname.replace(/\.$/u, "");
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  const site = sites.find((each) => each.host.test(host));
  if (site) {
    const path = site.profile(segments);
    if (!path || path.some(isParameters)) return null;
    const shown = path.join("/");
    return { network: site.network, id: plainId(shown), url: `https://${site.canonicalHost ?? host}/${shown}` };
  }
  const name =
    /^@([\w.-]{1,100})$/u.exec(segments[0] ?? "")?.[1] ?? (segments[0] === "users" ? segments[1] : undefined);
  if (!name || isParameters(name) || !host.includes(".")) return null;
  return {
    network: "mastodon",
    id: `${name.toLowerCase()}@${host}`,
    url: `https://${host}/${segments.slice(0, segments[0] === "users" ? 2 : 1).join("/")}`,
  };
}

function readXmpp(text: string): ProfileUrl | null {
  const address = text
    .slice(5)
    .replace(/[/?].*$/u, "")
    .toLowerCase();
  return /^[^@\s]{1,200}@[^@\s]{1,200}$/u.test(address)
    ? { network: "xmpp", id: address, url: `xmpp:${address}` }
    : null;
}

/** A path as it is compared: percent-decoded, composed, lower case. */
function plainId(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Broken escapes are compared as they stand.
  }
  return decoded.normalize("NFC").toLowerCase();
}
