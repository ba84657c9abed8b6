import type { Say } from "@entregent/engine/words";
import { useEffect, useRef } from "react";

/** One thing that can be done: a button, a menu and the keyboard all take it from here. */
export interface Command<Context> {
  readonly name: string;
  /** Key of its label in the words. */
  readonly label: string;
  /** Keys that run it, as {@link keyOf} names them; the first is shown. */
  readonly keys: readonly string[];
  enabled(context: Context): boolean;
  run(context: Context): void;
}

/** A key press by name: `j`, `Shift+ArrowDown`, `?`. Presses with Ctrl, Alt or Meta are the browser's. */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">,
): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key === " " ? "Space" : event.key;
  return event.shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

const typing =
  "input, textarea, select, [contenteditable], [role='combobox'], [role='listbox'], [role='menu'], [role='dialog']";
const ownsEnter =
  "a, button, summary, [role='button'], [role='switch'], [role='radio'], [tabindex]:not([tabindex='-1'])";

/** Whether a press belongs to the element that has the focus rather than to the page. */
export function isForElement(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  return (key === "Enter" || key === "Space") && target.closest(ownsEnter) !== null;
}

export function runByKey<Context>(
  commands: readonly Command<Context>[],
  context: Context,
  key: string,
): Command<Context> | null {
  const command = commands.find((one) => one.keys.includes(key) && one.enabled(context)) ?? null;
  command?.run(context);
  return command;
}

/** Listens on the document while the component is shown. */
export function useKeyboard<Context>(commands: readonly Command<Context>[], context: Context): void {
  const now = useRef({ commands, context });
  useEffect(() => {
    now.current = { commands, context };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === null || event.defaultPrevented || isForElement(event.target, key)) return;
      if (runByKey(now.current.commands, now.current.context, key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

const named: Readonly<Record<string, string>> = {
  ArrowDown: "key.arrow-down",
  ArrowUp: "key.arrow-up",
  Enter: "key.enter",
  Escape: "key.escape",
  Home: "key.home",
  End: "key.end",
  Space: "key.space",
  Shift: "key.shift",
};

/** A key as it is printed on the keyboard of this language. */
export function tellKey(key: string, say: Say): string {
  return key
    .split("+")
    .map((part) => (named[part] ? say(named[part]) : part))
    .join(" ");
}

/** For `aria-keyshortcuts`. */
export const ariaKeys = (keys: readonly string[]): string => keys.join(" ");
