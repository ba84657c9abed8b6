import type { MailFact, Network } from "@entregent/engine";
import { readAuthResults } from "./auth-results.ts";
import type { MailBody } from "./body.ts";
import { type Claim, claimFor, claimOf } from "./claim.ts";
import { hostOfEmail } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";
import { type Genuine, judge } from "./genuine.ts";
import { hostOfLink, isUnder, sameSite } from "./hosts.ts";
import { matchViadeo, matchXing, readViadeoNotice, readXingNotice } from "./notices/card.ts";
import type { NoticeDraft } from "./notices/draft.ts";
import { matchFacebook, readFacebookNotice } from "./notices/facebook.ts";
import { matchFollow, readInstagramNotice, readXNotice } from "./notices/follow.ts";
import { answersInvitation, isClassic, matchLinkedin, readLinkedinNotice } from "./notices/linkedin.ts";
import { createNoticeMail, isAnswer, type NoticeMail, subjectOf } from "./notices/mail.ts";
import { linkedServer, readMastodonNotice } from "./notices/mastodon.ts";
import { networkSigns } from "./notices/signs.ts";
import type { Matcher } from "./notices/templates.ts";

/** What a mail turned out to be. */
export interface Classified {
  readonly kind: MailFact["kind"];
  readonly genuine: Genuine;
  readonly network: Network | null;
  readonly draft: NoticeDraft | null;
  /** The inviter's own address, where the network sent in their name. */
  readonly email: string | null;
}

const readers: Readonly<Partial<Record<Network, (mail: NoticeMail) => NoticeDraft | null>>> = {
  linkedin: readLinkedinNotice,
  facebook: readFacebookNotice,
  instagram: readInstagramNotice,
  x: readXNotice,
  xing: readXingNotice,
  viadeo: readViadeoNotice,
  mastodon: readMastodonNotice,
};

const matchers: Readonly<Partial<Record<Network, Matcher>>> = {
  linkedin: matchLinkedin,
  facebook: matchFacebook,
  instagram: matchFollow,
  x: matchFollow,
  xing: matchXing,
  viadeo: matchViadeo,
};

const other: Classified = { kind: "other", genuine: "unverifiable", network: null, draft: null, email: null };
const names =
  /linkedin|facebook|instagram|xing|openbc|viadeo|viaduc|twitter|@(?:[a-z0-9-]{1,30}\.)?x\.com|<(?:follow_request|follow|mention|favourite|reblog)\.|javamail\.app@|zuckmail/iu;
const asks =
  /friend request|demande d.ami|ajout . la liste d.amis|freundschaftsanfrage|solicitud de amistad|richiesta di amicizia|de amizade|vriendschapsverzoek|pending follower|requested to follow/iu;

/** Whether a header can be that of a notice at all: a cheap look that passes over nearly every mail. */
export function mayBeNotice(headers: MailHeaders): boolean {
  return names.test(headers.raw) || asks.test(subjectOf(headers));
}

/** Tells what a mail is and reads the request in it. */
export function classify(headers: MailHeaders, body: MailBody): Classified {
  const mail = createNoticeMail(headers, body);
  const claim = claimOf(headers) ?? claimByText(mail);
  if (claim === null) return stranger(mail);
  if (claim.by !== "sender" && isAnswer(headers)) return other;
  if (claim.by === "guest" && !isClassic(body.lines) && !answersInvitation(body.lines)) return other;
  const draft = readers[claim.network]?.(mail) ?? null;
  const noteLinks = new Set(draft?.noteLinks.map(({ href }) => href));
  const links = body.linksOfParts.map((part) => part.filter(({ href }) => !noteLinks.has(href)));
  const genuine = judge(claim, mail.from, readAuthResults(headers), links);
  if (genuine === "forged") {
    const phish = claim.by === "sender" || draft !== null || asks.test(mail.subject);
    return phish ? { ...other, kind: "phish", genuine, network: claim.network } : other;
  }
  if (draft === null)
    return { ...other, genuine: claim.by === "sender" ? genuine : "unverifiable", network: claim.network };
  const email = claim.by === "guest" ? (mail.from[0]?.email ?? null) : null;
  return { kind: draft.kind, genuine, network: claim.network, draft, email };
}

/** Archives keep no long headers: there the text itself shows who made it. */
function claimByText(mail: NoticeMail): Claim | null {
  if (isAnswer(mail.headers)) return null;
  if (isClassic(mail.body.lines) && answersInvitation(mail.body.lines)) return claimFor("linkedin", "guest");
  const server = linkedServer(mail);
  const fromHost = hostOfEmail(mail.from[0]?.email ?? null);
  if (server !== null && fromHost !== null && sameSite(server, fromHost) && readMastodonNotice(mail) !== null) {
    return { network: "mastodon", by: "sender", mailHosts: [server], linkHosts: [server], brand: "mastodon" };
  }
  return null;
}

/**
 * A mail of no network that speaks of a request on one. Other sites send requests of their own, and a web form may too:
 * it is forged where the provider found it so, or where the link leads away from the sender's own site; or where it
 * tells of a request on a network by name and no link leads there.
 */
function stranger(mail: NoticeMail): Classified {
  if (isAnswer(mail.headers) || mail.body.links.length === 0) return other;
  const top = mail.body.lines.filter(({ text }) => text !== "").slice(0, 10);
  const said = [mail.subject, ...top.map(({ label }) => label)];
  const hosts = mail.body.links.flatMap(({ href }) => hostOfLink(href) ?? []);
  const phish = (network: Network | null): Classified => ({ ...other, kind: "phish", genuine: "forged", network });
  for (const { network, brand, linkHosts } of networkSigns) {
    const named = said.some((line) => line.toLowerCase().includes(brand) && tellsOfRequest(network, line));
    if (named && !hosts.some((host) => linkHosts.some((domain) => isUnder(host, domain)))) return phish(network);
  }
  if (!asks.test(mail.subject) && !said.some((line) => tellsOfRequest("facebook", line))) return other;
  const checks = readAuthResults(mail.headers)?.checks ?? [];
  const failed =
    checks.some(({ result }) => /^(?:fail|softfail|permerror)$/u.test(result)) &&
    !checks.some(({ method, result }) => method !== "spf" && result === "pass");
  const fromHost = hostOfEmail(mail.from[0]?.email ?? null);
  const astray = fromHost === null || !hosts.some((host) => sameSite(host, fromHost));
  // No site puts the reader's address into its subject.
  const addressed = /\S@\S{1,100}\.\S/u.test(mail.subject);
  return failed || astray || addressed ? phish(null) : other;
}

/** Whether a line says, in the network's own words, that somebody asks. */
function tellsOfRequest(network: Network, line: string): boolean {
  const found = matchers[network]?.(line, ["request", "reminder"]);
  return found !== undefined && found !== null && found.who !== null;
}
