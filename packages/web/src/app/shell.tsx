import { Link, Outlet } from "@tanstack/react-router";
import { useWords } from "../words/index.tsx";
import "./shell.css";

const pages = [
  ["/requests/{-$id}", "nav.requests"],
  ["/write", "nav.write"],
  ["/people/{-$id}", "nav.people"],
  ["/import", "nav.import"],
  ["/rules", "nav.rules"],
] as const;

/** The head of every page, and the page. */
export function Shell(): React.JSX.Element {
  const { say } = useWords();
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
            {pages.map(([to, label]) => (
              <li key={to}>
                <Link to={to} params={{ id: undefined }} search={{}}>
                  {say(label)}
                </Link>
              </li>
            ))}
            <li className="head-last">
              <Link to="/settings">{say("nav.settings")}</Link>
            </li>
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
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
