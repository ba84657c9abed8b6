/** Keeps the answers of a pure function of a text; forgets all where they are too many, and keeps no hostile length. */
export function memoised<Answer>(answer: (text: string) => Answer, most = 50_000): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = answer(text);
    if (text.length > longestKept) return made;
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}

const longestKept = 80;
