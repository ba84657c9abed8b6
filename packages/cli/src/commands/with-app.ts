import { type OpenApp, dataFolder, openApp } from "@entregent/app/node";
import { type Call, textOption } from "../spec.ts";

/** Where this call's memory lies. */
export function folderOf(call: Call): string {
  return dataFolder({ home: textOption(call, "home") ?? undefined, env: call.io.env, platform: call.io.platform });
}

/** Opens the memory for one command and closes it whatever happens. */
export async function withApp<T>(call: Call, work: (app: OpenApp) => Promise<T>): Promise<T> {
  const app = await openApp(folderOf(call), { env: call.io.env });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
