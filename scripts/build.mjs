// Builds what changed: the packages with tsc, the pages with Vite. `--quiet` says nothing when there is nothing to do;
// `--announce TEXT` says TEXT first when there is. `--only NAME` builds one part: after `npm ci` the command alone, so that
// it is quick from the first call; without rolldown (no development dependencies) it runs from source.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownNode, root } from "./own-node.mjs";

const args = process.argv.slice(2);
const quiet = args.includes("--quiet");
const announce = args.includes("--announce") ? args[args.indexOf("--announce") + 1] : null;
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : null;
const cache = join(root, ".cache");

/** A build's inputs as one hash: paths, sizes and times of every source, and of what decides how they are built. */
function fingerprint(folders, files) {
  const hash = createHash("sha256").update(process.version);
  const add = (path) => {
    const stat = statSync(path);
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\0`);
  };
  const walk = (folder) => {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) walk(join(folder, entry.name));
      else add(join(folder, entry.name));
    }
  };
  for (const folder of folders) walk(join(root, folder));
  for (const file of files) if (existsSync(join(root, file))) add(join(root, file));
  return hash.digest("hex");
}

function step(name, folders, files, output, run) {
  if (only && only !== name) return false;
  const stamp = join(cache, `built-${name}`);
  const wanted = fingerprint(folders, files);
  if (existsSync(stamp) && existsSync(join(root, output)) && readFileSync(stamp, "utf8") === wanted) return false;
  rmSync(stamp, { force: true });
  if (announce && !announced) console.error(announce);
  announced = true;
  if (!quiet) console.error(`build: ${name}`);
  run();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
let announced = false;
if (only === "command" && !existsSync(join(root, "node_modules", "rolldown"))) process.exit(0);

function node(script, scriptArgs, cwd = root) {
  const done = spawnSync(ownNode(), [join(root, script), ...scriptArgs], {
    cwd,
    stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
  });
  if (done.status !== 0) {
    if (done.stdout) process.stderr.write(done.stdout);
    process.exit(done.status ?? 1);
  }
}

const packages = readdirSync(join(root, "packages"));
const sources = packages.map((name) => `packages/${name}/src`);
const manifests = [
  "package-lock.json",
  "tsconfig.base.json",
  ...packages.map((name) => `packages/${name}/tsconfig.json`),
];

step("packages", sources, manifests, "packages/engine/dist/index.js", () =>
  node("node_modules/typescript/bin/tsc", ["-b"]),
);
step(
  "command",
  [
    "packages/engine/src",
    "packages/connectors/src",
    "packages/live/src",
    "packages/store/src",
    "packages/app/src",
    "packages/server/src",
    "packages/cli/src",
  ],
  ["package-lock.json", "packages/cli/rolldown.config.mjs"],
  "packages/cli/bundle/run.js",
  () =>
    node(
      "node_modules/rolldown/bin/cli.mjs",
      ["-c", "rolldown.config.mjs", ...(quiet ? ["--logLevel", "silent"] : [])],
      join(root, "packages", "cli"),
    ),
);
step(
  "pages",
  ["packages/web/src", "packages/web/public", "packages/engine/src", "packages/app/src/api"],
  ["package-lock.json", "packages/web/vite.config.ts", "packages/web/index.html"],
  "packages/web/dist/index.html",
  () =>
    node(
      "node_modules/vite/bin/vite.js",
      ["build", "--logLevel", quiet ? "warn" : "info"],
      join(root, "packages", "web"),
    ),
);
step(
  "extension",
  ["packages/extension/src", "packages/extension/public", "packages/engine/src"],
  ["package-lock.json", "packages/extension/vite.config.ts", "packages/extension/panel.html"],
  "packages/extension/dist/panel.html",
  () => node("node_modules/vite/bin/vite.js", ["build", "--logLevel", "error"], join(root, "packages", "extension")),
);
