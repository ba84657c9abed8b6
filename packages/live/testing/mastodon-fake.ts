import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A small Mastodon, after its documentation (docs.joinmastodon.org, methods follow_requests, notifications, accounts and
 * lists, and "Rate limits", as of July 2026): pages only by the Link header with ids that are not the accounts', limits
 * of 80, scopes, 404 for a request that does not wait any more, and a limit on calls. Everyone on it is invented.
 */
export interface FakeMastodon {
  readonly url: string;
  readonly tokens: Map<string, readonly string[]>;
  readonly people: Map<string, FakePerson>;
  /** Who waits, the oldest first. */
  readonly requests: FakeRequest[];
  /** Ids, the oldest first. */
  readonly followers: FakeLink[];
  readonly following: FakeLink[];
  readonly lists: Map<string, { title: string; readonly members: string[] }>;
  readonly notes: Map<string, string>;
  /** Calls as `METHOD /path?query`. */
  readonly calls: string[];
  /** What was changed, as `what id`. */
  readonly changes: string[];
  /** Calls that are still answered before the limit; it is lifted at `resetsAt`. */
  callsLeft: number;
  resetsAt: string;
  /** Breaks the connection instead of answering, for the calls this says so of. */
  breaksOff: ((call: string) => boolean) | null;
  close(): Promise<void>;
}

export interface FakePerson {
  readonly id: string;
  readonly acct: string;
  readonly displayName: string;
  readonly note?: string;
  readonly verified?: string;
  /** Who of those the owner follows follows them. */
  readonly familiar?: readonly string[];
}

interface FakeRequest {
  /** Of the request, not of the account. */
  readonly id: string;
  readonly account: string;
  readonly at: string;
}

interface FakeLink {
  readonly id: string;
  readonly account: string;
}

export const allScopes: readonly string[] = [
  "read:accounts",
  "read:follows",
  "read:notifications",
  "read:lists",
  "write:follows",
  "write:accounts",
  "write:lists",
];

export interface FakeOptions {
  /** Its kin: lists outgoing requests, knows no familiar followers. */
  readonly goToSocial?: boolean;
}

const me: FakePerson = { id: "1", acct: "klara", displayName: "Klara Voss", note: "<p>Clocks.</p>" };

export async function startFakeMastodon({ goToSocial = false }: FakeOptions = {}): Promise<FakeMastodon> {
  const state: Omit<FakeMastodon, "url" | "close"> = {
    tokens: new Map([["a-good-token", allScopes]]),
    people: new Map([[me.id, me]]),
    requests: [],
    followers: [],
    following: [],
    lists: new Map(),
    notes: new Map(),
    calls: [],
    changes: [],
    callsLeft: 300,
    resetsAt: "2026-06-08T09:05:00.000Z",
    breaksOff: null,
  };
  let url = "";
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => answer(request, response, body));
  });

  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const call = `${request.method} ${decodeURIComponent(request.url ?? "")}`;
    state.calls.push(call);
    if (state.breaksOff?.(call)) {
      response.destroy();
      return;
    }
    state.callsLeft -= 1;
    const limits = {
      "content-type": "application/json",
      "x-ratelimit-limit": "300",
      "x-ratelimit-remaining": String(Math.max(0, state.callsLeft)),
      "x-ratelimit-reset": state.resetsAt,
    };
    const reply = (status: number, value: unknown, link?: string): void => {
      response.writeHead(status, { ...limits, ...(link ? { link } : {}) });
      response.end(JSON.stringify(value));
    };
    if (state.callsLeft < 0) return reply(429, { error: "Too many requests" });
    const scopes = state.tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""));
    if (!scopes) return reply(401, { error: "The access token is invalid" });
    const at = new URL(request.url ?? "/", url);
    const may = (scope: string, then: () => void): void =>
      scopes.includes(scope) ? then() : reply(403, { error: "This action is outside the authorized scopes" });
    route({ at, method: request.method ?? "GET", fields: new URLSearchParams(body), reply, may });
  };

  const notFound = { error: "Record not found" };

  const route = ({ at, method, fields, reply, may }: Asked): void => {
    const path = at.pathname;
    const query = at.searchParams;
    const paged = (links: readonly FakeLink[], shown: (link: FakeLink) => unknown): void => {
      const { items, link } = pageOf(links, query, at);
      reply(200, items.map(shown), link);
    };
    const person = ({ account }: FakeLink): unknown => shownAccount(state.people.get(account)!, url);
    const waiting = (id: string): number => state.requests.findIndex(({ account }) => account === id);
    const many = query.getAll("id[]");
    const [, id = "", what = ""] = /^\/api\/v1\/(?:accounts|follow_requests|lists)\/([^/]+)\/?(.*)$/u.exec(path) ?? [];

    if (path === "/api/v1/accounts/verify_credentials") {
      return may("read:accounts", () =>
        reply(200, {
          ...shownAccount(me, url),
          locked: true,
          source: { follow_requests_count: state.requests.length, privacy: "public" },
        }),
      );
    }
    if (path === "/api/v1/follow_requests") return may("read:follows", () => paged(state.requests, person));
    if (path === "/api/v1/follow_requests/outgoing") {
      return goToSocial ? may("read:follows", () => reply(200, outgoing())) : reply(404, notFound);
    }
    if (path === "/api/v1/notifications") {
      return may("read:notifications", () =>
        paged(
          state.requests.map((one) => ({ ...one, id: `9${one.id}` })),
          (link) => ({
            id: link.id,
            type: "follow_request",
            created_at: (link as FakeRequest).at,
            account: person(link),
          }),
        ),
      );
    }
    if (path === "/api/v1/accounts/relationships") {
      return may("read:follows", () => reply(200, many.filter((one) => state.people.has(one)).map(relationship)));
    }
    if (path === "/api/v1/accounts/familiar_followers") {
      if (goToSocial) return reply(404, notFound);
      const familiar = (one: string): unknown[] =>
        (state.people.get(one)?.familiar ?? []).map((other) => shownAccount(state.people.get(other)!, url));
      return may("read:follows", () =>
        reply(
          200,
          many.map((one) => ({ id: one, accounts: familiar(one) })),
        ),
      );
    }
    if (path === "/api/v1/accounts/lookup") {
      const found = [...state.people.values()].find(({ acct }) => acct === query.get("acct"));
      return found ? reply(200, shownAccount(found, url)) : reply(404, notFound);
    }
    if (path === "/api/v1/lists" && method === "POST") {
      return may("write:lists", () => {
        const made = String(state.lists.size + 1);
        state.lists.set(made, { title: fields.get("title") ?? "", members: [] });
        state.changes.push(`list ${made}`);
        reply(200, { id: made, title: fields.get("title"), replies_policy: "list", exclusive: false });
      });
    }
    if (path === "/api/v1/lists") {
      const shown = [...state.lists].map(([list, { title }]) => ({
        id: list,
        title,
        replies_policy: "list",
        exclusive: false,
      }));
      return may("read:lists", () => reply(200, shown));
    }
    if (path.startsWith("/api/v1/lists/") && what === "accounts") {
      const list = state.lists.get(id);
      if (!list) return reply(404, notFound);
      if (method === "GET") {
        return may("read:lists", () =>
          paged(
            list.members.map((account, index) => ({ id: String(1000 + index), account })),
            person,
          ),
        );
      }
      return may("write:lists", () => {
        const account = fields.get("account_ids[]") ?? query.get("account_ids[]") ?? "";
        if (method === "DELETE") {
          list.members.splice(0, list.members.length, ...list.members.filter((one) => one !== account));
          state.changes.push(`unlisted ${account}`);
          return reply(200, {});
        }
        if (!state.following.some((one) => one.account === account)) return reply(404, notFound);
        if (list.members.includes(account)) {
          return reply(422, { error: "Validation failed: Account has already been taken" });
        }
        list.members.push(account);
        state.changes.push(`listed ${account}`);
        reply(200, {});
      });
    }
    if (path.startsWith("/api/v1/follow_requests/") && method === "POST") {
      return may("write:follows", () => {
        const index = waiting(id);
        if (index < 0 || !["authorize", "reject"].includes(what)) return reply(404, notFound);
        state.requests.splice(index, 1);
        state.changes.push(`${what} ${id}`);
        if (what === "authorize") state.followers.push({ id: String(5000 + state.followers.length), account: id });
        reply(200, relationship(id));
      });
    }
    if (!state.people.has(id)) return reply(404, notFound);
    if (what === "") return reply(200, shownAccount(state.people.get(id)!, url));
    if (what === "followers") return may("read:accounts", () => paged(state.followers, person));
    if (what === "following") return may("read:accounts", () => paged(state.following, person));
    if (what === "lists") {
      const on = [...state.lists].filter(([, { members }]) => members.includes(id));
      return may("read:lists", () =>
        reply(
          200,
          on.map(([list, { title }]) => ({ id: list, title, replies_policy: "list" })),
        ),
      );
    }
    if (what === "note" && method === "POST") {
      return may("write:accounts", () => {
        if ((fields.get("comment") ?? "").length > 2000) {
          return reply(422, { error: "Validation failed: Comment is too long (maximum is 2000 characters)" });
        }
        state.notes.set(id, fields.get("comment") ?? "");
        state.changes.push(`note ${id}`);
        reply(200, relationship(id));
      });
    }
    reply(404, notFound);
  };

  const asked = ["900"];
  const outgoing = (): unknown[] =>
    asked.flatMap((id) => (state.people.has(id) ? [shownAccount(state.people.get(id)!, url)] : []));

  const relationship = (id: string): unknown => ({
    id,
    following: state.following.some(({ account }) => account === id),
    followed_by: state.followers.some(({ account }) => account === id),
    requested: false,
    requested_by: state.requests.some(({ account }) => account === id),
    blocking: false,
    muting: false,
    endorsed: false,
    note: state.notes.get(id) ?? "",
  });

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(state, { url, close });
}

interface Asked {
  readonly at: URL;
  readonly method: string;
  readonly fields: URLSearchParams;
  reply(status: number, value: unknown, link?: string): void;
  may(scope: string, then: () => void): void;
}

/** The newest first, between `since_id` and `max_id`; the Link header is all that tells of more. */
function pageOf<Link extends { readonly id: string }>(
  links: readonly Link[],
  query: URLSearchParams,
  at: URL,
): { items: Link[]; link: string } {
  const most = Math.min(80, Number(query.get("limit") ?? 40));
  const maxId = Number(query.get("max_id") ?? Infinity);
  const sinceId = Number(query.get("since_id") ?? 0);
  const items = [...links]
    .sort((a, b) => Number(b.id) - Number(a.id))
    .filter(({ id }) => Number(id) < maxId && Number(id) > sinceId)
    .slice(0, most);
  const first = items[0];
  const last = items.at(-1);
  const to = (name: string, id: string): string => {
    const target = new URL(at);
    target.searchParams.delete("max_id");
    target.searchParams.delete("since_id");
    target.searchParams.set(name, id);
    return target.href;
  };
  const rels = [
    ...(last && items.length === most ? [`<${to("max_id", last.id)}>; rel="next"`] : []),
    ...(first ? [`<${to("since_id", first.id)}>; rel="prev"`] : []),
  ];
  return { items, link: rels.join(", ") };
}

function shownAccount(
  { id, acct, displayName, note = "", verified }: FakePerson,
  url: string,
): Record<string, unknown> {
  const [username, host = new URL(url).host] = acct.split("@");
  const home = host === new URL(url).host ? url : `https://${host}`;
  const value = `<a href="${verified}" rel="me">${verified}</a>`;
  return {
    id,
    username,
    acct,
    display_name: displayName,
    locked: false,
    bot: false,
    created_at: "2022-11-05T00:00:00.000Z",
    note,
    url: `${home}/@${username}`,
    uri: `${home}/users/${username}`,
    avatar: `${home}/missing.png`,
    followers_count: 3,
    following_count: 4,
    statuses_count: 5,
    last_status_at: "2026-06-01",
    emojis: [],
    fields: verified === undefined ? [] : [{ name: "Web", value, verified_at: "2024-01-01T00:00:00.000+00:00" }],
  };
}
