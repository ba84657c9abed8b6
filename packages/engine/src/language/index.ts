export { detectLanguage, guessLanguage, languageFeatures, type ReadLanguage, readLanguages } from "./detect.ts";
export type { LanguagePack, PackIdea } from "./packs/pack.ts";
