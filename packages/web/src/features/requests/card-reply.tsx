import type { ApiReply, ReplyQuery } from "@entregent/app/schemas";
import { situations } from "@entregent/engine/domain";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button, Picker, Segments } from "../../shared/controls.tsx";
import { Counter } from "../../shared/counter.tsx";
import { ariaKeys } from "../../shared/commands.ts";
import { troubleWords } from "../../shared/states.tsx";
import { useWords } from "../../words/index.tsx";
import { KeepPhrase } from "./keep-phrase.tsx";
import { copyCommand } from "./requests-commands.ts";

const replyLanguages = ["fr", "en", "de", "es", "it", "pt", "nl"] as const;
type ReplyLanguage = string;

interface CardReplyProps {
  readonly requestId: string;
  readonly advised: ApiReply | null;
  readonly area: React.Ref<HTMLTextAreaElement>;
  /** Tells the page what the reply is now. */
  onText(requestId: string, text: string | null): void;
  /** The text that was copied last, if any. */
  readonly copied: string | null;
  onCopy(): void;
}

/** The reply, ready to change and to copy. */
export function CardReply({ requestId, advised, area, onText, copied, onCopy }: CardReplyProps): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const id = useId();
  const [wish, setWish] = useState<ReplyQuery | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  /** A copied text that was offered as a phrase, and answered. */
  const [offered, setOffered] = useState<string | null>(null);
  const wished = useQuery({
    queryKey: [...keys.reply, requestId, wish],
    queryFn: () => api.reply(requestId, wish!),
    enabled: wish !== null,
    placeholderData: (before) => before,
  });
  const reply = (wish && wished.data) ?? advised;
  const text = edited ?? reply?.text ?? null;
  useEffect(() => onText(requestId, text), [requestId, text, onText]);

  if (reply === null || text === null) return <p>{say("reply.none")}</p>;

  const { situation, register, variant } = reply;
  const ask = (change: ReplyQuery): void => {
    setEdited(null);
    setWish({ situation, language: reply.language, register, variant, ...change });
  };
  const names = new Intl.DisplayNames(language, { type: "language" });
  const languages: readonly ReplyLanguage[] = [...new Set<string>([reply.language, ...replyLanguages])];
  return (
    <>
      <div className="reply-tools">
        <Picker
          label={say("reply.situation")}
          value={reply.situation}
          choices={situations.map((value) => ({ value, label: say(`situation.${value}`) }))}
          onChange={(situation) => ask({ situation, variant: 0 })}
        />
        <Picker
          label={say("reply.language")}
          value={reply.language}
          choices={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
          onChange={(chosen) => ask({ language: chosen, variant: 0 })}
        />
        <Segments
          label={say("form.address")}
          value={reply.register}
          choices={(["formal", "familiar"] as const).map((value) => ({ value, label: say(`form.address.${value}`) }))}
          onChange={(register) => ask({ register, variant: 0 })}
        />
      </div>
      {wished.error && (
        <p className="aside" role="alert">
          {Object.values(troubleWords(wished.error, say)).join(" ")}
        </p>
      )}
      <label className="unseen" htmlFor={id}>
        {say("reply.label")}
      </label>
      <textarea
        id={id}
        ref={area}
        className="text-input reply-text"
        lang={reply.language}
        rows={6}
        value={text}
        onChange={(event) => setEdited(event.target.value)}
      />
      <div className="reply-foot">
        <Counter count={text.length} limit={reply.limit} />
        <span className="reply-buttons">
          {reply.variants > 1 && (
            <Button look="quiet" onClick={() => ask({ variant: (reply.variant + 1) % reply.variants })}>
              {say("reply.another")}
            </Button>
          )}
          <Button onClick={onCopy} hint={copyCommand.keys[0]!} aria-keyshortcuts={ariaKeys(copyCommand.keys)}>
            {say("reply.copy")}
          </Button>
        </span>
      </div>
      {copied !== null && copied === edited && copied !== reply.text && copied !== offered && (
        <KeepPhrase
          requestId={requestId}
          edited={{ text: copied, situation, language: reply.language, register, variant }}
          onDone={() => setOffered(copied)}
        />
      )}
    </>
  );
}
