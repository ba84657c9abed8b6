import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeContract } from "../contract/store-contract.ts";
import { openSqliteStore } from "./open.ts";

storeContract("SQLite in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entregent-store-"));
  const store = await openSqliteStore({ folder });
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

const inMemory = async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  return { store, close: () => store.close() };
};
storeContract("SQLite in memory", inMemory, { runs: 60 });
