import type { OwnerStore } from "../port.ts";
import { createAssessmentStore } from "./assessment-store.ts";
import { createDecisionStore } from "./decision-store.ts";
import { dumpOwner, eraseOwner } from "./dump.ts";
import { createForgottenStore } from "./forgotten.ts";
import type { Home } from "./home.ts";
import { createIdentityStore } from "./identity-store.ts";
import { createImportStore } from "./import-store.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createRequestStore } from "./request-store.ts";
import { createSettingsStore } from "./settings-store.ts";
import { createThreadStore } from "./thread-store.ts";

/** The memory of one owner in any home that speaks SQL. */
export function createOwnerStore(home: Home, owner: string): OwnerStore {
  return {
    settings: createSettingsStore(home, owner),
    imports: createImportStore(home, owner),
    memory: createMemoryStore(home, owner),
    requests: createRequestStore(home, owner),
    decisions: createDecisionStore(home, owner),
    identities: createIdentityStore(home, owner),
    threads: createThreadStore(home, owner),
    assessments: createAssessmentStore(home, owner),
    forgotten: createForgottenStore(home, owner),
    dump: () => dumpOwner(home, owner),
    async eraseEverything() {
      await home.write(owner, eraseOwner);
      await home.scrub();
      await home.dropCopies();
    },
  };
}
