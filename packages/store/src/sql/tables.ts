/** The tables as the newest schema has them. JSON is kept as text, moments as ISO 8601 text, owners first in every key. */
export interface Tables {
  setting: { owner: string; name: string; value: string };
  import: ImportColumns;
  problem: { owner: string; import_id: string; id: string; file: string; line: number; content: string };
  request: FactColumns & { sorts_at: string; direction: string; state: string; network: string };
  record: FactColumns & { person_id: string | null };
  trace: FactColumns & { sorts_at: string };
  owner_fact: FactColumns;
  /** Who is on a trace, under the keys a person can be met again by. */
  trace_with: { owner: string; key: string; trace_seq: number };
  /** Which import saw which content of which fact, and where: what makes an import undoable. */
  sighting: {
    owner: string;
    import_id: string;
    fact_seq: number;
    hash: string;
    file: string;
    part: string | null;
    line: number | null;
  };
  /** The contents of a fact on which sources differ; none where all say the same. */
  version: { owner: string; fact_seq: number; hash: string; content: string };
  link: {
    owner: string;
    record_id: string;
    person_id: string;
    made_by: string;
    probability: number;
    evidence: string;
    made_at: string;
    undone_at: string | null;
  };
  decision: {
    owner: string;
    id: string;
    request_id: string;
    action: string;
    access: string;
    circles: string;
    reply: string | null;
    advised: string | null;
    batch_id: string | null;
    decided_at: string;
    undone_at: string | null;
  };
  /**
   * Requests seen at several doors, each with the one it is shown as, itself for that one; state and place in the list are
   * those of all together. None for a request seen at one door.
   */
  request_door: { owner: string; request_id: string; shown_as: string; state: string; sorts_at: string };
  identity: {
    owner: string;
    id: string;
    request_id: string;
    record_id: string;
    same: number;
    said_at: string;
    undone_at: string | null;
  };
  /** `words` holds what others wrote, `facts` nothing that tells who they are. */
  thread_event: {
    owner: string;
    id: string;
    request_id: string;
    kind: string;
    at: string;
    words: string | null;
    facts: string;
    undone_at: string | null;
  };
  /** By what people can be known again whom the owner had forgotten: keyed hashes, told apart by `person`, which says nothing. */
  forgotten: { owner: string; key: string; person: string; forgotten_at: string };
  /** What those hashes are keyed with. */
  forgotten_secret: { owner: string; secret: string };
  /** Who of them an import named. */
  passed_over: { owner: string; import_id: string; person: string };
  /** What was found out of a request, at the present version of the memory: a change of that removes all. */
  assessment: { owner: string; request_id: string; basis: string; content: string };
  /** Counters: the version of the memory, and the last number given to a fact. */
  counter: { owner: string; version: number; last_seq: number };
}

/** What every kept fact has: see `Recollection`. */
export interface FactColumns {
  owner: string;
  /**
   * Number of the fact among its owner's, in the order of first reading. It never leaves the store. Tables that are about
   * facts are keyed by it, so that a bulk import adds at their end; keyed by id they would grow all over, at twice the cost.
   */
  seq: number;
  id: string;
  hash: string;
  first_seen_at: string;
  fact: string;
}

interface ImportColumns {
  owner: string;
  id: string;
  connector: string;
  source_name: string;
  started_at: string;
  as_of: string;
  finished_at: string | null;
  undone_at: string | null;
  state: string;
  added_requests: number;
  added_records: number;
  added_traces: number;
  known_requests: number;
  known_records: number;
  known_traces: number;
  problems: number;
}

/** Tables in the order in which rows can be put back, keys first; dumps follow it. */
export const tableNames: readonly TableName[] = [
  "setting",
  "import",
  "problem",
  "owner_fact",
  "request",
  "record",
  "trace",
  "trace_with",
  "sighting",
  "version",
  "link",
  "decision",
  "request_door",
  "identity",
  "thread_event",
  "forgotten",
  "passed_over",
];

/**
 * Tables an owner's rows are dumped from. Without the secret, a dump cannot even be asked whether somebody was forgotten;
 * assessments are made again.
 */
export type TableName = Exclude<keyof Tables, "counter" | "forgotten_secret" | "assessment">;
