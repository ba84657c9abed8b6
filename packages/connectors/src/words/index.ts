import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** What the codes of problems mean and what to do next, by language and `problem.<code>`, in ICU MessageFormat. */
export const connectorMessages: Readonly<Record<"en" | "fr", Readonly<Record<string, string>>>> = { en, fr };
