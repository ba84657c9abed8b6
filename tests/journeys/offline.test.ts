import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** In a network namespace of its own there is no interface but the loopback that is switched on here. */
const cutOff = ["unshare", "--map-root-user", "--net", "sh", "-c"];
const onlyLoopback = "ip link set lo up && ";
const canCutOff = spawnSync(cutOff[0]!, [...cutOff.slice(1), "ip link set lo up"]).status === 0;

// Skipped where the system cannot cut the network off: it takes Linux, unshare and ip (Debian: util-linux, iproute2).
it.skipIf(!canCutOff)(
  "goes from the first page to an answered request with every network interface but loopback cut",
  { timeout: 240_000 },
  () => {
    const journey = `${onlyLoopback}! ip route show default | grep . && exec "$0" node_modules/vitest/vitest.mjs run tests/journeys/first-run.test.ts tests/journeys/import.test.ts`;
    const done = spawnSync(cutOff[0]!, [...cutOff.slice(1), journey, process.execPath], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, CI: "", NO_COLOR: "1" },
    });
    expect(done.stdout + done.stderr).toMatch(/Test Files\s+2 passed/u);
    expect(done.status).toBe(0);
  },
);
