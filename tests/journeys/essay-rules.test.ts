import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { page, context } = await house.visit();
  await loadSample(page);
  await context.close();
}, 60_000);
afterAll(() => house.close());

async function putInForce(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Who would be advised otherwise? ${name}` }).click();
  await page
    .getByRole("region", { name: `Trying ${name}` })
    .getByRole("button", { name: `Put ${name} in force` })
    .click();
  await page.getByRole("region", { name: "In force" }).getByRole("heading", { name, level: 3 }).waitFor();
}

/** What each manner of the essays and their readers comes to at the door, for people of the invented archive. */
const manners: readonly { readonly rules: string; readonly advised: Readonly<Record<string, string>> }[] = [
  // "Be an optimist where the profile has rich content", or where there are people in common.
  { rules: "The optimist", advised: { "Inès Benkirane": "Accept", "Julie Martin": "Accept, with limited access" } },
  // "Verify common contacts first": a good note of a stranger is asked who they are.
  { rules: "Common ground", advised: { "Inès Benkirane": "Ask who and why", "Maëlle Quéré": "Accept" } },
  // "Only people met in person."
  { rules: "Met in person", advised: { "Inès Benkirane": "Decline kindly", "Philippe Renard": "Ask who and why" } },
  // "No answer where nothing is written."
  { rules: "No word, no answer", advised: { "Samuel Adeyemi": "Let it lapse", "Inès Benkirane": "Accept" } },
  // "It is for the sender to say why": who does is welcome, who does not is asked.
  { rules: "Say why", advised: { "Samuel Adeyemi": "Ask who and why", "Inès Benkirane": "Accept" } },
];

describe("the rules of the essays", () => {
  it.each(manners)("$rules advises as it says", { timeout: 60_000 }, async ({ rules, advised }) => {
    const { page, context, faults } = await house.visit();
    await page.goto(`${house.origin}/rules`);
    await putInForce(page, rules);
    for (const [name, action] of Object.entries(advised)) {
      await page.goto(`${house.origin}/requests?query=${encodeURIComponent(name)}`);
      const requests = new RequestsModel(page);
      await requests.open(name);
      expect([name, await requests.card.locator(".advice-action").innerText()]).toEqual([name, action]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
