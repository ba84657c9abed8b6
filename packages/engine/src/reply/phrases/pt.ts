import type { LanguagePhrases } from "./shape.ts";

/**
 * Portuguese, as written in Brazil. Formal speaks in the third person without a pronoun (o seu convite, "poderia"), since
 * "o senhor, a senhora" would need a gender; familiar says você, and never tu. "Obrigado" and "obrigada" agree with the one
 * who writes: the thanks are "agradeço".
 */
export const pt: LanguagePhrases = {
  language: "pt",
  lowerCaseAfterGreeting: false,
  manners: {
    formal: {
      greeting: { named: "Olá, {name},", plain: "Olá," },
      closings: ["Atenciosamente,", "Cordialmente,", "Com os melhores cumprimentos,"],
      thanks: {
        request: ["Agradeço o seu convite.", "Agradeço o seu convite para nos conectarmos."],
        message: ["Agradeço a sua mensagem.", "Agradeço por ter reservado um tempo para me escrever."],
        origin: ["Agradeço por me dizer o que nos une.", "Agradeço a sua mensagem, e por me dizer o que nos une."],
        purpose: ["Agradeço por me explicar o motivo.", "Agradeço a sua mensagem, e por me explicar o motivo."],
        both: [
          "Agradeço a sua mensagem, tão clara.",
          "Agradeço por me explicar com tanta clareza o que nos une e qual é o motivo.",
        ],
      },
      questions: {
        origin: [
          "Poderia me lembrar de onde nos conhecemos?",
          "Teria a gentileza de me lembrar de onde nos conhecemos?",
        ],
        purpose: ["Poderia me dizer o que tem em mente?", "Poderia me dizer em poucas palavras o que tem em mente?"],
        next: ["Que próximo passo gostaria de dar?", "Como gostaria de dar continuidade a este primeiro contato?"],
        "origin-purpose": [
          "De onde nos conhecemos, ou o que tem em mente?",
          "Poderia me lembrar de onde nos conhecemos, ou me dizer o que tem em mente?",
        ],
        "purpose-next": [
          "O que tem em mente, e em que poderíamos colaborar?",
          "Poderia me dizer o que tem em mente e como poderíamos colaborar?",
        ],
        path: ["Como chegou ao meu perfil?", "Permita-me perguntar: como chegou ao meu perfil?"],
        worked: [
          "Se já colaboramos em algum trabalho, poderia me lembrar qual?",
          "Se já colaboramos em algum trabalho e isso me escapou, poderia me lembrar em que ocasião?",
        ],
        detail: [
          "Um detalhe a mais me ajudaria a lhe responder.",
          "Um detalhe a mais me ajudaria a lhe responder bem: qual lhe parece o mais útil?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} A memória me falha, peço desculpas. {question}",
          "{thanks} Procuro lembrar onde os nossos caminhos se cruzaram. {question}",
          "{thanks} Ainda não consigo situar o seu nome, e peço desculpas por isso. {question} Prefiro não responder sem pensar.",
        ],
        "never-met": [
          "{thanks} Creio que ainda não nos conhecemos. {question}",
          "{thanks} Salvo engano, é o nosso primeiro contato. {question}",
          "{thanks} Salvo engano, os nossos caminhos ainda não se cruzaram, e gosto de saber com quem falo antes de ampliar a minha rede. {question}",
        ],
        "purpose-missing": [
          "{thanks} Gostaria de entender bem antes de responder. {question}",
          "{thanks} Falta um ponto para que eu possa responder bem. {question}",
          "{thanks} Leio cada convite com atenção, e o seu me deixa uma pergunta. {question} Bastam poucas palavras.",
        ],
        "next-step-missing": [
          "{thanks} Só mais uma coisa, para lhe responder bem. {question}",
          "{thanks} Falta apenas um ponto. {question}",
          "{thanks} Agora vejo melhor do que se trata. {question} Assim poderei dizer com franqueza o que é possível da minha parte.",
        ],
        "favour-from-stranger": [
          "{thanks} Reservo esse tipo de favor a pessoas com quem já trabalhei. {question}",
          "{thanks} Só posso responder por pessoas que conheço bem. {question}",
          "{thanks} Entendo o seu pedido e lhe devo franqueza: só empenho o meu nome por pessoas cujo trabalho conheço de perto. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Só recomendo pessoas cujo trabalho já vi de perto. {question}",
          "{thanks} Não saberia escrever sobre um trabalho que não vi. {question}",
          "{thanks} Uma recomendação só tem valor quando nasce da experiência, e não vi o seu trabalho de perto o bastante para escrevê-la. Quem convive com o seu trabalho no dia a dia fará isso muito melhor. {question}",
        ],
        "pitch-declined": [
          "{thanks} Não tenho essa necessidade e prefiro parar por aqui. Desejo-lhe tudo de bom.",
          "{thanks} A sua proposta não atende a uma necessidade minha; prefiro dizer com franqueza.",
          "{thanks} Reservo esta rede para o contato entre pessoas que se conhecem, e aqui não dou andamento a propostas comerciais. Agradeço a compreensão e desejo-lhe tudo de bom.",
        ],
        declined: [
          "{thanks} Mantenho uma rede pequena e prefiro parar por aqui. Desejo-lhe tudo de bom.",
          "{thanks} Só adiciono pessoas que conheço e prefiro parar por aqui. Desejo-lhe tudo de bom.",
          "{thanks} Mantenho de propósito uma rede pequena e prefiro parar por aqui; não é, de modo algum, um juízo sobre a sua pessoa ou o seu trabalho. Desejo-lhe tudo de bom.",
        ],
        accept: [
          "{thanks} Aceito com prazer.",
          "{thanks} É um prazer contar com a sua presença entre os meus contatos.",
          "{thanks} Aceito com muito prazer. É bom contar com a sua presença entre os meus contatos; desejo-lhe um ótimo dia.",
        ],
        "accept-limited": [
          "{thanks} Aceito com prazer; vamos nos conhecendo aos poucos.",
          "{thanks} Aceito com prazer. Que tenhamos tempo para nos conhecer.",
          "{thanks} Aceito com prazer. Com os novos contatos avanço passo a passo: vamos nos conhecendo por aqui, com calma.",
        ],
        "accept-continue": [
          "{thanks} Que alegria este reencontro! Aceito com prazer.",
          "{thanks} Aceito com prazer: uma boa ocasião para retomar a conversa.",
          "{thanks} Aceito com muito prazer; que bela surpresa receber notícias suas. Como tem passado desde o nosso último contato?",
        ],
        "late-answer": [
          "Peço desculpas pela demora em responder. {thanks} Aceito com prazer.",
          "O seu convite esperou demais, peço desculpas. Aceito com prazer.",
          "Antes tarde do que nunca: peço que me desculpe por este longo silêncio. {thanks} Aceito com prazer, se ainda for do seu interesse.",
        ],
        reminder: [
          "Retomo, sem pressa alguma, o seu convite. {question}",
          "Um pequeno lembrete, caso a minha mensagem tenha passado despercebida. {question}",
          "Eu havia feito uma pergunta sobre o seu convite, e talvez ela tenha se perdido no caminho. {question} Se não tiver notícias suas, deixarei simplesmente o convite de lado.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Oi, {name}!", plain: "Oi!" },
      closings: ["Um abraço,", "Abraços,", "Saudações,"],
      thanks: {
        request: ["Agradeço seu convite.", "Agradeço seu convite para a gente se conectar."],
        message: ["Agradeço sua mensagem.", "Agradeço por você ter tirado um tempo para me escrever."],
        origin: ["Agradeço por me dizer o que nos une.", "Agradeço sua mensagem, e por você me dizer o que nos une."],
        purpose: ["Agradeço por me explicar o motivo.", "Agradeço sua mensagem, e por você me explicar o motivo."],
        both: [
          "Agradeço sua mensagem, tão clara.",
          "Agradeço por você me explicar com tanta clareza o que nos une e qual é o motivo.",
        ],
      },
      questions: {
        origin: ["Você me lembra de onde a gente se conhece?", "Você poderia me lembrar de onde a gente se conhece?"],
        purpose: ["O que você tem em mente?", "Você me conta em poucas palavras o que tem em mente?"],
        next: [
          "Que próximo passo você gostaria de dar?",
          "Como você gostaria de continuar depois deste primeiro contato?",
        ],
        "origin-purpose": [
          "De onde a gente se conhece, ou o que você tem em mente?",
          "Você me lembra de onde a gente se conhece, ou me conta o que tem em mente?",
        ],
        "purpose-next": [
          "O que você tem em mente, e o que a gente poderia fazer?",
          "Você me conta o que tem em mente e o que a gente poderia fazer em parceria?",
        ],
        path: ["Como você chegou ao meu perfil?", "Por curiosidade, como você chegou ao meu perfil?"],
        worked: [
          "Se a gente já trabalhou em parceria, você me lembra onde?",
          "Se a gente já trabalhou em parceria e isso me escapou, você me lembra em que ocasião?",
        ],
        detail: [
          "Um detalhe a mais me ajudaria a responder a você.",
          "Um detalhe a mais me ajudaria a responder bem: qual você acha mais útil?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} A memória me falha, desculpe. {question}",
          "{thanks} Estou tentando lembrar onde nossos caminhos se cruzaram. {question}",
          "{thanks} Ainda não consigo situar seu nome, desculpe. {question} Prefiro não responder sem pensar.",
        ],
        "never-met": [
          "{thanks} Acho que a gente ainda não se conhece. {question}",
          "{thanks} Se não me engano, é nosso primeiro contato. {question}",
          "{thanks} Se não me engano, nossos caminhos ainda não se cruzaram, e gosto de saber com quem falo antes de adicionar alguém. {question}",
        ],
        "purpose-missing": [
          "{thanks} Queria entender bem antes de responder. {question}",
          "{thanks} Só falta um ponto para eu responder bem. {question}",
          "{thanks} Leio cada convite com atenção, e o seu me deixa uma pergunta. {question} Bastam poucas palavras.",
        ],
        "next-step-missing": [
          "{thanks} Só mais uma coisa, para eu responder bem. {question}",
          "{thanks} Só falta um ponto. {question}",
          "{thanks} Agora vejo melhor do que se trata. {question} Assim posso dizer com franqueza o que é possível do meu lado.",
        ],
        "favour-from-stranger": [
          "{thanks} Guardo esse tipo de favor para quem já trabalhou comigo. {question}",
          "{thanks} Só posso responder por gente que conheço bem. {question}",
          "{thanks} Entendo seu pedido e devo a você uma resposta franca: só empenho meu nome por gente cujo trabalho conheço de perto. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Só recomendo gente cujo trabalho já vi de perto. {question}",
          "{thanks} Não saberia escrever sobre um trabalho que não vi. {question}",
          "{thanks} Uma recomendação só tem valor quando nasce da experiência, e não vi seu trabalho de perto o bastante para escrever uma. Quem trabalha com você todo dia vai fazer isso muito melhor. {question}",
        ],
        "pitch-declined": [
          "{thanks} Não preciso disso e prefiro parar por aqui. Desejo tudo de bom para você.",
          "{thanks} Sua proposta não atende ao que preciso; prefiro dizer com franqueza.",
          "{thanks} Guardo esta rede para o contato entre gente que se conhece, e aqui não dou andamento a propostas comerciais. Espero que você entenda; tudo de bom para você.",
        ],
        declined: [
          "{thanks} Mantenho uma rede pequena e prefiro parar por aqui. Desejo tudo de bom para você.",
          "{thanks} Só adiciono quem conheço e prefiro parar por aqui. Desejo tudo de bom para você.",
          "{thanks} Mantenho de propósito uma rede pequena e prefiro parar por aqui; não é um juízo sobre você nem sobre seu trabalho. Desejo tudo de bom para você.",
        ],
        accept: [
          "{thanks} Aceito com prazer.",
          "{thanks} É um prazer ter você entre meus contatos.",
          "{thanks} Aceito com muito prazer. É bom ter você entre meus contatos; um ótimo dia para você.",
        ],
        "accept-limited": [
          "{thanks} Aceito com prazer; a gente vai se conhecendo aos poucos.",
          "{thanks} Aceito com prazer. Que a gente tenha tempo para se conhecer.",
          "{thanks} Aceito com prazer. Com novos contatos vou passo a passo: a gente vai se conhecendo por aqui, com calma.",
        ],
        "accept-continue": [
          "{thanks} Que alegria encontrar você aqui! Aceito com prazer.",
          "{thanks} Aceito com prazer: boa ocasião para retomar a conversa.",
          "{thanks} Aceito com muito prazer; que surpresa boa ter notícias suas. Como você tem passado desde a última vez?",
        ],
        "late-answer": [
          "Desculpe pela demora em responder. {thanks} Aceito com prazer.",
          "Seu convite esperou demais, desculpe. Aceito com prazer.",
          "Antes tarde do que nunca: desculpe por este longo silêncio. {thanks} Aceito com prazer, se você ainda quiser.",
        ],
        reminder: [
          "Volto, sem pressa nenhuma, ao seu convite. {question}",
          "Um pequeno lembrete, caso você não tenha visto minha mensagem. {question}",
          "Fiz a você uma pergunta sobre seu convite, e talvez ela tenha se perdido no caminho. {question} Se eu não tiver notícias suas, deixo simplesmente o convite de lado.",
        ],
      },
    },
  },
};
