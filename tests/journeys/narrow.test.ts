import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("shows one page at a time at 390 px, with a way back, and nothing runs over the edge", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Try with an invented archive" }).click();
  await page.waitForURL(/\/requests/);
  const requests = new RequestsModel(page);
  await requests.list.locator(".request-row").first().waitFor();
  expect(await requests.card.isVisible()).toBe(false);
  await fits();

  await requests.open("Anne-Sophie Marchetti");
  expect(await requests.list.isVisible()).toBe(false);
  await fits();
  await page.getByRole("button", { name: "Other decisions" }).click();
  await page.getByRole("menuitem", { name: /Ask who and why/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Back to the list/ }).click();
  await requests.list.waitFor();

  await page.getByRole("checkbox").nth(0).click();
  await page.getByRole("checkbox").nth(1).click();
  await page.getByRole("button", { name: "Decide together" }).click();
  await requests.card.getByText("2 requests selected").waitFor();
  await fits();

  const everyPage =
    "/follow-up /circles /write /sent /people /joined /sources /sources?get=outlook-contacts /settings /rules /rules/edit /phrases /about";
  for (const path of everyPage.split(" ")) {
    await page.goto(house.origin + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await fits();
  }
  expect(faults).toEqual([]);
  await context.close();
});
