/** Job titles that mean the same in several languages. Source: general knowledge, hand-written; public domain. One concept a line; folded. */
export const positionLines = `
software engineer, software developer, developer, developpeur, developpeur logiciel, developpeuse, ingenieur logiciel, softwareentwickler, softwareentwicklerin, entwickler, desarrollador, desarrollador de software, desarrolladora, ingeniero de software, sviluppatore, sviluppatore software, sviluppatrice, softwareontwikkelaar, ontwikkelaar, programista, inzynier oprogramowania, desenvolvedor, desenvolvedor de software, programador, engenheiro de software, programmerare, mjukvaruutvecklare, systemutvecklare, utvecklare, programmist, razrabotchik, yazilim muhendisi, programator, inginer software, softver inzenjer, szoftverfejleszto, programmer
web developer, developpeur web, webentwickler, desarrollador web, sviluppatore web, webontwikkelaar, webbutvecklare
data scientist, scientifique des donnees, datenwissenschaftler, cientifico de datos, cientista de dados, data science
data analyst, analyste de donnees, analyste data, datenanalyst, datenanalystin, analista de datos, analista dati, data analist, analityk danych, analista de dados, dataanalytiker, analitik dannykh
business analyst, analyste d affaires, analyste metier, analista de negocio, analista de negocios, analista funcional, business analist, analityk biznesowy, verksamhetsanalytiker, affarsanalytiker, biznes analitik
financial analyst, analyste financier, finanzanalyst, analista financiero, analista finanziario, financieel analist, analityk finansowy, analista financeiro, finansanalytiker
product manager, chef de produit, cheffe de produit, produktmanager, produktmanagerin, responsable de producto, jefe de producto, gerente de producto, product owner, kierownik produktu, menedzer produktu, gestor de produto, gerente de produto, produktchef, menedzher po produktu, responsabile prodotto
project manager, chef de projet, cheffe de projet, projektleiter, projektleiterin, projektmanager, jefe de proyecto, jefa de proyecto, gestor de proyectos, capo progetto, responsabile di progetto, projectleider, projectmanager, kierownik projektu, gestor de projetos, gerente de projeto, projektledare, prosjektleder, rukovoditel proekta, menedzher proekta, proje yoneticisi
event manager, chef de projet evenementiel, responsable evenementiel, eventmanager, eventmanagerin, veranstaltungsmanager, organizador de eventos, organizadora de eventos, organizzatore di eventi, responsabile eventi, evenementenmanager, gestor de eventos, eventkoordinator, evenemangsansvarig, organizator wydarzen
marketing manager, responsable marketing, marketingleiter, marketingleiterin, marketingmanager, responsable de marketing, director de marketing, gerente de marketing, responsabile marketing, kierownik marketingu, gestor de marketing, marknadschef, marketing direktor, directeur marketing, marketing director
communications officer, communication officer, charge de communication, chargee de communication, responsable communication, responsable de comunicacion, kommunikationsreferent, kommunikationsmanager, addetto alla comunicazione, responsabile comunicazione, communicatiemedewerker, communicatieadviseur, tecnico de comunicacao, gestor de comunicacao, specjalista ds komunikacji, kommunikator, kommunikationsansvarig
sales manager, responsable commercial, responsable commerciale, responsable des ventes, directeur commercial, vertriebsleiter, vertriebsleiterin, verkaufsleiter, responsable de ventas, director comercial, director de ventas, jefe de ventas, gerente de ventas, responsabile vendite, direttore vendite, verkoopmanager, kierownik sprzedazy, diretor comercial, gerente de vendas, gestor comercial, forsaljningschef, salgssjef
sales representative, commercial, commerciale, representant commercial, vertriebsmitarbeiter, aussendienstmitarbeiter, comercial, representante de ventas, agente di commercio, rappresentante, vertegenwoordiger, przedstawiciel handlowy, vendedor, saljare, account executive
key account manager, responsable grands comptes, responsable comptes cles, grosskundenbetreuer, gestor de grandes cuentas, gestor de cuentas clave, key accountmanager, opiekun kluczowych klientow, gestor de contas, kundansvarig
account manager, charge de clientele, kundenbetreuer, gestor de cuentas, accountmanager, opiekun klienta
customer success manager, responsable relation client, charge de relation client, responsable de la reussite client, responsable succes client, kundenerfolgsmanager, responsable de exito del cliente
customer service representative, conseiller client, conseillere client, charge de relation client, kundenberater, kundendienstmitarbeiter, atencion al cliente, agente de atencion al cliente, servizio clienti, klantenservice, obsluga klienta, apoio ao cliente, kundtjanst
hr manager, human resources manager, responsable rh, responsable des ressources humaines, drh, personalleiter, personalleiterin, personalreferent, responsable de recursos humanos, responsable de rrhh, director de recursos humanos, jefe de recursos humanos, responsabile risorse umane, responsabile hr, hr adviseur, personeelsmanager, kierownik hr, kierownik kadr, gestor de recursos humanos, diretor de recursos humanos, personalchef, hr chef, menedzher po personalu, insan kaynaklari muduru
recruiter, charge de recrutement, chargee de recrutement, recruteur, recruteuse, personalvermittler, personalberater, tecnico de seleccion, tecnica de seleccion, reclutador, reclutadora, selezionatore, addetto alla selezione, rekruter, rekruterka, recrutador, recrutadora, rekryterare, rekruttreringskonsulent, talent acquisition specialist, rekruter
accountant, comptable, buchhalter, buchhalterin, bilanzbuchhalter, contable, contador, contadora, contabile, ragioniere, boekhouder, boekhoudster, accountant, ksiegowy, ksiegowa, contabilista, ekonom, redovisningsekonom, regnskapsforer, revisor, bukhgalter, muhasebeci
financial controller, controller, controleur de gestion, controleuse de gestion, controleur financier, controllerin, finanzcontroller, controller financiero, controlador financiero, controller di gestione, kontroler finansowy, ekonomicontroller, controlador financeiro
chief financial officer, cfo, directeur financier, directrice financiere, daf, finanzvorstand, finanzleiter, leiter finanzen, director financiero, directora financiera, direttore finanziario, financieel directeur, dyrektor finansowy, diretor financeiro, ekonomichef, finansdirektor
chief executive officer, ceo, pdg, president directeur general, directeur general, directrice generale, geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer, vorstandsvorsitzender, director general, directora general, consejero delegado, gerente general, amministratore delegato, direttore generale, algemeen directeur, prezes, prezes zarzadu, dyrektor generalny, diretor geral, verkstallande direktor, vd, daglig leder, generalnyy direktor, managing director, general manager
chief technology officer, cto, directeur technique, directrice technique, technischer leiter, technischer direktor, director tecnico, directora tecnica, direttore tecnico, technisch directeur, dyrektor techniczny, diretor tecnico, teknisk chef
chief operating officer, coo, directeur des operations, director de operaciones, direttore operativo, dyrektor operacyjny
entrepreneur, founder, cofounder, fondateur, fondatrice, cofondateur, unternehmer, unternehmerin, grunder, grunderin, emprendedor, emprendedora, empresario, empresaria, fundador, imprenditore, imprenditrice, fondatore, ondernemer, oprichter, przedsiebiorca, zalozyciel, empreendedor, entreprenor, foretagare, predprinimatel, girisimci, antreprenor
consultant, consultante, conseiller, conseillere, berater, beraterin, unternehmensberater, consultor, consultora, consulente, adviseur, konsultant, konsult, konsulent, danisman, management consultant
lawyer, attorney, solicitor, barrister, avocat, avocate, rechtsanwalt, rechtsanwaltin, anwalt, anwaltin, abogado, abogada, avvocato, avvocata, advocaat, jurist, adwokat, radca prawny, advogado, advogada, advokat, yurist, avukat
legal counsel, juriste, juriste d entreprise, syndikus, justiziar, asesor juridico, giurista d impresa, bedrijfsjurist, prawnik, jurista
notary, notaire, notar, notario, notaio, notaris
assistant, executive assistant, personal assistant, assistante, assistante de direction, assistant de direction, assistentin, assistent, sekretarin, sekretar, secretaire, asistente, asistente de direccion, secretaria, assistente, segretaria, secretaresse, directiesecretaresse, asystentka, asystent, sekretarka
office manager, responsable administratif, responsable administrative, buroleiter, buroleiterin, bueroleiter, jefe de oficina, responsable de oficina, responsabile d ufficio, responsabile ufficio, officemanager, kierownik biura, gestor de escritorio, kontorschef, kontorsansvarig
teacher, professeur, professeure, enseignant, enseignante, instituteur, institutrice, lehrer, lehrerin, profesor, profesora, maestro, maestra, insegnante, docente, leraar, lerares, docent, nauczyciel, nauczycielka, professor, professora, larare, laerer, uchitel, ogretmen
researcher, research scientist, chercheur, chercheuse, wissenschaftler, wissenschaftlerin, forscher, forscherin, wissenschaftlicher mitarbeiter, investigador, investigadora, ricercatore, ricercatrice, onderzoeker, badacz, naukowiec, pesquisador, pesquisadora, forskare, forsker, issledovatel, nauchnyy sotrudnik, arastirmaci
student, etudiant, etudiante, werkstudent, estudiante, studente, studentessa, studentka, estudante
trainee, intern, stagiaire, praktikant, praktikantin, becario, becaria, tirocinante, stagista, stazysta, estagiario, praktikant
physician, doctor, medecin, arzt, arztin, medico, medica, lekarz, lekarka, arts, lakare, lege, vrach, doktor
nurse, infirmier, infirmiere, krankenschwester, krankenpfleger, pflegefachkraft, enfermero, enfermera, infermiere, infermiera, verpleegkundige, pielegniarka, pielegniarz, enfermeiro, enfermeira, sjukskoterska, sykepleier, medsestra, hemsire
pharmacist, pharmacien, pharmacienne, apotheker, apothekerin, farmaceutico, farmaceutica, farmacista, farmaceuta, apteekker, farmaceut, apotekare
psychologist, psychologue, psychologe, psychologin, psicologo, psicologa, psycholoog, psycholog, psikolog
dentist, dentiste, zahnarzt, zahnarztin, dentista, tandarts, dentysta, tandlakare
engineer, ingenieur, ingenieure, ingenieurin, ingeniero, ingeniera, ingegnere, inzynier, engenheiro, engenheira, ingenjor, ingenior, inzhener, muhendis
electrical engineer, ingenieur electricien, ingenieure electricienne, ingenieur en electricite, elektroingenieur, elektroingenieurin, ingeniero electrico, ingeniera electrica, ingegnere elettrico, elektrotechnisch ingenieur, inzynier elektryk, engenheiro eletrotecnico, engenheiro eletricista, elektroingenjor, inzhener elektrik
mechanical engineer, ingenieur mecanique, ingenieur mecanicien, ingenieure mecanique, maschinenbauingenieur, maschinenbauingenieurin, ingeniero mecanico, ingeniera mecanica, ingegnere meccanico, werktuigbouwkundig ingenieur, werktuigbouwkundige, inzynier mechanik, engenheiro mecanico, maskiningenjor, inzhener mekhanik
civil engineer, ingenieur civil, ingenieur genie civil, ingenieur en genie civil, bauingenieur, bauingenieurin, ingeniero civil, ingeniero de caminos, ingegnere civile, civiel ingenieur, inzynier budownictwa, engenheiro civil, byggnadsingenjor, byggingenjor, civilingenjor
chemical engineer, ingenieur chimiste, chemieingenieur, ingeniero quimico, ingegnere chimico, inzynier chemik, engenheiro quimico
security engineer, it sicherheitsingenieur, it security engineer, cybersecurity engineer, informationssicherheitsingenieur, cyber security engineer, ingenieur securite, ingenieur cybersecurite, sicherheitsingenieur, ingeniero de seguridad, ingegnere della sicurezza, beveiligingsingenieur, inzynier bezpieczenstwa, engenheiro de seguranca, sakerhetsingenjor
network administrator, administrateur reseau, administrateur reseaux, administratrice reseau, netzwerkadministrator, netzwerkadministratorin, administrador de redes, administrador de red, amministratore di rete, netwerkbeheerder, administrator sieci, natverksadministrator, natverkstekniker, setevoy administrator
system administrator, administrateur systeme, systemadministrator, administrador de sistemas, amministratore di sistema, systeembeheerder, administrator systemow, systemadministrator
architect, architecte, architekt, architektin, arquitecto, arquitecta, architetto, architetta, arquiteto, arkitekt, arkhitektor, mimar
graphic designer, graphiste, infographiste, grafiker, grafikerin, grafikdesigner, grafikdesignerin, disenador grafico, disenadora grafica, grafico, grafisch ontwerper, grafisch vormgever, grafik, designer grafico, grafisk formgivare, grafisk designer, graficheskiy dizayner
ux designer, designer ux, ux designerin, disenador ux, ux ontwerper, projektant ux
interior designer, architecte d interieur, innenarchitekt, innenarchitektin, disenador de interiores, interiorista, arredatore, interieurarchitect
photographer, photographe, fotograf, fotografin, fotografo, fotografa, fotograaf
journalist, journaliste, journalistin, periodista, giornalista, dziennikarz, dziennikarka, jornalista, zhurnalist, gazeteci
editor, redacteur, redactrice, redakteur, redakteurin, editeur, redattore, redactor, redaktor
translator, traducteur, traductrice, ubersetzer, ubersetzerin, uebersetzer, traductor, traductora, traduttore, traduttrice, vertaler, tlumacz, tlumaczka, tradutor, tradutora, oversattare, perevodchik, cevirmen
buyer, purchasing manager, acheteur, acheteuse, responsable achats, einkaufer, einkauferin, einkaeufer, einkaufsleiter, comprador, compradora, jefe de compras, responsabile acquisti, buyer acquisti, inkoper, kupiec, specjalista ds zakupow, inkopare, zakupshchik
supply chain manager, logistics manager, responsable logistique, responsable supply chain, logistikleiter, logistikleiterin, supplychainmanager, responsable de logistica, jefe de logistica, responsabile logistica, responsabile della logistica, logistiek manager, kierownik logistyki, gestor de logistica, logistikchef
quality manager, responsable qualite, qualitatsmanager, qualitatsmanagerin, qualitaetsmanager, qualitatsleiter, responsable de calidad, jefe de calidad, responsabile qualita, kwaliteitsmanager, kierownik jakosci, gestor de qualidade, gestor da qualidade, kvalitetschef, kvalitetsansvarig, menedzher po kachestvu
production manager, responsable production, responsable de production, produktionsleiter, jefe de produccion, responsabile di produzione, productiemanager, kierownik produkcji, produktionschef
operations manager, responsable des operations, responsable d exploitation, betriebsleiter, jefe de operaciones, responsabile operativo, kierownik operacyjny
real estate agent, agent immobilier, agente immobiliere, negociateur immobilier, immobilienmakler, immobilienmaklerin, agente inmobiliario, agente inmobiliaria, agente immobiliare, makelaar, vastgoedmakelaar, agent nieruchomosci, posrednik nieruchomosci, agente imobiliario, maklare, fastighetsmaklare, rieltor
bank advisor, bankkaufmann, bankkauffrau, bank clerk, employe de banque, empleado de banca, bancario, bancaria, bankmedewerker, bank adviser, conseiller bancaire, conseillere bancaire, conseiller clientele, bankberater, bankberaterin, asesor bancario, asesora bancaria, consulente bancario, bankadviseur, doradca bankowy, consultor bancario, gestor bancario, bankradgivare, bankovskiy konsultant
insurance advisor, insurance agent, insurance adviser, conseiller en assurance, conseillere en assurance, conseiller en assurances, agent d assurance, versicherungsberater, versicherungsberaterin, versicherungskaufmann, versicherungskauffrau, agente de seguros, asesor de seguros, asesora de seguros, agente assicurativo, consulente assicurativo, verzekeringsadviseur, agent ubezpieczeniowy, doradca ubezpieczeniowy, agente de seguros, mediador de seguros, forsakringsradgivare, strakhovoy agent
coach, formateur, formatrice, trainer, trainerin, formador, formadora, formatore, formatrice, entrenador, szkoleniowiec, utbildare, training manager
social worker, assistant social, assistante sociale, travailleur social, sozialarbeiter, sozialarbeiterin, trabajador social, trabajadora social, assistente sociale, maatschappelijk werker, pracownik socjalny, socionom
technician, technicien, technicienne, techniker, technikerin, tecnico, tecnica, technicus, technik, tekniker
electrician, electricien, elektriker, electricista, elettricista, elektricien, elektryk
mechanic, mecanicien, mechaniker, mecanico, meccanico, monteur, mechanik, mekaniker
chef, cook, cuisinier, cuisiniere, koch, kochin, cocinero, cocinera, cuoco, kok, kucharz, cozinheiro, kock
driver, chauffeur, fahrer, conductor, autista, kierowca, motorista
civil servant, fonctionnaire, beamter, beamtin, funcionario, funzionario, ambtenaar, urzednik
musician, musicien, musicienne, musiker, musikerin, musico, musicista, muzikant, muzyk
artist, artiste, kunstler, kunstlerin, artista, kunstenaar, artysta, konstnar
writer, author, auteur, autrice, ecrivain, autor, autorin, schriftsteller, escritor, escritora, scrittore, scrittrice, schrijver, pisarz
`;

/** Ranks that come and go with a career. */
export const ranks: ReadonlySet<string> = new Set(
  `senior junior lead principal chief head staff deputy vice assistant associate interim freelance sr jr global regional
  group expert confirme debutant leitender leitende oberste hoofd starszy mlodszy glowny major jefe capo`
    .trim()
    .split(/\s+/u)
    .filter((word) => !["assistant", "chief", "jefe", "capo"].includes(word)),
);

/** What people write where a position would stand. Folded. */
export const noPosition: readonly string[] = [
  "open to work",
  "freelance",
  "parental leave",
  "auf der suche",
  "en recherche",
  "a la recherche",
  "looking for",
  "hiring",
  "change maker",
  "helping",
  "speaker",
  "retired",
  "retraite",
  "rentner",
  "jubilado",
  "pensionato",
];
