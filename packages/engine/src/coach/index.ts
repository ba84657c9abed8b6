export {
  type CardPart,
  criteriaOfCard,
  findCard,
  formatCard,
  type FoundCard,
  parseCard,
  type RequestCard,
  tidyCard,
} from "./card.ts";
export type { CoachAdvice } from "./advice.ts";
export { coach, type CoachInput, type Coaching } from "./coach.ts";
export { type CoachStop, type FavourKind, favourKinds, isSharedWork } from "./favours.ts";
export { type Fitted, fitTo } from "./fit.ts";
export * from "./ground/index.ts";
export { introductionsAsked } from "./introductions.ts";
export type { Span } from "./repeats.ts";
export * from "./sent/index.ts";
