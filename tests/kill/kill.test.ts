import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@entregent/store";
import { afterAll, describe, expect, it } from "vitest";
import { aPerson } from "../../packages/store/src/contract/facts.ts";
import { importFacts } from "../../packages/store/src/contract/helpers.ts";
import { bundleChild, runAndKill, seeded } from "./harness.ts";
import {
  type Said,
  sayings,
  verifyBackups,
  verifyDecisions,
  verifyFirstStarts,
  verifyImports,
  verifyMigration,
  verifyRestore,
} from "./verify.ts";

const SEED = Number(process.env["ENTREGENT_KILL_SEED"] ?? 20_260_101);

interface Scenario {
  readonly name: string;
  readonly kills: number;
  /** The longest the child lives after it is ready. */
  readonly withinMs: number;
  /** How many kills hit one store before a new one is taken. */
  readonly inARow: number;
  prepare?(folder: string): Promise<readonly string[]>;
  verify(folder: string, said: Said, prepared: readonly string[]): Promise<void>;
}

const scenarios: readonly Scenario[] = [
  { name: "first-start", kills: 40, withinMs: 60, inARow: 1, verify: verifyFirstStarts },
  { name: "migration", kills: 35, withinMs: 60, inARow: 1, verify: verifyMigration },
  { name: "import", kills: 40, withinMs: 100, inARow: 8, verify: verifyImports },
  { name: "decision", kills: 30, withinMs: 60, inARow: 10, verify: verifyDecisions },
  { name: "undo", kills: 35, withinMs: 120, inARow: 7, verify: verifyImports },
  { name: "backup", kills: 20, withinMs: 100, inARow: 5, verify: verifyBackups },
  { name: "restore", kills: 15, withinMs: 120, inARow: 5, prepare: prepareRestore, verify: verifyRestore },
];

/** A backup beside the store, and in the store the same people under another mark. */
async function prepareRestore(folder: string): Promise<readonly string[]> {
  const store = await openSqliteStore({ folder });
  const owner = store.owner("ann");
  const keys = Array.from({ length: 300 }, (_, n) => `p${n}`).sort();
  await importFacts(
    owner,
    "a",
    keys.map((key) => aPerson(key)),
  );
  await owner.settings.put("mark", "of-the-backup");
  await store.backup(`${folder}.backup`);
  await store.close();
  return keys;
}

describe("kill -9", () => {
  const base = mkdtempSync(join(tmpdir(), "entregent-kill-"));
  const child = bundleChild(base);
  const counts = new Map<string, number>();
  afterAll(() => {
    rmSync(base, { recursive: true, force: true });
    const total = [...counts.values()].reduce((sum, kills) => sum + kills, 0);
    const parts = [...counts].map(([name, kills]) => `${name} ${kills}`).join(", ");
    console.log(`killed ${total} times (seed ${SEED}): ${parts}`);
  });

  it("is sent at least 200 times", () => {
    expect(scenarios.reduce((sum, scenario) => sum + scenario.kills, 0)).toBeGreaterThanOrEqual(200);
  });

  it.concurrent.each(scenarios)(
    "at any moment of $name loses nothing that was confirmed",
    async ({ name, kills, withinMs, inARow, prepare, verify }) => {
      const random = seeded(SEED + scenarios.findIndex((scenario) => scenario.name === name));
      const file = await child;
      for (let kill = 0; kill < kills; ) {
        const folder = join(base, `${name}-${kill}`);
        mkdirSync(folder);
        const prepared = (await prepare?.(folder)) ?? [];
        const said: string[] = [];
        for (const last = Math.min(kill + inARow, kills); kill < last; counts.set(name, ++kill)) {
          said.push(...(await runAndKill(file, [name, folder, `${kill}`, `${folder}.backup`], random() * withinMs)));
          await verify(folder, sayings(said), prepared);
        }
        rmSync(folder, { recursive: true });
      }
      expect(counts.get(name)).toBe(kills);
    },
    300_000,
  );
});
