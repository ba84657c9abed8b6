export { type Adviser, createAdviser } from "./advise.ts";
export { circleIds, suggestCircles } from "./circles.ts";
export { type FactEntry, factCatalogue } from "./facts.ts";
export { consequencesOf, networkCarriesNote, networksReadOn, noteLimit, patienceDays } from "./networks.ts";
export { type Policy, type PolicyIssue, type Rule, validatePolicy } from "./policy.ts";
export { formatPolicy, parsePolicy } from "./policy-file.ts";
export { defaultPolicy, presetNamed, presets } from "./presets/index.ts";
export { consequenceInWords, reasonInWords } from "./reasons.ts";
export { checkPolicy, replayPolicy, type ReplayDifference } from "./replay.ts";
