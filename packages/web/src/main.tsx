import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiTrouble } from "./api/client.ts";
import { Root } from "./app/root.tsx";
import { createPagesRouter } from "./app/router.tsx";
import { showRememberedTheme } from "./app/theme.ts";
import { preloadFonts } from "./design/preload-fonts.ts";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";

showRememberedTheme();
preloadFonts();

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // The API is on this machine: what it refused once it will refuse again.
      retry: (failures, error) => !(error instanceof ApiTrouble) && failures < 2,
    },
  },
});
const router = createPagesRouter(queries);

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Root>
        <RouterProvider router={router} />
      </Root>
    </QueryClientProvider>
  </StrictMode>,
);
