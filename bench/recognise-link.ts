/**
 * Links 30,000 records of which 5 % are second records of persons already there, and says how right the links are, beside a
 * floor that joins the same name with the same address. Everybody is invented and nobody is hidden: all doubles are known.
 *   node --conditions=entregent-source bench/recognise-link.ts [--records 30000] [--seed 2] [--from 0.99] [--wrong]
 */
import type { RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { linkRecords } from "../packages/engine/src/recognise/link.ts";
import { foldedWords } from "../packages/engine/src/recognise/text/fold.ts";
import { createCrowd, createRandom } from "./recognise-crowd.ts";
import { argument, dataFolder, flag, readBenchmark } from "./recognise-data.ts";
import { createDouble, type Double, differences } from "./recognise-doubles.ts";

const shareOfDoubles = 0.05;

const total = Number(argument("records", "30000"));
const seed = Number(argument("seed", "2"));
const draw = createCrowd(dataFolder, readBenchmark().memory, seed);
if (!draw) {
  console.log(`The name-frequency facts are not in ${dataFolder}; nothing measured.`);
  process.exit(0);
}
const persons = [...draw(Math.round(total * (1 - shareOfDoubles)))];
const random = createRandom(seed * 7919);
const wanted = total - persons.length;
const named = persons.filter((person): person is RememberedPerson & { given: string; family: string } =>
  Boolean(person.given && person.family),
);
const doubles = new Map<string, Double>();
while (doubles.size < wanted) {
  const person = named[Math.floor(random() * named.length)]!;
  const neighbour = named[Math.floor(random() * named.length)]!;
  if (person === neighbour || doubles.has(person.id)) continue;
  doubles.set(person.id, createDouble(person, neighbour, random));
}
const records = [...persons, ...[...doubles.values()].map(({ record }) => record)];
const byId = new Map(records.map((record) => [record.id, record]));

interface Right {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  readonly found: ReadonlySet<string>;
  readonly wrong: readonly (readonly [string, string])[];
}

/** Every pair that groups of records bring together, judged. */
function judge(groups: readonly (readonly string[])[]): Right {
  const found = new Set<string>();
  const wrong: [string, string][] = [];
  for (const group of groups) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        if (b === `${a}/2` || a === `${b}/2`) found.add(a.length < b.length ? a : b);
        else wrong.push([a, b]);
      }
    }
  }
  const pairs = found.size + wrong.length;
  return { precision: pairs === 0 ? 1 : found.size / pairs, recall: found.size / wanted, pairs, found, wrong };
}

/** The floor: the same words of a name, in any order, and the same address. */
function linkPlainly(): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, names, given, family, emails = [] } of records) {
    const name = foldedWords(names[0] ?? `${given ?? ""} ${family ?? ""}`)
      .sort()
      .join(" ");
    const key = emails[0] && name ? `${name} ${emails[0]}` : id;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
function tell(what: string, { precision, recall, pairs, wrong }: Right): void {
  console.log(
    `${what}: pairwise precision ${percent(precision)} (${wrong.length} of ${pairs} wrong), recall ${percent(recall)}`,
  );
}

const began = process.threadCpuUsage();
const linked = linkRecords(records, { from: Number(argument("from", "0.99")) });
const work = process.threadCpuUsage(began);
const ours = judge(linked.persons);
console.log(
  `${records.length} records, ${wanted} of them second ones, seed ${seed}; ${((work.user + work.system) / 1e6).toFixed(1)} s of work`,
);
tell("linked", ours);
tell("the same name and address", judge(linkPlainly()));
const everything = [...doubles.values()];
for (const difference of differences) {
  const of = everything.filter((double) => double.difference === difference);
  const found = of.filter(({ first }) => ours.found.has(first)).length;
  console.log(`  ${difference}: ${of.length}, found ${percent(found / Math.max(1, of.length))}`);
}
for (const [address, have] of [
  ["the same address", true],
  ["no address in common", false],
] as const) {
  const of = everything.filter(({ first, record }) => {
    const mails = byId.get(first)?.emails ?? [];
    return (record.emails ?? []).some((mail) => mails.includes(mail)) === have;
  });
  console.log(
    `  ${address}: ${of.length}, found ${percent(of.filter(({ first }) => ours.found.has(first)).length / of.length)}`,
  );
}
if (flag("wrong")) {
  for (const [a, b] of ours.wrong.slice(0, 30)) {
    const why = linked.links.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a));
    const evidence = why?.evidence.map(({ id, bits }) => `${id} ${bits.toFixed(1)}`).join(", ") ?? "through others";
    console.log(JSON.stringify(byId.get(a)), JSON.stringify(byId.get(b)), evidence);
  }
}
