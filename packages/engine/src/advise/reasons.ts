import type { Consequence, Reason } from "../domain/index.ts";
import type { Say } from "../words/index.ts";
import type { PolicyIssue } from "./policy.ts";

/** A reason as a sentence. Facts that were not known are told by what they are about, not by their names in conditions. */
export function reasonInWords(reason: Reason, say: Say): string {
  const names = reason.facts?.["what"];
  if (reason.id !== "reason.unknown" || !Array.isArray(names)) return say(reason.id, reason.facts);
  const about = new Set(names.map((name: string) => say(`unknown.${name.split(".")[0]}`)));
  return say(reason.id, { what: [...about] });
}

/** A consequence as a sentence. */
export function consequenceInWords(consequence: Consequence, say: Say): string {
  return say(`consequence.${consequence.id}`, consequence.facts);
}

/** What is wrong with a policy as a sentence. */
export function issueInWords({ code, rule = "", detail = "", near }: PolicyIssue, say: Say): string {
  return say(`policy.${code}${near === undefined ? "" : ".near"}`, { rule, detail, near: near ?? "" });
}
