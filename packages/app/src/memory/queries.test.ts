import type { Appraisal, RequestFact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { adviceCase } from "./queries.ts";

const fact = {
  fact: "request",
  network: "mastodon",
  direction: "received",
  name: "Otto Brandt",
  note: null,
  date: null,
  headline: null,
  company: null,
  school: null,
  city: null,
  mutuals: [],
  mutualCount: 0,
  channelCarriesNote: false,
} as unknown as RequestFact;

const profileOf = (more: Partial<RequestFact>) =>
  adviceCase(
    "r",
    { ...fact, ...more },
    {
      appraisal: {} as Appraisal,
      recognition: { candidates: [], band: "none" },
      best: null,
      nowDay: "2026-06-08",
      owner: { name: null, register: null, language: null },
    },
  ).profile;

describe("what the policy hears of a profile", () => {
  it("is nothing where the network shows nothing", () => {
    expect(profileOf({})).toEqual({});
  });

  it("is whether there is something to read, and the numbers of a collector", () => {
    const lively = { posts: 214, lastPost: "2026-06-01", connections: 120 };
    expect(profileOf({ activity: lively })).toMatchObject({ richContent: true, connections: 120, collector: false });
    const silent = { posts: 1, lastPost: "2020-01-01", connections: 9000 };
    expect(profileOf({ activity: silent, verifiedUrls: [] })).toMatchObject({ richContent: false, collector: true });
  });
});
