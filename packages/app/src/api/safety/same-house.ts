/** Names under which this machine calls itself. Any other Host means that a foreign name was pointed at us. */
const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether a Host header names this machine, whatever the port. */
export function isLoopbackHost(host: string | null): boolean {
  if (host === null) return false;
  const name = host.toLowerCase().replace(/:\d{1,5}$/, "");
  return loopbackNames.has(name);
}

/**
 * Whether a request comes from one of our own pages, or from no page at all (a link that was typed, the command line).
 * A browser says so in `Origin` and `Sec-Fetch-Site`, and no page can change either.
 */
export function isOwnOrigin(headers: Headers, host: string): boolean {
  const origin = headers.get("origin");
  if (origin !== null && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return false;
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}
