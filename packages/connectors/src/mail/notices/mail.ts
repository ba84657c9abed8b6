import type { MailBody } from "../body.ts";
import { type MailAddress, readAddresses } from "../format/addresses.ts";
import type { MailHeaders } from "../format/headers.ts";

/** A mail as the readers of notices get it. */
export interface NoticeMail {
  readonly headers: MailHeaders;
  /** Decoded, without a list's tag. */
  readonly subject: string;
  readonly from: readonly MailAddress[];
  /** The person's name in the From field, without `via LinkedIn`; null where it is the network's own. */
  readonly fromName: string | null;
  readonly body: MailBody;
}

const brandAlone =
  /^(?:(?:the |l'équipe |das )?(?:linkedin|facebook|instagram|xing|viadeo|twitter|x|mastodon|meta)(?:[ -](?:team|invitations?|notifications?|de|fr))?)$/iu;
const via =
  /\s{0,3}[([]?\b(?:via|über|ueber|sur|on|op|su|no|en|auf|par|tramite|door|através do|a través de|por medio de|through|bei|från|på)\s(?:LinkedIn|XING|Viadeo|Facebook|Instagram|Twitter|X)[)\]]?$/iu;

export function createNoticeMail(headers: MailHeaders, body: MailBody): NoticeMail {
  const from = readAddresses(headers.get("from"));
  return { headers, subject: subjectOf(headers), from, fromName: personName(from[0]?.name ?? null), body };
}

export function subjectOf(headers: MailHeaders): string {
  return (headers.text("subject") ?? "").replace(/^(?:\[[^\]]{1,60}\]\s{0,3}){1,3}/u, "").trim();
}

/** A display name without what the network adds; null where nothing of a person is left. */
export function personName(name: string | null): string | null {
  if (name === null) return null;
  const plain = name.replace(via, "").replace(/\s+/gu, " ").trim();
  return plain === "" || plain.includes("@") || brandAlone.test(plain) ? null : plain;
}

const answerPrefix =
  /^(?:re|aw|antw|sv|vs|odp|rif|ref|res|r|fwd?|wg|tr|rv|enc|i|doorst|fw)\s{0,2}(?:\[\d{1,3}\])?\s{0,2}:/iu;

/** Whether somebody answered or passed on another mail with this one. */
export function isAnswer(headers: MailHeaders): boolean {
  return (
    headers.get("in-reply-to") !== null || headers.get("references") !== null || answerPrefix.test(subjectOf(headers))
  );
}
