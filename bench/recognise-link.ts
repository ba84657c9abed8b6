/**
 * Links an import of records and says how right the links are. Records are the benchmark's memory, in which a share of the
 * persons known from two sources is cut into one record a source; the memory's own doubles that nobody merged are partly
 * named by the truth of the requests.
 *   node --conditions=entregent-source bench/recognise-link.ts [--cut 1500] [--from 0.99]
 */
import type { RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { linkRecords } from "../packages/engine/src/recognise/link.ts";
import { argument, halfOf, readBenchmark } from "./recognise-data.ts";

/** Doubles the benchmark says it holds beside those cut here. */
const doublesInside = 900;

const bench = readBenchmark();
const wanted = Number(argument("cut", "1500"));
const records: RememberedPerson[] = [];
let cut = 0;
for (const person of bench.memory) {
  const {
    connectedOn,
    given,
    family,
    profileUrls,
    positions,
    companies,
    emails,
    seen,
    with: seenWith,
    ...rest
  } = person;
  if (cut >= wanted || !given || !family || !connectedOn || !emails || halfOf(person.id) === 1) {
    records.push(person);
    continue;
  }
  cut += 1;
  const network: RememberedPerson = { ...rest, given, family, connectedOn, names: [`${given} ${family}`] };
  records.push({
    ...network,
    ...(profileUrls ? { profileUrls } : {}),
    ...(positions ? { positions } : {}),
    ...(companies ? { companies } : {}),
  });
  const mails: RememberedPerson = { id: `${person.id}/mail`, names: person.names.slice(-1), emails };
  records.push({ ...mails, ...(seen ? { seen } : {}), ...(seenWith ? { with: seenWith } : {}) });
}
const named = new Set<string>();
for (const truth of bench.truth.values())
  if (truth.personIds.length === 2) named.add(truth.personIds.toSorted().join(" "));
const began = process.threadCpuUsage();
const { links } = linkRecords(records, { from: Number(argument("from", "0.99")) });
const work = process.threadCpuUsage(began);
let ofCut = 0;
let ofNamed = 0;
let other = 0;
for (const { a, b } of links) {
  const [one, two] = [a.replace("/mail", ""), b.replace("/mail", "")];
  if (one === two) ofCut += 1;
  else if (named.has([one, two].toSorted().join(" "))) ofNamed += 1;
  else other += 1;
}
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(
  `${records.length} records, ${cut} persons cut in two, ${links.length} links, ${((work.user + work.system) / 1e6).toFixed(1)} s of work`,
);
console.log(
  `recall of cut persons ${percent(ofCut / cut)}; of the ${named.size} doubles the truth names ${percent(ofNamed / named.size)}`,
);
// Doubles the truth does not name are found about as often as those it names.
const expected = (doublesInside - named.size) * (ofNamed / named.size);
console.log(
  `links to other persons: ${other}, of which about ${expected.toFixed(0)} are doubles the truth does not name`,
);
console.log(`pairwise precision about ${percent(Math.min(1, (ofCut + ofNamed + expected) / links.length))}`);
