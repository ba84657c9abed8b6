import type { CirclesView } from "@entregent/app/schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button, Picker, Segments } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { Page } from "../../shared/page.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { Trouble, Waiting } from "../../shared/states.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";
import { Privacy } from "./privacy.tsx";
import "./circles.css";

type Circle = CirclesView["circles"][number];
const accesses = ["full", "limited"] as const;
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
        <section className="circle">
          <h2 className="section-title">{say("circles.outside")}</h2>
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
              <Settings circle={circle} />
            </li>
          ))}
        </ul>
      </details>
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
        <Settings circle={circle} />
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

function Settings({ circle }: { readonly circle: Circle }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const id = useId();
  const [name, setName] = useState(circle.name);
  const [months, setMonths] = useState(circle.keepMonths === null ? "" : String(circle.keepMonths));
  const [access, setAccess] = useState<(typeof accesses)[number]>(circle.access);
  const keepMonths = months === "" ? null : Number(months);
  const isGood =
    name.trim() !== "" &&
    (keepMonths === null || (Number.isInteger(keepMonths) && keepMonths >= 1 && keepMonths <= 600));
  const save = (): Promise<void> =>
    deed(say("circles.changed"), async () => {
      const before = { name: circle.name, access: circle.access, keepMonths: circle.keepMonths };
      await api.changeCircle(circle.id, { name: name.trim(), access, keepMonths });
      return { undo: () => api.changeCircle(circle.id, before) };
    });
  return (
    <form
      className="circle-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) void save();
      }}
    >
      <label htmlFor={`${id}-name`}>{say("circles.name")}</label>
      <input
        id={`${id}-name`}
        className="text-input"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <span>{say("circles.access")}</span>
      <Segments
        label={say("circles.access")}
        value={access}
        choices={accesses.map((value) => ({ value, label: say(`circles.access.${value}`) }))}
        onChange={(value) => setAccess(value)}
      />
      <label htmlFor={`${id}-months`}>{say("circles.months")}</label>
      <input
        id={`${id}-months`}
        className="text-input"
        type="number"
        min={1}
        max={600}
        value={months}
        onChange={(event) => setMonths(event.target.value)}
      />
      <Button type="submit" disabled={!isGood}>
        {say("circles.save")}
      </Button>
    </form>
  );
}
