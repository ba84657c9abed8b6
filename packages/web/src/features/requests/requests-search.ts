import { isNetwork, type Network } from "@entregent/engine/domain";

/** The part of the address that says which requests are listed. */
export interface RequestsSearch {
  readonly view?: "decided" | "all" | undefined;
  readonly network?: Network | undefined;
  readonly query?: string | undefined;
}

/** Reads it from any address; what it does not know it leaves out. */
export function readRequestsSearch(search: Readonly<Record<string, unknown>>): RequestsSearch {
  const { view, network, query } = search;
  return {
    ...(view === "decided" || view === "all" ? { view } : {}),
    ...(isNetwork(network) ? { network } : {}),
    ...(query === undefined || query === "" ? {} : { query: String(query).slice(0, 200) }),
  };
}
