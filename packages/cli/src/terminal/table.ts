const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** Accents that stand on the letter before, joiners, and the mark that asks for a colourful shape. */
const without = /\p{M}|\u200c|\u200d/u;

/** Columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += without.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Cuts a text to a width, with an ellipsis where something is lost. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

export interface Column {
  readonly title: string;
  /** The widest it may be; the last column takes what is left. */
  readonly most: number;
}

/** Rows as aligned columns, cut to the terminal's width. Texts must be visible and on one line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], total: number): string {
  const widths = columns.map(({ title, most }, at) => {
    const needed = Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? "")));
    return Math.min(needed, most);
  });
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  widths[widths.length - 1] = Math.max(10, Math.min(widths.at(-1)!, total - fixed));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => {
        const cell = fit(cells[at] ?? "", width);
        return cell + " ".repeat(width - widthOf(cell));
      })
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)].join("\n");
}
