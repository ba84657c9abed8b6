import {
  checkPhraseText,
  keepPhrase,
  type PhraseBody,
  readPhrases,
  readSettings,
  removePhrase,
  speakerOf,
  undoPhrases,
} from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { type Situation, situations } from "@entregent/engine/domain";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { textOf } from "../terminal/lines.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

type Manner = Pick<PhraseBody, "language" | "register">;

/** `entregent phrases`: the words replies are written in, and the owner's own before them. */
export async function run(call: Call): Promise<ExitCode> {
  const [what = "show", which] = call.args;
  return withApp(call, async (app) => {
    const manner = await mannerOf(call, app);
    switch (what) {
      case "add":
      case "check":
        return addOrCheck(call, app, { ...manner, situation: situationOf(which, what) }, what);
      case "remove":
        if (which === undefined) throw new UsageError("phrases.which-id");
        await removePhrase(app.context, which);
        call.io.tell(say(call.language, "phrases.removed"));
        return exitCodes.done;
      case "undo":
        await undoPhrases(app.context);
        call.io.tell(say(call.language, "phrases.undone"));
        return exitCodes.done;
      default:
        return show(call, app, manner, which === undefined ? null : situationOf(which, what));
    }
  });
}

async function mannerOf(call: Call, app: OpenApp): Promise<Manner> {
  const { register } = await readSettings(app.context.owner);
  return {
    language: textOption(call, "language") ?? call.language,
    register: (textOption(call, "register") ?? register) as Manner["register"],
  };
}

function situationOf(text: string | undefined, what: string): Situation {
  const situation = situations.find((one) => one === text);
  if (situation) return situation;
  throw new UsageError("phrases.which", { what, situations: situations.join(", ") });
}

async function show(call: Call, app: OpenApp, manner: Manner, only: Situation | null): Promise<ExitCode> {
  const view = await readPhrases(app.context, manner, speakerOf(call.language));
  const shown = view.situations.filter(({ situation }) => only === null || situation === only);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify({ ...view, situations: shown }, null, 1)}\n`);
  else {
    const parts = shown.map(({ situation, own, shipped }) => {
      const head = say(call.language, "phrases.situation", { situation, own: own.length, shipped: shipped.length });
      const phrases = only === null ? own : [...own, ...shipped];
      return [head, ...phrases.map(({ id, text }) => `\n[${id}]\n${visible(text, true)}`)].join("\n");
    });
    await call.io.out(`${parts.join(only === null ? "\n" : "\n\n")}\n`);
  }
  return exitCodes.done;
}

async function addOrCheck(
  call: Call,
  app: OpenApp,
  place: Manner & { readonly situation: Situation },
  what: "add" | "check",
): Promise<ExitCode> {
  const text = (await textOf(call.io.stdin)).trim();
  if (text === "") throw new UsageError("phrases.empty");
  const speaker = speakerOf(call.language);
  const { issues, preview } = await checkPhraseText(app.context, { ...place, text }, speaker);
  for (const { words } of issues) call.io.tell(visible(words));
  if (preview === null) return exitCodes.problems;
  if (what === "check") {
    await call.io.out(`${visible(preview, true)}\n`);
    return issues.length === 0 ? exitCodes.done : exitCodes.problems;
  }
  const { id } = await keepPhrase(app.context, { ...place, text }, speaker);
  if (isOn(call, "json")) await call.io.out(`${JSON.stringify({ id, ...place, text })}\n`);
  call.io.tell(say(call.language, "phrases.kept", { id }));
  return exitCodes.done;
}
