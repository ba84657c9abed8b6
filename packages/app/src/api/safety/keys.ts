/** The per-install secret and what is derived from it. The secret itself never leaves the machine's disk and the CLI. */
export interface DoorKeys {
  /** Whether a bearer text is the install's secret. */
  isSecret(text: string): Promise<boolean>;
  isCookie(text: string): Promise<boolean>;
  /** What the browser keeps: made from the secret, but not the secret. */
  cookie(): Promise<string>;
  /** One for each install: browsers keep cookies by address without the port, and two may run on one machine. */
  cookieName(): Promise<string>;
  /** A token that opens the door once, within {@link linkLifeMs}. */
  newLinkToken(): string;
  /** Uses a token up; false where it is unknown, used or old. */
  useLinkToken(token: string): boolean;
}

const linkLifeMs = 10 * 60_000;
const mostLinks = 20;

export function createDoorKeys(secret: string, nowMs: () => number): DoorKeys {
  const links = new Map<string, number>();
  let cookie: Promise<string> | null = null;
  let name: Promise<string> | null = null;
  const makeCookie = (): Promise<string> => (cookie ??= sign(secret, "entregent cookie, first form"));
  const makeName = async (): Promise<string> =>
    `entregent-${(await sign(secret, "entregent cookie name")).slice(0, 8)}`;
  return {
    isSecret: (text) => same(text, secret),
    isCookie: async (text) => same(text, await makeCookie()),
    cookie: makeCookie,
    cookieName: () => (name ??= makeName()),
    newLinkToken() {
      const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
      links.set(token, nowMs() + linkLifeMs);
      for (const oldest of links.keys()) {
        if (links.size <= mostLinks) break;
        links.delete(oldest);
      }
      return token;
    },
    useLinkToken(token) {
      const until = links.get(token);
      links.delete(token);
      return until !== undefined && nowMs() <= until;
    },
  };
}

async function sign(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  return base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text))));
}

/** Compares digests, so that the time it takes tells nothing of where two texts differ. */
async function same(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all([digest(a), digest(b)]);
  let difference = 0;
  for (let i = 0; i < x.length; i++) difference |= x[i]! ^ y[i]!;
  return difference === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
