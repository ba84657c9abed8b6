import type { EditedReply, PhraseBody } from "@entregent/app/schemas";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { PhraseForm } from "../../shared/phrase-form.tsx";
import { usePhraseHand } from "../../shared/phrase-hand.ts";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";

interface KeepPhraseProps {
  readonly requestId: string;
  /** The reply as the owner has changed and copied it. */
  readonly edited: EditedReply;
  onDone(): void;
}

/** Offers to keep an edited reply as a phrase, with its places to look at first. */
export function KeepPhrase({ requestId, edited, onDone }: KeepPhraseProps): React.JSX.Element {
  const { say, language } = useWords();
  const tell = useTeller();
  const api = useApi();
  const hand = usePhraseHand();
  const [phrase, setPhrase] = useState<PhraseBody | null>(null);
  const places = useQuery({
    queryKey: [...keys.phrases, "places", language],
    queryFn: () => api.phrases({}),
    enabled: phrase !== null,
  });
  const begin = async (): Promise<void> => {
    try {
      setPhrase(await api.phraseOfReply(requestId, edited));
    } catch (error) {
      tell.trouble(error);
    }
  };
  if (phrase === null) {
    return (
      <p className="keep-phrase" aria-live="polite">
        {say("phrase.offer")} <Button onClick={() => void begin()}>{say("phrase.offer.yes")}</Button>{" "}
        <Button look="quiet" onClick={onDone}>
          {say("phrase.offer.no")}
        </Button>
      </p>
    );
  }
  return (
    <PhraseForm
      phrase={phrase}
      places={places.data?.placeholders ?? []}
      label={say("phrase.label", { situation: say(`situation.${phrase.situation}`) })}
      keepLabel={say("phrase.keep")}
      cancelLabel={say("phrase.cancel")}
      onCancel={onDone}
      onKeep={async (kept) => {
        if (await hand.keep(kept)) onDone();
      }}
    />
  );
}
