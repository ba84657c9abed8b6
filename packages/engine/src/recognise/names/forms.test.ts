import { describe, expect, it } from "vitest";
import { readName } from "./forms.ts";
import { createNameLore } from "./roles.ts";

// Invented names; read with general knowledge alone, as in an empty memory.
const { roleOf } = createNameLore();

describe("reading a written name", () => {
  it.each<[written: string, given: string, family: string, former?: string]>([
    ["Inês Prado", "ines", "prado"],
    ["PRADO, Inês", "ines", "prado"],
    ["PRADO Inês", "ines", "prado"],
    ["Wim van der Heuvel", "wim", "heuvel"],
    ["Heuvel, Wim van der", "wim", "heuvel"],
    ["Aurore Mouellec, Le", "aurore", "mouellec"],
    ["Dr. Franziska Brunnwald - MBA", "franziska", "brunnwald"],
    ["Claire Morvan (née Vautrin)", "claire", "morvan", "vautrin"],
    ["Claire Morvan, née Vautrin", "claire", "morvan", "vautrin"],
    ["Claire Morvan geb. Vautrin", "claire", "morvan", "vautrin"],
    ["Ewa Lipska z domu Borowik", "ewa", "lipska", "borowik"],
    ["Sabine Tannhof vorm. Quell", "sabine", "tannhof", "quell"],
    ["✨ Karin Strømdal ✨", "karin", "stromdal"],
    ["Karim BENSAÏD (Quintal)", "karim", "bensaid", "quintal"],
    ["Robert GOULDMAN, M.D.", "robert", "gouldman"],
    ["J.-B. Lanvollon", "j b", "lanvollon"],
    ["Anna-Lena Hofsted", "anna lena", "hofsted"],
    ["王小明", "xiaoming", "wang"],
  ])("%s", (written, given, family, former) => {
    const [best] = readName(written, roleOf);
    expect([
      best?.givenText,
      best?.familyText,
      best?.former.map((words) => words.join(" ")).join("/") || undefined,
    ]).toEqual([given, family, former]);
  });

  it.each(["", " ", "…", "123", "🎉", "(", "née"])("finds no surname in %j", (written) => {
    expect(readName(written, roleOf).every((form) => form.family.length === 0 || written === "née")).toBe(true);
  });
});
