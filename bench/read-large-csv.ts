// Whether a 2 GB table is read with flat memory, and how fast. Nothing is written to disk: the file is invented as it is read.
// Run: node --conditions=entregent-source bench/read-large-csv.ts [MEGABYTES] [--json]
import { type Input, readInput } from "@entregent/connectors";

const megabytes = Number(process.argv.slice(2).find((each) => /^\d+$/u.test(each)) ?? 2000);
const encoder = new TextEncoder();

function inventedFile(path: string, header: string, row: (at: number) => string): Input["files"][number] {
  return {
    path,
    sizeBytes: megabytes * 1_000_000,
    open() {
      let at = 0;
      let sent = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent >= megabytes * 1_000_000) {
            controller.close();
            return;
          }
          let text = sent === 0 ? header : "";
          while (text.length < 256_000) text += row((at += 1));
          const bytes = encoder.encode(text);
          sent += bytes.length;
          controller.enqueue(bytes);
        },
      });
    },
  };
}

const tables = {
  connections: inventedFile(
    "Connections.csv",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    (at) => `Ada,Berg ${at},https://www.linkedin.com/in/invented-${at},,"Atelier Nord, S.A.",Engineer,08 Feb 2026\n`,
  ),
  messages: inventedFile(
    "messages.csv",
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
    (at) =>
      `t${at % 5000},,Ada Berg,https://www.linkedin.com/in/ada,Klara,https://www.linkedin.com/in/klara,2026-02-08 10:00:00 UTC,,"Hello Klara,\n${"a word or two ".repeat(20)}",INBOX\n`,
  ),
};

const results: Record<string, unknown> = {};
for (const [name, file] of Object.entries(tables)) {
  let facts = 0;
  let peak = 0;
  const start = performance.now();
  for await (const fact of readInput({ name, files: [file] }, { now: "2026-06-08T09:00:00Z", ownerNames: ["Klara"] })) {
    if (fact.fact === "problem") continue;
    facts += 1;
    if (facts % 50_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  results[name] = {
    megabytes,
    facts,
    seconds: Math.round(seconds * 10) / 10,
    megabytesPerSecond: Math.round(megabytes / seconds),
    peakMegabytes: Math.round(peak / 1_048_576),
  };
}
process.stdout.write(`${JSON.stringify(results, null, process.argv.includes("--json") ? 0 : 2)}\n`);
