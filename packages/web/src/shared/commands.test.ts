import { describe, expect, it } from "vitest";
import { type Command, keyOf, runByKey } from "./commands.ts";

const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "altKey" | "metaKey", boolean>> = {}) =>
  keyOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe("keyOf", () => {
  it.each([
    [press("j"), "j"],
    [press(" "), "Space"],
    [press("ArrowDown", { shiftKey: true }), "Shift+ArrowDown"],
    [press("?", { shiftKey: true }), "?"],
    [press("c", { ctrlKey: true }), null],
  ])("names a press", (name, expected) => {
    expect(name).toBe(expected);
  });
});

const command = (name: string, keys: string[], enabled: boolean): Command<string[]> => ({
  name,
  label: name,
  keys,
  enabled: () => enabled,
  run: (log) => log.push(name),
});

describe("runByKey", () => {
  const ran: string[] = [];

  it("runs the first enabled command of the key, and none else", () => {
    const commands = [command("off", ["a"], false), command("on", ["b", "a"], true), command("late", ["a"], true)];
    expect(runByKey(commands, ran, "a")?.name).toBe("on");
    expect(runByKey(commands, ran, "x")).toBeNull();
    expect(ran).toEqual(["on"]);
  });
});
