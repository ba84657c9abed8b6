// A Chromium for the journeys: the one named by CHROMIUM_PATH, one found in the usual places, or Debian's, installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path)) ?? null;
}

/** Finds a Chromium, or installs Debian's where that is possible without a question. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!existsSync("/usr/bin/apt-get")) return null;
  const rootCommand = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...rootCommand, "apt-get", ...args];
    return spawnSync(command, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  };
  console.error("test: installing Debian's chromium for the browser journeys…");
  if (apt("update", "-qq") === 0)
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  return findChromium();
}
