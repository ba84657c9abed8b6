import { CSPProvider } from "@base-ui/react/csp-provider";
import { useEffect } from "react";
import { useSession } from "../api/use-api.ts";
import { Trouble } from "../shared/states.tsx";
import { Toasts } from "../shared/toasts.tsx";
import { browserLanguage, WordsContext, wordsOf } from "../words/index.tsx";
import { showTheme } from "./theme.ts";

/** What every page needs: the language, the light, and somebody who answers. */
export function Root({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const session = useSession();
  const settings = session.data?.settings;
  const theme = settings?.theme;
  const language = settings?.language ?? browserLanguage(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
  return (
    <CSPProvider disableStyleElements>
      <WordsContext value={wordsOf(language)}>
        <Toasts>
          {session.isError ? (
            <Trouble error={session.error} again={() => void session.refetch()} />
          ) : (
            session.data && children
          )}
        </Toasts>
      </WordsContext>
    </CSPProvider>
  );
}
