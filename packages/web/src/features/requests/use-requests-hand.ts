import type { RequestSummary } from "@entregent/app/schemas";
import type { Action } from "@entregent/engine";
import { type RefObject, useCallback, useRef, useState } from "react";
import { toasts } from "../../shared/toasts.tsx";
import { useWords } from "../../words/index.tsx";
import type { RequestsHand } from "./requests-commands.ts";
import { type Done, useDecisions, useStaysForThere } from "./requests-data.ts";
import {
  extendTo,
  nextAfter,
  nothingSelected,
  type Selection,
  stepFrom,
  toggle,
  wholeSelection,
} from "./requests-state.ts";

interface HandParts {
  readonly current: string | null;
  readonly requests: readonly RequestSummary[];
  readonly order: readonly string[];
  readonly selection: Selection;
  setSelection(change: (now: Selection) => Selection): void;
  go(id: string | null): void;
  selectGroup(action: Action): void;
  openCard(): void;
  focusSearch(): void;
  showHelp(): void;
  onDecided(): void;
}

interface HandAndReply {
  readonly hand: RequestsHand;
  readonly replyArea: RefObject<HTMLTextAreaElement | null>;
  setReplyText(requestId: string, text: string | null): void;
  /** Of one request, or of {@link wholeSelection}. */
  setCircles(of: string, circles: readonly string[]): void;
}

/** Decisions that say something to the other person. */
const withReply: ReadonlySet<Action> = new Set(["accept", "accept-limited", "ask", "decline"]);

const accepting: ReadonlySet<Action> = new Set(["accept", "accept-limited"]);

/** What can be done on the requests page, from wherever it is asked for. */
export function useRequestsHand(parts: HandParts): HandAndReply {
  const { current, requests, order, selection, setSelection, go } = parts;
  const { say } = useWords();
  const replyArea = useRef<HTMLTextAreaElement>(null);
  const [reply, setReply] = useState<{ readonly requestId: string; readonly text: string | null } | null>(null);
  // A card that is still on its way has no reply yet: never that of the card before.
  const replyText = reply !== null && reply.requestId === current ? reply.text : null;
  const [chosen, setChosen] = useState<{ readonly of: string; readonly circles: readonly string[] } | null>(null);
  const setCircles = useCallback((of: string, circles: readonly string[]) => setChosen({ of, circles }), []);
  const [done, setDone] = useState<readonly Done[]>([]);
  const isDeciding = useRef(false);
  const [copied, setCopied] = useState<string | null>(null);
  const setReplyText = useCallback((requestId: string, text: string | null) => setReply({ requestId, text }), []);

  const { decide, undo } = useDecisions((undone) => {
    setDone((before) => before.filter((one) => one !== undone));
    const [only, ...others] = undone.flatMap(({ decisions }) => decisions);
    if (only && others.length === 0) go(only.requestId);
  });

  const staysForThere = useStaysForThere();

  const decideNow = async (action: Action): Promise<void> => {
    const ids =
      selection.ids.size > 0 ? order.filter((id) => selection.ids.has(id)) : current === null ? [] : [current];
    if (ids.length === 0 || isDeciding.current) return;
    isDeciding.current = true;
    const said = selection.ids.size === 0 && withReply.has(action) ? replyText : null;
    const of = selection.ids.size > 0 ? wholeSelection : current;
    const circles = accepting.has(action) && chosen?.of === of ? chosen.circles : [];
    const name = requests.find(({ id }) => id === ids[0])?.name ?? null;
    const decided = await decide(
      { requestIds: ids, action, circles: [...circles], ...(said ? { reply: said } : {}) },
      name,
    );
    isDeciding.current = false;
    if (!decided) return;
    setDone((before) => [...before, decided]);
    setSelection(() => nothingSelected);
    setChosen((now) => (now?.of === wholeSelection ? null : now));
    parts.onDecided();
    const stays = ids.length === 1 && (await staysForThere(ids[0]!));
    go(stays ? ids[0]! : nextAfter(order, new Set(ids), current));
  };

  const copy = async (): Promise<void> => {
    if (replyText === null) return;
    try {
      await navigator.clipboard.writeText(replyText);
      setCopied(replyText);
      toasts.add({ title: say("reply.copied"), timeout: 4000 });
    } catch {
      replyArea.current?.focus();
      replyArea.current?.select();
      toasts.add({ title: say("reply.copy-failed") });
    }
  };

  const hand: RequestsHand = {
    current,
    selected: selection.ids.size,
    count: order.length,
    hasReply: current !== null && selection.ids.size === 0 && replyText !== null,
    canUndo: done.length > 0,
    copied,
    move: (step) => go(stepFrom(order, current, step)),
    extend(step) {
      const next = stepFrom(order, current, step);
      if (next === null) return;
      setSelection((now) => {
        const begun = now.ids.size === 0 && current !== null ? toggle(now, current) : now;
        return extendTo(begun, order, next);
      });
      go(next);
    },
    open: parts.openCard,
    toggleCurrent: () => current !== null && setSelection((now) => toggle(now, current)),
    selectGroup() {
      const group = requests.find(({ id }) => id === current)?.advised;
      if (group) parts.selectGroup(group);
    },
    clear() {
      if (selection.ids.size > 0) setSelection(() => nothingSelected);
      else if (!matchMedia("(min-width: 720px)").matches) go(null);
    },
    decide: (action) => void decideNow(action),
    undo: () => void (done.length > 0 && undo(done.at(-1)!)),
    copy: () => void copy(),
    search: parts.focusSearch,
    help: parts.showHelp,
  };
  return { hand, replyArea, setReplyText, setCircles };
}
