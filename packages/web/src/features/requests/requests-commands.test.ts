import { actions } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { runByKey } from "../../shared/commands.ts";
import { en } from "../../words/en.ts";
import { decisionCommands, type RequestsHand, requestsCommands } from "./requests-commands.ts";

function recordingHand(facts: Partial<RequestsHand> = {}): { hand: RequestsHand; done: string[] } {
  const done: string[] = [];
  const log = (name: string) => (value?: unknown) => void done.push(value === undefined ? name : `${name} ${value}`);
  const hand: RequestsHand = {
    current: "1",
    selected: 0,
    count: 3,
    hasReply: true,
    canUndo: true,
    move: log("move"),
    extend: log("extend"),
    open: log("open"),
    toggleCurrent: log("toggle"),
    selectGroup: log("group"),
    clear: log("clear"),
    decide: log("decide"),
    undo: log("undo"),
    copy: log("copy"),
    search: log("search"),
    help: log("help"),
    copied: null,
    ...facts,
  };
  return { hand, done };
}

describe("the commands of the requests page", () => {
  it.each([
    ["j", "move 1"],
    ["ArrowUp", "move -1"],
    ["Enter", "open"],
    ["a", "decide accept"],
    ["l", "decide accept-limited"],
    ["q", "decide ask"],
    ["d", "decide decline"],
    ["x", "decide lapse"],
    ["r", "decide report"],
    ["c", "copy"],
    ["u", "undo"],
    ["Space", "toggle"],
    ["Shift+ArrowDown", "extend 1"],
    ["g", "group"],
    ["/", "search"],
    ["?", "help"],
  ])("%s does %s", (key, expected) => {
    const { hand, done } = recordingHand();
    runByKey(requestsCommands, hand, key);
    expect(done).toEqual([expected]);
  });

  it("decide nothing where nobody is chosen", () => {
    const { hand, done } = recordingHand({ current: null });
    for (const { keys } of decisionCommands) runByKey(requestsCommands, hand, keys[0]!);
    expect(done).toEqual([]);
  });

  it("cover every action, have their own keys, and words", () => {
    expect(decisionCommands.map(({ name }) => name)).toEqual([...actions]);
    const keys = requestsCommands.flatMap(({ keys }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { label } of requestsCommands) expect(en[label]).toBeTypeOf("string");
  });
});
