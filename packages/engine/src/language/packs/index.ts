import type { LanguagePack } from "./pack.ts";

export const packs: readonly LanguagePack[] = [];
