import type { Problem } from "@entregent/engine";
import type { InputFile } from "../connector.ts";
import type { InputLimits } from "./limits.ts";

/** What is gathered while a source is opened. */
export interface Unpacking {
  readonly limits: InputLimits;
  readonly files: InputFile[];
  readonly problems: Problem[];
  readonly closers: (() => Promise<void>)[];
  spooledBytes: number;
}

export function createUnpacking(limits: InputLimits): Unpacking {
  return { limits, files: [], problems: [], closers: [], spooledBytes: 0 };
}

/** Files that hold pictures, sound, film or type: never opened, whatever network they come from. */
const media =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?|svg|ico|mp[34]|m4[av]|mov|webm|avi|3gp|ogg|opus|wav|aac|srt|woff2?|ttf|otf|pdf)$/iu;

export function isMedia(path: string): boolean {
  return media.test(path);
}

export function problem(
  code: string,
  severity: Problem["severity"],
  file: string,
  facts?: Readonly<Record<string, string | number>>,
): Problem {
  return { fact: "problem", code, severity, file, ...(facts ? { facts } : {}) };
}
