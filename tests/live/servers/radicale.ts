import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, isInstalled, startServer, temporaryFolder } from "./server.ts";

export const hasRadicale: boolean = isInstalled("radicale", "radicale");

export interface Radicale {
  readonly url: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Makes a collection of the owner's. */
  makeCollection(name: string, kind: "VADDRESSBOOK" | "VCALENDAR", shown: string): Promise<void>;
  put(collection: string, name: string, text: string): Promise<void>;
  /** A whole collection of cards at once. */
  putBook(name: string, cards: readonly string[]): Promise<void>;
  remove(collection: string, name?: string): Promise<void>;
  /** The whole collection as one file, as its owner could download it. */
  download(collection: string): Promise<string>;
  stop(): Promise<void>;
}

const user = "orla";
const password = "a-lantern-for-the-fair";

/** Radicale with one invented owner and no collection. */
export async function startRadicale(): Promise<Radicale> {
  const folder = await temporaryFolder("radicale");
  const port = await freePort();
  await mkdir(join(folder, "collections"));
  await writeFile(join(folder, "users"), `${user}:${password}\n`, { mode: 0o600 });
  const log = join(folder, "radicale.log");
  const config = `
[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${folder}/collections
[logging]
level = warning
`;
  await writeFile(join(folder, "config"), config);
  const server = await startServer("radicale", ["--config", join(folder, "config")], {
    port,
    folder,
    log: () => readFile(log, "utf8").catch(() => ""),
  });
  const url = `http://127.0.0.1:${port}`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const ask = async (method: string, path: string, body?: string, type = "text/plain"): Promise<string> => {
    const headers = { authorization, "content-type": type };
    const answer = await fetch(`${url}/${user}/${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer.text();
  };
  return {
    url,
    port,
    user,
    password,
    async makeCollection(name, kind, shown) {
      const isBook = kind === "VADDRESSBOOK";
      const namespace = `urn:ietf:params:xml:ns:${isBook ? "carddav" : "caldav"}`;
      const type = `<d:resourcetype><d:collection/><k:${isBook ? "addressbook" : "calendar"}/></d:resourcetype>`;
      const body = `<d:mkcol xmlns:d="DAV:" xmlns:k="${namespace}"><d:set><d:prop>${type}<d:displayname>${shown}</d:displayname></d:prop></d:set></d:mkcol>`;
      await ask("MKCOL", `${name}/`, body, "application/xml");
    },
    put: async (collection, name, text) =>
      void (await ask("PUT", `${collection}/${name}`, text, name.endsWith(".vcf") ? "text/vcard" : "text/calendar")),
    putBook: async (name, cards) => void (await ask("PUT", `${name}/`, cards.join(""), "text/vcard")),
    remove: async (collection, name = "") => void (await ask("DELETE", `${collection}/${name}`)),
    download: (collection) => ask("GET", `${collection}/`),
    stop: () => server.stop(),
  };
}
