import { chooseVoice, type ChosenVoice, type Network, type VoiceEvidence } from "@entregent/engine";
import type { TraceRow } from "@entregent/store";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import type { OwnerManners } from "../memory/queries.ts";
import type { Speaker } from "../present/speaker.ts";
import { newestTraces } from "./newest-traces.ts";

/** How the owner and somebody of the memory speak with each other. */
export async function voiceWith(
  app: AppContext,
  person: BookPerson,
  network: Network,
  manners: OwnerManners,
  speaker: Speaker,
): Promise<ChosenVoice> {
  const traces = await newestTraces(app, person, 50);
  return chooseVoice(voiceEvidence(network, traces, manners, speaker));
}

export function voiceEvidence(
  network: Network,
  traces: readonly TraceRow[],
  manners: OwnerManners,
  speaker: Speaker,
): VoiceEvidence {
  return {
    network,
    exchange: traces.flatMap(({ fact }) => (fact.text ? [fact.text] : [])),
    subjects: traces.flatMap(({ fact }) => (fact.subject ? [fact.subject] : [])),
    ownLanguages: [manners.language ?? speaker.language],
    ownRegister: manners.register ?? undefined,
  };
}
