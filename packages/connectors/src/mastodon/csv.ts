import type { Fact, PersonFact } from "@entregent/engine";
import type { InputFile, ReadContext } from "../connector.ts";
import { personFact } from "../facts.ts";
import { createCsvParser, type CsvRow } from "../io/csv.ts";
import { asProblem } from "../io/input-error.ts";
import { readText } from "../io/text.ts";

/** Lists as circles: which lists an address is on. */
export type ListsByAddress = Map<string, string[]>;

const mostListed = 200_000;

/** Rows of a CSV file that may have no header. */
async function* readRows(file: InputFile, context: ReadContext): AsyncGenerator<readonly CsvRow[] | Fact> {
  const parser = createCsvParser(",");
  try {
    for await (const { text } of readText(file)) yield parser.push(text);
    yield parser.end();
  } catch (error) {
    yield asProblem(error, file.path, context.signal);
  }
}

/** Who is followed or follows, one address a line. */
export async function* readPeople(
  file: InputFile,
  role: PersonFact["role"],
  lists: ListsByAddress,
  context: ReadContext,
): AsyncGenerator<Fact> {
  for await (const rows of readRows(file, context)) {
    if ("fact" in rows) {
      yield rows;
      continue;
    }
    for (const { cells, line } of rows) {
      const handle = addressOf(cells[0]);
      if (handle === null) continue;
      const [user, host] = handle.split("@");
      const profileUrl = `https://${host}/@${user}`;
      const tags = lists.get(handle) ?? [];
      yield personFact({ network: "mastodon", role, handle, profileUrl, tags, place: { file: file.path, line } });
    }
  }
}

export async function* readLists(file: InputFile, lists: ListsByAddress, context: ReadContext): AsyncGenerator<Fact> {
  for await (const rows of readRows(file, context)) {
    if ("fact" in rows) {
      yield rows;
      continue;
    }
    for (const { cells } of rows) {
      const handle = addressOf(cells[1]);
      const title = cells[0]?.trim();
      if (handle !== null && title && lists.size < mostListed) lists.set(handle, [...(lists.get(handle) ?? []), title]);
    }
  }
}

function addressOf(cell: string | undefined): string | null {
  const text = cell?.trim().replace(/^@/u, "").toLowerCase();
  return text && /^[\w.-]{1,100}@[\w.-]{1,200}$/u.test(text) ? text : null;
}
