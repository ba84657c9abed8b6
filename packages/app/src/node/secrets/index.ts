import type { SecretStore } from "../../live/secret-store.ts";
import { openKeychain } from "./keychain.ts";
import { openSecretFile, usualKeyFolder } from "./secret-file.ts";

export interface SecretsQuestion {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * The keychain of the system where there is one, else an encrypted file; `ENTREGENT_SECRETS=file` asks for the file.
 * Looked for when the first secret is needed, not before. What lies in the file stays readable where a keychain came later.
 */
export function houseSecrets({ folder, env, platform }: SecretsQuestion): SecretStore {
  const file = openSecretFile(folder, usualKeyFolder(env, platform));
  let opened: Promise<SecretStore | null> | null = null;
  const keychain = (): Promise<SecretStore | null> => {
    opened ??= env["ENTREGENT_SECRETS"] === "file" ? Promise.resolve(null) : openKeychain();
    return opened;
  };
  return {
    where: async () => ((await keychain()) ?? file).where(),
    get: async (id) => (await (await keychain())?.get(id)) ?? (await file.get(id)),
    put: async (id, secrets) => ((await keychain()) ?? file).put(id, secrets),
    async remove(id) {
      await (await keychain())?.remove(id);
      await file.remove(id);
    },
  };
}
