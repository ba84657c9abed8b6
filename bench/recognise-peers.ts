/**
 * Public record-linkage data through the evidence of recognition: FEBRL4 (5,000 records looked up among 5,000) and
 * historical_50k (50,578 records of 5,156 persons). What they have and requests have not (a birthday, a postcode) stands
 * where a value with a frequency of its own stands: the birthday as a school, the postcode as an employer.
 *   node --conditions=entregent-source bench/recognise-peers.ts [febrl4|historical] [--from 0.99] [--data FOLDER]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RecognitionQuery, RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { createPeopleIndex, linkRecords } from "../packages/engine/src/recognise/index.ts";
import { argument, dataFolder } from "./recognise-data.ts";

type Row = Readonly<Record<string, string>>;

/** Rows of a comma-separated file whose first line names the columns. */
function rowsOf(file: string): Row[] {
  const [head = "", ...lines] = gunzipSync(readFileSync(file)).toString("utf8").split(/\r?\n/u).filter(Boolean);
  const cut = (line: string): string[] =>
    Array.from(line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, bare]) =>
      (quoted?.replaceAll('""', '"') ?? bare ?? "").trim(),
    );
  const columns = cut(head);
  return lines.map((line) => Object.fromEntries(cut(line).map((value, index) => [columns[index] ?? "", value])));
}

function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value && value[0])) as Partial<T>;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function runFebrl(folder: string): void {
  const nameOf = (row: Row): string => `${row["given_name"] ?? ""} ${row["surname"] ?? ""}`.trim();
  const memory = rowsOf(join(folder, "a.csv.gz")).map(
    (row): RememberedPerson => ({
      id: row["rec_id"]!,
      names: nameOf(row) ? [nameOf(row)] : [],
      ...given({
        given: row["given_name"] ?? "",
        family: row["surname"] ?? "",
        cities: [row["suburb"] ?? ""],
        schools: [row["date_of_birth"] ?? ""],
        companies: [row["postcode"] ?? ""],
        handles: [row["soc_sec_id"] ?? ""],
      }),
    }),
  );
  const people = createPeopleIndex(memory);
  const exact = new Map(memory.map((person) => [person.names[0] ?? "", person.id]));
  const truth = new Map(
    gunzipSync(readFileSync(join(folder, "truth.jsonl.gz")))
      .toString("utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; personIds: string[] })
      .map(({ id, personIds }) => [id, personIds[0]]),
  );
  let [first, sure, wrong, plain, all] = [0, 0, 0, 0, 0];
  for (const withIds of [true, false]) {
    [first, sure, wrong, plain, all] = [0, 0, 0, 0, 0];
    for (const row of rowsOf(join(folder, "b.csv.gz"))) {
      const query: RecognitionQuery = {
        id: row["rec_id"]!,
        ...given({
          displayName: nameOf(row),
          city: row["suburb"] ?? "",
          school: row["date_of_birth"] ?? "",
          company: row["postcode"] ?? "",
          handle: withIds ? (row["soc_sec_id"] ?? "") : "",
        }),
      };
      all += 1;
      const right = truth.get(query.id);
      const [best] = people.recognise(query).candidates;
      if (best?.personId === right) first += 1;
      if (best && best.probability >= 0.9) {
        if (best.personId === right) sure += 1;
        else wrong += 1;
      }
      if (exact.get(query.displayName ?? "") === right) plain += 1;
    }
    console.log(
      `FEBRL4, ${withIds ? "with" : "without"} the social security number: first place ${first} of ${all}; at 0.9 ${sure} right, ${wrong} wrong; the exact name ${percent(plain / all)}`,
    );
  }
}

function runHistorical(folder: string): void {
  const rows = rowsOf(join(folder, "h50k.csv.gz"));
  const clusterOf = new Map(rows.map((row) => [row["unique_id"]!, row["cluster"]!]));
  const records = rows.map(
    (row): RememberedPerson => ({
      id: row["unique_id"]!,
      names: [...new Set([row["full_name"], row["first_and_surname"]])].filter((name): name is string => Boolean(name)),
      ...given({
        given: row["first_name"] ?? "",
        family: row["surname"] ?? "",
        schools: [row["dob"] ?? ""],
        cities: [row["birth_place"] ?? ""],
        companies: [row["postcode_fake"] ?? ""],
        positions: [row["occupation"] ?? ""],
      }),
    }),
  );
  const sizes = new Map<string, number>();
  for (const cluster of clusterOf.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const pairsIn = (count: number): number => (count * (count - 1)) / 2;
  const wanted = [...sizes.values()].reduce((sum, count) => sum + pairsIn(count), 0);
  const began = process.threadCpuUsage();
  const { persons } = linkRecords(records, { from: Number(argument("from", "0.99")) });
  const { user, system } = process.threadCpuUsage(began);
  let [right, all] = [0, 0];
  for (const group of persons) {
    all += pairsIn(group.length);
    const counts = new Map<string, number>();
    for (const id of group) counts.set(clusterOf.get(id)!, (counts.get(clusterOf.get(id)!) ?? 0) + 1);
    for (const count of counts.values()) right += pairsIn(count);
  }
  const [precision, recall] = [right / Math.max(1, all), right / wanted];
  console.log(
    `historical_50k: ${records.length} records, ${persons.length} persons found of ${sizes.size}; pairwise precision ${percent(precision)}, recall ${percent(recall)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}; ${((user + system) / 1e6).toFixed(0)} s of work`,
  );
}

const only = process.argv[2] ?? "";
for (const [name, folder, run] of [
  ["febrl4", "febrl4", runFebrl],
  ["historical", "historical_50k", runHistorical],
] as const) {
  if (!only.startsWith("--") && only !== "" && only !== name) continue;
  const at = join(dataFolder, folder);
  if (existsSync(at)) run(at);
  else console.log(`${name}: not in ${dataFolder}; nothing measured.`);
}
