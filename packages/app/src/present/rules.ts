import {
  comparisonsFor,
  factCatalogue,
  issueInWords,
  type Policy,
  type PolicyIssue,
  readTests,
  type Rule,
  testsInWords,
} from "@entregent/engine";
import type { FactView, PolicyIssueView, ToldRule } from "../api/rules-schemas.ts";
import { hasWords } from "../words/index.ts";
import type { Speaker } from "./speaker.ts";

/** A rule in words. */
export function tellRule({ name, when, advise, because }: Rule, { say }: Speaker): ToldRule {
  const tests = readTests(when);
  return {
    name,
    action: advise.action,
    condition: tests === null ? null : testsInWords(tests, say),
    because: because.startsWith("because.") ? say(because) : because,
  };
}

export function presentIssue(issue: PolicyIssue, { say }: Speaker): PolicyIssueView {
  return {
    code: issue.code,
    severity: issue.severity,
    rule: issue.rule ?? null,
    words: issueInWords(issue, say),
  };
}

/** What rules are called and what they are for: a preset in the reader's language, the owner's own as they wrote it. */
export function tellPolicy({ name, about }: Policy, { say }: Speaker): { name: string; about: string } {
  return {
    name: hasWords(`policy-name.${name}`) ? say(`policy-name.${name}`) : name,
    about: about === "" ? say("about.mine") : about.startsWith("about.") ? say(about) : about,
  };
}

/** The facts rules may look at, for an editor. */
export function presentFacts({ say }: Speaker): FactView[] {
  return factCatalogue.map((entry) => ({
    name: entry.name,
    type: entry.type,
    group: say(`fact-group.${entry.name.split(".")[0]}`),
    words: say(`fact.${entry.name}`),
    comparisons: comparisonsFor(entry).map((is) => ({ is, words: say(`comparison.${is}`) })),
    values: entry.values?.map((value) => ({ value, words: say(`fact-value.${value}`) })) ?? null,
  }));
}
