import type { Policy } from "../policy.ts";
import { knownPeople, safety, unwelcome } from "./safety.ts";

/** The first essay's third counsel: be an optimist where there is something to read, with limited access. */
export const optimist: Policy = {
  name: "optimist",
  about: "about.optimist",
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
      name: "content-worth-reading",
      when: "profile.rich || profile.completeness >= 0.75",
      advise: { action: "accept-limited" },
      because: "because.rich",
    },
    {
      name: "people-in-common",
      when: "common.contacts > 0 || common.ground > 0",
      advise: { action: "accept-limited" },
      because: "because.common",
    },
    {
      name: "who-and-why",
      when: "true",
      advise: { action: "ask" },
      because: "because.who-and-why",
    },
  ],
};
