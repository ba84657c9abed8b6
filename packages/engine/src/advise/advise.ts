import type { Access, Action, Advice, AdviceCase, Appraisal, Reason } from "../domain/index.ts";
import { suggestCircles } from "./circles.ts";
import { type Condition, compileCondition } from "./condition.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import { consequencesOf } from "./networks.ts";
import type { Policy, Rule } from "./policy.ts";
import { situationOf } from "./situation.ts";

/** A policy ready to advise. */
export interface Adviser {
  readonly policy: Policy;
  /**
   * Advises on one case by the first rule that holds; where none does, to ask.
   *
   * @param advised - The case; what it does not tell is unknown, not false.
   * @param appraisal - The reading of its note; null where nothing was written.
   */
  advise(advised: AdviceCase, appraisal: Appraisal | null): Advice;
  /** Only what is advised and by which rule, from facts that were gathered before: for trying rules on many cases. */
  decide(facts: Facts): Treatment;
}

/** What is advised, and by which rule. */
export interface Treatment {
  readonly action: Action;
  readonly access: Access;
  readonly rule: string;
}

interface ReadyRule {
  readonly rule: Rule;
  readonly holds: Condition;
}

/** Compiles a policy once, to advise on many cases. Rules that are off, or whose condition is no CEL, are passed over. */
export function createAdviser(policy: Policy): Adviser {
  const ready: ReadyRule[] = [];
  for (const rule of policy.rules) {
    const condition = compileCondition(rule.when);
    if (!rule.off && typeof condition === "function") ready.push({ rule, holds: condition });
  }
  return {
    policy,
    advise(advised, appraisal) {
      const facts = gatherFacts(advised, appraisal);
      const unknown = new Set<string>();
      for (const { rule, holds } of ready) {
        const outcome = holds(facts);
        if (outcome.holds) return adviceOf(rule, advised, appraisal, facts, unknown);
        if (outcome.unknown) unknown.add(outcome.unknown);
      }
      return adviceOf(nothingHolds, advised, appraisal, facts, unknown);
    },
    decide(facts) {
      const rule = ready.find(({ holds }) => holds(facts).holds)?.rule ?? nothingHolds;
      return { action: rule.advise.action, access: accessOf(rule), rule: rule.name };
    },
  };
}

/** Never 100: no recognition is certain. */
function percentOf(probability: number): number {
  return Math.min(99, Math.round(probability * 100));
}

/** Where no rule holds: neither yes nor no too soon. */
const nothingHolds: Rule = { name: "otherwise", when: "true", advise: { action: "ask" }, because: "because.no-rule" };

function accessOf({ advise: { action, access } }: Rule): Access {
  return access ?? (action === "accept" ? "full" : "limited");
}

function adviceOf(
  rule: Rule,
  advised: AdviceCase,
  appraisal: Appraisal | null,
  facts: Facts,
  unknown: ReadonlySet<string>,
): Advice {
  const { action } = rule.advise;
  const access = accessOf(rule);
  const accepts = action === "accept" || action === "accept-limited";
  return {
    action,
    access,
    circles: rule.advise.circles ?? (accepts ? suggestCircles(advised, appraisal, access === "limited") : []),
    rule: rule.name,
    reasons: reasonsOf(rule, advised, appraisal, facts, unknown),
    consequences: consequencesOf(advised.network, action),
    situation: rule.advise.situation ?? situationOf(action, advised, appraisal),
  };
}

/** Why, most telling first: the rule's own word, then the facts behind it, then what was not known. */
function reasonsOf(
  rule: Rule,
  advised: AdviceCase,
  appraisal: Appraisal | null,
  facts: Facts,
  unknown: ReadonlySet<string>,
): readonly Reason[] {
  const reasons: Reason[] = [];
  reasons.push(
    rule.because.startsWith("because.") ? { id: rule.because } : { id: "because.own", facts: { text: rule.because } },
  );
  const { recognition } = advised;
  if (recognition?.probability !== undefined && recognition.probability >= 0.5) {
    reasons.push({ id: "reason.recognised", facts: { percent: percentOf(recognition.probability) } });
  } else if (recognition?.probability !== undefined) reasons.push({ id: "reason.no-trace" });
  if (recognition?.metInPerson) reasons.push({ id: "reason.met" });
  if (recognition?.mutualContacts?.length) {
    reasons.push({
      id: "reason.mutual",
      facts: { count: recognition.mutualContacts.length, people: recognition.mutualContacts.slice(0, 3) },
    });
  }
  if (recognition?.commonGround?.length)
    reasons.push({ id: "reason.common-ground", facts: { what: recognition.commonGround.slice(0, 3) } });
  if (appraisal && !appraisal.flags.includes("empty")) {
    for (const flag of appraisal.flags) reasons.push({ id: `reason.flag.${flag}` });
    if (appraisal.verdict === "motivated") reasons.push({ id: "reason.motivated" });
    for (const part of appraisal.missing)
      if (part === "origin" || part === "purpose") reasons.push({ id: `reason.missing.${part}` });
  } else if (advised.channelCarriesNote === false) reasons.push({ id: "reason.no-note-possible" });
  else if ((facts["note"] as { given?: boolean }).given === false) reasons.push({ id: "reason.no-note" });
  if (unknown.size > 0) reasons.push({ id: "reason.unknown", facts: { what: [...unknown].slice(0, 4) } });
  return reasons;
}
