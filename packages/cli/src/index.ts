export { main } from "./main.ts";
export { exitCodes, type ExitCode } from "./exit-codes.ts";
export type { Io } from "./terminal/io.ts";
