import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("leads a newcomer from the first page to a copied reply, a decision, and back", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("heading", { name: "Somebody is at the door" }).waitFor();
  const requests = await loadSample(page);
  expect(await page.getByText("These people are invented.").isVisible()).toBe(true);

  // Who, what they say, what we advise, the reply, the decision: in this order.
  await requests.open("Clara Lindqvist");
  const titles = await requests.card.locator("section > h2").allInnerTexts();
  expect(titles).toEqual(["Who", "What they say", "What we advise, and why", "The reply", "Your decision"]);
  expect(await requests.note.locator("mark").count()).toBeGreaterThan(0);

  // What is shown adds up to what is said.
  const points = await requests.card.locator(".sum tbody td").allInnerTexts();
  const sum = points.reduce((total, text) => total + Number(text.replace("−", "-")), 0);
  expect(await requests.card.locator(".sum tfoot td").innerText()).toBe(`${sum} of 100`);

  // The reply can be changed, and is copied as it stands.
  await requests.reply.fill(`${await requests.reply.inputValue()}\nP.S. See you in Nantes.`);
  const words = await requests.reply.inputValue();
  await requests.section("The reply").getByRole("button", { name: "Copy" }).click();
  await page.getByText("The reply is copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);

  // Every decision says what it does before the click.
  for (const button of await requests.section("Your decision").locator(".decision button").all()) {
    const does = await button.getAttribute("aria-describedby");
    expect((await page.locator(`#${does}`).innerText()).trim()).not.toBe("");
  }
  await requests.decision("Accept").click();
  await page.getByText("Accept: Clara Lindqvist").waitFor();
  await requests.row("Clara Lindqvist").waitFor({ state: "detached" });
  expect(await requests.openNames()).not.toContain("Clara Lindqvist");

  await requests.toasts.getByRole("button", { name: "Undo" }).click();
  await requests.row("Clara Lindqvist").waitFor();
  await requests.cardName.filter({ hasText: "Clara Lindqvist" }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("keeps what was decided, and takes it back from the list of decisions", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  const requests = new RequestsModel(page);
  await requests.ready();
  const name = await requests.openNames();
  await requests.decision("Let it lapse").click();
  await requests.row(name).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Decided", exact: true }).click();
  await requests.open(name);
  await requests
    .section("Your decision")
    .getByText(/^Let it lapse, on \d/)
    .waitFor();
  await requests.section("Your decision").getByRole("button", { name: "Take it back" }).click();
  await requests.row(name).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await requests.row(name).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
