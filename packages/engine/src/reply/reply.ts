import { noteLimit } from "../advise/networks.ts";
import type { Reply, ReplyRequest } from "../domain/index.ts";
import { canServe, type Filling, fill, fillingOf, valuesFor, type Width, widths } from "./fill.ts";
import { basePhrasebook, type Phrase, type Phrasebook } from "./phrasebook.ts";

/**
 * Writes the answer to a request from a phrasebook: in one language and one form of address, thanking for what the note
 * gave, asking only for what it leaves open, no longer than the network takes.
 *
 * @param request - What to answer to whom. A language without phrases is answered in English. `variant` counts from 0 over
 *   the phrases that can serve, round and round.
 * @param phrasebook - The owner's; as it comes, if left out.
 * @returns The reply; the same request gives the same text.
 * @throws Never, for any name or text.
 * @example reply({ situation: "accept", language: "fr", register: "formal", network: "xing", sender: { name: "Anne Roux" } })
 */
export function reply(request: ReplyRequest, phrasebook: Phrasebook = basePhrasebook): Reply {
  const filling = fillingOf(request);
  const { language } = filling.pack;
  const { situation, register, network } = request;
  const limit = noteLimit(network);
  const own = phrasebook.phrasesFor(situation, language, register);
  const phrases = own.length > 0 ? own : basePhrasebook.phrasesFor(situation, language, register);
  const serving = limit === null ? phrases.flatMap(roomy(filling)) : withinLimit(filling, phrases, limit);
  const turn = Math.abs(Math.trunc(request.variant ?? 0)) % Math.max(serving.length, 1);
  return { situation, language, register, text: serving[turn]?.() ?? "", variants: serving.length, limit };
}

/** Makes one text; made only when asked for. */
type Text = () => string;

/** Texts within the limit, keeping names where they fit. Where none fits, names go; what is left is given as it is. */
function withinLimit(filling: Filling, phrases: readonly Phrase[], limit: number): readonly Text[] {
  const among = (some: readonly Width[]): readonly Text[] =>
    phrases.flatMap((phrase, turn) => {
      const text = fitting(filling, phrase, turn, limit, some);
      return text === null ? [] : [() => text];
    });
  const keeping = among(widths.slice(0, 3));
  if (keeping.length > 0) return keeping;
  const bare = among(widths.slice(3));
  return bare.length > 0 ? bare : phrases.flatMap(roomy(filling));
}

function roomy(filling: Filling): (phrase: Phrase, turn: number) => readonly Text[] {
  return (phrase, turn) => {
    if (!canServe(phrase, filling)) return [];
    return [() => fill(phrase, valuesFor(filling, phrase, "roomy", turn), "roomy") ?? ""];
  };
}

function fitting(
  filling: Filling,
  phrase: Phrase,
  turn: number,
  limit: number,
  among: readonly Width[],
): string | null {
  if (!canServe(phrase, filling)) return null;
  for (const width of among) {
    const text = fill(phrase, valuesFor(filling, phrase, width, turn), width);
    if (text !== null && text.length <= limit) return text;
  }
  return null;
}
