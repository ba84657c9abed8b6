/**
 * Names so frequent that a small memory must not take them for rare. Shares are rough orders of magnitude a thousand of a mixed
 * European and international acquaintance, after public name statistics; hand-written; public domain.
 */
export const commonGiven: readonly (readonly [number, string])[] = [
  [6, "maria marie john michael david anna thomas peter daniel martin"],
  [
    3,
    "jean james robert paul andreas christian stefan philippe nicolas pierre laura sarah julia sandra christine nathalie isabelle jose antonio juan mohamed marco andrea alexander sophie thierry patrick laurent olivier mark jan",
  ],
  [
    1.5,
    "jennifer jessica linda elizabeth mary susan barbara karen nancy lisa william richard joseph charles christopher matthew anthony steven kevin brian george eric susanne sabine petra monika claudia nicole stephanie katharina frank klaus uwe jurgen wolfgang michel alain francois catherine valerie sylvie veronique celine julie aurelie emilie camille francisco manuel javier carlos luis miguel carmen ana isabel pilar marta giuseppe giovanni francesco paolo luca roberto alessandro elena chiara giulia francesca anne hans johannes piotr krzysztof tomasz katarzyna magdalena agnieszka joao pedro ahmed mohammed fatima ali karim rachid sergei elena olga natalia ivan dmitri lars anders erik karin mehmet mustafa ayse fatma wei li raj amit priya sanjay anil",
  ],
];
export const commonFamily: readonly (readonly [number, string])[] = [
  [2.5, "garcia smith muller martin kim lee nguyen li wang zhang singh"],
  [
    1.2,
    "johnson williams brown jones davis miller rodriguez martinez hernandez lopez gonzalez fernandez sanchez perez schmidt schneider fischer weber meyer bernard dubois thomas robert rossi russo ferrari silva santos ferreira pereira kumar sharma khan ali ivanov hansen johansson andersson nielsen jansen de jong chen liu yang park choi yilmaz kaya demir nowak kowalski papadopoulos nagy",
  ],
  [
    0.6,
    "wilson anderson taylor moore jackson white harris clark lewis robinson walker young allen king wright scott wagner becker schulz hoffmann koch bauer richter klein wolf richard petit durand leroy moreau simon laurent lefebvre michel bertrand roux david morel fournier esposito bianchi romano colombo ricci gomez martin jimenez ruiz moreno alvarez romero alonso gutierrez oliveira costa rodrigues martins patel gupta shah petrov smirnov popov kovacs horvat novak jensen larsen olsen karlsson nilsson eriksson bakker visser smit van dijk de vries haddad ahmed hassan tran pham wu huang zhao tanaka suzuki sato celik sahin kaminski wojcik",
  ],
];
