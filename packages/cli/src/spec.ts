import type { CliLanguage } from "./words/index.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./terminal/io.ts";

/** An option of a command, as data: the quick parser, the help and the completion are all made from it. */
export interface OptionSpec {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; none for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: true;
}

export interface ArgumentSpec {
  readonly name: string;
  readonly optional?: true;
  readonly many?: true;
  readonly choices?: readonly string[];
}

/** One command. What it is for and its examples are words under `<name>.about` and `<name>.examples`. */
export interface CommandSpec {
  readonly name: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  load(): Promise<{ run: Run }>;
}

/** A command as it was called. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly language: CliLanguage;
  readonly io: Io;
}

export type Run = (call: Call) => Promise<ExitCode>;

/** A call that cannot be meant: answered with a sentence and exit code 2. `key` is of the command line's words. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: string, values: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** An option's text; null where it was not given. */
export function textOption(call: Call, name: string): string | null {
  const value = call.options[name];
  return typeof value === "string" ? value : null;
}

export function isOn(call: Call, name: string): boolean {
  return call.options[name] === true;
}
