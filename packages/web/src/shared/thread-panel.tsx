import type { ApiThread } from "@entregent/app/schemas";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { keys, useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { Button } from "./controls.tsx";
import { PlainText } from "./plain-text.tsx";
import { toasts } from "./toasts.tsx";
import type { ThreadHand } from "./use-thread.ts";
import "./thread-panel.css";

interface ThreadProps {
  readonly thread: ApiThread;
  readonly hand: ThreadHand;
}

/** Where a thread stands and what can be done about it. Nothing is sent from here. */
export function ThreadPanel({ thread, hand }: ThreadProps): React.JSX.Element {
  const { requestId, step, asked, answers, read, kept } = thread;
  const { say } = useWords();
  const isOpen = step !== "closed" && asked !== null;
  return (
    <div className="thread">
      <p className="thread-now" data-step={step}>
        {thread.words}
      </p>
      {asked && <p className="aside">{asked.words}</p>}
      {step === "answer" && (
        <Answers answers={answers} onDismiss={(of) => void hand.keep(requestId, { kind: "dismissed", of })} />
      )}
      {read && <Read read={read} />}
      {step === "remind" && <Reminder requestId={requestId} hand={hand} />}
      {isOpen && (
        <div className="thread-deeds">
          {(step === "let-lapse" || step === "remind") && (
            <Button
              look={step === "let-lapse" ? "main" : "plain"}
              onClick={() => void hand.keep(requestId, { kind: "lapsed" })}
            >
              {say("thread.let-lapse.do")}
            </Button>
          )}
          <PasteAnswer requestId={requestId} hand={hand} />
        </div>
      )}
      <Kept kept={kept} hand={hand} />
    </div>
  );
}

function Answers(props: { readonly answers: ApiThread["answers"]; onDismiss(id: string): void }): React.JSX.Element {
  const { say } = useWords();
  return (
    <ul className="thread-answers">
      {props.answers.map(({ id, told, words }) => (
        <li key={id}>
          <p className="aside">{told}</p>
          {words === null ? (
            <p>{say("thread.no-words")}</p>
          ) : (
            <blockquote className="thread-words">
              <PlainText text={words} />
            </blockquote>
          )}
          <Button look="quiet" data-flush onClick={() => props.onDismiss(id)}>
            {say("thread.dismiss")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Read({ read }: { readonly read: NonNullable<ApiThread["read"]> }): React.JSX.Element {
  const { say } = useWords();
  return (
    <div className="thread-read">
      <p>{read.words}</p>
      <p>
        {say("thread.advised")} <strong>{say(`action.${read.advised}`)}</strong>
      </p>
      <ul className="reasons">
        {read.reasons.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** The reminder in the owner's words, to copy and then to mark as sent. */
function Reminder({ requestId, hand }: { readonly requestId: string; readonly hand: ThreadHand }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const id = useId();
  const [edited, setEdited] = useState<string | null>(null);
  const wish = { situation: "reminder" } as const;
  const reminder = useQuery({
    queryKey: [...keys.reply, requestId, wish],
    queryFn: () => api.reply(requestId, wish),
  });
  const text = edited ?? reminder.data?.text ?? "";
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toasts.add({ title: say("reply.copied"), timeout: 4000 });
    } catch {
      toasts.add({ title: say("reply.copy-failed") });
    }
  };
  return (
    <>
      <label className="unseen" htmlFor={id}>
        {say("thread.reminder")}
      </label>
      <textarea
        id={id}
        className="text-input reply-text"
        rows={5}
        lang={reminder.data?.language}
        value={text}
        onChange={(event) => setEdited(event.target.value)}
      />
      <div className="thread-deeds">
        <Button onClick={() => void copy()}>{say("thread.copy")}</Button>
        <Button look="main" onClick={() => void hand.keep(requestId, { kind: "reminded" })}>
          {say("thread.mark-sent")}
        </Button>
      </div>
    </>
  );
}

function PasteAnswer({
  requestId,
  hand,
}: {
  readonly requestId: string;
  readonly hand: ThreadHand;
}): React.JSX.Element {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{say("thread.paste")}</Button>;
  return (
    <PasteForm
      onKeep={async (words) => {
        await hand.keep(requestId, { kind: "answered", words });
        setOpen(false);
      }}
      onCancel={() => setOpen(false)}
    />
  );
}

interface PasteFormProps {
  onKeep(words: string): Promise<void>;
  onCancel(): void;
}

function PasteForm({ onKeep, onCancel }: PasteFormProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <form
      className="thread-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void onKeep(text);
      }}
    >
      <label htmlFor={id}>{say("thread.paste.label")}</label>
      <textarea
        id={id}
        ref={area}
        className="text-input"
        rows={4}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="thread-deeds">
        <Button type="submit" look="main" disabled={text.trim() === ""}>
          {say("thread.paste.read")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say("thread.paste.cancel")}
        </Button>
      </div>
    </form>
  );
}

function Kept({
  kept,
  hand,
}: {
  readonly kept: ApiThread["kept"];
  readonly hand: ThreadHand;
}): React.JSX.Element | null {
  const { say } = useWords();
  if (kept.length === 0) return null;
  return (
    <ul className="thread-kept">
      {kept.map(({ id, words }) => (
        <li key={id} className="aside">
          {words}{" "}
          <Button look="quiet" onClick={() => void hand.takeBack(id)} aria-label={say("thread.undo", { what: words })}>
            {say("toast.undo")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
