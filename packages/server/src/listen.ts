import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";

/** A port somebody asked for by number is taken. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly code = "start/port-taken";
  readonly facts: { readonly port: number };

  constructor(port: number) {
    super(`port ${port} is in use`);
    this.facts = { port };
  }
}

export const firstPort = 4747;
const portsTried = 20;

/**
 * Listens on loopback only.
 *
 * @param wanted - The port that was asked for; then no other is taken. Null: the first free one from {@link firstPort}.
 * @throws PortTakenError
 */
export async function listen(
  answer: (request: Request) => Promise<Response>,
  wanted: number | null,
): Promise<{ server: Server; port: number }> {
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000 }, getRequestListener(answer));
  if (wanted !== null) {
    if (!(await tryPort(server, wanted))) throw new PortTakenError(wanted);
    return { server, port: portOf(server) };
  }
  for (let port = firstPort; port < firstPort + portsTried; port++) {
    if (await tryPort(server, port)) return { server, port };
  }
  await tryPort(server, 0);
  return { server, port: portOf(server) };
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address.port;
}
