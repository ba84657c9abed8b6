import { createPeopleIndex, personFromJson, queryFromJson, type RememberedPerson } from "@entregent/engine";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { answerLines, LineError } from "../jsonl.ts";
import { type Call, textOption, UsageError } from "../spec.ts";
import { linesOf, openText } from "../terminal/lines.ts";

/** `entregent recognise`: who is asking, from files alone. */
export async function run(call: Call): Promise<ExitCode> {
  const memory = textOption(call, "memory");
  const requests = textOption(call, "requests");
  if (memory === null || requests === null) throw new UsageError("recognise.both");
  const { persons, bad } = await readMemory(call, memory);
  const index = createPeopleIndex(persons);
  const code = await answerLines(call.io, requests, (line) => {
    const query = queryFromJson(line);
    if (query === null) throw new LineError("no id");
    return { id: query.id, candidates: index.recognise(query).candidates };
  });
  return bad > 0 && code === exitCodes.done ? exitCodes.problems : code;
}

/** Bad lines of the memory are told on stderr, since the answers are one for each request. */
async function readMemory(call: Call, path: string): Promise<{ persons: RememberedPerson[]; bad: number }> {
  const persons: RememberedPerson[] = [];
  let bad = 0;
  for await (const lines of linesOf(openText(path, call.io.stdin))) {
    for (const { text, number } of lines) {
      const person = personOf(text);
      if (person) persons.push(person);
      else {
        bad += 1;
        call.io.tell(JSON.stringify({ error: "not a remembered person", file: "memory", line: number }));
      }
    }
  }
  return { persons, bad };
}

function personOf(text: string | null): RememberedPerson | null {
  if (text === null) return null;
  try {
    return personFromJson(JSON.parse(text));
  } catch {
    return null;
  }
}
