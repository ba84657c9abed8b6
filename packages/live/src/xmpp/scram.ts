import { createHash, createHmac, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { LiveError } from "../live.ts";

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A sign-in mechanism as the library wants one. Its texts are bytes, one character each. */
export interface Mechanism {
  response(credentials: Credentials): Promise<string>;
  challenge(text: string): void;
}

const derive = promisify(pbkdf2);
/** A server that asks for more work than this wants to keep us busy. */
const mostRounds = 1_000_000;

/**
 * SCRAM (RFC 5802, RFC 7677) with the platform's own derivation, which keeps the process free meanwhile; the library's own
 * works in JavaScript and knows SHA-1 only.
 */
export function scramWith(hash: "sha1" | "sha256"): new () => Mechanism {
  class Scram implements Mechanism {
    declare readonly name: string;
    declare readonly clientFirst: boolean;
    private readonly nonce = randomBytes(18).toString("base64");
    private first = "";
    private said = "";

    challenge(text: string): void {
      this.said = text;
    }

    async response({ username, password }: Credentials): Promise<string> {
      if (this.first === "") {
        const name = username.normalize("NFKC").replaceAll("=", "=3D").replaceAll(",", "=2C");
        this.first = bytesAsText(`n=${name},r=${this.nonce}`);
        return `n,,${this.first}`;
      }
      const field = (name: string): string =>
        this.said
          .split(",")
          .find((one) => one.startsWith(`${name}=`))
          ?.slice(2) ?? "";
      const [nonce, salt, rounds] = [field("r"), Buffer.from(field("s"), "base64"), Number(field("i"))];
      // Only who heard our own nonce can go on with it.
      if (!nonce.startsWith(this.nonce) || nonce === this.nonce || !(rounds >= 1 && rounds <= mostRounds)) {
        throw new LiveError("live/strange-answer");
      }
      const size = createHash(hash).digest().length;
      const salted = await derive(password.normalize("NFKC"), salt, rounds, size, hash);
      const last = `c=biws,r=${nonce}`;
      const clientKey = keyed(salted, "Client Key");
      const signature = keyed(createHash(hash).update(clientKey).digest(), `${this.first},${this.said},${last}`);
      const proof = clientKey.map((byte, at) => byte ^ signature[at]!);
      return `${last},p=${Buffer.from(proof).toString("base64")}`;
    }
  }
  const keyed = (key: Buffer, text: string): Buffer => createHmac(hash, key).update(text, "latin1").digest();
  Object.assign(Scram.prototype, { name: hash === "sha1" ? "SCRAM-SHA-1" : "SCRAM-SHA-256", clientFirst: true });
  return Scram;
}

/** The password itself (RFC 4616). */
export class Plain implements Mechanism {
  declare readonly name: string;
  declare readonly clientFirst: boolean;

  challenge(): void {}

  async response({ username, password }: Credentials): Promise<string> {
    return bytesAsText(`\0${username}\0${password}`);
  }
}
Object.assign(Plain.prototype, { name: "PLAIN", clientFirst: true });

function bytesAsText(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
