import { plainName } from "../names.ts";
import type { Folder } from "./bulk.ts";
import { readAddresses } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";

/** Finds which addresses are the owner's, from a sample of the mailbox. */
export interface OwnerSurvey {
  add(headers: MailHeaders, folder: Folder, isBulk: boolean): void;
  /** The owner's addresses, most used first, each with the name most often beside it. */
  result(): { readonly emails: readonly string[]; readonly names: readonly string[] };
}

interface Seen {
  score: number;
  /** Seen where only the owner's address stands. */
  sure: number;
  readonly names: Map<string, number>;
}

const mostAddresses = 50_000;
/** Fewer mails than this prove nothing by their recipients alone. */
const fewestMails = 3;

export function createOwnerSurvey(ownerNames: readonly string[], ownerEmails: readonly string[]): OwnerSurvey {
  const seen = new Map<string, Seen>();
  const names = new Set(ownerNames.map(plainName));
  let mails = 0;

  const count = (value: string | null, score: number, sure: number): void => {
    for (const { name, email } of readAddresses(value)) {
      if (email === null) continue;
      let entry = seen.get(email);
      if (!entry) {
        if (seen.size >= mostAddresses) continue;
        entry = { score: 0, sure: 0, names: new Map() };
        seen.set(email, entry);
      }
      const named = name !== null && names.has(plainName(name));
      entry.score += score + (named ? 5 : 0);
      entry.sure += sure + (named ? 1 : 0);
      if (name !== null && name.toLowerCase() !== email) entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    }
  };
  return {
    add(headers, folder, isBulk) {
      if (folder === "spam" || folder === "drafts") return;
      mails += 1;
      for (const field of ["delivered-to", "x-original-to", "envelope-to", "x-delivered-to"])
        count(headers.get(field), 3, 1);
      if (folder === "sent") count(headers.get("from"), 3, 1);
      else if (!isBulk || headers.get("list-id") === null) count(headers.get("to"), 1, 0);
    },
    result() {
      const given = ownerEmails.map((email) => email.toLowerCase());
      const ranked = [...seen].sort((a, b) => b[1].score - a[1].score);
      const best = ranked[0]?.[1].score ?? 0;
      const found = ranked
        .filter(([, { score, sure }], at) =>
          sure > 0 ? score >= best / 20 : at === 0 && given.length === 0 && mails >= fewestMails && score >= mails / 2,
        )
        .slice(0, 20)
        .map(([email]) => email);
      const emails = [...new Set([...given, ...found])];
      const called = emails.flatMap((email) => {
        const top = [...(seen.get(email)?.names ?? [])].sort((a, b) => b[1] - a[1])[0];
        return top ? [top[0]] : [];
      });
      return { emails, names: [...new Map(called.map((name) => [plainName(name), name])).values()].slice(0, 10) };
    },
  };
}
