import { chmod, chown, mkdir, readFile, writeFile } from "node:fs/promises";
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
    : `default_internal_user = ${me}\ndefault_internal_group = ${process.getgid!()}\ndefault_login_user = ${me}\n`;
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
passdb {
  driver = passwd-file
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
    stop: () => server.stop(),
  };
}
