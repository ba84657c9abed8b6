import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { version } from "./version.ts";

const packages = new URL("../../", import.meta.url);

it.each(readdirSync(packages))("package %s has the program's version", (name) => {
  expect(JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), "utf8")).version).toBe(version);
});
