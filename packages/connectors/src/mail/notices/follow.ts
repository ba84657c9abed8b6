import type { Network } from "@entregent/engine";
import { readProfileUrl } from "../../profile-url.ts";
import { hostOfEmail } from "../format/addresses.ts";
import { isUnder } from "../hosts.ts";
import { emptyDraft, type NoticeDraft } from "./draft.ts";
import type { NoticeMail } from "./mail.ts";
import { followWords } from "./other-words.ts";
import { createMatcher, type Matcher, type NoticeKind } from "./templates.ts";
import { mutualCountOf } from "./text-parts.ts";

export const matchFollow: Matcher = createMatcher(followWords);
const topLines = 10;
/** Pages of the sites that are nobody's profile. */
const notPeople =
  /^(?:accounts?|explore|direct|settings|i|home|notifications|follower_requests|about|legal|help|privacy|tos|login|share|intent|emails?|n|p|reel|stories|web|follow_requests)$/iu;

/** Reads a follow request of Instagram; the sender is a user name. */
export function readInstagramNotice(mail: NoticeMail): NoticeDraft | null {
  const type = /^\s{0,3}ig_([a-z_]{1,40})/u.exec(mail.headers.get("x-facebook-notify") ?? "")?.[1] ?? "";
  const byType = /follow_?request/u.test(type) ? (/accept|approv/u.test(type) ? "accepted" : "request") : null;
  return readFollow(mail, "instagram", byType, (handle) => `https://www.instagram.com/${handle}`);
}

/** Reads a follow request of X, which was Twitter until July 2023; the profile's address is the one of its time. */
export function readXNotice(mail: NoticeMail): NoticeDraft | null {
  const host = isUnder(hostOfEmail(mail.from[0]?.email ?? null), "twitter.com") ? "twitter.com" : "x.com";
  return readFollow(mail, "x", null, (handle) => `https://${host}/${handle}`);
}

function readFollow(
  mail: NoticeMail,
  network: Network,
  byType: NoticeKind | null,
  urlOf: (handle: string) => string,
): NoticeDraft | null {
  const subject = matchFollow(mail.subject);
  const lines = mail.body.lines.filter(({ text }) => text !== "").slice(0, topLines);
  const top = lines.map(({ label }) => matchFollow(label)).find((found) => found !== null) ?? null;
  const kind = subject?.kind ?? top?.kind ?? byType;
  if (kind === null || kind === "caption") return null;
  if (kind === "unnamed") return { ...emptyDraft, kind, count: subject?.count ?? top?.count ?? null };
  const who = splitHandle(top?.who ?? subject?.who ?? null, network);
  const bySubject = splitHandle(subject?.who ?? null, network);
  const handle = who.handle ?? bySubject.handle ?? linkedHandle(mail, network);
  return {
    ...emptyDraft,
    kind,
    name: who.name ?? bySubject.name,
    handle,
    profileUrl: handle === null ? null : urlOf(handle),
    mutualCount: mutualCountOf(lines),
  };
}

const plain = (handle: string): string => handle.replace(/^@/u, "");

/** `Otto Otter (@otter)`, `otter (Otto Otter)`, `@otter`; a bare word is a user name on Instagram and a name on X. */
function splitHandle(
  who: string | null,
  network: Network,
): { readonly name: string | null; readonly handle: string | null } {
  if (who === null) return { name: null, handle: null };
  const isHandle = network === "x" ? /^@\w{1,30}$/u : /^@?[a-z0-9._]{1,30}$/u;
  const found = /^(.{1,100}?)\s?[([]([^()[\]]{1,60})[)\]]$/u.exec(who);
  if (found) {
    const [outside, inside] = [found[1]!.trim(), found[2]!.trim()];
    if (/^@?[\w.]{1,30}$/u.test(inside))
      return {
        name: isHandle.test(outside) && plain(outside) === plain(inside) ? null : outside,
        handle: plain(inside),
      };
    if (isHandle.test(outside)) return { name: inside, handle: plain(outside) };
  }
  const trailing = /^(.{1,100}?)\s@(\w{1,30})$/u.exec(who);
  if (trailing) return { name: trailing[1]!.trim(), handle: trailing[2]! };
  return isHandle.test(who) ? { name: null, handle: plain(who) } : { name: who, handle: null };
}

function linkedHandle(mail: NoticeMail, network: Network): string | null {
  for (const { href } of mail.body.links) {
    const profile = readProfileUrl(href);
    if (profile?.network === network && /^[\w.]{1,30}$/u.test(profile.id) && !notPeople.test(profile.id)) {
      return profile.url.slice(profile.url.lastIndexOf("/") + 1);
    }
  }
  return null;
}
