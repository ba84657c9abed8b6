import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** What the pages are made of. Anything else is not served. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** Vite gives these a name made from their content: they never change. */
const hashedFolder = "assets";

interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly type: string;
  readonly changedAt: number;
}

/**
 * The built pages of a folder. A path without a file of its own is a place inside the application, and gets its one page.
 *
 * @returns Answers null for a file that is not there, and for any method but GET and HEAD.
 */
export function createPages(folder: string): (request: Request) => Promise<Response | null> {
  const kept = new Map<string, Page>();
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return null;
    const path = fileOf(new URL(request.url).pathname);
    if (path === null) return null;
    const page = await load(folder, path, kept);
    if (page === null) return null;
    const headers = {
      "content-type": page.type,
      etag: page.etag,
      "cache-control": path.startsWith(`${hashedFolder}${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (matches(request.headers.get("if-none-match"), page.etag)) return new Response(null, { status: 304, headers });
    return new Response(request.method === "HEAD" ? null : page.body, { headers });
  };
}

/** The file a path asks for, inside the folder; null for a path that leads out of it. */
function fileOf(pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const relative = normalize(path).replace(/^[/\\]+/, "");
  if (relative === ".." || relative.startsWith(`..${sep}`)) return null;
  return extname(relative) === "" ? "index.html" : relative;
}

async function load(folder: string, path: string, kept: Map<string, Page>): Promise<Page | null> {
  const type = types[extname(path)];
  if (type === undefined) return null;
  const file = join(folder, path);
  try {
    const { mtimeMs } = await stat(file);
    const known = kept.get(path);
    if (known?.changedAt === mtimeMs) return known;
    const body = new Uint8Array(await readFile(file));
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const page = { body, etag, type, changedAt: mtimeMs };
    kept.set(path, page);
    return page;
  } catch {
    return null;
  }
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((one) => {
    const tag = one.trim().replace(/^W\//, "");
    return tag === etag || tag === "*";
  });
}
