// One file a command instead of some five hundred modules: a cold command spends its time in loading.
// It lies as deep as the packages' own dist folders, so that paths relative to a module stay true.
import { createHash } from "node:crypto";
import { defineConfig } from "rolldown";

/** Beside the command, a text that changes with anything in it: what another making found out of requests is not taken over. */
const codeMark = {
  name: "code-mark",
  generateBundle(_options, bundle) {
    const hash = createHash("sha256");
    for (const name of Object.keys(bundle).sort())
      hash.update(`${name}\n${bundle[name].code ?? bundle[name].source}\n`);
    this.emitFile({ type: "asset", fileName: "code-mark.txt", source: hash.digest("hex") });
  },
};

/** Weights as files that are read, not as texts in the code that is parsed, which takes a fifth of a cold command's time. */
const weightsBeside = {
  name: "weights-beside",
  transform(code, id) {
    if (!id.endsWith(".generated.ts")) return null;
    const short = code.replace(/export const (\w+)[^=]*=\s*"([^"\\]{100000,})"/g, (_, name, text) => {
      const file = this.emitFile({ type: "asset", name: `${name}.txt`, source: text });
      return `export const ${name} = readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), "latin1")`;
    });
    return short === code ? null : `import { readFileSync } from "node:fs";\n${short}`;
  },
};

export default defineConfig({
  input: "src/run.ts",
  plugins: [weightsBeside, codeMark],
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
