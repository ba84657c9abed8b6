import { defineConfig } from "vite";

export default defineConfig({
  resolve: { conditions: ["entregent-source", "module", "browser", "import", "default"] },
  build: {
    target: "es2024",
    rolldownOptions: {
      input: { panel: "panel.html", background: "src/background.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
    // One file, small enough to be read: no hint for the browser to load it early is needed.
    modulePreload: false,
  },
});
