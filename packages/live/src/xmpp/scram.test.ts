import { describe, expect, it, vi } from "vitest";
import { scramWith } from "./scram.ts";

// The exchanges that the standards give as examples.
const { nonces } = vi.hoisted(() => ({ nonces: [] as string[] }));
vi.mock("node:crypto", async (original) => {
  const real = await original<typeof import("node:crypto")>();
  return {
    ...real,
    randomBytes: (size: number) => (nonces.length > 0 ? { toString: () => nonces.shift()! } : real.randomBytes(size)),
  };
});

const credentials = { username: "user", password: "pencil" };

describe("signing in with SCRAM", () => {
  it.each([
    [
      "sha1",
      "fyko+d2lbbFgONRv9qkxdawL",
      "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
      "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
    ],
    [
      "sha256",
      "rOprNGfwEbeRWgbNEkqO",
      "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
      "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
    ],
  ] as const)("gives the answer of the standard with %s", async (hash, nonce, challenge, answer) => {
    nonces.push(nonce);
    const mechanism = new (scramWith(hash))();
    expect(await mechanism.response(credentials)).toBe(`n,,n=user,r=${nonce}`);
    mechanism.challenge(challenge);
    expect(await mechanism.response(credentials)).toBe(answer);
  });

  it.each([["r=another,s=QSXC,i=4096"], ["r=abcx,s=QSXC,i=99999999"], ["r=abc,s=QSXC,i=4096"], ["e=other-error"]])(
    "does not go on with %s",
    async (challenge) => {
      nonces.push("abc");
      const mechanism = new (scramWith("sha256"))();
      await mechanism.response(credentials);
      mechanism.challenge(challenge);
      await expect(mechanism.response(credentials)).rejects.toMatchObject({ code: "live/strange-answer" });
    },
  );

  it("writes names of any script as bytes", async () => {
    nonces.push("abc");
    const first = await new (scramWith("sha1"))().response({ username: "jo=sé,x", password: "" });
    expect(Buffer.from(first, "latin1").toString("utf8")).toBe("n,,n=jo=3Dsé=2Cx,r=abc");
  });
});
