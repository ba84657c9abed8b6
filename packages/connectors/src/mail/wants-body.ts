import { isBulk } from "./bulk.ts";
import { mayBeNotice } from "./classify.ts";
import { mayBeDigest } from "./digest.ts";
import { type MailHeaders, readHeaders } from "./format/headers.ts";

/** Whether a header may be that of a mail whose body tells of requests, whatever the owner allows. */
export function mayTellOfRequests(headers: MailHeaders): boolean {
  return mayBeNotice(headers) || mayBeDigest(headers);
}

/**
 * Whether the mail connector would read the body of a mail with this header: for whoever fetches mails and should fetch
 * no more than is read.
 *
 * @param header - The header block as it came, without the empty line after it.
 * @example wantsMailBody(header, { keepTexts: false })
 */
export function wantsMailBody(header: Uint8Array, allowed: { readonly keepTexts?: boolean }): boolean {
  const headers = readHeaders(header);
  return mayTellOfRequests(headers) || (allowed.keepTexts === true && !isBulk(headers));
}
