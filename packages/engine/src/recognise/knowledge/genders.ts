/**
 * Which given names are mostly women's and which men's: it decides only how likely a changed surname is, never anything shown
 * of a person. Source: general knowledge of given names, hand-written; public domain. Endings come first in the reading.
 */
export const womenNames: ReadonlySet<string> = new Set(
  `abigail agnes aimee alice alison amber amy ann anne annick ashley astrid aude beatrix beth betty birgit brigitte carmen carol caroline
  catherine cecile celine charlotte chantal cheryl christel claire colette consuelo courtney danielle dawn debbie deborah delphine denise diane dolores
  dominique doris dorothee dorothy edith eileen elisabeth elizabeth elke elodie ellen emilie emily erin estelle esther evelyn eve florence
  frances francoise gail genevieve gertrud gisele gladys grace gretchen gudrun gwendolyn hannah harriet hazel heather heidi heike helen helene hildegard
  hilary holly hoda huguette imen ines ingeborg ingrid iris irene irmgard isabel isabelle jane janet janice jacqueline jeanne jennifer jenny jessie jill joan jocelyne
  josephine joy joyce judith judy julie june karen karin kate katharine katherine kathleen kathryn katrin kelly kerstin kim kimberly kirsten laure
  lauren laurence leslie lilian lillian lily lois lorraine louise lourdes lucie lucille lynn mabel madeleine madison magali mandy manon margaret margarete margot
  marguerite marie marilyn marion marjorie martine mary maud maureen megan melanie mercedes meryem michele michelle mildred mireille miriam monique montserrat muriel
  myriam nadine nancy naomi natalie nathalie nicole noelle nour odette odile paige pascale pauline peggy penelope phyllis pilar rachel ramona raquel
  regine renate rocio rosario rose ruth sabine salome samar sandrine sarah sharon sheila shirley sibylle sigrid silke simone sophie soledad solveig stacy stephanie
  sue susan susanne suzanne sylvie tracy ulrike ursel ute valerie veronique violet virginie vivian viviane wendy yvette yvonne zineb zeynep gul
  beatriz dolors carme nuria mar paz luz flor esperanza asuncion encarnacion concepcion belen rosalind carolyn jean kay gwen lea ida
  ingrid astrid sigrid maren wiebke imke antje anke elke silke heike meike frauke birte dorte gesa hilke tomke inge inken kathe
  hatice ayse emine elif zehra nurten gulsen sevgi hanan wafa hind asmaa houda rim ahlam salma widad najat souad ikram hajar nawal
  ji-woo soo-jin min-ji ji-hyun eun-ji hye-jin yoona haeun minji jiwoo priya deepti swati jyoti aarti preeti shruti aditi rashmi gayatri lakshmi savitri parvati bharti kirti nidhi ruchi shilpi rani kumari kaur
  olesya lubov lyubov liubov nadezhda natalie ingeborg liesbeth margriet marijke saskia tineke hanneke anneke ineke mieke marloes femke sanne lotte fleur loes els
  signe tove mette birgitte lene hanne pernille rikke bente kirsten gro randi turid astrid`
    .trim()
    .split(/\s+/u),
);
export const menNames: ReadonlySet<string> = new Set(
  `luca andrea nicola mattia elia tobia joshua noah luka nikita ilya misha sasha vanya kolya petya dima jonah ezra micah elisha joshua garcia attila bela geza gyula
  mustafa mostafa moussa yahya zakaria hamza reda ridha taha issa abdallah musa isa krishna aditya surya shiva rama dada costa janis kosta sava jovica barnaba battista
  jose jorge felipe enrique vicente jaime guadalupe dante giuseppe michele daniele gabriele davide samuele emanuele raffaele salvatore pasquale ettore cesare simone oreste
  alexandre philippe pierre jerome guillaume christophe fabrice patrice maurice antoine etienne andre rene claude pascale jacques georges gilles yves charles nicolas louis thomas
  baptiste eugene stephane gustave theodore ambroise gregoire hippolyte jean dominique camille emile basile achille aristide auguste alphonse serge
  george lawrence bruce wayne dale lee clyde steve dave mike joe jake luke duane eugene gene jerome pete kyle shane blake chase cole terence clarence maurice theodore clive
  uwe malte helge kaare arne ole rune bjarne age uffe tage sune joe jesse lance
  thijs mees joe age wiebe hidde sietse douwe jelle tjalle arie wessel`
    .trim()
    .split(/\s+/u),
);
