export * from "./advise/index.ts";
export * from "./appraise/index.ts";
export * from "./coach/index.ts";
export * from "./domain/index.ts";
export * from "./language/index.ts";
export * from "./recognise/index.ts";
export * from "./reply/index.ts";
export * from "./words/index.ts";
