// The two commands of the README: `npm start` and `npm test`. Sets up what is missing, then hands over.
// Plain JavaScript for any Node from 20 on, without dependencies: it runs before anything is installed.
import { spawnSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { ownNode, root } from "./own-node.mjs";

const french = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
const words = {
  oldNode: french
    ? `Entregent a besoin de Node 20 ou plus récent pour s'installer ; celui-ci est ${process.version}. Installez une version actuelle depuis nodejs.org, puis relancez.`
    : `Entregent needs Node 20 or newer to install itself; this one is ${process.version}. Install a current one from nodejs.org, then run this again.`,
  installing: french
    ? "Première mise en place : installation des composants (une minute environ)…"
    : "Setting up: installing components (about a minute)…",
  installFailed: french
    ? "L'installation n'a pas abouti. Vérifiez la connexion à Internet, puis relancez la même commande : rien n'est perdu."
    : "The installation did not finish. Check the internet connection, then run the same command again: nothing is lost.",
  building: french ? "Préparation de l'application…" : "Building the application…",
};

function fail(text) {
  console.error(text);
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < 20) fail(words.oldNode);

const [command, ...rest] = process.argv.slice(2);
if (!["start", "test"].includes(command))
  fail(`usage: node scripts/run.mjs start|test [...]; got ${command ?? "nothing"}`);

install();
if (command === "start") start(rest);
else handOver([join(root, "scripts", "test.mjs"), ...rest]);

/** `npm ci` unless what is installed was installed from this very lock file, on this platform. */
function install() {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const wanted = lock.update(`${process.platform}-${process.arch}`).digest("hex");
  const stamp = join(root, "node_modules", ".entregent-installed");
  const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (installed === wanted && ownNode()) return;
  console.error(words.installing);
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.status !== 0 || !ownNode()) fail(words.installFailed);
  writeFileSync(stamp, wanted);
}

function start(args) {
  const built = spawnSync(ownNode(), [join(root, "scripts", "build.mjs"), "--quiet", "--announce", words.building], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  handOver([join(root, "packages", "cli", "bin", "entregent.js"), "start", ...args]);
}

/** Runs a script with the repository's own Node in this process's place: same terminal, same signals, same exit code. */
function handOver(args) {
  const child = spawn(ownNode(), args, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
