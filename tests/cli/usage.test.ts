import { describe, expect, it } from "vitest";
import { commands, commonOptions } from "../../packages/cli/src/commands/index.ts";
import { cliEnglish, cliFrench } from "../../packages/cli/src/words/index.ts";
import { ended, type Ran, runCli, startCli } from "./run-cli.ts";

/** `{"id"...}` in an example is JSON, not a blank. */
function blanksIn(text: string): string[] {
  return [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort();
}

describe("the words of the command line", () => {
  it("are there in French for every English key, and the other way round", () => {
    expect(Object.keys(cliFrench).sort()).toEqual(Object.keys(cliEnglish).sort());
  });

  it("keep the same blanks in both languages", () => {
    for (const [key, text] of Object.entries(cliEnglish)) {
      expect(blanksIn(cliFrench[key]!), key).toEqual(blanksIn(text));
    }
  });

  it("tell what each command, argument and option is for, with examples", () => {
    for (const { name, arguments: args, options } of commands) {
      const keys = [
        `${name}.about`,
        `${name}.examples`,
        ...args.map((one) => `${name}.argument.${one.name}`),
        ...options.map((one) => `${name}.option.${one.name}`),
      ];
      for (const key of keys) expect(cliEnglish, key).toHaveProperty([key]);
    }
    for (const { name } of commonOptions) expect(cliEnglish).toHaveProperty([`common.option.${name}`]);
  });
});

describe("help and mistakes", () => {
  it("help teaches by example, in the reader's language", async () => {
    const english = await runCli(["--help"]);
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toContain("Examples:");
    for (const { name } of commands) expect(english.out).toContain(`  ${name}`);
    const french = await runCli(["appraise", "--help"], { env: { LANG: "fr_FR.UTF-8" } });
    expect(french.code).toBe(0);
    expect(french.out).toContain("Exemples :");
    expect(french.out).not.toMatch(/\b(Usage:|Options:|Arguments:)/);
  });

  it("nothing at all shows the help", async () => {
    const { code, out } = await runCli([]);
    expect(code).toBe(0);
    expect(out).toContain("entregent import --sample");
  });

  it.each([
    [["frobnicate"], "There is no command “frobnicate”"],
    [["reqests"], "Did you mean “requests”?"],
    [["requests", "--nope"], "There is no option “--nope” here"],
    [["show"], "Something is missing: request"],
    [["show", "a", "b"], "more words than this command takes"],
    [["requests", "--network"], "wants a value"],
    [["requests", "--network", "myspace"], "not possible here"],
    [["decide", "perhaps", "x"], "not possible here"],
    [["requests", "--limit", "many"], "A limit is a whole number"],
    [["start", "--port", "99999"], "A port is a whole number"],
    [["import"], "Say what to import"],
  ])("%j is told as a mistake, with exit code 2", async (args, sentence) => {
    const { code, err, out } = await runCli(args);
    expect(err).toContain(sentence);
    expect(err).not.toContain("mistake.");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("options may stand before the command", async () => {
    expect((await runCli(["--lang", "fr", "show"])).err).toContain("Il manque quelque chose");
  });

  it("prints its version", async () => {
    expect((await runCli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** The library prints by itself: seen from outside. */
async function complete(...args: string[]): Promise<Ran> {
  const child = startCli(["complete", ...args]);
  child.stdin!.end();
  return ended(child);
}

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("prints a script for %s", async (shell) => {
    const { code, out } = await complete(shell);
    expect(code).toBe(0);
    expect(out).toContain("entregent");
    expect(out.length).toBeGreaterThan(500);
  });

  it("completes commands, options and choices", async () => {
    expect((await complete("--", "appr")).out).toMatch(/^appraise\t/m);
    expect((await complete("--", "requests", "--adv")).out).toContain("--advised");
    expect((await complete("--", "requests", "--network", "mast")).out).toContain("mastodon");
  });
});
