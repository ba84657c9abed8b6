/** What stands around a name and is no part of it. Source: general knowledge, hand-written; public domain. */

/** Titles, degrees, credentials, forms of address, folded (no points). */
const titleList = `
dr drs med rer nat phil jur ing dipl doktor docteur doctor dott dottssa dottore prof professor professeur profesor
pr me maitre avv geom rag arch lic ldo lda dra dna don dona sir dame lord lady rev pere
mr mrs ms miss mx mister monsieur madame mademoiselle mlle mme herr frau fraulein senor senora senorita sr sra srta
sig signor signora dhr mevr mevrouw meneer pan pani gospodin smt shri sri
mba emba phd dphil md bsc msc ba ma bs mphil llm llb jd cpa cfa cfp pmp prince2 csm cspo acca aca cima fca frm caia shrm
scp phr sphr pe peng ceng mcips cissp cisa cism ccie mcse pmi acp itil six sigma mrics riba aia esq jr sr ii iii iv
dec dess dea deug bts hdr cma ca cs cipd fcipd mcipd bcom mcom mtech btech beng meng ir kand fil cand dds dvm rn
oscp aws lssbb lion pharmd
`;
export const titles: ReadonlySet<string> = new Set(titleList.trim().split(/\s+/u));

/** Words people add to their name on a network; dropped where a name is left without them. */
const decorList = `
she her hers he him his they them elle il lui sie ihr er ella ellas el ellos hiring opentowork looking freelance
freelancer coach speaker author consultant official real officiel
`;
export const decor: ReadonlySet<string> = new Set(decorList.trim().split(/\s+/u));

/** Words after which another surname of the same person follows: née Dupont, geb. Braun, z domu Nowak. */
const formerList = `
nee ne born geb geborene geboren geborener gebr vorm vormals roz rozena rozeny rod rodena zd zdomu domu nata nato nacida
soltera solteira nascida fodt fodd foedt foedd szul szuletett leany formerly fka aka previously
urozhdennaya urozhd urodz kizlik eks anciennement dite alias
ep epouse mariee vdv veuve vve verh verheiratete verw verwitwete sposata coniugata casada zam zamezna maritata
married
`;
export const formerMarks: ReadonlySet<string> = new Set(formerList.trim().split(/\s+/u));
