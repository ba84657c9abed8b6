import { createInterface } from "node:readline/promises";
import { type Call, isOn } from "../spec.ts";
import { say } from "../words/index.ts";

/** Asks before what cannot be undone. Where nobody can be asked, only `--yes` goes on. */
export async function confirmed(call: Call, question: string, word: string): Promise<boolean> {
  const { io, language } = call;
  if (isOn(call, "yes")) return true;
  if (!(io.stdin as { isTTY?: boolean }).isTTY) {
    io.tell(question);
    io.tell(say(language, "erase.needs-yes"));
    return false;
  }
  const terminal = createInterface({ input: io.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question}\n${say(language, "erase.type", { word })}`);
    const isMeant = answer.trim().toLowerCase() === word;
    if (!isMeant) io.tell(say(language, "erase.not"));
    return isMeant;
  } finally {
    terminal.close();
  }
}
