// Second records of invented persons, as another source would have them.
import type { RememberedPerson } from "../packages/engine/src/domain/recognition.ts";
import { fold } from "../packages/engine/src/recognise/text/fold.ts";

/** How a second record differs from the first. */
export const differences = [
  "same",
  "swapped",
  "nickname",
  "initial",
  "typo",
  "no-accents",
  "second-surname",
  "changed-surname",
] as const;
export type Difference = (typeof differences)[number];

export interface Double {
  readonly first: string;
  readonly record: RememberedPerson;
  readonly difference: Difference;
}

/** Common short forms, from general knowledge; apart from those the engine knows. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  James: ["Jim", "Jamie"],
  Robert: ["Bob", "Rob"],
  William: ["Bill", "Will"],
  Michael: ["Mike"],
  Richard: ["Rick", "Dick"],
  Joseph: ["Joe"],
  Thomas: ["Tom"],
  Charles: ["Charlie", "Chuck"],
  Christopher: ["Chris"],
  Daniel: ["Dan", "Danny"],
  Matthew: ["Matt"],
  Anthony: ["Tony"],
  Steven: ["Steve"],
  Andrew: ["Andy", "Drew"],
  Kenneth: ["Ken"],
  Edward: ["Ed", "Ted"],
  Elizabeth: ["Liz", "Beth"],
  Patricia: ["Pat", "Trish"],
  Jennifer: ["Jen"],
  Barbara: ["Barb"],
  Susan: ["Sue"],
  Margaret: ["Maggie", "Peggy"],
  Deborah: ["Debbie"],
  Catherine: ["Cathy", "Kate"],
  Katherine: ["Kathy", "Kate"],
  Alexandre: ["Alex"],
  Christophe: ["Chris"],
  Frédéric: ["Fred"],
  Philippe: ["Phil"],
  Nicolas: ["Nico"],
  Benjamin: ["Ben"],
  Stéphanie: ["Steph"],
  Caroline: ["Caro"],
  Isabelle: ["Isa"],
  Véronique: ["Véro"],
  Dominique: ["Dom"],
  Emmanuel: ["Manu"],
  Francisco: ["Paco", "Fran"],
  José: ["Pepe"],
  Manuel: ["Manolo"],
  Dolores: ["Lola"],
  Antonio: ["Toni"],
  Rosario: ["Charo"],
};

const shares: readonly (readonly [Difference, number])[] = [
  ["same", 0.28],
  ["swapped", 0.14],
  ["nickname", 0.12],
  ["initial", 0.1],
  ["typo", 0.08],
  ["no-accents", 0.1],
  ["second-surname", 0.08],
  ["changed-surname", 0.1],
];

function plain(text: string): string {
  return fold(text).replaceAll(" ", "");
}

/** A slip of the pen: two neighbours change places. */
function slipped(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

function written(difference: Difference, given: string, family: string, other: string, random: () => number): string {
  const short = shortForms[given];
  switch (difference) {
    case "swapped":
      return random() < 0.5 ? `${family}, ${given}` : `${family.toUpperCase()} ${given}`;
    case "nickname":
      return `${short ? short[Math.floor(random() * short.length)]! : given} ${family}`;
    case "initial":
      return `${given[0]!}. ${family}`;
    case "typo":
      return random() < 0.5 ? `${slipped(given, random)} ${family}` : `${given} ${slipped(family, random)}`;
    case "no-accents":
      return fold(`${given} ${family}`);
    case "second-surname":
      return `${given} ${family} ${other}`;
    case "changed-surname":
      return `${given} ${other}`;
    default:
      return `${given} ${family}`;
  }
}

/**
 * Makes a second record of a person: the name as another source writes it, an address that is the same, another or none, an
 * employer that is the same, another or none, some of the same acquaintances.
 *
 * @param neighbour - Somebody else, for another surname and another employer.
 */
export function createDouble(
  person: RememberedPerson & { readonly given: string; readonly family: string },
  neighbour: RememberedPerson & { readonly family: string },
  random: () => number,
): Double {
  let place = random();
  const difference = shares.find(([, share]) => (place -= share) < 0)?.[0] ?? "same";
  const { given, family } = person;
  const id = `${person.id}/2`;
  const name = written(difference, given, family, neighbour.family, random);
  const surname = difference === "changed-surname" ? neighbour.family : family;
  const ofAddress = random();
  const address =
    ofAddress < 0.35
      ? person.emails?.[0]
      : ofAddress < 0.7
        ? `${plain(given)}${random() < 0.5 ? "." : "_"}${plain(surname)}${random() < 0.5 ? Math.floor(random() * 99) : ""}@gmx.net`
        : undefined;
  const ofWork = random();
  const employer = ofWork < 0.45 ? person.companies : ofWork < 0.65 ? neighbour.companies : undefined;
  const seen = (person.with ?? []).filter(() => random() < 0.6);
  return {
    first: person.id,
    difference,
    record: {
      id,
      names: [name],
      ...(address ? { emails: [address] } : {}),
      ...(employer ? { companies: employer } : {}),
      ...(person.positions && random() < 0.4 ? { positions: person.positions } : {}),
      ...(person.cities && random() < 0.6 ? { cities: person.cities } : {}),
      ...(seen.length > 0 && random() < 0.5 ? { with: seen } : {}),
    },
  };
}
