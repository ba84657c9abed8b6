import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { setCookie } from "hono/cookie";
import { HTTPException } from "hono/http-exception";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { speakerOf } from "../present/speaker.ts";
import { type ApiEnv, wantedLanguage } from "./env.ts";
import { problemResponse, troubleOf } from "./problems.ts";
import { circleRoutes } from "./routes/circles.ts";
import { housekeepingRoutes } from "./routes/housekeeping.ts";
import { importRoutes } from "./routes/imports.ts";
import { liveRoutes } from "./routes/live.ts";
import { noteRoutes } from "./routes/notes.ts";
import { writingRoutes } from "./routes/writing.ts";
import { personRoutes } from "./routes/persons.ts";
import { requestRoutes } from "./routes/requests.ts";
import { phraseRoutes } from "./routes/phrases.ts";
import { rulesRoutes } from "./routes/rules.ts";
import { sessionRoutes } from "./routes/session.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { thereRoutes } from "./routes/there.ts";
import { threadRoutes } from "./routes/threads.ts";
import { sameHouse, withKey } from "./safety/guard.ts";
import { safeHeaders } from "./safety/headers.ts";
import type { DoorKeys } from "./safety/keys.ts";

/** Longest JSON body: a decision over a thousand requests with a long reply fits several times. */
const mostBodyBytes = 512 * 1024;
const cookieLifeSeconds = 180 * 24 * 3600;

/** What the pages are served from, where there are any. Answers null for a path it does not know. */
export type Pages = (request: Request) => Promise<Response | null>;

/** The HTTP API and the pages behind one door, as a fetch function. */
export function createApi(app: AppContext, keys: DoorKeys, pages: Pages | null): OpenAPIHono<ApiEnv> {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      // Paths into our own schema only: what was sent is somebody's words and is not repeated.
      const fields = [...new Set(result.error.issues.map((issue) => issue.path.join(".") || result.target))];
      return problemResponse(c, { code: "input/invalid", facts: { fields } });
    },
  });
  api.onError((error, c) => problemResponse(c, error instanceof HTTPException ? notJson : troubleOf(error)));
  api.notFound((c) => problemResponse(c, { code: "route/unknown", facts: {} }));

  api.use(safeHeaders);
  api.use(sameHouse());
  api.use("/api/*", withKey(keys));
  api.use("/api/*", async (c, next) => {
    c.set("speaker", speakerOf(wantedLanguage(c.req.query("lang"), c.req.header("accept-language"))));
    await next();
    c.res.headers.set("content-language", c.get("speaker").language);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });
  api.use("/api/*", async (c, next) => (isUpload(c.req.method, c.req.path) ? next() : smallBody(c, next)));

  sessionRoutes(api, app);
  requestRoutes(api, app);
  importRoutes(api, app);
  liveRoutes(api, app);
  sourceRoutes(api, app);
  noteRoutes(api, app);
  writingRoutes(api, app);
  personRoutes(api, app);
  rulesRoutes(api, app);
  phraseRoutes(api, app);
  threadRoutes(api, app);
  thereRoutes(api, app);
  circleRoutes(api, app);
  housekeepingRoutes(api, app);
  startLinks(api, keys);
  api.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Entregent", version: app.version, description: "The doorkeeper's HTTP API, on loopback only." },
  });
  if (pages) {
    api.get("*", async (c) => {
      if (c.req.path.startsWith("/api/")) return c.notFound();
      return (await pages(c.req.raw)) ?? c.notFound();
    });
  }
  return api;
}

const notJson = { code: "input/not-json", facts: {} };

const smallBody = bodyLimit({
  maxSize: mostBodyBytes,
  onError: () => {
    throw new AppError("input/too-large", { most: mostBodyBytes / 1024 });
  },
});

function isUpload(method: string, path: string): boolean {
  return method === "POST" && path === "/api/imports";
}

/** The link that opens the door once: the command line asks for one with the secret, the browser turns it into a cookie. */
function startLinks(api: OpenAPIHono<ApiEnv>, keys: DoorKeys): void {
  api.post("/api/start-links", (c) => {
    if (c.req.header("authorization") === undefined) throw new AppError("access/session");
    return c.json({ path: `/start?token=${keys.newLinkToken()}` }, 201);
  });
  api.get("/start", async (c) => {
    if (!keys.useLinkToken(c.req.query("token") ?? "")) throw new AppError("access/link");
    setCookie(c, await keys.cookieName(), await keys.cookie(), {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      maxAge: cookieLifeSeconds,
    });
    return c.redirect("/", 303);
  });
}
