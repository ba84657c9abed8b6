/** Small words before a surname. Source: general knowledge of naming customs, hand-written; public domain. */
const list = `
van von vom zu zur zum der den de del della delle dello degli dei di da do dos das du des la le les lo los las
el al ul ould bin ben ibn bint abu abou aboul bou ait aït af av ter ten te tot op in 't t y e i und
mac mc fitz san santa saint st ste o d l dal dalla dalle
`;
export const particles: ReadonlySet<string> = new Set(list.trim().split(/\s+/u));

/** Those that are also glued to the name: Elhaddad, Dimaio, Vanoort. Longest first. */
export const gluedParticles: readonly string[] = [
  "vander",
  "vanden",
  "vande",
  "della",
  "dalla",
  "van",
  "von",
  "ben",
  "bin",
  "del",
  "den",
  "dos",
  "des",
  "ait",
  "abu",
  "abou",
  "le",
  "la",
  "el",
  "al",
  "di",
  "de",
  "da",
  "du",
  "mc",
  "mac",
  "san",
];
