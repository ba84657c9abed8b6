export { dataFolder, ensureDataFolder, type FolderQuestion } from "./data-folder.ts";
export { diskSources } from "./disk-sources.ts";
export { engineParts } from "./engine-parts.ts";
export type { KeptCopy } from "@entregent/store";
export { type OpenApp, type OpenAppOptions, openApp } from "./open-app.ts";
export { restoreStore } from "./restore.ts";
export { installSecret, secretFile } from "./secret.ts";
export { version } from "../version.ts";
