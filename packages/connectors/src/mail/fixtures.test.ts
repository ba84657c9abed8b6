import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { factsAt, only } from "../../testing/read-facts.ts";
import { readProfileUrl } from "../profile-url.ts";

interface ExpectedFile {
  readonly kind: string;
  readonly genuine: string;
  readonly requests: readonly Readonly<Record<string, unknown>>[];
  readonly closes?: Readonly<Record<string, unknown>>;
  readonly count?: number;
}

const folder = join(import.meta.dirname, "fixtures");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
  readonly files: Readonly<Record<string, ExpectedFile>>;
};
/** What a request fact says; ids are among its other keys. */
const compared = ["direction", "name", "note", "noteIsStock", "date", "profileUrl", "handle", "headline"] as const;

describe("mails and mailboxes", () => {
  it.each(Object.entries(expected.files))("%s is what it is, with every request and no other", async (path, want) => {
    const facts = await factsAt(join(folder, path));
    const mail = only(facts, "mail")[0];
    expect([mail?.kind, mail?.genuine]).toEqual([want.kind, want.genuine]);
    const requests = only(facts, "request");
    const seen = requests.map((request) => compared.map((field) => request[field]));
    const wanted = want.requests.map((request, at) =>
      compared.map((field) => {
        const value = field in request ? request[field] : (requests[at]?.[field] ?? null);
        return field === "profileUrl" && typeof value === "string" ? readProfileUrl(value)?.url : value;
      }),
    );
    expect(seen).toEqual(wanted);
    for (const [at, request] of want.requests.entries()) {
      const keys = requests[at]?.otherKeys ?? [];
      for (const [field, mark] of [
        ["invitation", "invitation/"],
        ["memberKey", "member/"],
      ] as const) {
        const id = request[field];
        if (typeof id === "string") expect(keys.some((key) => key.endsWith(mark + id.replace(/^I/u, "")))).toBe(true);
      }
      if (typeof request["mutual"] === "number") expect(requests[at]?.mutualCount).toBe(request["mutual"]);
      if (typeof request["location"] === "string") expect(requests[at]?.city).toBe(request["location"]);
      if (typeof request["senderAddress"] === "string") expect(requests[at]?.email).toBe(request["senderAddress"]);
    }
    if (want.closes) expect(mail?.closes).toMatchObject(want.closes);
    if (want.count !== undefined) expect(mail?.count).toBe(want.count);
  });
});
