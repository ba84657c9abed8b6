import type { Address } from "../facts/addresses.ts";
import { type NameForm, readName, toForm } from "./forms.ts";
import { isKnownGiven } from "./nicknames.ts";
import type { NameLore } from "./roles.ts";

const shortestPart = 3;
const initialBits = 4.7;

/** Cuts "jeromelecomte" or "ndarwish" where the memory knows the names; null where it knows neither. */
function cutRun(run: string, lore: NameLore): readonly [given: string, family: string] | null {
  let best: readonly [string, string] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const offer = (given: string, family: string, bits: number): void => {
    if (bits < least) {
      least = bits;
      best = [given, family];
    }
  };
  const knownGiven = (word: string): boolean => lore.given.count(word) > 0 || isKnownGiven(word);
  for (let cut = shortestPart; cut <= run.length - shortestPart; cut++) {
    const head = run.slice(0, cut);
    const tail = run.slice(cut);
    if (knownGiven(head)) offer(head, tail, lore.given.bits(head) + lore.family.bits(tail));
    if (knownGiven(tail) && lore.family.count(head) > 0)
      offer(tail, head, lore.given.bits(tail) + lore.family.bits(head));
  }
  const tail = run.slice(1);
  if (run.length >= 4 && lore.family.count(tail) > 0) offer(run[0]!, tail, initialBits + lore.family.bits(tail));
  return best;
}

/** The names an address spells: "m.nistor", "jerome.lecomte84", "ndarwish"; none for a role's or a family's mailbox. */
export function namesInAddress(address: Address, lore: NameLore): NameForm[] {
  if (address.shared || address.words.length === 0) return [];
  const words = address.words.slice(0, 6);
  if (words.length === 1) {
    const run = words[0]!.slice(0, 40);
    if (run.length < shortestPart) return [];
    const cut = lore.roleOf(run) > 2 || lore.family.count(run) > 0 ? null : cutRun(run, lore);
    if (!cut) return readName(run, lore.roleOf);
    const [given, family] = cut;
    return [toForm({ given: [given], family: [family], familyWhole: family, former: [], called: [], bits: 0 })];
  }
  const [first = "", last = ""] = words;
  if (address.digits !== "" && words.length === 2 && last.length <= 3 && first.length > 3)
    return readName(first, lore.roleOf);
  return readName(words.join(" "), lore.roleOf);
}
