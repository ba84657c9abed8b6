/** How long, in milliseconds, the engine may work before others get a turn. */
const turnMs = 12;

/**
 * Lets the event loop turn whenever `turnMs` have gone by since it last did, so that a long computation does not keep
 * others waiting: what it returns is to be awaited where it is there.
 */
export function takeTurns(): () => Promise<void> | undefined {
  let ends = performance.now() + turnMs;
  return () => {
    if (performance.now() < ends) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        ends = performance.now() + turnMs;
        resolve();
      }, 0);
    });
  };
}
