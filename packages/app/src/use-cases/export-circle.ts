import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { csvOfContacts } from "../present/contacts-csv.ts";
import { type Contact, vcardOf } from "../present/vcard.ts";
import type { Speaker } from "../present/speaker.ts";
import { members } from "./circle-members.ts";
import { findCircle } from "./circles.ts";

export const circleFormats = ["vcard", "csv"] as const;
export type CircleFormat = (typeof circleFormats)[number];

/**
 * A circle as a file that address books read: vCard 3.0 with its name among the categories, or the CSV of Google Contacts
 * with its name as a label.
 *
 * @throws AppError `circle/unknown`.
 */
export async function exportCircle(
  app: AppContext,
  wanted: string,
  format: CircleFormat,
  speaker: Speaker,
): Promise<{ readonly name: string; readonly count: number; readonly text: string }> {
  const circle = await findCircle(app, wanted, speaker);
  if (circle === null) throw new AppError("circle/unknown");
  const contacts = (await members(app))
    .filter(({ decision }) => decision.circles.includes(circle.id))
    .map(({ row: { fact }, person }): Contact => {
      const known = person?.remembered;
      const urls = [fact.profileUrl, ...(known?.profileUrls ?? [])];
      return {
        name: person?.name ?? fact.name ?? "",
        given: known?.given ?? null,
        family: known?.family ?? null,
        company: person?.company ?? fact.company,
        title: person?.position ?? null,
        emails: distinct([fact.email, ...(known?.emails ?? [])]),
        urls: distinct(urls).filter((url) => /^https?:/i.test(url)),
      };
    })
    .filter(({ name, emails }) => name !== "" || emails.length > 0);
  const text =
    format === "vcard"
      ? contacts.map((contact) => vcardOf(contact, [circle.name])).join("")
      : csvOfContacts(contacts, circle.name);
  return { name: circle.name, count: contacts.length, text };
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
