import type { ApiThread, FollowUp } from "@entregent/app/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { keys, refreshAll, useApi } from "../../api/use-api.ts";
import { tellKey, useKeyboard } from "../../shared/commands.ts";
import { Button } from "../../shared/controls.tsx";
import { Page } from "../../shared/page.tsx";
import { PersonName } from "../../shared/plain-text.tsx";
import { Empty, Trouble, Waiting } from "../../shared/states.tsx";
import { ThreadPanel } from "../../shared/thread-panel.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { type ThreadHand, useThread } from "../../shared/use-thread.ts";
import { useWords } from "../../words/index.tsx";
import { type FollowUpHand, followUpCommands } from "./follow-up-commands.ts";
import { Checks, Forget } from "./keeping.tsx";
import { Waits } from "./waits.tsx";
import "./follow-up.css";

/** What is due, what waits, and what ended: nothing is dropped unseen, and nothing is done by itself. */
export function FollowUpPage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const asked = useQuery({ queryKey: [...keys.followUp, language], queryFn: () => api.followUp() });
  return (
    <Page title={say("follow-up.title")} intro={say("follow-up.intro")}>
      {asked.isPending && <Waiting />}
      {asked.error && <Trouble error={asked.error} again={() => void asked.refetch()} />}
      {asked.data && <Threads data={asked.data} />}
    </Page>
  );
}

const sections = ["answers", "remind", "letLapse", "waiting"] as const;

function Threads({ data }: { readonly data: FollowUp }): React.JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate();
  const kept = useRef<string[]>([]);
  const threadHand = useThread((id) => kept.current.push(id));
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => sections.flatMap((section) => data[section]), [data]);
  const here = (): number => {
    const id = document.activeElement?.closest<HTMLElement>("[data-id]")?.dataset["id"];
    return all.findIndex(({ requestId }) => requestId === id);
  };
  const hand: FollowUpHand = {
    step: () => all[here()]?.step ?? null,
    canUndo: () => kept.current.length > 0,
    move(by) {
      const from = here();
      const next = all[from === -1 ? 0 : Math.max(0, Math.min(all.length - 1, from + by))];
      if (next) list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.requestId)}"] a`)?.focus();
    },
    open() {
      const thread = all[here()];
      if (thread) void navigate({ to: "/requests/{-$id}", params: { id: thread.requestId } });
    },
    keep(kind) {
      const thread = all[here()];
      if (thread) void threadHand.keep(thread.requestId, { kind });
    },
    undo() {
      const last = kept.current.pop();
      if (last) void threadHand.takeBack(last);
    },
  };
  useKeyboard(followUpCommands, hand);
  const isQuiet = all.length + data.lapsed.length + data.forget.length + data.checks.length === 0;
  if (isQuiet)
    return (
      <>
        <Empty title={say("follow-up.none")}>
          <p>{say("follow-up.none.more")}</p>
        </Empty>
        <Waits waits={data.waits} />
      </>
    );
  return (
    <>
      <p className="aside follow-up-keys">
        {followUpCommands.map(({ name, keys: [first], label }) => (
          <span key={name}>
            <kbd>{tellKey(first!, say)}</kbd> {say(label)}
          </span>
        ))}
      </p>
      <div ref={list} className="follow-up">
        {sections.map((section) => (
          <Section key={section} name={section} threads={data[section]} hand={threadHand} />
        ))}
        <Ended ended={data.lapsed} />
        <Forget forget={data.forget} />
        <Checks checks={data.checks} />
      </div>
      <Waits waits={data.waits} />
    </>
  );
}

interface SectionProps {
  readonly name: (typeof sections)[number];
  readonly threads: readonly ApiThread[];
  readonly hand: ThreadHand;
}

function Section({ name, threads, hand }: SectionProps): React.JSX.Element | null {
  const { say } = useWords();
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby={`follow-up-${name}`}>
      <h2 id={`follow-up-${name}`} className="section-title">
        {say(`follow-up.${name}`, { count: threads.length })}
      </h2>
      <ul className="follow-up-list">
        {threads.map((thread) => (
          <li key={thread.requestId} data-id={thread.requestId} className="follow-up-item">
            <Who thread={thread} />
            <ThreadPanel thread={thread} hand={hand} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ thread }: { readonly thread: Pick<ApiThread, "requestId" | "name" | "network"> }): React.JSX.Element {
  const { say } = useWords();
  return (
    <p className="follow-up-who">
      <Link to="/requests/{-$id}" params={{ id: thread.requestId }} className="name">
        <PersonName name={thread.name} />
      </Link>{" "}
      <span className="aside">{say(`network.${thread.network}`)}</span>
    </p>
  );
}

function Ended({ ended }: { readonly ended: FollowUp["lapsed"] }): React.JSX.Element | null {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const queries = useQueryClient();
  if (ended.length === 0) return null;
  const ids = ended.map(({ id }) => id);
  const mark = (seen: boolean): Promise<unknown> => api.markSeen(ids, seen);
  return (
    <section aria-labelledby="follow-up-ended">
      <h2 id="follow-up-ended" className="section-title">
        {say("follow-up.ended", { count: ended.length })}
      </h2>
      <p className="aside">{say("follow-up.ended.more")}</p>
      <ul className="follow-up-list">
        {ended.map((one) => (
          <li key={one.id} className="follow-up-item">
            <Who thread={one} />
            <p>{one.words}</p>
          </li>
        ))}
      </ul>
      <Button
        onClick={() =>
          void deed(say("follow-up.seen.done"), async () => {
            await mark(true);
            return {
              undo: async () => {
                await mark(false);
                await refreshAll(queries);
              },
            };
          })
        }
      >
        {say("follow-up.seen")}
      </Button>
    </section>
  );
}
