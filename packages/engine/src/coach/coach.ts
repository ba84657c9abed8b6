import { networkCarriesNote, noteLimit } from "../advise/networks.ts";
import type { Appraisal, Network, NoteInput, Register } from "../domain/index.ts";
import { readAddress } from "../reply/address.ts";
import { chooseRegister } from "../reply/choose.ts";
import { greet } from "../reply/fill.ts";
import { typeset } from "../reply/typography.ts";
import { adviceOf, type CoachAdvice, type Ways } from "./advice.ts";
import { type ExampleId, examplesIn, exampleIds } from "./examples/index.ts";
import { type CoachStop, favourWithoutGround } from "./favours.ts";
import { type ChosenVoice, type CommonGround, type Opening, openingsOn } from "./ground/index.ts";
import { introductionsAsked } from "./introductions.ts";
import { readingAdvice } from "./reading-advice.ts";
import { repeatedParts, type Span } from "./repeats.ts";
import { parseCard } from "./card.ts";
import { voiceAdvice } from "./their-voice.ts";

/** A draft with what is known around it. */
export interface CoachInput {
  readonly draft: string;
  readonly network?: Network;
  /** The plan decides how long a note may be. */
  readonly plan?: "basic" | "paid";
  /** ISO 639-1 of the draft, where the writer chose it. */
  readonly language?: string;
  /** The writer's own profile, which the draft need not repeat. */
  readonly profile?: NoteInput["profile"];
  readonly recipient?: {
    readonly name?: string;
    readonly headline?: string;
    /** How the two speak, as what they wrote shows. */
    readonly voice?: ChosenVoice;
  };
  /** What writer and reader share, as the memory shows it. Empty: searched, nothing found. */
  readonly commonGround?: readonly CommonGround[];
}

export interface Coaching {
  /** The draft as its reader would see it. */
  readonly appraisal: Appraisal;
  /** Longest note the network takes, and how much is left (negative when over), in characters; null where none is known. */
  readonly limit: number | null;
  readonly left: number | null;
  /** A reason not to send it at all, and what to do instead. */
  readonly stop: CoachStop | null;
  readonly advice: readonly CoachAdvice[];
  /** First sentences on real common ground. */
  readonly openings: readonly Opening[];
}

/**
 * Reads a draft as its reader would, and says what it lacks in the order of its worth.
 *
 * @param input - The draft and what is known around it.
 * @param appraise - Reads a note; the same reading the reader's side has.
 * @returns Advice in data; examples say nothing that the writer did not give.
 * @throws Never, for any draft.
 */
export function coach(input: CoachInput, appraise: (note: NoteInput) => Appraisal): Coaching {
  const { draft, network = "other", plan = "basic" } = input;
  const note: NoteInput = { text: draft, network };
  const appraisal = appraise({
    ...note,
    ...(input.language === undefined ? {} : { language: input.language }),
    ...(input.profile === undefined ? {} : { profile: input.profile }),
  });
  const limit = noteLimit(network, plan);
  const language = input.language ?? appraisal.language;
  const { register } = chooseRegister({ note: draft, language, network });
  const stop = favourWithoutGround(appraisal, input.commonGround, introductionsAsked(draft).length > 0);
  const openings = openingsOn(input.commonGround ?? [], language, register);
  const ways = waysIn(language, register, input.recipient?.name, openings, stop?.known ?? false);
  const weighed = stop === null ? withoutFavour(appraisal) : appraisal;
  const pressing = pressingAdvice(input, network, limit);
  return {
    appraisal,
    limit,
    left: limit === null ? null : limit - draft.length,
    stop,
    advice: [
      ...pressing,
      ...readingAdvice(weighed, ways),
      ...mannersOf(input, language),
      ...voiceAdvice(draft, input.recipient?.voice),
    ],
    openings,
  };
}

/** The appraisal reads for somebody who does not know the sender; whoever does may be asked a favour. */
function withoutFavour({ flags, lines, ...rest }: Appraisal): Appraisal {
  return {
    ...rest,
    flags: flags.filter((flag) => flag !== "favour"),
    lines: lines.filter(({ change }) => change?.id !== "drop-favour"),
  };
}

function waysIn(
  language: string,
  register: Register,
  recipient: string | undefined,
  openings: readonly Opening[],
  isKnown: boolean,
): Ways {
  const { ways, language: spoken } = examplesIn(language);
  const greeting = greet(language, register, recipient);
  return (id) => {
    if (id === "add-greeting" && greeting !== null) return [greeting];
    // Its ways all say that the two do not know each other.
    if (id === "drop-favour" && isKnown) return [];
    if (!(exampleIds as readonly string[]).includes(id)) return [];
    const examples = ways[register][id as ExampleId].map((way) => typeset(way, spoken));
    // What both really share says more than any example.
    return id === "add-origin" ? [...openings.map(({ text }) => text), ...examples] : examples;
  };
}

/** What keeps the draft from being sent as it is. */
function pressingAdvice({ draft }: CoachInput, network: Network, limit: number | null): readonly CoachAdvice[] {
  const advice: CoachAdvice[] = [];
  if (networkCarriesNote(network) === false) advice.push(adviceOf("no-note-here"));
  if (limit !== null && draft.length > limit) {
    advice.push(adviceOf("shorten", [], [{ start: limit, end: draft.length }]));
  }
  const blanks = blanksIn(draft);
  if (blanks.length > 0) advice.push(adviceOf("fill-blanks", [], blanks));
  return advice;
}

/** Brackets left from an example; a request card is no blank. */
function blanksIn(draft: string): readonly Span[] {
  const blanks = [...draft.matchAll(/\[[^[\]\n]{1,80}\]/gu)];
  return blanks
    .filter(([text]) => parseCard(text) === null)
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

/** What the score does not count, and the reader notices. */
function mannersOf({ draft, profile, recipient }: CoachInput, language: string): readonly CoachAdvice[] {
  const advice: CoachAdvice[] = [];
  const { formal, familiar } = readAddress(draft, language);
  if (formal.length > 0 && familiar.length > 0) {
    const rarer = formal.length < familiar.length ? formal : familiar;
    advice.push(adviceOf("one-address", [], rarer));
  }
  const own = repeatedParts(draft, [profile?.headline, profile?.company]);
  if (own.length > 0) advice.push(adviceOf("repeats-your-profile", [], own));
  const theirs = repeatedParts(draft, [recipient?.headline]);
  if (theirs.length > 0) advice.push(adviceOf("repeats-their-profile", [], theirs));
  return advice;
}
