import { Argument, Command, CommanderError, Help, Option } from "commander";
import { commands, commonOptions } from "./commands/index.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { carryOut } from "./main.ts";
import { version } from "@entregent/app/version";
import type { ArgumentSpec, Call, CommandSpec, OptionSpec } from "./spec.ts";
import type { Io } from "./terminal/io.ts";
import { cliLanguage, type CliLanguage, say } from "./words/index.ts";

/** The long way: help, mistakes, completion, and calls the quick parser leaves to it. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = cliLanguage(langOf(argv), io.env);
  const output: string[] = [];
  let code: ExitCode = exitCodes.done;
  const program = buildProgram(language, output, io, async (command, call) => {
    code = await carryOut(() => command.load(), call);
  });
  if (argv[0] === "complete") {
    const { default: tab } = await import("@bomb.sh/tab/commander");
    tab(program as never);
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (code !== exitCodes.done) io.tell(mistake(error, language));
  }
  if (output.length > 0) await io.out(output.join(""));
  return code;
}

function buildProgram(
  language: CliLanguage,
  output: string[],
  io: Io,
  run: (command: CommandSpec, call: Call) => Promise<void>,
): Command {
  const program = new Command("entregent");
  settle(program, language, output, io);
  program.description(say(language, "about")).usage(say(language, "usage"));
  program.version(version, "-V, --version", say(language, "option.version"));
  for (const option of commonOptions) program.addOption(optionOf(option, "common", language));
  program.addHelpText("after", `\n${say(language, "examples")}`);
  for (const spec of commands) {
    const command = new Command(spec.name);
    settle(command, language, output, io);
    command.description(say(language, `${spec.name}.about`));
    for (const argument of spec.arguments) command.addArgument(argumentOf(argument, spec.name, language));
    for (const option of spec.options) command.addOption(optionOf(option, spec.name, language));
    for (const option of commonOptions) command.addOption(optionOf(option, "common", language));
    command.addHelpText("after", `\n${say(language, "help.examples")}\n${say(language, `${spec.name}.examples`)}`);
    command.action(async () => {
      const options = renamed(command.optsWithGlobals());
      await run(spec, { args: command.args, options, language, io });
    });
    program.addCommand(command);
  }
  return program;
}

function settle(command: Command, language: CliLanguage, output: string[], io: Io): void {
  command
    .exitOverride()
    .helpOption("-h, --help", say(language, "option.help"))
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => void output.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.columns, 100),
    })
    .configureHelp({
      styleTitle: (title) => title.replace(/^\w+/, (word) => say(language, `help.${word.toLowerCase()}`)),
      subcommandTerm: (sub) => sub.name(),
      optionDescription: (option) =>
        new Help().optionDescription(option).replace("(choices:", `(${say(language, "help.choices")}`),
    });
}

function optionOf(spec: OptionSpec, command: string, language: CliLanguage): Option {
  const flags = `${spec.short ? `-${spec.short}, ` : ""}--${spec.name}${spec.value ? ` <${spec.value}${spec.many ? "..." : ""}>` : ""}`;
  const option = new Option(flags, say(language, `${command}.option.${spec.name}`));
  if (spec.choices) option.choices([...spec.choices]);
  return option;
}

function argumentOf(spec: ArgumentSpec, command: string, language: CliLanguage): Argument {
  const inner = `${spec.name}${spec.many ? "..." : ""}`;
  const argument = new Argument(
    spec.optional ? `[${inner}]` : `<${inner}>`,
    say(language, `${command}.argument.${spec.name}`),
  );
  if (spec.choices) argument.choices([...spec.choices]);
  return argument;
}

/** Options under the names of their spec: the library writes them in camel case, and `--no-open` as `open: false`. */
function renamed(options: Readonly<Record<string, unknown>>): Call["options"] {
  const names = new Map<string, string>();
  for (const { options: specs } of commands) for (const { name } of specs) names.set(camel(name), name);
  const result: Record<string, string | boolean | readonly string[]> = {};
  for (const [key, value] of Object.entries(options)) {
    if (key === "open") {
      if (value === false) result["no-open"] = true;
    } else result[names.get(key) ?? key] = value as string | boolean | readonly string[];
  }
  return result;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function langOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  return at < 0 ? undefined : argv[at]!.includes("=") ? argv[at]!.split("=")[1] : argv[at + 1];
}

/** The library's own sentence is English: its code chooses ours, and what it quotes is kept. */
function mistake(error: CommanderError, language: CliLanguage): string {
  const quoted = [.../'([^']*)'/g[Symbol.matchAll](error.message)].map((match) => match[1] ?? "");
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1];
  const sentence = say(language, `mistake.${error.code.replace("commander.", "")}`, {
    what: quoted[0] ?? "",
    value: quoted[1] ?? "",
  });
  return [
    sentence,
    suggestion ? say(language, "mistake.did-you-mean", { what: suggestion }) : null,
    say(language, "mistake.see-help"),
  ]
    .filter(Boolean)
    .join("\n");
}
