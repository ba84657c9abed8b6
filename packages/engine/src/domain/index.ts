export * from "./advice.ts";
export * from "./appraisal.ts";
export * from "./facts.ts";
export * from "./network.ts";
export * from "./recognition.ts";
