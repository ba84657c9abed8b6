import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "packages/engine/README.md"), "utf8");
const ownNode = join(root, "node_modules/node/bin/node");

interface Example {
  readonly imports: readonly string[];
  readonly body: string;
  /** What each line prints. */
  readonly printed: readonly string[];
}

/** The examples of the page: what is printed stands behind `// =>`. */
function examplesIn(page: string): readonly Example[] {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code = ""]) => {
    const lines = code.split("\n");
    return {
      imports: lines.filter((line) => line.startsWith("import ")),
      body: lines.filter((line) => !line.startsWith("import ")).join("\n"),
      printed: lines.flatMap((line) => /^console\.log\(.*\); \/\/ => (.*)$/u.exec(line)?.[1] ?? []),
    };
  });
}

const examples = examplesIn(readme);
const expected = examples.flatMap(({ printed }) => printed);
const show =
  "globalThis.told = [];\nconst print = (...values) => globalThis.told.push(values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));";
/** One script of all examples: the imports once, each body in a block of its own. */
const script = [
  ...new Set(examples.flatMap(({ imports }) => imports)),
  show,
  ...examples.map(({ body }) => `{\n${body.replaceAll("console.log(", "print(").replaceAll(" as const", "")}\n}`),
].join("\n");

describe("the examples of the engine's page", () => {
  it("are there for every part, and every line that prints says what", () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(expected.length).toBe(readme.split("console.log(").length - 1);
    const parts = ["appraise", "coach", "recognise", "advise", "reply", "words"];
    for (const part of parts) expect(script).toContain(`"@entregent/engine/${part}"`);
  });

  it("print in Node what the page says", () => {
    const run = `${script}\nprocess.stdout.write(JSON.stringify(globalThis.told));`;
    const { stdout, stderr } = spawnSync(
      ownNode,
      ["--conditions=entregent-source", "--input-type=module", "--eval", run],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("print the same as one file in a bare context, without Node, DOM or network", { timeout: 60_000 }, async () => {
    const id = join(root, "tests/library/page.js");
    const bundle = await rolldown({
      input: id,
      platform: "browser",
      resolve: { conditionNames: ["entregent-source", "browser", "import", "default"] },
      plugins: [
        {
          name: "the-page",
          resolveId: (source: string) => (source === id ? id : null),
          load: (source: string) => (source === id ? script : null),
        },
      ],
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: "iife" });
    expect(output).toHaveLength(1);
    // All it needs beside the language itself; pages, workers and Node have both.
    const context: { told?: string[] } & Record<string, unknown> = { TextEncoder, TextDecoder };
    vm.createContext(context);
    vm.runInContext(output[0].code, context);
    expect([...context.told!]).toEqual(expected);
  });
});
