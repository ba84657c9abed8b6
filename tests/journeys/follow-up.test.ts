import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("asks, waits, reads the pasted answer, decides on it, and undoes by key", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  const requests = await loadSample(page);
  await requests.open("Anne-Sophie Marchetti");
  const name = "Anne-Sophie Marchetti";
  await page.locator(".decision[data-action=ask] button").click();
  await page
    .getByText(/Ask who and why/)
    .first()
    .waitFor(soon);

  await page.getByRole("link", { name: /^Follow-up/ }).click();
  await page.getByRole("heading", { name: "One waits for an answer" }).waitFor(soon);
  const item = page.locator(".follow-up-item").filter({ hasText: name });
  await item.getByText(/14 days left to answer your question/).waitFor(soon);

  await item.getByRole("button", { name: "Paste the answer" }).click();
  await item
    .getByLabel("What they answered")
    .fill("We met at the harbour fair in Lorient. I am writing because I would like your opinion on our mooring plan.");
  await item.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("heading", { name: "An answer to read" }).waitFor(soon);
  await item.getByText("With this, our advice is:").waitFor(soon);
  await page.getByRole("link", { name: "Follow-up 1 thing to do" }).waitFor(soon);

  await page.keyboard.press("j");
  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "One waits for an answer" }).waitFor(soon);

  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await page.getByRole("heading", { name: "Since then" }).waitFor(soon);
  await page.locator(".decision[data-action=accept] button").click();
  await page.getByRole("link", { name: /^Follow-up/ }).click();
  await page.getByRole("heading", { name: "Nothing to follow up" }).waitFor(soon);
  expect(faults).toEqual([]);
  await context.close();
});
