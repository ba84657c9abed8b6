import { IntlMessageFormat } from "intl-messageformat";
import { noteLimit } from "../advise/networks.ts";
import type { Network } from "../domain/index.ts";
import { readAddress } from "./address.ts";
import { closeGaps, typeset } from "./typography.ts";
import { type Phrase, placeholders } from "./phrasebook.ts";

/** What is wrong with a phrase. Data, put into words by `phrase.<code>`. */
export interface PhraseIssue {
  readonly code: "empty" | "unreadable" | "unknown-placeholder" | "mixed-address" | "wrong-address" | "over-length";
  readonly severity: "error" | "warning";
  /** The placeholder, the words that mix, or the network whose limit it passes. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/**
 * Looks at a phrase of the owner's before it is kept.
 *
 * @param phrase - A template; hostile or half-written.
 * @param network - Where it is to be used; its limit is held against the phrase's own words.
 * @returns Issues, the graver first; none where it may be used as it is.
 * @throws Never.
 */
export function checkPhrase(phrase: Phrase, network?: Network): readonly PhraseIssue[] {
  if (phrase.text.trim() === "") return [{ code: "empty", severity: "error" }];
  const reading = readMessage(phrase);
  if (reading === null) return [{ code: "unreadable", severity: "error" }];
  const issues: PhraseIssue[] = [];
  for (const name of reading.names) {
    if (!(placeholders as readonly string[]).includes(name)) {
      issues.push({ code: "unknown-placeholder", severity: "error", facts: { name } });
    }
  }
  const { formal, familiar } = readAddress(reading.own, phrase.language);
  const word = (span: { start: number; end: number }): string => reading.own.slice(span.start, span.end);
  const other = phrase.register === "formal" ? familiar[0] : formal[0];
  if (formal[0] && familiar[0]) {
    const facts = { formal: word(formal[0]), familiar: word(familiar[0]) };
    issues.push({ code: "mixed-address", severity: "error", facts });
  } else if (other) issues.push({ code: "wrong-address", severity: "error", facts: { word: word(other) } });
  const limit = network === undefined ? null : noteLimit(network);
  if (network !== undefined && limit !== null && reading.own.length > limit) {
    const facts = { network, limit, over: reading.own.length - limit };
    issues.push({ code: "over-length", severity: "warning", facts });
  }
  return issues;
}

interface MessageReading {
  /** Every placeholder it names. */
  readonly names: ReadonlySet<string>;
  /** The phrase's own words, with its places empty. */
  readonly own: string;
}

function readMessage({ text, language }: Phrase): MessageReading | null {
  try {
    const message = new IntlMessageFormat(typeset(text, language), language, undefined, { ignoreTag: true });
    const names = new Set<string>();
    collect(message.getAst(), names);
    const empty = Object.fromEntries([...names].map((name) => [name, ""]));
    return { names, own: closeGaps(String(message.format(empty))) };
  } catch {
    return null;
  }
}

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** Names of placeholders, inside the choices of a select or plural too. */
function collect(elements: Elements, names: Set<string>): void {
  for (const element of elements) {
    if (typeof element !== "object") continue;
    const isText = element.type === 0 || element.type === 7;
    if (!isText && "value" in element && typeof element.value === "string") names.add(element.value);
    if ("options" in element) for (const option of Object.values(element.options)) collect(option.value, names);
  }
}
