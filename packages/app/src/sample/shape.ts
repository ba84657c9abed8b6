import type { Network, RequestState, TraceKind } from "@entregent/engine";

/** Somebody in the invented memory. Everyone in this folder is invented; any likeness is chance. */
export interface SamplePerson {
  /** Short name for this folder; also the end of their invented profile page. */
  readonly key: string;
  readonly name: string;
  readonly company?: string;
  readonly position?: string;
  readonly school?: string;
  readonly city?: string;
  readonly email?: string;
  /** Where the owner is connected with them, and since how many days. */
  readonly connected?: readonly [Network, daysAgo: number];
}

/** A dated contact with one or more of them. */
export interface SampleTrace {
  readonly with: readonly string[];
  readonly kind: TraceKind;
  readonly daysAgo: number;
  readonly by?: "owner" | "other";
  readonly subject?: string;
}

export interface SampleRequest {
  readonly name: string;
  readonly network: Network;
  readonly daysAgo: number;
  readonly note?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly school?: string;
  readonly city?: string;
  readonly email?: string;
  readonly mutuals?: readonly string[];
  readonly noteIsStock?: true;
  readonly sent?: true;
  /** Pending where nothing is said. */
  readonly state?: RequestState;
}
