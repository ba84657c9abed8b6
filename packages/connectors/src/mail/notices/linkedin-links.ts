import { hostOfLink, isUnder } from "../hosts.ts";
import { readProfileUrl } from "../../profile-url.ts";

/** What a link in one of LinkedIn's mails leads to; tokens are left behind. */
export interface LinkedinLink {
  readonly does: "answer" | "profile" | "list" | "other";
  readonly profileUrl: string | null;
  /** Number of the invitation. */
  readonly invitation: string | null;
  /** Number or opaque key of the member. */
  readonly member: string | null;
  /** Template of the mail, as the link's tracking has it. */
  readonly template: string | null;
  /** Written by LinkedIn's mailer, not by a person. */
  readonly tracked: boolean;
}

export function readLinkedinLink(href: string): LinkedinLink | null {
  if (!isUnder(hostOfLink(href), "linkedin.com")) return null;
  const url = new URL(href);
  const { pathname: path, searchParams: query } = url;
  const template = /^eml-([a-z0-9_]{1,60})/iu.exec(query.get("trk") ?? query.get("trkEmail") ?? "")?.[1] ?? null;
  const invitation =
    /\/invitationId\/(\d{4,25})/iu.exec(path)?.[1] ??
    /^\d{4,25}$/u.exec(query.get("invitationId") ?? "")?.[0] ??
    /\/(?:isd|blk)\/I?(\d{4,25})/u.exec(path)?.[1] ??
    /_?I(\d{4,25})_/u.exec(query.get("mboxid") ?? query.get("invAcpt") ?? "")?.[1] ??
    null;
  const viewed = path.endsWith("/profile/view") ? query.get("id") : null;
  const member = viewed ?? /\/rsn\/(\d{3,20})/u.exec(path)?.[1] ?? null;
  const profile = readProfileUrl(href);
  const tracked = /^\/(?:comm|e)\//u.test(path) || query.has("midToken") || query.has("trk") || query.has("otpToken");
  const answers = /\/(?:invite-accept|invitation-accept|invite-ignore)\b|\/isd\/|\/blk\/|\/invitations?\/accept/iu.test(
    path,
  );
  return {
    does: answers
      ? "answer"
      : profile !== null || member !== null
        ? "profile"
        : /\/(?:mynetwork|people\/invites|inbox\/invitations)/u.test(path)
          ? "list"
          : "other",
    profileUrl: profile?.url ?? null,
    invitation,
    member,
    template,
    tracked,
  };
}
