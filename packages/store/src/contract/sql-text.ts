import type { DatabaseSync } from "node:sqlite";

/** A database as SQL text, sorted so that the same content gives the same text. */
export function toSqlText(database: DatabaseSync): string {
  const header = ["application_id", "user_version"].map((name) => {
    const [value] = Object.values(database.prepare(`pragma ${name}`).get()!);
    return `pragma ${name} = ${value};`;
  });
  const rows = tablesOf(database).flatMap((table) => {
    const all = database.prepare(`select * from "${table}"`).all();
    return all.map((row) => `insert into "${table}" values (${Object.values(row).map(literal).join(", ")});`).sort();
  });
  return [...header, ...schemaOf(database).map((sql) => `${sql};`), ...rows, ""].join("\n");
}

export function schemaOf(database: DatabaseSync): readonly string[] {
  const made = database.prepare("select sql from sqlite_schema where sql is not null order by type desc, name").all();
  return made.map((row) => String(row["sql"]));
}

function tablesOf(database: DatabaseSync): readonly string[] {
  const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  return tables.map((row) => String(row["name"]));
}

function literal(value: unknown): string {
  if (value === null || typeof value === "number") return String(value);
  return `'${String(value).replaceAll("'", "''")}'`;
}
