import type { Fact, OwnerFact } from "@entregent/engine";
import type { Connector, Input, InputFile, InputSample, PartsReading, ReadContext } from "../connector.ts";
import { asProblem } from "../io/input-error.ts";
import { sniffMail } from "./format/sniff.ts";
import { createNoticeJoin } from "./join.ts";
import { messagesOf } from "./messages.ts";
import { createOwnerSurvey } from "./owner-addresses.ts";
import { createReading } from "./reading.ts";
import { surveyOwner } from "./survey.ts";

/** Mail as files: single mails, mailboxes (Thunderbird, Takeout, list archives) and Maildir. */
export const mail: Connector = { id: "mail", network: "email", recognise, read, begin };

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
  yield* begin(context).read(input);
}

function begin(context: ReadContext): PartsReading {
  const { signal } = context;
  const survey = createOwnerSurvey(context.ownerNames ?? [], context.ownerEmails ?? []);
  const ownerEmails = new Set<string>();
  const join = createNoticeJoin();
  const reading = createReading(context, ownerEmails, join);
  let addressesTold = 0;
  let ownerlessTold = 0;
  return {
    async *read(input) {
      await surveyOwner(survey, input.files, context);
      const owner = survey.result();
      for (const email of owner.emails) ownerEmails.add(email);
      for (const file of input.files) {
        signal?.throwIfAborted();
        try {
          for await (const message of messagesOf(file, reading.wantBody)) {
            signal?.throwIfAborted();
            if (ownerEmails.size > addressesTold) {
              addressesTold = ownerEmails.size;
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
      if (reading.ownerless > ownerlessTold) {
        const facts = { count: reading.ownerless - ownerlessTold };
        ownerlessTold = reading.ownerless;
        yield { fact: "problem", code: "mail/owner-unknown", severity: "info", file: input.name, facts };
      }
    },
  };
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
