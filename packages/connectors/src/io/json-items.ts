import type { Place, Problem } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import { asProblem } from "./input-error.ts";
import { parseJson } from "./json-depth.ts";
import { createJsonSplitter, type JsonPiece } from "./json-splitter.ts";
import { readText } from "./text.ts";

/** A value out of a JSON file with its place: an element of a list, or a member of the object at the top. */
export interface JsonItem {
  readonly key: string | null;
  readonly value: unknown;
  readonly place: Place;
}

export interface JsonBatch {
  readonly items: readonly JsonItem[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON file item by item with flat memory: the elements of an array, the members of an object, and the elements
 * of those members that are arrays.
 *
 * @returns Batches in order. Damage is a problem with its line; what stands before and behind it is still read.
 * @throws The reason of `signal`, once it is aborted.
 */
export async function* readJsonItems(file: InputFile, signal?: AbortSignal): AsyncGenerator<JsonBatch> {
  const splitter = createJsonSplitter();
  const trouble = (code: string, line: number): Problem => ({
    fact: "problem",
    code,
    severity: "error",
    file: file.path,
    line,
  });
  try {
    for await (const { text } of readText(file)) {
      const items: JsonItem[] = [];
      const problems: Problem[] = [];
      for (const piece of splitter.push(text)) {
        if (piece.text === null) problems.push(trouble("json/too-large", piece.line));
        else {
          const value = parseJson(piece.text);
          if (value === undefined) problems.push(trouble("json/damaged", piece.line));
          else items.push({ key: piece.key, value, place: placeOf(file, piece) });
        }
      }
      if (items.length > 0 || problems.length > 0) yield { items, problems };
    }
  } catch (error) {
    yield { items: [], problems: [asProblem(error, file.path, signal, splitter.line)] };
    return;
  }
  if (!splitter.isWhole()) yield { items: [], problems: [trouble("json/damaged", splitter.line)] };
}

function placeOf(file: InputFile, { key, index, line }: JsonPiece): Place {
  const part = `${key ?? ""}${index === null ? "" : `[${index}]`}`;
  return { file: file.path, ...(part === "" ? {} : { part }), line };
}

/** A member of something that should be an object. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** A text that is not empty, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** A list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
