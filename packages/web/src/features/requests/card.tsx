import type { RequestDetail } from "@entregent/app/schemas";
import { isNetwork } from "@entregent/engine/domain";
import { tellDate } from "../../shared/dates.ts";
import { Note } from "../../shared/note.tsx";
import { PersonName, PlainText } from "../../shared/plain-text.tsx";
import { useWords } from "../../words/index.tsx";
import { CardAdvice } from "./card-advice.tsx";
import { CardWho } from "./card-who.tsx";
import "./card.css";

interface CardProps {
  readonly detail: RequestDetail;
  /** The reply and the decision, which change under the hand. */
  readonly children: React.ReactNode;
}

/** The card of one who asks, in the order in which one thinks. */
export function Card({ detail, children }: CardProps): React.JSX.Element {
  const { say } = useWords();
  return (
    <article className="card" aria-labelledby="card-name">
      <CardHead detail={detail} />
      <section className="row">
        <h2>{say("card.who")}</h2>
        <div className="row-body">
          <CardWho requestId={detail.request.id} recognition={detail.recognition} said={detail.said} />
        </div>
      </section>
      <section className="row">
        <h2>{say("card.says")}</h2>
        <div className="row-body">
          <CardSays detail={detail} />
        </div>
      </section>
      <section className="row">
        <h2>{say("card.advice")}</h2>
        <div className="row-body">
          <CardAdvice advice={detail.advice} appraisal={detail.appraisal} />
        </div>
      </section>
      {children}
    </article>
  );
}

function CardHead({ detail }: { readonly detail: RequestDetail }): React.JSX.Element {
  const { say, language } = useWords();
  const { request, company, mutuals, activity, place, alsoAt, profileUrl } = detail;
  const network = say(`network.${request.network}`);
  const source = isNetwork(place.source) ? say(`network.${place.source}`) : place.source;
  const from = { source, file: place.file, line: place.line ?? 0 };
  return (
    <header className="card-head">
      <h1 id="card-name">
        <PersonName name={request.name} />
      </h1>
      {request.headline && (
        <p className="card-headline">
          <PlainText text={request.headline} />
        </p>
      )}
      {company && !request.headline?.includes(company) && (
        <p className="card-headline">
          <PlainText text={company} />
        </p>
      )}
      <p className="card-facts">
        {network}
        {request.date && ` · ${tellDate(request.date, language)}`}
        {request.ageDays !== null && ` · ${say("request.since", { days: request.ageDays })}`}
      </p>
      {mutuals.length > 0 && (
        <p className="card-facts">
          <PlainText text={say("request.common", { names: mutuals })} />
        </p>
      )}
      {activity && <ActivityLine activity={activity} />}
      <p className="card-facts">
        {say(place.line === undefined ? "request.place-file" : "request.place", from)}
        {alsoAt.length > 0 && ` · ${say("request.also-at", { files: alsoAt.join(", ") })}`}
        {profileUrl && (
          <>
            {" · "}
            <a href={profileUrl} target="_blank" rel="noreferrer noopener">
              {say("request.profile", { network })}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

function CardSays({ detail }: { readonly detail: RequestDetail }): React.JSX.Element {
  const { say } = useWords();
  const { note, request, channelCarriesNote, appraisal } = detail;
  if (note === null || note === "") {
    const network = say(`network.${request.network}`);
    return <p>{channelCarriesNote ? say("note.blank") : say("note.no-room", { network })}</p>;
  }
  return (
    <>
      <Note note={note} findings={appraisal.findings} />
      {request.noteIsStock && <p className="aside">{say("note.stock")}</p>}
    </>
  );
}

/** How alive the profile is, as its network counts. */
function ActivityLine({ activity }: { readonly activity: NonNullable<RequestDetail["activity"]> }): React.JSX.Element {
  const { say, language } = useWords();
  const { posts, lastPost, connections } = activity;
  const parts = [
    posts !== null && say("request.posts", { count: posts }),
    lastPost !== null && say("request.last-post", { date: tellDate(lastPost, language) }),
    connections !== null && say("request.connections", { count: connections }),
  ];
  return <p className="card-facts">{parts.filter((part) => part !== false).join(" · ")}</p>;
}
