import {
  chooseVoice,
  type ChosenVoice,
  introductionNote,
  isSharedWork,
  type Network,
  openingsOn,
  type VoiceEvidence,
} from "@entregent/engine";
import type { TraceRow } from "@entregent/store";
import type { z } from "zod";
import type { Approach, approachBody } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import type { BookPerson } from "../memory/book-person.ts";
import type { OwnerManners } from "../memory/queries.ts";
import { presentGround, presentTie } from "../present/ground.ts";
import { presentPerson } from "../present/person.ts";
import type { Speaker } from "../present/speaker.ts";
import { whoItMayBe } from "./find-recipient.ts";
import { groundWith } from "./ground.ts";
import { newestTraces } from "./newest-traces.ts";
import { ownerManners } from "./settings.ts";

/**
 * What the owner shares with somebody, how to speak with them, and who could introduce. Nothing is kept.
 * @throws AppError `person/unknown`.
 */
export async function approach(
  app: AppContext,
  { recipient, network, language, register }: z.output<typeof approachBody>,
  speaker: Speaker,
): Promise<Approach> {
  const [ground, manners, book] = await Promise.all([
    groundWith(app, recipient),
    ownerManners(app.owner),
    app.book.open(),
  ]);
  const voice = chooseVoice({
    ...evidenceOf(network, ground.traces, manners, speaker),
    theirWords: recipient.words,
    profile: recipient.profile ?? recipient.headline,
    wish: { language, register },
  });
  const target = ground.person?.name ?? recipient.name ?? "";
  return {
    person: ground.person && presentPerson(ground.person),
    maybe: ground.person ? [] : whoItMayBe(book, recipient).maybe.map(presentPerson),
    voice: {
      language: voice.language,
      register: voice.register,
      because: {
        language: speaker.say(`voice.language.${voice.languageBecause}`),
        register: speaker.say(`voice.register.${voice.registerBecause}`),
      },
    },
    openings: openingsOn(ground.shared, voice.language, voice.register).map((opening) => ({
      kind: opening.kind,
      text: opening.text,
      words: presentGround(opening, speaker),
    })),
    sharedWork: ground.shared.some(isSharedWork),
    goBetweens: target === "" ? [] : await goBetweensOf(),
  };

  async function goBetweensOf(): Promise<Approach["goBetweens"]> {
    return Promise.all(
      ground.goBetweens.map(async (through) => {
        const person = book.persons.get(through.id)!;
        const spoken = await voiceWith(app, person, network, manners, speaker);
        const note = introductionNote({ through, target, ...spoken, writer: manners.name });
        const words = presentTie(through, speaker);
        return { person: presentPerson(person), words, note, language: spoken.language, register: spoken.register };
      }),
    );
  }
}

async function voiceWith(
  app: AppContext,
  person: BookPerson,
  network: Network,
  manners: OwnerManners,
  speaker: Speaker,
): Promise<ChosenVoice> {
  const traces = await newestTraces(app, person, 50);
  return chooseVoice(evidenceOf(network, traces, manners, speaker));
}

function evidenceOf(
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
