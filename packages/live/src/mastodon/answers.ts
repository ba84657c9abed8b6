/** What we need to see of the interface's answers ourselves; everything else is for the connector. */

export interface SeenAccount {
  readonly id: string;
  readonly acct: string;
}

export interface SeenRelationship {
  readonly id: string;
  readonly following: boolean;
  readonly followedBy: boolean;
  readonly requestedBy: boolean;
  readonly requested: boolean;
  readonly note: string;
}

export function seenAccount(value: unknown): SeenAccount | null {
  const id = textIn(value, "id");
  const acct = textIn(value, "acct");
  return id === "" || acct === "" ? null : { id, acct };
}

export function seenRelationship(value: unknown): SeenRelationship | null {
  const id = textIn(value, "id");
  if (id === "") return null;
  return {
    id,
    following: memberIn(value, "following") === true,
    followedBy: memberIn(value, "followed_by") === true,
    requestedBy: memberIn(value, "requested_by") === true,
    requested: memberIn(value, "requested") === true,
    note: textIn(value, "note"),
  };
}

export function memberIn(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

export function textIn(value: unknown, name: string): string {
  const member = memberIn(value, name);
  return typeof member === "string" ? member : "";
}
