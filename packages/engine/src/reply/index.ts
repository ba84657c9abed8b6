export { readName, type ReadName } from "./names.ts";
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
export { reply } from "./reply.ts";
