import { exitCodes, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./terminal/io.ts";
import { linesOf, openText } from "./terminal/lines.ts";

/** Why a line could not be taken; `error` in the answer. Never holds the line itself. */
export class LineError extends Error {
  override readonly name = "LineError";
}

/**
 * Answers every line of JSON with one: the same order, one by one as they come, whatever the size of the input. A line
 * that cannot be taken is answered with `{"error":...,"line":n}`, and the rest goes on.
 *
 * @param path - A file, gzip or not; `-` for standard input.
 * @param answer - Makes the answer to one object. Throws LineError where the object is not as agreed.
 * @returns 1 where any line could not be taken, else 0.
 */
export async function answerLines(
  io: Io,
  path: string,
  answer: (line: Readonly<Record<string, unknown>>) => unknown,
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  for await (const lines of linesOf(openText(path, io.stdin))) {
    let answers = "";
    for (const line of lines) {
      let answered: unknown;
      try {
        answered = answer(parse(line.text));
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        code = exitCodes.problems;
        answered = { error: error.message, line: line.number };
      }
      answers += `${JSON.stringify(answered)}\n`;
    }
    if (answers !== "") await io.out(answers);
  }
  return code;
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) throw new LineError("too long");
  let read: unknown;
  try {
    read = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new LineError("not JSON");
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) throw new LineError("not a JSON object");
  return read as Readonly<Record<string, unknown>>;
}
