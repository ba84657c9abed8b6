import { randomBytes } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const secretFile = "secret";

/**
 * The per-install secret, made on first use in a file only the owner can read. Two processes that start at once end
 * with the same one: the file appears whole or not at all.
 */
export async function installSecret(folder: string): Promise<string> {
  const file = join(folder, secretFile);
  const known = await readSecret(file);
  if (known !== null) return known;
  const draft = join(folder, `.${secretFile}-${randomBytes(6).toString("hex")}`);
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
  return (await readSecret(file))!;
}

async function readSecret(file: string): Promise<string | null> {
  try {
    const text = (await readFile(file, "utf8")).trim();
    return text.length >= 32 ? text : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
