import { en as advise } from "../advise/words/en.ts";
import { appraiseEn as appraise } from "../appraise/words/en.ts";
import { en as coach } from "../coach/words/en.ts";
import { en as recognise } from "../recognise/words/en.ts";
import { en as reply } from "../reply/words/en.ts";
import type { Messages } from "./words.ts";

/** What the engine's codes mean, in English. Each module keeps its own messages beside its code; this joins them. */
export const en: Messages = { ...advise, ...appraise, ...coach, ...recognise, ...reply };
