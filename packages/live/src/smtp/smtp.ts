import { rootCertificates } from "node:tls";
import { asLiveError } from "../http.ts";
import { type LiveAccount, type LiveAction, type LiveDoor, LiveError, type LiveSource } from "../live.ts";
import { isLoopback, secret, setting } from "../settings.ts";

const ports: Readonly<Record<string, number>> = { tls: 465, starttls: 587, none: 25 };

/** Sends a mail that the owner wrote, on the owner's click. It reads nothing. */
export const smtp: LiveSource = {
  id: "smtp",
  network: "email",
  fields: [
    { name: "address", kind: "address" },
    { name: "sender", kind: "text", optional: true },
    { name: "host", kind: "text" },
    { name: "port", kind: "port", optional: true },
    { name: "security", kind: "choice", choices: ["tls", "starttls", "none"], preset: "tls" },
    { name: "user", kind: "text", optional: true },
    { name: "password", kind: "text", secret: true, optional: true },
  ],
  actions: ["send-mail"],
  async check(account, door) {
    await withServer(account, door, (transport) => transport.verify());
    return { account: setting(account, "address"), holds: [{ what: "sending", count: null }] };
  },
  async *read() {},
  async act(account, action, door) {
    if (action.kind !== "send-mail") throw new LiveError("live/not-allowed");
    const mail = mailOf(account, action);
    await withServer(account, door, (transport) => transport.sendMail(mail));
    return { state: "done", at: door.now() };
  },
};

type SendMail = Extract<LiveAction, { kind: "send-mail" }>;

/** A plain text in UTF-8, to one person, whose head holds what we put there and nothing else. */
function mailOf(account: LiveAccount, { to, subject, text, inReplyTo, messageId }: SendMail): Mail {
  if (!/^[^\s@,;<>"()]{1,250}@[^\s@,;<>"()]{1,250}$/u.test(to)) throw new LiveError("live/setting", { field: "to" });
  for (const id of [messageId, inReplyTo]) {
    if (id !== null && !isMessageId(id)) throw new LiveError("live/setting", { field: "messageId" });
  }
  return {
    from: { name: oneLine(account.settings["sender"] ?? ""), address: setting(account, "address") },
    to: { name: "", address: to },
    subject: oneLine(subject),
    text,
    messageId,
    ...(inReplyTo === null ? {} : { inReplyTo, references: [inReplyTo] }),
    disableFileAccess: true,
    disableUrlAccess: true,
    textEncoding: "quoted-printable",
  };
}

interface Mail {
  readonly from: { name: string; address: string };
  readonly to: { name: string; address: string };
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string[];
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
  readonly textEncoding: "quoted-printable";
}

interface Transport {
  verify(): Promise<unknown>;
  sendMail(mail: Mail): Promise<unknown>;
  close(): void;
}

async function withServer<T>(
  account: LiveAccount,
  door: LiveDoor,
  work: (transport: Transport) => Promise<T>,
): Promise<T> {
  const host = setting(account, "host");
  const security = account.settings["security"] ?? "tls";
  const port = Number(account.settings["port"] ?? ports[security]);
  if (security === "none" && !isLoopback(host)) throw new LiveError("live/not-secure");
  const { user } = account.settings;
  const auth = user ? { auth: { user, pass: secret(account, "password") } } : {};
  door.signal.throwIfAborted();
  door.pass({ host, port });
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: door.timeoutMs,
    greetingTimeout: door.timeoutMs,
    socketTimeout: door.timeoutMs,
    tls: { minVersion: "TLSv1.2", ...(door.trusted ? { ca: [...rootCertificates, ...door.trusted] } : {}) },
    ...auth,
  });
  try {
    return await work(transport);
  } catch (error) {
    throw meaningOf(error, door);
  } finally {
    transport.close();
  }
}

interface SmtpTrouble {
  readonly code?: string;
  /** Of the socket beneath. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function meaningOf(error: unknown, door: LiveDoor): LiveError {
  const known = asLiveError(error, door);
  if (error instanceof LiveError || known.code === "live/not-secure") return known;
  const { code, originalCode, responseCode, command } = error as SmtpTrouble;
  if (originalCode !== undefined) return asLiveError({ code: originalCode }, door);
  if (code === "EAUTH") return new LiveError("live/signed-out");
  if (code === "ETLS" || command === "STARTTLS") return new LiveError("live/not-secure");
  // Nobody at that address.
  if (code === "EENVELOPE" && (responseCode ?? 0) >= 550) return new LiveError("live/gone");
  if (responseCode === 421 || responseCode === 450 || responseCode === 451 || responseCode === 452)
    return new LiveError("live/slow-down");
  if (code === "EENVELOPE" || (responseCode ?? 0) >= 550) return new LiveError("live/not-allowed");
  return responseCode === undefined ? known : new LiveError("live/strange-answer");
}

/** Nothing of a text can begin a header of its own. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 900);
}

function isMessageId(text: string): boolean {
  return /^<[^\s<>@]{1,240}@[^\s<>@]{1,240}>$/u.test(text);
}
