import { hostOfEmail } from "./format/addresses.ts";
import type { MailHeaders } from "./format/headers.ts";
import { sameSite } from "./hosts.ts";

/** What the person's own provider found when the mail came in (RFC 8601). */
export interface AuthResults {
  readonly checks: readonly {
    /** `dkim`, `spf`, `dmarc`. */
    readonly method: string;
    readonly result: string;
    /** The host that the result is about; null where it names none. */
    readonly host: string | null;
  }[];
}

/**
 * The topmost Authentication-Results, if the person's own provider can have written it. A line that stands below
 * `Received` lines was there, or was written, while the mail came in: it counts only if one of those servers has the
 * name the line is signed with. Anything further down is what the sender says of himself.
 */
export function readAuthResults(headers: MailHeaders): AuthResults | null {
  const at = headers.fields.findIndex(({ name }) => name === "authentication-results");
  const field = headers.fields[at];
  if (!field) return null;
  const parts = splitParts(withoutComments(field.value.slice(0, 10_000)));
  const first = parts[0] ?? "";
  const signed = first.includes("=") ? null : (first.split(/\s+/u)[0] ?? "").toLowerCase().replace(/\.$/u, "");
  const servers = headers.fields
    .slice(0, at)
    .filter(({ name }) => name === "received")
    .map(({ value }) => /\bby ([a-z0-9.-]{1,200})/iu.exec(value)?.[1]?.toLowerCase() ?? "");
  if (signed !== null && sendersHosts(headers).some((host) => sameSite(host, signed))) return null;
  if (servers.length > 0) {
    // Microsoft leaves the name out.
    const known = servers.some((server) =>
      signed === null
        ? /\.(?:outlook|office365|hotmail)\.com$/u.test(server)
        : server.includes(".") && sameSite(server, signed),
    );
    if (!known) return null;
  }
  return { checks: (signed === null ? parts : parts.slice(1)).flatMap(readCheck) };
}

/** Hosts the sender goes by: nobody's provider is called so, but a line that the sender put in may be. */
function sendersHosts(headers: MailHeaders): readonly string[] {
  return ["from", "return-path", "reply-to", "message-id"].flatMap((field) => {
    const value = headers.get(field);
    // A provider that passes mail on puts itself into the return path.
    const host = value === null || /^<?srs[01][=+-]/iu.test(value) ? null : hostOfEmail(value);
    return host === null ? [] : [host.replace(/[^a-z0-9.-].*$/u, "")];
  });
}

function readCheck(part: string): AuthResults["checks"] {
  const found = /^\s{0,5}([a-z][a-z0-9-]{0,30})(?:\/\d{1,3})?\s{0,3}=\s{0,3}([a-z]{1,20})/iu.exec(part);
  if (!found) return [];
  const method = found[1]!.toLowerCase();
  const wanted: readonly string[] =
    method === "dkim"
      ? ["header.d", "header.i"]
      : method === "dmarc"
        ? ["header.from"]
        : ["smtp.mailfrom", "smtp.helo"];
  for (const property of wanted) {
    const value = new RegExp(`\\b${property.replace(".", "\\.")}\\s{0,3}=\\s{0,3}"?([^\\s;"]{1,300})`, "iu").exec(
      part,
    )?.[1];
    if (value === undefined) continue;
    const host = value
      .slice(value.lastIndexOf("@") + 1)
      .toLowerCase()
      .replace(/\.$/u, "");
    return [{ method, result: found[2]!.toLowerCase(), host: host === "" ? null : host }];
  }
  return [{ method, result: found[2]!.toLowerCase(), host: null }];
}

/** The parts between semicolons that no quotation marks enclose. */
function splitParts(value: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] === '"') quoted = !quoted;
    else if (value[i] === ";" && !quoted) {
      parts.push(value.slice(from, i).trim());
      from = i + 1;
    }
  }
  parts.push(value.slice(from).trim());
  return parts;
}

/** A value without its comments, so that nothing in brackets passes for a result. */
function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let plain = "";
  for (const char of value) {
    if (char === '"' && depth === 0) quoted = !quoted;
    if (!quoted && char === "(") depth += 1;
    else if (!quoted && char === ")" && depth > 0) depth -= 1;
    else if (depth === 0) plain += char;
  }
  return plain;
}
