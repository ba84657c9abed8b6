import type { Policy } from "../policy.ts";
import { knownPeople, safety, unwelcome } from "./safety.ts";

/** A reader's policy: no answer where the profile is hidden and nothing is written; a blank that the button forced is forgiven. */
export const noWordNoAnswer: Policy = {
  name: "no-word-no-answer",
  about: "about.no-word-no-answer",
  rules: [
    ...safety,
    ...knownPeople,
    ...unwelcome,
    {
      name: "motivated",
      when: 'note.verdict == "motivated"',
      advise: { action: "accept" },
      because: "because.motivated-welcome",
    },
    {
      name: "hidden-and-silent",
      when: "!note.given && profile.hidden && !(has(request.couldCarryNote) && !request.couldCarryNote)",
      advise: { action: "lapse" },
      because: "because.hidden-silent",
    },
    {
      name: "no-way-to-write",
      when: "!note.given && !request.couldCarryNote",
      advise: { action: "ask" },
      because: "because.no-note-possible",
    },
    {
      name: "silent",
      when: "!note.given",
      advise: { action: "lapse" },
      because: "because.silent",
    },
    {
      name: "who-and-why",
      when: "true",
      advise: { action: "ask" },
      because: "because.who-and-why",
    },
  ],
};
