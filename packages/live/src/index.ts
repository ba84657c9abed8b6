export * from "./live.ts";
export { askHttp, asLiveError, type HttpAnswer, type HttpQuestion } from "./http.ts";
export { liveSources } from "./registry.ts";
export { isLoopback, isYes, secret, setting, settleFields } from "./settings.ts";
