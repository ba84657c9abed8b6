import { resolveSrv } from "node:dns/promises";
import type { EventEmitter } from "node:events";
import type { Client, Transport, XmlElement } from "@xmpp/client";
import { asLiveError } from "../http.ts";
import { type LiveAccount, type LiveDoor, LiveError } from "../live.ts";
import { secret, setting } from "../settings.ts";
import { Plain, scramWith } from "./scram.ts";
import { secureSocketFor } from "./secure-socket.ts";

/** An open connection, signed in. */
export interface XmppConnection {
  /** The owner's bare address. */
  readonly me: string;
  /** Every presence and roster push that came since the connection was opened, in order. */
  readonly heard: XmlElement[];
  onStanza(listener: (stanza: XmlElement) => void): void;
  /** Rejects once the connection is lost. */
  readonly lost: Promise<never>;
  xml: typeof import("@xmpp/client").xml;
  /** @throws LiveError */
  request(iq: XmlElement): Promise<XmlElement>;
  /** @throws LiveError */
  send(stanza: XmlElement): Promise<void>;
  close(): Promise<void>;
}

const ports = { tls: 5223, starttls: 5222 } as const;
const services = { tls: "_xmpps-client._tcp.", starttls: "_xmpp-client._tcp." } as const;

/** Signs in; nobody is told that we are there. @throws LiveError */
export async function openXmpp(account: LiveAccount, door: LiveDoor): Promise<XmppConnection> {
  const address = setting(account, "address");
  const [username = "", domain = ""] = address.split("@");
  if (username === "" || !/^[\p{L}\p{N}.-]{1,250}$/u.test(domain)) {
    throw new LiveError("live/setting", { field: "address" });
  }
  const password = secret(account, "password");
  const security = account.settings["security"] === "tls" ? "tls" : "starttls";
  const to = await whereTo(account, domain, security);
  door.signal.throwIfAborted();
  door.pass(to);
  const { client, xml } = await import("@xmpp/client");
  const { timeoutMs } = door;
  const service = `xmpps://${domain}`;
  const entity = client({ service, domain, username, password, timeout: timeoutMs });
  entity.reconnect.stop();
  const closing = new AbortController();
  const signal = AbortSignal.any([door.signal, closing.signal]);
  const trust = door.trusted ? { trusted: door.trusted } : {};
  const Socket = secureSocketFor({ ...to, domain, security, timeoutMs, signal, ...trust });
  useOnly(entity, Socket, service);
  entity.saslFactory._mechs.splice(0, Infinity, ...mechanisms);

  const heard: XmlElement[] = [];
  const listeners: ((stanza: XmlElement) => void)[] = [];
  entity.on("stanza", (stanza: XmlElement) => {
    const isPush = stanza.is("iq") && stanza.attrs["type"] === "set";
    if (!stanza.is("presence") && !isPush) return;
    if (heard.length < mostHeard) heard.push(stanza);
    for (const listener of listeners) listener(stanza);
  });
  const lost = new Promise<never>((_, reject) => {
    entity.on("error", (error: unknown) => reject(meaningOf(error, door)));
    entity.on("disconnect", () => reject(new LiveError("live/unreachable")));
    door.signal.addEventListener("abort", () => reject(door.signal.reason as Error), { once: true });
  });
  // Only waited for while something is under way.
  lost.catch(() => undefined);
  const under = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await Promise.race([work, lost]);
    } catch (error) {
      throw meaningOf(error, door);
    }
  };
  let isOpen = false;
  const close = async (): Promise<void> => {
    if (isOpen) await Promise.race([entity.stop(), after(mostFarewellMs)]).catch(() => undefined);
    closing.abort();
  };
  try {
    await under(
      Promise.race([entity.start(), after(timeoutMs).then(() => Promise.reject(new LiveError("live/unreachable")))]),
    );
    isOpen = true;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    me: entity.jid!.bare().toString(),
    heard,
    lost,
    xml,
    onStanza: (listener) => listeners.push(listener),
    request: (iq) => under(entity.iqCaller.request(iq, timeoutMs)),
    send: (stanza) => under(entity.send(stanza)),
    close,
  };
}

/** How long the server may take to say goodbye. */
const mostFarewellMs = 2000;

/** The strongest first. PLAIN is for servers that keep passwords elsewhere; it too goes over an encrypted line only. */
const mechanisms = [
  { name: "SCRAM-SHA-256", mech: scramWith("sha256") },
  { name: "SCRAM-SHA-1", mech: scramWith("sha1") },
  { name: "PLAIN", mech: Plain },
];

const mostHeard = 50_000;

/** The library's own ways out (WebSocket, plain TCP) are taken away. */
function useOnly(entity: Client, Socket: new () => EventEmitter, service: string): void {
  const Tls = entity.transports.find((one) => {
    try {
      return one.prototype.socketParameters(service) !== undefined;
    } catch {
      return false;
    }
  })!;
  class Ours extends (Tls as new () => object) {}
  const { prototype } = Ours as unknown as Transport;
  prototype.Socket = Socket;
  entity.transports.splice(0, entity.transports.length, Ours as unknown as Transport);
}

/** What the owner said, else what the domain's records say, else the domain itself (RFC 6120, 3.2; XEP-0368). */
async function whereTo(
  account: LiveAccount,
  domain: string,
  security: keyof typeof ports,
): Promise<{ host: string; port: number }> {
  const { host, port } = account.settings;
  if (host) return { host, port: Number(port ?? ports[security]) };
  const found = await resolveSrv(services[security] + domain).catch(() => []);
  const [first] = found.sort((a, b) => a.priority - b.priority || b.weight - a.weight);
  // A single root label says that the service is not offered.
  if (first && first.name !== "" && first.name !== ".") return { host: first.name, port: Number(port ?? first.port) };
  return { host: domain, port: Number(port ?? ports[security]) };
}

const refused = ["not-authorized", "account-disabled", "credentials-expired", "invalid-authzid", "encryption-required"];
const busy = ["temporary-auth-failure", "remote-server-timeout", "service-unavailable", "system-shutdown", "reset"];

function meaningOf(error: unknown, door: LiveDoor): LiveError {
  const known = asLiveError(error, door);
  if (error instanceof LiveError || known.code === "live/not-secure" || !(error instanceof Error)) return known;
  const { condition } = error as { condition?: string };
  if (error.name === "SASLError")
    return new LiveError(busy.includes(condition ?? "") ? "live/unreachable" : "live/signed-out");
  if (condition === undefined) return error.message.startsWith("SASL") ? new LiveError("live/signed-out") : known;
  if (refused.includes(condition)) return new LiveError("live/signed-out");
  if (["policy-violation", "resource-constraint"].includes(condition)) return new LiveError("live/slow-down");
  if (condition === "forbidden" || condition === "not-allowed") return new LiveError("live/not-allowed");
  return new LiveError(busy.includes(condition) ? "live/unreachable" : "live/strange-answer");
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
