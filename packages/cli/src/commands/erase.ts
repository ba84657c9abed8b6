import { eraseEverything, erasePerson, eraseWords, findPersons, type PersonSummary } from "@entregent/app";
import type { OpenApp } from "@entregent/app/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, UsageError } from "../spec.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { confirmed } from "./confirm.ts";
import { withApp } from "./with-app.ts";

const mostShown = 20;

/** `entregent erase`: forgets one person or everything, after asking. */
export async function run(call: Call): Promise<ExitCode> {
  const [person] = call.args;
  if ((person === undefined) === !isOn(call, "all")) throw new UsageError("erase.what");
  return withApp(call, (app) => (person === undefined ? eraseAll(call, app) : eraseOne(call, app, person)));
}

async function eraseAll(call: Call, { context }: OpenApp): Promise<ExitCode> {
  const counts = await context.owner.memory.counts();
  const question = say(call.language, "erase.ask-all", counts);
  if (!(await confirmed(call, question, say(call.language, "erase.word-all")))) return exitCodes.problems;
  await eraseEverything(context, eraseWords[call.language]);
  call.io.tell(say(call.language, "erase.all-done"));
  return exitCodes.done;
}

async function eraseOne(call: Call, { context }: OpenApp, wanted: string): Promise<ExitCode> {
  const { io, language } = call;
  const book = await context.book.open();
  const { persons } = book.persons.has(wanted)
    ? { persons: [book.persons.get(wanted)!] }
    : await findPersons(context, wanted, mostShown);
  if (persons.length === 0) {
    io.tell(say(language, "erase.nobody"));
    return exitCodes.problems;
  }
  if (persons.length > 1) {
    io.tell(say(language, "erase.several"));
    for (const person of persons) io.tell(`  ${person.id}  ${described(person)}`);
    return exitCodes.usage;
  }
  const [person] = persons;
  const question = say(language, "erase.ask-person", { name: visible(person!.name), traces: person!.traces });
  if (!(await confirmed(call, question, say(language, "erase.word")))) return exitCodes.problems;
  io.tell(say(language, "erase.person-done", await erasePerson(context, person!.id)));
  return exitCodes.done;
}

function described({ name, company, position }: Pick<PersonSummary, "name" | "company" | "position">): string {
  return visible([name, position, company].filter(Boolean).join(", "));
}
