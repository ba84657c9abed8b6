import type { Policy } from "../policy.ts";
import { safety, unwelcome } from "./safety.ts";

/** A reader's policy: only people met in person. */
export const metInPerson: Policy = {
  name: "met-in-person",
  about: "about.met-in-person",
  rules: [
    ...safety,
    {
      name: "met-in-person",
      when: "who.known && who.metInPerson",
      advise: { action: "accept" },
      because: "because.met",
    },
    {
      name: "known-but-met-is-not-sure",
      when: "who.known || who.unsure",
      advise: { action: "ask", situation: "cannot-recall" },
      because: "because.known-not-met",
    },
    ...unwelcome,
    {
      name: "they-say-you-have-met",
      when: '"past" in note.origin',
      advise: { action: "ask", situation: "cannot-recall" },
      because: "because.claims-past-check",
    },
    {
      name: "not-met-but-motivated",
      when: 'note.verdict == "motivated"',
      advise: { action: "decline" },
      because: "because.not-met",
    },
    {
      name: "no-word-and-not-met",
      when: "!note.given && !(has(request.couldCarryNote) && !request.couldCarryNote)",
      advise: { action: "lapse" },
      because: "because.not-met",
    },
    {
      name: "who-and-why",
      when: "true",
      advise: { action: "ask" },
      because: "because.who-and-why",
    },
  ],
};
