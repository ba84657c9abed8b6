import type { Fact, Problem, RequestFact, RequestState } from "@entregent/engine";
import type { Connector, Input, InputFile, ReadContext } from "./connector.ts";
import { type Detection, detect } from "./detect.ts";
import { looksLike } from "./looks-like.ts";
import { connectors as registered } from "./registry.ts";

/** At most this many files are named one by one as not recognised. */
const namedOnes = 20;

/**
 * Reads whatever a source holds: finds the connectors by content and gives their facts, with every problem met on the
 * way as a fact among them.
 *
 * @param input - From `openInput` or `openBytes`; stays open.
 * @throws The reason of `context.signal`, once it is aborted; nothing else that a file can cause.
 * @example for await (const fact of readInput(await openInput("export.zip"), { now: "2026-06-08T09:00:00Z" })) ...
 */
export async function* readInput(
  input: Input,
  context: ReadContext,
  connectors: readonly Connector[] = registered,
): AsyncGenerator<Fact> {
  yield* input.problems ?? [];
  const detection = await detect(input, connectors, context.signal);
  yield* detection.problems;
  yield* otherNetworkProblems(input, detection, context);
  yield* unclaimedProblems(input, detection);
  const files = detection.claims.flatMap((claim) => claim.files);
  const watched = createWatch(files, context);
  const isNews = createRequestFilter();
  for (const { connector, files: own } of detection.claims) {
    for await (const fact of connector.read({ name: input.name, files: own.map(watched) }, context)) {
      if (fact.fact !== "request" || isNews(fact)) yield fact;
    }
  }
  context.signal?.throwIfAborted();
}

const mostRemembered = 500_000;

/** Lets a request pass once; again only where it was answered since, or now brings a note. */
export function createRequestFilter(): (request: RequestFact) => boolean {
  const told = new Map<string, { readonly state: RequestState; readonly noted: boolean }>();
  return ({ key, state, note }) => {
    const before = told.get(key);
    const noted = note !== null;
    if (before && (state === before.state || state === "pending" || state === "unknown") && (before.noted || !noted)) {
      return false;
    }
    if (before || told.size < mostRemembered) told.set(key, { state, noted: noted || (before?.noted ?? false) });
    return true;
  };
}

/** Files that count what is read of them and stop when the reading is cancelled. */
function createWatch(files: readonly InputFile[], context: ReadContext): (file: InputFile) => InputFile {
  const bytesTotal = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const most = new Map<string, number>();
  let bytesRead = 0;
  const count = (file: string, counted: number, sizeBytes: number): void => {
    // How much a packed file holds is only estimated.
    const have = Math.min(counted, sizeBytes);
    const before = most.get(file) ?? 0;
    // A file that is read twice counts once.
    if (have <= before) return;
    most.set(file, have);
    bytesRead += have - before;
    context.onProgress?.({ bytesRead, bytesTotal, file });
  };
  return (file) => ({
    path: file.path,
    sizeBytes: file.sizeBytes,
    ...(file.head ? { head: (length: number) => file.head!(length) } : {}),
    open() {
      let have = 0;
      const watch = new TransformStream<Uint8Array, Uint8Array>(
        {
          transform(bytes, controller) {
            context.signal?.throwIfAborted();
            have += bytes.length;
            count(file.path, have, file.sizeBytes);
            controller.enqueue(bytes);
          },
        },
        { highWaterMark: 1 },
        { highWaterMark: 0 },
      );
      return file.open().pipeThrough(watch);
    },
  });
}

function* otherNetworkProblems(input: Input, detection: Detection, context: ReadContext): Generator<Problem> {
  const { expected } = context;
  if (!expected || detection.claims.length === 0) return;
  if (detection.claims.some(({ connector }) => connector.network === expected)) return;
  const looks = detection.claims.map(({ connector }) => connector.network).join(", ");
  const facts = { looksLike: looks, expected };
  yield { fact: "problem", code: "source/other-network", severity: "warning", file: input.name, facts };
}

/** One word on the whole where nothing was recognised; else on each file that stands beside no archive. */
function* unclaimedProblems(input: Input, detection: Detection): Generator<Problem> {
  const { claims, unclaimed } = detection;
  if (claims.length === 0) {
    if (unclaimed.length === 0) {
      if ((input.problems ?? []).length + detection.problems.length === 0) {
        yield { fact: "problem", code: "source/empty", severity: "error", file: input.name };
      }
      return;
    }
    const kind = looksLike(
      input.name,
      unclaimed.map(({ sample }) => sample),
    );
    yield {
      fact: "problem",
      code: kind === null ? "source/not-recognised" : `source/looks-like-${kind}`,
      severity: "error",
      file: input.name,
    };
    return;
  }
  const homes = new Set(claims.flatMap(({ files }) => files.map(({ path }) => homeOf(path))));
  const strangers = homes.has("")
    ? []
    : unclaimed.filter(({ file }) => !homes.has(homeOf(file.path)) && worthNaming(file.path) && file.sizeBytes > 0);
  for (const { file } of strangers.slice(0, namedOnes)) {
    yield { fact: "problem", code: "source/file-not-recognised", severity: "info", file: file.path };
  }
  if (strangers.length > namedOnes) {
    const facts = { count: strangers.length - namedOnes };
    yield { fact: "problem", code: "source/more-not-recognised", severity: "info", file: input.name, facts };
  }
}

/** The topmost folder: what stands beside an archive's files belongs to the archive. */
function homeOf(path: string): string {
  const slash = path.indexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Kinds of file in which a person may expect people to be found. */
function worthNaming(path: string): boolean {
  return /\.(?:csv|tsv|json|js|xml|html?|vcf|ics|eml|mbox|xlsx?|ods|numbers)$/iu.test(path);
}
