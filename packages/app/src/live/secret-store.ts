/** Where passwords and tokens lie: nowhere else, and in no row of the store. */
export interface SecretStore {
  /** What kind of place it is, to be told to the owner. */
  where(): Promise<"keychain" | "file" | "memory">;
  /** Null where there are none, or none that can be read any more. */
  get(accountId: string): Promise<Readonly<Record<string, string>> | null>;
  put(accountId: string, secrets: Readonly<Record<string, string>>): Promise<void>;
  /** Does nothing where there are none. */
  remove(accountId: string): Promise<void>;
}

/** Secrets that are gone with the process. */
export function memorySecrets(): SecretStore {
  const kept = new Map<string, Readonly<Record<string, string>>>();
  return {
    where: async () => "memory",
    get: async (id) => kept.get(id) ?? null,
    put: async (id, secrets) => void kept.set(id, { ...secrets }),
    remove: async (id) => void kept.delete(id),
  };
}
