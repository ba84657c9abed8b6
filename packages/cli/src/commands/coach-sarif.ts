import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "@entregent/app/version";
import { messages } from "@entregent/engine/words";
import type { CliLanguage } from "../words/index.ts";
import type { Coached } from "./coach.ts";

/** What stops a draft from being sent as it is. */
const pressing: ReadonlySet<string> = new Set(["shorten", "no-note-here", "fill-blanks"]);

interface Result {
  readonly id: string;
  readonly level: "error" | "warning" | "note";
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Drafts and what would make them better as SARIF 2.1.0, which editors and code hosts show beside the text. */
export function asSarif(drafts: readonly Coached[], language: CliLanguage): Record<string, unknown> {
  const words = (key: string): string => messages[language][`coach.${key}`] ?? key;
  const read = drafts.map((draft) => ({ draft, found: resultsOf(draft, words) }));
  const ids = [...new Set(read.flatMap(({ found }) => found.map(({ id }) => id)))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "entregent",
            version,
            rules: ids.map((id) => ({ id: `coach/${id}`, shortDescription: { text: words(id) } })),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        artifacts: drafts.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: read.flatMap(({ draft, found }, index) =>
          found.map(({ id, level, text, spans, properties }) => ({
            ruleId: `coach/${id}`,
            ruleIndex: ids.indexOf(id),
            level,
            message: { text },
            locations: (spans.length > 0 ? spans : [null]).map((span) => ({
              physicalLocation: {
                artifactLocation: { uri: uriOf(draft.file), index },
                region: span === null ? { startLine: 1 } : regionOf(draft, span.start, span.end),
              },
            })),
            properties,
          })),
        ),
      },
    ],
  };
}

function resultsOf({ coaching: { stop, advice } }: Coached, words: (key: string) => string): readonly Result[] {
  const stopped: readonly Result[] = stop
    ? [
        {
          id: `stop.${stop.favour}`,
          level: "error",
          text: `${words(`stop.${stop.favour}`)} ${words(`instead.${stop.favour}`)}`,
          spans: [],
          properties: {},
        },
      ]
    : [];
  return [
    ...stopped,
    ...advice.map(({ id, worth, optional, examples, spans }): Result => {
      const level = pressing.has(id) ? "error" : worth > 0 && !optional ? "warning" : "note";
      return { id, level, text: words(id), spans, properties: { worth, optional, examples } };
    }),
  ];
}

/** Lines and columns count from 1; the last column is the one after the end. */
function regionOf({ text, start: lead }: Coached, start: number, end: number): Record<string, number> {
  const from = placeOf(text, lead + start);
  const to = placeOf(text, lead + end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: lead + start,
    charLength: end - start,
  };
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function uriOf(file: string | null): string {
  if (file === null) return "stdin";
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/u).map(encodeURIComponent).join("/");
}
