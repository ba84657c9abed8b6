import { hash } from "node:crypto";

/** What a fact that is kept is filed as. Stored, so a name is never changed or reused. */
export type FactKind = "request" | "record" | "trace" | "owner";

/**
 * The id of a kept fact: the same for the same kind, network and key, in every home and on every machine. It tells
 * nothing of the key, which may hold a page or an address.
 *
 * @returns Twenty hexadecimal digits (80 bits).
 * @example factId("request", "linkedin", "linkedin/received/2026-01-02/ann") // "5c0b…"
 */
export function factId(kind: FactKind, network: string, key: string): string {
  return hash("sha256", `${kind}\n${network}\n${key}`, "hex").slice(0, 20);
}

/** Fingerprint of a content, to tell whether a fact says the same as before. 22 characters (132 bits). */
export function contentHash(content: string): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}
