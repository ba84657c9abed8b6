import { useCallback, useEffect, useRef } from "react";

const settleMs = 200;

/** Calls once what comes in has been quiet for a moment; not at all where the page is left before. */
export function useSettled<Value>(run: (value: Value) => void): (value: Value) => void {
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => clearTimeout(wait.current), []);
  return useCallback((value) => {
    clearTimeout(wait.current);
    wait.current = setTimeout(() => latest.current(value), settleMs);
  }, []);
}
