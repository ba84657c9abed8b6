import type { Fact } from "@entregent/engine";
import type { Connector, InputFile, PartsReading, ReadContext } from "./connector.ts";
import { memoryFile } from "./io/disk-file.ts";
import { createRequestFilter } from "./read-input.ts";
import { connectors as registered } from "./registry.ts";

/** A document that was fetched, and who reads it: whoever asked for it knows what it is. */
export interface FetchedDocument {
  /** The path that becomes the place of its facts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Id of the connector. */
  readonly connector: string;
}

/**
 * Reads documents that come batch by batch, as from an account. What joins them (a reminder and its request, the owner's
 * own addresses) is kept from one batch to the next.
 *
 * @param context - As for `readInput`; `onProgress` is not called.
 * @throws Error for a connector that does not exist; the reason of `context.signal` once it is aborted.
 * @example for await (const fact of createDocumentReader({ now })("mailbox", documents)) ...
 */
export function createDocumentReader(
  context: ReadContext,
  connectors: readonly Connector[] = registered,
): (name: string, documents: readonly FetchedDocument[]) => AsyncGenerator<Fact> {
  const readings = new Map<string, PartsReading>();
  const isNews = createRequestFilter();
  const readingOf = (id: string): PartsReading => {
    let reading = readings.get(id);
    if (!reading) {
      const connector = connectors.find((one) => one.id === id);
      if (!connector) throw new Error(`no connector ${id}`);
      reading = connector.begin?.(context) ?? { read: (part) => connector.read(part, context) };
      readings.set(id, reading);
    }
    return reading;
  };
  return async function* read(name, documents) {
    const byConnector = new Map<string, InputFile[]>();
    for (const { connector, path, bytes } of documents) {
      const files = byConnector.get(connector) ?? [];
      files.push(memoryFile(path, bytes));
      byConnector.set(connector, files);
    }
    for (const [id, files] of byConnector) {
      for await (const fact of readingOf(id).read({ name, files })) {
        if (fact.fact !== "request" || isNews(fact)) yield fact;
      }
    }
    context.signal?.throwIfAborted();
  };
}
