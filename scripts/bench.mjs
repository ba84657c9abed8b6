// `npm run bench [NAME...]`: runs the benches one after the other and writes their figures as one table to
// bench-results/. Every figure stands beside a peer's or a floor's of the same run: read the ratio before the figure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { ownNode, root } from "./own-node.mjs";

const marker = "bench-row ";
const asked = process.argv.slice(2);
const benches = readdirSync(join(root, "bench"))
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length))
  .filter((name) => asked.length === 0 || asked.includes(name));

if (benches.length === 0) {
  console.error(`bench: no bench is called ${asked.join(", ")}`);
  process.exit(2);
}
const built = spawnSync(ownNode(), [join(root, "scripts", "build.mjs"), "--quiet"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const digits = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());
const lines = [];
const texts = [];
let failed = 0;
for (const name of benches) {
  console.log(`\n== ${name}`);
  const args = ["--conditions=entregent-source", "--expose-gc", join(root, "bench", `${name}.bench.ts`)];
  const done = spawnSync(ownNode(), args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  const text = done.stdout
    .split("\n")
    .filter((line) => !line.startsWith(marker))
    .join("\n")
    .trim();
  if (text) {
    console.log(text);
    texts.push(`## ${name}\n\n${text}`);
  }
  for (const line of done.stdout.split("\n")) {
    if (!line.startsWith(marker)) continue;
    const row = JSON.parse(line.slice(marker.length));
    const beside = row.beside ? `${row.beside.name}: ${digits(row.beside.value)} ${row.unit}` : "";
    const ratio = row.beside ? digits(row.value / row.beside.value) : "";
    console.log(`${row.what}: ${digits(row.value)} ${row.unit}${beside ? ` (${beside}; ratio ${ratio})` : ""}`);
    lines.push(`| ${name} | ${row.what} | ${digits(row.value)} ${row.unit} | ${beside} | ${ratio} |`);
  }
  if (done.status !== 0) {
    failed++;
    console.error(`bench: ${name} failed`);
  }
}

const when = new Date().toISOString().slice(0, 16).replace(":", "");
const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
const folder = join(root, "bench-results");
if (!existsSync(folder)) mkdirSync(folder);
const file = join(folder, `${when}.md`);
writeFileSync(
  file,
  `# Figures of ${when}\n\n${machine}\n\n| bench | what | figure | beside it, same run | ratio |\n|---|---|---|---|---|\n${lines.join("\n")}\n\n${texts.join("\n\n")}\n`,
);
console.log(`\n${file}`);
process.exit(failed === 0 ? 0 : 1);
