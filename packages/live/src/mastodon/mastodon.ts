import { type LiveBatch, LiveError, type LiveSource } from "../live.ts";
import { setting } from "../settings.ts";
import { actMastodon } from "./act.ts";
import { memberIn, seenAccount } from "./answers.ts";
import { connectMastodon, type Manners } from "./ask.ts";
import { readMastodon } from "./read.ts";

/** Mastodon's limit on calls lasts five minutes: a reading waits it out. */
const reading: Manners = { patienceMs: 6 * 60_000, leftOver: 10 };
/** A click does not wait; being the owner's own, it may use up the last calls. */
const clicking: Manners = { patienceMs: 0, leftOver: 0 };

/**
 * An account on Mastodon or one of its kin (GoToSocial, Pixelfed, Akkoma), by the client interface and a token that the
 * owner made there. What a server of its kin does not offer is left out.
 */
export const mastodon: LiveSource = {
  id: "mastodon",
  network: "mastodon",
  fields: [
    { name: "instance", kind: "url" },
    { name: "token", kind: "text", secret: true },
  ],
  actions: ["accept", "reject", "keep-note", "put-on-list", "take-off-list"],
  async check(account, door) {
    const server = connectMastodon(account, door, { ...reading, patienceMs: 0 });
    const me = await server.get("/api/v1/accounts/verify_credentials");
    const seen = seenAccount(me);
    if (seen === null) throw new LiveError("live/strange-answer");
    // Without this right nothing else is of use.
    await server.page("/api/v1/follow_requests", [["limit", "1"]]);
    return {
      account: seen.acct.includes("@") ? seen.acct : `${seen.acct}@${hostOf(me) ?? new URL(server.origin).host}`,
      holds: [
        { what: "requests", count: countIn(memberIn(me, "source"), "follow_requests_count") },
        { what: "followers", count: countIn(me, "followers_count") },
        { what: "following", count: countIn(me, "following_count") },
      ],
    };
  },
  async *read(account, cursor, door): AsyncGenerator<LiveBatch> {
    yield* readMastodon(connectMastodon(account, door, reading), cursor);
  },
  async act(account, action, door) {
    setting(account, "instance");
    const state = await actMastodon(connectMastodon(account, door, clicking), action);
    return { state, at: door.now() };
  },
};

function hostOf(me: unknown): string | null {
  return URL.parse(String(memberIn(me, "url")))?.host ?? null;
}

function countIn(value: unknown, name: string): number | null {
  const count = memberIn(value, name);
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : null;
}
