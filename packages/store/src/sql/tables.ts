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
  trace_with: { owner: string; key: string; trace_id: string };
  /** Which import saw which content of which fact, and where: what makes an import undoable. */
  sighting: {
    owner: string;
    import_id: string;
    kind: string;
    fact_id: string;
    hash: string;
    file: string;
    part: string | null;
    line: number | null;
  };
  /** The contents of a fact on which sources differ; none where all say the same. */
  version: { owner: string; kind: string; fact_id: string; hash: string; content: string };
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
  memory_version: { owner: string; version: number };
}

/** What every kept fact has: see `Recollection`. */
export interface FactColumns {
  owner: string;
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
];

/** Tables an owner's rows are dumped from. */
export type TableName = Exclude<keyof Tables, "memory_version">;
