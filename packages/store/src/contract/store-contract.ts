import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../port.ts";
import { assessmentContract } from "./assessment-contract.ts";
import { decisionContract } from "./decision-contract.ts";
import { erasureContract } from "./erasure-contract.ts";
import { forgottenContract } from "./forgotten-contract.ts";
import { identityContract } from "./identity-contract.ts";
import { importContract } from "./import-contract.ts";
import { memoryContract } from "./memory-contract.ts";
import { propertyContract } from "./property-contract.ts";
import { requestContract } from "./request-contract.ts";
import { settingsContract } from "./settings-contract.ts";
import { threadContract } from "./thread-contract.ts";

/** Opens a fresh, empty store; `close` removes it. */
export type OpenStore = () => Promise<{ store: Store; close(): Promise<void> }>;

/** The store of the running test. */
export interface InTest {
  readonly store: Store;
}

/**
 * What every home of the memory promises. One suite, run for each of them.
 *
 * @param options.runs - How many cases to draw for each law; more where the home is fast.
 */
export function storeContract(name: string, open: OpenStore, options: { runs?: number } = {}): void {
  describe(`store contract: ${name}`, () => {
    let opened: Awaited<ReturnType<OpenStore>>;
    const test: InTest = {
      get store() {
        return opened.store;
      },
    };

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    settingsContract(test);
    importContract(test);
    requestContract(test);
    memoryContract(test);
    decisionContract(test);
    identityContract(test);
    threadContract(test);
    erasureContract(test);
    forgottenContract(test);
    assessmentContract(test);
    propertyContract(test, options.runs ?? 15);
  });
}
