import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { presentFacts } from "../../present/rules.ts";
import { replayRules } from "../../use-cases/replay-rules.ts";
import { dismissProposal, restoreProposal, ruleProposals } from "../../use-cases/rule-proposals.ts";
import { checkRules, rulesView as viewUseCase, undoRules, useRules as putRules } from "../../use-cases/rules.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  factList,
  policyWish,
  proposalId,
  rulesCheck,
  rulesProposals,
  rulesReplay,
  rulesView,
} from "../rules-schemas.ts";

const done = z.object({ done: z.literal(true) });

const getRules = createRoute({
  method: "get",
  path: "/api/rules",
  summary: "The rules in force, and the presets to choose from",
  responses: { 200: answer("The rules", rulesView), ...problems },
});

const getFacts = createRoute({
  method: "get",
  path: "/api/rules/facts",
  summary: "The facts a rule may look at, and how they can be compared",
  responses: { 200: answer("The facts", factList), ...problems },
});

const putWish = createRoute({
  method: "put",
  path: "/api/rules",
  summary: "Put rules in force: a preset, one's own, a policy file, or a proposal added",
  request: { body: body(policyWish) },
  responses: { 200: answer("The rules as they are now", rulesView), ...problems },
});

const postUndo = createRoute({
  method: "post",
  path: "/api/rules/undo",
  summary: "Take the last change of rules back",
  responses: { 200: answer("The rules as they are now", rulesView), ...problems },
});

const postCheck = createRoute({
  method: "post",
  path: "/api/rules/check",
  summary: "What is wrong with rules, how their examples come out, what each decides; changes nothing",
  request: { body: body(policyWish) },
  responses: { 200: answer("The findings", rulesCheck), ...problems },
});

const postReplay = createRoute({
  method: "post",
  path: "/api/rules/replay",
  summary: "Who would have been advised otherwise; changes nothing",
  request: { body: body(policyWish) },
  responses: { 200: answer("The differences", rulesReplay), ...problems },
});

const getProposals = createRoute({
  method: "get",
  path: "/api/rules/proposals",
  summary: "Rules that would agree with what the owner keeps deciding; changes nothing",
  responses: { 200: answer("The proposals", rulesProposals), ...problems },
});

const postDismiss = createRoute({
  method: "post",
  path: "/api/rules/proposals/dismiss",
  summary: "Remember that a proposal is not wanted",
  request: { body: body(proposalId) },
  responses: { 200: answer("It is remembered", done), ...problems },
});

const postRestore = createRoute({
  method: "post",
  path: "/api/rules/proposals/restore",
  summary: "Let a dismissed proposal come back",
  request: { body: body(proposalId) },
  responses: { 200: answer("It may come back", done), ...problems },
});

export function rulesRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getRules, async (c) => c.json(await viewUseCase(app, c.get("speaker")), 200));
  api.openapi(getFacts, (c) => c.json({ facts: presentFacts(c.get("speaker")) }, 200));
  api.openapi(putWish, async (c) => c.json(await putRules(app, c.req.valid("json"), c.get("speaker")), 200));
  api.openapi(postUndo, async (c) => c.json(await undoRules(app, c.get("speaker")), 200));
  api.openapi(postCheck, async (c) => c.json(await checkRules(app, c.req.valid("json"), c.get("speaker")), 200));
  api.openapi(postReplay, async (c) => c.json(await replayRules(app, c.req.valid("json"), c.get("speaker")), 200));
  api.openapi(getProposals, async (c) => c.json(await ruleProposals(app, c.get("speaker")), 200));
  api.openapi(postDismiss, async (c) => {
    await dismissProposal(app, c.req.valid("json").id);
    return c.json({ done: true as const }, 200);
  });
  api.openapi(postRestore, async (c) => {
    await restoreProposal(app, c.req.valid("json").id);
    return c.json({ done: true as const }, 200);
  });
}
