import type { FollowUp } from "@entregent/app/schemas";
import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { refreshAll, useApi } from "../../api/use-api.ts";
import { Button } from "../../shared/controls.tsx";
import { tellDate } from "../../shared/dates.ts";
import { PersonName } from "../../shared/plain-text.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords } from "../../words/index.tsx";
import "../../shared/sheet.css";

type Leaving = FollowUp["forget"][number];

/** Whom the owner meant to keep no longer. Each is forgotten by a click of its own, after seeing what goes. */
export function Forget({ forget }: Pick<FollowUp, "forget">): React.JSX.Element | null {
  const { say } = useWords();
  if (forget.length === 0) return null;
  return (
    <section aria-labelledby="follow-up-forget">
      <h2 id="follow-up-forget" className="section-title">
        {say("follow-up.forget", { count: forget.length })}
      </h2>
      <ul className="follow-up-list">
        {forget.map((one) => (
          <li key={one.requestId} className="follow-up-item">
            <p>
              <Link to="/requests/{-$id}" params={{ id: one.requestId }} className="name">
                <PersonName name={one.name} />
              </Link>{" "}
              <span className="aside">{say(`network.${one.network}`)}</span>
            </p>
            <div className="thread">
              <p>{one.words}</p>
              <p className="aside">{one.goes}</p>
              <ForgetOne leaving={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForgetOne({ leaving }: { readonly leaving: Leaving }): React.JSX.Element {
  const { say } = useWords();
  const tell = useTeller();
  const api = useApi();
  const queries = useQueryClient();
  const name = leaving.name ?? say("request.none-name");
  const forget = async (): Promise<void> => {
    try {
      await (leaving.personId === null ? api.forgetRequest(leaving.requestId) : api.forgetPerson(leaving.personId));
      await refreshAll(queries);
      toasts.add({ title: say("follow-up.forget.done"), timeout: 4000 });
    } catch (error) {
      tell.trouble(error);
    }
  };
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger render={<Button look="grave" />}>{say("follow-up.forget.do", { name })}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="sheet-shade" />
        <AlertDialog.Popup className="sheet">
          <AlertDialog.Title className="sheet-title">{say("follow-up.forget.ask", { name })}</AlertDialog.Title>
          <AlertDialog.Description>{leaving.goes}</AlertDialog.Description>
          <div className="thread-deeds">
            <AlertDialog.Close render={<Button look="grave" />} onClick={() => void forget()}>
              {say("follow-up.forget.yes")}
            </AlertDialog.Close>
            <AlertDialog.Close render={<Button />}>{say("follow-up.forget.no")}</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Networks whose privacy settings were not looked at for a while. */
export function Checks({ checks }: Pick<FollowUp, "checks">): React.JSX.Element | null {
  const { say, language } = useWords();
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="follow-up-checks">
      <h2 id="follow-up-checks" className="section-title">
        {say("follow-up.checks")}
      </h2>
      <ul className="follow-up-list">
        {checks.map(({ network, checkedAt }) => (
          <li key={network} className="follow-up-item">
            <p>
              <Link to="/circles">{say(`network.${network}`)}</Link>
            </p>
            <p>
              {checkedAt === null
                ? say("circles.looked.never")
                : say("circles.looked", { date: tellDate(checkedAt, language) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
