// Works on a store until it is killed. Each line it prints is on the pipe before the next work begins: what is printed
// as confirmed was confirmed.
import { writeSync } from "node:fs";
import { join } from "node:path";
import type { OwnerStore } from "@entregent/store";
import { openSqliteStore, restoreSqliteStore } from "@entregent/store";
import { aPerson, aRequest, aTrace } from "../../packages/store/src/contract/facts.ts";
import { connect } from "../../packages/store/src/sqlite/connection.ts";
import { migrate } from "../../packages/store/src/sqlite/migrate.ts";
import { steps } from "../../packages/store/src/contract/rewriting-steps.ts";

const [, , scenario, folder, run, backupFile] = process.argv as [string, string, string, string, string, string?];

const BATCH = 40;
const BATCHES = 4;

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Facts that name their batch, so that a half of one would show. */
function batchOf(importId: string, batch: number) {
  const company = `${importId}/${batch}`;
  return Array.from({ length: BATCH }, (_, n) => {
    const key = `${company}/${n}`;
    if (n % 10 === 0) return aRequest(key, { company });
    return n % 3 === 0 ? aTrace(key, { subject: company }) : aPerson(key, { company });
  });
}

async function importOnce(owner: OwnerStore, id: string): Promise<void> {
  await owner.imports.begin({ id, connector: "kill", sourceName: id, startedAt: "2026-01-01T00:00:00Z" });
  for (let batch = 0; batch < BATCHES; batch++) {
    await owner.imports.add(id, batchOf(id, batch));
    say(`batch ${id}/${batch}`);
  }
  await owner.imports.finish(id, { state: "done", finishedAt: "2026-01-01T00:01:00Z" });
  say(`done ${id}`);
}

async function decide(owner: OwnerStore, click: string): Promise<void> {
  await owner.decisions.add(
    Array.from({ length: 5 }, (_, n) => ({
      id: `${click}/${n}`,
      requestId: `request-${n}`,
      action: "ask" as const,
      access: "limited" as const,
      circles: [],
      reply: "What brings you here?",
      advised: null,
      batchId: click,
      decidedAt: "2026-01-02T00:00:00Z",
    })),
  );
  say(`click ${click}`);
}

const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  async "first-start"() {
    say("ready");
    for (let n = 0; ; n++) {
      const store = await openSqliteStore({ folder: join(folder, `${run}-${n}`) });
      await store.owner("ann").settings.put("started", n);
      say(`started ${run}-${n}`);
      await store.close();
    }
  },
  async migration() {
    say("ready");
    const connection = await connect(join(folder, "entregent.sqlite"), {
      readonly: false,
      busyMs: 5_000,
      known: steps.length,
    });
    for (let version = 1; version <= steps.length; version++) {
      await migrate(connection, steps.slice(0, version));
      say(`schema ${version}`);
    }
    await new Promise(() => setInterval(() => {}, 1_000));
  },
  async import() {
    const owner = await openOwner();
    for (let n = 0; ; n++) await importOnce(owner, `${run}-${n}`);
  },
  /** Several first starts beside another process, then writing beside it; ends by itself. */
  async beside() {
    say("ready");
    for (let n = 0; n < 5; n++) {
      const store = await openSqliteStore({ folder: join(folder, `${n}`) });
      for (let k = 0; k < 3; k++) {
        await importOnce(store.owner("ann"), `${run}-${n}-${k}`);
        await decide(store.owner("ann"), `${run}-${n}-${k}`);
      }
      await store.close();
    }
  },
  async decision() {
    const owner = await openOwner();
    for (let n = 0; ; n++) {
      await decide(owner, `${run}-${n}`);
      if (n % 3 !== 2) continue;
      await owner.decisions.undo({ batchId: `${run}-${n}` }, "2026-01-03T00:00:00Z");
      say(`undone-click ${run}-${n}`);
    }
  },
  async undo() {
    const owner = await openOwner();
    for (let n = 0; ; n++) {
      await importOnce(owner, `${run}-${n}`);
      say(`undoing ${run}-${n}`);
      await owner.imports.undo(`${run}-${n}`, "2026-01-03T00:00:00Z");
      say(`undone ${run}-${n}`);
    }
  },
  async backup() {
    const store = await openSqliteStore({ folder });
    say("ready");
    for (let n = 0; ; n++) {
      await decide(store.owner("ann"), `${run}-${n}`);
      await store.backup(join(folder, `backup-${run}-${n}.sqlite`));
      say(`backup ${run}-${n}`);
    }
  },
  async restore() {
    const owner = await openOwner();
    for (let n = 0; ; n++) {
      await owner.settings.put("mark", `${run}-${n}`);
      say(`mark ${run}-${n}`);
      const now = `2026-01-01T00:00:00.${run}-${n}`;
      await restoreSqliteStore({ from: backupFile!, folder, now });
      say(`restored ${run}-${n}`);
    }
  },
};

async function openOwner(): Promise<OwnerStore> {
  const store = await openSqliteStore({ folder });
  say("ready");
  return store.owner("ann");
}

await scenarios[scenario]!();
