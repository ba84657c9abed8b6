/** What the Sources page shows, kept in its address. */
export interface SourcesSearch {
  /** The guide whose steps are shown. */
  readonly get?: string;
  /** The kind of account whose form is shown; `choose` for the choice among them. */
  readonly connect?: string;
}

const isName = (value: unknown): value is string => typeof value === "string" && /^[a-z-]{1,60}$/u.test(value);

export function readSourcesSearch(search: Readonly<Record<string, unknown>>): SourcesSearch {
  return {
    ...(isName(search["get"]) ? { get: search["get"] } : {}),
    ...(isName(search["connect"]) ? { connect: search["connect"] } : {}),
  };
}
