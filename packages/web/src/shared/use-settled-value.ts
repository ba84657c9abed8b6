import { useEffect, useState } from "react";

const settleMs = 250;

/** A value once it has not changed for a moment. */
export function useSettledValue(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
