import { describe, expect, it } from "vitest";
import { fixedNow, type House, openHouse, testSecret } from "../../../testing/house.ts";

const home = "http://127.0.0.1:4747";

async function linkOf(house: House): Promise<string> {
  const answer = await house.ask("/api/start-links", { method: "POST" });
  return ((await answer.json()) as { path: string }).path;
}

async function cookieOf(house: House): Promise<string> {
  const answer = await house.fetch(new Request(home + (await linkOf(house))));
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

describe("the door on loopback", () => {
  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4747", "10.0.0.5:4747", "", "[::2]:4747"])(
    "refuses the host %j, also with the secret",
    async (host) => {
      const house = await openHouse();
      const answer = await house.ask("/api/session", { headers: { host } });
      expect(answer.status).toBe(421);
      expect(await answer.json()).toMatchObject({ code: "access/host" });
    },
  );

  it.each(["127.0.0.1:4747", "localhost:8080", "LOCALHOST", "[::1]:4747"])("knows the host %j", async (host) => {
    const house = await openHouse();
    expect((await house.ask("/api/session", { headers: { host } })).status).toBe(200);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:9999" }],
    ["a page without an origin", { origin: "null" }],
    ["a page the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["a page the browser calls same-site", { "sec-fetch-site": "same-site" }],
  ])("refuses %s, also with the cookie", async (_, headers) => {
    const house = await openHouse();
    const cookie = await cookieOf(house);
    const asked = new Request(`${home}/api/session`, { headers: { host: "127.0.0.1:4747", cookie, ...headers } });
    const answer = await house.fetch(asked);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "access/origin" });
  });

  it("sends no header that lets another site read", async () => {
    const house = await openHouse();
    const answer = await house.ask("/api/session", {
      method: "OPTIONS",
      headers: { origin: home, host: "127.0.0.1:4747" },
    });
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it("lets nobody in without a key", async () => {
    const house = await openHouse();
    for (const path of ["/api/session", "/api/export", "/api/openapi.json", "/api/nowhere"]) {
      const answer = await house.fetch(new Request(home + path));
      expect(answer.status, path).toBe(401);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
    }
  });

  it.each(["Bearer wrong", `Bearer ${testSecret}x`, "Bearer ", `Basic ${testSecret}`])(
    "lets %j not in",
    async (authorization) => {
      const house = await openHouse();
      expect((await house.ask("/api/session", { headers: { authorization } })).status).toBe(401);
    },
  );

  it("does not take the secret itself as a cookie", async () => {
    const house = await openHouse();
    const name = (await cookieOf(house)).split("=")[0]!;
    const cookie = `${name}=${testSecret}`;
    expect((await house.fetch(new Request(`${home}/api/session`, { headers: { cookie } }))).status).toBe(401);
  });

  it("turns a start link into a cookie that scripts and other sites cannot use", async () => {
    const house = await openHouse();
    const answer = await house.fetch(new Request(home + (await linkOf(house))));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/");
    const cookie = answer.headers.get("set-cookie")!;
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).not.toContain(testSecret);
    const asked = new Request(`${home}/api/session`, { headers: { cookie: cookie.split(";")[0]! } });
    expect((await house.fetch(asked)).status).toBe(200);
  });

  it("opens once with a start link, and not after ten minutes", async () => {
    const house = await openHouse();
    const once = await linkOf(house);
    expect((await house.fetch(new Request(home + once))).status).toBe(303);
    expect((await house.fetch(new Request(home + once))).status).toBe(403);
    const late = await linkOf(house);
    house.setNow(new Date(Date.parse(fixedNow) + 11 * 60_000).toISOString());
    expect((await house.fetch(new Request(home + late))).status).toBe(403);
    expect((await house.fetch(new Request(`${home}/start?token=guess`))).status).toBe(403);
  });

  it("makes start links for the secret alone, not for a cookie", async () => {
    const house = await openHouse();
    const cookie = await cookieOf(house);
    const answer = await house.fetch(new Request(`${home}/api/start-links`, { method: "POST", headers: { cookie } }));
    expect(answer.status).toBe(401);
  });

  it("sends a strict policy and its companions with every answer, also with refusals", async () => {
    const house = await openHouse();
    for (const answer of [await house.ask("/api/session"), await house.fetch(new Request(`${home}/api/session`))]) {
      const policy = answer.headers.get("content-security-policy")!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain("unsafe");
      expect(policy).not.toContain("*");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
      expect(answer.headers.get("x-frame-options")).toBe("DENY");
    }
  });

  it("lets no answer of the API be kept by a cache", async () => {
    const house = await openHouse();
    expect((await house.ask("/api/session")).headers.get("cache-control")).toBe("no-store");
  });

  it("refuses a long body, told or streamed", async () => {
    const house = await openHouse();
    const long = JSON.stringify({ text: "a".repeat(600_000) });
    const told = await house.ask("/api/appraise", {
      method: "POST",
      body: long,
      headers: { "content-type": "application/json", "content-length": String(long.length) },
    });
    expect(told.status).toBe(413);
    const streamed = await house.ask("/api/appraise", {
      method: "POST",
      body: new Blob([long]).stream(),
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(await streamed.json()).toMatchObject({ code: "input/too-large" });
  });
});
