import { chmod, mkdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

export interface FolderQuestion {
  /** What was asked for on the command line. */
  readonly home?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Where the memory lies: what was asked for, else `ENTREGENT_HOME`, else the usual place of the system (XDG on Linux,
 * Application Support on macOS, %APPDATA% on Windows).
 */
export function dataFolder({ home, env, platform }: FolderQuestion): string {
  if (home) return resolve(home);
  if (env["ENTREGENT_HOME"]) return resolve(env["ENTREGENT_HOME"]);
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Entregent");
  if (platform === "win32") return join(env["APPDATA"] || join(homedir(), "AppData", "Roaming"), "Entregent");
  // The XDG specification: a path that is not absolute is to be ignored.
  const xdg = env["XDG_DATA_HOME"];
  return join(xdg?.startsWith("/") ? xdg : join(homedir(), ".local", "share"), "entregent");
}

/** Makes the folder where it is missing, for the owner alone. One that was there before keeps the owner's own choice. */
export async function ensureDataFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await chmod(folder, 0o700);
}

/** Whether others on this machine can look into a folder. Windows keeps such rights elsewhere: never there. */
export async function isOpenToOthers(folder: string, platform: NodeJS.Platform): Promise<boolean> {
  if (platform === "win32") return false;
  return ((await stat(folder)).mode & 0o077) !== 0;
}
