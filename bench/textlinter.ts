// textlint with write-good's phrases as its one rule.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter, loadTextlintrc } from "textlint";

/** The rule as its command line and its file of rules name it. */
export const phraseRule = "write-good";

/** How many messages it has on a text. */
export async function textlinter(): Promise<(text: string) => Promise<number>> {
  const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
  const configFilePath = join(folder, "rules.json");
  writeFileSync(configFilePath, JSON.stringify({ rules: { [phraseRule]: true } }));
  const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
  const descriptor = await loadTextlintrc({ configFilePath, node_modulesDir: modules });
  rmSync(folder, { recursive: true });
  const linter = createLinter({ descriptor });
  return async (text) => (await linter.lintText(text, "note.txt")).messages.length;
}
