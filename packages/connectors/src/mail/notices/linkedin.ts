import type { BodyLine } from "../body.ts";
import { isStockSentence } from "../../stock-sentences.ts";
import { emptyDraft, type NoticeDraft } from "./draft.ts";
import { type LinkedinLink, readLinkedinLink } from "./linkedin-links.ts";
import { linkedinStock, linkedinWords, reminderSentence } from "./linkedin-words.ts";
import type { NoticeMail } from "./mail.ts";
import { canBeName, createMatcher, type Matcher, type NoticeKind, plainLine } from "./templates.ts";
import { isGreeting, isLossy, isRule, mutualCountOf, sameName, textOf } from "./text-parts.ts";

export const matchLinkedin: Matcher = createMatcher(linkedinWords);
const stock = createMatcher([{ language: "all", request: linkedinStock }]);
/** The request line stands near the top. */
const topLines = 12;

/** Reads a mail that comes, or says it comes, from LinkedIn; null where it tells of no request. */
export function readLinkedinNotice(mail: NoticeMail): NoticeDraft | null {
  const { lines } = mail.body;
  const links = linkedinLinks(mail);
  const kind = kindOf(mail, links);
  if (kind === null) return null;
  const parts = isClassic(lines) ? readClassic(mail) : readModern(mail);
  const invitations = new Set(links.flatMap(({ invitation }) => invitation ?? []));
  const name = wholeName(parts.name, mail, kind);
  if (kind === "unnamed" && !(invitations.size === 1 && name !== null && parts.answers)) {
    return { ...emptyDraft, kind, count: matchLinkedin(mail.subject)?.count ?? counted(lines) };
  }
  const profile = profileOf(lines, parts.noteLines, links);
  const shared = {
    ...emptyDraft,
    kind: kind === "unnamed" ? "request" : kind,
    name,
    profileUrl: profile?.profileUrl ?? null,
    headline: parts.headline,
    city: parts.city,
    mutualCount: parts.mutualCount,
    channelCarriesNote: true,
    ids: [
      ...(invitations.size === 1 ? [...invitations].map((id) => `invitation/${id}`) : []),
      ...(profile?.member ? [`member/${profile.member}`] : []),
    ],
    noteLinks: parts.noteLines.flatMap((line) => line.links),
  } as const;
  if (kind === "accepted") return { ...shared, ids: profile?.member ? [`member/${profile.member}`] : [] };
  const { note, noteIsStock } = noteOf(parts.noteLines, kind, name);
  return { ...shared, note, noteIsStock };
}

/** Whether the text begins as LinkedIn's mails of 2008 to 2013 do: its name, then a rule. */
export function isClassic(lines: readonly BodyLine[]): boolean {
  const first = lines.findIndex(({ text }) => text !== "");
  return first >= 0 && plainLine(lines[first]!.text) === "LinkedIn" && /^-{6,}/u.test(lines[first + 1]?.text ?? "");
}

/** Whether a link that only an invitation has stands unquoted in the text. */
export function answersInvitation(lines: readonly BodyLine[]): boolean {
  return lines.some(
    ({ text, links }) => !text.startsWith(">") && links.some(({ href }) => readLinkedinLink(href)?.does === "answer"),
  );
}

function kindOf(mail: NoticeMail, links: readonly LinkedinLink[]): NoticeKind | null {
  const subject = matchLinkedin(mail.subject)?.kind ?? null;
  const top = mail.body.lines
    .filter(({ text }) => text !== "")
    .slice(0, topLines)
    .map(({ label }) => matchLinkedin(label)?.kind ?? null);
  const template = mail.headers.get("x-linkedin-template") ?? links.find((link) => link.template)?.template ?? "";
  if (
    subject === "accepted" ||
    (subject === null && top[0] === "accepted") ||
    /accept(?:ed)?_inv|inv\w*_accepted/iu.test(template)
  ) {
    return "accepted";
  }
  if (subject === "reminder" || /reminder/iu.test(template)) return "reminder";
  if (subject === "unnamed" || /digest|counter/iu.test(template)) return "unnamed";
  if (links.some(({ does }) => does === "answer")) return "request";
  if (/pymk|endorse|group|inmail|messaging|birthday|anniversary|job/iu.test(template)) return null;
  if (subject === "request" || /invite_single|invite_guest|m2m_invit/iu.test(template)) return "request";
  return (
    (top.find((kind) => kind !== null && kind !== "caption" && kind !== "accepted") as NoticeKind | undefined) ?? null
  );
}

interface Parts {
  readonly name: string | null;
  readonly headline: string | null;
  readonly city: string | null;
  readonly mutualCount: number | null;
  readonly noteLines: readonly BodyLine[];
  /** Whether the frame leads to an answer. */
  readonly answers: boolean;
}

/** 2008 to 2013: rule, request line, rule, reader's name, note, `- First`, name and headline, links. */
function readClassic(mail: NoticeMail): Parts {
  const { lines } = mail.body;
  let at = lines.findIndex(({ text }) => text !== "") + 1;
  let name: string | null = null;
  const asked = (text: string): boolean => {
    const found = matchLinkedin(text, ["request"]);
    if (!found?.who && !(/linkedin/iu.test(text) && text.endsWith(":"))) return false;
    name = found?.who ?? nameInFront(text, mail.fromName);
    return true;
  };
  const glued = lines[at]!.text.replace(/^-{6,}/u, "").trim();
  if (glued !== "") asked(glued);
  at = nextText(lines, at + 1);
  if (glued === "" && at < lines.length && asked(lines[at]!.label)) at = nextText(lines, at + 1);
  while (at < lines.length && isRule(lines[at]!.text)) at = nextText(lines, at + 1);
  if (at < lines.length && isGreeting(lines[at]!.text)) at += 1;

  const end = frameStart(lines, at, null);
  const captions = lines
    .slice(end, end + 12)
    .flatMap(({ label }) => matchLinkedin(label, ["caption"])?.who ?? [])
    .map((who) => who.replace(/\s+/gu, " "));
  name ??= captions[0] ?? null;
  const content = lines.slice(at, end);
  const known = name ?? mail.fromName;
  let signed = -1;
  for (let i = content.length - 1; i >= 0 && signed < 0; i -= 1) {
    const signature = /^[-–—]{1,2}\s?(\S.{0,60})$/u.exec(content[i]!.text)?.[1];
    if (signature && (known === null ? canBeName(signature) : beginsName(signature, known))) signed = i;
  }
  const noteLines = signed < 0 ? content : content.slice(0, signed);
  const block = (signed < 0 ? [] : content.slice(signed + 1)).filter(({ text }) => text !== "" && !isRule(text));
  const shown = block[0] && (known === null || sameName(block[0].text, known)) ? block : [];
  return {
    name: name ?? shown[0]?.text ?? null,
    headline: shown[1]?.text ?? null,
    city: shown[2]?.text ?? null,
    mutualCount: null,
    noteLines: dropRules(noteLines),
    answers: end < lines.length,
  };
}

/** 2013 and later: greeting, note, name and headline, links. */
function readModern(mail: NoticeMail): Parts {
  const { lines } = mail.body;
  const bySubject = matchLinkedin(mail.subject)?.who ?? null;
  let at = nextText(lines, 0);
  let name: string | null = null;
  let greeted = false;
  for (let top = 0; top < 4 && at < lines.length; top += 1) {
    const { label, text } = lines[at]!;
    const found = matchLinkedin(label, ["request", "reminder", "accepted", "unnamed"]);
    if (found && (found.who !== null || found.kind === "unnamed")) name ??= found.who;
    else if (!greeted && isGreeting(text)) greeted = true;
    else if (!isRule(text)) break;
    at = nextText(lines, at + 1);
  }
  const known = name ?? mail.fromName ?? bySubject;
  const end = Math.max(at, frameStart(lines, at, known));
  const content = lines.slice(at, end);
  let block = -1;
  let seen = 0;
  for (let i = content.length - 1; i >= 0 && seen < 6; i -= 1) {
    if (content[i]!.text === "") continue;
    seen += 1;
    if (known !== null && sameName(content[i]!.label, known)) {
      block = i;
      break;
    }
  }
  if (block < 0) block = lastBlock(content, known);
  const card = (block < 0 ? [] : content.slice(block)).filter(({ text }) => text !== "" && !isRule(text));
  const shown = card.filter((line, i) => i === 0 || mutualCountOf([line]) === null);
  const named = shown[0] && canBeName(shown[0].label) ? shown[0].label.replace(/\s+/gu, " ") : null;
  return {
    name: named ?? name,
    headline: shown[1] && shown[1].links.length === 0 ? shown[1].text : null,
    city: shown[2] && shown[2].links.length === 0 && shown.length <= 4 ? shown[2].text : null,
    mutualCount: mutualCountOf(card.slice(1)),
    noteLines: dropRules(block < 0 ? content : content.slice(0, block)),
    answers: lines.slice(end).some(({ links }) => links.some(({ href }) => readLinkedinLink(href)?.does === "answer")),
  };
}

/** The last paragraph, where it can be a name with a headline and no other name is known. */
function lastBlock(content: readonly BodyLine[], known: string | null): number {
  let end = content.length;
  while (end > 0 && content[end - 1]!.text === "") end -= 1;
  let start = end;
  while (start > 0 && content[start - 1]!.text !== "") start -= 1;
  const first = content[start]?.label ?? "";
  if (start === 0 || end - start > 3 || end - start < 1) return -1;
  const words = first.split(" ");
  const looksNamed =
    words.length <= 5 &&
    !/[.!?,;:]$/u.test(first) &&
    words.every((word) =>
      /^[\p{Lu}\p{Lo}("'.]|^(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|du|bin|al|el|y|e)$/u.test(word),
    );
  return looksNamed && (known === null || beginsName(known.split(" ")[0] ?? "", first)) ? start : -1;
}

/** Index of the first line of the frame below the note: a link that the network wrote, or the caption above it. */
function frameStart(lines: readonly BodyLine[], from: number, known: string | null): number {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i]!;
    const framed = line.links.some(({ href }) => {
      const link = readLinkedinLink(href);
      return link !== null && (link.does === "answer" || (link.tracked && link.does !== "other"));
    });
    if (!framed) {
      if (/^-- ?$/u.test(line.text) || (/^\.{10,}$/u.test(line.text) && i > from)) return i;
      continue;
    }
    if (line.label === "") {
      // A picture's link in HTML; in plain text the caption stands above.
      const above = lines[i - 1];
      if (above && above.text !== "" && i - 1 >= from && above.links.length === 0) return i - 1;
      if (line.text === "") continue;
      return i;
    }
    if (known !== null && sameName(line.label, known)) continue;
    return i;
  }
  const foreign = lines.findIndex(
    ({ label, links }, i) =>
      i >= from &&
      links.length > 0 &&
      label !== "" &&
      label.length < 60 &&
      links.length === 1 &&
      !/[.!?]$/u.test(label),
  );
  return foreign < 0 ? lines.length : foreign;
}

function profileOf(
  lines: readonly BodyLine[],
  noteLines: readonly BodyLine[],
  all: readonly LinkedinLink[],
): LinkedinLink | null {
  const inNote = new Set(noteLines);
  const framed = lines
    .filter((line) => !inNote.has(line))
    .flatMap((line) => line.links.map(({ href }) => readLinkedinLink(href)))
    .filter((link) => link !== null && link.does === "profile");
  return (
    framed.find((link) => link?.profileUrl) ??
    framed[0] ??
    all.find((link) => link.does === "profile" && link.tracked) ??
    null
  );
}

function linkedinLinks(mail: NoticeMail): LinkedinLink[] {
  return mail.body.links.flatMap(({ href }) => readLinkedinLink(href) ?? []);
}

/** Body over subject over From; where letters were lost, the spelling that has them all. */
function wholeName(inBody: string | null, mail: NoticeMail, kind: NoticeKind): string | null {
  const said = matchLinkedin(mail.subject);
  const bySubject = said && said.kind !== "caption" && kind !== "unnamed" ? said.who : null;
  const name = inBody ?? fuller(bySubject, mail.fromName) ?? mail.fromName;
  if (name !== null && isLossy(name)) {
    return [mail.fromName, bySubject].find((other) => other && !isLossy(other) && sameName(name, other)) ?? name;
  }
  return name === null ? null : fuller(name, mail.fromName);
}

/** The longer of two spellings where one begins the other: `Bea` and `Bea Fontaine`. */
function fuller(name: string | null, other: string | null): string | null {
  if (name === null || other === null) return name;
  return plainLine(other)
    .toLowerCase()
    .startsWith(`${plainLine(name).toLowerCase()} `) && !name.includes(" ")
    ? other
    : name;
}

function noteOf(
  lines: readonly BodyLine[],
  kind: NoticeKind,
  name: string | null,
): { note: string | null; noteIsStock: boolean } {
  const text = textOf(lines);
  if (text === null) return { note: null, noteIsStock: false };
  if (kind === "reminder" && text.length < 300 && reminderSentence.test(text))
    return { note: null, noteIsStock: false };
  const whole = plainLine(text);
  const bare = whole.replace(/^[^,.!?]{1,60}[,!]\s/u, (greeted) => (isGreeting(greeted.trim()) ? "" : greeted));
  for (const sentence of [whole, bare]) {
    const known = stock(sentence) !== null || isStockSentence(sentence, "linkedin", name);
    if (known) return { note: withoutSalutation(text), noteIsStock: true };
  }
  return { note: text, noteIsStock: false };
}

function withoutSalutation(text: string): string {
  const found = /^([^,.!?\n]{1,60}[,!])\s+(\S[\s\S]*)$/u.exec(text);
  return found && isGreeting(found[1]!) ? found[2]! : text;
}

function counted(lines: readonly BodyLine[]): number | null {
  for (const { label } of lines.slice(0, topLines)) {
    const found = matchLinkedin(label, ["unnamed"]);
    if (found?.count) return found.count;
  }
  return null;
}

function nextText(lines: readonly BodyLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text === "") at += 1;
  return at;
}

function dropRules(lines: readonly BodyLine[]): readonly BodyLine[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.text === "" || isRule(lines[end - 1]!.text))) end -= 1;
  return lines.slice(0, end);
}

function nameInFront(text: string, known: string | null): string | null {
  if (known === null) return null;
  const front = plainLine(text).toLowerCase();
  return front.startsWith(plainLine(known).toLowerCase()) ? known : null;
}

function beginsName(short: string, name: string): boolean {
  const [a, b] = [plainLine(short).toLowerCase(), plainLine(name).toLowerCase()];
  return (
    a !== "" &&
    (b.startsWith(a) || a.startsWith(b) || b.split(" ").includes(a) || sameName(short, name) || lossyStart(a, b))
  );
}

function lossyStart(a: string, b: string): boolean {
  return isLossy(a) && sameName(a, b.slice(0, a.length));
}
