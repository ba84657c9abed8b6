import { type DecidedCase, type Policy, proposeRules, type RuleProposal, withProposal } from "@entregent/engine";
import type { RulesProposals } from "../api/rules-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { pastRequests } from "./past-requests.ts";
import { tellRule } from "../present/rules.ts";
import type { Speaker } from "../present/speaker.ts";
import { policyInForce } from "./policy.ts";

const dismissedName = "dismissed-proposals";
const mostDismissed = 200;

/** Where the owner keeps deciding otherwise than advised, and the rule that would agree. Changes nothing. */
export async function ruleProposals(app: AppContext, speaker: Speaker): Promise<RulesProposals> {
  const policy = await policyInForce(app.owner);
  const proposals = await proposalsFor(app, policy);
  return {
    proposals: proposals.map(({ id, rule, before, agrees, changes }) => {
      const above = policy.rules.find(({ name }) => name === before);
      return {
        id,
        rule: tellRule(rule, speaker),
        before: above ? tellRule(above, speaker) : null,
        agrees,
        changes,
        words: speaker.say("proposal.words", {
          agrees,
          changes,
          action: speaker.say(`action.${rule.advise.action}`),
        }),
      };
    }),
  };
}

/** The rules in force with a proposed rule in its place. @throws AppError `rules/no-such-proposal`. */
export async function withProposalInForce(app: AppContext, id: string): Promise<Policy> {
  const policy = await policyInForce(app.owner);
  const proposal = (await proposalsFor(app, policy)).find((one) => one.id === id);
  if (!proposal) throw new AppError("rules/no-such-proposal");
  const changed = withProposal(policy, proposal);
  return policy.about.startsWith("about.") ? { ...changed, name: "mine", about: "" } : changed;
}

/** Remembers that a proposal is not wanted. */
export async function dismissProposal(app: AppContext, id: string): Promise<void> {
  const dismissed = await dismissedProposals(app);
  if (dismissed.includes(id)) return;
  await app.owner.settings.put(dismissedName, [...dismissed, id].slice(-mostDismissed));
}

/** Lets a dismissed proposal come back. */
export async function restoreProposal(app: AppContext, id: string): Promise<void> {
  const dismissed = await dismissedProposals(app);
  await app.owner.settings.put(
    dismissedName,
    dismissed.filter((one) => one !== id),
  );
}

async function dismissedProposals(app: AppContext): Promise<readonly string[]> {
  return (await app.owner.settings.get<readonly string[]>(dismissedName)) ?? [];
}

async function proposalsFor(app: AppContext, policy: Policy): Promise<readonly RuleProposal[]> {
  const [past, dismissed] = await Promise.all([pastRequests(app), dismissedProposals(app)]);
  const history = past.flatMap(({ row, past }): readonly DecidedCase[] =>
    row.decision === null ? [] : [{ ...past, decided: row.decision.action }],
  );
  return proposeRules(policy, history, { dismissed });
}
