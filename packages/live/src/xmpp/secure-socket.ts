import { EventEmitter } from "node:events";
import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectSecure, rootCertificates, type TLSSocket } from "node:tls";
import { LiveError } from "../live.ts";

export interface Way {
  readonly host: string;
  readonly port: number;
  /** The name that the certificate must carry: the address's own (RFC 6120, 13.7.2). */
  readonly domain: string;
  readonly security: "tls" | "starttls";
  readonly timeoutMs: number;
  readonly trusted?: readonly string[];
  /** Ends the connection, at whatever stage it is. */
  readonly signal: AbortSignal;
}

const tlsNamespace = "urn:ietf:params:xml:ns:xmpp-tls";
const mostBeforeTls = 64 << 10;

/**
 * A socket as the library wants one, which is encrypted before the library hears of it: whatever the server offers or
 * leaves out, no sign-in can go over an open line. It connects once.
 */
export function secureSocketFor(way: Way): new () => EventEmitter {
  return class SecureSocket extends EventEmitter {
    readonly secure = true;
    private socket: TLSSocket | null = null;

    connect(): void {
      openSecure(way).then(
        (socket) => {
          this.socket = socket;
          if (way.signal.aborted) socket.destroy();
          way.signal.addEventListener("abort", () => socket.destroy(), { once: true });
          socket.on("data", (data: Buffer) => this.emit("data", data));
          socket.on("close", () => this.emit("close"));
          socket.on("error", (error) => this.emit("error", error));
          this.emit("connect");
        },
        (error: unknown) => this.emit("error", error),
      );
    }

    write(text: string, done: (error?: Error | null) => void): void {
      if (this.socket === null) done(new LiveError("live/unreachable"));
      else this.socket.write(text, done);
    }

    end(): void {
      this.socket?.end();
    }
  };
}

async function openSecure(way: Way): Promise<TLSSocket> {
  const plain = way.security === "starttls" ? await startTls(way) : null;
  return new Promise((resolve, reject) => {
    const socket = connectSecure({
      ...(plain ? { socket: plain } : { host: way.host, port: way.port, ALPNProtocols: ["xmpp-client"] }),
      servername: way.domain,
      minVersion: "TLSv1.2",
      ...(way.trusted ? { ca: [...rootCertificates, ...way.trusted] } : {}),
    });
    const fail = (error: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(error);
    };
    const timer = setTimeout(() => fail(new LiveError("live/unreachable")), way.timeoutMs);
    socket.once("error", fail);
    socket.once("secureConnect", () => {
      clearTimeout(timer);
      socket.off("error", fail);
      resolve(socket);
    });
  });
}

/** Asks for encryption (RFC 6120, 5.4) and nothing else. @throws LiveError where the server offers none. */
function startTls({ host, port, domain, timeoutMs }: Way): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectPlain({ host, port });
    let said = "";
    let asked = false;
    const end = (error: Error | null): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      if (error === null) return resolve(socket);
      socket.on("error", () => undefined);
      socket.destroy();
      reject(error);
    };
    const timer = setTimeout(() => end(new LiveError("live/unreachable")), timeoutMs);
    socket.once("error", end);
    socket.once("close", () => end(new LiveError("live/unreachable")));
    socket.once("connect", () =>
      socket.write(
        `<?xml version='1.0'?><stream:stream to='${domain}' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`,
      ),
    );
    socket.on("data", (data: Buffer) => {
      said += data.toString("latin1");
      if (said.length > mostBeforeTls) return end(new LiveError("live/strange-answer"));
      // It does not serve this domain, most often.
      if (/<(?:\w{1,20}:)?error[\s>]/u.test(said)) return end(new LiveError("live/strange-answer"));
      if (!asked && /<\/(?:\w{1,20}:)?features\s{0,10}>|<(?:\w{1,20}:)?features\s{0,10}\/>/u.test(said)) {
        if (!said.includes(tlsNamespace)) return end(new LiveError("live/not-secure"));
        asked = true;
        said = "";
        socket.write(`<starttls xmlns='${tlsNamespace}'/>`);
      } else if (asked && said.includes("<failure")) end(new LiveError("live/not-secure"));
      else if (asked && /^\s{0,10}<proceed\b[^>]{0,200}>/u.test(said)) {
        // What stands behind it without encryption was put there by somebody else.
        const whole = /^\s{0,10}<proceed\b[^>]{0,200}(?:\/>|>\s{0,10}<\/proceed\s{0,10}>)\s{0,10}$/u.test(said);
        end(whole ? null : new LiveError("live/not-secure"));
      }
    });
  });
}
