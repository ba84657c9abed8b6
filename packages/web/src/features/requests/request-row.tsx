import type { RequestSummary } from "@entregent/app/schemas";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";

interface RequestRowProps {
  readonly request: RequestSummary;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  onSelect(id: string, range: boolean): void;
}

export const RequestRow: React.NamedExoticComponent<RequestRowProps> = memo(function RequestRow(
  props: RequestRowProps,
) {
  const { request, isCurrent, isSelected, onSelect } = props;
  const { say } = useWords();
  const { id, name, headline, notePreview, noteIsStock, ageDays, network, decision } = request;
  const age = ageDays === null ? null : say("request.since", { days: ageDays });
  return (
    <div className="request-row" data-current={isCurrent || undefined} data-selected={isSelected || undefined}>
      <label className="request-check">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={say("row.select", { name: name ?? say("request.none-name") })}
          tabIndex={isCurrent ? 0 : -1}
          onChange={() => {}}
          onClick={(event) => onSelect(id, event.shiftKey)}
        />
      </label>
      <Link
        className="request-link"
        to="/requests/{-$id}"
        params={{ id }}
        search={(before) => before}
        aria-current={isCurrent ? "true" : undefined}
        onClick={(event) => {
          if (!event.shiftKey) return;
          event.preventDefault();
          onSelect(id, true);
        }}
      >
        <span className="request-name">
          <PersonName name={name} />
        </span>
        <span className="request-known">{knownWords(request, say)}</span>
        {headline && (
          <span className="request-headline">
            <PlainText text={headline} />
          </span>
        )}
        {notePreview && !noteIsStock && (
          <span className="request-preview">
            <PlainText text={notePreview} />
          </span>
        )}
        <span className="request-facts">
          {decision && decision.undoneAt === null ? `${say(`action.${decision.action}`)} · ` : ""}
          {say(`network.${network}`)}
          {age && ` · ${age}`}
        </span>
      </Link>
    </div>
  );
});

function knownWords(request: RequestSummary, say: ReturnType<typeof useWords>["say"]): string {
  const { band, knownAs, name } = request;
  if (band === "none") return "";
  if (band === "unsure") return knownAs ? say("row.unsure", { name: knownAs }) : "";
  return knownAs && knownAs !== name ? say("row.known-as", { name: knownAs }) : say("row.known");
}
