import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("reads a draft as it is written, counts against the plan's limit, and says what is missing", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await page.getByRole("link", { name: "Write", exact: true }).click();
  const draft = page.getByLabel("Your draft").getByRole("textbox", { name: "Your draft" });
  const reading = page.getByRole("region", { name: "As they would read it" });
  await draft.fill("Hello");
  await reading.getByRole("heading", { name: "What would make it better" }).waitFor();
  const missing = await reading.locator(".write-advice li").count();
  expect(missing).toBeGreaterThan(0);
  await page.getByText("5 of 200 characters").waitFor();

  await draft.fill(
    "Hello Claire, we met at the daylight congress in Lyon in March. I am preparing a workshop on shading and would like your view on two exercises. Could we talk for ten minutes next week? Kind regards, Inès Prado, Nantes",
  );
  await expect.poll(() => reading.locator("mark").count(), soon).toBeGreaterThan(2);
  expect(await reading.locator(".write-advice li").count()).toBeLessThan(missing);
  await page.getByText(/characters too many/).waitFor();
  await page.getByRole("button", { name: "With subscription" }).click();
  await page.getByText(/of 300 characters/).waitFor();
  expect(await reading.locator("mark").first().innerText()).toMatch(/Hello/);
  expect(faults).toEqual([]);
  await context.close();
});
