import { parseArgs } from "node:util";
import { commands, commonOptions } from "./commands/index.ts";
import type { ArgumentSpec, CommandSpec, OptionSpec } from "./spec.ts";

export interface Parsed {
  readonly command: CommandSpec;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/**
 * Reads a plain, right call without loading anything. Null for all else (help, mistakes, options before the command):
 * that is told with care, and may take its time.
 */
export function quickParse(argv: readonly string[]): Parsed | null {
  const command = commands.find(({ name }) => name === argv[0]);
  if (!command) return null;
  const specs = [...command.options, ...commonOptions];
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(1),
      options: Object.fromEntries(specs.map((spec) => [spec.name, parseOption(spec)])),
      allowPositionals: true,
      strict: true,
    });
    if (!fits(command.arguments, positionals) || !areChosen(specs, values)) return null;
    return { command, args: positionals, options: values as Parsed["options"] };
  } catch {
    return null;
  }
}

function parseOption({ short, value, many }: OptionSpec): {
  type: "string" | "boolean";
  short?: string;
  multiple?: boolean;
} {
  return {
    type: value === undefined ? "boolean" : "string",
    ...(short === undefined ? {} : { short }),
    ...(many ? { multiple: true } : {}),
  };
}

function fits(specs: readonly ArgumentSpec[], given: readonly string[]): boolean {
  const least = specs.filter(({ optional }) => !optional).length;
  const most = specs.at(-1)?.many ? Infinity : specs.length;
  if (given.length < least || given.length > most) return false;
  return specs.every(({ choices }, at) => !choices || given[at] === undefined || choices.includes(given[at]));
}

function areChosen(specs: readonly OptionSpec[], values: Readonly<Record<string, unknown>>): boolean {
  return specs.every(
    ({ name, choices }) => !choices || values[name] === undefined || choices.includes(String(values[name])),
  );
}
