import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeCertificate } from "./certificate.ts";
import { freePort, isInstalled, startServer, temporaryFolder } from "./server.ts";

export const hasProsody: boolean = isInstalled("prosodyctl", "prosody");

/** Invented people at this machine's own domain, and their passwords. */
export const xmppPeople: Readonly<Record<string, string>> = {
  klara: "rose-window-and-linden",
  otto: "a-kettle-of-sparrows",
  lea: "salt-and-lanterns",
};

export interface Prosody {
  /** With STARTTLS. */
  readonly port: number;
  readonly tlsPort: number;
  /** Of its certificate. */
  readonly pem: string;
  stop(): Promise<void>;
}

/** Prosody for `localhost`. Works as an ordinary user and as root. */
export async function startProsody(): Promise<Prosody> {
  const folder = await temporaryFolder("prosody");
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { cert, key, pem } = await makeCertificate(folder);
  const accounts = join(folder, "data", "localhost", "accounts");
  await mkdir(accounts, { recursive: true });
  for (const [person, password] of Object.entries(xmppPeople)) {
    await writeFile(join(accounts, `${person}.dat`), `return { ["password"] = "${password}"; };\n`);
  }
  const log = join(folder, "prosody.log");
  const file = join(folder, "prosody.cfg.lua");
  await writeFile(
    file,
    `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { info = "${log}" }
modules_enabled = { "roster"; "saslauth"; "tls"; "disco"; "ping"; "posix" }
modules_disabled = { "s2s" }
authentication = "internal_hashed"
interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_direct_tls_ports = { ${tlsPort} }
c2s_require_encryption = true
ssl = { key = "${key}"; certificate = "${cert}" }
VirtualHost "localhost"
`,
  );
  const readLog = (): Promise<string> => readFile(log, "utf8").catch(() => "");
  const server = await startServer("prosody", ["--config", file, "-F"], { port, folder, log: readLog });
  return { port, tlsPort, pem, stop: () => server.stop() };
}
