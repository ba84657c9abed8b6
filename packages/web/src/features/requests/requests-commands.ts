import type { Action } from "@entregent/engine";
import type { Command } from "../../shared/commands.ts";

/** What the commands may look at and do; the page gives it. */
export interface RequestsHand {
  readonly current: string | null;
  readonly selected: number;
  readonly count: number;
  readonly hasReply: boolean;
  readonly canUndo: boolean;
  /** The reply that was copied last. */
  readonly copied: string | null;
  move(step: number): void;
  extend(step: number): void;
  open(): void;
  toggleCurrent(): void;
  selectGroup(): void;
  clear(): void;
  decide(action: Action): void;
  undo(): void;
  copy(): void;
  search(): void;
  help(): void;
}

type RequestsCommand = Command<RequestsHand>;

const canDecide = (hand: RequestsHand): boolean => hand.selected > 0 || hand.current !== null;

const decision = (action: Action, key: string): RequestsCommand => ({
  name: action,
  label: `action.${action}`,
  keys: [key],
  enabled: canDecide,
  run: (hand) => hand.decide(action),
});

export const decisionCommands: readonly (RequestsCommand & { readonly name: Action })[] = (
  [
    ["accept", "a"],
    ["accept-limited", "l"],
    ["ask", "q"],
    ["decline", "d"],
    ["lapse", "x"],
    ["report", "r"],
  ] as const
).map(([action, key]) => ({ ...decision(action, key), name: action }));

const hasRows = (hand: RequestsHand): boolean => hand.count > 0;
const hasCurrent = (hand: RequestsHand): boolean => hand.current !== null;

export const copyCommand: RequestsCommand = {
  name: "copy",
  label: "command.copy",
  keys: ["c"],
  enabled: (hand) => hand.hasReply,
  run: (hand) => hand.copy(),
};

export const requestsCommands: readonly RequestsCommand[] = [
  { name: "next", label: "command.next", keys: ["j", "ArrowDown"], enabled: hasRows, run: (hand) => hand.move(1) },
  {
    name: "previous",
    label: "command.previous",
    keys: ["k", "ArrowUp"],
    enabled: hasRows,
    run: (hand) => hand.move(-1),
  },
  { name: "first", label: "command.first", keys: ["Home"], enabled: hasRows, run: (hand) => hand.move(-Infinity) },
  { name: "last", label: "command.last", keys: ["End"], enabled: hasRows, run: (hand) => hand.move(Infinity) },
  { name: "open", label: "command.open", keys: ["Enter"], enabled: hasCurrent, run: (hand) => hand.open() },
  ...decisionCommands,
  copyCommand,
  { name: "undo", label: "command.undo", keys: ["u"], enabled: (hand) => hand.canUndo, run: (hand) => hand.undo() },
  {
    name: "select",
    label: "command.select",
    keys: ["Space"],
    enabled: hasCurrent,
    run: (hand) => hand.toggleCurrent(),
  },
  {
    name: "range-next",
    label: "command.range-next",
    keys: ["Shift+ArrowDown", "J"],
    enabled: hasRows,
    run: (hand) => hand.extend(1),
  },
  {
    name: "range-previous",
    label: "command.range-previous",
    keys: ["Shift+ArrowUp", "K"],
    enabled: hasRows,
    run: (hand) => hand.extend(-1),
  },
  { name: "group", label: "command.group", keys: ["g"], enabled: hasCurrent, run: (hand) => hand.selectGroup() },
  {
    name: "clear",
    label: "command.clear",
    keys: ["Escape"],
    enabled: (hand) => hand.selected > 0 || hand.current !== null,
    run: (hand) => hand.clear(),
  },
  { name: "search", label: "command.search", keys: ["/"], enabled: () => true, run: (hand) => hand.search() },
  { name: "help", label: "command.help", keys: ["?"], enabled: () => true, run: (hand) => hand.help() },
];
