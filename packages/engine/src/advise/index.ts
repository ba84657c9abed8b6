export { type Adviser, createAdviser, type Treatment } from "./advise.ts";
export { circleIds, isSuggestedCircle, suggestCircles } from "./circles.ts";
export { type FactEntry, factCatalogue } from "./facts.ts";
export {
  consequencesOf,
  networkCarriesNote,
  networksReadOn,
  noteLimit,
  type SentManners,
  sentManners,
  type Patience,
  patienceOf,
} from "./networks.ts";
export {
  comparisons,
  comparisonsFor,
  type Comparison,
  factEntry,
  type FactTest,
  type FactTests,
  isTest,
  readTests,
  testsHold,
  writeTests,
} from "./fact-tests.ts";
export { type DecidedCase, proposeRules, type RuleProposal, withProposal } from "./learn.ts";
export { type Policy, type PolicyIssue, type Rule, validatePolicy } from "./policy.ts";
export { formatPolicy, parsePolicy } from "./policy-file.ts";
export { type PrivacySetting, privacySettings } from "./privacy.ts";
export { defaultPolicy, presetNamed, presets } from "./presets/index.ts";
export { consequenceInWords, issueInWords, reasonInWords } from "./reasons.ts";
export {
  checkPolicy,
  countDecided,
  type ExampleOutcome,
  type PastCase,
  replayPolicy,
  type ReplayDifference,
  runExamples,
} from "./replay.ts";
export { testsInWords } from "./tests-in-words.ts";
export { type ProfileFacts, type ProfileField, profileFields, readProfile, type ShownProfile } from "./profile.ts";
