import type { MailFact, RequestFact } from "@entregent/engine";

/**
 * The request of the owner's that a mail says was accepted. The store finds the one it closes by the keys; where the archive
 * that tells of it was not read yet, this says at least that there was one.
 *
 * @returns Null for a mail that closes none.
 */
export function closedRequest({ closes, network, place }: MailFact): RequestFact | null {
  if (!closes || network === undefined) return null;
  const { keys, direction, name, email, profileUrl, handle } = closes;
  const [key, ...otherKeys] = keys;
  if (key === undefined) return null;
  return {
    fact: "request",
    key,
    otherKeys,
    network,
    direction,
    state: "accepted",
    name,
    email,
    profileUrl,
    handle,
    note: null,
    noteIsStock: false,
    date: null,
    headline: null,
    company: null,
    school: null,
    city: null,
    mutuals: [],
    mutualCount: null,
    channelCarriesNote: true,
    place,
  };
}
