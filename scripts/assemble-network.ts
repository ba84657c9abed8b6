/**
 * Writes packages/engine/src/appraise/network/steps.generated.ts from steps.wat; with `--check`, compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import wabt from "wabt";

const folder = join(import.meta.dirname, "../packages/engine/src/appraise/network");
const { parseWat } = await wabt();
const module = parseWat("steps.wat", readFileSync(join(folder, "steps.wat"), "utf8"), { simd: true });
module.validate();
const program = Buffer.from(module.toBinary({}).buffer).toString("base64");
const text = `// Made by scripts/assemble-network.ts from steps.wat; do not edit.\nexport const program: string =\n  "${program}";\n`;
const target = join(folder, "steps.generated.ts");
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) process.exit(1);
