import type { Fact, Place, SourceDate } from "@entregent/engine";
import type { InputFile, ReadContext } from "../connector.ts";
import { readBody } from "./body.ts";
import { folderOf, isBulk } from "./bulk.ts";
import { type Classified, classify, mayBeNotice } from "./classify.ts";
import { createCorrespondence } from "./correspondence.ts";
import { digestParts, mayBeDigest } from "./digest.ts";
import { type MailHeaders, readHeaders } from "./format/headers.ts";
import { readMailDate, readSeparatorDate } from "./format/mail-date.ts";
import type { BoxMessage, WantBody } from "./format/mbox.ts";
import type { NoticeJoin } from "./join.ts";
import { mayTellOfRequests } from "./wants-body.ts";

/** One reading of a source of mail: what becomes of each message. */
export interface Reading {
  readonly wantBody: WantBody;
  /** Facts that can be told at once; notices go to the join. */
  take(message: BoxMessage, file: InputFile): Promise<readonly Fact[]>;
  /** Where the source was a single mail and no notice, says so. */
  tellLone(): void;
  /** The people met, with what they say of themselves by now; again only where that changed. */
  people(): Generator<Fact>;
  /** Mails between people that could not be told for want of the owner's address. */
  readonly ownerless: number;
}

const named = /linkedin|facebook|instagram|xing|viadeo|twitter|follow_requests/iu;

/** @param ownerEmails - May grow while the reading goes on. */
export function createReading(context: ReadContext, ownerEmails: ReadonlySet<string>, join: NoticeJoin): Reading {
  const { keepTexts = false, firstMailIsRequest = false } = context;
  const correspondence = createCorrespondence(ownerEmails, firstMailIsRequest);
  let current: MailHeaders | null = null;
  let mails = 0;
  let lone: { readonly found: Classified; readonly date: SourceDate | null; readonly place: Place } | null = null;
  let ownerless = 0;

  const wantBody: WantBody = (header) => {
    current = readHeaders(header);
    if (mayTellOfRequests(current)) return true;
    if (!keepTexts && !firstMailIsRequest) return false;
    return !isBulk(current) && (keepTexts || correspondence.isFirstFromStranger(current));
  };

  const takeNotice = async (
    message: BoxMessage,
    headers: MailHeaders,
    place: Place,
    date: SourceDate | null,
  ): Promise<boolean> => {
    if (message.body === null) return false;
    if (mayBeDigest(headers) && named.test(Buffer.from(message.body).toString("latin1"))) {
      let found = false;
      const parts = digestParts(await readBody(message.header, message.body));
      for (const [at, part] of parts.entries()) {
        const inner = readHeaders(part.header);
        const classified = classify(inner, await readBody(part.header, part.body));
        if (classified.kind === "other") continue;
        found = true;
        join.add(classified, readMailDate(inner.get("date")) ?? date, { ...place, part: `message ${at + 1}` });
      }
      if (parts.length > 0) return found;
    }
    if (!mayBeNotice(headers)) return false;
    const classified = classify(headers, await readBody(message.header, message.body));
    if (classified.kind !== "other") join.add(classified, date, place);
    else lone = { found: classified, date, place };
    // A network's other mails are no correspondence either.
    return classified.kind !== "other" || classified.network !== null;
  };

  return {
    wantBody,
    async take(message, file) {
      const headers = current ?? readHeaders(message.header);
      current = null;
      if (headers.fields.length === 0 || isDeleted(headers, file.path)) return [];
      mails += 1;
      const place: Place = { file: file.path, line: message.line };
      const date = dateOf(headers, message.separator);
      lone = {
        found: { kind: "other", genuine: "unverifiable", network: null, draft: null, email: null },
        date,
        place,
      };
      const folder = folderOf(headers, file.path);
      if (folder === "drafts") return [];
      const cut: Fact[] = message.cut
        ? [{ fact: "problem", code: "mail/too-long", severity: "info", file: file.path, line: message.line }]
        : [];
      if (folder !== "sent" && (await takeNotice(message, headers, place, date))) {
        return cut;
      }
      if (folder === "spam" || isBulk(headers)) return cut;
      if (ownerEmails.size === 0) {
        ownerless += 1;
        return cut;
      }
      const text = message.body === null ? null : await textOf(message);
      const trace = correspondence.add({ headers, date, place, text, keepText: keepTexts });
      return trace === null ? cut : [...cut, trace];
    },
    tellLone() {
      if (mails === 1 && lone !== null && join.size === 0) join.add(lone.found, lone.date, lone.place);
    },
    people: () => correspondence.people(),
    get ownerless() {
      return ownerless;
    },
  };
}

async function textOf({ header, body }: BoxMessage): Promise<string | null> {
  if (body === null) return null;
  const { lines } = await readBody(header, body);
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return text === "" ? null : text;
}

function dateOf(headers: MailHeaders, separator: string): SourceDate | null {
  const received = headers.get("received");
  return (
    readMailDate(headers.get("date")) ??
    readMailDate(received?.slice(received.lastIndexOf(";") + 1) ?? null) ??
    readSeparatorDate(separator)
  );
}

/** Deleted but not yet cleared away: Thunderbird's status bit 8, Maildir's flag T. */
function isDeleted(headers: MailHeaders, path: string): boolean {
  for (const name of ["x-mozilla-status", "x-mozilla-status2"]) {
    const status = Number.parseInt(headers.get(name) ?? "", 16);
    if (!Number.isNaN(status) && (status & 8) !== 0) return true;
  }
  return /[:;]2,[A-Z]*T[A-Z]*$/u.test(path);
}
