/** A date of a source in words. A month or a year stays one; a text that is no date is given as it is. */
export function tellDate(date: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  if (Number.isNaN(moment.getTime())) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  const told = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(moment);
  return language === "fr" ? told.replace(/^1 /, "1er ") : told;
}

/** A moment of this machine's, to the minute, in the reader's own time. */
export function tellMoment(moment: string, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date(moment));
}
