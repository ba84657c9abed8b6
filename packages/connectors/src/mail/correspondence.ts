import type { Fact, PersonRef, Place, RequestFact, SourceDate, TraceFact } from "@entregent/engine";
import { personFact, personRef, requestFact, traceFact } from "../facts.ts";
import { isMachine } from "./bulk.ts";
import { type MailAddress, readAddresses } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";
import { isAnswer } from "./notices/mail.ts";

/** Mail between the owner and other people, as traces and people. */
export interface Correspondence {
  /** The trace of one mail, from its header; null where the owner is not on it, or too many are. */
  add(mail: CorrespondenceMail): TraceFact | null;
  /** Whether the mail would be the first from somebody the owner has not written to. */
  isFirstFromStranger(headers: MailHeaders): boolean;
  /** The people, and the first mails of strangers where they count as requests; each again only where it changed. */
  people(): Generator<Fact>;
}

interface CorrespondenceMail {
  readonly headers: MailHeaders;
  readonly date: SourceDate | null;
  readonly place: Place;
  readonly text: string | null;
  readonly keepText: boolean;
}

interface Correspondent {
  name: string | null;
  readonly place: Place;
  ownerWrote: boolean;
  first: FirstMail | null;
  /** What was told of them; null before they were. */
  told: string | null;
}

interface FirstMail {
  readonly date: SourceDate | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly place: Place;
}

/** A mail to more people than this is a mailing. */
const mostPeople = 30;
const mostCorrespondents = 300_000;
const longestText = 20_000;

export function createCorrespondence(owner: ReadonlySet<string>, firstMailIsRequest: boolean): Correspondence {
  const known = new Map<string, Correspondent>();

  const meet = ({ name, email }: MailAddress, place: Place): Correspondent | null => {
    if (email === null) return null;
    let person = known.get(email);
    if (!person) {
      if (known.size >= mostCorrespondents) return null;
      person = { name: null, place, ownerWrote: false, first: null, told: null };
      known.set(email, person);
    }
    if (name !== null && !name.includes("@") && (person.name?.length ?? 0) < name.length) person.name = name;
    return person;
  };
  const isOwner = ({ email }: MailAddress): boolean => email !== null && owner.has(email);

  return {
    add({ headers, date, place, text, keepText }) {
      const from = readAddresses(headers.get("from"));
      const to = [
        ...readAddresses(headers.get("to")),
        ...readAddresses(headers.get("cc")),
        ...readAddresses(headers.get("bcc")),
      ];
      const byOwner = from.some(isOwner);
      if (!byOwner && !to.some(isOwner) && !readAddresses(headers.get("delivered-to")).some(isOwner)) return null;
      const others = new Map<string, MailAddress>();
      for (const each of [...(byOwner ? [] : from), ...to]) {
        if (each.email !== null && !isOwner(each) && !isMachine(each.email) && !others.has(each.email))
          others.set(each.email, each);
      }
      if (others.size === 0 || others.size > mostPeople) return null;
      const subject = headers.text("subject");
      for (const each of others.values()) {
        const person = meet(each, place);
        if (person && byOwner) person.ownerWrote = true;
      }
      const sender = byOwner || !from[0]?.email ? undefined : known.get(from[0].email);
      if (firstMailIsRequest && sender && !sender.ownerWrote && sender.first === null && !isAnswer(headers)) {
        sender.first = { date, subject, text: text === null ? null : withoutQuotes(text), place };
      }
      const id = headers.get("message-id")?.trim() ?? null;
      const thread =
        headers.get("references")?.trim().split(/\s+/u)[0] ?? headers.get("in-reply-to")?.trim().split(/\s+/u)[0] ?? id;
      return traceFact({
        network: "email",
        kind: "mail",
        date,
        by: byOwner ? "owner" : "other",
        with: [...others.values()].map(refOf),
        thread: thread?.slice(0, 300) || null,
        subject: subject === "" ? null : subject,
        text: keepText && text !== null ? text.slice(0, longestText) : null,
        what: id ?? `${from[0]?.email ?? ""}\n${subject ?? ""}`,
        place,
      });
    },
    isFirstFromStranger(headers) {
      const sender = readAddresses(headers.get("from"))[0];
      if (!sender?.email || isOwner(sender) || isAnswer(headers)) return false;
      const person = known.get(sender.email);
      return person === undefined || (!person.ownerWrote && person.first === null);
    },
    *people() {
      for (const [email, person] of known) {
        const { name, place, first, ownerWrote } = person;
        const tells = `${first === null ? "" : ownerWrote} ${name ?? ""}`;
        if (tells === person.told) continue;
        person.told = tells;
        yield personFact({ network: "email", role: "correspondent", name, email, place });
        if (first) yield requestOf(email, name, first, ownerWrote);
      }
    },
  };
}

function refOf({ name, email }: MailAddress): PersonRef {
  return personRef({ name: name?.includes("@") ? null : name, email });
}

/** A first mail is the request and its note; that the owner wrote back accepts it. */
function requestOf(email: string, name: string | null, first: FirstMail, ownerWrote: boolean): RequestFact {
  return requestFact({
    network: "email",
    direction: "received",
    state: ownerWrote ? "accepted" : "pending",
    name,
    email,
    date: first.date,
    note: first.text ?? first.subject,
    place: first.place,
  });
}

/** What the sender wrote now: without lines quoted and without the block below `-- `. */
function withoutQuotes(text: string): string | null {
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    if (/^-- ?$/u.test(line)) break;
    if (!line.startsWith(">")) kept.push(line);
  }
  const own = kept
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return own === "" ? null : own.slice(0, longestText);
}
