import {
  chooseVoice,
  type ChosenVoice,
  type CommonGround,
  type Coaching as EngineCoaching,
  openingsOn,
} from "@entregent/engine";
import type { z } from "zod";
import type { coachBody, Coaching, Recipient } from "../api/writing-schemas.ts";
import type { AppContext } from "../context.ts";
import { presentAppraisal } from "../present/appraisal.ts";
import { presentGround } from "../present/ground.ts";
import type { Speaker } from "../present/speaker.ts";
import { type Ground, groundWith } from "./ground.ts";
import { introductionInDraft } from "./introduction-in-draft.ts";

/**
 * Reads the owner's own draft as its reader would, with what the memory shows of both. Nothing of it is kept.
 * @throws AppError `person/unknown`.
 */
export async function coachDraft(
  app: AppContext,
  body: z.output<typeof coachBody>,
  speaker: Speaker,
): Promise<Coaching> {
  const { text, network = "other", recipient } = body;
  const { result, ground } = await readDraft(app, body);
  const introduction =
    recipient && ground ? await introductionInDraft(app, { text, network, recipient, ground }, speaker) : null;
  return {
    appraisal: presentAppraisal(result.appraisal, speaker),
    limit: result.limit,
    left: result.left,
    stop: result.stop && presentStop(result.stop, ground?.shared ?? [], speaker),
    advice: result.advice.map((one) => ({
      id: one.id,
      worth: one.worth,
      optional: one.optional,
      words: speaker.say(`coach.${one.id}`),
      example: one.example,
      examples: [...one.examples],
      spans: one.spans.map(({ start, end }) => ({ start, end })),
    })),
    introduction,
  };
}

/** The reading itself, in data. @throws AppError `person/unknown`. */
export async function readDraft(
  app: AppContext,
  body: z.output<typeof coachBody>,
): Promise<{ readonly result: EngineCoaching; readonly ground: Ground | null }> {
  const { text, network, language, plan, recipient } = body;
  const ground = recipient ? await groundWith(app, recipient) : null;
  const name = ground?.person?.name ?? recipient?.name;
  const result = app.engine.coach({
    draft: text,
    plan,
    ...(network ? { network } : {}),
    ...(language ? { language } : {}),
    ...(ground ? { commonGround: ground.shared } : {}),
    ...(recipient && ground
      ? {
          recipient: {
            ...(name ? { name } : {}),
            ...(recipient.headline ? { headline: recipient.headline } : {}),
            voice: voiceOf(ground, recipient),
          },
        }
      : {}),
  });
  return { result, ground };
}

/** Read once for each reader, since the coach asks at every keystroke. */
const voices = new WeakMap<Ground, ChosenVoice>();

function voiceOf(ground: Ground, { words }: Recipient): ChosenVoice {
  const known = voices.get(ground);
  if (known) return known;
  const exchange = ground.traces.flatMap(({ fact }) => (fact.text ? [fact.text] : []));
  const voice = chooseVoice({ network: "other", exchange, theirWords: words });
  voices.set(ground, voice);
  return voice;
}

function presentStop(
  { favour, through, known }: NonNullable<EngineCoaching["stop"]>,
  shared: readonly CommonGround[],
  speaker: Speaker,
): NonNullable<Coaching["stop"]> {
  const contacts = shared.filter(({ kind }) => kind === "met" || kind === "called" || kind === "wrote");
  const told = openingsOn(contacts, speaker.language).map((opening) => lowerFirst(presentGround(opening, speaker)));
  return {
    favour,
    words: speaker.say(`coach.stop.${favour}`),
    instead: speaker.say(`coach.instead.${favour}`),
    through: [...through],
    known: known ? speaker.say("coach.stop.known", { contacts: told }) : null,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
