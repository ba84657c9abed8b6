import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { AppError } from "../../errors.ts";
import type { DoorKeys } from "./keys.ts";
import { isLoopbackHost, isOwnOrigin } from "./same-house.ts";

/**
 * Lets in only what comes from this machine's own pages or its command line.
 * @throws AppError `access/host`, `access/origin`.
 */
export function sameHouse(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (!isLoopbackHost(host)) throw new AppError("access/host");
    if (!isOwnOrigin(c.req.raw.headers, host)) throw new AppError("access/origin");
    await next();
  };
}

/**
 * Asks for the cookie the start link gave, or the install's secret as a bearer.
 * @throws AppError `access/session`.
 */
export function withKey(keys: DoorKeys): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    const cookie = getCookie(c, await keys.cookieName());
    const welcome = bearer !== undefined ? await keys.isSecret(bearer) : await keys.isCookie(cookie ?? "");
    if (!welcome) throw new AppError("access/session");
    await next();
  };
}
