// Reads hostile strings of up to 20,000 characters, checks what holds of every appraisal, and prints the slowest.
//   node --conditions=entregent-source bench/appraise-fuzz.ts [COUNT = 1,000,000] [FIRST = 0]
import { appraise } from "../packages/engine/src/appraise/index.ts";
import { hostileText } from "../packages/engine/src/appraise/fixtures/hostile.ts";

const [count = 1_000_000, first = 0] = process.argv.slice(2).map(Number);
let unsound = 0;
let characters = 0;
let worst = { ms: 0, number: 0, length: 0 };
const start = performance.now();
for (let number = first; number < first + count; number++) {
  const text = hostileText(number);
  characters += text.length;
  const before = performance.now();
  const sound = isSound(text);
  const ms = performance.now() - before;
  if (!sound && ++unsound <= 10) process.stdout.write(`unsound: string ${number}\n`);
  if (ms > worst.ms) worst = { ms, number, length: text.length };
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  `${count} strings, ${characters} characters, ${unsound} unsound, ${seconds.toFixed(0)} s; ` +
    `slowest ${worst.ms.toFixed(0)} ms (string ${worst.number}, ${worst.length} characters)\n`,
);
process.exitCode = unsound === 0 ? 0 : 1;

function isSound(text: string): boolean {
  try {
    const read = appraise({ text });
    const sum = read.lines.reduce((total, line) => total + line.points, 0);
    return (
      read.score === sum &&
      read.score >= 0 &&
      read.score <= 100 &&
      read.certainty > 0 &&
      read.certainty <= 1 &&
      read.findings.every((finding) => text.slice(finding.start, finding.end) === finding.text)
    );
  } catch {
    return false;
  }
}
