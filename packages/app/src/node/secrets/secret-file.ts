import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { AppError } from "../../errors.ts";
import type { SecretStore } from "../../live/secret-store.ts";

export const secretsFile = "live-secrets.json";

/** AES-256-GCM; the account's id is bound to what is sealed, so that no entry can take another's place. */
interface Sealed {
  readonly iv: string;
  readonly tag: string;
  readonly text: string;
}

interface SecretsDocument {
  readonly version: 1;
  /** Name of the key's file, made at random with it. */
  readonly key: string;
  readonly accounts: Readonly<Record<string, Sealed>>;
}

/**
 * Secrets in an encrypted file of the data folder; its key lies in the owner's settings folder, readable by the owner
 * alone. So a copy of the data folder (a backup, a synchronised folder, a stolen stick) tells none of them. It does not
 * protect against who can read all files of the owner on this machine.
 *
 * @param keyFolder - Outside the data folder; made where it is missing.
 */
export function openSecretFile(folder: string, keyFolder: string): SecretStore {
  const file = join(folder, secretsFile);
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: each writes the whole file. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const change = (work: (known: SecretsDocument | null) => Promise<SecretsDocument | null>): Promise<void> =>
    inTurn(async () => {
      const next = await work(await readDocument(file));
      if (next !== null) await replace(file, JSON.stringify(next));
    });
  return {
    where: async () => "file",
    get: (id) =>
      inTurn(async () => {
        const document = await readDocument(file);
        const sealed = document?.accounts[id];
        const key = document && sealed ? await readKey(keyFolder, document.key) : null;
        return sealed && key ? unseal(sealed, key, id) : null;
      }),
    put: (id, secrets) =>
      change(async (known) => {
        const knownKey = known ? await readKey(keyFolder, known.key) : null;
        const { name, key } = knownKey && known ? { name: known.key, key: knownKey } : await newKey(keyFolder);
        const accounts = { ...known?.accounts, [id]: seal(secrets, key, id) };
        return { version: 1, key: name, accounts };
      }),
    remove: (id) =>
      change(async (known) => {
        if (!known || !(id in known.accounts)) return null;
        return { ...known, accounts: Object.fromEntries(Object.entries(known.accounts).filter(([one]) => one !== id)) };
      }),
  };
}

/** The usual place for settings of the system, beside the data and not in it. */
export function usualKeyFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (env["ENTREGENT_KEYS"]) return env["ENTREGENT_KEYS"];
  if (platform === "darwin") return join(homedir(), "Library", "Preferences", "Entregent");
  if (platform === "win32")
    return join(env["LOCALAPPDATA"] || join(homedir(), "AppData", "Local"), "Entregent", "keys");
  const xdg = env["XDG_CONFIG_HOME"];
  return join(xdg?.startsWith("/") ? xdg : join(homedir(), ".config"), "entregent");
}

function seal(secrets: Readonly<Record<string, string>>, key: Buffer, id: string): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(id));
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), "utf8"), cipher.final()]);
  const [ivText, tag] = [iv, cipher.getAuthTag()].map((bytes) => bytes.toString("base64")) as [string, string];
  return { iv: ivText, tag, text: text.toString("base64") };
}

function unseal({ iv, tag, text }: Sealed, key: Buffer, id: string): Record<string, string> | null {
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64"), { authTagLength: 16 })
      .setAAD(Buffer.from(id))
      .setAuthTag(Buffer.from(tag, "base64"));
    const plain = Buffer.concat([decipher.update(Buffer.from(text, "base64")), decipher.final()]);
    return JSON.parse(plain.toString("utf8")) as Record<string, string>;
  } catch {
    // Another key, or a changed file: as if there were none, so that the owner is asked again.
    return null;
  }
}

async function readDocument(file: string): Promise<SecretsDocument | null> {
  try {
    const read = JSON.parse(await readFile(file, "utf8")) as SecretsDocument;
    return read.version === 1 && /^[a-f0-9]{16}$/u.test(read.key) ? read : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readKey(folder: string, name: string): Promise<Buffer | null> {
  try {
    const key = Buffer.from((await readFile(join(folder, `${name}.key`), "utf8")).trim(), "base64");
    return key.length === 32 ? key : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function newKey(folder: string): Promise<{ name: string; key: Buffer }> {
  const name = randomBytes(8).toString("hex");
  const key = randomBytes(32);
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) await chmod(folder, 0o700);
    const draft = join(folder, `.${name}`);
    await writeFile(draft, `${key.toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    await link(draft, join(folder, `${name}.key`));
    await unlink(draft);
  } catch (error) {
    throw new AppError("live/no-place-for-secrets", {}, error);
  }
  return { name, key };
}

/** The file appears whole or not at all. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}-${randomBytes(6).toString("hex")}`;
  await writeFile(draft, text, { mode: 0o600, flag: "wx" });
  await rename(draft, file);
}
