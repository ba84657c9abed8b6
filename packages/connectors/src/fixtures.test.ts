import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Fact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { factsAt, only } from "../testing/read-facts.ts";
import { toContractLine } from "./contract-line.ts";

type Line = Readonly<Record<string, unknown>>;

interface Expected {
  readonly owner?: { readonly name?: string; readonly profileUrl?: string | null; readonly formerNames?: string[] };
  readonly requests: readonly Line[];
  readonly connections?: number;
  readonly hiddenConnections?: number;
  readonly friends?: number;
}

/** Fields of the contract that a fixture's expected.json may name for a request. */
const compared = ["direction", "name", "handle", "note", "noteIsStock", "date", "profileUrl", "state"];
const sources = import.meta.dirname;
const folders = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => basename(path) === "expected.json" && !path.startsWith("mail"))
  .map((path) => dirname(path))
  .sort();

/** A request as far as `like` names its fields. Seconds are compared only where the zone is known. */
function shape(line: Line, like: Line): string {
  const fields = compared.filter((key) => key in like).map((key) => [key, line[key] ?? null] as const);
  return JSON.stringify(
    fields.map(([key, value]) => [
      key,
      key === "date" && !String(value).endsWith("Z") ? String(value).slice(0, 16) : value,
    ]),
  );
}

function requestsLike(
  expected: Expected,
  facts: readonly Fact[],
): { readonly wanted: string[]; readonly got: string[] } {
  const left = only(facts, "request").map((fact) => toContractLine(fact));
  const got: string[] = [];
  for (const like of expected.requests) {
    const at = left.findIndex((line) => shape(line, like) === shape(like, like));
    if (at >= 0) got.push(...left.splice(at, 1).map((line) => shape(line, like)));
  }
  const wanted = expected.requests.map((like) => shape(like, like));
  return { wanted, got: [...got, ...left.map((line) => shape(line, line))] };
}

/** What a fixture's expected.json says beside the requests, read off the facts. */
function countsOf(expected: Expected, facts: readonly Fact[]): Line {
  const connections = only(facts, "person").filter(({ role }) => role === "connection").length;
  const hidden = only(facts, "problem").find(({ code }) => code === "linkedin/hidden-connections");
  const owner = only(facts, "owner")[0];
  return {
    ...("connections" in expected ? { connections } : {}),
    ...("friends" in expected ? { friends: connections } : {}),
    ...("hiddenConnections" in expected ? { hiddenConnections: hidden?.facts?.count ?? 0 } : {}),
    ...(expected.owner?.profileUrl ? { profileUrl: owner?.profileUrls[0] } : {}),
    ...(expected.owner?.formerNames ? { formerNames: owner?.formerNames } : {}),
  };
}

function wantedCounts({ connections, friends, hiddenConnections, owner }: Expected): Line {
  return {
    ...(connections === undefined ? {} : { connections }),
    ...(friends === undefined ? {} : { friends }),
    ...(hiddenConnections === undefined ? {} : { hiddenConnections }),
    ...(owner?.profileUrl ? { profileUrl: owner.profileUrl } : {}),
    ...(owner?.formerNames ? { formerNames: owner.formerNames } : {}),
  };
}

describe("fixtures with an expected.json", () => {
  it("are there", () => expect(folders.length).toBeGreaterThan(3));

  it.each(folders)("%s gives every request with its fields, no other, and the people as counted", async (folder) => {
    const expected = JSON.parse(readFileSync(join(sources, folder, "expected.json"), "utf8")) as Expected;
    const facts = await factsAt(join(sources, folder), {
      ownerNames: expected.owner?.name ? [expected.owner.name] : [],
    });
    const { wanted, got } = requestsLike(expected, facts);
    expect(got).toEqual(wanted);
    expect(countsOf(expected, facts)).toEqual(wantedCounts(expected));
  });
});
