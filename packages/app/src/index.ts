export * from "./api/schemas.ts";
export * from "./api/sent-schemas.ts";
export * from "./api/writing-schemas.ts";
export type { Pages } from "./api/api.ts";
export { problemDetails as problemInWords, type Trouble, troubleOf } from "./api/problems.ts";
export { type App, type AppOptions, createApp } from "./app.ts";
export type { AppContext } from "./context.ts";
export type { EngineParts } from "./engine-parts.ts";
export { approach as approachRecipient } from "./use-cases/approach.ts";
export { coachDraft, readDraft } from "./use-cases/coach-draft.ts";
export { findRecipient } from "./use-cases/find-recipient.ts";
export { changeWriterFacts, readWriterFacts } from "./use-cases/writer-facts.ts";
export { AppError, type AppErrorCode } from "./errors.ts";
export { presentProblem } from "./present/import.ts";
export { type Speaker, speakerOf } from "./present/speaker.ts";
export { type Keeper, keepReading } from "./live/keeper.ts";
export type { LiveOptions } from "./live/live-context.ts";
export { networkDoor } from "./live/door.ts";
export type { SecretStore } from "./live/secret-store.ts";
export { presentCheck, presentLiveSource } from "./present/live.ts";
export type { Sources } from "./sources.ts";
export { assessOpen } from "./use-cases/assess-open.ts";
export { decide as decideRequests } from "./use-cases/decide.ts";
export { type Check, doctor } from "./use-cases/doctor.ts";
export { eraseEverything, erasePerson } from "./use-cases/erase.ts";
export { forgottenPeople, liftForgotten } from "./use-cases/forgotten.ts";
export { type CircleFormat, exportCircle } from "./use-cases/export-circle.ts";
export { followUp } from "./use-cases/follow-up.ts";
export { exportLines } from "./use-cases/export.ts";
export { type ImportSource, startImport } from "./use-cases/import-archive.ts";
export type { ImportRun, RunEnd } from "./use-cases/import-runs.ts";
export { importReport as reportOfImport, listImports, undoImport } from "./use-cases/imports.ts";
export { findPersons, personDetail as detailOfPerson } from "./use-cases/persons.ts";
export { addAccount, changeAccount, checkAccount, removeAccount } from "./use-cases/live-accounts.ts";
export { liveOverview } from "./use-cases/live-overview.ts";
export { carryOut as carryOutThere, thereFor as thereForRequest } from "./use-cases/carry-out.ts";
export { readAccount, readAllAccounts } from "./use-cases/read-account.ts";
export {
  checkPhraseText,
  keepPhrase,
  phrasesView as readPhrases,
  removePhrase,
  undoPhrases,
} from "./use-cases/phrases.ts";
export { queue } from "./use-cases/queue.ts";
export { replayRules } from "./use-cases/replay-rules.ts";
export { reply as replyToRequest } from "./use-cases/reply.ts";
export { requestDetail as detailOfRequest } from "./use-cases/request-detail.ts";
export { checkRules, rulesView as readRules, undoRules, useRules as putRulesInForce } from "./use-cases/rules.ts";
export { sampleSource } from "./use-cases/sample-archive.ts";
export { session as readSession } from "./use-cases/session.ts";
export { changeSettings, readSettings } from "./use-cases/settings.ts";
export { sentRequests } from "./use-cases/sent.ts";
export { guidesFor, listGuides } from "./use-cases/source-guides.ts";
export { problemGroups as groupsOfProblems } from "./use-cases/import-problems.ts";
export { type ReadingChoice, sourceOf } from "./use-cases/source-of-input.ts";
export { undo as undoDecision, undoLast } from "./use-cases/undo.ts";
export { appWords } from "./words/index.ts";
