import type { MailFact } from "@entregent/engine";
import type { AuthResults } from "./auth-results.ts";
import { type Claim, isNetworkHost } from "./claim.ts";
import { hostOfEmail, type MailAddress } from "./format/addresses.ts";
import type { HtmlLink } from "./format/html-text.ts";
import { hostOfLink, isUnder, resembles, sameSite } from "./hosts.ts";
import { neutralHosts } from "./notices/signs.ts";

export type Genuine = MailFact["genuine"];

/**
 * Whether a mail comes from the network it names. Only the provider's own findings verify it; header fields prove
 * nothing. Without findings it is forged where it gives itself away, else it cannot be told.
 *
 * @param linksOfParts - Those of the frame, in their order, of each part: what the sender wrote in a note is no evidence.
 */
export function judge(
  claim: Claim,
  from: readonly MailAddress[],
  auth: AuthResults | null,
  linksOfParts: readonly (readonly HtmlLink[])[],
): Genuine {
  if (claim.by === "pretended" || from.length > 1) return "forged";
  const hosts = claim.mailHosts;
  const own = (host: string | null): boolean => hosts.some((domain) => isUnder(host, domain));
  const fromHost = hostOfEmail(from[0]?.email ?? null);
  const checks = auth?.checks ?? [];
  const fromOwn =
    isNetworkHost(fromHost, claim) || (fromHost !== null && hosts.some((host) => sameSite(host, fromHost)));
  const failed = checks.some(
    ({ method, result, host }) => method === "dmarc" && result === "fail" && (host === null || fromOwn),
  );
  if (claim.by === "sender" && fromOwn && failed) return "forged";
  const passed = checks.some(
    ({ method, result, host }) =>
      result === "pass" &&
      ((method === "dkim" && (own(host) || isRelated(host, claim))) ||
        (method === "dmarc" && fromOwn && (own(host) || isRelated(host, claim)))),
  );
  if (passed && (fromOwn || claim.by === "guest")) return "verified";
  if (claim.by === "sender" && fromOwn && failsAll(checks)) return "forged";
  return linksOfParts.some((links) => leadsAstray(claim, fromHost, links)) ? "forged" : "unverifiable";
}

/** A Mastodon server may send from a host beside its own. */
function isRelated(host: string | null, claim: Claim): boolean {
  return claim.network === "mastodon" && host !== null && claim.mailHosts.some((own) => sameSite(own, host));
}

const bad = (results: readonly string[]): boolean =>
  results.some((result) => /^(?:fail|softfail|permerror)$/u.test(result));

/** Something was checked and failed, and nothing passed. */
function failsAll(checks: AuthResults["checks"]): boolean {
  if (checks.some(({ method, result }) => result === "pass" && method !== "spf")) return false;
  const of = (wanted: string): readonly string[] =>
    checks.filter(({ method }) => method === wanted).map(({ result }) => result);
  return (bad(of("spf")) && !of("spf").includes("pass")) || (bad(of("dkim")) && !of("spf").includes("pass"));
}

/** What stands on the link that answers a request. */
const answer =
  /^(?:accept|confirm|approve|view|see|respond|reply|annehmen|bestätigen|ansehen|anzeigen|zum profil|profil|antworten|accepter|confirmer|voir|afficher|répondre|aceptar|confirmar|ver|responder|accetta|conferma|visualizza|vedi|rispondi|aceitar|visualizar|accepteren|bevestigen|bekijken|beantwoorden)(?:[\s:!]|$)/iu;

/** Whether the links lead away from the network: to a look-alike, behind a false face, or nowhere else. */
function leadsAstray(claim: Claim, fromHost: string | null, links: readonly HtmlLink[]): boolean {
  const own = (host: string): boolean =>
    claim.linkHosts.some((domain) => isUnder(host, domain)) ||
    (claim.network === "mastodon" &&
      [...claim.mailHosts, fromHost].some((other) => other !== null && sameSite(other, host)));
  let first: boolean | null = null;
  for (const { href, text, caption } of links) {
    const host = hostOfLink(href);
    if (host === null || neutralHosts.some((domain) => isUnder(host, domain))) continue;
    const isOwn = own(host);
    first ??= isOwn;
    if (isOwn) continue;
    if (resembles(host, claim.brand) || namesHost(href, claim) || answer.test(caption ?? text)) return true;
    const shown = /^(?:https?:\/\/)?([a-z0-9.-]{3,200})(?:[/?#:]|$)/iu.exec(text)?.[1]?.toLowerCase();
    if (shown?.includes(".") && shown !== host && own(shown)) return true;
  }
  return first === false;
}

/** The network's host in front of an `@`, or as the beginning of another host. */
function namesHost(href: string, claim: Claim): boolean {
  const site = /^https?:\/\/([^/?#]{1,400})/iu.exec(href)?.[1]?.toLowerCase() ?? "";
  return claim.linkHosts.some(
    (host) => site.includes(`${host}.`) || site.includes(`${host}@`) || site.includes(`${host}:`),
  );
}
