import type { Policy } from "../policy.ts";
import { knownPeople, safety, unwelcome } from "./safety.ts";

/** The default: neither yes nor no too soon; whoever says why is met half-way; nobody is hurt for a button's fault. */
export const doorkeeper: Policy = {
  name: "doorkeeper",
  about: "about.doorkeeper",
  rules: [
    ...safety,
    ...knownPeople,
    ...unwelcome,
    {
      name: "a-favour-from-a-stranger",
      when: '"favour" in note.flags && note.verdict != "motivated"',
      advise: { action: "ask" },
      because: "because.favour",
    },
    {
      name: "they-say-you-have-met",
      when: 'note.verdict == "motivated" && ("past" in note.origin)',
      advise: { action: "accept" },
      because: "because.claims-past",
    },
    {
      name: "motivated-with-people-in-common",
      when: 'note.verdict == "motivated" && (common.contacts > 0 || common.ground > 0)',
      advise: { action: "accept" },
      because: "because.motivated-common",
    },
    {
      name: "motivated",
      when: 'note.verdict == "motivated"',
      advise: { action: "accept-limited" },
      because: "because.motivated",
    },
    {
      name: "perhaps-someone-you-know",
      when: "who.unsure",
      advise: { action: "ask", situation: "cannot-recall" },
      because: "because.unsure",
    },
    {
      name: "hidden-and-silent",
      when: "profile.hidden && !note.given && !(has(request.couldCarryNote) && !request.couldCarryNote)",
      advise: { action: "lapse" },
      because: "because.hidden-silent",
    },
    {
      name: "content-worth-reading",
      when: "profile.rich",
      advise: { action: "accept-limited" },
      because: "because.rich",
    },
    {
      name: "no-way-to-write-but-people-in-common",
      when: "!note.given && !request.couldCarryNote && (common.contacts >= 3 || common.ground > 0)",
      advise: { action: "accept-limited" },
      because: "because.no-note-common",
    },
    {
      name: "waited-half-a-year-in-silence",
      when: "!note.given && request.ageDays > 180 && !(common.contacts > 0)",
      advise: { action: "lapse" },
      because: "because.old-silent",
    },
    {
      name: "who-and-why",
      when: "true",
      advise: { action: "ask" },
      because: "because.who-and-why",
    },
  ],
};
