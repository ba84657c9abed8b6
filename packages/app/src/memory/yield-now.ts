/** Lets the event loop turn, so that a long computation does not keep others waiting. */
export function yieldNow(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
