import type { Fact, RequestState } from "@entregent/engine";

/** States as the contract of `entregent read` has them. */
export type ContractState = "pending" | "accepted" | "rejected" | "gone" | "unknown";

/** A fact as one line of the contract: a plain object for `JSON.stringify`, with `file` and `line` at its top. */
export type ContractLine = Readonly<Record<string, unknown>> & { readonly fact: Fact["fact"] };

const states: Readonly<Record<RequestState, ContractState>> = {
  pending: "pending",
  accepted: "accepted",
  rejected: "rejected",
  // However it came to that, there is nothing left to answer.
  withdrawn: "gone",
  lapsed: "gone",
  unknown: "unknown",
};

/** Turns a fact into its line of the contract (`entregent read`). */
export function toContractLine(fact: Fact): ContractLine {
  if (fact.fact === "problem") return { ...fact };
  const { place, ...rest } = fact;
  const line = { ...rest, ...place };
  return fact.fact === "request" ? { ...line, state: states[fact.state] } : line;
}
