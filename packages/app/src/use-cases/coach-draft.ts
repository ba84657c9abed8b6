import type { z } from "zod";
import type { coachBody, Coaching } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { presentAppraisal } from "../present/appraisal.ts";
import type { Speaker } from "../present/speaker.ts";

/** Reads the owner's own draft as its reader would. Nothing of it is kept. */
export function coachDraft(app: AppContext, body: z.output<typeof coachBody>, speaker: Speaker): Coaching {
  const { text, network, language, plan, recipient } = body;
  const result = app.engine.coach({
    draft: text,
    plan,
    ...(network ? { network } : {}),
    ...(language ? { language } : {}),
    ...(recipient
      ? {
          recipient: {
            ...(recipient.name ? { name: recipient.name } : {}),
            ...(recipient.headline ? { headline: recipient.headline } : {}),
          },
        }
      : {}),
  });
  return {
    appraisal: presentAppraisal(result.appraisal, speaker),
    limit: result.limit,
    left: result.left,
    stop: result.stop && {
      favour: result.stop.favour,
      words: speaker.say(`coach.stop.${result.stop.favour}`),
      instead: speaker.say(`coach.instead.${result.stop.favour}`),
      through: [...result.stop.through],
    },
    advice: result.advice.map((one) => ({
      id: one.id,
      worth: one.worth,
      words: speaker.say(`coach.${one.id}`),
      example: one.example,
      examples: [...one.examples],
      spans: one.spans.map(({ start, end }) => ({ start, end })),
    })),
  };
}
