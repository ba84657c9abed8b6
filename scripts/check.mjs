// Every check, in the order that fails fastest. The last line counts: checks and tests together.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ownNode, root } from "./own-node.mjs";

const report = join(root, ".cache", "tests.json");
const bin = (name) => join(root, "node_modules", name);
const steps = [
  ["format", bin("@biomejs/biome/bin/biome"), ["format", "."]],
  ["lint and import rules", bin("oxlint/bin/oxlint"), ["--quiet"]],
  ["types and pages", join(root, "scripts", "build.mjs"), ["--quiet"]],
  ["types of tests", bin("typescript/bin/tsc"), ["-p", "tsconfig.tests.json"]],
  ["unused files, exports and dependencies", bin("knip/bin/knip.js"), []],
  ["generated files are up to date", join(root, "scripts", "check-generated.mjs"), []],
];

let passed = 0;
const failed = [];
let skipped = 0;

function run(name, script, args) {
  const begun = Date.now();
  console.log(`\n== ${name}`);
  const done = spawnSync(ownNode(), [script, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  console.log(`== ${name}: ${done.status === 0 ? "ok" : "FAILED"} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return done.status === 0;
}

for (const [name, script, args] of steps) {
  if (run(name, script, args)) passed++;
  else failed.push(name);
}

mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(report, { force: true });
const testsOk = run("tests", bin("vitest/vitest.mjs"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
if (existsSync(report)) {
  const counts = JSON.parse(readFileSync(report, "utf8"));
  passed += counts.numPassedTests;
  skipped += counts.numPendingTests + counts.numTodoTests;
  for (let i = 0; i < counts.numFailedTests; i++) failed.push("a test");
  if (!testsOk && counts.numFailedTests === 0) failed.push("tests");
} else failed.push("tests");

for (const name of new Set(failed)) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(failed.length === 0 ? 0 : 1);
