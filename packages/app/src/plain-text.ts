/** Lower case, without accents and doubled spaces, so that "helene" finds "Hélène". */
export function plainText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
