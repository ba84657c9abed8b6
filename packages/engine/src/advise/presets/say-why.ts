import type { Policy } from "../policy.ts";
import { knownPeople, safety, unwelcome } from "./safety.ts";

/** The second essay's counsel: it is for the sender to give a message its meaning. Motivated comes in, all others are asked. */
export const sayWhy: Policy = {
  name: "say-why",
  about: "about.say-why",
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
      name: "who-and-why",
      when: "true",
      advise: { action: "ask" },
      because: "because.who-and-why",
    },
  ],
};
