import { rootCertificates } from "node:tls";
import type { ImapFlow } from "imapflow";
import { asLiveError } from "../http.ts";
import { type LiveAccount, type LiveDoor, LiveError } from "../live.ts";
import { isLoopback, secret, setting } from "../settings.ts";

/** An open connection whose errors are ours. */
export interface ImapConnection {
  /** @throws LiveError; the reason of the door's signal. */
  ask<T>(question: (client: ImapFlow) => Promise<T>): Promise<T>;
  close(): void;
}

const ports: Readonly<Record<string, number>> = { tls: 993, starttls: 143, none: 143 };

/** Longer than a mail we keep, with its framing: a server that sends more is broken or hostile. */
const mostLiteralBytes = 32 << 20;

/** Signs in and opens nothing yet. @throws LiveError. */
export async function openImap(account: LiveAccount, door: LiveDoor): Promise<ImapConnection> {
  const host = setting(account, "host");
  const security = account.settings["security"] ?? "tls";
  const port = Number(account.settings["port"] ?? ports[security]);
  if (security === "none" && !isLoopback(host)) throw new LiveError("live/not-secure");
  const user = setting(account, "user");
  const { token } = account.secrets;
  const auth = token ? { user, accessToken: token } : { user, pass: secret(account, "password") };
  door.signal.throwIfAborted();
  door.pass({ host, port });
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    host,
    port,
    secure: security === "tls",
    doSTARTTLS: security === "starttls",
    auth,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: door.timeoutMs,
    greetingTimeout: door.timeoutMs,
    socketTimeout: door.timeoutMs,
    maxIdleTime: Math.min(4 * 60_000, door.timeoutMs),
    maxLiteralSize: mostLiteralBytes,
    maxLineLength: mostLiteralBytes,
    maxResponseSize: 2 * mostLiteralBytes,
    tls: { minVersion: "TLSv1.2", ...(door.trusted ? { ca: [...rootCertificates, ...door.trusted] } : {}) },
  });
  const close = (): void => {
    door.signal.removeEventListener("abort", close);
    client.close();
  };
  door.signal.addEventListener("abort", close, { once: true });
  // An error outside of any question ends the connection; the next question tells of it.
  client.on("error", () => undefined);
  const ask = async <T>(question: (client: ImapFlow) => Promise<T>): Promise<T> => {
    try {
      return await question(client);
    } catch (error) {
      throw whatWentWrong(error, door);
    }
  };
  try {
    await ask(() => client.connect());
  } catch (error) {
    close();
    throw error;
  }
  return { ask, close };
}

/** Signs in for one question and closes the connection whatever happens. */
export async function withImap<T>(
  account: LiveAccount,
  door: LiveDoor,
  question: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const connection = await openImap(account, door);
  try {
    return await connection.ask(question);
  } finally {
    connection.close();
  }
}

interface ImapTrouble {
  readonly authenticationFailed?: boolean;
  readonly serverResponseCode?: string;
  readonly tlsFailed?: boolean;
  readonly responseStatus?: string;
  readonly mailboxMissing?: boolean;
  readonly code?: string;
  readonly throttleReset?: number;
}

function whatWentWrong(error: unknown, door: LiveDoor): LiveError {
  door.signal.throwIfAborted();
  const known = asLiveError(error, door);
  if (known.code === "live/not-secure" || error instanceof LiveError || !(error instanceof Error)) return known;
  const trouble = error as ImapTrouble;
  if (trouble.code === "ETHROTTLE") {
    return new LiveError("live/slow-down", trouble.throttleReset ? { retryAfterMs: trouble.throttleReset } : {});
  }
  if (trouble.authenticationFailed) {
    // The server's own trouble is no refusal (RFC 5530).
    return new LiveError(trouble.serverResponseCode === "UNAVAILABLE" ? "live/unreachable" : "live/signed-out");
  }
  if (trouble.tlsFailed || trouble.code === "STARTTLS_INJECTION" || trouble.code?.startsWith("ERR_SSL"))
    return new LiveError("live/not-secure");
  if (trouble.responseStatus === "NO" || trouble.responseStatus === "BAD") return new LiveError("live/strange-answer");
  return /^ParserError|TooLarge$/u.test(trouble.code ?? "") ? new LiveError("live/strange-answer") : known;
}
