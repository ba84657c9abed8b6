import { openInput, readInput, toContractLine } from "@entregent/connectors";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn } from "../spec.ts";

const pieceLength = 64 * 1024;

/** `entregent read`: the facts of archives and mails, one a line, without touching the memory. */
export async function run(call: Call): Promise<ExitCode> {
  const { args, options, io } = call;
  const ownerNames = (options["owner"] as readonly string[] | undefined) ?? [];
  const choice = {
    firstMailIsRequest: isOn(call, "first-mail"),
    ...(ownerNames.length > 0 ? { ownerNames } : {}),
  };
  let code: ExitCode = exitCodes.done;
  let piece = "";
  for (const path of args) {
    const input = await openInput(path);
    try {
      const now = new Date().toISOString();
      for await (const fact of readInput(input, { now, ...choice })) {
        if (fact.fact === "problem" && fact.severity === "error") code = exitCodes.problems;
        piece += `${JSON.stringify(toContractLine(fact))}\n`;
        if (piece.length < pieceLength) continue;
        await io.out(piece);
        piece = "";
      }
    } finally {
      await input.close?.();
    }
  }
  if (piece !== "") await io.out(piece);
  return code;
}
