/** What a source may hold before we say that it is no archive of a person. Every limit is a problem, not a crash. */
export interface InputLimits {
  /** Files in a folder or ZIP, those of inner ZIPs included. */
  readonly maxFiles: number;
  /** ZIPs inside ZIPs. */
  readonly maxDepth: number;
  /** How many times larger than its packed form an entry may be... */
  readonly maxRatio: number;
  /** ... once it is larger than this. */
  readonly ratioFromBytes: number;
  /** Unpacked size of all entries of one ZIP that are read. */
  readonly maxTotalBytes: number;
  /** Bytes that inner ZIPs may take on disk while they are read. */
  readonly maxSpooledBytes: number;
}

const gigabyte = 1 << 30;

export const defaultLimits: InputLimits = {
  maxFiles: 1_000_000,
  maxDepth: 6,
  maxRatio: 200,
  ratioFromBytes: 64 * (1 << 20),
  maxTotalBytes: 500 * gigabyte,
  maxSpooledBytes: 20 * gigabyte,
};
