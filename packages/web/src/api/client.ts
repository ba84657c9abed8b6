import type {
  ApiPhrase,
  AccountAdded,
  AddAccountBody,
  ApiAccount,
  ApiLiveCheck,
  ApiLiveSource,
  ApiSourceGuide,
  ChangeAccountBody,
  ApiPolicyWish,
  EditedReply,
  FactView,
  PhraseBody,
  PhraseCheck,
  PhrasesView,
  RulesCheck,
  RulesProposals,
  RulesReplay,
  RulesView,
  CircleDeleted,
  CirclePatch,
  CirclesPatch,
  CirclesView,
  CircleTaken,
  Decide,
  Decided,
  FollowUp,
  FollowUpCount,
  ImportProgress,
  ForgottenCount,
  ImportReport,
  JoinList,
  LiveOverview,
  Moved,
  PersonDetail,
  PersonSummary,
  ProblemDetails,
  ProblemGroups,
  ProblemPlaces,
  ApiReply,
  CarryOut,
  ReplyQuery,
  RequestDetail,
  RequestList,
  RequestQuery,
  Said,
  Session,
  SettingsPatch,
  TakeList,
  ThreadDeedBody,
  ThreadKept,
  WaitsBody,
  There,
} from "@entregent/app/schemas";
import type { SentList } from "@entregent/app/sent-schemas";
import type {
  Approach,
  ApproachBody,
  CoachBody,
  Coaching,
  WriterFactsBody,
  WriterFactsKnown,
} from "@entregent/app/writing-schemas";
import type { ReadingChoice } from "../shared/import-run.ts";
import type { Language } from "../words/index.tsx";

/** What the API says when it cannot do what was asked: RFC 9457, in the person's language. */
export class ApiTrouble extends Error {
  override readonly name = "ApiTrouble";
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails) {
    super(details.title);
    this.details = details;
  }
}

/** Nobody answered: the program was closed, or the machine slept. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

export interface PersonList {
  readonly total: number;
  readonly persons: readonly PersonSummary[];
}

export type ImportEnd = { readonly report: ImportReport } | { readonly problem: ProblemDetails };

export interface Api {
  session(): Promise<Session>;
  changeSettings(patch: SettingsPatch): Promise<Session["settings"]>;
  requests(query: RequestQuery): Promise<RequestList>;
  request(id: string): Promise<RequestDetail>;
  reply(id: string, query: ReplyQuery): Promise<ApiReply>;
  decide(order: Decide): Promise<Decided>;
  undoDecision(id: string): Promise<Decided>;
  undoBatch(id: string): Promise<Decided>;
  circles(): Promise<CirclesView>;
  changeCircles(patch: CirclesPatch): Promise<CirclesView>;
  changeCircle(id: string, patch: CirclePatch): Promise<CirclesView>;
  deleteCircle(id: string): Promise<CircleDeleted>;
  takeList(list: TakeList): Promise<CircleTaken>;
  followUp(): Promise<FollowUp>;
  followUpCount(): Promise<FollowUpCount>;
  keepInThread(requestId: string, deed: ThreadDeedBody): Promise<ThreadKept>;
  undoInThread(eventId: string): Promise<ThreadKept>;
  markSeen(ids: readonly string[], seen: boolean): Promise<FollowUp>;
  setWaits(waitDays: WaitsBody["waitDays"]): Promise<FollowUp>;
  there(id: string): Promise<There>;
  carryOut(id: string, order: CarryOut): Promise<There>;
  sayWho(id: string, word: { readonly personId: string; readonly same: boolean }): Promise<Said>;
  unsayWho(id: string): Promise<unknown>;
  coach(body: CoachBody, signal: AbortSignal): Promise<Coaching>;
  approach(body: ApproachBody, signal: AbortSignal): Promise<Approach>;
  writer(): Promise<WriterFactsKnown>;
  sent(): Promise<SentList>;
  changeWriter(facts: WriterFactsBody): Promise<WriterFactsKnown>;
  persons(query: string): Promise<PersonList>;
  person(id: string): Promise<PersonDetail>;
  joinPersons(id: string, other: string): Promise<Moved>;
  takeApart(recordId: string): Promise<Moved>;
  moveRecords(moves: Moved["back"]): Promise<Moved>;
  joins(): Promise<JoinList>;
  forgetPerson(id: string): Promise<unknown>;
  forgetRequest(id: string): Promise<unknown>;
  forgotten(): Promise<ForgottenCount>;
  liftForgotten(): Promise<ForgottenCount>;
  imports(): Promise<{ readonly imports: readonly ImportReport[] }>;
  startImport(name: string, body: Blob, choice?: ReadingChoice): Promise<{ readonly id: string }>;
  problems(id: string): Promise<ProblemGroups>;
  problemPlaces(
    id: string,
    page: { readonly code: string; readonly offset: number; readonly limit: number },
  ): Promise<ProblemPlaces>;
  guides(): Promise<{ readonly guides: readonly ApiSourceGuide[] }>;
  kindsOfAccount(): Promise<{ readonly sources: readonly ApiLiveSource[] }>;
  accounts(): Promise<LiveOverview>;
  addAccount(body: AddAccountBody): Promise<AccountAdded>;
  changeAccount(id: string, body: ChangeAccountBody): Promise<ApiAccount>;
  checkAccount(id: string): Promise<ApiLiveCheck>;
  readAccount(id: string): Promise<ApiAccount>;
  stopAccount(id: string): Promise<ApiAccount>;
  removeAccount(id: string): Promise<unknown>;
  startSample(): Promise<{ readonly id: string }>;
  undoImport(id: string): Promise<unknown>;
  eraseEverything(confirm: string): Promise<unknown>;
  phrases(query: { readonly language?: string; readonly register?: PhraseBody["register"] }): Promise<PhrasesView>;
  keepPhrase(phrase: PhraseBody): Promise<ApiPhrase>;
  checkPhrase(phrase: PhraseBody): Promise<PhraseCheck>;
  removePhrase(id: string): Promise<unknown>;
  undoPhrases(): Promise<unknown>;
  phraseOfReply(requestId: string, edited: EditedReply): Promise<PhraseBody>;
  rules(): Promise<RulesView>;
  facts(): Promise<{ readonly facts: readonly FactView[] }>;
  putRules(wish: ApiPolicyWish): Promise<RulesView>;
  undoRules(): Promise<RulesView>;
  checkRules(wish: ApiPolicyWish): Promise<RulesCheck>;
  replayRules(wish: ApiPolicyWish): Promise<RulesReplay>;
  ruleProposals(): Promise<RulesProposals>;
  dismissProposal(id: string): Promise<unknown>;
  restoreProposal(id: string): Promise<unknown>;
  /** Follows an import to its end. Returns how to stop listening. */
  followImport(id: string, onProgress: (progress: ImportProgress) => void, onEnd: (end: ImportEnd) => void): () => void;
}

const jsonBody = (body: unknown): RequestInit => ({
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

const at = (...parts: string[]): string => `/api/${parts.map(encodeURIComponent).join("/")}`;
const data = <T>(event: Event): T => JSON.parse((event as MessageEvent<string>).data) as T;

/** The API as functions; words come in `language`. */
export function createApi(language: Language): Api {
  const call = async <T>(method: string, path: string, init: RequestInit = {}): Promise<T> => {
    let response: Response;
    try {
      response = await fetch(path, { ...init, method, headers: { ...init.headers, "accept-language": language } });
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
      throw new NoAnswer("no answer", { cause });
    }
    if (!response.ok) throw new ApiTrouble(await problemOf(response));
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  return {
    session: () => call("GET", "/api/session"),
    changeSettings: (patch) => call("PATCH", "/api/settings", jsonBody(patch)),
    requests: (query) => call("GET", `/api/requests${queryText(query)}`),
    request: (id) => call("GET", at("requests", id)),
    reply: (id, query) => call("GET", at("requests", id, "reply") + queryText(query)),
    decide: (order) => call("POST", "/api/decisions", jsonBody(order)),
    undoDecision: (id) => call("POST", at("decisions", id, "undo")),
    undoBatch: (id) => call("POST", at("batches", id, "undo")),
    circles: () => call("GET", "/api/circles"),
    changeCircles: (patch) => call("PATCH", "/api/circles", jsonBody(patch)),
    changeCircle: (id, patch) => call("PUT", at("circles", id), jsonBody(patch)),
    deleteCircle: (id) => call("DELETE", at("circles", id)),
    takeList: (list) => call("POST", "/api/circles/lists", jsonBody(list)),
    followUp: () => call("GET", "/api/follow-up"),
    followUpCount: () => call("GET", "/api/follow-up/count"),
    keepInThread: (requestId, deed) => call("POST", at("requests", requestId, "thread"), jsonBody(deed)),
    undoInThread: (eventId) => call("POST", at("thread-events", eventId, "undo")),
    markSeen: (ids, seen) => call("PUT", "/api/follow-up/seen", jsonBody({ ids, seen })),
    setWaits: (waitDays) => call("PUT", "/api/follow-up/waits", jsonBody({ waitDays })),
    there: (id) => call("GET", at("requests", id, "there")),
    carryOut: (id, order) => call("POST", at("requests", id, "there"), jsonBody(order)),
    sayWho: (id, word) => call("POST", at("requests", id, "identity"), jsonBody(word)),
    unsayWho: (id) => call("POST", at("identities", id, "undo")),
    coach: (body, signal) => call("POST", "/api/coach", { ...jsonBody(body), signal }),
    approach: (body, signal) => call("POST", "/api/approach", { ...jsonBody(body), signal }),
    writer: () => call("GET", "/api/writer"),
    sent: () => call("GET", "/api/sent"),
    changeWriter: (facts) => call("PUT", "/api/writer", jsonBody(facts)),
    persons: (query) => call("GET", `/api/persons${queryText({ query, limit: 100 })}`),
    person: (id) => call("GET", at("persons", id)),
    joinPersons: (id, other) => call("POST", at("persons", id, "join"), jsonBody({ personId: other })),
    takeApart: (recordId) => call("POST", at("records", recordId, "apart")),
    moveRecords: (moves) => call("POST", "/api/records/moves", jsonBody({ moves })),
    joins: () => call("GET", "/api/joins"),
    forgetRequest: (id) => call("DELETE", at("requests", id)),
    forgetPerson: (id) => call("DELETE", at("persons", id)),
    forgotten: () => call("GET", "/api/forgotten"),
    liftForgotten: () => call("DELETE", "/api/forgotten"),
    imports: () => call("GET", "/api/imports"),
    problems: (id) => call("GET", at("imports", id, "problems")),
    problemPlaces: (id, page) => call("GET", at("imports", id, "problems", "places") + queryText(page)),
    guides: () => call("GET", "/api/sources/guides"),
    kindsOfAccount: () => call("GET", "/api/live/sources"),
    accounts: () => call("GET", "/api/live/accounts"),
    addAccount: (body) => call("POST", "/api/live/accounts", jsonBody(body)),
    changeAccount: (id, body) => call("PATCH", at("live", "accounts", id), jsonBody(body)),
    checkAccount: (id) => call("POST", at("live", "accounts", id, "check")),
    readAccount: (id) => call("POST", at("live", "accounts", id, "read")),
    stopAccount: (id) => call("POST", at("live", "accounts", id, "stop")),
    removeAccount: (id) => call("DELETE", at("live", "accounts", id)),
    startImport: (name, body, choice) =>
      call("POST", `/api/imports${queryText({ name, firstMailIsRequest: choice?.firstMailIsRequest ? "yes" : "" })}`, {
        body,
        headers: { "content-type": "application/octet-stream" },
      }),
    startSample: () => call("POST", "/api/imports/sample"),
    undoImport: (id) => call("POST", at("imports", id, "undo")),
    eraseEverything: (confirm) => call("DELETE", "/api/everything", jsonBody({ confirm })),
    phrases: (query) => call("GET", `/api/phrases${queryText(query)}`),
    keepPhrase: (phrase) => call("POST", "/api/phrases", jsonBody(phrase)),
    checkPhrase: (phrase) => call("POST", "/api/phrases/check", jsonBody(phrase)),
    removePhrase: (id) => call("POST", "/api/phrases/remove", jsonBody({ id })),
    undoPhrases: () => call("POST", "/api/phrases/undo"),
    phraseOfReply: (requestId, edited) => call("POST", at("requests", requestId, "phrase"), jsonBody(edited)),
    rules: () => call("GET", "/api/rules"),
    facts: () => call("GET", "/api/rules/facts"),
    putRules: (wish) => call("PUT", "/api/rules", jsonBody(wish)),
    undoRules: () => call("POST", "/api/rules/undo"),
    checkRules: (wish) => call("POST", "/api/rules/check", jsonBody(wish)),
    replayRules: (wish) => call("POST", "/api/rules/replay", jsonBody(wish)),
    ruleProposals: () => call("GET", "/api/rules/proposals"),
    dismissProposal: (id) => call("POST", "/api/rules/proposals/dismiss", jsonBody({ id })),
    restoreProposal: (id) => call("POST", "/api/rules/proposals/restore", jsonBody({ id })),
    followImport(id, onProgress, onEnd) {
      const events = new EventSource(`${at("imports", id, "events")}?lang=${language}`);
      events.addEventListener("progress", (event) => onProgress(data<ImportProgress>(event)));
      events.addEventListener("done", (event) => {
        events.close();
        onEnd({ report: data<ImportReport>(event) });
      });
      events.addEventListener("failed", (event) => {
        events.close();
        onEnd({ problem: data<ProblemDetails>(event) });
      });
      // A dropped line is taken up again by the browser; one that is refused is the end.
      events.addEventListener("error", () => {
        if (events.readyState === EventSource.CLOSED) onEnd({ problem: unknownProblem(0) });
      });
      return () => events.close();
    },
  };
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === "number" || (typeof value === "string" && value !== "")) text.set(name, String(value));
  }
  return text.size === 0 ? "" : `?${text}`;
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  try {
    const details = (await response.json()) as Partial<ProblemDetails>;
    if (typeof details.title === "string" && typeof details.code === "string") return details as ProblemDetails;
  } catch {
    // Not ours: a proxy's page, or an answer that was cut short.
  }
  return unknownProblem(response.status);
}

const unknownProblem = (status: number): ProblemDetails => ({
  type: "about:blank",
  title: "",
  status,
  code: "unknown",
});
