import type { Network } from "@entregent/engine";
import type { BodyLine } from "../body.ts";
import { readProfileUrl } from "../../profile-url.ts";
import { emptyDraft, type NoticeDraft } from "./draft.ts";
import type { NoticeMail } from "./mail.ts";
import { viadeoWords, xingWords } from "./other-words.ts";
import { createMatcher, type Matcher, type NoticeWords } from "./templates.ts";
import { isGreeting, isQuoted, isRule, mutualCountOf, paragraphsOf, sameName, textOf, unquote } from "./text-parts.ts";

export const matchXing: Matcher = createMatcher(xingWords);
export const matchViadeo: Matcher = createMatcher(viadeoWords);
const topLines = 12;

/** Reads a mail that comes, or says it comes, from XING: who, what they do, their words, a link. */
export function readXingNotice(mail: NoticeMail): NoticeDraft | null {
  return readCard(mail, "xing", matchXing, noteLabelsOf(xingWords));
}

/** Reads a mail that comes, or says it comes, from Viadeo. */
export function readViadeoNotice(mail: NoticeMail): NoticeDraft | null {
  return readCard(mail, "viadeo", matchViadeo, noteLabelsOf(viadeoWords));
}

function noteLabelsOf(words: readonly NoticeWords[]): Matcher {
  return createMatcher(words.map(({ language, noteLabels }) => ({ language, captions: noteLabels ?? [] })));
}

function readCard(mail: NoticeMail, network: Network, match: Matcher, noteLabel: Matcher): NoticeDraft | null {
  const { lines } = mail.body;
  const subject = match(mail.subject);
  let asked = -1;
  let seen = 0;
  for (let i = 0; i < lines.length && seen < topLines && asked < 0; i += 1) {
    if (lines[i]!.text === "") continue;
    seen += 1;
    if (match(lines[i]!.label)) asked = i;
  }
  const top = asked < 0 ? null : match(lines[asked]!.label);
  const kind = subject?.kind ?? top?.kind ?? null;
  if (kind === null || kind === "caption") return null;
  if (kind === "unnamed") return { ...emptyDraft, kind, count: subject?.count ?? top?.count ?? null };
  const name = top?.who ?? subject?.who ?? mail.fromName;
  const profileUrl =
    mail.body.links.map(({ href }) => readProfileUrl(href)).find((profile) => profile?.network === network)?.url ??
    null;
  if (kind === "accepted") return { ...emptyDraft, kind, name, profileUrl };
  const begin = asked >= 0 ? asked + 1 : afterGreeting(lines);
  const below = lines.slice(begin, frameStart(lines, begin, network));
  const { noteLines, headline } = partsOf(below, name, noteLabel);
  const text = textOf(noteLines);
  return {
    ...emptyDraft,
    kind,
    name,
    profileUrl,
    headline,
    note: text === null ? null : unquote(text),
    mutualCount: mutualCountOf(below),
    channelCarriesNote: true,
    noteLinks: noteLines.flatMap(({ links }) => links),
  };
}

/** The note stands behind its label, or in quotation marks, or is what is left beside a short line of what they do. */
function partsOf(
  lines: readonly BodyLine[],
  name: string | null,
  noteLabel: Matcher,
): { noteLines: readonly BodyLine[]; headline: string | null } {
  const labelled = lines.findIndex(({ text }) => /[:：]$/u.test(text.trim()) && noteLabel(text) !== null);
  const inline = lines.findIndex(({ text }) => {
    const colon = text.indexOf(":");
    return colon > 0 && colon < text.length - 1 && noteLabel(text.slice(0, colon)) !== null;
  });
  const headlineOf = (parts: readonly BodyLine[]): string | null =>
    parts.find(
      ({ text, links }) =>
        text !== "" &&
        links.length === 0 &&
        !sameName(text, name) &&
        !isGreeting(text) &&
        !isRule(text) &&
        mutualCountOf([{ text }]) === null &&
        text.length <= 160,
    )?.text ?? null;
  if (labelled >= 0 && (inline < 0 || labelled < inline)) {
    return { noteLines: lines.slice(labelled + 1), headline: headlineOf(lines.slice(0, labelled)) };
  }
  if (inline >= 0) {
    const line = lines[inline]!;
    const rest = line.text.slice(line.text.indexOf(":") + 1).trim();
    return {
      noteLines: [{ ...line, raw: rest, text: rest, label: rest }, ...lines.slice(inline + 1)],
      headline: headlineOf(lines.slice(0, inline)),
    };
  }
  const parts = paragraphsOf(lines);
  const open = parts.findIndex((part) => /^["“„«‹»]/u.test(part[0]!.text));
  if (open >= 0) {
    let last = open;
    while (
      last < parts.length - 1 &&
      !isQuoted(textOf(parts.slice(open, last + 1).flat()) ?? "") &&
      !/["”“»›«]$/u.test(parts[last]!.at(-1)!.text)
    )
      last += 1;
    const from = lines.indexOf(parts[open]![0]!);
    const to = lines.indexOf(parts[last]!.at(-1)!);
    return { noteLines: lines.slice(from, to + 1), headline: headlineOf(lines.slice(0, from)) };
  }
  const kept = parts.filter((part) => !isRule(part[0]!.text) && !(part.length === 1 && isGreeting(part[0]!.text)));
  const first = kept[0];
  const shown = first !== undefined && isCard(first, name);
  const note = shown ? kept.slice(1) : kept;
  const from = note[0] ? lines.indexOf(note[0][0]!) : lines.length;
  return {
    noteLines: lines.slice(from).filter((line) => !isRule(line.text)),
    headline: shown ? headlineOf(first) : null,
  };
}

/** A paragraph that says who somebody is, not what they say: short lines that are no sentences. */
function isCard(part: readonly BodyLine[], name: string | null): boolean {
  if (sameName(part[0]!.label, name)) return true;
  return (
    part.length <= 3 &&
    part.every(
      ({ text }) =>
        text.length <= 90 &&
        !/[.!?…]$/u.test(text) &&
        !/\b(?:ich|je|nous|wir|you|vous|Sie|we|tu|io|eu|ik|I)\b/u.test(text),
    )
  );
}

function frameStart(lines: readonly BodyLine[], from: number, network: Network): number {
  for (let i = from; i < lines.length; i += 1) {
    const { text, label, links } = lines[i]!;
    if (/^-- ?$/u.test(text)) return i;
    if (links.length === 0) continue;
    const own = links.some(({ href }) => readProfileUrl(href)?.network === network);
    if (label !== "" && (own || label.length <= 60)) return i;
    if (label === "") {
      const above = lines[i - 1];
      return above && i - 1 >= from && above.text !== "" && above.text.length <= 60 && !/[.!?"”»]$/u.test(above.text)
        ? i - 1
        : i;
    }
  }
  return lines.length;
}

function afterGreeting(lines: readonly BodyLine[]): number {
  const first = lines.findIndex(({ text }) => text !== "");
  return first >= 0 && isGreeting(lines[first]!.text) ? first + 1 : Math.max(0, first);
}
