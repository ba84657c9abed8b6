import type { LiveAccount, LiveDoor } from "../live.ts";
import { LiveError } from "../live.ts";
import { openImap } from "./connection.ts";

/** A sign at the beginning, as mail may have come before the line was open, and one for each time mail comes (IDLE, RFC 2177). */
export async function* newsIn(account: LiveAccount, door: LiveDoor): AsyncGenerator<void> {
  const connection = await openImap(account, door);
  let isNew = true;
  let isOver = false;
  let wake: (() => void) | null = null;
  const ring = (): void => wake?.();
  door.signal.addEventListener("abort", ring);
  try {
    await connection.ask(async (client) => {
      await client.mailboxOpen("INBOX", { readOnly: true });
      client.on("exists", () => {
        isNew = true;
        ring();
      });
      client.on("close", () => {
        isOver = true;
        ring();
      });
      // It ends where the server refuses it or is gone; whoever watches takes it up again in a while.
      const end = (): void => client.close();
      void client.idle().then(end, end);
    });
    for (;;) {
      door.signal.throwIfAborted();
      if (isNew) {
        isNew = false;
        yield;
        continue;
      }
      if (isOver) throw new LiveError("live/unreachable");
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isNew || isOver || door.signal.aborted) resolve();
      });
    }
  } finally {
    door.signal.removeEventListener("abort", ring);
    connection.close();
  }
}
