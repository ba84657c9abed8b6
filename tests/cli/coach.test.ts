import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonLines, newFolder, runCli } from "./run-cli.ts";

const ready =
  "Dear Ms Abernathy, I read your piece on the Saumur lamps. I restore lamps of that time in Angers. May I send you two questions about the glass? Kind regards, Tom Reed";
const notYet = "\n\nHello,\nplease see [title].\nWould you write me a recommendation?\n";

/** What the SARIF 2.1.0 schema requires of the parts that are used here; strict, so that nothing else slips in. */
const text = z.strictObject({ text: z.string().min(1) });
const from1 = z.int().min(1);
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            version: z.string(),
            rules: z.array(z.strictObject({ id: z.string().min(1), shortDescription: text })),
          }),
        }),
        language: z.string().regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/),
        columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
        artifacts: z.array(z.strictObject({ location: z.strictObject({ uri: z.string() }) })),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(["none", "note", "warning", "error"]),
            message: text,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string(), index: z.int().min(0) }),
                  region: z.strictObject({
                    startLine: from1,
                    startColumn: from1.optional(),
                    endLine: from1.optional(),
                    endColumn: from1.optional(),
                    charOffset: z.int().min(0).optional(),
                    charLength: z.int().min(0).optional(),
                  }),
                }),
              }),
            ),
            properties: z.record(z.string(), z.unknown()),
          }),
        ),
      }),
    )
    .length(1),
});

async function twoDrafts(): Promise<readonly [string, string]> {
  const folder = await newFolder();
  const files = [join(folder, "ready one.txt"), join(folder, "not-yet.txt")] as const;
  await writeFile(files[0], ready);
  await writeFile(files[1], notYet);
  return files;
}

describe("entregent coach", () => {
  it("reads several drafts, and is content only when all are ready", async () => {
    const files = await twoDrafts();
    const both = await runCli(["coach", ...files, "--format", "json"]);
    expect(both.code).toBe(1);
    expect(jsonLines(both.out)).toMatchObject([
      { file: files[0], ready: true },
      { file: files[1], ready: false, stop: { favour: "recommendation" } },
    ]);
    expect((await runCli(["coach", files[0]])).code).toBe(0);
    const words = await runCli(["coach", ...files]);
    for (const file of files) expect(words.out).toContain(`${file}:\n`);
  });

  it("gives SARIF that its schema takes, with every place where it stands in the file", async () => {
    const files = await twoDrafts();
    const { code, out } = await runCli(["coach", ...files, "--format", "sarif"]);
    expect(code).toBe(1);
    const [run] = sarif.parse(JSON.parse(out)).runs;
    expect(run!.artifacts.map(({ location }) => location.uri)).toEqual(files.map((file) => pathToFileURL(file).href));
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    const blanks = run!.results.find(({ ruleId }) => ruleId === "coach/fill-blanks");
    expect(blanks).toMatchObject({ level: "error" });
    expect(blanks!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: pathToFileURL(files[1]).href, index: 1 },
      region: { startLine: 4, startColumn: 12, endLine: 4, endColumn: 19, charOffset: 20, charLength: 7 },
    });
    expect(notYet.slice(20, 27)).toBe("[title]");
    expect(run!.results.find(({ ruleId }) => ruleId === "coach/stop.recommendation")).toMatchObject({ level: "error" });
  });

  it("reads standard input as SARIF too, and finds nothing pressing in a ready draft", async () => {
    const { code, out } = await runCli(["coach", "--format", "sarif", "--lang", "fr"], { stdin: ready });
    const [run] = sarif.parse(JSON.parse(out)).runs;
    expect(code).toBe(0);
    expect(run!.language).toBe("fr");
    expect(run!.results.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("says in words where each thing stands, in the quotation marks of the language", async () => {
    const stdin = `${"Bonjour, je suis ravi de tout cela. ".repeat(7)}Vous plaît-il ? Tu me diras.`;
    const { out } = await runCli(["coach", "--lang", "fr"], { stdin });
    expect(out).toMatch(/^Comme on le lirait :\n\d+ sur 100\./u);
    expect(out).toContain("caractères de trop : LinkedIn en admet 200.");
    expect(out).toMatch(/Gardez une seule forme d’adresse\.\n {7}Ici : «\u00a0(?:Vous|Tu)\u00a0»/u);
    expect(out).not.toContain("“");
  });

  it("refuses an unknown format", async () => {
    expect((await runCli(["coach", "--format", "xml"], { stdin: ready })).code).toBe(2);
  });
});

describe("entregent sent", () => {
  it("tells what is due for one's own requests, in words and as JSON", async () => {
    const ENTREGENT_HOME = await newFolder();
    const env = { ENTREGENT_HOME };
    expect((await runCli(["sent"], { env })).err).toContain("Nothing you sent");
    await runCli(["import", "--sample"], { env });
    const words = await runCli(["sent"], { env });
    expect(words.code).toBe(0);
    expect(words.out).toMatch(/Time to take them back\s+Dr\. Wolfgang Amsel\s+linkedin\s+96/);
    expect(words.out).toContain("1 of 2; too few to tell");
    const list = JSON.parse((await runCli(["sent", "--json"], { env })).out) as { requests: unknown[] };
    expect(list.requests).toHaveLength(6);
  });
});
