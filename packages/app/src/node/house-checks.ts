import { statfs } from "node:fs/promises";
import type { Check } from "../use-cases/doctor.ts";
import { isOpenToOthers } from "./data-folder.ts";

const littleSpace = 500 * (1 << 20);

/** What the doctor can only see from this machine: the folder, its disk, the Node that runs. */
export async function houseChecks(folder: string): Promise<readonly Check[]> {
  const disk = await statfs(folder);
  const free = disk.bavail * disk.bsize;
  return [
    {
      id: "folder",
      state: (await isOpenToOthers(folder, process.platform)) ? "ill" : "well",
      facts: { path: folder },
    },
    {
      id: "space",
      state: free < littleSpace ? "look" : "well",
      facts: { gigabytes: free / (1 << 30), megabytes: Math.floor(free / (1 << 20)) },
    },
    { id: "node", state: "well", facts: { version: process.versions.node } },
  ];
}
