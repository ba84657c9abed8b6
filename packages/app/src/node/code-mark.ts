import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../version.ts";

/** Written beside the built command, from all that is in it. */
const markFile = "code-mark.txt";

/**
 * Tells one making of this program from every other, whatever changed: a word of a language pack, a weight, a rule. Built,
 * it is the hash of what was built; from source, of when and how large each file is that findings come from.
 *
 * @returns Null where neither is there: what is found out then is kept nowhere.
 */
export function codeMark(): string | null {
  const here = fileURLToPath(import.meta.url);
  const built = join(dirname(here), markFile);
  if (existsSync(built)) return `${version} ${readFileSync(built, "utf8").trim()}`;
  if (basename(here) !== "code-mark.ts") return null;
  const folders = ["../memory", "../../../engine/src", "../../../store/src"].map((folder) =>
    join(dirname(here), folder),
  );
  return `${version} ${hash("sha256", folders.flatMap(filesOf).join("\n"))}`;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}
