import type { Locator, Page } from "playwright-core";

/** The requests page as a person meets it. Labels are the English ones. */
export class RequestsModel {
  readonly page: Page;
  readonly list: Locator;
  readonly card: Locator;
  readonly cardName: Locator;
  readonly note: Locator;
  readonly reply: Locator;
  readonly toasts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole("list", { name: "Requests" });
    this.card = page.locator("article.card");
    this.cardName = this.card.getByRole("heading", { level: 1 });
    this.note = this.card.locator(".note-text");
    this.reply = this.card.getByLabel("Reply, ready to edit");
    this.toasts = page.locator(".toast");
  }

  /** Waits until the first card lies open. */
  async ready(): Promise<void> {
    await this.list.locator(".request-row").first().waitFor();
    await this.card.waitFor();
  }

  row(name: string): Locator {
    return this.list.locator(".request-row").filter({ has: this.page.locator(".request-name", { hasText: name }) });
  }

  /** Names in the list, from the top, as far as it is drawn. */
  async names(): Promise<string[]> {
    return this.list.locator(".request-name").allInnerTexts();
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByRole("link").click();
    await this.cardName.filter({ hasText: name }).waitFor();
  }

  async openNames(): Promise<string> {
    return (await this.cardName.innerText()).trim();
  }

  section(title: string): Locator {
    return this.card.locator("section").filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  decision(label: string): Locator {
    return this.section("Your decision").getByRole("button", { name: label, exact: true });
  }

  tab(label: string): Locator {
    return this.page
      .getByRole("navigation", { name: "Groups of advice" })
      .getByRole("button", { name: new RegExp(`^${label} ?\\d+$`) });
  }

  /** Size of a group, from its tab. */
  async countOf(label: string): Promise<number> {
    return Number(await this.tab(label).locator(".tab-count").innerText());
  }
}

/** From the first-run page into the invented archive. */
export async function loadSample(page: Page): Promise<RequestsModel> {
  await page.getByRole("button", { name: "Try with an invented archive" }).click();
  await page.waitForURL(/\/requests/);
  const requests = new RequestsModel(page);
  await requests.ready();
  return requests;
}
