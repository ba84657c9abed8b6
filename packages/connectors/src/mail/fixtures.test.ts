import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RequestFact } from "@entregent/engine";
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

type Line = Readonly<Record<string, unknown>>;

/** What expected.json may say besides, as the fact has it. */
function asideOf({ otherKeys = [], mutualCount, city, email }: RequestFact): Line {
  const id = (mark: string): string | undefined => otherKeys.find((key) => key.includes(mark))?.split(mark)[1];
  return {
    invitation: id("invitation/"),
    memberKey: id("member/"),
    mutual: mutualCount,
    location: city,
    senderAddress: email,
  };
}

function wantedAside(request: Line): Line {
  const told = ["invitation", "memberKey", "mutual", "location", "senderAddress"].filter((key) => key in request);
  return Object.fromEntries(
    told
      .map((key) => [key, String(request[key]).replace(/^I(?=\d)/u, "")])
      .map(([key, value]) => [key, key === "mutual" ? Number(value) : value]),
  );
}

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
    expect(requests.map(asideOf)).toMatchObject(want.requests.map(wantedAside));
    expect(mail).toMatchObject({
      ...(want.closes ? { closes: want.closes } : {}),
      ...(want.count === undefined ? {} : { count: want.count }),
    });
  });
});
