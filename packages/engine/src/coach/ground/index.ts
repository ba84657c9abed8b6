export {
  commonGround,
  type GroundInput,
  type GroundTrace,
  houseFinder,
  type ReaderFacts,
  type WriterFacts,
} from "./common-ground.ts";
export { type Acquaintance, goBetweens, type IntroductionInput, introductionNote } from "./go-between.ts";
export { type CommonGround, type Opening, openingsOn } from "./openings.ts";
export { type GroundKind, groundKinds } from "./shape.ts";
export { type ChosenVoice, chooseVoice, type VoiceEvidence, type VoiceReason, voiceReasons } from "./voice.ts";
