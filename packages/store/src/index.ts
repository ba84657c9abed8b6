export * from "./errors.ts";
export * from "./participant-keys.ts";
export * from "./port.ts";
