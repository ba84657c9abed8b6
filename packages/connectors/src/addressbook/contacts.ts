import type { Network, PersonFact, Place } from "@entregent/engine";
import { personFact } from "../facts.ts";
import { joinName } from "../names.ts";
import { type ProfileUrl, readProfileUrl } from "../profile-url.ts";

/** What a card or a row says of somebody, before it becomes a fact. */
export interface Contact {
  readonly name: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly maiden: string | null;
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  readonly company: string | null;
  readonly position: string | null;
  readonly city: string | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly place: Place;
}

/** Groups that every contact is in say nothing. */
const emptyTags = new Set(["mycontacts", "starred", "my contacts", "alle kontakte", "contacts"]);

/**
 * Makes the fact of a contact. A profile on XING or Viadeo makes it that network's, for these two hand out their
 * contacts only as cards and tables.
 *
 * @returns Null for what has neither a name nor an address: nobody could be recognised by it.
 */
export function contactFact(contact: Contact): PersonFact | null {
  const { given, family, maiden, company } = contact;
  const name = contact.name ?? joinName(given, family);
  const emails = [...new Set(contact.emails.filter((email) => /^[^\s@]{1,250}@[^\s@]{1,250}$/u.test(email)))];
  const [email = null, ...otherEmails] = emails;
  if (name === null && email === null) return null;
  const profiles = contact.urls.flatMap((url) => readProfileUrl(url) ?? []);
  const best = bestProfile(profiles);
  const own: Network = best?.network === "xing" || best?.network === "viadeo" ? best.network : "other";
  const others = [
    ...profiles.map(({ url }) => url),
    ...contact.urls.filter((url) => readProfileUrl(url) === null && /^https?:\/\//iu.test(url)),
  ];
  return personFact({
    network: own,
    role: "contact",
    beside: company,
    name,
    email,
    profileUrl: best?.url ?? null,
    given,
    family,
    formerNames: maiden === null ? [] : [joinName(given, maiden) ?? maiden],
    otherEmails,
    otherUrls: [...new Set(others)].filter((url) => url !== best?.url),
    company,
    position: contact.position,
    city: contact.city,
    tags: contact.tags.filter((tag) => tag !== "" && !emptyTags.has(tag.toLowerCase())),
    ownersNote: contact.note,
    place: contact.place,
  });
}

const order: readonly Network[] = ["linkedin", "xing", "viadeo", "mastodon", "xmpp", "facebook", "instagram", "x"];

function bestProfile(profiles: readonly ProfileUrl[]): ProfileUrl | null {
  return [...profiles].sort((a, b) => order.indexOf(a.network) - order.indexOf(b.network))[0] ?? null;
}
