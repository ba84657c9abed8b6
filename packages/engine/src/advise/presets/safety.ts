import type { Rule } from "../policy.ts";

/** Rules every preset begins with: what a careful person does whatever their policy. */
export const safety: readonly Rule[] = [
  {
    name: "an-odd-note-from-someone-you-know",
    when: 'who.known && ("scam" in note.flags)',
    advise: { action: "ask", situation: "cannot-recall" },
    because: "because.known-but-odd",
  },
  {
    name: "a-trap",
    when: '"scam" in note.flags && note.certainty >= 0.8',
    advise: { action: "report" },
    because: "because.trap",
  },
  {
    name: "perhaps-a-trap",
    when: '"scam" in note.flags',
    advise: { action: "lapse" },
    because: "because.perhaps-trap",
  },
];

/** Whoever is known comes in; a sure recognition outlives any reading of a note. */
export const knownPeople: readonly Rule[] = [
  {
    name: "met-in-person",
    when: "who.known && who.metInPerson",
    advise: { action: "accept" },
    because: "because.met",
  },
  {
    name: "someone-you-know",
    when: "who.known",
    advise: { action: "accept" },
    because: "because.known",
  },
];

/** What is sold or sent to everyone, where the reading is sure enough to act on. */
export const unwelcome: readonly Rule[] = [
  {
    name: "rude",
    when: '"rude" in note.flags && note.verdict == "unwelcome"',
    advise: { action: "lapse" },
    because: "because.rude",
  },
  {
    name: "a-pitch",
    when: 'note.verdict == "unwelcome" && "pitch" in note.flags && !("mass" in note.flags)',
    advise: { action: "decline" },
    because: "because.pitch",
  },
  {
    name: "sent-to-everyone",
    when: 'note.verdict == "unwelcome"',
    advise: { action: "lapse" },
    because: "because.mass",
  },
];
