import type { PhraseBody } from "@entregent/app/schemas";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { Button } from "./controls.tsx";
import { Trouble } from "./states.tsx";
import { useSettledValue } from "./use-settled-value.ts";
import "./phrase-form.css";

interface PhraseFormProps {
  readonly phrase: PhraseBody;
  /** What a phrase may leave to be filled. */
  readonly places: readonly { readonly name: string; readonly words: string }[];
  readonly label: string;
  readonly keepLabel: string;
  readonly cancelLabel: string;
  onKeep(phrase: PhraseBody): void;
  onCancel(): void;
}

/** A phrase under the hand: its places to put in, what is wrong with it, and how it reads for somebody invented. */
export function PhraseForm(props: PhraseFormProps): React.JSX.Element {
  const { phrase, places, label, keepLabel, cancelLabel, onKeep, onCancel } = props;
  const { say, language } = useWords();
  const api = useApi();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(phrase.text);
  const settled = useSettledValue(text);
  const check = useQuery({
    queryKey: ["phrase-check", { ...phrase, text: settled }, language],
    queryFn: () => api.checkPhrase({ ...phrase, text: settled }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const issues = check.data?.issues ?? [];
  const isUsable = check.data !== undefined && settled === text && issues.every(({ severity }) => severity !== "error");
  const put = (name: string): void => {
    const element = area.current;
    const at = element?.selectionStart ?? text.length;
    const end = element?.selectionEnd ?? at;
    const place = `{${name}}`;
    setText(text.slice(0, at) + place + text.slice(end));
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(at + place.length, at + place.length);
    });
  };
  return (
    <div className="phrase-form">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        className="text-input phrase-text"
        lang={phrase.language}
        rows={5}
        maxLength={5000}
        aria-describedby={`${id}-issues`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <details className="more">
        <summary>{say("phrase.places")}</summary>
        <ul className="phrase-places">
          {places.map(({ name, words }) => (
            <li key={name}>
              <Button look="quiet" data-flush onClick={() => put(name)}>{`{${name}}`}</Button>
              <span className="aside">{words}</span>
            </li>
          ))}
        </ul>
      </details>
      <div id={`${id}-issues`} aria-live="polite">
        {issues.map(({ code, words }) => (
          <p key={`${code} ${words}`} className="phrase-issue">
            {words}
          </p>
        ))}
      </div>
      {check.error && <Trouble error={check.error} />}
      {check.data?.preview && (
        <figure className="phrase-preview">
          <figcaption className="aside">{say("phrase.preview")}</figcaption>
          <blockquote lang={phrase.language}>{check.data.preview}</blockquote>
        </figure>
      )}
      <p className="phrase-buttons">
        <Button look="main" disabled={!isUsable} onClick={() => onKeep({ ...phrase, text })}>
          {keepLabel}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {cancelLabel}
        </Button>
      </p>
    </div>
  );
}
