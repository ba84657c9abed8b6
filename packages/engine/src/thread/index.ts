export { type AnswerRead, readAnswer } from "./answer.ts";
export {
  type AskedPart,
  askedParts,
  type KeptThreadKind,
  keptThreadKinds,
  momentOf,
  type ThreadEvent,
} from "./events.ts";
export { type ThreadManners, type ThreadState, threadState } from "./state.ts";
