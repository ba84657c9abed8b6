import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

/** Where `vite` in development finds the API: an `entregent start` on its usual port, or the one named. */
const api = process.env["ENTREGENT_API"] ?? "http://127.0.0.1:4173";

const config: UserConfig = defineConfig({
  plugins: [react()],
  resolve: { conditions: ["entregent-source", "browser", "import", "module", "default"] },
  server: { host: "127.0.0.1", proxy: { "/api": api, "/start": api } },
  build: {
    // `light-dark()` is kept as it is.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The content security policy takes fonts and images from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
export default config;
