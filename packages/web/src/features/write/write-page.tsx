import type { PersonSummary } from "@entregent/app/schemas";
import type { CoachBody } from "@entregent/app/writing-schemas";
import { networks, type Network } from "@entregent/engine/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button, Field, Picker, Segments } from "../../shared/controls.tsx";
import { Counter } from "../../shared/counter.tsx";
import { Page } from "../../shared/page.tsx";
import { Trouble } from "../../shared/states.tsx";
import { useSettledValue } from "../../shared/use-settled-value.ts";
import { useWords } from "../../words/index.tsx";
import { CardEditor } from "./card-editor.tsx";
import { Reading } from "./reading.tsx";
import { RecipientField } from "./recipient.tsx";
import { SharedGround } from "./shared-ground.tsx";
import { Versions } from "./versions.tsx";
import { type Addressee, nobody, recipientOf, withSentence } from "./write-state.ts";
import { WriterFacts } from "./writer-facts.tsx";
import "./write.css";

type Plan = NonNullable<CoachBody["plan"]>;

/** A note that waits while one writes to somebody else about it. */
interface SetAside {
  readonly text: string;
  readonly addressee: Addressee;
}

/** One's own request, read as the other person would read it. */
export function WritePage(): React.JSX.Element {
  const { say, language } = useWords();
  const api = useApi();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [network, setNetwork] = useState<Network>("linkedin");
  const [plan, setPlan] = useState<Plan>("basic");
  const [addressee, setAddressee] = useState<Addressee>(nobody);
  const [aside, setAside] = useState<SetAside | null>(null);
  const recipient = recipientOf(addressee);
  const body: CoachBody = { text, network, plan, ...(recipient ? { recipient } : {}) };
  const settled = useSettledValue(JSON.stringify(body));
  const coaching = useQuery({
    queryKey: ["coach", settled, language],
    queryFn: async ({ signal }) => {
      const asked = JSON.parse(settled) as CoachBody;
      return { ...(await api.coach(asked, signal)), text: asked.text };
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const read = coaching.data;
  const isRead = text.trim() !== "" && read !== undefined && read.text.trim() !== "";

  const show = (next: string, caret: number): void => {
    setText(next);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };
  const take = (sentence: string): void => {
    const taken = withSentence(text, area.current?.selectionEnd ?? text.length, sentence);
    show(taken.text, taken.caret);
  };
  const writeThrough = (person: PersonSummary, note: string): void => {
    setAside({ text, addressee });
    setAddressee({ ...nobody, person });
    show(note, note.length);
  };
  const takeUpAgain = ({ text: kept, addressee: was }: SetAside): void => {
    setAside(null);
    setAddressee(was);
    show(kept, kept.length);
  };

  return (
    <Page title={say("write.title")} intro={say("write.hint")} wide>
      <div className="write">
        <section className="write-draft" aria-label={say("write.label")}>
          <div className="write-tools">
            <Picker
              label={say("requests.filter.network")}
              value={network}
              choices={networks.map((value) => ({ value, label: say(`network.${value}`) }))}
              onChange={(chosen) => setNetwork(chosen)}
            />
            <Segments
              label={say("write.plan")}
              value={plan}
              choices={(["basic", "paid"] as const).map((value) => ({ value, label: say(`write.plan.${value}`) }))}
              onChange={(chosen) => setPlan(chosen)}
            />
          </div>
          <RecipientField addressee={addressee} onChange={setAddressee} />
          {aside && (
            <div>
              <Button look="quiet" data-flush onClick={() => takeUpAgain(aside)}>
                {say("write.aside", { name: aside.addressee.person?.name ?? aside.addressee.name })}
              </Button>
            </div>
          )}
          <Field label={say("write.label")} id={`${id}-text`}>
            <textarea
              id={`${id}-text`}
              ref={area}
              className="text-input write-text"
              rows={8}
              maxLength={20_000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <Counter count={text.length} limit={read?.limit ?? null} />
          {read && read.limit === null && (
            <p className="aside">{say("write.limit-unknown", { network: say(`network.${network}`) })}</p>
          )}
          {isRead && read.text === text && (
            <Versions text={text} appraisal={read.appraisal} onText={(cut) => show(cut, cut.length)} />
          )}
          <CardEditor text={text} onText={(next) => show(next, next.length)} />
          <WriterFacts />
        </section>
        <div className="write-side">
          <section className="write-read" aria-label={say("write.reads")} aria-live="polite">
            {coaching.error ? (
              <Trouble error={coaching.error} again={() => void coaching.refetch()} />
            ) : isRead ? (
              <Reading coaching={read} text={read.text} onThrough={writeThrough} />
            ) : (
              <p className="aside">{say("write.waiting")}</p>
            )}
          </section>
          {recipient && (
            <SharedGround
              key={addressee.person?.id ?? "pasted"}
              recipient={recipient}
              network={network}
              wantsIntroduction={read?.stop?.favour === "introduction"}
              onTake={take}
              onPerson={(person) => setAddressee({ ...addressee, person })}
              onThrough={writeThrough}
            />
          )}
        </div>
      </div>
    </Page>
  );
}
