import type { CirclesView, CircleTaken, TakeList } from "../api/circle-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { ListedThere } from "../memory/book-person.ts";
import { plainText } from "../plain-text.ts";
import { circleName } from "../present/circle.ts";
import type { Speaker } from "../present/speaker.ts";
import { type Member, members } from "./circle-members.ts";
import { changeCircle, type CirclesDocument, circlesOnOffer, readCircles } from "./circle-settings.ts";
import { refile } from "./refile.ts";

/** One of the owner's lists on a network, with the circle it is or would be. */
interface ListThere extends ListedThere {
  readonly circle: string;
  readonly isCircle: boolean;
  readonly people: number;
  /** Who was accepted, is on the list and not in the circle. */
  readonly joins: readonly Member[];
}

/** Lists that could be circles here: those that are none yet, or whose people are not all in it. Nothing is taken by itself. */
export async function listsOffered(
  app: AppContext,
  all: readonly Member[],
  speaker: Speaker,
): Promise<CirclesView["lists"]> {
  const lists = await listsThere(app, all, speaker);
  return lists
    .filter(({ isCircle, joins }) => !isCircle || joins.length > 0)
    .map(({ network, name, people, circle, isCircle, joins }) => ({
      network,
      name,
      people,
      circle: isCircle ? circle : null,
      joins: joins.map(({ row, person }) => ({ requestId: row.id, name: row.fact.name ?? person?.name ?? null })),
    }));
}

/**
 * Makes a circle of a list, or brings those into it who are on the list. Only people who were accepted come into a circle;
 * the others stay what they are, and nothing changes on the network.
 *
 * @throws AppError `circle/unknown`.
 */
export async function takeList(app: AppContext, { network, name }: TakeList, speaker: Speaker): Promise<CircleTaken> {
  const lists = await listsThere(app, await members(app), speaker);
  const list = lists.find((one) => one.network === network && one.name === name);
  if (!list) throw new AppError("circle/unknown");
  const { circle, isCircle, joins } = list;
  if (!isCircle) await changeCircle(app.owner, circle, { name: null });
  const batchId = await refile(app, joins, (circles) => [...circles, circle]);
  return { circle, made: !isCircle, batchId };
}

/** The circles that the lists of a person are. */
export function circlesOfLists(
  lists: readonly ListedThere[],
  settings: CirclesDocument,
  speaker: Speaker,
): readonly string[] {
  return lists.flatMap(({ name }) => circleNamed(name, circlesOnOffer(settings), settings, speaker) ?? []);
}

async function listsThere(app: AppContext, all: readonly Member[], speaker: Speaker): Promise<readonly ListThere[]> {
  const [book, settings] = await Promise.all([app.book.open(), readCircles(app.owner)]);
  const lists = new Map<string, { list: ListedThere; people: number }>();
  for (const person of book.persons.values()) {
    for (const list of person.lists) {
      const known = lists.get(keyOf(list));
      if (known) known.people += 1;
      else lists.set(keyOf(list), { list, people: 1 });
    }
  }
  const circles = [...new Set([...circlesOnOffer(settings), ...all.flatMap(({ decision }) => decision.circles)])];
  return [...lists.values()].map(({ list, people }) => {
    const known = circleNamed(list.name, circles, settings, speaker);
    const circle = known ?? list.name.trim().slice(0, 100);
    const joins = all.filter(
      ({ decision, person }) =>
        !decision.circles.includes(circle) && (person?.lists.some((one) => keyOf(one) === keyOf(list)) ?? false),
    );
    return { ...list, people, circle, isCircle: known !== null, joins };
  });
}

const keyOf = ({ network, name }: ListedThere): string => `${network} ${name}`;

function circleNamed(
  name: string,
  circles: readonly string[],
  settings: CirclesDocument,
  speaker: Speaker,
): string | null {
  return circles.find((id) => plainText(circleName(id, settings, speaker)) === plainText(name)) ?? null;
}
