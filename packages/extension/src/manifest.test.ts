import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync(new URL("../public/manifest.json", import.meta.url), "utf8"));

describe("the manifest keeps its promises", () => {
  it("asks for the menu, the side panel and memory, and for no page", () => {
    expect([...manifest.permissions].sort()).toEqual(["contextMenus", "sidePanel", "storage"]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
    expect(manifest).not.toHaveProperty("optional_permissions");
  });

  it("puts nothing into pages and shows nothing to them", () => {
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("lets its own pages connect to nothing", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    // Besides its own scripts, only the sums of the reader, which are part of them.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });
});
