// `npm test`: sees that a browser is there, builds, then runs every check.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "./find-chromium.mjs";
import { ownNode, root } from "./own-node.mjs";

const chromium = ensureChromium();
if (!chromium) {
  console.error(
    "test: no Chromium was found and none could be installed. Install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name one with CHROMIUM_PATH, then run npm test again.",
  );
  process.exit(1);
}
const done = spawnSync(ownNode(), [join(root, "scripts", "check.mjs"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(done.status ?? 1);
