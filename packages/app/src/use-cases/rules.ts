import { checkPolicy, countDecided, formatPolicy, type Policy, presets, runExamples } from "@entregent/engine";
import type { ApiPolicy, RulesCheck, RulesView } from "../api/rules-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { pastRequests } from "./past-requests.ts";
import { presentIssue, tellPolicy, tellRule } from "../present/rules.ts";
import type { Speaker } from "../present/speaker.ts";
import { type PolicyWish, policyOf, putInForce, readKeptPolicy, readPolicy, takePolicyBack } from "./policy.ts";
import { withProposalInForce } from "./rule-proposals.ts";

/** The rules in force, and the presets one could choose instead. */
export async function rulesView(app: AppContext, speaker: Speaker): Promise<RulesView> {
  const { inForce, earlier } = await readKeptPolicy(app.owner);
  const policy = policyOf(inForce);
  const preset = "preset" in inForce ? policy.name : null;
  return {
    preset,
    ...tellPolicy(policy, speaker),
    policy: asApi(policy),
    told: policy.rules.map((rule) => tellRule(rule, speaker)),
    file: formatPolicy(policy),
    presets: presets.map((one) => ({
      id: one.name,
      ...tellPolicy(one, speaker),
      manner: speaker.say(`manner.${one.name}`),
      inForce: preset === one.name,
    })),
    canUndo: earlier.length > 0,
  };
}

/**
 * Puts rules in force; what was in force before can be brought back.
 * @throws AppError `rules/unusable`, `rules/no-such-preset`, `rules/no-such-proposal`.
 */
export async function useRules(app: AppContext, wish: PolicyWish, speaker: Speaker): Promise<RulesView> {
  const policy = await wishedPolicy(app, wish, speaker);
  await putInForce(app.owner, "preset" in wish ? wish : { policy });
  return rulesView(app, speaker);
}

/** Takes the last change of rules back. @throws AppError `rules/nothing-to-undo`. */
export async function undoRules(app: AppContext, speaker: Speaker): Promise<RulesView> {
  await takePolicyBack(app.owner);
  return rulesView(app, speaker);
}

/**
 * Rules that can be used.
 * @throws AppError `rules/unusable` with what is wrong, in words; `rules/no-such-preset`, `rules/no-such-proposal`.
 */
export async function wishedPolicy(app: AppContext, wish: PolicyWish, speaker: Speaker): Promise<Policy> {
  if ("proposal" in wish) return withProposalInForce(app, wish.proposal);
  const { policy, issues } = readPolicy(wish);
  if (policy !== null) return policy;
  const errors = issues.filter(({ severity }) => severity === "error");
  throw new AppError("rules/unusable", { issues: errors.map((issue) => presentIssue(issue, speaker).words) });
}

/** What is wrong with rules, how their examples come out, and how many past requests each decides. Changes nothing. */
export async function checkRules(app: AppContext, wish: PolicyWish, speaker: Speaker): Promise<RulesCheck> {
  const { policy, issues } =
    "proposal" in wish ? { policy: await withProposalInForce(app, wish.proposal), issues: [] } : readPolicy(wish);
  if (policy === null) {
    const told = issues.map((issue) => presentIssue(issue, speaker));
    return { policy, file: null, issues: told, told: [], examples: [], decides: [], considered: 0 };
  }
  const past = (await pastRequests(app)).map((one) => one.past);
  const read: Parameters<typeof runExamples>[1] = ({ note, network }) =>
    note === undefined ? null : app.engine.appraise({ text: note, network });
  return {
    policy: asApi(policy),
    file: formatPolicy(policy),
    issues: checkPolicy(policy, read).map((issue) => presentIssue(issue, speaker)),
    told: policy.rules.map((rule) => tellRule(rule, speaker)),
    examples: [...runExamples(policy, read)],
    decides: [...countDecided(policy, past)].map(([rule, count]) => ({ rule, count })),
    considered: past.length,
  };
}

/** The same data; only what may be written to differs. */
function asApi(policy: Policy): ApiPolicy {
  return policy as unknown as ApiPolicy;
}
