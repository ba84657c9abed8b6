import { useSession } from "../../api/use-api.ts";
import { Page } from "../../shared/page.tsx";
import { useWords } from "../../words/index.tsx";
import "./about.css";

const parts = ["how", "data", "networks", "judge", "rights"] as const;

export function AboutPage(): React.JSX.Element {
  const { say } = useWords();
  const { data: session } = useSession();
  return (
    <Page title={say("about.title")}>
      <div className="about">
        {parts.map((part) => (
          <section key={part} className="row">
            <h2>{say(`about.${part}`)}</h2>
            <p className="about-text">{say(`about.${part}.text`)}</p>
          </section>
        ))}
      </div>
      <p className="aside">{say("about.licence", { version: session?.version ?? "" })}</p>
    </Page>
  );
}
