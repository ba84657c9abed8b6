import type { Action } from "@entregent/engine";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from "react";
import { Button } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";
import { RequestRow } from "./request-row.tsx";
import type { Row, Selection } from "./requests-state.ts";
import "./request-list.css";

export interface ListHandle {
  /** Turns to the group, as a thumb does at its tab. */
  showGroup(action: Action): void;
}

interface RequestListProps {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly current: string | null;
  readonly selection: Selection;
  readonly handle: React.Ref<ListHandle>;
  onTurnedTo(action: Action | null): void;
  onSelect(id: string, range: boolean): void;
  onSelectGroup(action: Action): void;
}

const rowHeight = 96;
const headingHeight = 52;

export function RequestList(props: RequestListProps): React.JSX.Element {
  const { rows, total, current, selection, handle, onTurnedTo, onSelect, onSelectGroup } = props;
  const { say } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- React's compiler, which would memoise it wrongly, is not used
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? headingHeight : rowHeight),
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 8,
  });

  const places = useMemo(() => {
    const byId = new Map<string, number>();
    rows.forEach((row, index) => row.kind === "request" && byId.set(row.request.id, index));
    return byId;
  }, [rows]);

  // Only a change of the current one moves the list.
  const bringIntoView = useEffectEvent((id: string | null) => {
    const index = id === null ? undefined : places.get(id);
    if (index !== undefined) virtual.scrollToIndex(index, { align: "auto" });
  });
  useEffect(() => bringIntoView(current), [current]);

  useImperativeHandle(handle, () => ({
    showGroup(action) {
      const index = rows.findIndex((row) => row.kind === "group" && row.action === action);
      if (index >= 0) virtual.scrollToIndex(index, { align: "start" });
    },
  }));

  const offset = virtual.scrollOffset ?? 0;
  const top = virtual.getVirtualItems().find((item) => item.end > offset + 8);
  const turnedTo = groupAt(rows, top?.index ?? 0);
  useEffect(() => onTurnedTo(turnedTo), [turnedTo, onTurnedTo]);

  return (
    <div className="list-scroll" ref={scroller}>
      <ul className="list" aria-label={say("requests.list")} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!;
          const place = { transform: `translateY(${item.start}px)` };
          const at = { ref: virtual.measureElement, "data-index": item.index, style: place };
          if (row.kind === "group") {
            return (
              <li key={item.key} className="list-group" data-action={row.action} {...at}>
                <h2>{say(`action.${row.action}`)}</h2>
                <Button look="quiet" onClick={() => onSelectGroup(row.action)}>
                  {say("requests.select-group", { count: row.count })}
                </Button>
              </li>
            );
          }
          const { request } = row;
          return (
            <li key={item.key} className="list-row" aria-setsize={total} aria-posinset={row.position} {...at}>
              <RequestRow
                request={request}
                isCurrent={request.id === current}
                isSelected={selection.ids.has(request.id)}
                onSelect={onSelect}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const rowKey = (row: Row): string => (row.kind === "group" ? `group ${row.action}` : row.request.id);

function groupAt(rows: readonly Row[], index: number): Action | null {
  const heading = rows.slice(0, index + 1).findLast((row) => row.kind === "group");
  return heading?.kind === "group" ? heading.action : null;
}
