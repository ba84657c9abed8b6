import { chooseVoice, isSharedWork, openingsOn } from "@entregent/engine";
import type { z } from "zod";
import type { Approach, approachBody } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import { presentGround } from "../present/ground.ts";
import { presentPerson } from "../present/person.ts";
import type { Speaker } from "../present/speaker.ts";
import { whoItMayBe } from "./find-recipient.ts";
import { notesThrough } from "./go-between-notes.ts";
import { groundWith } from "./ground.ts";
import { ownerManners } from "./settings.ts";
import { voiceEvidence } from "./voice.ts";

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
    ...voiceEvidence(network, ground.traces, manners, speaker),
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
    goBetweens: target === "" ? [] : await notesThrough(app, ground.goBetweens, { target, network, manners }, speaker),
  };
}
