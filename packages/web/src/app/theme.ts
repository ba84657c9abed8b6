import type { Session } from "@entregent/app/schemas";

export type Theme = Session["settings"]["theme"];

const remembered = "entregent-theme";

/** Shows a theme, and remembers it so that the next page begins in it before the settings are read. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(remembered, theme);
  } catch {
    // Storage can be switched off; the settings still hold it.
  }
}

export function showRememberedTheme(): void {
  try {
    const theme = localStorage.getItem(remembered);
    if (theme === "light" || theme === "dark") showTheme(theme);
  } catch {
    // As above.
  }
}
