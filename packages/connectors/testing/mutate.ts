import * as fc from "fast-check";

type Edit = readonly [part: number, kind: "cut" | "quote" | "byte" | "double"];

/** Which of several files is changed, and how. */
export interface Change {
  readonly file: number;
  readonly edits: readonly Edit[];
}

const longest = 40_000;

/** Changes to one of so many files: cut off, a stray quote, another byte, a part twice. */
export function changes(files: number): fc.Arbitrary<Change> {
  const kind = fc.constantFrom("cut", "quote", "byte", "double");
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    file: fc.nat(files - 1),
    edits: fc.array(fc.tuple(part, kind) as fc.Arbitrary<Edit>, { minLength: 1, maxLength: 4 }),
  });
}

/** The bytes with all edits made, one after the other. */
export function changed(bytes: Uint8Array, { edits }: Change): Buffer {
  let now: Buffer = Buffer.from(bytes);
  for (const [part, kind] of edits) {
    const at = Math.floor(part * now.length);
    if (kind === "cut") now = now.subarray(0, at);
    else if (kind === "quote") now = Buffer.concat([now.subarray(0, at), Buffer.from('"'), now.subarray(at)]);
    else if (kind === "double") now = Buffer.concat([now, now.subarray(at)]).subarray(0, longest);
    else if (at < now.length) now[at] = (now[at]! + 97) % 256;
  }
  return now;
}
