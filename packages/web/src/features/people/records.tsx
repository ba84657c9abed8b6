import type { ApiRecord, JoinList, KeptApart } from "@entregent/app/schemas";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { percentOf } from "../../shared/likely.ts";
import { PlainText } from "../../shared/plain-text.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { OwnersNote } from "../../shared/owners-note.tsx";
import { useWords } from "../../words/index.tsx";

interface RecordEntryProps {
  readonly record: ApiRecord;
  readonly children?: React.ReactNode;
}

/** What one source says of a person. */
export function RecordEntry({ record, children }: RecordEntryProps): React.JSX.Element {
  const { say, language } = useWords();
  const { network, name, position, company, since, emails, profileUrl, source, lists, ownersNote } = record;
  const parts = [name, [position, company].filter((part) => part !== null).join(", "), ...emails].filter(Boolean);
  return (
    <li className="record">
      <p>
        <PlainText text={parts.join(" · ")} />
      </p>
      <p className="aside">
        {say(`network.${network}`)}
        {since && `, ${say("people.since", { date: tellDate(since, language) })}`}
        {", "}
        <PlainText text={say("people.source", { source })} />
        {profileUrl && (
          <>
            {" · "}
            <a href={profileUrl} target="_blank" rel="noreferrer noopener">
              {say("request.profile", { network: say(`network.${network}`) })}
            </a>
          </>
        )}
      </p>
      {lists.length > 0 && (
        <p className="aside">
          <PlainText text={say("people.lists", { names: lists })} />
        </p>
      )}
      {ownersNote !== null && <OwnersNote text={ownersNote} />}
      {children}
    </li>
  );
}

/** Why a record is this person's, with how sure that is. */
export function Why({ why }: { readonly why: JoinList["joins"][number]["why"] }): React.JSX.Element {
  const { say } = useWords();
  const reasons =
    why.by === "owner"
      ? say("person.why.owner")
      : why.evidence
          .toSorted((a, b) => b.bits - a.bits)
          .map(({ words }) => words)
          .join(" · ");
  return (
    <p className="aside">
      {say("person.why")} <PlainText text={reasons} />
      {why.by === "engine" && ` (${say("likely.percent", { percent: percentOf(why.probability) })})`}
    </p>
  );
}

/** Makes a person of its own of a record. */
export function TakeApart({ record }: { readonly record: ApiRecord }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  return (
    <Button
      look="quiet"
      data-flush
      onClick={() =>
        void deed(say("person.apart.done"), async () => {
          const { back } = await api.takeApart(record.id);
          return { undo: () => api.moveRecords(back) };
        })
      }
    >
      {say("joined.apart")}
    </Button>
  );
}

interface PutBackProps {
  readonly id: string;
  readonly apart: KeptApart;
}

/** Gives a record that was taken apart back to its person. */
export function PutBack({ id, apart }: PutBackProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const deed = useDeed();
  return (
    <p className="aside">
      {say("person.apart.since", { date: tellDate(apart.since, language) })}{" "}
      <Button
        look="quiet"
        onClick={() =>
          void deed(say("person.joined"), async () => {
            const { back } = await api.moveRecords([{ recordId: apart.record.id, personId: id }]);
            return { undo: () => api.moveRecords(back) };
          })
        }
      >
        {say("person.apart.back")}
      </Button>
    </p>
  );
}
