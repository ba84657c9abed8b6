export { firstPort, PortTakenError } from "./listen.ts";
export { openBrowser } from "./open-browser.ts";
export { findRunning, type Running } from "./running.ts";
export { start, type Started, type StartOptions } from "./start.ts";
