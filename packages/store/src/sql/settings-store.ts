import type { SettingsStore } from "../port.ts";
import type { Home } from "./home.ts";

export function createSettingsStore(home: Home, owner: string): SettingsStore {
  return {
    get: <T>(name: string) =>
      home.read(owner, async ({ db }) => {
        const row = await db
          .selectFrom("setting")
          .select("value")
          .where("owner", "=", owner)
          .where("name", "=", name)
          .executeTakeFirst();
        return row ? (JSON.parse(row.value) as T) : null;
      }),
    put: (name, value) =>
      home.write(owner, async ({ db }) => {
        const text = JSON.stringify(value ?? null);
        await db
          .insertInto("setting")
          .values({ owner, name, value: text })
          .onConflict((conflict) => conflict.columns(["owner", "name"]).doUpdateSet({ value: text }))
          .execute();
      }),
    all: () =>
      home.read(owner, async ({ db }) => {
        const rows = await db
          .selectFrom("setting")
          .select(["name", "value"])
          .where("owner", "=", owner)
          .orderBy("name")
          .execute();
        return Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value) as unknown]));
      }),
  };
}
