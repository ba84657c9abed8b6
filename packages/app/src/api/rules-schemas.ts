import { actions, networks, situations } from "@entregent/engine";
import { z } from "@hono/zod-openapi";

/** The owner's rules over the wire: the policy file as data, and what is told about it. */

const when = z.string().max(2000);

export const rule = z
  .object({
    name: z.string().max(200),
    when,
    advise: z.object({
      action: z.enum(actions),
      access: z.enum(["full", "limited"]).optional(),
      circles: z.array(z.string().max(100)).max(20).optional(),
      situation: z.enum(situations).optional(),
    }),
    because: z.string().max(500),
    off: z.boolean().optional(),
    examples: z
      .array(z.object({ case: z.looseObject({ network: z.enum(networks) }), decides: z.boolean() }))
      .max(50)
      .optional(),
  })
  .openapi("Rule");

export const policy = z
  .object({ name: z.string().max(200), about: z.string().max(500), rules: z.array(rule).max(200) })
  .openapi("Policy");

export const policyWish = z
  .union([
    z.object({ preset: z.string().max(100) }),
    z.object({ policy }),
    /** A policy file's text. */
    z.object({ file: z.string().max(200_000) }),
    /** The rules in force with a proposed rule in them. */
    z.object({ proposal: z.string().max(3000) }),
  ])
  .openapi("PolicyWish");

export const policyIssue = z
  .object({ code: z.string(), severity: z.enum(["error", "warning"]), rule: z.string().nullable(), words: z.string() })
  .openapi("PolicyIssue");

/** A rule as it is told: `condition` as a sentence where it is plain enough for one. */
export const toldRule = z
  .object({ name: z.string(), action: z.enum(actions), condition: z.string().nullable(), because: z.string() })
  .openapi("ToldRule");

export const rulesView = z
  .object({
    /** Null where the owner's own rules are in force. */
    preset: z.string().nullable(),
    name: z.string(),
    about: z.string(),
    policy,
    told: z.array(toldRule),
    /** The policy file. */
    file: z.string(),
    presets: z.array(
      z.object({ id: z.string(), name: z.string(), about: z.string(), manner: z.string(), inForce: z.boolean() }),
    ),
    canUndo: z.boolean(),
  })
  .openapi("RulesView");

export const factView = z
  .object({
    name: z.string(),
    type: z.enum(["bool", "int", "double", "string", "list<string>"]),
    group: z.string(),
    words: z.string(),
    comparisons: z.array(z.object({ is: z.string(), words: z.string() })),
    values: z.array(z.object({ value: z.string(), words: z.string() })).nullable(),
  })
  .openapi("FactView");

export const factList = z.object({ facts: z.array(factView) }).openapi("FactList");

export const rulesCheck = z
  .object({
    /** Null where it cannot be used; the issues say why. */
    policy: policy.nullable(),
    file: z.string().nullable(),
    issues: z.array(policyIssue),
    told: z.array(toldRule),
    examples: z.array(z.object({ rule: z.string(), index: z.int(), passes: z.boolean(), decidedBy: z.string() })),
    /** How many of the past requests each rule decides. */
    decides: z.array(z.object({ rule: z.string(), count: z.int() })),
    considered: z.int(),
  })
  .openapi("RulesCheck");

const treatment = z.object({ action: z.enum(actions), rule: z.string(), because: z.string() });

export const rulesReplay = z
  .object({
    considered: z.int(),
    changed: z.int(),
    /** Of those changed, how many are people the owner values now. */
    valued: z.int(),
    moves: z.array(z.object({ before: z.enum(actions), after: z.enum(actions), count: z.int() })),
    /** Those the owner values now come first. */
    differences: z.array(
      z.object({
        requestId: z.string(),
        name: z.string().nullable(),
        network: z.enum(networks),
        date: z.string().nullable(),
        before: treatment,
        after: treatment,
        /** What shows that the owner values them; empty where nothing does. */
        valuedFor: z.array(z.string()),
      }),
    ),
  })
  .openapi("RulesReplay");

export const rulesProposals = z
  .object({
    proposals: z.array(
      z.object({
        id: z.string(),
        rule: toldRule,
        /** The rule it goes before. */
        before: toldRule.nullable(),
        agrees: z.int(),
        changes: z.int(),
        words: z.string(),
      }),
    ),
  })
  .openapi("RulesProposals");

export const proposalId = z.object({ id: z.string().max(3000) }).openapi("ProposalId");

export type ApiRule = z.infer<typeof rule>;
export type ApiPolicy = z.infer<typeof policy>;
export type ApiPolicyWish = z.infer<typeof policyWish>;
export type PolicyIssueView = z.infer<typeof policyIssue>;
export type ToldRule = z.infer<typeof toldRule>;
export type RulesView = z.infer<typeof rulesView>;
export type FactView = z.infer<typeof factView>;
export type RulesCheck = z.infer<typeof rulesCheck>;
export type RulesReplay = z.infer<typeof rulesReplay>;
export type RulesProposals = z.infer<typeof rulesProposals>;
