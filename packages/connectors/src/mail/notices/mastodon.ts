import { hostOfLink } from "../hosts.ts";
import { emptyDraft, type NoticeDraft } from "./draft.ts";
import type { NoticeMail } from "./mail.ts";
import { mastodonWords } from "./other-words.ts";
import { createMatcher } from "./templates.ts";

const match = createMatcher(mastodonWords);
const account = /(?<![\w.@-])@?([\w][\w.-]{0,60}@[a-z0-9\p{L}][a-z0-9\p{L}.-]{1,200}\.[a-z\p{L}]{2,30})(?![\w@])/iu;

/** What a Mastodon server's `List-ID: <follow_request.user.host>` says; null for any other list. */
export function mastodonList(listId: string | null): { readonly type: string; readonly server: string } | null {
  const found =
    /<(follow_request|follow|mention|favourite|reblog|status|poll|quote|update)\.([^\s.<>]{1,100})\.([a-z0-9-]{1,100}\.[a-z0-9.-]{2,200})>/iu.exec(
      listId ?? "",
    );
  return found ? { type: found[1]!.toLowerCase(), server: found[3]!.toLowerCase().replace(/\.$/u, "") } : null;
}

/** The server whose page of follow requests the mail links to. */
export function linkedServer(mail: NoticeMail): string | null {
  for (const { href } of mail.body.links) {
    const host = hostOfLink(href);
    if (host !== null && /^\/(?:web\/)?follow_requests\/?$/u.test(new URL(href).pathname)) return host;
  }
  return null;
}

/** Reads a Mastodon server's mail of a follow request, in any language: it holds an account's address and nothing else. */
export function readMastodonNotice(mail: NoticeMail): NoticeDraft | null {
  const list = mastodonList(mail.headers.get("list-id"));
  if (list !== null && list.type !== "follow_request") return null;
  const server = list?.server ?? linkedServer(mail);
  const said =
    match(mail.subject)?.who ??
    mail.body.lines.map(({ label }) => match(label)?.who ?? null).find((who) => who !== null) ??
    null;
  const written = [said ?? "", mail.subject, ...mail.body.lines.slice(0, 20).map(({ label }) => label)];
  const full = written.map((text) => account.exec(text)?.[1]).find((found) => found !== undefined);
  const local = said ?? /[:：]\s?@?([\w.-]{1,60})$/u.exec(mail.subject)?.[1] ?? null;
  const handle =
    full ??
    (local === null || server === null || !/^@?[\w.-]{1,60}$/u.test(local)
      ? null
      : `${local.replace(/^@/u, "")}@${server}`);
  return handle === null ? null : { ...emptyDraft, kind: "request", handle };
}
