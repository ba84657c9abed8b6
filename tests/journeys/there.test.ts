import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeMastodon, startFakeMastodon } from "../../packages/live/testing/mastodon-fake.ts";
import { type House, openHouse, soon } from "./house.ts";
import { RequestsModel } from "./requests-model.ts";

let house: House;
let fake: FakeMastodon;
beforeAll(async () => {
  process.env["ENTREGENT_SECRETS"] = "file";
  [house, fake] = await Promise.all([openHouse(), startFakeMastodon()]);
});
afterAll(async () => {
  await house.close();
  await fake.close();
});

function ask(id: number, displayName: string): void {
  fake.people.set(String(id), { id: String(id), acct: `person${id}@harbour.example`, displayName });
  fake.requests.push({ id: String(7000 + id), account: String(id), at: "2026-06-01T08:00:00.000Z" });
}

describe("carrying a decision out on Mastodon", () => {
  it("takes one click after the decision, tells how it ended, and never happens by itself", {
    timeout: 60_000,
  }, async () => {
    ask(11, "Otto Otter");
    ask(12, "Lea Brandt");
    const { page, context, faults } = await house.visit();
    const call = (method: string, path: string, body?: object): Promise<unknown> =>
      page.evaluate(
        async ([method, path, body]) => {
          const headers = { "content-type": "application/json" };
          const answer = await fetch(path!, { method: method!, ...(body ? { body, headers } : {}) });
          return answer.json() as Promise<unknown>;
        },
        [method, path, body ? JSON.stringify(body) : ""],
      );
    const order = { source: "mastodon", settings: { instance: fake.url }, secrets: { token: "a-good-token" } };
    const { account } = (await call("POST", "/api/live/accounts", order)) as { account: { id: string } };
    await call("POST", `/api/live/accounts/${account.id}/read`);
    const requests = new RequestsModel(page);
    await expect.poll(async () => ((await call("GET", "/api/requests")) as { total: number }).total, soon).toBe(2);

    await page.goto(`${house.origin}/requests`);
    await requests.ready();
    await requests.open("Otto Otter");
    await page.getByText("one more click can carry it out on Mastodon").waitFor(soon);
    await page.getByRole("textbox", { name: "Another circle" }).fill("Boats");
    await page.getByRole("button", { name: "Add" }).click();
    await requests.decision("Accept").click();
    const button = page.getByRole("button", { name: /^Accept on Mastodon, as klara@/ });
    await button.waitFor(soon);
    expect(await requests.openNames()).toBe("Otto Otter");
    expect(fake.changes).toEqual([]);
    await button.click();
    await page.getByText(/^Accepted there, as klara@/).waitFor(soon);
    await button.waitFor({ state: "detached", ...soon });
    expect(fake.changes).toEqual(["authorize 11"]);

    // A list of the circle, made only on a second click; and a note, which only the owner sees.
    fake.following.push({ id: "1", account: "11" });
    await page.getByRole("button", { name: /^Put on the list “Boats” there/ }).click();
    await page.getByText(/There is no list of that name there/).waitFor(soon);
    await page.getByRole("button", { name: /^Make the list “Boats” there/ }).click();
    await page.getByText(/^Put on the list “Boats” there, as klara@/).waitFor(soon);
    await page.getByRole("button", { name: /^Take off the list “Boats” there/ }).click();
    await page.getByText(/^Taken off the list “Boats” there, as klara@/).waitFor(soon);
    await page.getByRole("button", { name: /^Put on the list “Boats” there/ }).click();
    await page.getByRole("button", { name: /^Take off the list “Boats” there/ }).waitFor(soon);
    const note = page.getByRole("textbox", { name: "Your private note on this person there" });
    await note.fill("Met at the boat fair");
    await page.getByRole("button", { name: /^Keep this note there/ }).click();
    await page.getByText(/^Your note is kept there, as klara@/).waitFor(soon);
    expect(await note.inputValue()).toBe("");
    expect(fake.changes).toEqual(["authorize 11", "list 1", "listed 11", "unlisted 11", "listed 11", "note 11"]);

    // A list made there is offered as a circle, and taken only on a click.
    fake.lists.set("9", { title: "Bells", members: ["11"] });
    await call("POST", `/api/live/accounts/${account.id}/read`);
    const offered = async (): Promise<number> =>
      ((await call("GET", "/api/circles")) as { lists: unknown[] }).lists.length;
    await expect.poll(offered, soon).toBe(1);
    await page.goto(`${house.origin}/circles`);
    const lists = page.getByRole("region", { name: "Your lists on networks" });
    await lists.getByText("You accepted Otto Otter: they would come into the circle.").waitFor(soon);
    await lists.getByRole("button", { name: "Make “Bells” a circle" }).click();
    await page.getByRole("region", { name: "Bells" }).getByRole("link", { name: "Otto Otter" }).waitFor(soon);
    expect(await lists.count()).toBe(0);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await lists.waitFor(soon);
    expect(fake.changes).toHaveLength(6);
    await page.goto(`${house.origin}/requests`);
    await requests.ready();

    fake.tokens.clear();
    await requests.open("Lea Brandt");
    await requests.decision("Decline kindly").click();
    await page.getByRole("button", { name: /^Decline on Mastodon/ }).click();
    await page.getByText(/The account does not let us in/).waitFor(soon);
    await page.getByText(/enter the password or token again/).waitFor(soon);
    expect(fake.changes).toHaveLength(6);
    expect(faults).toEqual([]);
    await context.close();
  });
});
