import type { Fact, OwnerFact } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, ReadContext } from "../connector.ts";
import { asProblem } from "../io/input-error.ts";
import { sniffMail } from "./format/sniff.ts";
import { createNoticeJoin } from "./join.ts";
import { messagesOf } from "./messages.ts";
import { createReading } from "./reading.ts";
import { surveyOwner } from "./survey.ts";

/** Mail as files: single mails, mailboxes (Thunderbird, Takeout, list archives) and Maildir. */
export const mail: Connector = { id: "mail", network: "email", recognise, read };

/** Notices held back to be joined; past this they are told and only their keys are kept. */
const mostHeld = 20_000;

function recognise(sample: InputSample): number {
  let certainty = 0;
  for (const { path, head } of sample.files) {
    if (/\.(?:csv|tsv|json|js|html?|vcf|ics|xml|msf|dat|sqlite)$/iu.test(path)) continue;
    const format = sniffMail(head);
    if (format !== null) certainty = Math.max(certainty, format === "mbox" ? 0.95 : 0.85);
  }
  return certainty;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  const { signal } = context;
  const owner = await surveyOwner(input.files, context);
  const join = createNoticeJoin();
  const reading = createReading(context, owner.emails, join);
  let told = false;
  for (const file of input.files) {
    signal?.throwIfAborted();
    try {
      for await (const message of messagesOf(file, reading.wantBody)) {
        signal?.throwIfAborted();
        if (!told && owner.emails.length > 0) {
          told = true;
          yield ownerFact(owner, file, message.line);
        }
        yield* await reading.take(message, file);
        if (join.size >= mostHeld) yield* join.flush();
      }
    } catch (error) {
      yield asProblem(error, file.path, signal);
    }
  }
  if (input.files.length === 1) reading.tellLone();
  yield* join.flush();
  yield* reading.people();
  if (reading.ownerless > 0) {
    const facts = { count: reading.ownerless };
    yield { fact: "problem", code: "mail/owner-unknown", severity: "info", file: input.name, facts };
  }
}

function ownerFact(
  owner: { readonly emails: readonly string[]; readonly names: readonly string[] },
  file: InputFile,
  line: number,
): OwnerFact {
  const { emails, names } = owner;
  const place = { file: file.path, line };
  return { fact: "owner", network: "email", names, formerNames: [], emails, profileUrls: [], headline: null, place };
}
