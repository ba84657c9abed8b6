import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppContext } from "../../context.ts";
import { listAccounts } from "../../live/account-store.ts";
import { presentCheck, presentLiveSource } from "../../present/live.ts";
import { addAccount, changeAccount, checkAccount, removeAccount } from "../../use-cases/live-accounts.ts";
import { accountById, liveOverview as overviewUseCase } from "../../use-cases/live-overview.ts";
import { readAccount } from "../../use-cases/read-account.ts";
import { answer, body, problems } from "../describe.ts";
import type { ApiEnv } from "../env.ts";
import {
  accountAdded,
  addAccountBody,
  changeAccountBody,
  liveAccount,
  liveCheck,
  liveOverview,
  liveSourceList,
} from "../live-schemas.ts";

const id = z.object({ id: z.string().min(1).max(300) });

const getSources = createRoute({
  method: "get",
  path: "/api/live/sources",
  summary: "Kinds of account that can be connected, and what each asks for",
  responses: { 200: answer("The kinds", liveSourceList), ...problems },
});

const getAccounts = createRoute({
  method: "get",
  path: "/api/live/accounts",
  summary: "The connected accounts, as they stand",
  responses: { 200: answer("The accounts", liveOverview), ...problems },
});

const postAccount = createRoute({
  method: "post",
  path: "/api/live/accounts",
  summary: "Connect an account; it is tried first, and kept only if it lets us in",
  request: { body: body(addAccountBody) },
  responses: { 201: answer("The account, and what it holds", accountAdded), ...problems },
});

const getAccount = createRoute({
  method: "get",
  path: "/api/live/accounts/{id}",
  summary: "One account as it stands",
  request: { params: id },
  responses: { 200: answer("The account", liveAccount), ...problems },
});

const patchAccount = createRoute({
  method: "patch",
  path: "/api/live/accounts/{id}",
  summary: "Switch an account on or off, rename it, or change its settings and secrets (tried first)",
  request: { params: id, body: body(changeAccountBody) },
  responses: { 200: answer("The account", liveAccount), ...problems },
});

const deleteAccount = createRoute({
  method: "delete",
  path: "/api/live/accounts/{id}",
  summary: "Forget an account and its secrets; what it brought stays, and can be undone",
  request: { params: id },
  responses: { 204: { description: "It is forgotten" }, ...problems },
});

const postCheck = createRoute({
  method: "post",
  path: "/api/live/accounts/{id}/check",
  summary: "Sign in and see what there is; changes nothing",
  request: { params: id },
  responses: { 200: answer("What it holds", liveCheck), ...problems },
});

const postRead = createRoute({
  method: "post",
  path: "/api/live/accounts/{id}/read",
  summary: "Read what is new; the account's `reading` tells how it goes",
  request: { params: id },
  responses: { 202: answer("Reading has begun", liveAccount), ...problems },
});

const postStop = createRoute({
  method: "post",
  path: "/api/live/accounts/{id}/stop",
  summary: "Stop the reading that goes on; what was read stays",
  request: { params: id },
  responses: { 200: answer("The account", liveAccount), ...problems },
});

const postReadAll = createRoute({
  method: "post",
  path: "/api/live/read",
  summary: "Read what is new in every account that is on",
  responses: { 202: answer("Reading has begun", liveOverview), ...problems },
});

export function liveRoutes(api: OpenAPIHono<ApiEnv>, app: AppContext): void {
  api.openapi(getSources, async (c) =>
    c.json({ sources: app.live.sources.map((source) => presentLiveSource(source, c.get("speaker"))) }, 200),
  );
  api.openapi(getAccounts, async (c) => c.json(await overviewUseCase(app, c.get("speaker")), 200));
  api.openapi(postAccount, async (c) => {
    const { account, check } = await addAccount(app, c.req.valid("json"), c.req.raw.signal);
    const speaker = c.get("speaker");
    return c.json({ account: await accountById(app, account.id, speaker), check: presentCheck(check, speaker) }, 201);
  });
  api.openapi(getAccount, async (c) => c.json(await accountById(app, c.req.valid("param").id, c.get("speaker")), 200));
  api.openapi(patchAccount, async (c) => {
    const { id } = await changeAccount(app, c.req.valid("param").id, c.req.valid("json"), c.req.raw.signal);
    return c.json(await accountById(app, id, c.get("speaker")), 200);
  });
  api.openapi(deleteAccount, async (c) => {
    await removeAccount(app, c.req.valid("param").id);
    return c.body(null, 204);
  });
  api.openapi(postCheck, async (c) => {
    const check = await checkAccount(app, c.req.valid("param").id, c.req.raw.signal);
    return c.json(presentCheck(check, c.get("speaker")), 200);
  });
  api.openapi(postRead, async (c) => {
    const { accountId } = await readAccount(app, c.req.valid("param").id);
    return c.json(await accountById(app, accountId, c.get("speaker")), 202);
  });
  api.openapi(postStop, async (c) => {
    await app.live.readings.stop(c.req.valid("param").id);
    return c.json(await accountById(app, c.req.valid("param").id, c.get("speaker")), 200);
  });
  api.openapi(postReadAll, async (c) => {
    for (const { id, on } of await listAccounts(app.owner)) if (on) await readAccount(app, id);
    return c.json(await overviewUseCase(app, c.get("speaker")), 202);
  });
}
