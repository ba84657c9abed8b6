import type { Activity, SourceDate } from "@entregent/engine";
import { isoInstant } from "../io/dates.ts";
import { listOf, memberOf, textOf } from "../io/json-items.ts";
import { decodeEntities } from "../io/markup.ts";

/** An account as Mastodon's interface gives it. */
export interface Account {
  readonly id: string;
  /** With its host, also for accounts of one's own server. */
  readonly handle: string;
  readonly name: string | null;
  readonly profileUrl: string | null;
  /** What the account says of itself, as plain text. */
  readonly about: string | null;
  readonly verifiedUrls: readonly string[];
  readonly activity: Activity;
}

export function readAccount(value: unknown): Account | null {
  const acct = textOf(memberOf(value, "acct"));
  const id = textOf(memberOf(value, "id"));
  if (acct === null || id === null) return null;
  const profileUrl = httpUrl(textOf(memberOf(value, "url")));
  const host = profileUrl === null ? null : new URL(profileUrl).host;
  const about = textOf(memberOf(value, "note"));
  const verifiedUrls = listOf(memberOf(value, "fields")).flatMap((field) => {
    const proven = textOf(memberOf(field, "verified_at")) !== null;
    const url = proven ? linkIn(textOf(memberOf(field, "value"))) : null;
    return url === null ? [] : [url];
  });
  return {
    id,
    handle: acct.includes("@") || host === null ? acct : `${acct}@${host}`,
    name: textOf(memberOf(value, "display_name")),
    profileUrl,
    about: about === null ? null : plainText(about),
    verifiedUrls,
    activity: {
      posts: countOf(memberOf(value, "statuses_count")),
      lastPost: dayIn(textOf(memberOf(value, "last_status_at"))),
      connections: countOf(memberOf(value, "following_count")),
    },
  };
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A day; older servers give the moment. */
function dayIn(text: string | null): SourceDate | null {
  return text === null ? null : (/^\d{4}-\d{2}-\d{2}(?=$|T)/u.exec(text)?.[0] ?? null);
}

/** When something happened, as the interface writes it. */
export function readInstant(value: unknown): SourceDate | null {
  const text = textOf(value);
  if (text === null || !/^\d{4}-\d{2}-\d{2}T/u.test(text)) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : isoInstant(date);
}

function httpUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  return /^https?:$/u.test(new URL(text).protocol) ? text : null;
}

function linkIn(html: string | null): string | null {
  const href = html === null ? undefined : /href="([^"]{1,2000})"/u.exec(html)?.[1];
  return httpUrl(href === undefined ? html : decodeEntities(href));
}

/** HTML of a profile as text; nothing of it is ever shown as HTML. */
export function plainText(html: string): string | null {
  const text = decodeEntities(
    html
      .slice(0, 20_000)
      .replace(/<(?:br|\/p)\b[^>]{0,200}>/giu, "\n")
      .replace(/<[^>]{0,2000}>/gu, ""),
  );
  return text.replace(/[ \t]+/gu, " ").trim() || null;
}
