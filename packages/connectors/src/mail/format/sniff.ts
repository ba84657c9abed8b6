import { decodeHead } from "../../io/text.ts";

export type MailFormat = "mbox" | "single" | "emlx";

/** Fields that a mail begins with; two of them make a mail. */
const mailFields =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|authentication-results|reply-to|sender|content-type|dkim-signature|list-id|x-[a-z0-9-]{1,60}|arc-[a-z-]{1,40}|received-spf|envelope-to|references|in-reply-to|resent-[a-z-]{1,20}|content-transfer-encoding|errors-to|precedence|importance|user-agent|status|organization)$/u;
const surelyMail = /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|sender|x-gm-thrid)$/u;

/** What kind of mail file begins with these bytes; null for what is none. */
export function sniffMail(head: Uint8Array): MailFormat | null {
  const text = decodeHead(head).replace(/^[\ufeff\r\n]{1,20}/u, "");
  if (text.startsWith("From ")) {
    const end = text.indexOf("\n");
    return end > 0 && /^(?:>?From |[!-9;-~]{1,76}[ \t]{0,3}:)/u.test(text.slice(end + 1)) ? "mbox" : null;
  }
  const counted = /^\d{1,12}[ \t]{0,20}\r?\n/u.exec(text);
  if (counted) return looksLikeHeader(text.slice(counted[0].length)) ? "emlx" : null;
  return looksLikeHeader(text) ? "single" : null;
}

function looksLikeHeader(text: string): boolean {
  let known = 0;
  let sure = 0;
  let lines = 0;
  for (const line of text.split(/\r?\n/u)) {
    if (line === "" || lines > 60) break;
    lines += 1;
    if (/^[ \t]/u.test(line)) {
      if (lines === 1) return false;
      continue;
    }
    const name = /^([!-9;-~]{1,76})[ \t]{0,3}:/u.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (mailFields.test(name)) known += 1;
    if (surelyMail.test(name)) sure += 1;
  }
  return known >= 2 && sure >= 1;
}
