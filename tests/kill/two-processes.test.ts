import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundleChild, runToEnd } from "./harness.ts";
import { sayings, verifyDecisions, verifyImports } from "./verify.ts";

it("two processes start one store at once and write to it side by side; nothing of either is lost", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entregent-beside-"));
  try {
    const child = await bundleChild(folder);
    const both = await Promise.all(["x", "y"].map((run) => runToEnd(child, ["beside", folder, run])));
    const said = sayings(both.flat());
    expect(said.get("done")?.size).toBe(30);
    expect(said.get("click")?.size).toBe(30);
    for (let n = 0; n < 5; n++) {
      const ofStore = both.flat().filter((line) => line.includes(`-${n}-`));
      await verifyImports(join(folder, `${n}`), sayings(ofStore));
      await verifyDecisions(join(folder, `${n}`), sayings(ofStore));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
