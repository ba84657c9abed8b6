import type { Problem, SourceDate } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import { readLocalisedTime } from "../io/dates-localised.ts";
import { asProblem } from "../io/input-error.ts";
import { createMarkupReader, type MarkupToken } from "../io/markup.ts";
import { readText } from "../io/text.ts";

/** An entry of a page: a name, and when, in the account's own zone. */
export interface Block {
  readonly name: string;
  /** The first link in it: Instagram's entries have the profile's. */
  readonly link: string | null;
  readonly date: SourceDate | null;
  readonly line: number;
}

export interface BlockBatch {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** The class that has opened an entry since 2020. Where it is missing, a date ends an entry. */
const entryClass = /(?:^|\s)_a6-g(?:\s|$)/u;

/** Reads a page of the HTML export entry by entry. Class names change; a name first and a date last have not. */
export async function* readBlocks(file: InputFile, signal?: AbortSignal): AsyncGenerator<BlockBatch> {
  const markup = createMarkupReader();
  const collector = createCollector();
  try {
    for await (const { text } of readText(file)) {
      const blocks = collector.take(markup.push(text));
      if (blocks.length > 0) yield { blocks, problems: [] };
    }
    yield { blocks: [...collector.take(markup.end()), ...collector.end()], problems: [] };
  } catch (error) {
    yield { blocks: [], problems: [asProblem(error, file.path, signal)] };
  }
}

interface Collector {
  take(tokens: readonly MarkupToken[]): Block[];
  end(): Block[];
}

function createCollector(): Collector {
  let title: string | null = null;
  let inTitle = false;
  let marked = false;
  let runs: { text: string; line: number }[] = [];
  let link: string | null = null;
  let count = 0;

  const flush = (blocks: Block[], inside: boolean): void => {
    const last = runs.at(-1);
    // Without marks the first entry still has the page's headings before it: its name stands right before its date.
    const first = !marked && count === 0 ? runs.at(-2) : runs[0];
    if (first && inside) {
      const date = last && last !== first ? readLocalisedTime(last.text) : null;
      blocks.push({ name: first.text, link, date, line: first.line });
      count += 1;
    }
    runs = [];
    link = null;
  };

  return {
    take(tokens) {
      const blocks: Block[] = [];
      for (const token of tokens) {
        if (token.kind === "open") {
          inTitle = token.name === "title";
          if (token.name === "a") link ??= token.attributes.get("href") ?? null;
          if (entryClass.test(token.attributes.get("class") ?? "")) {
            flush(blocks, marked);
            marked = true;
          }
        } else if (token.kind === "close") inTitle = false;
        else {
          const text = token.text.replace(/\s+/gu, " ").trim();
          if (text === "") continue;
          if (inTitle) {
            title = text;
            continue;
          }
          // The page's heading says its title again.
          if (!marked && text === title) continue;
          if (runs.length < 50) runs.push({ text, line: token.line });
          if (!marked && readLocalisedTime(text) !== null) flush(blocks, true);
        }
      }
      return blocks;
    },
    end() {
      const blocks: Block[] = [];
      flush(blocks, marked);
      return blocks;
    },
  };
}
