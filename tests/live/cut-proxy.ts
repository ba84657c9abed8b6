import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut, and that hears what the client says. */
export interface CutProxy {
  readonly port: number;
  /** What clients have said so far, of all connections. */
  said(): string;
  /** Cuts the connection on which so many bytes came from the server from now on; then the next, and so on. */
  cutAfter(...bytes: readonly number[]): void;
  /** Cuts the connection in the middle of the answer when clients have said this for the nth time. */
  cutWhenSaid(words: string, times: number): void;
  /** How many connections were cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

export async function openCutProxy(to: number): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  const planned: number[] = [];
  let said = "";
  let cuts = 0;
  let fatal: { readonly words: string; readonly times: number } | null = null;
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end);
      socket.on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on("data", (bytes) => {
      said += bytes.toString();
      if (fatal !== null && said.split(fatal.words).length > fatal.times) {
        fatal = null;
        planned.push(200);
      }
      upstream.write(bytes);
    });
    upstream.on("data", (bytes: Buffer) => {
      const [left = Infinity] = planned;
      client.write(bytes.subarray(0, Math.min(bytes.length, left)));
      if (bytes.length < left) {
        if (planned.length > 0) planned[0] = left - bytes.length;
        return;
      }
      planned.shift();
      cuts += 1;
      end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    said: () => said,
    cutAfter: (...bytes) => void planned.push(...bytes),
    cutWhenSaid(words, times) {
      fatal = { words, times };
    },
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
