import type { AsyncEntry } from "@napi-rs/keyring";
import type { SecretStore } from "../../live/secret-store.ts";

const service = "Entregent";

/**
 * The system's own keychain: Keychain on macOS, the Credential Manager on Windows, the Secret Service on Linux. Null where
 * there is none, as on a machine without a desktop, or where the component for it was not installed.
 */
export async function openKeychain(): Promise<SecretStore | null> {
  try {
    const { AsyncEntry } = await import("@napi-rs/keyring");
    // The kernel's own keyring forgets with the machine's restart: rather none.
    const entryOf = (id: string): AsyncEntry => new AsyncEntry(service, id, { linux: { store: "secret-service" } });
    await entryOf("probe").getPassword(AbortSignal.timeout(answersWithinMs));
    return {
      where: async () => "keychain",
      async get(id) {
        const text = await entryOf(id).getPassword();
        return text === null ? null : (JSON.parse(text) as Record<string, string>);
      },
      put: (id, secrets) => entryOf(id).setPassword(JSON.stringify(secrets)),
      async remove(id) {
        await entryOf(id).deletePassword();
      },
    };
  } catch {
    return null;
  }
}

const answersWithinMs = 10_000;
