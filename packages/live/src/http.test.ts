import { describe, expect, it } from "vitest";
import { askHttp, readRetryAfter } from "./http.ts";
import type { LiveDoor } from "./live.ts";

type Answer = (request: Request) => Response | Promise<Response>;

function door(answer: Answer, signal: AbortSignal = new AbortController().signal): LiveDoor & { asked: Request[] } {
  const asked: Request[] = [];
  return {
    asked,
    signal,
    timeoutMs: 5000,
    now: () => "2026-06-08T09:00:00.000Z",
    wait: async () => undefined,
    pass: () => undefined,
    async fetch(request) {
      asked.push(request);
      return answer(request);
    },
  };
}

const to = (location: string, status = 302): Response => new Response(null, { status, headers: { location } });
const authorization = "Bearer an-invented-token";

describe("asking over HTTP", () => {
  it("shows the sign-in to its own origin only", async () => {
    const way = door(({ url }) =>
      url.startsWith("https://a.example/") ? to("https://b.example/x") : new Response("hello"),
    );
    const { url, bytes } = await askHttp(way, { url: "https://a.example/", authorization });
    expect([url, new TextDecoder().decode(bytes)]).toEqual(["https://b.example/x", "hello"]);
    expect(way.asked.map(({ headers }) => headers.get("authorization"))).toEqual([authorization, null]);
  });

  it.each([["http://mail.example.org/"], ["ftp://mail.example.org/"]])(
    "asks nobody without encryption: %s",
    async (url) => {
      const way = door(() => new Response("hello"));
      await expect(askHttp(way, { url, authorization })).rejects.toMatchObject({ code: "live/not-secure" });
      expect(way.asked).toEqual([]);
    },
  );

  it("goes without encryption within this machine, but not back to it from an encrypted way", async () => {
    await expect(
      askHttp(
        door(() => new Response("hello")),
        { url: "http://127.0.0.1:5232/" },
      ),
    ).resolves.toMatchObject({ status: 200 });
    const astray = door(() => to("http://127.0.0.1:5232/"));
    await expect(askHttp(astray, { url: "https://a.example/" })).rejects.toMatchObject({ code: "live/not-secure" });
  });

  it("gives up on a circle", async () => {
    const circle = door(() => to("https://a.example/"));
    await expect(askHttp(circle, { url: "https://a.example/" })).rejects.toMatchObject({ code: "live/strange-answer" });
    expect(circle.asked.length).toBeLessThan(10);
  });

  it.each([
    [401, "live/signed-out"],
    [403, "live/not-allowed"],
    [404, "live/gone"],
    [418, "live/strange-answer"],
    [429, "live/slow-down"],
    [500, "live/unreachable"],
    [503, "live/slow-down"],
  ])("tells what %i means", async (status, code) => {
    const way = door(() => new Response("Somebody’s words", { status, headers: { "retry-after": "120" } }));
    const error: unknown = await askHttp(way, { url: "https://a.example/", authorization }).catch(
      (one: unknown) => one,
    );
    expect(error).toMatchObject({ code, retryAfterMs: code === "live/slow-down" ? 120_000 : null });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toMatch(/invented-token|a\.example|words/u);
  });

  it("tells a certificate that cannot be trusted from a server that is not there", async () => {
    const broken = (code: string): LiveDoor =>
      door(() => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) })));
    const ask = (code: string): Promise<unknown> => askHttp(broken(code), { url: "https://a.example/" });
    await expect(ask("DEPTH_ZERO_SELF_SIGNED_CERT")).rejects.toMatchObject({ code: "live/not-secure" });
    await expect(ask("ERR_TLS_CERT_ALTNAME_INVALID")).rejects.toMatchObject({ code: "live/not-secure" });
    await expect(ask("ECONNREFUSED")).rejects.toMatchObject({ code: "live/unreachable" });
  });

  it("ends with the reason of whoever cancelled it", async () => {
    const stopping = new AbortController();
    const way = door(async () => {
      stopping.abort(new Error("stopped"));
      throw new TypeError("fetch failed");
    }, stopping.signal);
    await expect(askHttp(way, { url: "https://a.example/" })).rejects.toThrow("stopped");
  });

  it("reads how long to wait, in seconds or as a date", () => {
    const now = "2026-06-08T09:00:00.000Z";
    expect(readRetryAfter("7", now)).toBe(7000);
    expect(readRetryAfter("Mon, 08 Jun 2026 09:01:00 GMT", now)).toBe(60_000);
    expect(readRetryAfter("Mon, 08 Jun 2026 08:00:00 GMT", now)).toBe(0);
    expect(readRetryAfter("soon", now)).toBeNull();
  });
});
