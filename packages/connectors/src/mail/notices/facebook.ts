import type { BodyLine } from "../body.ts";
import { readProfileUrl } from "../../profile-url.ts";
import { emptyDraft, type NoticeDraft } from "./draft.ts";
import type { NoticeMail } from "./mail.ts";
import { facebookWords } from "./other-words.ts";
import { createMatcher, type Match, type Matcher, type NoticeKind } from "./templates.ts";
import { mutualCountOf, sameName } from "./text-parts.ts";

export const matchFacebook: Matcher = createMatcher(facebookWords);
const topLines = 12;

/** Reads a mail that comes, or says it comes, from Facebook; null where it tells of no friend request. */
export function readFacebookNotice(mail: NoticeMail): NoticeDraft | null {
  const lines = mail.body.lines.filter(({ text }) => text !== "");
  const subject = matchFacebook(mail.subject);
  const tops = lines.slice(0, topLines).map(({ label }) => matchFacebook(label));
  const at = tops.findIndex((found) => found !== null && found.kind !== "caption");
  const top = tops[at] ?? null;
  const notify = mail.headers.get("x-facebook-notify") ?? "";
  const kind = kindOf(subject, top, notify);
  if (kind === null) return null;
  if (kind === "unnamed") return { ...emptyDraft, kind, count: subject?.count ?? top?.count ?? null };
  const name = top?.who ?? subject?.who ?? linkedName(mail) ?? nameInFront(mail.subject, lines) ?? mail.fromName;
  const member = /\bfrom=(\d{3,25})\b/u.exec(notify)?.[1] ?? memberOf(mail);
  const below = lines.slice(at < 0 ? 0 : at + 1);
  const card = below.findIndex(({ label }) => sameName(label, name));
  const place = card < 0 ? undefined : below[card + 1];
  const isPlace =
    place && place.links.length === 0 && /^\p{Lu}[^\d.!?]{2,60},\s\p{Lu}[^\d.!?]{2,40}$/u.test(place.text);
  return {
    ...emptyDraft,
    kind,
    name,
    profileUrl: profileOf(mail, name),
    city: isPlace ? place.text : null,
    mutualCount: kind === "accepted" ? null : mutualCountOf(below),
    ids: member ? [`member/${member}`] : [],
  };
}

function kindOf(subject: Match | null, top: Match | null, notify: string): NoticeKind | null {
  const said = subject && subject.kind !== "caption" ? subject.kind : top && top.kind !== "caption" ? top.kind : null;
  if (said !== null) return said;
  const type = /^\s{0,3}([a-z_]{1,40})/u.exec(notify)?.[1] ?? "";
  if (type === "friend" || type === "friend_request") return "request";
  return /^friend_(?:confirmed|accepted|request_accepted)$/u.test(type) ? "accepted" : null;
}

function memberOf(mail: NoticeMail): string | null {
  for (const { href } of mail.body.links) {
    const found = /profile\.php(?:\?|&|%3F)(?:.{0,200}?[&?])?id=(\d{3,25})\b/iu.exec(href);
    if (found) return found[1]!;
  }
  return null;
}

/** The profile's address, where a link with the person's name on it has one. */
function profileOf(mail: NoticeMail, name: string | null): string | null {
  for (const { href, text } of mail.body.links) {
    const profile = sameName(text, name) ? readProfileUrl(href) : null;
    if (profile?.network === "facebook" && !/^https:\/\/[^/]+\/(?:n|p|l|r|nd|e)$/u.test(profile.url))
      return profile.url;
  }
  return null;
}

/** In a language we have no words of: the capitalised words that begin both the subject and a line of the text. */
function nameInFront(subject: string, lines: readonly BodyLine[]): string | null {
  const words = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:\s|$)){1,5}/u.exec(subject)?.[0].trim() ?? "";
  return words !== "" && lines.slice(0, topLines).some(({ text }) => text.startsWith(`${words} `)) ? words : null;
}

/** Who the link to the profile shows, where the language is unknown to us. */
function linkedName(mail: NoticeMail): string | null {
  return (
    mail.body.links.find(({ href, text }) => /profile\.php/iu.test(href) && text !== "" && text !== href)?.text ?? null
  );
}
