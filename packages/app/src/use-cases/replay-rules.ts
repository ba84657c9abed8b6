import { type Action, type Policy, replayPolicy, type ReplayDifference } from "@entregent/engine";
import type { RulesReplay } from "../api/rules-schemas.ts";
import type { AppContext } from "../context.ts";
import { isValued, type PastRequest, pastRequests, type Valued } from "./past-requests.ts";
import { tellRule } from "../present/rules.ts";
import type { Speaker } from "../present/speaker.ts";
import { type PolicyWish, policyInForce } from "./policy.ts";
import { wishedPolicy } from "./rules.ts";

/** More than this nobody reads; the counts are of all. */
const mostTold = 300;

/**
 * Who of all who ever asked would have been advised otherwise by other rules, those the owner values now first. Changes nothing.
 * @throws AppError `rules/unusable`, `rules/no-such-preset`, `rules/no-such-proposal`.
 */
export async function replayRules(app: AppContext, wish: PolicyWish, speaker: Speaker): Promise<RulesReplay> {
  const [before, after, past] = await Promise.all([
    policyInForce(app.owner),
    wishedPolicy(app, wish, speaker),
    pastRequests(app),
  ]);
  const byId = new Map(past.map((one) => [one.row.id, one]));
  const differences = replayPolicy(
    before,
    after,
    past.map((one) => one.past),
  );
  return {
    considered: past.length,
    changed: differences.length,
    valued: differences.filter(({ id }) => isValued(byId.get(id)!.valued)).length,
    moves: movesOf(differences),
    differences: differences.slice(0, mostTold).map((difference) => ({
      ...personOf(byId.get(difference.id)!, speaker),
      before: treatment(before, difference.before, speaker),
      after: treatment(after, difference.after, speaker),
    })),
  };
}

function movesOf(differences: readonly ReplayDifference[]): RulesReplay["moves"] {
  const counts = new Map<string, { before: Action; after: Action; count: number }>();
  for (const { before, after } of differences) {
    const key = `${before.action} ${after.action}`;
    const move = counts.get(key) ?? { before: before.action, after: after.action, count: 0 };
    counts.set(key, { ...move, count: move.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function personOf(
  { row: { id, fact }, valued }: PastRequest,
  speaker: Speaker,
): Pick<RulesReplay["differences"][number], "requestId" | "name" | "network" | "date" | "valuedFor"> {
  const valuedFor = isValued(valued) ? valuedInWords(valued, speaker) : [];
  return { requestId: id, name: fact.name, network: fact.network, date: fact.date, valuedFor };
}

function valuedInWords({ accepted, since, inCircle }: Valued, { say }: Speaker): string[] {
  return [
    ...(accepted ? [say("replay.accepted")] : []),
    ...(since > 0 ? [say("replay.since", { count: since })] : []),
    ...(inCircle ? [say("replay.circle")] : []),
  ];
}

function treatment(
  policy: Policy,
  { action, rule: name }: ReplayDifference["before"],
  speaker: Speaker,
): RulesReplay["differences"][number]["before"] {
  const rule = policy.rules.find((one) => one.name === name);
  return { action, rule: name, because: rule ? tellRule(rule, speaker).because : speaker.say("because.no-rule") };
}
