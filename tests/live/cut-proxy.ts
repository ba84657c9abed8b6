import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut, and that hears what the client says. */
export interface CutProxy {
  readonly port: number;
  /** What clients have said so far, of all connections. */
  said(): string;
  /** Cuts the next connections after so many bytes from the server, once each. */
  cutAfter(...bytes: readonly number[]): void;
  /** How many connections were cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

export async function openCutProxy(to: number): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  const planned: number[] = [];
  let said = "";
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    let left = planned.shift() ?? Infinity;
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
      upstream.write(bytes);
    });
    upstream.on("data", (bytes: Buffer) => {
      client.write(bytes.subarray(0, Math.min(bytes.length, left)));
      left -= bytes.length;
      if (left > 0) return;
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
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
