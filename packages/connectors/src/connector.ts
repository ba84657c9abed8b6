import type { Fact, Network, Problem } from "@entregent/engine";

/** One file of a source, wherever it lives: in a folder, a ZIP, or dropped on a page. */
export interface InputFile {
  /** Path inside the source, `/`-separated, without a leading slash. A ZIP inside it is a folder of its own name. */
  readonly path: string;
  readonly sizeBytes: number;
  /**
   * A fresh stream of the whole content. May be called more than once, also at the same time.
   * It fails with an {@link InputError} where the bytes cannot be had; what came before stays good.
   */
  open(): ReadableStream<Uint8Array>;
  /** The first bytes without the cost of a stream, where that is cheap: a mailbox may be 100,000 files. */
  head?(length: number): Uint8Array;
}

/** One source as the person gave it: a ZIP, a folder or a single file, already unpacked into files. */
export interface Input {
  /** What the person called it: the ZIP's or folder's name. */
  readonly name: string;
  readonly files: readonly InputFile[];
  /** What could not be unpacked; reported with the reading. */
  readonly problems?: readonly Problem[];
  /** Gives back file handles and temporary files. The files cannot be opened afterwards. */
  close?(): Promise<void>;
}

/** What detection may look at: paths, sizes and first bytes, no more. */
export interface InputSample {
  readonly name: string;
  /** Detection asks file by file, so one; more only where a caller samples by hand. */
  readonly files: readonly SampledFile[];
  /** Whether any path of the whole source matches: for files that look alike in two archives. */
  readonly anyPath?: (pattern: RegExp) => boolean;
}

export interface SampledFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** At most {@link headBytes} bytes. */
  readonly head: Uint8Array;
}

/** How much of each file detection may see. */
export const headBytes = 4096;

export interface ReadContext {
  /** The moment of reading, ISO 8601 in UTC; connectors never ask the clock. */
  readonly now: string;
  /** Names that are the owner's, where the caller knows them. */
  readonly ownerNames?: readonly string[];
  /** Mail addresses that are the owner's, where the caller knows them; others are found in the mailbox itself. */
  readonly ownerEmails?: readonly string[];
  /** Take the first mail of somebody the owner never wrote to as a request. Off by default. */
  readonly firstMailIsRequest?: boolean;
  /** Keep the words of messages, comments and recommendations in the traces. Left out by default. */
  readonly keepTexts?: boolean;
  /** The network the owner said this is; another one is then reported. */
  readonly expected?: Network;
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
  /** How sure it is that the sample is its kind of source, 0 to 1, from names and first bytes only; from 0.5 it is read. */
  recognise(sample: InputSample): number;
  /** Reads the files it recognised, and only those are in `input`. */
  read(input: Input, context: ReadContext): AsyncIterable<Fact>;
  /**
   * Begins a reading of a source that comes in parts, where one part tells something of the next. A connector without it
   * reads each part for itself.
   */
  begin?(context: ReadContext): PartsReading;
}

/** A reading that goes on over several inputs of one source. */
export interface PartsReading {
  /** The facts of one part, all of them: nothing is held back for a part that may never come. */
  read(part: Input): AsyncIterable<Fact>;
}
