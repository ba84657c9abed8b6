#!/usr/bin/env node
// Starts the command with a Node that can run it. Plain JavaScript for any Node from 20 on, without dependencies.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** Commands that only compute: they run in the Node that is there, from 20 on. */
const pure = new Set(["appraise", "coach", "advise"]);
const sourceCondition = "--conditions=entregent-source";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = at("../bundle/run.js");
const useSource = process.env.ENTREGENT_SOURCE === "1" || !existsSync(built);
const major = Number(process.versions.node.split(".")[0]);

if (useSource) {
  if (major >= 24 && process.execArgv.includes(sourceCondition)) await import("../src/run.ts");
  else handOver(major >= 24 ? process.execPath : ownNode(), [sourceCondition, at("../src/run.ts")]);
} else if (major >= 24 || (major >= 20 && pure.has(process.argv[2]))) {
  // What was compiled once is kept in the clone, where only its owner writes.
  module.enableCompileCache?.(at("../../../.cache/compile"));
  // Node before 25 has no native base64 for bytes; its Buffer has, and the weights of the reader are long.
  Uint8Array.fromBase64 ??= (text) => new Uint8Array(Buffer.from(text, "base64"));
  await import("../bundle/run.js");
} else {
  handOver(ownNode(), [built]);
}

/** The Node that comes with the repository, from the npm package `node`. */
function ownNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const places = ["../../../node_modules/node/bin/", "../../node/bin/", "../node_modules/node/bin/"];
  const own = places.map((place) => at(place + name)).find((path) => existsSync(path));
  if (own) return own;
  const french = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
  console.error(
    french
      ? `Entregent a besoin de Node 24 ou plus récent ; celui-ci est ${process.version}. Lancez « npm ci » dans le dossier d'Entregent : il apporte le sien.`
      : `Entregent needs Node 24 or newer; this one is ${process.version}. Run “npm ci” in Entregent's folder: it brings its own.`,
  );
  process.exit(3);
}

/** Runs in another Node in this process's place: same terminal, same signals, same exit code. */
function handOver(node, args) {
  const child = spawn(node, [...args, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both: this one stays to pass the exit code on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(3);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
