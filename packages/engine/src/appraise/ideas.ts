import type { Criterion, Flag, OriginTime } from "../domain/appraisal.ts";

/** Every idea a clause may carry, in the order the trained model gives them. Ids are stored: never rename one. */
export const ideas = [
  "courtesy/greeting",
  "courtesy/closing",
  "past/met",
  "past/corresponded",
  "past/worked",
  "past/studied",
  "past/introduced",
  "present/mutual",
  "present/shared",
  "present/follows",
  "present/advice",
  "future/partnership",
  "future/project",
  "future/hiring",
  "future/job-seeking",
  "future/customer",
  "next/call",
  "next/meet",
  "next/question",
  "next/keep-in-touch-on",
  "vague/network",
  "vague/interests",
  "vague/flattery",
  "flag/boilerplate",
  "flag/favour-recommendation",
  "flag/favour-endorsement",
  "flag/favour-introduction",
  "flag/favour-referral",
  "flag/favour-money-or-vote",
  "flag/pitch-product",
  "flag/pitch-demo-or-call",
  "flag/pitch-event-or-download",
  "flag/pitch-recruit-to-business",
  "flag/scam-money",
  "flag/scam-crypto",
  "flag/scam-romance",
  "flag/scam-off-platform",
  "flag/mass-collector",
  "flag/mass-merge-leftover",
  "flag/profile-dump",
  "flag/rude",
  "answer/reminds",
  "answer/purpose",
  "answer/evades",
  "purpose/stated",
  "next/some",
  "flag/mass-some",
] as const;
export type Idea = (typeof ideas)[number];

/** What the model answers about a note, after the three verdicts, in its order. */
export const answers = [
  "past",
  "present",
  "future",
  "purpose",
  "next-step",
  "greeting",
  "closing",
  "empty",
  "greeting-only",
  "boilerplate",
  "favour",
  "pitch",
  "scam",
  "mass",
  "profile-dump",
  "too-long",
  "rude",
] as const;
export type Answer = (typeof answers)[number];

export function isOrigin(answer: Answer): answer is OriginTime {
  return answer === "past" || answer === "present" || answer === "future";
}

/** The ideas whose clause shows why an answer is yes. */
export function ideasOf(answer: Answer): readonly Idea[] {
  return reasons[answer];
}

function begin(start: string): readonly Idea[] {
  return ideas.filter((idea) => idea.startsWith(start));
}

const reasons: Readonly<Record<Answer, readonly Idea[]>> = {
  greeting: ["courtesy/greeting"],
  closing: ["courtesy/closing"],
  past: begin("past/"),
  present: begin("present/"),
  future: begin("future/"),
  purpose: ["purpose/stated"],
  "next-step": begin("next/"),
  empty: [],
  "greeting-only": [],
  "too-long": [],
  boilerplate: begin("flag/boilerplate"),
  favour: begin("flag/favour"),
  pitch: begin("flag/pitch"),
  scam: begin("flag/scam"),
  mass: begin("flag/mass"),
  "profile-dump": begin("flag/profile-dump"),
  rude: begin("flag/rude"),
};

const warnings: readonly Flag[] = ["boilerplate", "favour", "pitch", "scam", "mass", "profile-dump", "rude"];

export function isWarning(answer: Answer): answer is Flag & Answer {
  return (warnings as readonly string[]).includes(answer);
}

/** Under which heading a finding of this idea stands. */
export function criterionOf(id: string): Criterion {
  const family = id.slice(0, id.indexOf("/"));
  if (family === "courtesy") return "courtesy";
  if (family === "past" || family === "present" || family === "future") return "origin";
  if (family === "next") return "next-step";
  if (family === "purpose") return "purpose";
  if (family === "precision") return "precision";
  return "warning";
}
