import { describe, expect, it } from "vitest";
import { type Action, type AdviceCase, type Appraisal, actions, networks } from "../domain/index.ts";
import { createAdviser, type DecidedCase, defaultPolicy, proposeRules, readTests, withProposal } from "./index.ts";

const read: Appraisal = {
  language: "en",
  verdict: "ask",
  certainty: 0.9,
  score: 20,
  greeting: true,
  closing: false,
  origin: [],
  purpose: false,
  nextStep: false,
  flags: [],
  findings: [],
  lines: [],
  missing: [],
};

/** The same numbers from 0 to 1 for the same seed (mulberry32): a sampler that likes edge cases would be no noise. */
function chanceOf(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented requests of every kind, the same for the same seed. */
function inventedRequests(seed: number, count: number): readonly Omit<DecidedCase, "decided">[] {
  const chance = chanceOf(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
  return Array.from({ length: count }, (_, index) => ({
    case: {
      id: String(index),
      network: one(networks),
      recognition: {
        probability: one([0, 0, 0, 0, 0.6, 0.99]),
        mutualContacts: Array.from({ length: one([0, 0, 0, 1, 2, 3, 5]) }, (_, at) => `Person ${at}`),
      },
      ...one([{}, {}, { profile: { richContent: false } }, { profile: { richContent: true } }]),
    } satisfies AdviceCase,
    appraisal: one([
      null,
      null,
      read,
      read,
      { ...read, flags: ["favour"] as const },
      { ...read, verdict: "motivated" as const, purpose: true },
      { ...read, verdict: "unwelcome" as const, flags: ["pitch"] as const },
      { ...read, verdict: "unwelcome" as const, flags: ["mass"] as const },
    ]),
  }));
}

const adviser = createAdviser(defaultPolicy);

/** What an owner does who follows the advice but for a habit of their own. */
function decidedBy(
  requests: readonly Omit<DecidedCase, "decided">[],
  habit: (request: Omit<DecidedCase, "decided">, advised: Action, index: number) => Action,
): readonly DecidedCase[] {
  return requests.map((request, index) => {
    const { action } = adviser.advise(request.case, request.appraisal);
    return { ...request, decided: habit(request, action, index) };
  });
}

const contactsOf = (request: Omit<DecidedCase, "decided">): number =>
  request.case.recognition?.mutualContacts?.length ?? 0;

describe("learning from the owner", () => {
  it("proposes the rule behind a habit, and the proposal agrees with it", () => {
    const history = decidedBy(inventedRequests(1, 120), (request, advised) =>
      advised === "ask" && contactsOf(request) >= 3 ? "accept-limited" : advised,
    );
    const [proposal] = proposeRules(defaultPolicy, history);
    expect(proposal).toMatchObject({
      rule: { when: "common.contacts >= 3", advise: { action: "accept-limited" } },
      agrees: proposal!.changes,
    });
    const { advise } = createAdviser(withProposal(defaultPolicy, proposal!));
    const differing = history.filter((one) => advise(one.case, one.appraisal).action !== one.decided);
    const before = history.filter((one) => adviser.advise(one.case, one.appraisal).action !== one.decided);
    expect(before.length - differing.length).toBe(proposal!.agrees);
    expect(proposeRules(withProposal(defaultPolicy, proposal!), history).map(({ id }) => id)).not.toContain(
      proposal!.id,
    );
  });

  it("finds two facts together where neither alone explains it", () => {
    const history = decidedBy(inventedRequests(2, 400), (request, advised) =>
      advised === "ask" && request.case.network === "xing" && contactsOf(request) >= 1 ? "decline" : advised,
    );
    const [proposal] = proposeRules(defaultPolicy, history);
    const facts = readTests(proposal!.rule.when)!.of.map((test) => "fact" in test && test.fact);
    expect(facts.toSorted()).toEqual(["common.contacts", "network"]);
  });

  it("takes over a whole rule whose advice is never followed", () => {
    const history = decidedBy(inventedRequests(3, 200), (request, advised) =>
      adviser.advise(request.case, request.appraisal).rule === "a-pitch" ? "lapse" : advised,
    );
    const rule = defaultPolicy.rules.find(({ name }) => name === "a-pitch")!;
    expect(proposeRules(defaultPolicy, history)).toMatchObject([
      { before: "a-pitch", rule: { when: rule.when, advise: { action: "lapse" }, because: "because.as-you-decide" } },
    ]);
  });

  it("says nothing of a habit seen too seldom", () => {
    let left = 4;
    const history = decidedBy(inventedRequests(4, 100), (_, advised) =>
      advised === "ask" && left-- > 0 ? "accept" : advised,
    );
    expect(proposeRules(defaultPolicy, history)).toEqual([]);
  });

  it("does not come back with what was turned down, nor with much the same", () => {
    const history = decidedBy(inventedRequests(1, 120), (request, advised) =>
      advised === "ask" && contactsOf(request) >= 3 ? "accept-limited" : advised,
    );
    const [proposal] = proposeRules(defaultPolicy, history);
    expect(proposeRules(defaultPolicy, history, { dismissed: [proposal!.id] })).toEqual([]);
  });

  it("proposes next to nothing on noise", () => {
    // Owners who now and then decide otherwise, for reasons that have nothing to do with the facts.
    let fooled = 0;
    const owners = 100;
    for (let seed = 0; seed < owners; seed++) {
      const chance = chanceOf(seed + 1000);
      const rate = 0.1 + 0.4 * chance();
      const favourite = seed % 2 === 0 ? actions[seed % actions.length]! : null;
      const history = decidedBy(inventedRequests(seed, 150), (_, advised) => {
        if (chance() > rate) return advised;
        return favourite ?? actions[Math.floor(chance() * actions.length)]!;
      });
      if (proposeRules(defaultPolicy, history).length > 0) fooled += 1;
    }
    expect(fooled / owners).toBeLessThanOrEqual(0.03);
  });

  it("never proposes to do what is advised already, and keeps names apart", () => {
    const habit = decidedBy(inventedRequests(5, 200), (request, advised) =>
      contactsOf(request) >= 3 ? "accept" : advised,
    );
    const first = proposeRules(defaultPolicy, habit)[0]!;
    const again = decidedBy(inventedRequests(6, 200), (request, advised) =>
      request.case.network === "xmpp" && advised === "ask" ? "lapse" : advised,
    );
    for (const proposal of proposeRules(withProposal(defaultPolicy, first), again)) {
      expect(proposal.rule.name).not.toBe(first.rule.name);
      expect(proposal.agrees).toBeLessThanOrEqual(proposal.changes);
    }
  });
});
