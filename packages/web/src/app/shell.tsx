import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { keys, useApi } from "../api/use-api.ts";
import { useWords } from "../words/index.tsx";
import { chapters, isWithin } from "./chapters.ts";
import "./shell.css";

/** The head of every page, and the page. */
export function Shell(): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const due = useQuery({ queryKey: [...keys.followUp, "count"], queryFn: () => api.followUpCount() }).data?.due ?? 0;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const chapter = chapters.find(({ pages }) => pages.some((page) => isWithin(path, page)));
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say("nav.skip")}
      </a>
      <header className="head">
        <Link to="/requests/{-$id}" params={{ id: undefined }} search={{}} className="wordmark">
          Entregent
        </Link>
        <nav className="head-nav" aria-label={say("nav.label")}>
          <ul>
            {chapters.map((one) => (
              <li key={one.label}>
                <Link
                  to={one.pages[0].to}
                  params={{ id: undefined }}
                  search={{}}
                  aria-current={one === chapter ? (isWithin(path, one.pages[0]) ? "page" : "true") : undefined}
                >
                  {say(one.label)}
                  {one.label === "nav.follow-up" && <Due count={due} />}
                </Link>
              </li>
            ))}
            <li className="head-last">
              <Link to="/settings">{say("nav.settings")}</Link>
            </li>
          </ul>
        </nav>
      </header>
      {chapter && chapter.pages.length > 1 && (
        <nav className="tabs" aria-label={say(chapter.label)}>
          <ul>
            {chapter.pages.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} params={{ id: undefined }} search={{}}>
                  {say(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** How many things wait for the owner's hand. */
function Due({ count }: { readonly count: number }): React.JSX.Element | null {
  const { say } = useWords();
  if (count === 0) return null;
  return (
    <span className="nav-count">
      {" "}
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say("nav.follow-up.due", { count })}</span>
    </span>
  );
}

/** Where a page does not exist or fell over. */
export function PageTrouble(): React.JSX.Element {
  const { say } = useWords();
  return (
    <div className="state" role="alert">
      <h1>{say("error.page")}</h1>
      <p>{say("error.page.next")}</p>
      <a className="button" href="/">
        {say("nav.requests")}
      </a>
    </div>
  );
}
