// One file a command instead of some five hundred modules: a cold command spends its time in loading.
// It lies as deep as the packages' own dist folders, so that paths relative to a module stay true.
import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/run.ts",
  platform: "node",
  resolve: { conditionNames: ["entregent-source", "node", "import", "default"] },
  // A keychain is native code, and the machine may have none.
  external: [/^node:/, "@napi-rs/keyring"],
  output: {
    dir: "bundle",
    format: "esm",
    entryFileNames: "run.js",
    chunkFileNames: "[name]-[hash].js",
    cleanDir: true,
  },
});
