import { expect, it } from "vitest";
import { takeTurns } from "./turns.ts";

const work = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end; );
};

it("goes on at once, and after a while lets what else is due be done first", async () => {
  const rest = takeTurns();
  let others = 0;
  setTimeout(() => others++, 0);
  await rest();
  expect(others).toBe(0);
  work(20);
  await rest();
  expect(others).toBe(1);
  expect(rest()).toBeUndefined();
});
