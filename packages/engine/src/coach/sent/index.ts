export {
  outcomesOf,
  overallOutcome,
  type SentNote,
  type SentOutcome,
  type SentWay,
  sentWays,
} from "./openings.ts";
export { fewestToTell, type Share, shareOf, tells } from "./share.ts";
export {
  answerTo,
  answerWithinDays,
  type SentRequest,
  type SentStage,
  type SentStanding,
  sentStages,
  standingOf,
} from "./standing.ts";
