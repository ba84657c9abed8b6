import { readAddresses } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";

/** Fields that only lists, mailings and machines write. */
const bulkFields = new Set([
  "list-id",
  "list-unsubscribe",
  "list-post",
  "list-help",
  "list-archive",
  "mailing-list",
  "x-mailing-list",
  "x-mailman-version",
  "feedback-id",
  "x-campaign",
  "x-campaignid",
  "x-mailer-campaign",
  "x-csa-complaints",
  "x-autoreply",
  "x-autorespond",
]);
const machine =
  /^(?:no-?_?reply|do-?_?not-?_?reply|ne-?pas-?repondre|nepasrepondre|noresponder|non-?rispondere|nao-?responda|mailer-daemon|postmaster|bounces?|newsletter|news|notifications?|notify|alerts?|info-?mail|automailer|mailrobot|root|nobody|daemon)(?:[+._-].{0,100})?@|(?:^|[._+-])no-?reply(?:[._+-]|@)/iu;

/** Whether an address is a machine's. */
export function isMachine(email: string): boolean {
  return machine.test(email);
}

/** Whether a mail is from a list, a mailing or a machine, and so no contact between two people. */
export function isBulk(headers: MailHeaders): boolean {
  for (const { name, value } of headers.fields) {
    if (bulkFields.has(name)) return true;
    if (name === "precedence" && /^(?:bulk|list|junk)/iu.test(value)) return true;
    if (name === "auto-submitted" && !/^no\b/iu.test(value)) return true;
    if (name === "return-path" && /^<\s{0,3}>$/u.test(value)) return true;
    if (name === "x-auto-response-suppress" && /\ball\b/iu.test(value)) return true;
  }
  const from = readAddresses(headers.get("from"))[0]?.email;
  return from !== null && from !== undefined && isMachine(from);
}

const spam =
  /^(?:spam|junk|correo no deseado|posta indesiderata|lixo eletr[oô]nico|ongewenst|courrier ind[eé]sirable)$/iu;
const drafts = /^(?:drafts?|brouillons?|entw[uü]rfe?|borradores|bozze|rascunhos|concepten|chats?)$/iu;
const sent =
  /^(?:sent(?: (?:mail|items|messages))?|messages envoy[eé]s|envoy[eé]s|[eé]l[eé]ments envoy[eé]s|gesendet(?:e (?:objekte|elemente|nachrichten))?|enviad[oa]s|(?:elementos|correo) enviados?|inviata|inviati|posta inviata|itens enviados|verzonden(?: items| berichten)?)$/iu;

export type Folder = "sent" | "drafts" | "spam" | null;

/** Which special folder a mail lies in, by Takeout's labels (in any of our languages) or the file's name. */
export function folderOf(headers: MailHeaders, path: string): Folder {
  const labels = (headers.text("x-gmail-labels") ?? "").split(",").map((label) => label.trim());
  const parts = path.split("/").map((part) =>
    part
      .replace(/\.(?:mbox|sbd|mbx)$/iu, "")
      .replace(/^\.?(?:INBOX\.)?/u, "")
      .trim(),
  );
  const all = [...labels, ...parts];
  if (all.some((name) => spam.test(name))) return "spam";
  if (all.some((name) => drafts.test(name))) return "drafts";
  return all.some((name) => sent.test(name)) ? "sent" : null;
}
