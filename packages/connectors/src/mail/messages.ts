import type { InputFile } from "../connector.ts";
import { type BoxMessage, readBox, readSingle, type WantBody } from "./format/mbox.ts";
import { readHead } from "../io/byte-streams.ts";
import { headBytes } from "../connector.ts";
import { sniffMail } from "./format/sniff.ts";

/** The messages of one file, in their order, whatever kind of mail file it is. */
export async function* messagesOf(file: InputFile, wantBody: WantBody): AsyncGenerator<BoxMessage> {
  const format = sniffMail(await readHead(file.open(), headBytes));
  if (format === "mbox") yield* readBox(file.open(), wantBody);
  else if (format === "single") yield await readSingle(file.open(), wantBody);
  else if (format === "emlx") yield await readSingle(withoutCount(file.open()), wantBody);
}

/** Apple's `.emlx`: a line with the mail's length, the mail, then a list of properties. */
async function* withoutCount(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = -1;
  let head = Buffer.alloc(0);
  for await (const piece of bytes) {
    let part: Uint8Array = piece;
    if (left < 0) {
      head = Buffer.concat([head, piece]);
      const end = head.indexOf(10);
      if (end < 0) continue;
      left = Number.parseInt(head.toString("latin1", 0, end), 10);
      part = head.subarray(end + 1);
    }
    if (left <= 0) return;
    yield part.subarray(0, left);
    left -= part.length;
  }
}
