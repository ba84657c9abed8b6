/** What a note says of how people know each other, as far as a circle is named for it. */
export type Tie = "school" | "children" | "work";

/** Plain words by language, since it is the owner's own list that is meant and nothing is read into them. */
const phrases: Readonly<Record<Tie, readonly RegExp[]>> = {
  school: [
    /\b(?:studied together|classmates?|same (?:class|school|university|course) as you|fellow students?)\b/u,
    /\b(?:étudié ensemble|camarades? de (?:classe|promo)|même (?:promo|promotion|école|fac))\b/u,
    /\b(?:zusammen studiert|kommiliton\p{L}*|mitschüler\p{L}*|klassenkamerad\p{L}*)/u,
    /\b(?:estudiamos juntos|compañer[oa]s? de (?:clase|curso|universidad))\b/u,
    /\b(?:studiato insieme|compagn[oai] di (?:classe|corso|università|scuola))\b/u,
    /\b(?:estudamos juntos|colegas? de (?:turma|faculdade|escola))\b/u,
    /\b(?:samen gestudeerd|klasgeno\p{L}+|studiegeno\p{L}+|jaargeno\p{L}+)/u,
  ],
  children: [
    /\b(?:my|our|your) (?:kids|children|sons?|daughters?)\b/u,
    /\b(?:mes|nos|vos|tes) (?:enfants|fils|filles)\b|\b(?:mon|notre|votre|ton) fils\b|\b(?:ma|notre|votre|ta) fille\b/u,
    /\b(?:meine?|unsere?|eure?|ihre?|deine?) (?:kinder|sohn|söhne|tochter|töchter)\b/u,
    /\b(?:mis|nuestros|sus|tus|vuestros) (?:hijos|hijas|niños)\b|\b(?:mi|nuestr[oa]|su|tu) (?:hijo|hija)\b/u,
    /\b(?:miei|nostri|suoi|tuoi|vostri) (?:figli|bambini)\b|\b(?:mi[oa]|nostr[oa]|su[oa]|tu[oa]) figli[oa]\b/u,
    /\b(?:meus|nossos|seus) filhos\b|\b(?:meu|nosso|seu) filho\b|\b(?:minha|nossa|sua) filha\b/u,
    /\b(?:mijn|onze|ons|jullie|uw|jouw|je) (?:kinderen|zoons?|dochters?)\b/u,
  ],
  work: [
    /\b(?:worked (?:together|with you)|former colleagues?|colleagues? (?:at|of yours))\b/u,
    /\b(?:travaillé (?:ensemble|avec vous|avec toi)|anciens? collègues?|anciennes? collègues?)\b/u,
    /\b(?:zusammen ?gearbeitet|ehemalige\p{L}* kolleg\p{L}+|frühere\p{L}* kolleg\p{L}+)/u,
    /\b(?:trabajamos juntos|antigu[oa]s? (?:compañer[oa]s?|colegas?)|compañer[oa]s? de trabajo)\b/u,
    /\b(?:lavorato insieme|ex[ -]collegh?[aei]|collegh?[aei] di lavoro)\b/u,
    /\b(?:trabalhamos juntos|ex-colegas?|colegas? de trabalho)\b/u,
    /\b(?:samen ?gewerkt|oud-collega'?s?|voormalige? collega'?s?)/u,
  ],
};

/** The ties a note tells of, in seven languages. */
export function tiesTold(note: string): ReadonlySet<Tie> {
  const text = note.slice(0, 6000).normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
  const ties = Object.entries(phrases) as readonly (readonly [Tie, readonly RegExp[]])[];
  return new Set(ties.filter(([, words]) => words.some((phrase) => phrase.test(text))).map(([tie]) => tie));
}
