import { IntlMessageFormat } from "intl-messageformat";
import type { Register, ReplyRequest } from "../domain/index.ts";
import { type ReadName, readName } from "./names.ts";
import { networkNames } from "./network-names.ts";
import { type Phrase, type Placeholder, placeholders } from "./phrasebook.ts";
import { phrasesByLanguage } from "./phrases/index.ts";
import type { Clause, LanguagePhrases, Manner } from "./phrases/shape.ts";
import { questionFor, thanksFor } from "./questions.ts";
import { closeGaps, typeset } from "./typography.ts";

/**
 * How much room a text takes, widest first: paragraphs and full sentences; brief sentences and single line ends; only the
 * owner's given name below; no name above; nothing below.
 */
export const widths = ["roomy", "brief", "short-signature", "no-name", "no-signature"] as const;
export type Width = (typeof widths)[number];

export type Filled = Readonly<Record<Placeholder, string>>;

/** Everything of a request that goes into texts, read once. */
export interface Filling {
  readonly request: ReplyRequest;
  readonly pack: LanguagePhrases;
  readonly manner: Manner;
  readonly sender: ReadName | null;
  readonly owner: ReadName | null;
}

export function fillingOf(request: ReplyRequest): Filling {
  const pack = phrasesByLanguage[request.language] ?? phrasesByLanguage["en"]!;
  return {
    request,
    pack,
    manner: pack.manners[request.register],
    sender: readName(request.sender?.name),
    owner: readName(request.owner?.name),
  };
}

/** What stands in each place of a phrase. `turn` takes one closing after the other. */
export function valuesFor(filling: Filling, phrase: Phrase, width: Width, turn: number): Filled {
  const { request, pack, manner, sender } = filling;
  const clause = (pair: Clause): string => typeset(width === "roomy" ? pair[1] : pair[0], pack.language);
  const question = questionFor(request.situation, request.appraisal);
  const thanks = clause(manner.thanks[thanksFor(request.network, request.appraisal)]);
  const name = width === "no-name" || width === "no-signature" ? null : sender;
  const owner = ownerFor(filling, width);
  const addressed = name && (request.register === "formal" ? name.full : name.first);
  const { named, plain } = manner.greeting;
  const opensWithThanks = /^\{greeting\}\s+\{thanks\}/u.test(phrase.text);
  return {
    greeting: addressed ? named.replace("{name}", () => addressed) : plain,
    thanks: pack.lowerCaseAfterGreeting && opensWithThanks ? lowerFirst(thanks) : thanks,
    question: question === null ? "" : clause(manner.questions[question]),
    signoff: width === "no-signature" ? "" : signoff(manner.closings, turn, owner),
    name: addressed ?? "",
    first: name?.first ?? "",
    last: name?.last ?? "",
    owner: owner ?? "",
    network: networkNames[request.network] ?? "",
  };
}

/** The greeting alone; null where the name cannot be used or the language has no phrases. */
export function greet(language: string, register: Register, shown: string | undefined): string | null {
  const name = readName(shown);
  const addressed = name && (register === "formal" ? name.full : name.first);
  const greeting = phrasesByLanguage[language]?.manners[register].greeting.named;
  return addressed && greeting !== undefined ? greeting.replace("{name}", () => addressed) : null;
}

function ownerFor({ owner, request }: Filling, width: Width): string | null {
  if (owner === null || width === "no-signature") return null;
  const short = request.register === "familiar" || (width !== "roomy" && width !== "brief");
  return short ? (owner.first ?? owner.full) : owner.full;
}

function signoff(closings: readonly string[], turn: number, owner: string | null): string {
  const closing = closings[turn % closings.length] ?? "";
  return owner === null ? closing.replace(/,$/u, "") : `${closing}\n${owner}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a phrase can be read, and does not need the name of a network that has none. */
export function canServe(phrase: Phrase, { request }: Filling): boolean {
  return compiledOf(phrase) !== null && (request.network in networkNames || !phrase.text.includes("{network}"));
}

/** The text of a phrase; null where the phrase cannot be read. */
export function fill(phrase: Phrase, values: Filled, width: Width): string | null {
  const message = compiledOf(phrase);
  if (message === null) return null;
  const text = closeGaps(String(message.format({ ...values })));
  return width === "roomy" ? text : text.replace(/\n+/gu, "\n");
}

const compiled = new WeakMap<Phrase, IntlMessageFormat | null>();

function compiledOf(phrase: Phrase): IntlMessageFormat | null {
  let message = compiled.get(phrase);
  if (message === undefined) {
    message = compile(phrase);
    compiled.set(phrase, message);
  }
  return message;
}

/** Tried once with every place empty, so that a phrase that reads can also be filled. */
function compile(phrase: Phrase): IntlMessageFormat | null {
  try {
    const text = typeset(phrase.text, phrase.language);
    const message = new IntlMessageFormat(text, phrase.language, undefined, { ignoreTag: true });
    message.format(Object.fromEntries(placeholders.map((placeholder) => [placeholder, ""])));
    return message;
  } catch {
    return null;
  }
}
