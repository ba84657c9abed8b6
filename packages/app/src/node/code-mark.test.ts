import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { codeMark } from "./code-mark.ts";

const packages = join(import.meta.dirname, "../../..");

/** A copy of what the mark looks at, to be changed. */
async function copied() {
  const root = mkdtempSync(join(tmpdir(), "entregent-mark-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of ["app/src/node/code-mark.ts", "app/src/version.ts"]) {
    mkdirSync(join(root, "packages", file, ".."), { recursive: true });
    cpSync(join(packages, file), join(root, "packages", file));
  }
  for (const folder of ["app/src/memory", "engine/src/advise", "store/src/facts"])
    cpSync(join(packages, folder), join(root, "packages", folder), { recursive: true, preserveTimestamps: true });
  const { codeMark: markThere } = (await import(
    /* @vite-ignore */ pathToFileURL(join(root, "packages/app/src/node/code-mark.ts")).href
  )) as { codeMark: typeof codeMark };
  return { root, markThere };
}

it("stays while the program stays", () => {
  expect(codeMark()).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{64}$/);
  expect(codeMark()).toBe(codeMark());
});

it("changes with any file of the engine and of what it is asked", async () => {
  const { root, markThere } = await copied();
  const marks = [markThere()];
  writeFileSync(join(root, "packages/engine/src/advise/one-more.ts"), "export {};\n");
  marks.push(markThere());
  writeFileSync(join(root, "packages/app/src/memory/queries.ts"), "export {};\n");
  marks.push(markThere());
  writeFileSync(join(root, "packages/app/src/memory/queries.test.ts"), "export {};\n");
  expect(markThere()).toBe(marks[2]);
  expect(new Set(marks).size).toBe(3);
});

it("of a built program is what the build wrote", async () => {
  const { root, markThere } = await copied();
  writeFileSync(join(root, "packages/app/src/node/code-mark.txt"), "abc\n");
  expect(markThere()).toMatch(/^\d+\.\d+\.\d+ abc$/);
});
