import type { SourceDate } from "@entregent/engine";
import { readUnix } from "../io/dates.ts";
import { listOf, memberOf, textOf } from "../io/json-items.ts";
import { repairMojibake } from "../io/mojibake.ts";
import type { Block } from "../meta/html.ts";
import { readProfileUrl } from "../profile-url.ts";

/** One account in a list of Instagram's export. */
export interface Entry {
  readonly handle: string;
  /** The name shown, where the export has it (since 2026). */
  readonly name: string | null;
  readonly profileUrl: string;
  readonly date: SourceDate | null;
}

/** What the label of the shown name is in the languages seen; the label of the user name is told by its value. */
const nameLabels = new Set(
  [
    "Name",
    "Naam",
    "Nazwa",
    "Ad",
    "الاسم",
    "Имя",
    "Nome",
    "Nume",
    "Nombre",
    "Emri",
    "Nom",
    "Navn",
    "Namn",
    "Nimi",
    "Όνομα",
  ].map((label) => label.toLowerCase()),
);

/**
 * Reads an entry in any of the three shapes that one export can mix: the user name in `value` (to 2025), in `title`
 * (2025), or among labelled values in the account's language (2026).
 */
export function readEntry(value: unknown): Entry | null {
  const labelled = memberOf(value, "label_values");
  return Array.isArray(labelled) ? readLabelled(value, labelled) : readListed(value);
}

function readListed(value: unknown): Entry | null {
  const first = listOf(memberOf(value, "string_list_data"))[0];
  const written = textOf(memberOf(first, "value")) ?? textOf(memberOf(value, "title"));
  const handle =
    (written === null ? null : plainHandle(repairMojibake(written))) ?? handleOfUrl(textOf(memberOf(first, "href")));
  return handle === null ? null : entry(handle, null, readUnix(memberOf(first, "timestamp"), "seconds"));
}

function readLabelled(value: unknown, labels: readonly unknown[]): Entry | null {
  const pairs = labels.map((pair) => ({
    label: repairMojibake(textOf(memberOf(pair, "label")) ?? "").toLowerCase(),
    value: repairMojibake(textOf(memberOf(pair, "value")) ?? ""),
    url: handleOfUrl(textOf(memberOf(pair, "href")) ?? textOf(memberOf(pair, "value"))),
  }));
  const handle = pairs.find(({ url }) => url !== null)?.url ?? null;
  if (handle === null) return null;
  const others = pairs.filter((pair) => pair.url === null && pair.value !== "" && !/^https?:/u.test(pair.value));
  const name =
    others.find(({ label }) => nameLabels.has(label)) ??
    // In a language not in the list: what is neither address nor user name.
    others.find((pair) => plainHandle(pair.value)?.toLowerCase() !== handle.toLowerCase());
  return entry(handle, name?.value ?? null, readUnix(memberOf(value, "timestamp"), "seconds"));
}

function entry(handle: string, name: string | null, date: SourceDate | null): Entry {
  return { handle, name, profileUrl: `https://www.instagram.com/${handle}`, date };
}

/** An entry of the HTML choice: its link is the profile's, and only the date is in the account's zone. */
export function readBlock({ link, name, date }: Block): Entry | null {
  const handle = handleOfUrl(link) ?? plainHandle(name);
  return handle === null ? null : entry(handle, null, date);
}

function handleOfUrl(url: string | null): string | null {
  const profile = url === null || !url.includes("instagram.com") ? null : readProfileUrl(url);
  return profile?.network === "instagram"
    ? (plainHandle(profile.url.slice(profile.url.lastIndexOf("/") + 1)) ?? null)
    : null;
}

/** A user name: letters, digits, dots and underscores. */
function plainHandle(text: string): string | null {
  return /^@?([\w.]{1,60})$/u.exec(text)?.[1] ?? null;
}

/** Accounts that are gone keep a place-holder for a name. */
export function isDeleted(handle: string): boolean {
  return handle.startsWith("__deleted__");
}
