import type { Readable, Writable } from "node:stream";
import { once } from "node:events";

/** The world a command sees: three streams, the environment, and whether a person is watching. */
export interface Io {
  readonly stdin: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isTerminal: boolean;
  /** Columns of the terminal; a page's width where there is none. */
  readonly columns: number;
  /** Data, to stdout. Waits while the reader is slow. */
  out(text: string): Promise<void>;
  /** Messages for a person, to stderr. */
  tell(text: string): void;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env, platform } = process;
  quietOnClosedPipe(stdout);
  quietOnClosedPipe(stderr);
  return {
    stdin,
    env,
    platform,
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 100,
    out: (text) => write(stdout, text),
    tell: (text) => void stderr.write(`${text}\n`),
  };
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** `entregent requests | head` closes our pipe: that is no error. */
function quietOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
