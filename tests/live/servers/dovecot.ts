import { chmod, chown, mkdir, readFile, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { userInfo } from "node:os";
import { join } from "node:path";
import { ImapFlow } from "imapflow";
import { makeCertificate } from "./certificate.ts";
import { freePort, isInstalled, startServer, temporaryFolder } from "./server.ts";

export const hasDovecot: boolean = isInstalled("dovecot", "dovecot-imapd");

/** Invented people with mailboxes, and their passwords. */
export const people: Readonly<Record<string, string>> = {
  "orla@example.org": "rose-window-and-linden",
  "piet@example.org": "a-kettle-of-sparrows",
};

/** A token that lets its owner in, and whose it is. */
export const goodToken = { token: "an-invented-token-of-spring", user: "orla@example.org" } as const;

export interface Dovecot {
  /** With STARTTLS, or without encryption. */
  readonly port: number;
  readonly tlsPort: number;
  /** Of its certificate. */
  readonly pem: string;
  /** A connection of the test's own, as the person. */
  as<T>(person: string, work: (client: ImapFlow) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Dovecot with two mailboxes that have the usual folders. Works as an ordinary user and as root. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await temporaryFolder("dovecot");
  await chmod(folder, 0o755);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { cert, key, pem } = await makeCertificate(folder);
  const isRoot = process.getuid?.() === 0;
  // Dovecot opens no mail as root.
  const [uid, gid] = isRoot ? [65_534, 65_534] : [process.getuid!(), process.getgid!()];
  const mails = join(folder, "mails");
  await mkdir(mails);
  if (isRoot) await chown(mails, uid, gid);
  const users = Object.entries(people).map(([person, password]) => `${person}:{PLAIN}${password}`);
  await writeFile(join(folder, "users"), `${users.join("\n")}\n`, { mode: 0o644 });
  const log = join(folder, "dovecot.log");
  const me = userInfo().username;
  const asMyself = isRoot
    ? ""
    : `default_internal_user = ${me}\ndefault_internal_group = ${groupName()}\ndefault_login_user = ${me}\n`;
  const config = `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${log}
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
ssl = yes
ssl_cert = <${cert}
ssl_key = <${key}
${asMyself}mail_location = maildir:${mails}/%u
first_valid_uid = 1
first_valid_gid = 1
mail_uid = ${uid}
mail_gid = ${gid}
auth_failure_delay = 0
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mails}/%u
}
namespace inbox {
  inbox = yes
  mailbox Envoyés { 
    special_use = \\Sent
    auto = create
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
}
service anvil {
  chroot =
  # Without it, each wrong password makes the next answer slower.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
`;
  const provider = await startTokenProvider();
  await writeFile(
    join(folder, "oauth2.conf"),
    `introspection_mode = post
introspection_url = http://127.0.0.1:${provider.port}/
active_attribute = active
active_value = true
username_attribute = user
`,
    { mode: 0o644 },
  );
  const file = join(folder, "dovecot.conf");
  await writeFile(file, config);
  const readLog = (): Promise<string> => readFile(log, "utf8").catch(() => "");
  const server = await startServer("dovecot", ["-F", "-c", file], { port, folder, log: readLog });
  return {
    port,
    tlsPort,
    pem,
    async as(person, work) {
      const auth = { user: person, pass: people[person]! };
      const client = new ImapFlow({ host: "127.0.0.1", port, secure: false, doSTARTTLS: false, auth, logger: false });
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.logout();
      }
    },
    async stop() {
      await server.stop();
      await provider.stop();
    },
  };
}

function groupName(): string {
  return execFileSync("id", ["-gn"], { encoding: "utf8" }).trim();
}

/** Tells whether a token is good (RFC 7662), as the identity service of a provider does. */
async function startTokenProvider(): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    let asked = "";
    request.on("data", (chunk: Buffer) => (asked += chunk.toString()));
    request.on("end", () => {
      const isGood = new URLSearchParams(asked).get("token") === goodToken.token;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(isGood ? { active: true, user: goodToken.user } : { active: false }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
