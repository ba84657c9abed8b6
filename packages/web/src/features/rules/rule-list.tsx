import type { FactView, RulesCheck } from "@entregent/app/schemas";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { RuleForm } from "./rule-form.tsx";
import type { Draft, DraftHand } from "./rules-draft.ts";

interface RuleListProps {
  readonly draft: Draft;
  readonly hand: DraftHand;
  readonly facts: readonly FactView[];
  /** What is known of the rules as they were a moment ago. */
  readonly check: RulesCheck | undefined;
}

/** The rules in their order. The first that holds decides, so the order can be changed with a click or with Alt and an arrow. */
export function RuleList({ draft, hand, facts, check }: RuleListProps): React.JSX.Element {
  const { say } = useWords();
  const { policy, ids } = draft;
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const move = useMoving(list, draft, hand);
  return (
    <>
      <ol className="rule-list" ref={list} aria-label={say("rules.list")}>
        {policy.rules.map((rule, index) => {
          const id = ids[index]!;
          const told = check?.told.find(({ name }) => name === rule.name);
          const decides = check?.decides.find((one) => one.rule === rule.name)?.count ?? 0;
          const issues = check?.issues.filter((issue) => issue.rule === rule.name) ?? [];
          const isOpen = open === id;
          return (
            <li key={id} className="edited-rule" data-rule={id} data-off={rule.off || undefined}>
              <div className="edited-head">
                <div className="rule-words">
                  <p className="rule-action" data-action={rule.advise.action}>
                    {say(`action.${rule.advise.action}`)}
                    {rule.off && ` (${say("rule.on.off")})`}
                  </p>
                  <p>{told?.condition ?? rule.when}</p>
                  {check && check.considered > 0 && !rule.off && (
                    <p className="aside">{say("rules.decides-of", { count: decides, all: check.considered })}</p>
                  )}
                  {issues.map(({ words }) => (
                    <p key={words} className="rule-issue">
                      {words}
                    </p>
                  ))}
                </div>
                <div className="edited-buttons">
                  <Button
                    aria-expanded={isOpen}
                    aria-label={say(isOpen ? "rule.close-name" : "rule.edit-name", {
                      position: index + 1,
                      name: rule.name,
                    })}
                    onClick={() => setOpen(isOpen ? null : id)}
                  >
                    {say(isOpen ? "rule.done" : "rule.edit")}
                  </Button>
                  <Button
                    look="quiet"
                    data-move="-1"
                    disabled={index === 0}
                    aria-label={say("rule.up", { position: index + 1 })}
                    onClick={() => move(index, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    look="quiet"
                    data-move="1"
                    disabled={index === policy.rules.length - 1}
                    aria-label={say("rule.down", { position: index + 1 })}
                    onClick={() => move(index, 1)}
                  >
                    ↓
                  </Button>
                </div>
              </div>
              {isOpen && (
                <>
                  <RuleForm
                    rule={rule}
                    because={rule.because.startsWith("because.") ? (told?.because ?? "") : rule.because}
                    facts={facts}
                    outcomes={check?.examples ?? []}
                    onChange={(next) => hand.change(index, next)}
                  />
                  <p>
                    <Button look="grave" onClick={() => hand.remove(index)}>
                      {say("rule.remove-rule")}
                    </Button>
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p className="aside">{say("editor.keys")}</p>
    </>
  );
}

/** Moves rules by button or by Alt and an arrow; the focus stays on the rule that was moved. */
function useMoving(
  list: React.RefObject<HTMLOListElement | null>,
  { ids }: Draft,
  hand: DraftHand,
): (index: number, by: number) => void {
  const moved = useRef<{ readonly id: number; readonly by: number; readonly from: number } | null>(null);
  const move = (index: number, by: number): void => {
    if (ids[index + by] === undefined) return;
    moved.current = { id: ids[index]!, by, from: index };
    hand.move(index, by);
  };
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
    if (moved.current === null || ids.indexOf(moved.current.id) === moved.current.from) return;
    const { id, by } = moved.current;
    moved.current = null;
    const item = list.current?.querySelector(`[data-rule="${id}"]`);
    if (item?.contains(document.activeElement)) return;
    // The browser drops the focus of what is moved.
    const asked = item?.querySelector<HTMLButtonElement>(`[data-move="${by}"]`);
    const button = asked?.disabled ? item?.querySelector<HTMLButtonElement>(`[data-move="${-by}"]`) : asked;
    button?.focus();
  });
  useEffect(() => {
    const element = list.current;
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      const item = (event.target as Element).closest("[data-rule]");
      const index = item === null ? -1 : [...(element?.children ?? [])].indexOf(item);
      if (index < 0) return;
      event.preventDefault();
      latest.current(index, event.key === "ArrowUp" ? -1 : 1);
    };
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [list]);
  return move;
}
