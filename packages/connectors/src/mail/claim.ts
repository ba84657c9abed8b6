import type { Network } from "@entregent/engine";
import { hostOfEmail, type MailAddress, readAddresses } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";
import { isForeignScript, isUnder, resembles } from "./hosts.ts";
import { mastodonList } from "./notices/mastodon.ts";
import { networkSigns, signsOf } from "./notices/signs.ts";

/** Which network a mail comes from, or says it comes from. */
export interface Claim {
  readonly network: Network;
  /**
   * `sender`: the address is on the network's host. `guest`: the network sent it in the inviter's name, from the
   * inviter's address. `pretended`: it goes by the network's name from somewhere else.
   */
  readonly by: "sender" | "guest" | "pretended";
  /** Hosts that may sign for it. */
  readonly mailHosts: readonly string[];
  readonly linkHosts: readonly string[];
  readonly brand: string;
}

/** A message id as LinkedIn's mailer makes it: `697.10.1232.JavaMail.app@ech3-cdn13.prod`. */
const linkedinMessageId = /\.JavaMail\.app@[a-z0-9.-]{1,100}(?:\.prod|\.linkedin\.com)>?$/iu;

/** What the header alone tells of a mail's network; null where it names none. */
export function claimOf(headers: MailHeaders): Claim | null {
  const from = readAddresses(headers.get("from"));
  const hosts = from.map(({ email }) => hostOfEmail(email));
  const server = mastodonList(headers.get("list-id"))?.server;
  if (server !== undefined) {
    return { network: "mastodon", by: "sender", mailHosts: [server], linkHosts: [server], brand: "mastodon" };
  }
  for (const { network } of networkSigns) {
    const claim = claimFor(network, "sender");
    if (hosts.length > 0 && hosts.every((host) => isNetworkHost(host, claim))) return claim;
  }
  const sender = hostOfEmail(readAddresses(headers.get("sender"))[0]?.email ?? null);
  if (
    from.length <= 1 &&
    (isUnder(sender, "linkedin.com") || linkedinMessageId.test(headers.get("message-id") ?? ""))
  ) {
    return claimFor("linkedin", "guest");
  }
  for (const { network } of networkSigns) {
    const claim = claimFor(network, "pretended");
    if (pretends(headers, from, hosts, claim)) return claim;
  }
  return null;
}

export function claimFor(network: Network, by: Claim["by"]): Claim {
  const signs = signsOf(network)!;
  return { network, by, mailHosts: signs.mailHosts, linkHosts: signs.linkHosts, brand: signs.brand };
}

export function isNetworkHost(host: string | null, claim: Claim): boolean {
  return claim.mailHosts.some((domain) => isUnder(host, domain));
}

/** A host that looks like the network's, a display name that is its name or address, or its own header fields. */
function pretends(
  headers: MailHeaders,
  from: readonly MailAddress[],
  hosts: readonly (string | null)[],
  claim: Claim,
): boolean {
  if (hosts.some((host) => isNetworkHost(host, claim))) return true;
  if (hosts.some((host) => host !== null && resembles(host, claim.brand) && !isForeignScript(host))) return true;
  const local = from[0]?.email?.split("@")[0] ?? "";
  if (claim.brand.length >= 6 && local.includes(claim.brand)) return true;
  const name = (from[0]?.name ?? "").toLowerCase();
  if (claim.mailHosts.some((host) => new RegExp(`(?:^|[@./\\s])${host.replaceAll(".", "\\.")}\\b`, "iu").test(name)))
    return true;
  if (new RegExp(`(?:^|[\\s(|])${claim.brand}(?:$|[\\s)|])`, "iu").test(name.normalize("NFKC"))) return true;
  return signsOf(claim.network)!.headers.some((pattern) => headers.fields.some((field) => pattern.test(field.name)));
}
