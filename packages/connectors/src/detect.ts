import type { Problem } from "@entregent/engine";
import { type Connector, headBytes, type Input, type InputFile, type SampledFile } from "./connector.ts";
import { headOf } from "./io/byte-streams.ts";
import { asProblem } from "./io/input-error.ts";
import { isMedia } from "./io/unpacking.ts";

/** Which connector reads which files of a source. */
export interface Detection {
  readonly claims: readonly { readonly connector: Connector; readonly files: readonly InputFile[] }[];
  /** Files that no connector takes, with what was seen of the first few of them. */
  readonly unclaimed: readonly { readonly file: InputFile; readonly sample: SampledFile }[];
  /** Files that cannot be opened at all. */
  readonly problems: readonly Problem[];
}

const fromCertainty = 0.5;

/**
 * Finds out what a source holds, from the paths and first bytes of its files; never from what a ZIP is called.
 * A folder may hold several archives: each file goes to the connector that is surest of it.
 *
 * @throws The reason of `signal`, once it is aborted.
 */
export async function detect(input: Input, connectors: readonly Connector[], signal?: AbortSignal): Promise<Detection> {
  const before = detected.get(input);
  if (before?.connectors === connectors) return before.detection;
  const detection = await detectAnew(input, connectors, signal);
  detected.set(input, { connectors, detection });
  return detection;
}

/** Who shows what a source is asks before it is read: it is looked through once. */
const detected = new WeakMap<Input, { readonly connectors: readonly Connector[]; readonly detection: Detection }>();

async function detectAnew(
  input: Input,
  connectors: readonly Connector[],
  signal: AbortSignal | undefined,
): Promise<Detection> {
  const claims = new Map<Connector, InputFile[]>(connectors.map((connector) => [connector, []]));
  const unclaimed: { file: InputFile; sample: SampledFile }[] = [];
  const problems: Problem[] = [];
  const anyPath = createPathSearch(input);
  for (const file of input.files) {
    signal?.throwIfAborted();
    let sample: SampledFile;
    try {
      sample = await sampleOf(file);
    } catch (error) {
      problems.push(asProblem(error, file.path, signal));
      continue;
    }
    let best: Connector | null = null;
    let certainty = 0;
    for (const connector of connectors) {
      const sure = connector.recognise({ name: input.name, files: [sample], anyPath });
      if (sure >= fromCertainty && sure > certainty) {
        best = connector;
        certainty = sure;
      }
    }
    if (best) claims.get(best)?.push(file);
    else unclaimed.push({ file, sample });
  }
  return {
    claims: connectors.flatMap((connector) => {
      const files = claims.get(connector) ?? [];
      return files.length > 0 ? [{ connector, files }] : [];
    }),
    unclaimed,
    problems,
  };
}

async function sampleOf(file: InputFile): Promise<SampledFile> {
  const { path, sizeBytes } = file;
  if (isMedia(path) || sizeBytes === 0) return { path, sizeBytes, head: new Uint8Array(0) };
  return { path, sizeBytes, head: (await headOf(file, headBytes)).slice() };
}

/** Each pattern is tried over the paths once, however many files ask. */
function createPathSearch(input: Input): (pattern: RegExp) => boolean {
  const known = new Map<string, boolean>();
  return (pattern) => {
    const source = String(pattern);
    let found = known.get(source);
    if (found === undefined) {
      found = pattern.test(input.name) || input.files.some(({ path }) => pattern.test(path));
      known.set(source, found);
    }
    return found;
  };
}
