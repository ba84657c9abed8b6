import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { quickParse } from "./quick-parse.ts";
import { type Call, UsageError } from "./spec.ts";
import type { Io } from "./terminal/io.ts";
import { cliLanguage, say } from "./words/index.ts";

/**
 * Runs the command line.
 *
 * @param argv - Without the program's own name.
 * @returns The exit code; see {@link exitCodes}.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const quick = quickParse(argv);
  if (quick === null) {
    const { runProgram } = await import("./program.ts");
    return runProgram(argv, io);
  }
  const { command, args, options } = quick;
  return carryOut(command.load, { args, options, io, language: cliLanguage(options["lang"], io.env) });
}

/** Runs a command, and turns whatever goes wrong into a sentence with the next step. */
export async function carryOut(
  load: () => Promise<{ run: (call: Call) => Promise<ExitCode> }>,
  call: Call,
): Promise<ExitCode> {
  try {
    const { run } = await load();
    return await run(call);
  } catch (error) {
    if (error instanceof UsageError) {
      call.io.tell(say(call.language, error.key, error.values));
      return exitCodes.usage;
    }
    const { tellTrouble } = await import("./tell-trouble.ts");
    return tellTrouble(error, call);
  }
}
