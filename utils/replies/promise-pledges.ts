/**
 * Words that make a promise of whatever is said with them: "in 3 days, I promise". Experience with sellers' messages, 2026-11-23.
 * Sources of regular expressions over folded text, as in `promise-words.ts`.
 */
import type { PROMISE_WORDS, PromiseKind } from './promise-words.ts';

/** How a language pledges. */
export interface PledgeWords {
  /** The first person's own word: nobody says it by habit. */
  pledges: string;
  /** What is done, in forms that look ahead only behind a pledge: "I promise to send". */
  infinitives?: Partial<Record<PromiseKind, string>>;
  /** What may stand around a pledge and a time, and says nothing. */
  fillers: string;
}

/** By language. */
export const PLEDGES: Record<keyof typeof PROMISE_WORDS, PledgeWords> = {
  en: {
    pledges:
      "(?:i|we) (?:(?:can|do|will|really|hereby) )?(?:promise|swear|guarantee)(?: (?:you|u|it|this))?|(?:it'?s |it is |that'?s )?a promise|(?:you (?:have|got)|i give you) my (?:word|promise)|(?:my|on my) word|(?<=(?:^|[,.:;!]) ?)(?:promised?|pinky promise)(?= ?(?:$|[,.:;!]))",
    fillers:
      "dear|my|friend|sir|madam|buddy|bro|ok(?:ay)?|yes|sure|you|u|it|it'?s|this|that|the|is|for|only|just|max(?:imum)?|more|again|so|about|around|sorry|please|hi|hello|i|we|will|be|need",
  },
  fr: {
    pledges:
      "(?:je |j'|nous |on )?(?:(?:vous|te|t') ?)?(?:l'|le |la )?(?:promets|promettons|jure|jurons|garantis|garantissons)(?: a vous)?|(?<!(?:a|ai|as|ont|avez|avons|ete|comme) )(?:c'est )?promis(?: jure)?|(?:vous avez |tu as )?ma parole|parole d'honneur|je m'y engage|nous nous y engageons",
    infinitives: {
      ship: "(?:d'|de (?:vous |te |l'|le |la |les )*)(?:envoyer|expedier|poster)",
      refund: "de (?:vous |te |l'|le |la )*(?:rembourser|rendre)",
      replace: 'de (?:vous |te |le |la )*(?:renvoyer|remplacer|re-?expedier|echanger)',
      answer: 'de (?:vous |te )*(?:repondre|recontacter|tenir au courant|revenir vers)',
      deliver: 'de (?:vous |te |le |la )*livrer',
    },
    fillers:
      "chere?s?|amie?s?|oui|ok|d'accord|madame|monsieur|c'est|encore|environ|maximum|max|bonjour|desolee?|vous|te|le|la|que|a|et|ce|sera|juste|seulement|pour|nous|je",
  },
  es: {
    pledges:
      '(?:(?:se|te|os|les|le|me) )?(?:(?:lo|la) )?(?:prometo|prometemos|juro|juramos|garantizo|garantizamos)|(?<!(?:he|ha|hemos|lo) )prometido|(?:tiene|tienes) mi palabra|(?:le|te) doy mi palabra|es una promesa',
    infinitives: {
      ship: '(?:enviar|mandar|despachar)(?:se)?(?:te|le|les|lo|la)?',
      refund: '(?:reembolsar|devolver)(?:se)?(?:te|le|les|lo|la)?',
      replace: '(?:reenviar|reemplazar|cambiar)(?:se)?(?:te|le|les|lo|la)?',
      answer: '(?:responder|contestar|avisar|informar)(?:te|le|les)?',
      deliver: 'entregar(?:se)?(?:te|le|les|lo|la)?',
    },
    fillers:
      'estimad[oa]s?|querid[oa]s?|amig[oa]s?|si|vale|ok|hola|mas|solo|maximo|max|lo|la|que|sera|es|y|para|senora?|por favor|el|su|tu',
  },
  de: {
    pledges:
      '(?:ich |wir )?(?:(?:es|ihnen|dir|das) )*(?:verspreche[n]?|garantiere[n]?|schwore)(?: (?:es|ich|wir|ihnen|dir|das))*|(?<!(?:haben|habe|wie) )versprochen|(?:sie haben |du hast )?mein wort(?: darauf)?|ehrenwort',
    infinitives: {
      ship: '(?:zu (?:versenden|verschicken|senden|schicken)|abzuschicken|abzusenden|loszuschicken)',
      refund: 'zu (?:erstatten|uberweisen)|zuruckzuzahlen|zuruckzuerstatten',
      replace: 'zu ersetzen|auszutauschen|umzutauschen',
      answer: 'zu antworten|mich zu melden|uns zu melden',
      deliver: 'zu liefern',
    },
    fillers:
      'ja|ok|lieber?|freund(?:in)?|nur|noch|es|ist|sind|ich|maximal|herr|frau|hallo|und|das|dass|sehr geehrte[r]?|ca|etwa',
  },
  pt: {
    pledges:
      '(?:eu |nos )?(?:(?:lhe|te|isso) )?(?:prometo|prometemos|juro|juramos|garanto|garantimos)(?: (?:a voce|isso))?|(?<!(?:foi|tinha|havia|como) )prometido|e (?:uma )?promessa|(?:voce )?tem (?:a )?minha palavra|dou (?:a )?minha palavra',
    infinitives: {
      ship: '(?:enviar|postar|despachar|mandar)(?:-l[oa])?',
      refund: '(?:reembolsar|devolver)(?:-l[oa])?|fazer o (?:reembolso|estorno)',
      replace: '(?:reenviar|trocar|substituir)(?:-l[oa])?',
      answer: 'responder|avisar|informar',
      deliver: 'entregar',
    },
    fillers:
      'amig[oa]s?|querid[oa]s?|prezad[oa]s?|sim|ok|ola|mais|so|maximo|isso|que|e|voce|o|a|sera|para|apenas|senhora?|por favor',
  },
  it: {
    pledges:
      "(?:(?:te|glie|ve)(?: ?l[oa])? |(?:ti|le|vi) |l[oa] )?(?:prometto|promettiamo|giuro|giuriamo|garantisco|garantiamo)|glielo (?:prometto|garantisco)|(?<!(?:ho|ha|abbiamo|come) )promesso|(?:hai|ha|avete) la mia parola|parola d'onore",
    infinitives: {
      ship: 'di (?:spedir|inviar|mandar)(?:e|lo|la|vi|le|glielo|telo)',
      refund: 'di (?:rimborsar|restituir)(?:e|la|lo|vi|ti)',
      replace: 'di (?:rispedir|sostituir|cambiar)(?:e|lo|la)',
      answer: 'di (?:risponder|avvisar|informar)(?:e|la|vi|ti|le)',
      deliver: 'di consegnar(?:e|lo|la)',
    },
    fillers:
      'si|ok|car[oa]|amic[oa]|solo|ancora|massimo|ciao|che|e|sara|lo|la|signora?|per favore|gentile|cliente|circa',
  },
  ru: {
    pledges:
      '(?:я |мы )?(?:(?:вам|тебе) )?(?:обещаю|обещаем|гарантирую|гарантируем|клянусь|ручаюсь|даю (?:вам )?слово)(?: (?:вам|тебе))?|честное слово',
    infinitives: {
      ship: 'отправить|выслать|послать|отгрузить',
      refund: 'вернуть (?:~ ){0,2}?(?:деньги|средства|сумму|оплату)|возместить|сделать возврат',
      replace: 'заменить|(?:отправить|выслать) (?:нов~|повторно|еще раз|друг~)',
      answer: 'ответить|сообщить|написать',
      deliver: 'доставить',
    },
    fillers:
      'дорог(?:ои|ая)|уважаем(?:ыи|ая)|друг|да|хорошо|ок|еще|только|максимум|это|здравствуите|привет|я|мы|вам|все|будет|что|не волнуитесь',
  },
  zh: {
    pledges:
      '(?:我们|我們|我)?(?:可以|一定)?(?:向|跟|给|給|和)?(?:您|你)?(?:保证|保證|承诺|承諾|发誓|發誓)(?:您|你)?|说到做到|說到做到|说话算(?:话|数)|說話算(?:話|數)|我答应(?:您|你)|我答應(?:您|你)',
    fillers: '亲爱的|親愛的|亲|親|好的|好|朋友|您|你|我|的|是|哦|哈|呢|只要|最多|就|啊|吧|会|會|一定|嗯|行|可以',
  },
  ar: {
    pledges:
      '(?:انا |نحن )?(?:اعدك|اعدكم|نعدك|نعدكم|اتعهد|نتعهد|اضمن لك|نضمن لك)(?: بذلك)?|هذا وعد|وعد مني|لك وعدي|اقسم لك',
    fillers: 'نعم|صديقي|عزيزي|فقط|اخي|حسنا|مرحبا|هو|هذا|لك|يا|ان',
  },
};
