import { sql } from "kysely";
import { migrations } from "../migrations/index.ts";
import type { Migration } from "../migrations/migration.ts";

/** Rows that every step of the migration under test rewrites. */
export const ROWS = 1_500;

/** The real steps, then invented ones that make a table and rewrite it, heavy enough to be killed in. */
export const steps: readonly Migration[] = [...migrations, ...Array.from({ length: 8 }, (_, n) => rewriting(n))];

function rewriting(n: number): Migration {
  const version = migrations.length + n + 1;
  return {
    version,
    name: `rewriting-${n}`,
    async up(db) {
      const made = db.schema.createTable(`step_${n}`).addColumn("n", "integer").addColumn("steps", "text");
      await made.execute();
      const source =
        n === 0
          ? sql`with recursive c(n) as (select 1 union all select n + 1 from c where n < ${sql.lit(ROWS)}) select n, '0' from c`
          : sql`select n, steps || ${sql.lit(` ${n}`)} from ${sql.table(`step_${n - 1}`)}`;
      await sql`insert into ${sql.table(`step_${n}`)} ${source}`.execute(db);
      if (n > 0) await db.schema.dropTable(`step_${n - 1}`).execute();
    },
  };
}
