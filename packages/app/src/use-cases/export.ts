import type { AppContext } from "../context.ts";

/**
 * Everything kept of this owner as JSON lines, one row a line, the table first: `{"table":"requests","row":{...}}`.
 * A first line tells what it is and when it was made.
 */
export async function* exportLines(app: AppContext): AsyncIterable<string> {
  yield `${JSON.stringify({ entregent: "export", version: app.version, madeAt: app.now() })}\n`;
  for await (const line of app.owner.dump()) yield `${JSON.stringify(line)}\n`;
}
