export { type AddressRead, type AddressSpan, addressOf, readAddress } from "./address.ts";
export { checkPhrase, type PhraseIssue } from "./check-phrase.ts";
export {
  type ChosenLanguage,
  type ChosenRegister,
  chooseLanguage,
  chooseRegister,
  type LanguageEvidence,
  type RegisterEvidence,
} from "./choose.ts";
export { type ReadName, readName } from "./names.ts";
export { phraseFromEdit } from "./phrase-from-edit.ts";
export {
  basePhrasebook,
  basePhrases,
  createPhrasebook,
  type Phrase,
  type Phrasebook,
  type Placeholder,
  placeholders,
  replyLanguages,
} from "./phrasebook.ts";
export { partsAskedBy } from "./questions.ts";
export { reply } from "./reply.ts";
export { networkNames } from "./network-names.ts";
