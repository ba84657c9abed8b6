import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { page, context } = await house.visit();
  await loadSample(page);
  await context.close();
}, 60_000);
afterAll(() => house.close());

it("writes, checks, keeps and removes a phrase of one's own, by keys alone", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await page.getByRole("link", { name: "Rules" }).click();
  await page.getByRole("link", { name: "Phrases" }).click();
  const row = page.getByRole("region", { name: "No, kindly", exact: true });
  await row.getByRole("button", { name: "Write your own: No, kindly" }).press("Enter");
  const form = row.getByLabel("Your phrase: No, kindly");
  await form.fill("{greeting} I keep this circle to my choir. {wish}");
  await row.getByText("There is no place called “wish”.").waitFor();
  expect(await row.getByRole("button", { name: "Keep the phrase" }).isDisabled()).toBe(true);
  await form.fill("{greeting}\n\nI keep this circle to my choir.\n\n");
  await row.getByText("Places that are filled for each person").press("Enter");
  await form.press("Control+End");
  await row.getByRole("button", { name: "{signoff}" }).press("Enter");
  await expect.poll(() => form.inputValue(), soon).toMatch(/choir\.\n\n\{signoff\}$/);
  await row.locator("blockquote").getByText("Camille Aubert").waitFor();
  const keep = row.getByRole("button", { name: "Keep the phrase" });
  await expect.poll(() => keep.isEnabled(), soon).toBe(true);
  await keep.press("Enter");

  const own = row.getByRole("list", { name: "Your phrases: No, kindly" });
  await own.getByText("I keep this circle to my choir.").waitFor();
  await own.getByRole("button", { name: "Remove phrase 1: No, kindly" }).press("Enter");
  await own.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Take the last change back" }).press("Enter");
  await own.getByText("I keep this circle to my choir.").waitFor();
  await page.getByRole("button", { name: "Familiar" }).press("Enter");
  await own.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await context.close();
});

it("offers an edited reply back as a phrase once it is copied, and writes with it next time", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit({ permissions: ["clipboard-read", "clipboard-write"] });
  const requests = new RequestsModel(page);
  await requests.ready();
  await requests.open("Clara Lindqvist");
  const before = await requests.reply.inputValue();
  await requests.reply.fill(before.replace("\n\n", "\n\nWhat a fine surprise. "));
  const offer = requests.section("The reply").getByRole("button", { name: "Look at it" });
  expect(await offer.count()).toBe(0);
  await requests.section("The reply").getByRole("button", { name: "Copy" }).click();
  await offer.click();
  const form = requests.section("The reply").getByLabel(/^Your phrase:/);
  await expect.poll(() => form.inputValue(), soon).toMatch(/^\{greeting\}\n\nWhat a fine surprise\./);
  await requests.section("The reply").getByRole("button", { name: "Keep the phrase" }).click();
  await page.getByText("The phrase is kept. Replies use it first.").waitFor();
  await form.waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(() => requests.reply.inputValue(), soon).toContain("What a fine surprise.");
  expect(faults).toEqual([]);
  await context.close();
});
