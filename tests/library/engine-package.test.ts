import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../cli/run-cli.ts";

const engine = join(root, "packages/engine");
const modules = join(root, "node_modules");
const tsc = join(modules, "typescript/bin/tsc");
const manifest = JSON.parse(readFileSync(join(engine, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Somebody else's project, with nothing of ours but the packed engine and what it depends on. */
let project: string;
let installed: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "entregent-project-"));
  execFileSync(process.execPath, [tsc, "-b"], { cwd: engine });
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = execFileSync(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], {
    cwd: engine,
    encoding: "utf8",
  });
  execFileSync("tar", ["-xzf", packed.trim().split("\n").at(-1)!], { cwd: project });
  installed = join(project, "node_modules/@entregent/engine");
  mkdirSync(dirname(installed), { recursive: true });
  symlinkSync(join(project, "package"), installed, "dir");
  for (const name of Object.keys(manifest.dependencies)) {
    // Beside the real place of the package, where a symbolic link leads to.
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(modules, name), place, "dir");
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
}, 120_000);
afterAll(() => rm(project, { recursive: true, force: true }));

describe("the engine as a package", () => {
  it("holds its page, its licence and its modules with types; no source, test or map that leads nowhere", () => {
    expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    const files = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.test\.|fixtures|\.map$|(?<!\.d)\.ts$/u.test(file))).toEqual([]);
    expect(files).toContain(join("coach", "index.d.ts"));
  });

  it("is imported by plain Node, as a whole and part by part", () => {
    const parts = [
      "",
      "/advise",
      "/appraise",
      "/coach",
      "/domain",
      "/language",
      "/recognise",
      "/reply",
      "/thread",
      "/words",
    ];
    const script = `
      const counts = [];
      for (const part of ${JSON.stringify(parts)}) counts.push(Object.keys(await import("@entregent/engine" + part)).length);
      const { appraise, coach } = await import("@entregent/engine");
      const { default: manifest } = await import("@entregent/engine/package.json", { with: { type: "json" } });
      const { appraisal, advice } = coach({ draft: "salam" }, appraise);
      console.log(JSON.stringify({ counts, flags: appraisal.flags, first: advice[0].id, name: manifest.name }));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script],
      { cwd: project, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    const told = JSON.parse(stdout) as { counts: number[]; flags: string[]; first: string; name: string };
    expect(told).toMatchObject({ flags: ["greeting-only"], first: "add-origin", name: "@entregent/engine" });
    expect(told.counts.every((count) => count > 0)).toBe(true);
  });

  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has types that hold in a project of module %s, also without those of Node and DOM", (module, resolution) => {
    const use = `import { appraise } from "@entregent/engine/appraise";
import { coach, type Coaching } from "@entregent/engine/coach";
import { type Appraisal, createPeopleIndex } from "@entregent/engine";
export const read: Appraisal = appraise({ text: "salam" });
export const told: Coaching = coach({ draft: "salam" }, appraise);
export const people = createPeopleIndex([{ id: "p1", names: ["Inês Prado"] }]);
// @ts-expect-error a verdict is no number
export const wrong: number = told.appraisal.verdict;
`;
    writeFileSync(join(project, "use.ts"), use);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--lib", "ES2024", "--skipLibCheck", "false"];
    const asked = [...options, "--types", "", "--module", module, "--moduleResolution", resolution, "use.ts"];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...asked], { cwd: project, encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it("coaches in a page: the example of its README, bundled from the package", { timeout: 120_000 }, async () => {
    const page = /^```html\n([\s\S]*?)^```$/mu.exec(readFileSync(join(installed, "README.md"), "utf8"))![1]!;
    const [script, code] = /<script type="module">([\s\S]*?)<\/script>/u.exec(page)!;
    writeFileSync(join(project, "page.js"), code!);
    const bundle = await rolldown({
      input: join(project, "page.js"),
      platform: "browser",
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: "iife", minify: true });
    expect(output).toHaveLength(1);
    const inline = `<script>${output[0].code.replaceAll("</script", "<\\/script")}</script>`;
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
      const tab = await browser.newPage({ offline: true });
      const faults: string[] = [];
      tab.on("pageerror", (error) => faults.push(error.message));
      tab.on("console", (message) => faults.push(message.text()));
      tab.on("request", (request) => faults.push(request.url()));
      await tab.setContent(page.replace(script, () => inline));
      await tab.getByLabel("Your draft").fill("Bonjour Hélène, merci de m’accepter.");
      await tab.getByText("Does not say enough of who or why: worth a question. 164 characters left.").waitFor();
      await tab.getByText("Nous avons fait connaissance à [lieu ou événement, quand].").waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
