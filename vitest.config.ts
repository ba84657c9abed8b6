import { defineConfig } from "vitest/config";

// Packages are read from source, so a change in one shows in the next run of all without a build.
const conditions = ["entregent-source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
    // Opening a house with its browser takes a slow machine more than the usual ten seconds.
    hookTimeout: 60_000,
    setupFiles: ["tests/same-cases.ts"],
  },
});
