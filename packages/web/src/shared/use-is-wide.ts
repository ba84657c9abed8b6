import { useSyncExternalStore } from "react";

/** From here on the book shows two pages; `requests.css` and the others break at the same width. */
const wide: MediaQueryList = matchMedia("(min-width: 720px)");

function listen(onChange: () => void): () => void {
  wide.addEventListener("change", onChange);
  return () => wide.removeEventListener("change", onChange);
}

/** Whether there is room for two pages side by side. */
export const useIsWide = (): boolean => useSyncExternalStore(listen, () => wide.matches);
