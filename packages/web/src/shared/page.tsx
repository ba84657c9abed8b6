import { useEffect } from "react";
import "./page.css";

interface PageProps {
  readonly title: string;
  readonly intro?: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

/** One page of the book: a title, perhaps a sentence, and what is on it. */
export function Page({ title, intro, wide, children }: PageProps): React.JSX.Element {
  useTitle(title);
  return (
    <article className="page" data-wide={wide || undefined}>
      <header className="page-head">
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </article>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Entregent" : `${title} · Entregent`;
  }, [title]);
}
