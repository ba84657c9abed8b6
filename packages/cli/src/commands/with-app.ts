import { type KeptCopy, type OpenApp, dataFolder, openApp } from "@entregent/app/node";
import { type Call, textOption } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";

/** Where this call's memory lies. */
export function folderOf(call: Call): string {
  return dataFolder({ home: textOption(call, "home") ?? undefined, env: call.io.env, platform: call.io.platform });
}

/** Says where a memory of an older version is kept as it was. */
export function tellCopy({ io, language }: Call): (copy: KeptCopy) => void {
  return ({ file }) => io.tell(say(language, "copy.kept", { file: visible(file) }));
}

/** Opens the memory for one command and closes it whatever happens. */
export async function withApp<T>(call: Call, work: (app: OpenApp) => Promise<T>): Promise<T> {
  const app = await openApp(folderOf(call), { env: call.io.env, onCopy: tellCopy(call) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
