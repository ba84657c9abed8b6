import type { ApiPolicy, PolicyIssueView } from "@entregent/app/schemas";
import { useRef, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { Trouble } from "../../shared/states.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useWords } from "../../words/index.tsx";

interface PolicyFileProps {
  /** The file as it would be written now; null where the rules cannot be used. */
  readonly file: string | null;
  onRead(policy: ApiPolicy): void;
}

/** The rules as a file one can read: taken away, or brought in. */
export function PolicyFile({ file, onRead }: PolicyFileProps): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const input = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<readonly PolicyIssueView[]>([]);
  const [error, setError] = useState<unknown>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setError(null);
    try {
      const check = await api.checkRules({ file: await chosen.text() });
      setIssues(check.policy === null ? check.issues : []);
      if (check.policy === null) return;
      onRead(check.policy);
      toasts.add({ title: say("file.read", { name: chosen.name }), timeout: 4000 });
    } catch (trouble) {
      setError(trouble);
    }
  };
  return (
    <section className="policy-file">
      <h2 className="section-title">{say("file.title")}</h2>
      <p>{say("file.text")}</p>
      <p className="rule-buttons">
        <Button disabled={file === null} onClick={() => file !== null && saveFile("entregent-rules.yaml", file)}>
          {say("file.export")}
        </Button>
        <Button onClick={() => input.current?.click()}>{say("file.import")}</Button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml,.json,text/yaml,application/json"
          hidden
          aria-label={say("file.import")}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </p>
      {error !== null && <Trouble error={error} />}
      {issues.length > 0 && (
        <ul role="alert">
          {issues.map(({ words }) => (
            <li key={words} className="rule-issue">
              {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
