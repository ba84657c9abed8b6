import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start, type StartOptions } from "@entregent/server";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** A running Entregent with a memory of its own, and a browser at its door. */
export interface House {
  readonly origin: string;
  /** A new visitor, let in by the start link. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page did that it must not: requests to other hosts, errors, refused styles and scripts. */
  readonly faults: readonly string[];
}

/** How long a state may take to come on a busy machine. */
export const soon: { readonly timeout: number } = { timeout: 20_000 };

const quietFlags = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [...quietFlags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

/** Starts the real server on a free port with an empty data folder. */
export async function openHouse(options: Pick<StartOptions, "live"> = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-journey-"));
  const [server, browser] = await Promise.all([start({ folder, port: null, ...options }), openBrowser()]);
  const origin = `http://127.0.0.1:${server.port}`;
  let link: string | null = server.link;
  let state: Awaited<ReturnType<BrowserContext["storageState"]>> | undefined;
  return {
    origin,
    async visit(options = {}) {
      const context = await browser.newContext({
        locale: "en-GB",
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...(state ? { storageState: state } : {}),
        ...options,
      });
      const page = await context.newPage();
      const faults = watch(page, origin);
      // The link opens the door once; who comes later brings the cookie.
      await page.goto(link ?? origin);
      link = null;
      state = await context.storageState();
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:") && !url.startsWith("blob:"))
      faults.push(`request to ${url}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return faults;
}
