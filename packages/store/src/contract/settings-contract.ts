import { describe, expect, it } from "vitest";
import type { InTest } from "./store-contract.ts";

export function settingsContract(test: InTest): void {
  describe("settings", () => {
    it("gives back what was put, and null for what never was", async () => {
      const { settings } = test.store.owner("ann");
      await settings.put("policy", { rules: [1, "zwei", null] });
      expect(await settings.get("policy")).toEqual({ rules: [1, "zwei", null] });
      expect(await settings.get("phrasebook")).toBeNull();
    });

    it("keeps the last of several", async () => {
      const { settings } = test.store.owner("ann");
      await settings.put("language", "fr");
      await settings.put("language", "en");
      await settings.put("__proto__", { plain: true });
      expect(Object.entries(await settings.all())).toEqual([
        ["__proto__", { plain: true }],
        ["language", "en"],
      ]);
    });

    it("keeps owners apart", async () => {
      await test.store.owner("ann").settings.put("language", "fr");
      expect(await test.store.owner("bo").settings.all()).toEqual({});
    });
  });
}
