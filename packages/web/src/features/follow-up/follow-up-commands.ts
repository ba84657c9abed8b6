import type { ApiThread } from "@entregent/app/schemas";
import type { Command } from "../../shared/commands.ts";

/** What the keys of the page lean on. */
export interface FollowUpHand {
  /** Where the thread in focus stands; null where none is. */
  step(): ApiThread["step"] | null;
  canUndo(): boolean;
  move(by: 1 | -1): void;
  open(): void;
  keep(kind: "reminded" | "lapsed"): void;
  undo(): void;
}

export const followUpCommands: readonly Command<FollowUpHand>[] = [
  {
    name: "next",
    label: "follow-up.key.next",
    keys: ["j", "ArrowDown"],
    enabled: () => true,
    run: (hand) => hand.move(1),
  },
  {
    name: "previous",
    label: "follow-up.key.previous",
    keys: ["k", "ArrowUp"],
    enabled: () => true,
    run: (hand) => hand.move(-1),
  },
  {
    name: "open",
    label: "follow-up.key.open",
    keys: ["o"],
    enabled: (hand) => hand.step() !== null,
    run: (hand) => hand.open(),
  },
  {
    name: "sent",
    label: "follow-up.key.sent",
    keys: ["s"],
    enabled: (hand) => hand.step() === "remind",
    run: (hand) => hand.keep("reminded"),
  },
  {
    name: "lapse",
    label: "follow-up.key.lapse",
    keys: ["l"],
    enabled: (hand) => ["remind", "let-lapse"].includes(hand.step() ?? ""),
    run: (hand) => hand.keep("lapsed"),
  },
  {
    name: "undo",
    label: "follow-up.key.undo",
    keys: ["u", "z"],
    enabled: (hand) => hand.canUndo(),
    run: (hand) => hand.undo(),
  },
];
