import { appraiseFr } from "../appraise/words/fr.ts";
import type { Messages } from "./words.ts";

/** What the engine's codes mean, in French. Each module keeps its own messages beside its code; this joins them. */
export const fr: Messages = { ...appraiseFr };
