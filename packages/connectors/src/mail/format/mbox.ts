/** What is told of a message once its header is complete; the answer says whether its body is wanted. */
export type WantBody = (header: Uint8Array) => boolean;

export interface BoxMessage {
  /** The separator line, without `From `; empty for a file that is one message. */
  readonly separator: string;
  /** Line of the message's first header field, from 1. */
  readonly line: number;
  readonly header: Uint8Array;
  /** Null where it was not wanted. */
  readonly body: Uint8Array | null;
  /** The header or a wanted body is longer than we keep. */
  readonly cut: boolean;
}

export interface BoxLimits {
  readonly headerBytes: number;
  readonly bodyBytes: number;
}

export const boxLimits: BoxLimits = { headerBytes: 1 << 18, bodyBytes: 1 << 22 };

const lf = 10;
const cr = 13;
/** A separator and the name of the field after it fit into this. */
const lookAhead = 1200;
/** Empty lines and a byte order mark may stand before the first separator. */
const mostBefore = 64;
const weekdayAndTime =
  /^From .{0,400}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,30}?\d{1,2}:\d{2}(?::\d{2})?.{0,30}?\b\d{4}\b/u;
const fieldOrNext = /^(?:>?From |[!-9;-~]{1,76}[ \t]{0,3}:)/u;

/**
 * Splits a mailbox into its messages, piece by piece, holding no more than one header and a wanted body.
 *
 * A message begins only at a line `From ` that follows an empty line (or begins the file), holds a date, and is
 * followed by a header field: body lines that happen to begin with `From ` are no new mail.
 */
export async function* readBox(
  bytes: AsyncIterable<Uint8Array>,
  wantBody: WantBody,
  limits: BoxLimits = boxLimits,
): AsyncGenerator<BoxMessage> {
  let data: Buffer = Buffer.alloc(0);
  let line = 1;
  let open: Message | null = null;
  let started = false;

  function* work(last: boolean): Generator<BoxMessage> {
    let done = 0;
    let from = 0;
    for (;;) {
      const at = started ? data.indexOf("\nFrom ", from) : data.indexOf("From ") - 1;
      if (!started && (at < -1 || at > mostBefore)) return;
      if (started && at < 0) break;
      if (!last && data.length - at < lookAhead) {
        // Too near the end to be judged: it waits for the next piece, with the empty line before it.
        const safe = Math.max(done, at - 2);
        open?.add(data.subarray(done, safe));
        line += countLines(data, done, safe);
        data = data.subarray(safe);
        return;
      }
      const next = at + 1;
      if ((started && !afterEmptyLine(data, at)) || !isSeparator(data, next)) {
        if (!started) return;
        from = next;
        continue;
      }
      if (open) {
        open.add(data.subarray(done, at));
        yield open.end();
      }
      const end = data.indexOf(lf, next);
      line += countLines(data, done, end + 1);
      open = createMessage(data.toString("latin1", next + 5, end).trimEnd(), line, wantBody, limits);
      started = true;
      done = end + 1;
      from = end;
    }
    const safe = last ? data.length : Math.max(done, data.length - 8);
    open?.add(data.subarray(done, safe));
    line += countLines(data, done, safe);
    data = data.subarray(safe);
  }

  for await (const piece of bytes) {
    const view = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    data = data.length === 0 ? view : Buffer.concat([data, view]);
    if (!started && data.length < lookAhead + 2 * mostBefore) continue;
    yield* work(false);
    if (!started) return;
  }
  yield* work(true);
  const last: Message | null = open;
  if (last) yield (last as Message).end();
}

/** A file that is one message. */
export async function readSingle(
  bytes: AsyncIterable<Uint8Array>,
  wantBody: WantBody,
  limits: BoxLimits = boxLimits,
): Promise<BoxMessage> {
  const message = createMessage("", 1, wantBody, limits);
  for await (const piece of bytes) {
    message.add(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    if (message.full()) break;
  }
  return message.end();
}

interface Message {
  add(bytes: Buffer): void;
  full(): boolean;
  end(): BoxMessage;
}

function createMessage(separator: string, line: number, wantBody: WantBody, limits: BoxLimits): Message {
  let header: Buffer = Buffer.alloc(0);
  let inHeader = true;
  let body: Buffer[] | null = null;
  let bodyBytes = 0;
  let cut = false;

  const closeHeader = (): void => {
    inHeader = false;
    if (wantBody(header)) body = [];
  };
  return {
    add(bytes) {
      let rest = bytes;
      if (inHeader) {
        const before = header.length;
        header = before === 0 ? rest : Buffer.concat([header, rest]);
        const end = headerEnd(header, Math.max(0, before - 3));
        if (end === null) {
          if (header.length <= limits.headerBytes) return;
          cut = true;
          header = header.subarray(0, limits.headerBytes);
          closeHeader();
          return;
        }
        rest = header.subarray(end.body);
        header = Buffer.from(header.subarray(0, end.header));
        closeHeader();
      }
      if (body === null || rest.length === 0) return;
      if (bodyBytes >= limits.bodyBytes) {
        cut = true;
        return;
      }
      body.push(rest.subarray(0, limits.bodyBytes - bodyBytes));
      bodyBytes += rest.length;
    },
    full: () => !inHeader && (body === null || bodyBytes >= limits.bodyBytes),
    end() {
      if (inHeader) closeHeader();
      const whole = body === null ? null : Buffer.concat(body);
      return { separator, line, header, body: whole && separator !== "" ? withoutProtection(whole) : whole, cut };
    },
  };
}

/** Body lines that begin with `From `, protected by a `>` so that no reader takes them for a separator. */
function withoutProtection(body: Buffer): Buffer {
  if (body.indexOf(">From ") < 0) return body;
  return Buffer.from(body.toString("latin1").replace(/^>(>{0,20}From )/gmu, "$1"), "latin1");
}

/** Where the header ends and the body begins: at the first empty line. */
function headerEnd(bytes: Buffer, from: number): { readonly header: number; readonly body: number } | null {
  if (bytes[0] === lf) return { header: 0, body: 1 };
  if (bytes[0] === cr && bytes[1] === lf) return { header: 0, body: 2 };
  for (let at = bytes.indexOf(lf, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(lf, at + 1)) {
    if (bytes[at + 1] === lf) return { header: at + 1, body: at + 2 };
    if (bytes[at + 1] === cr && bytes[at + 2] === lf) return { header: at + 1, body: at + 3 };
  }
  return null;
}

/** Whether the line end at `at` closes an empty line. */
function afterEmptyLine(data: Buffer, at: number): boolean {
  const before = data[at - 1];
  if (before === lf) return true;
  return before === cr && (at === 1 || data[at - 2] === lf);
}

/** Whether a line that begins with `From ` holds a date and is followed by a header field. */
function isSeparator(data: Buffer, at: number): boolean {
  const text = data.toString("latin1", at, at + lookAhead);
  const end = text.indexOf("\n");
  if (end < 0 || end > 500) return false;
  return weekdayAndTime.test(text.slice(0, end)) && fieldOrNext.test(text.slice(end + 1));
}

function countLines(data: Buffer, from: number, to: number): number {
  const part = data.subarray(from, to);
  let lines = 0;
  for (let at = part.indexOf(lf); at >= 0; at = part.indexOf(lf, at + 1)) lines += 1;
  return lines;
}
