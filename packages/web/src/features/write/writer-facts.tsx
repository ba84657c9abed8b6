import type { WriterFactsBody } from "@entregent/app/writing-schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button, Field } from "../../shared/controls.tsx";
import { PlainText } from "../../shared/plain-text.tsx";
import { Trouble } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useWords } from "../../words/index.tsx";

const parts = ["employers", "schools", "cities", "groups"] as const;

/** What people may have in common with the owner, one a line. */
export function WriterFacts(): React.JSX.Element {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("write.own")}</summary>
      {isOpen && <Editor />}
    </details>
  );
}

function Editor(): React.JSX.Element | null {
  const { say } = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const known = useQuery({ queryKey: ["writer"], queryFn: () => api.writer() });
  const [trouble, setTrouble] = useState<unknown>(null);
  if (known.error) return <Trouble error={known.error} again={() => void known.refetch()} />;
  if (!known.data) return null;
  const { own, read } = known.data;
  const textOf = (part: (typeof parts)[number]): string => edited[part] ?? own[part].join("\n");
  const keep = async (): Promise<void> => {
    const facts = Object.fromEntries(parts.map((part) => [part, linesOf(textOf(part))])) as unknown as WriterFactsBody;
    try {
      queries.setQueryData(["writer"], await api.changeWriter(facts));
      setEdited({});
      setTrouble(null);
      await queries.invalidateQueries({ queryKey: ["approach"] });
      await queries.invalidateQueries({ queryKey: ["coach"] });
      toasts.add({ title: say("settings.saved"), timeout: 2500 });
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <div className="write-pasted">
      <p className="field-hint">{say("write.own.hint")}</p>
      {parts.map((part) => (
        <div key={part}>
          <Field label={say(`write.own.${part}`)} id={`${id}-${part}`}>
            <textarea
              id={`${id}-${part}`}
              className="text-input"
              rows={2}
              maxLength={10_000}
              value={textOf(part)}
              onChange={(event) => setEdited({ ...edited, [part]: event.target.value })}
            />
          </Field>
          {(part === "employers" || part === "schools") && read[part].length > 0 && (
            <p className="aside">
              <PlainText text={say("write.own.read", { names: read[part] })} />
            </p>
          )}
        </div>
      ))}
      {trouble !== null && <Trouble error={trouble} />}
      <div>
        <Button onClick={() => void keep()}>{say("write.own.keep")}</Button>
      </div>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== "")
    .slice(0, 50);
}
