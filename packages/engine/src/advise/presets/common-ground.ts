import type { Policy } from "../policy.ts";
import { knownPeople, safety, unwelcome } from "./safety.ts";

/** A reader's policy: common contacts first, and no where there is nothing in common. */
export const commonGround: Policy = {
  name: "common-ground",
  about: "about.common-ground",
  rules: [
    ...safety,
    ...knownPeople,
    ...unwelcome,
    {
      name: "people-or-ground-in-common",
      when: "(common.contacts > 0 || common.ground > 0) && note.given",
      advise: { action: "accept" },
      because: "because.common",
    },
    {
      name: "in-common-but-silent",
      when: "common.contacts > 0 || common.ground > 0",
      advise: { action: "accept-limited" },
      because: "because.common",
    },
    {
      name: "motivated",
      when: 'note.verdict == "motivated"',
      advise: { action: "ask" },
      because: "because.motivated-nothing-common",
    },
    {
      name: "perhaps-someone-you-know",
      when: "who.unsure",
      advise: { action: "ask", situation: "cannot-recall" },
      because: "because.unsure",
    },
    {
      name: "nothing-in-common-is-not-known",
      when: "!(has(common.contacts) || has(common.ground))",
      advise: { action: "ask" },
      because: "because.common-unknown",
    },
    {
      name: "nothing-in-common",
      when: "true",
      advise: { action: "decline" },
      because: "because.nothing-common",
    },
  ],
};
