import { describe, expect, it } from "vitest";
import type { LiveAccount, LiveBatch, LiveDoor } from "../live.ts";
import { carddav } from "./sources.ts";
import { readXml } from "./xml.ts";

/** A server of the plain kind: no sync-collection; ETags and a ctag only. It is made from RFC 4918, 6352 and 6764. */
interface PlainServer {
  readonly cards: Map<string, { etag: string; text: string }>;
  ctag: string;
  /** Method, host and path of each question, and whether the sign-in came with it. */
  readonly asked: string[];
  answer(request: Request): Promise<Response>;
}

const home = "https://dav.example.org/books/orla/";

function plainServer(more: (request: Request, body: string) => Response | null = () => null): PlainServer {
  const server: PlainServer = {
    cards: new Map(),
    ctag: "1",
    asked: [],
    async answer(request) {
      const body = await request.text();
      const { host, pathname } = new URL(request.url);
      const signedIn = request.headers.has("authorization") ? "signed in" : "a stranger";
      server.asked.push(`${request.method} ${host}${pathname} ${signedIn}`);
      const own = more(request, body);
      if (own) return own;
      if (pathname === "/.well-known/carddav") return redirect("https://dav.example.org/");
      if (host === "example.org") return new Response("", { status: 404 });
      if (pathname === "/")
        return multistatus(found("/", `<d:current-user-principal><d:href>/orla/</d:href></d:current-user-principal>`));
      if (pathname === "/orla/") {
        return multistatus(
          found("/orla/", `<a:addressbook-home-set><d:href>/books/</d:href></a:addressbook-home-set>`),
        );
      }
      if (pathname === "/books/") {
        const type =
          "<d:resourcetype><d:collection/><a:addressbook/></d:resourcetype><d:displayname>Friends</d:displayname>";
        return multistatus(found("/books/orla/", `${type}<s:getctag>${server.ctag}</s:getctag>`));
      }
      const wanted = [...server.cards].filter(([path]) => request.method === "PROPFIND" || body.includes(`>${path}<`));
      return multistatus(
        ...wanted.map(([path, { etag, text }]) =>
          found(path, `<d:getetag>${etag}</d:getetag><a:address-data>${text}</a:address-data>`),
        ),
      );
    },
  };
  return server;
}

function put(server: PlainServer, number: number, etag = "a"): void {
  server.cards.set(`/books/orla/${number}.vcf`, { etag, text: `BEGIN:VCARD&#13;\nFN:Person ${number}\nEND:VCARD` });
}

function found(href: string, props: string): string {
  return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

function multistatus(...responses: readonly string[]): Response {
  const names = `xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav" xmlns:s="http://calendarserver.org/ns/"`;
  return new Response(`<?xml version="1.0"?><d:multistatus ${names}>${responses.join("")}</d:multistatus>`, {
    status: 207,
  });
}

function redirect(location: string): Response {
  return new Response(null, { status: 301, headers: { location } });
}

const account: LiveAccount = {
  id: "a",
  source: "carddav",
  settings: { url: "https://example.org/", user: "orla" },
  secrets: { password: "a-lantern" },
};

function doorTo(server: PlainServer): LiveDoor {
  return {
    signal: new AbortController().signal,
    timeoutMs: 5000,
    now: () => "2026-06-08T09:00:00.000Z",
    wait: async () => undefined,
    pass: () => undefined,
    fetch: (request) => server.answer(request),
  };
}

async function readAll(
  server: PlainServer,
  cursor: string | null,
): Promise<{ names: string[]; cursor: string | null }> {
  const batches: LiveBatch[] = [];
  for await (const batch of carddav.read(account, cursor, doorTo(server))) batches.push(batch);
  const names = batches.flatMap(({ documents }) =>
    documents.map(({ bytes }) => /FN:(.*)/u.exec(new TextDecoder().decode(bytes))![1]!),
  );
  return { names: names.sort(), cursor: batches.at(-1)?.cursor ?? cursor };
}

describe("a server that tells no changes", () => {
  it("is found by its name alone, and read by its ETags", async () => {
    const server = plainServer();
    for (const number of [1, 2, 3]) put(server, number);
    const first = await readAll(server, null);
    expect(first.names).toEqual(["Person 1", "Person 2", "Person 3"]);
    put(server, 2, "b");
    put(server, 4);
    server.cards.delete("/books/orla/3.vcf");
    server.ctag = "2";
    const second = await readAll(server, first.cursor);
    expect(second.names).toEqual(["Person 2", "Person 4"]);
    server.asked.length = 0;
    expect((await readAll(server, second.cursor)).names).toEqual([]);
    expect(server.asked.filter((one) => one.includes("/books/orla/"))).toEqual([]);
  });

  it("shows the sign-in to hosts of the provider only", async () => {
    const server = plainServer();
    put(server, 1);
    await readAll(server, null);
    expect(server.asked.filter((one) => one.endsWith("a stranger"))).toEqual([]);
    expect(server.asked.some((one) => one.includes(" dav.example.org/"))).toBe(true);

    const astray = plainServer(({ url }) =>
      new URL(url).pathname === "/orla/"
        ? multistatus(
            found(
              "/orla/",
              "<a:addressbook-home-set><d:href>https://elsewhere.example.net/b/</d:href></a:addressbook-home-set>",
            ),
          )
        : null,
    );
    await expect(readAll(astray, null)).rejects.toMatchObject({ code: "live/strange-answer" });
    const led = plainServer(({ url }) =>
      url.includes("/.well-known/") ? redirect("https://elsewhere.example.net/") : null,
    );
    await expect(readAll(led, null)).rejects.toMatchObject({ name: "LiveError" });
    for (const { asked } of [astray, led]) {
      expect(asked.filter((one) => one.includes("elsewhere") && one.endsWith("signed in"))).toEqual([]);
    }
  });

  it("is told from an address where there is no such thing", async () => {
    const nothing = plainServer(() => new Response("", { status: 404 }));
    await expect(readAll(nothing, null)).rejects.toMatchObject({ code: "live/setting", field: "url" });
  });
});

describe("a server that tells changes", () => {
  const reports = `<d:supported-report-set><d:supported-report><d:report><d:sync-collection/></d:report></d:supported-report></d:supported-report-set>`;

  function syncServer(onSync: (token: string) => Response): PlainServer {
    return plainServer(({ url, method }, body) => {
      if (new URL(url).pathname === "/books/" && method === "PROPFIND") {
        const type = "<d:resourcetype><d:collection/><a:addressbook/></d:resourcetype>";
        return multistatus(found("/books/orla/", `${type}${reports}<d:sync-token>now</d:sync-token>`));
      }
      const token = /<d:sync-token>([^<]*)</u.exec(body);
      return token ? onSync(token[1]!) : null;
    });
  }

  const changed = (...numbers: readonly number[]): string[] =>
    numbers.map((number) => found(`/books/orla/${number}.vcf`, "<d:getetag>a</d:getetag>"));
  const gone = `<d:response><d:href>/books/orla/9.vcf</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>`;
  const cut = `<d:response><d:href>/books/orla/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>`;
  const next = (token: string): string => `<d:sync-token>${token}</d:sync-token>`;

  it("is asked on where it cuts its answer short, and what is gone is passed over", async () => {
    const server = syncServer((token) =>
      token === "" ? multistatus(...changed(1), gone, cut, next("half")) : multistatus(...changed(2), next("whole")),
    );
    for (const number of [1, 2]) put(server, number);
    const { names, cursor } = await readAll(server, null);
    expect(names).toEqual(["Person 1", "Person 2"]);
    expect(cursor).toContain('"token":"whole"');
  });

  it("is looked through again where it does not know the token any more", async () => {
    const error = `<?xml version="1.0"?><d:error xmlns:d="DAV:"><d:valid-sync-token/></d:error>`;
    const server = syncServer((token) =>
      token === "old" ? new Response(error, { status: 403 }) : multistatus(...changed(1), next("new")),
    );
    put(server, 1);
    const old = JSON.stringify({ collections: { [home]: { token: "old", ctag: null, read: [] } } });
    expect(await readAll(server, old)).toMatchObject({ names: ["Person 1"], cursor: expect.stringContaining('"new"') });
  });

  it("may refuse for good", async () => {
    const server = syncServer(() => new Response("no", { status: 403 }));
    await expect(readAll(server, null)).rejects.toMatchObject({ code: "live/not-allowed" });
  });
});

describe("an answer in XML", () => {
  const read = (text: string): ReturnType<typeof readXml> => readXml(new TextEncoder().encode(text));

  it("is read with its namespaces, whatever prefixes it chose", () => {
    const root = read(`<x:a xmlns:x="DAV:"><b xmlns="urn:b"> 1 &amp; 2 <![CDATA[<3>]]></b></x:a>`);
    expect(root.name).toBe("{DAV:}a");
    expect(root.children[0]).toMatchObject({ name: "{urn:b}b", text: "1 & 2 <3>" });
  });

  it("keeps a card that holds control characters", () => {
    expect(read("<a>x\u000by&#x0b;z&#31;</a>").text).toBe("xyz");
  });

  it.each([
    ["entities that grow", `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>`],
    ["a file of this machine", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`],
    ["half an answer", "<a><b></a>"],
    ["a page", "<!doctype html><p>Hello"],
    ["nothing", ""],
    ["a tower", "<a>".repeat(1000)],
  ])("is refused where it is %s", (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "live/strange-answer" }));
  });
});
