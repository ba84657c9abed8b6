import { fr as advise } from "../advise/words/fr.ts";
import { appraiseFr as appraise } from "../appraise/words/fr.ts";
import { fr as coach } from "../coach/words/fr.ts";
import { fr as recognise } from "../recognise/words/fr.ts";
import { fr as reply } from "../reply/words/fr.ts";
import type { Messages } from "./words.ts";

/** What the engine's codes mean, in French. Each module keeps its own messages beside its code; this joins them. */
export const fr: Messages = { ...advise, ...appraise, ...coach, ...recognise, ...reply };
