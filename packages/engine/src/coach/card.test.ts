import { describe, expect, it } from "vitest";
import { originTimes } from "../domain/index.ts";
import { criteriaOfCard, formatCard, parseCard, type RequestCard, tidyCard } from "./card.ts";

const full: RequestCard = {
  version: 1,
  origin: { time: "past", text: "met at the Nantes book fair" },
  purpose: "three questions on reading rooms",
  nextStep: "call",
  minutes: 15,
};

describe("the request card", () => {
  it("is one line that a reader understands", () => {
    expect(formatCard(full)).toBe(
      "[origin (past): met at the Nantes book fair | purpose: three questions on reading rooms | next: call | 15 min]",
    );
  });

  it("comes back from a note, whatever became of its spaces", () => {
    const note = `Hello Ann,\n\nit was good to meet you.\n${formatCard(full).replaceAll(" | ", "\n |  ")}\nJo`;
    expect(parseCard(note)).toEqual(full);
  });

  it("comes back from every combination, also of hostile values", () => {
    const values = [undefined, "a", "x | y", "[z]", "next: call", "15 min", "a\nb\u202E", "  ", "é".repeat(300), "|]["];
    const lost: string[] = [];
    let count = 0;
    for (const time of originTimes)
      for (const origin of values)
        for (const purpose of values)
          for (const nextStep of values)
            for (const minutes of [undefined, 0, 15, 480, 481, 1.5]) {
              const card: RequestCard = {
                version: 1,
                ...(origin === undefined ? {} : { origin: { time, text: origin } }),
                ...(purpose === undefined ? {} : { purpose }),
                ...(nextStep === undefined ? {} : { nextStep }),
                ...(minutes === undefined ? {} : { minutes }),
              };
              const line = formatCard(card);
              const back = parseCard(`Hi [name], ${line}`);
              const expected = line === "" ? null : tidyCard(card);
              if (JSON.stringify(back) !== JSON.stringify(expected)) lost.push(line);
              count++;
            }
    expect(lost).toEqual([]);
    expect(count).toBe(18_000);
  });

  it.each(["", "[15 min]", "[see: here]", "[purpose:]", "[purpose: x | see: y]", "[".repeat(10_000)])(
    "is not read into %s",
    (note) => {
      expect(parseCard(note)).toBeNull();
    },
  );

  it("gives both sides the same criteria", () => {
    expect(criteriaOfCard(full)).toEqual({ origin: ["past"], purpose: true, nextStep: true });
    expect(criteriaOfCard({ version: 1, purpose: "x" })).toEqual({ origin: [], purpose: true, nextStep: false });
  });
});
