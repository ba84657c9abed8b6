import { useQuery, useQueryClient } from "@tanstack/react-query";
import { keys, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";

/** How many people archives may not bring again, and the click that lets them. */
export function Forgotten(): React.JSX.Element {
  const { say } = useWords();
  const tell = useTeller();
  const api = useApi();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: keys.forgotten, queryFn: () => api.forgotten() });
  if (!data) return <></>;
  const lift = async (): Promise<void> => {
    try {
      const { people } = await api.liftForgotten();
      await queries.invalidateQueries({ queryKey: keys.forgotten });
      toasts.add({ title: say("settings.forgotten.lifted", { count: people }) });
    } catch (error) {
      tell.trouble(error);
    }
  };
  return (
    <>
      <p>{say("settings.forgotten.text", { count: data.people })}</p>
      {data.people > 0 && (
        <>
          <p className="field-hint">{say("settings.forgotten.how")}</p>
          <p>
            <Button onClick={() => void lift()}>{say("settings.forgotten.lift")}</Button>
          </p>
        </>
      )}
    </>
  );
}
