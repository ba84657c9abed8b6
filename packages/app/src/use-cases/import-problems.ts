import type { Problem } from "@entregent/engine";
import type { ProblemGroups, ProblemPlaces } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { presentProblem } from "../present/import.ts";
import type { Speaker } from "../present/speaker.ts";

/** As many problems are asked of the store at once. */
const pageSize = 2000;
/** A file with more problems than this is not a file with problems, but another file. */
const mostLookedAt = 50_000;
const placesShown = 5;

/**
 * What could not be read in one import, by kind: errors first, then the most frequent.
 * @throws AppError `import/unknown`.
 */
export async function problemGroups(app: AppContext, id: string, speaker: Speaker): Promise<ProblemGroups> {
  const groups = new Map<string, { first: Problem; count: number; places: ProblemPlaces["places"] }>();
  let looked = 0;
  for await (const problem of problemsOf(app, id)) {
    looked += 1;
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key) ?? { first: problem, count: 0, places: [] };
    group.count += 1;
    if (group.places.length < placesShown) group.places.push(placeOf(problem));
    groups.set(key, group);
  }
  const rank = { error: 0, warning: 1, info: 2 };
  return {
    groups: [...groups.values()]
      .sort((a, b) => rank[a.first.severity] - rank[b.first.severity] || b.count - a.count)
      .map(({ first, count, places }) => {
        const { code, severity, words } = presentProblem(first, speaker);
        return { code, severity, count, words, places };
      }),
    more: looked >= mostLookedAt,
  };
}

/**
 * One page of the places of one kind of problem.
 * @throws AppError `import/unknown`.
 */
export async function problemPlaces(
  app: AppContext,
  id: string,
  page: { readonly code: string; readonly offset: number; readonly limit: number },
): Promise<ProblemPlaces> {
  const places: ProblemPlaces["places"] = [];
  let total = 0;
  for await (const problem of problemsOf(app, id)) {
    if (problem.code !== page.code) continue;
    if (total >= page.offset && places.length < page.limit) places.push(placeOf(problem));
    total += 1;
  }
  return { total, places };
}

function placeOf({ file, line }: Problem): ProblemPlaces["places"][number] {
  return { file, line: line ?? null };
}

async function* problemsOf(app: AppContext, id: string): AsyncGenerator<Problem> {
  if ((await app.owner.imports.get(id)) === null) throw new AppError("import/unknown");
  for (let offset = 0; offset < mostLookedAt; offset += pageSize) {
    const page = await app.owner.imports.problems(id, { offset, limit: pageSize });
    yield* page;
    if (page.length < pageSize) return;
  }
}
