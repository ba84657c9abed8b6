/** Where the selected text waits for the panel: in memory, until the browser closes. */
export const selectionKey = "selected-note";
