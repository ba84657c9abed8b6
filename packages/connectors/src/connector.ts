import type { Fact, Network } from "@entregent/engine";

/** One file of a source, wherever it lives: in a folder, a ZIP, or dropped on a page. */
export interface InputFile {
  /** Path inside the source, `/`-separated, without a leading slash. */
  readonly path: string;
  readonly sizeBytes: number;
  /** A fresh stream of the whole content. May be called more than once. */
  open(): ReadableStream<Uint8Array>;
}

/** One source as the person gave it: a ZIP, a folder or a single file, already unpacked into files. */
export interface Input {
  /** What the person called it: the ZIP's or folder's name. */
  readonly name: string;
  readonly files: readonly InputFile[];
  /** What could not be unpacked; reported with the reading. */
  readonly problems?: readonly import("@entregent/engine").Problem[];
}

/** What detection may look at: paths, sizes and first bytes, no more. */
export interface InputSample {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly sizeBytes: number; readonly head: Uint8Array }[];
}

export interface ReadContext {
  /** The moment of reading, ISO 8601 in UTC; connectors never ask the clock. */
  readonly now: string;
  /** Names that are the owner's, where the caller knows them. */
  readonly ownerNames?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called now and then with bytes read so far, of all files. */
  readonly onProgress?: (progress: {
    readonly bytesRead: number;
    readonly bytesTotal: number;
    readonly file: string;
  }) => void;
}

/**
 * Reads one kind of source. It never writes to the store, opens no connection of its own, and does not throw for what a
 * file holds: that is a {@link Problem} among the facts. It throws only when `signal` is aborted (its reason).
 */
export interface Connector {
  /** Stored with every fact: never renamed. */
  readonly id: string;
  readonly network: Network;
  /** How sure it is that the sample is its kind of source, 0 to 1, from names and first bytes only. */
  recognise(sample: InputSample): number;
  read(input: Input, context: ReadContext): AsyncIterable<Fact>;
}
