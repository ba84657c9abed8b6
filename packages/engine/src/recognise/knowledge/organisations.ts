/** Words around the proper name of a company. Source: general knowledge of company law and trade, hand-written; public domain. */

/** Legal forms, folded and without points. */
const forms = `
inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte pvt private public
sa sas sasu sarl eurl snc sci scop scic sca selarl selas gie ets etablissements
gmbh mbh ug ag kg kgaa ohg ek ev eg gbr se co
bv nv vof cv bvba sprl srl spa sapa snc sas ssd sl slu sll sal sac sociedad anonima sab
lda ltda eireli me epp ab as asa aps oy oyj ou hb kb
sp zoo spzoo sro zrt kft nyrt bt doo dd ad ood eood ooo oao pao zao ao sia uab
ehf hf kk gk bhd sdn pt tbk cv jsc ojsc pjsc cjsc fzco fze fzllc dmcc sti as
`;

/** Words of kind and size that say little about which company. */
const kinds = `
group groupe gruppe grupo gruppo groep holding holdings partners partner associates associes and und et y e & sons sohne fils hijos figli freres bros brothers
consulting consultants conseil conseils consultoria consulenza beratung advisory advisors
systems systemes system sistemas sistemi solutions solution soluciones soluzioni losungen services service servicios servizi
technologies technology technologie tech it software labs lab digital data cloud online media medias studio studios
international worldwide global europe european emea
bank banque banca banco assurance assurances versicherung versicherungen insurance mutuelle seguros assicurazioni
pharma pharm health healthcare care sante gesundheit salud clinique clinic clinica klinikum klinik hospital hopital spital krankenhaus ziekenhuis laboratoires laboratoire laboratorios labor
energie energies energy energia maschinenbau bau construction automotive auto motors industries industrie industry industria engineering ingenierie manufacturing
stadtwerke stadt ville mairie city commune council gemeente ayuntamiento comune amt agence agency agentur agencia agenzia cabinet
the le la les l de des du of der die das del della di do da los las el fur pour for a
office bureau hq headquarters siege hauptsitz zentrale branch niederlassung filiale succursale
logistics logistique logistik transport immobilier immobilien realestate properties capital finance invest investments ventures
verlag editions press presse edizioni editorial university
`;

/** Countries and regions that follow a company's name to tell its branch. */
const countries = `
france frankreich francia germany deutschland allemagne alemania germania italy italia italie italien spain espana espagne spanien
uk gb england britain usa us america americas canada mexico brasil brazil argentina chile colombia peru
belgium belgique belgie belgien nederland netherlands pays bas holland luxembourg luxemburg suisse schweiz switzerland svizzera swiss
austria osterreich autriche polska poland pologne polen czech cesko slovakia slovensko hungary magyarorszag romania
portugal sweden sverige norway norge denmark danmark finland suomi nordic nordics baltic benelux dach iberia iberica
russia rossiya ukraine turkey turkiye greece hellas maroc morocco tunisie tunisia algerie algeria egypt liban lebanon
india china japan korea singapore asia pacific apac middle east africa afrique australia nz israel emirates uae dubai qatar
`;

const words = (list: string): string[] => list.trim().split(/\s+/u);

export const legalForms: ReadonlySet<string> = new Set(words(forms));
export const commonCompanyWords: ReadonlySet<string> = new Set([...words(kinds), ...words(countries)]);

/** Beginnings and ends that may be glued to a company's name in its domain, longest first. */
export const gluedCompanyWords: readonly string[] = [
  ...new Set([...words(forms), ...words(kinds), ...words(countries)]),
]
  .filter(
    (word) =>
      word.length >= 2 &&
      !["and", "und", "et", "the", "le", "la", "de", "du", "el", "co", "me", "as", "al", "is"].includes(word),
  )
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
