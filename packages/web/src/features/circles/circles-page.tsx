import type { CirclesView } from "@entregent/app/schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Picker } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";
import { CircleSettings } from "./circle-settings.tsx";
import { Keeping } from "./keeping.tsx";
import { Lists } from "./lists.tsx";
import { Privacy } from "./privacy.tsx";
import "./circles.css";

type Circle = CirclesView["circles"][number];
type Member = Circle["members"][number];

/** The owner's lists: who is in them, how they are called, how much they see and how long they are kept. */
export function CirclesPage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const view = useQuery({ queryKey: [...keys.circles, language], queryFn: () => api.circles() });
  return (
    <Page title={say("circles.title")} intro={say("circles.intro")}>
      {view.isPending && <Waiting />}
      {view.error && <Trouble error={view.error} again={() => void view.refetch()} />}
      {view.data && <Circles view={view.data} />}
    </Page>
  );
}

function Circles({ view }: { readonly view: CirclesView }): React.JSX.Element {
  const { say } = useWords();
  const filled = view.circles.filter(({ members }) => members.length > 0);
  const empty = view.circles.filter(({ members }) => members.length === 0);
  return (
    <>
      {filled.length === 0 && <p className="aside">{say("circles.none")}</p>}
      {filled.map((circle) => (
        <CircleSection key={circle.id} circle={circle} all={view.circles} />
      ))}
      {view.none.length > 0 && (
        <section className="circle" aria-labelledby="circle-outside">
          <h2 id="circle-outside" className="section-title">
            {say("circles.outside")}
          </h2>
          <Members members={view.none} from={null} all={view.circles} />
        </section>
      )}
      <details className="more">
        <summary>{say("circles.empty", { count: empty.length })}</summary>
        <ul className="circle-empty">
          {empty.map((circle) => (
            <li key={circle.id}>
              <p className="name">
                <PlainText text={circle.name} />
              </p>
              <CircleSettings circle={circle} />
            </li>
          ))}
        </ul>
      </details>
      <Lists lists={view.lists} />
      <Keeping declinedMonths={view.declinedMonths} />
      <Privacy view={view} />
    </>
  );
}

function CircleSection({
  circle,
  all,
}: {
  readonly circle: Circle;
  readonly all: readonly Circle[];
}): React.JSX.Element {
  const { say, language } = useWords();
  const headingId = useId();
  const file = (format: string): string =>
    `/api/circles/${encodeURIComponent(circle.id)}/export?format=${format}&lang=${language}`;
  const kept =
    circle.keepMonths === null ? say("circles.kept-always") : say("circles.kept", { months: circle.keepMonths });
  return (
    <section className="circle" aria-labelledby={headingId}>
      <h2 id={headingId} className="section-title">
        <PlainText text={circle.name} />
      </h2>
      <p className="aside">
        {say(`circles.access.${circle.access}`)} · {kept} ·{" "}
        <a href={file("vcard")} download>
          {say("circles.vcard")}
        </a>{" "}
        ·{" "}
        <a href={file("csv")} download>
          {say("circles.csv")}
        </a>
      </p>
      <Members members={circle.members} from={circle.id} all={all} />
      <details className="more">
        <summary>{say("circles.change")}</summary>
        <CircleSettings circle={circle} />
      </details>
    </section>
  );
}

interface MembersProps {
  readonly members: readonly Member[];
  readonly from: string | null;
  readonly all: readonly Circle[];
}

function Members({ members, from, all }: MembersProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const deed = useDeed();
  const move = (member: Member, to: string): Promise<void> =>
    deed(say("circles.moved"), async () => {
      const { requestId, action, access } = member;
      const circles = [...new Set([...member.circles.filter((one) => one !== from), ...(to === "" ? [] : [to])])];
      const { decisions } = await api.decide({ requestIds: [requestId], action, access, circles });
      return { undo: () => api.undoDecision(decisions[0]!.id) };
    });
  return (
    <ul className="circle-members">
      {members.map((member) => (
        <li key={member.requestId}>
          <span>
            <Link to="/requests/{-$id}" params={{ id: member.requestId }} className="name">
              <PersonName name={member.name} />
            </Link>{" "}
            <span className="aside">
              {say(`network.${member.network}`)}, {tellDate(member.since, language)}
              {member.access === "limited" && ` · ${say("circles.access.limited")}`}
            </span>
          </span>
          <Picker
            label={say("circles.move", { name: member.name ?? say("request.none-name") })}
            value={from ?? ""}
            choices={[
              ...all.map(({ id, name }) => ({ value: id, label: name })),
              { value: "", label: say("circles.outside") },
            ]}
            onChange={(to) => {
              if (to !== (from ?? "")) void move(member, to);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
