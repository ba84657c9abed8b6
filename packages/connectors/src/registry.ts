import type { Connector } from "./connector.ts";
import { linkedin } from "./linkedin/connector.ts";

/** Every kind of source that can be read. A new one is a line here. */
export const connectors: readonly Connector[] = [linkedin];
