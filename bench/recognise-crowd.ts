// Invented persons for a larger memory, drawn from name-frequency facts that lie beside the benchmark and stay there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { fold } from "../packages/engine/src/recognise/text/fold.ts";

/** Numbers from 0 to 1 without pattern; the same seed gives the same ones. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks as often as the counts say. */
function picker(pairs: readonly (readonly [string, number])[]): (random: number) => string {
  const sums = new Float64Array(pairs.length);
  let total = 0;
  pairs.forEach(([, count], index) => (sums[index] = total += count));
  return (random) => {
    const wanted = random * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return pairs[low]![0];
  };
}

type Pool = readonly (readonly [string, number])[];
interface Pools {
  readonly fr: { readonly S: Pool; readonly M: Pool; readonly F: Pool };
  readonly en: Pools["fr"];
  readonly es: Pools["fr"];
  readonly nl: { readonly S: Pool };
}

/** Persons in a team: those seen together. */
const team = 40;
const personsInHouse = 60;

/** Draws persons from the pools of a folder; null where there are none. */
export function createCrowd(
  folder: string,
  memory: readonly RememberedPerson[],
  seed: number,
): ((count: number) => Generator<RememberedPerson>) | null {
  const file = join(folder, "pools.json.gz");
  if (!existsSync(file)) return null;
  const pools = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Pools;
  const cultures = [
    { share: 0.4, family: picker(pools.fr.S), given: [picker(pools.fr.M), picker(pools.fr.F)] },
    { share: 0.3, family: picker(pools.en.S), given: [picker(pools.en.M), picker(pools.en.F)] },
    { share: 0.2, family: picker(pools.es.S), given: [picker(pools.es.M), picker(pools.es.F)] },
    { share: 0.1, family: picker(pools.nl.S), given: [picker(pools.en.M), picker(pools.fr.F)] },
  ];
  const cities = memory.flatMap((person) => person.cities ?? []);
  const positions = memory.flatMap((person) => person.positions ?? []);
  const houses = [...new Set(memory.flatMap((person) => person.companies ?? []))];
  const plain = (text: string): string => fold(text).replaceAll(" ", "-");
  return function* draw(count) {
    const random = createRandom(seed);
    const some = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const houseCount = Math.max(1, Math.floor(count / personsInHouse));
    for (let n = 0; n < count; n++) {
      let place = random();
      const culture = cultures.find(({ share }) => (place -= share) < 0) ?? cultures[0]!;
      const given = some(culture.given)(random());
      const family = culture.family(random());
      const house = Math.floor(random() * houseCount);
      const company = `${houses[house % houses.length]!}${house < houses.length ? "" : ` ${Math.floor(house / houses.length).toString(36)}x`}`;
      const kind = random();
      yield {
        id: `x${n}`,
        names: kind < 0.08 ? [] : [kind < 0.2 ? `${family.toUpperCase()} ${given}` : `${given} ${family}`],
        ...(kind > 0.45 ? { given, family } : {}),
        ...(random() < 0.64 || kind < 0.08
          ? {
              emails: [
                random() < 0.6
                  ? `${plain(given)}.${plain(family)}${n % 7 === 0 ? n : ""}@${plain(company)}.example`
                  : `${plain(given)[0]}${plain(family)}${n.toString(36)}@gmail.com`,
              ],
            }
          : {}),
        ...(random() < 0.35
          ? { profileUrls: [`https://www.linkedin.com/in/${plain(given)}-${plain(family)}-${n.toString(36)}`] }
          : {}),
        ...(random() < 0.55 ? { companies: [company] } : {}),
        ...(random() < 0.47 ? { positions: [some(positions)] } : {}),
        ...(random() < 0.13 ? { cities: [some(cities)] } : {}),
        ...(random() < 0.57
          ? {
              with: Array.from(
                { length: 4 },
                () => `x${Math.min(count - 1, n - (n % team) + Math.floor(random() * team))}`,
              ),
            }
          : {}),
      };
    }
  };
}
