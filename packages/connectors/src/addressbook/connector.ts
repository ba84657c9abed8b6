import type { Fact } from "@entregent/engine";
import type { Connector, Input, InputSample, ReadContext } from "../connector.ts";
import { headOf } from "../io/byte-streams.ts";
import { asProblem } from "../io/input-error.ts";
import { findHeader } from "../io/table.ts";
import { decodeHead } from "../io/text.ts";
import { readContactsTable } from "./contacts-csv.ts";
import { isContactsHeader } from "./headers.ts";
import { readCards } from "./vcard.ts";

/**
 * Address books: vCards of every version, and the tables of Google and Outlook. What XING and Viadeo hand out has these
 * forms too; a profile's address tells whose it is.
 */
export const addressBook: Connector = { id: "addressbook", network: "other", recognise, read };

const cardBegin = /^\s{0,100}BEGIN:VCARD\s/iu;

function recognise({ files }: InputSample): number {
  const [file] = files;
  if (!file) return 0;
  const head = decodeHead(file.head);
  if (cardBegin.test(head)) return 0.9;
  if (/^\s{0,100}[<{[]/u.test(head) || /\.(?:eml|js|json|html?|xml|ics)$/iu.test(file.path)) return 0;
  return findHeader(head, isContactsHeader) === null ? 0 : 0.7;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Fact> {
  for (const file of input.files) {
    let isCard: boolean;
    try {
      isCard = cardBegin.test(decodeHead(await headOf(file, 512)));
    } catch (error) {
      yield asProblem(error, file.path, context.signal);
      continue;
    }
    yield* isCard ? readCards(file, context) : readContactsTable(file, context);
  }
}
