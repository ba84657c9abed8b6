import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { page, context } = await house.visit();
  await loadSample(page);
  await context.close();
});
afterAll(() => house.close());

async function enter(): Promise<{
  requests: RequestsModel;
  press(...keys: string[]): Promise<void>;
  leave(): Promise<void>;
}> {
  const { page, context, faults } = await house.visit();
  const requests = new RequestsModel(page);
  await requests.ready();
  return {
    requests,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async leave() {
      expect(faults).toEqual([]);
      await context.close();
    },
  };
}

it("turns the cards, decides, and takes back, by keys alone", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  const [first, second] = await requests.names();
  await press("j");
  await requests.cardName.filter({ hasText: second! }).waitFor();
  await press("ArrowUp");
  await requests.cardName.filter({ hasText: first! }).waitFor();
  await press("q");
  await requests.row(first!).waitFor({ state: "detached" });
  await requests.cardName.filter({ hasText: second! }).waitFor();
  await press("u");
  await requests.row(first!).waitFor();
  await requests.cardName.filter({ hasText: first! }).waitFor();
  expect((await requests.names()).slice(0, 2)).toEqual([first, second]);
  await leave();
});

it("selects one by one, in a range, and a whole group, and decides for all at once", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  await press("Space", "Shift+ArrowDown", "Shift+ArrowDown");
  await requests.card.getByText("3 requests selected").waitFor();
  await press("Escape");
  await requests.card.getByText("3 requests selected").waitFor({ state: "detached" });

  await press("Home", "g");
  const size = await requests.countOf("Accept");
  await requests.card.getByText(`${size} requests selected`).waitFor();
  await press("x");
  await requests.page.getByText(`Let it lapse: ${size} requests`).waitFor();
  expect(await requests.tab("Accept").count()).toBe(0);
  await press("u");
  await requests.toasts.getByText("Taken back.").waitFor();
  await requests.tab("Accept").waitFor();
  expect(await requests.countOf("Accept")).toBe(size);
  await leave();
});

it("never sends along the reply of the card before", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  const sent: unknown[] = [];
  await requests.page.route("**/api/decisions", (route) => {
    sent.push(route.request().postDataJSON());
    return route.continue();
  });
  // The next card is held back until the decision is made.
  const held: (() => void)[] = [];
  await requests.page.reload();
  await requests.ready();
  await requests.reply.fill("Only for the first");
  await requests.page.locator("h1").first().click();
  await requests.page.route("**/api/requests/*", async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await press("j", "j", "a");
  await expect.poll(() => sent.length, soon).toBe(1);
  expect(JSON.stringify(sent[0])).not.toContain("Only for the first");
  await requests.page.unroute("**/api/requests/*");
  for (const go of held) go();
  await requests.toasts.getByText(/^Accept: /).waitFor();
  await press("u");
  await requests.toasts.getByText("Taken back.").waitFor();
  await leave();
});

it("finds somebody, and leaves the letters to the field while one types", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  const before = (await requests.names()).length;
  await press("/");
  await requests.page.keyboard.type("adlx");
  await requests.page.getByRole("heading", { name: "Nobody here by these words" }).waitFor();
  await requests.page.getByRole("searchbox", { name: "Search" }).fill("lindqvist");
  await requests.row("Clara Lindqvist").waitFor();
  await requests.page.getByRole("searchbox", { name: "Search" }).fill("");
  await expect.poll(async () => (await requests.names()).length, soon).toBe(before);
  await leave();
});

it("shows all keys on the help sheet, and closes it", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  await press("?");
  const sheet = requests.page.getByRole("dialog", { name: "Keys" });
  await sheet.waitFor();
  expect(await sheet.locator("dt").count()).toBeGreaterThan(15);
  await press("a");
  await press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect(await requests.toasts.count()).toBe(0);
  await leave();
});

it("reaches everything with Tab, and shows where it is", { timeout: 60_000 }, async () => {
  const { requests, press, leave } = await enter();
  await requests.page.reload();
  await requests.ready();
  await press("Tab");
  expect(await requests.page.evaluate(() => document.activeElement?.textContent)).toBe("Go to the content");
  const seen = new Set<string>();
  for (let i = 0; i < 120; i++) {
    await press("Tab");
    const now = await requests.page.evaluate(() => {
      const element = document.activeElement!;
      const style = getComputedStyle(element);
      return { text: `${element.tagName} ${element.textContent?.slice(0, 40)}`, outline: style.outlineStyle };
    });
    if (now.text.startsWith("BODY")) break;
    expect([now.text, now.outline]).toEqual([now.text, "solid"]);
    seen.add(now.text);
  }
  expect([...seen].some((text) => text.startsWith("TEXTAREA"))).toBe(true);
  expect([...seen].some((text) => text.includes("Other decisions") || text.includes("Report"))).toBe(true);
  await leave();
});
