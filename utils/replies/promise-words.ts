/**
 * The words of sellers' promises. Experience with sellers' messages, 2026-11-23; measured on
 * `tests/fixtures/replies/promises.json`. Every string is the source of a regular expression over folded text (lower case,
 * no accents; see `promise-text.ts`); `~` stands for any further letters of the word. In all but Chinese, matches begin and
 * end with a word.
 */

/** What a seller promises to do. */
export type PromiseKind = 'ship' | 'refund' | 'replace' | 'answer' | 'deliver';

/** How a language says when. */
export interface WhenWords {
  numbers: Record<string, number>;
  /** Before a length, and after it; a length alone ("3 days") says nothing. */
  within: string;
  after?: string;
  /** Between two numbers: "2 to 3". */
  to: string;
  hour: string;
  /** Before `day`: the longer unit is tried first. */
  workday: string;
  day: string;
  week: string;
  /** Lengths in one word, or without a number. */
  lengths?: [words: string, amount: number, unit: 'hour' | 'day' | 'workday' | 'week'][];
  /** Days from the day of the message. */
  days: [words: string, days: number][];
  /** From Monday. */
  weekdays: string[];
  /** Beside a weekday: the week after this one. */
  next: string;
  thisWeek: string;
  nextWeek: string;
  monthEnd: string;
  /** From January; none where a number says it. */
  months: string[];
}

/** How a language promises. */
export interface PromiseWords {
  /** Words that tell the language from its neighbours; only where they share a script. */
  common?: string;
  when: WhenWords;
  /** Verbs of the seller's own doing, in forms that look ahead. */
  does: Record<PromiseKind, string>;
  /** What else must be said for `does` to be a promise, in the same sentence; absent: the form says it. */
  commits?: string;
  /** Present tense, which with a length of time ("we ship in 3 days") may be a habit … */
  present?: string;
  /** … unless it speaks of this buyer or this parcel. */
  yours?: string;
  /** What is sent, arrives or is given back decides what is promised. */
  about: Partial<Record<PromiseKind, string>>;
  /** Between two things said. */
  joins: string;
  /** Taken out before anything else is looked at: polite words with an "if", a "not" or a "please" in them. */
  polite: string;
  /** Anywhere in the sentence: conditions, habits, doubts, questions. */
  blocks: string;
  /** In the same part of the sentence: refusals, and what the buyer is asked to do. */
  refuses: string;
  /** Anywhere in the message: written by no person. */
  automatic: string;
}

const en: PromiseWords = {
  common: 'the|we|will|you|your|is|to|and|it|of|for|in|i|our|dear|friend|please|on|not|within',
  when: {
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fifteen: 15 },
    within:
      'in|within|with in|in less than|in under|in (?:about|around|approximately|another|the next|just)|after|(?:not? )?(?:later|more) than|under|for the next|over the next',
    to: '-|–|to|or|and',
    hour: 'hours?|hrs?|h',
    workday: '(?:working|business|work|week)[ -]?days?',
    day: 'days?',
    week: 'weeks?|wks?',
    lengths: [['(?:in|within) a couple of days', 2, 'day']],
    days: [
      [
        '(?:by |before )?(?:the end of )?today|tonight|this (?:afternoon|evening|morning)|right now|end of (?:the )?day',
        0,
      ],
      ['(?:the )?day after tomorrow', 2],
      ['(?:by |before )?tomorrow(?: (?:morning|afternoon|evening))?', 1],
    ],
    weekdays: [
      'mon(?:day)?',
      'tue(?:s|sday)?',
      'wed(?:nesday)?',
      'thu(?:rs|rsday)?',
      'fri(?:day)?',
      'sat(?:urday)?',
      'sun(?:day)?',
    ],
    next: 'next',
    thisWeek: '(?:by the end of |end of |later )?this week|by the weekend|this weekend',
    nextWeek: '(?:early |by the end of |in the )?next week',
    monthEnd: '(?:by |before |at )?the end of (?:the|this) month|this month',
    months: [
      'jan(?:uary)?',
      'feb(?:ruary)?',
      'mar(?:ch)?',
      'apr(?:il)?',
      'may',
      'june?',
      'july?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'oct(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
  },
  commits:
    "(?:i|we|he|she|they|it|that|who|which)'ll|will|shall|gonna|(?:am|are|is|'m|'re) (?:going|about) to|promise|guarantee",
  present:
    "(?:i|we)(?:'re|'m| are| am)? (?:(?:also|now|just|already) )?(?:re-?)?(?:ship|send|post|mail|dispatch|refund|return|replace|reply|answer|arrange)(?:ing)?|ships|leaves|arrives|goes out|(?:is|are) (?:being )?(?:shipping|sending|leaving|arriving|shipped|sent|refunded|dispatched)|gets (?:shipped|sent|refunded)",
  yours: 'you|your|it|this|the (?:parcel|package|item|order|new one|replacement|money|refund)|him|them',
  does: {
    replace: 're-?sen[dt]|re-?ship(?:ped)?|replaced?|exchanged?',
    refund:
      'refund(?:ed)?|reimbursed?|(?:give|pay|send|transfer|return)(?:ed)? (?:you )?(?:\\w+ ){0,3}?(?:money|amount|payment)|money back|(?:money|amount|payment) (?:\\w+ ){0,2}?(?:returned|back)',
    answer:
      'reply|repl(?:y|ies)|answer(?:ed)?|respond|(?:get|come|write|revert) back|be back (?:to|with) you|let (?:you|u) know|inform|tell you|update you|contact you|message you|email you|have (?:an|the) answer|give you (?:an|the) (?:answer|update|result|feedback)',
    deliver:
      'arrives?|be delivered|deliver|get (?:it|your|the|to you|there)(?! (?:\\w+ )?(?:shipped|sent|out|posted|refunded|back|replaced|fixed))|receive|reach|be (?:there|with you|at your)|have (?:it|your)',
    ship: 'ship(?:ped|s|ping)?|sen[dt]|dispatch(?:ed)?|despatch(?:ed)?|post(?:ed)?|mail(?:ed)?|go(?:es|ing)? out|leaves?|be on (?:its|the) way|hand(?:ed)? (?:\\w+ ){0,3}?(?:over|to the (?:courier|carrier|post))|be (?:given|handed) to the (?:courier|carrier|post)|arrange (?:the )?(?:ship~|deliver~|dispatch)|sending|go to the post',
  },
  about: {
    replace:
      '(?:a |the )?(?:new (?:one|item|product|piece|part|parcel|package|order|\\w+)|another(?: one)?|replacements?)',
    refund: 'refund|money|payment|compensation',
    answer:
      '(?:some |the |more )?(?:photos?|pictures?|pics?|videos?|images?|tracking(?: (?:no|number|code|info|information))?|details|information|update|reply|answer|response|news)',
  },
  joins: 'and(?: then| also)?|then|but|so',
  polite:
    "(?:please )?(?:don'?t|do not|no need to) worry|no (?:problem|worries)|not? (?:later|more) than|if you (?:have|need|want|meet|got|find) (?:any|some|a|more|other|anything|help)~?(?: \\w+){0,3}|if (?:any|there is any|there are any) ~(?: \\w+)?|not only|please (?:be )?(?:assured?|patient|rest assured|understand|kindly understand)|why not|(?:if|when) possible",
  blocks:
    'if|unless|once|when|whenever|after (?:we|you|i|it|receiv~|pay~|order~|purchase|your (?:payment|confirmation))|as soon as|until|provided|in case|usually|normally|generally|typically|always|often|standard|most(?:ly)?|customers|our policy|(?:all|every|each|most) (?:order|item|parcel|package)s?|orders (?:are|ship|will)|may|might|maybe|perhaps|probably|possibly|hopefully|hope|should|could|would|not sure|try(?:ing)?|estimated|expected|depends?|how|what|why|do you',
  refuses:
    "not|won'?t|can'?t|cannot|couldn'?t|can not|never|unable|no longer|isn'?t|aren'?t|impossible|don'?t|didn'?t|please (?:kindly )?(?:\\w+ )?(?:send|return|ship|post|reply|answer|confirm|let|tell|contact|wait|open|refund|give)|you (?:(?:have|need|will have|will need) to|must|can|should|are required)|ask you to|(?:send|give|tell|show|let|get) (?:me|us)|ago|was|were|has been|have been|been",
  automatic:
    'welcome to (?:our|my|the)|auto(?:matic)?[ -]?(?:reply|response|message)|(?:our |the )?(?:working|business|office|service) (?:hours|time)|(?:thank you|thanks) for (?:contacting|your (?:inquiry|enquiry|message|visit)|visiting|reaching|messaging)|this is an automat~|do not reply to this',
};

const fr: PromiseWords = {
  common: "le|la|les|nous|vous|votre|est|et|dans|pour|de|je|un|une|sous|des|en|pas|du|au|colis|l'|on",
  when: {
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, quinze: 15 },
    within:
      "dans (?:les|un delai (?:maximum |maximal )?(?:de|d')|environ|a peine)?|sous|d'ici|en|en moins de|au plus tard (?:dans|sous)|avant|au bout de|dans un delai de",
    to: '-|–|\\/|a|ou|et',
    hour: 'heures?|h',
    workday: 'jours? (?:ouvres?|ouvrables?|de travail)',
    day: 'jours?|j',
    week: 'semaines?|sem',
    lengths: [
      ['dans la semaine', 1, 'week'],
      ['sous huitaine', 7, 'day'],
      ['sous quinzaine', 15, 'day'],
      ['dans la journee', 0, 'day'],
    ],
    days: [
      ["aujourd'?hui(?: meme)?|ce (?:soir|matin|jour)|cet apres-?midi|tout de suite", 0],
      ['apres[ -]?demain', 2],
      ['(?:des |avant )?demain(?: (?:matin|soir|apres-?midi|au plus tard))?', 1],
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    next: 'de la semaine prochaine',
    thisWeek: "(?:avant la fin de |en fin de |d'ici la fin de )?(?:cette|la) semaine|ce week-?end",
    nextWeek: '(?:la )?semaine prochaine|(?:en )?debut de semaine prochaine',
    monthEnd: "(?:avant |d'ici )?(?:a )?(?:la )?fin (?:du|de ce|de) mois|ce mois-?ci",
    months: [
      'janvier|janv',
      'fevrier|fevr?',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
  },
  present:
    'expedi(?:e|ons)|envoi(?:e|es)|envoyons|post(?:e|ons)|part|rembours(?:e|ons)|renvoi(?:e)|renvoyons|remplac(?:e|ons)|arrive|rends|rendons|re-?expedi(?:e|ons)',
  yours:
    "vous|votre|te|t'|ton|l'|(?:vous|te) l[ea']|l[ea] (?:colis|commande|paquet|article|piece|remboursement)|ca|cela",
  does: {
    replace:
      '(?:f(?:ais|ait|aisons|erai|erons|era)) (?:\\w+ ){0,3}?(?:echange|remplacement)|renverr(?:ons|ai|a)|remplacer(?:ons|ai|a)|re-?expedi(?:e|ons|erons|erai)|(?:vais|allons|va) (?:\\w+ )?(?:renvoyer|remplacer|re-?expedier|echanger)|ser(?:a|ez) remplacee?s?|renvoi(?:e|es)|renvoyons|remplac(?:e|ons)|echanger(?:ons|ai)',
    refund:
      '(?:f(?:ais|ait|aisons|erai|erons|era)|effectu(?:e|ons|erai|erons)|lanc(?:e|erai|erons)|valid(?:e|ons|erai|erons)) (?:\\w+ ){0,3}?(?:remboursement|virement)|rembourser(?:ons|ai|a|ont)|rembours(?:e|ons)|(?:vais|allons|va) (?:\\w+ ){0,2}?(?:rembourser|rendre)|ser(?:a|ez|as) (?:\\w+ )?(?:remboursee?s?|credite|effectue)|remboursement (?:\\w+ )?(?:sera|arrivera|va|est)|restituer(?:ons|ai)|rendr(?:ons|ai)|rend(?:s|ons)|procede(?:rons|rai)? au remboursement|fais (?:\\w+ ){0,2}?remboursement',
    answer:
      'repondr(?:ons|ai|a)|reviendr(?:ons|ai)|revien(?:s|dra)? vers|revenons vers|ti(?:e|en)(?:s|ns|drai|drons)? (?:\\w+ )?au courant|tiendr(?:ai|ons)|informer(?:ai|ons)|inform(?:e|ons)|dir(?:ai|ons)|donner(?:ai|ons) (?:\\w+ ){0,2}?(?:nouvelles|reponse)|recontact(?:e|erai|erons|ons)|contacter(?:ai|ons)|(?:vais|allons|va) (?:\\w+ )?(?:repondre|informer|revenir|recontacter|contacter|dire)|aur(?:ez|as) (?:\\w+ ){0,2}?reponse|reponds|repondons',
    deliver:
      'arriver(?:a|ont)|arrive|ser(?:a|ez) (?:\\w+ )?livree?s?|recevr(?:ez|as)|allez (?:\\w+ )?recevoir|va arriver|aur(?:ez|as)|livrer(?:ons|a)',
    ship: "envoi (?:sera|partira)|(?:f(?:ais|ait|aisons|erai|erons|era)|effectu(?:e|ons|erai|erons)) (?:\\w+ ){0,3}?(?:envoi|expedition)|expedier(?:ons|ai|a|ont)|expedi(?:e|ons)|enverr(?:ons|ai|a|ont)|envoi(?:e|es)|envoyons|poster(?:ons|ai|a)|post(?:e|ons)|partir(?:a|ont)|part|ser(?:a|ont) (?:\\w+ )?(?:expedie|envoye|poste|remis|mis a la poste)e?s?|(?:vais|allons|va|vont) (?:\\w+ ){0,2}?(?:expedier|envoyer|poster|partir)|(?:faisons|fais|ferai|ferons) (?:l'envoi|partir)",
  },
  about: {
    replace: '(?:un |une |le |la )?(?:nouve(?:l|lle|au|aux) \\w+|autre|remplacement|neuf)',
    refund: 'remboursee?|remboursement|argent|somme',
    answer:
      '(?:les |des |la |une |le )?(?:photos?|videos?|images?|numero de suivi|reponse|informations?|renseignements)',
  },
  joins: 'et(?: puis)?|puis|mais|donc|alors',
  polite:
    "ne (?:vous |t')?(?:inquiet~|en fai~)(?: \\w+)? pas|pas de (?:probleme|souci|soucis)|(?:si|n'hesitez pas si) vous avez (?:des?|la moindre|d'autres|une|besoin)~?(?: \\w+){0,3}|au plus tard|n'hesitez pas|sans faute|plus tard que|merci (?:de|pour) votre (?:patience|comprehension|commande)|s'il vous plait|s'il te plait|si possible",
  blocks:
    "si|s'il|s'ils|quand|lorsque?|des (?:que|qu'il|reception|le retour)|apres (?:reception|votre|le|avoir)|une fois|a (?:reception|condition)|en cas|sauf|la plupart|clients|generalement|en general|normalement|habituellement|d'habitude|toujours|souvent|en principe|les commandes|toutes? (?:les|nos|la)|nos (?:delais|colis|commandes)|peut-?etre|probablement|sans doute|j'espere|esperons|devrai(?:t|s|ent)|pourrai(?:t|s)|pas (?:sur|certain)|essai(?:e|erai|erons|er)|essayons|est-ce que|pouvez|peux-tu|comment|quand",
  refuses:
    "ne|n'|pas|jamais|impossible|aucun~|il y a|vous (?:devez|pouvez|avez)|(?:veuillez|merci de|priere de|pourriez-vous)(?! patienter)|~-(?:moi|nous)|a ete|ont ete|avons|ai|avez|etait|vous demande~",
  automatic:
    "bienvenue (?:dans|sur|chez|a)|reponse automatique|message automatique|(?:nos |notre )?(?:horaires?|heures) (?:d'ouverture|de travail|de service|de bureau)|merci (?:de nous avoir contact~|d'avoir contact~|pour votre (?:message|visite))",
};

const es: PromiseWords = {
  common: 'el|la|los|que|su|tu|lo|le|en|es|para|por|de|con|se|un|una|no|y|nuestra|pedido|dias|te|del|al',
  when: {
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10, quince: 15 },
    within:
      'en|dentro de|en (?:un plazo|el plazo|el transcurso|menos|un maximo|el lapso) de|en unos|en los proximos|en las proximas|antes de|a mas tardar en|al cabo de',
    to: '-|–|a|o|y',
    hour: 'horas?|hrs?|h',
    workday: 'dias? (?:habil(?:es)?|laborables?|laborales)',
    day: 'dias?',
    week: 'semanas?',
    lengths: [['en un par de dias', 2, 'day']],
    days: [
      ['hoy(?: mismo)?|esta (?:tarde|noche|manana)|ahora mismo', 0],
      ['pasado manana', 2],
      ['(?<!esta )(?<!la )(?<!pasado )manana(?: (?:mismo|por la (?:manana|tarde)))?', 1],
    ],
    weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    next: 'de la (?:proxima semana|semana que viene)',
    thisWeek: '(?:antes del fin de |a finales de |en )?esta semana|este fin de semana',
    nextWeek: '(?:la )?(?:proxima semana|semana que viene|semana proxima)',
    monthEnd: '(?:a |antes de )?(?:final|finales|fin) de(?:l| este)? mes|este mes',
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo',
      'abril|abr',
      'mayo',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'sep?tiembre|sept?',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
  },
  present:
    '(?:envio|enviamos|mando|mandamos|sale|despacho|despachamos|reembolso|reembolsamos|devuelvo|devolvemos|respondo|respondemos|cambio|cambiamos|llega)',
  yours:
    '(?:te|le|les|se|os)(?: (?:lo|la|el))?|lo|la|tu|su|(?:el|la) (?:paquete|pedido|producto|reembolso|articulo)|esto',
  does: {
    replace:
      '(?:h(?:are|aremos|ago|acemos)|realiz(?:are|aremos|o|amos)|tramit(?:are|aremos|o|amos)|proces(?:are|aremos|o|amos)|gestion(?:are|aremos|o|amos)) (?:\\w+ ){0,3}?(?:cambio|reemplazo)|reenviar(?:e|emos|a)|reemplazar(?:e|emos)|cambiar(?:e|emos)|(?:voy|vamos|va) a (?:\\w+ )?(?:reenviar|reemplazar|cambiar)(?:te|le|lo|la|telo|selo)?|reenvi(?:o|amos)|repondr(?:e|emos)',
    refund:
      '(?:h(?:are|aremos|ago|acemos)|realiz(?:are|aremos|o|amos)|tramit(?:are|aremos|o|amos)|proces(?:are|aremos|o|amos)|gestion(?:are|aremos|o|amos)) (?:\\w+ ){0,3}?(?:reembolso|devolucion|abono)|proceder(?:e|emos) (?:\\w+ ){0,2}?(?:reembolso|devolucion)|reembolsar(?:e|emos|an|a)|devolver(?:e|emos|an|a)|(?<!(?:el|su|tu|un|del|de) )reembolso|reembolsamos|devuelvo|devolvemos|ser(?:a|an) (?:reembolsad|devuelt)[oa]s?|reembolso (?:se |sera|llegara|estara)~?|(?:voy|vamos|va) a (?:\\w+ )?(?:reembolsar|devolver|hacer (?:el|un) reembolso)(?:te|le|les|telo|selo)?|abonar(?:e|emos)',
    answer:
      'responder(?:e|emos|a)|respondo|respondemos|contestar(?:e|emos)|contesto|avisar(?:e|emos)|aviso|avisamos|informar(?:e|emos|a)|dir(?:e|emos)|(?:te|le|les) (?:digo|decimos|cuento|comento|informo)|comunicar(?:e|emos)|contactar(?:e|emos)|(?:voy|vamos) a (?:\\w+ )?(?:responder|contestar|avisar|informar|decir)(?:te|le|les)?|tendra[s]? (?:\\w+ ){0,2}?respuesta',
    deliver:
      'llegar(?:a|an)|llega|recibir(?:a|as|an)|ser(?:a|an) (?:entregad)[oa]s?|entregar(?:emos|an)|va a (?:llegar|recibir)|tendra[s]?',
    ship: '(?:h(?:are|aremos|ago|acemos)|realiz(?:are|aremos|o|amos)|tramit(?:are|aremos|o|amos)|proces(?:are|aremos|o|amos)|gestion(?:are|aremos|o|amos)) (?:\\w+ ){0,3}?envio|entregar(?:a|e|emos) (?:\\w+ ){0,3}?(?:al transportista|a correos|a la agencia)|enviar(?:e|emos|a|an)|(?<!(?:el|del|de|un|su|tu) )envio|enviamos|mandar(?:e|emos|a|an)|mando|mandamos|despachar(?:e|emos|a)|despacho|despachamos|ser(?:a|an) (?:enviad|despachad|mandad)[oa]s?|saldr(?:a|an)|sale|(?:voy|vamos|va|van) a (?:\\w+ )?(?:enviar|mandar|despachar|salir)(?:te|le|les|lo|la|telo|selo)?|hare(?:mos)? el envio|haremos el envio',
  },
  about: {
    replace: '(?:un |una |el |la )?(?:nuev[oa]|\\w+ nuev[oa]|otr[oa]|reemplazo|repuesto)',
    refund: 'reembolso|dinero|importe',
    answer:
      '(?:las |los |unas |el |la )?(?:fotos?|videos?|imagenes|respuesta|numero de (?:seguimiento|rastreo)|informacion|algo)',
  },
  joins: 'y(?: luego)?|luego|pero|entonces|asi que',
  polite:
    'si(?=[,.!])|no (?:se|te) preocupe~|sin (?:problema~|falta)|no hay problema|a mas tardar|si (?:tiene|tienes|necesita|necesitas) (?:alguna|algun|mas|otra|cualquier|ayuda)~?(?: \\w+)?|no dude(?:s)? en|lo siento|si es posible|disculp~ las molestias',
  blocks:
    'si|cuando|una vez|en cuanto|tan pronto|despues de|tras|al recibir|en caso|a menos|mayoria|clientes|normalmente|generalmente|por lo general|usualmente|suele~|solemos|habitualmente|siempre|(?:los|todos los|nuestros) (?:pedidos|envios)|quizas?|tal vez|a lo mejor|probablemente|posiblemente|esper(?:o|amos)(?! que)|deberia~|podria~|puede que|no estoy segur~|intentar~|intentamos|trataremos|puede|puedes|podria',
  refuses:
    'no|nunca|imposible|jamas|tampoco|hace|(?:tiene|tienes|debe|debes|hay)(?: que)?|por favor (?:envi|mand|devuelv|esper|conteste|confirm)~|(?:envienos|mandenos|devuelvanos|devuelvalo|envielo|espere)|fue|ha sido|hemos|he|quedan',
  automatic:
    'bienvenid[oa]s? a (?:nuestra|mi|la)|respuesta automatica|mensaje automatico|horario (?:de atencion|laboral|comercial)|gracias por (?:contactar~|escribir~|ponerse en contacto|su (?:mensaje|visita|consulta)|tu (?:mensaje|visita|consulta))',
};

const de: PromiseWords = {
  common:
    'der|die|das|wir|sie|ihnen|ihre?|ist|und|in|nicht|ich|es|den|ein|eine|von|bei|innerhalb|am|wird|bitte|dem|fur',
  when: {
    numbers: {
      einem: 1,
      einer: 1,
      eines: 1,
      ein: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      zehn: 10,
      vierzehn: 14,
    },
    within:
      'in|innerhalb von|innerhalb|binnen|in (?:etwa|ca\\.?|den nachsten|spatestens|weniger als)|spatestens (?:in|nach)|nach|bis in|in maximal',
    to: '-|–|bis|oder|und',
    hour: 'stunden?|std|h',
    workday: 'werktag~|arbeitstag~',
    day: 'tag~',
    week: 'wochen?',
    days: [
      ['heute(?: (?:noch|abend|nachmittag|mittag))?|noch heute|sofort', 0],
      ['ubermorgen', 2],
      ['(?:bis |spatestens )?(?<!guten )morgen(?: (?:fruh|abend|vormittag|nachmittag))?', 1],
    ],
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
    next: 'nachste[nr]?|kommende[nr]?',
    thisWeek: '(?:bis )?(?:ende )?(?:noch )?dieser? woche|am wochenende|bis ende der woche',
    nextWeek: '(?:anfang |ende |in der )?(?:nachste[r]?|kommende[r]?) woche',
    monthEnd: '(?:bis )?(?:zum )?(?:ende (?:des|dieses) monats|monatsende|ende des monats)',
    months: [
      'januar|jan',
      'februar|feb',
      'marz',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept?',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
  },
  present:
    'versende[n]?|verschicke[n]?|sende[n]?|schicke[n]?|erstatte[n]?|uberweise[n]?|ersetze[n]?|tausche[n]?|geht|antworte[n]?',
  yours:
    'ihnen|ihren?|ihrem|ihre[rs]?|dir|dein~|es|ihn|(?:das|den|die|der) (?:paket|ware|artikel|bestellung|geld|ersatz)|(?:ein|eine|einen) ~',
  does: {
    replace:
      'ersetze[n]?|tausche[n]? (?:\\w+ ){0,4}?(?:aus|um)|(?:schicke|sende)[n]? (?:\\w+ ){0,4}?(?:erneut|nochmals?|noch einmal)|(?:werde[n]?) (?:\\w+ ){0,6}?(?:ersetzen|austauschen|umtauschen)|wird (?:\\w+ ){0,5}?(?:ersetzt|ausgetauscht)',
    refund:
      '(?:mache[n]?|veranlasse[n]?|bearbeite[n]?|leite[n]?) (?:\\w+ ){0,3}?(?:ruckerstattung|erstattung|ruckzahlung)|erstatte[n]?|erstattet|uberweise[n]?|(?:werde[n]?|wird) (?:\\w+ ){0,6}?(?:erstatten|erstattet|zuruckerstatte[nt]|zuruckerstattet|uberweisen|uberwiesen|zuruckzahlen|gutgeschrieben|zuruckgezahlt)|(?:ruck)?erstattung (?:\\w+ ){0,2}?(?:erfolgt|kommt|wird|ist)|zahle[n]? (?:\\w+ ){0,6}?zuruck|bekommen (?:\\w+ ){0,2}?geld (?:\\w+ ){0,5}?zuruck',
    answer:
      'melde[n]? (?:mich|uns)|antworte[n]?|(?:gebe|geben) (?:\\w+ ){0,5}?(?:bescheid|ruckmeldung|antwort)|informiere[n]?|sage[n]? (?:ihnen|dir)|teile[n]? (?:\\w+ ){0,5}?mit|(?:werde[n]?) (?:\\w+ ){0,6}?(?:antworten|melden|informieren|mitteilen|bescheid geben)|bescheid',
    deliver:
      'kommt|(?:wird|werden) (?:\\w+ ){0,6}?(?:ankommen|geliefert|zugestellt|bei (?:ihnen|dir) sein|eintreffen|da sein|erhalten|bekommen)|erhalten sie|sie erhalten|sie bekommen|bekommen sie|trifft|liefere[n]?|ankommt',
    ship: '(?:mache[n]?|veranlasse[n]?|bearbeite[n]?|leite[n]?) (?:\\w+ ){0,3}?(?:versand)|versende[n]?(?! sie (?:das|den|die|es|ihn))|verschicke[n]?|sende[n]?(?! sie\\b)|schicke[n]?(?! sie\\b)|(?:wir werden|ich werde|werden wir|werde ich) (?:\\w+ ){0,7}?(?:versenden|verschicken|senden|schicken|abschicken|absenden|losschicken)|wird (?:\\w+ ){0,6}?(?:ubergeben|versandt|versendet|verschickt|abgeschickt|gesendet|geschickt|abgesendet|verlassen|rausgehen|rausgeschickt)|geht (?:\\w+ ){0,5}?(?:raus|ab|weg|zur post|in den versand|auf den weg)|bringe[n]? (?:\\w+ ){0,4}?zur post',
  },
  about: {
    replace: '(?:(?:ein|eine|einen|das|die|den) )?(?:neue[nsrm]? ~|ersatz~|andere[nsrm]?|neue[ns]?)',
    refund: 'geld|(?:ruck)?erstattung|betrag',
    answer:
      '(?:die |ein |das )?(?:fotos?|bilder|videos?|antwort|sendungsnummer|trackingnummer|tracking-?nummer|ruckmeldung|informationen)',
  },
  joins: 'und(?: dann)?|dann|aber|also',
  polite:
    'keine sorge(?:n)?|kein problem|(?:machen|mach) (?:sie )?sich keine sorgen|(?:wenn|falls|sollten) sie (?:noch |weitere )?(?:fragen|hilfe)(?: haben| benotigen)?|nicht spater als|tut mir leid|wenn moglich',
  blocks:
    'wenn|falls|sobald|nachdem|nach (?:erhalt|eingang|zahlungseingang|ihrer|der|dem)|sofern|(?:die )?meisten|kunden|normalerweise|in der regel|gewohnlich|ublicherweise|meistens?|immer|generell|(?:alle|unsere)(?: \\w+)? (?:bestellungen|pakete|artikel)|bestellungen werden|vielleicht|eventuell|moglicherweise|wahrscheinlich|vermutlich|hoffe~|hoffentlich|sollte[n]?|konnte[n]?|versuche[n]?|voraussichtlich|konnen sie|kannst du|wann|wie',
  refuses:
    'nicht|kein~|nie|niemals|unmoglich|leider nicht|bitte (?:schicken|senden|warten|antworten|bestatigen|offnen|geben|teilen)(?: sie)?|mussen sie|sie (?:mussen|sollen|konnen)|(?:schicken|senden) sie|vor (?:\\d+|zwei|drei)|wurde[n]?|worden',
  automatic:
    'willkommen (?:in|im|bei|auf)|automatische (?:antwort|nachricht)|(?:unsere )?(?:offnungszeiten|geschaftszeiten|arbeitszeiten|servicezeiten)|(?:danke|vielen dank) fur (?:ihre|deine) (?:nachricht|anfrage|kontaktaufnahme|besuch)',
};

const pt: PromiseWords = {
  common:
    'o|os|as|voce|seu|sua|nao|em|para|por|de|do|da|na|no|com|um|uma|e|vou|vamos|te|nossa|ate|dias|sera|pedido|amanha',
  when: {
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      tres: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      dez: 10,
      quinze: 15,
    },
    within:
      'em|em ate|dentro de|no prazo (?:maximo )?de|em menos de|nos proximos|nas proximas|daqui a|em (?:cerca|torno) de|em no maximo|ate|apos|num prazo de',
    to: '-|–|a|ou|e',
    hour: 'horas?|hrs?|h',
    workday: 'dias? (?:uteis|util|de trabalho)',
    day: 'dias?',
    week: 'semanas?',
    days: [
      ['hoje(?: (?:mesmo|a noite|a tarde|ainda))?|ainda hoje|esta (?:tarde|noite)', 0],
      ['depois de amanha', 2],
      ['(?<!depois de )(?:ate )?amanha(?: (?:de manha|cedo|a tarde|mesmo))?', 1],
    ],
    weekdays: [
      'segunda(?:-feira)?',
      'terca(?:-feira)?',
      'quarta(?:-feira)?',
      'quinta(?:-feira)?',
      'sexta(?:-feira)?',
      'sabado',
      'domingo',
    ],
    next: 'da (?:proxima semana|semana que vem)',
    thisWeek: '(?:ate o fim d|n|ate o final d)?(?:esta|essa) semana|(?:este|neste) fim de semana',
    nextWeek: '(?:n?a )?(?:proxima semana|semana que vem)',
    monthEnd: '(?:ate |n)?o? ?(?:fim|final) d(?:o|este) mes|este mes',
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'marco',
      'abril|abr',
      'maio',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
  },
  present:
    'envio|enviamos|mando|mandamos|posto|postamos|sai|despacho|despachamos|reembolso|reembolsamos|devolvo|devolvemos|respondo|respondemos|troco|trocamos|chega',
  yours: '(?:te|lhe|vos)|voce|seu|sua|teu|[oa] (?:pacote|pedido|produto|dinheiro|item|valor)|isso|para voce',
  does: {
    replace:
      '(?:f(?:arei|aremos|aco|azemos)|realiz(?:arei|aremos|o|amos)|process(?:arei|aremos|o|amos)|solicit(?:arei|aremos|o|amos)) (?:\\w+ ){0,3}?(?:troca|substituicao)|reenviar(?:ei|emos|a)|trocar(?:ei|emos)|substituir(?:ei|emos)|(?:vou|vamos|vai) (?:\\w+ )?(?:reenviar|trocar|substituir|repor)|reenvi(?:o|amos)',
    refund:
      '(?:f(?:arei|aremos|aco|azemos)|realiz(?:arei|aremos|o|amos)|process(?:arei|aremos|o|amos)|solicit(?:arei|aremos|o|amos)) (?:\\w+ ){0,3}?(?:reembolso|estorno|devolucao)|reembolsar(?:ei|emos|a)|(?<!(?:o|do|seu|um|de) )reembolso|reembolsamos|devolver(?:ei|emos|a)|devolvo|devolvemos|sera (?:reembolsad|devolvid|estornad)[oa]|(?:reembolso|estorno|dinheiro) (?:sera|chega|cai|vai|volta|retorna|estara)~?|(?:vou|vamos|vai) (?:\\w+ )?(?:reembolsar|devolver|estornar|fazer o (?:reembolso|estorno))|estornar(?:ei|emos)',
    answer:
      'responder(?:ei|emos|a)|respondo|respondemos|avisar(?:ei|emos)|(?:te|lhe) (?:aviso|falo|digo|informo|respondo|retorno)|informar(?:ei|emos)|(?:vou|vamos|vai) (?:\\w+ )?(?:responder|avisar|informar|retornar|dizer|contatar|dar (?:um )?retorno)|retornar(?:ei|emos)|entrar(?:ei|emos) em contato|tera (?:\\w+ ){0,2}?resposta',
    deliver:
      'chegar(?:a|ao)|chega|receber(?:a|as|ao)|sera entregue(?! (?:a|ao|na|nos) (?:transportadora|correio~))|entregar(?:emos|ao)|vai (?:chegar|receber)|tera',
    ship: '(?:f(?:arei|aremos|aco|azemos)|realiz(?:arei|aremos|o|amos)|process(?:arei|aremos|o|amos)|solicit(?:arei|aremos|o|amos)) (?:\\w+ ){0,3}?envio|entregue (?:a|ao|nos) (?:transportadora|correio~)|enviar(?:ei|emos|a|ao)|(?<!(?:o|do|de|um|seu) )envio|enviamos|mandar(?:ei|emos|a)|mando|mandamos|postar(?:ei|emos)|posto|postamos|despachar(?:ei|emos)|despacho|despachamos|sera (?:enviad|postad|despachad)[oa]|saira|sai|(?:vou|vamos|vai|vao) (?:\\w+ )?(?:enviar|mandar|postar|despachar|sair|ser enviado)(?:-\\w+)?',
  },
  about: {
    replace: '(?:um |uma |o |a )?(?:nov[oa]|\\w+ nov[oa]|outr[oa]|substitut[oa]|reposicao)',
    refund: 'reembolso|dinheiro|valor|estorno',
    answer:
      '(?:as |os |umas |o )?(?:fotos?|videos?|imagens|resposta|codigo de rastre~|numero de rastre~|rastreio|informac~)',
  },
  joins: 'e(?: depois)?|depois(?! de amanha)|mas|entao',
  polite:
    'nao se preocupe~|sem (?:problema~|falta)|nao tem problema|se (?:tiver|precisar)(?: de)? (?:alguma|qualquer|mais|ajuda|outra|algo)~?(?: \\w+)?|nao hesite|no maximo|se possivel',
  blocks:
    'se|quando|assim que|depois (?:de|que)(?! amanha)|apos (?:o|a|receb~|confirm~)|logo que|caso|ao receber|a menos|maioria|clientes|normalmente|geralmente|em geral|costum~|sempre|(?:os|todos os|nossos) (?:pedidos|envios)|talvez|provavelmente|possivelmente|esper(?:o|amos)|deve(?:ria|ra|mos)?|poderia~|pode ser|nao (?:sei|tenho certeza)|tentar~|tentamos|pode|podem',
  refuses:
    'nao|nunca|impossivel|jamais|ha \\d+|faz|(?:precisa|tem que|deve|devem)(?: \\w+)?|por favor,? (?:envi|mand|devolv|aguard|respond|confirm)~|foi|foram|enviei|enviado ha|faltam',
  automatic:
    'bem-?vind[oa]s? (?:a|ao)|resposta automatica|mensagem automatica|horario de (?:atendimento|funcionamento|trabalho)|obrigad[oa] (?:por|pelo|pela) (?:contat~|contact~|sua (?:mensagem|visita|consulta)|mensagem|visita)',
};

const it: PromiseWords = {
  common: 'il|lo|la|gli|le|suo|sua|che|di|per|un|una|non|in|entro|giorni|ordine|pacco|del|con|ci|e|al|le|ti|nostro',
  when: {
    numbers: {
      un: 1,
      una: 1,
      uno: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      dieci: 10,
      quindici: 15,
    },
    within:
      "entro|in|tra|fra|nel giro di|nell'arco di|entro (?:e non oltre|circa|massimo|le prossime|i prossimi)|in meno di|nei prossimi|nelle prossime|al massimo (?:in|entro)",
    to: '-|–|o|a|e',
    hour: 'ore|ora|h',
    workday: 'giorn[oi] (?:lavorativ[oi]|feriali)',
    day: 'giorn[oi]',
    week: 'settiman[ae]',
    lengths: [
      ['in giornata', 0, 'day'],
      ['(?:in|entro) un paio di giorni', 2, 'day'],
    ],
    days: [
      ['oggi(?: stesso)?|stasera|stamattina|subito|questo pomeriggio', 0],
      ['dopo ?domani', 2],
      ['(?:entro |gia )?domani(?: (?:mattina|pomeriggio|stesso|sera))?', 1],
    ],
    weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
    next: 'della (?:prossima settimana|settimana prossima)|prossim[oa]',
    thisWeek:
      '(?:entro |entro la fine di )?questa settimana|(?:entro )?(?:il|questo) (?:fine settimana|weekend)|entro (?:la )?(?:fine )?settimana',
    nextWeek: '(?:la )?(?:prossima settimana|settimana prossima)',
    monthEnd: '(?:entro )?(?:la )?fine (?:del )?mese|questo mese',
    months: [
      'gennaio|gen',
      'febbraio|feb',
      'marzo',
      'aprile|apr',
      'maggio',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|sett?',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
  },
  present:
    'spedisco|spediamo|invio|inviamo|mando|mandiamo|parte|parto|rimborso|rimborsiamo|restituisco|restituiamo|rispondo|rispondiamo|sostituisco|sostituiamo|arriva',
  yours:
    "(?:te|glie|ce|ve|me)l[oa]|glielo|l[eoai]|ti|vi|gli|suo|sua|tuo|tua|(?:il|la|l') ?(?:pacco|ordine|prodotto|articolo|rimborso|merce)|questo",
  does: {
    replace:
      '(?:f(?:aro|aremo|accio|acciamo)|effettu(?:ero|eremo|o|iamo)|proced(?:ero|eremo|o|iamo)) (?:\\w+ ){0,3}?(?:cambio|sostituzione)|sostituir(?:o|emo|a)|sostituisco|sostituiamo|rispedir(?:o|emo|a)|rispedisco|rispediamo|rimander(?:o|emo)|cambier(?:o|emo)|(?:verra|sara) sostituit[oa]|reinvier(?:o|emo)',
    refund:
      '(?:f(?:aro|aremo|accio|acciamo)|effettu(?:ero|eremo|o|iamo)|proced(?:ero|eremo|o|iamo)) (?:\\w+ ){0,3}?(?:rimborso|bonifico)|rimborser(?:o|emo|anno|a)|(?<!(?:il|un|del|di|suo|tuo|lo) )rimborso|rimborsiamo|restituir(?:o|emo)|restituisco|restituiamo|(?:verra|sara|verranno|saranno) (?:rimborsat|accreditat|restituit)[oaie]|rimborso (?:sara|verra|arrivera|arriva|avverra)|effettuer(?:o|emo) il rimborso|accrediter(?:o|emo)|faccio il rimborso',
    answer:
      'risponder(?:o|emo|a)|rispondo|rispondiamo|far(?:o|emo) sapere|facci(?:o|amo) sapere|aggiorner(?:o|emo)|aggiorno|aggiorniamo|avviser(?:o|emo)|avviso|avvisiamo|informer(?:o|emo)|informo|contatter(?:o|emo)|dir(?:o|emo)|dar(?:o|emo) (?:\\w+ ){0,2}?(?:risposta|notizie)|do (?:\\w+ )?risposta|avra (?:\\w+ ){0,2}?risposta',
    deliver: 'arriver(?:a|anno)|arriva|ricever(?:a|ai|ete)|(?:sara|verra) consegnat[oa]|consegner(?:emo|anno)|avra',
    ship: "(?:f(?:aro|aremo|accio|acciamo)|effettu(?:ero|eremo|o|iamo)|proced(?:ero|eremo|o|iamo)) (?:\\w+ ){0,3}?(?:spedizione|invio)|spedir(?:o|emo|a|anno)|spedisco|spediamo|invier(?:o|emo|a|anno)|(?<!(?:l'|un|dell'|di) ?)invio|inviamo|mander(?:o|emo|a)|mando|mandiamo|(?:verra|sara|verranno|saranno) (?:\\w+ )?(?:spedit|inviat|mandat|affidat)[oaie]|(?:affider(?:o|emo)|consegner(?:o|emo)|consegniamo) (?:\\w+ ){0,3}?(?:al corriere|alle poste)|partir(?:a|anno)|(?<!(?:maggior|gran|una|la|da|altra) )parte(?! di)|provvedere(?:mo)? (?:a|alla) spedi~|vado a spedire|andiamo a spedire",
  },
  about: {
    replace: '(?:un |una |il |la )?(?:nuov[oa](?: \\w+)?|altr[oa](?: \\w+)?|sostitut~|sostituzione|ricambio)',
    refund: 'rimborso|soldi|denaro|importo',
    answer:
      '(?:le |delle |i |il |la )?(?:foto|video|immagini|risposta|numero di (?:tracking|tracciamento|spedizione)|codice di tracking|tracking|informazioni)',
  },
  joins: 'e(?: poi)?|poi|ma|quindi',
  polite:
    'non si preoccup~|non (?:ti )?preoccup~|nessun problema|se (?:ha|hai|avete) (?:bisogno|altre|qualche|domande|dubbi)~?(?: \\w+){0,2}|non esiti~|al piu tardi|senza problemi|se possibile|non oltre',
  blocks:
    'se|quando|appena|non appena|una volta|dopo (?:il|la|aver|che|averlo)|in caso|qualora|a meno|maggior parte|clienti|normalmente|di solito|generalmente|in genere|solitamente|sempre|(?:gli|tutti gli|i nostri) ordini|(?:tutte )?le spedizioni|forse|probabilmente|magari|sper(?:o|iamo)|dovrebbe~|potrebbe~|potremmo|non (?:so|sono sicur~)|prover(?:o|emo)|cerch(?:iamo|eremo|ero)|puo|potete|puoi',
  refuses:
    'non|mai|impossibile|fa|(?:deve|devi|dovete|bisogna)(?: \\w+)?|per favore,? (?:sped|invi|mand|restitu|attend|rispond|conferm)~|e stat[oa]|stat[oa]|abbiamo|ho|mancano',
  automatic:
    'benvenut[oaie] (?:nel|in|su|da|al)|risposta automatica|messaggio automatico|orari (?:di lavoro|di apertura|di ufficio|di servizio)|grazie per (?:averci contattat~|averci scritto|il (?:suo|tuo) messaggio|la (?:sua|tua) (?:visita|richiesta))',
};

const ru: PromiseWords = {
  when: {
    numbers: {
      один: 1,
      одного: 1,
      одну: 1,
      два: 2,
      две: 2,
      двух: 2,
      три: 3,
      трех: 3,
      четыре: 4,
      четырех: 4,
      пять: 5,
      пяти: 5,
      шесть: 6,
      семь: 7,
      семи: 7,
      десять: 10,
      десяти: 10,
    },
    within:
      'в течение|в течении|через|за|в ближаишие|не позднее чем через|не позже чем через|спустя|примерно через|максимум через|до',
    to: '-|–|до|или|и',
    hour: 'час~|ч',
    workday: 'рабоч~ (?:дн~|день)|будн~ дн~',
    day: 'дн(?:я|еи|ю)|день|сут~',
    week: 'недел(?:и|ь|ю|е)',
    lengths: [
      ['(?:в течение|в течении|через|за) (?:одн~ )?недел[июь]', 1, 'week'],
      ['(?:в течение|в течении) (?:одн~ )?(?:дня|суток)|за сутки|через сутки', 1, 'day'],
      ['(?:через|в течение) (?:час|часа)', 1, 'hour'],
      ['через пару днеи', 2, 'day'],
    ],
    days: [
      ['сегодня(?: (?:вечером|же|днем))?|до конца дня|прямо сеичас', 0],
      ['послезавтра', 2],
      ['завтра(?: (?:утром|днем|вечером|же))?|до завтра', 1],
    ],
    weekdays: ['понедельник~', 'вторник~', 'сред[ауеы]', 'четверг~', 'пятниц~', 'суббот~', 'воскресень~'],
    next: 'следующ~',
    thisWeek: '(?:до конца |на )(?:этои )?недел[еи]|до выходных',
    nextWeek: '(?:на |в начале )?следующеи недел[еи]|следующую неделю',
    monthEnd: '(?:до |в )?конц[ае] (?:этого )?месяца',
    months: [
      'январ[яь]',
      'феврал[яь]',
      'март[а]?',
      'апрел[яь]',
      'ма[яи]',
      'июн[яь]',
      'июл[яь]',
      'август[а]?',
      'сентябр[яь]',
      'октябр[яь]',
      'ноябр[яь]',
      'декабр[яь]',
    ],
  },
  present: 'отправляем|отправляю|высылаем|высылаю|возвращаем|возвращаю|отвечаем|отвечаю|меняем|меняю',
  yours: 'вам|вас|ваш~|тебе|твои|твою|твоего|его|ее|(?:посылк|заказ|товар)(?:а|у|и|)|это',
  does: {
    replace: 'заменим|заменю|перешлем|перешлю|обменяем|обменяю|меняем|меняю|(?:сделаем|сделаю|оформим) замену',
    refund:
      'верн(?:ем|у)(?: вам)?|возмест(?:им|ит)|возмещу|(?:сдела(?:ем|ю)|оформ(?:им|лю)|провед(?:ем|у)) возврат|возврат (?:~ ){0,2}?(?:будет|придет|поступит|произоидет)|возвращаем|возвращаю|(?:деньги|средства) (?:~ ){0,2}?(?:вернутся|придут|поступят|будут)|(?:переведем|переведу|перечислим|перечислю|зачислим) (?:~ ){0,3}?(?:деньги|средства|сумму|возврат)|(?:переведем|переведу|перечислим) вам|компенсируем|компенсирую',
    answer:
      'ответ (?:~ )?будет|отве(?:чу|тим|тит)|сообщ(?:у|им)|напиш(?:у|ем)|да(?:м|дим) (?:вам )?(?:знать|ответ)|свяж(?:усь|емся)|уведом(?:лю|им)|отвечаем|отвечаю|отпишусь|скажу|скажем',
    deliver: 'получите|получишь|придет|прибудет|достав(?:им|ят)|буд(?:ет|ут) (?:доставлен~|у вас)|приедет|доидет',
    ship: 'отправ(?:им|лю|ят|ит)|вышл(?:ем|ю|ют)|пришл(?:ем|ю|ют)|отправляем|отправляю|высылаем|высылаю|уидет|уедет|отгруз(?:им|ят)|отгружу|(?:передадим|передам|отдадим|отдам|сдадим) (?:~ ){0,4}?(?:служб~|почт~|курьер~|достав~|перевозчик~|транспортн~)|буд(?:ет|ут|у|ем) (?:~ ){0,2}?(?:отправлен~|выслан~|отправлять|отгружен~)|(?:сдела(?:ем|ю)|произвед(?:ем|у)) отправку',
  },
  about: {
    replace: 'нов(?:ыи|ую|ое|ая|ого|ые)|друг(?:ои|ую|ое|ого)|замен[ау]|еще (?:один|одну|раз)|повторно',
    refund: 'возврат~|деньг~|деньги|средств~|компенсаци~',
    answer: 'фото~|видео|ответ|трек~|номер отслеживания|информаци~',
  },
  joins: 'и(?: потом)?|потом|затем|но|а',
  polite:
    'не (?:волнуитесь|волнуися|переживаите|переживаи|беспокоитесь)|без проблем|нет проблем|не поздн?ее|не позже|если (?:у вас )?(?:есть|будут|возникнут|появятся) (?:~ ){0,2}?вопрос~|не за что|по возможности',
  blocks:
    'если|когда|как только|после|при условии|в случае|большинств~|покупател(?:и|еи)|клиент(?:ы|ов)|обычно|как правило|всегда|в основном|(?:все |наши )?заказы|может быть|возможно|наверное|вероятно|надеюсь|надеемся|постара~|попробу~|должн~|мог(?:ли|ло|ла) бы|можете|можешь|ли|примерно обычно|не уверен~',
  refuses:
    'не|нет|нельзя|невозможно|никогда|не сможем|(?:вам )?(?:нужно|надо|необходимо)|(?:пожалуиста )?(?:подождите|отправьте|верните|пришлите|ответьте|вышлите)|назад|был[аио]?|осталось|вы (?:должны|можете)',
  automatic:
    'добро пожаловать|автоматическ~ (?:ответ|сообщение)|автоответ~|(?:наше |часы |график )(?:рабоч~ врем~|работы)|рабочее время|спасибо за (?:обращение|ваше (?:сообщение|обращение))',
};

const zh: PromiseWords = {
  when: {
    numbers: { 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十五: 15 },
    within: '(?:在|最晚|最迟|预计)?',
    after: '(?:之?内|以内|之內|內|后|後|之后|左右内)',
    to: '-|–|到|至|或',
    hour: '个?小时|個?小時|个?钟头',
    workday: '个?工作日|個?工作日|个?工作天',
    day: '天|日',
    week: '个?星期|周|週|个?礼拜',
    lengths: [
      ['(?:当|當)天', 0, 'day'],
      ['(?:这|這)?(?:两|兩)天(?:内|內)?', 2, 'day'],
    ],
    days: [
      ['今(?:天|日|晚)(?:内|之内|下午|晚上)?|(?:马|馬)上|立即|立刻', 0],
      ['后天|後天', 2],
      ['(?:最晚|最迟)?明(?:天|日|早|晚)(?:上午|下午|晚上)?', 1],
    ],
    weekdays: [
      '(?:周|星期|礼拜|週)一',
      '(?:周|星期|礼拜|週)二',
      '(?:周|星期|礼拜|週)三',
      '(?:周|星期|礼拜|週)四',
      '(?:周|星期|礼拜|週)五',
      '(?:周|星期|礼拜|週)六',
      '(?:周|星期|礼拜|週)[日天]',
    ],
    next: '下(?:个|個)?',
    thisWeek: '(?:本|这|這)(?:周|週|个?星期)(?:内|之内|末)?|周末',
    nextWeek: '下(?:个|個)?(?:周|週|星期|礼拜)(?:内|初|之内)?',
    monthEnd: '(?:本|这个?|這個?)?月底(?:前|之前)?|本月内?',
    months: [],
  },
  does: {
    replace: '补发|補發|重发|重發|重新(?:发|發|寄)|补寄|補寄|换(?:一|个|新|货)|換(?:一|個|新|貨)|换.{0,4}新',
    refund: '退款|退钱|退錢|退还|退還|退回|退给|退給|退到|打款|到账|到賬',
    answer:
      '发.{0,4}(?:照|图|視頻|视频|单号|單號|截图)|發.{0,4}(?:照|圖|視頻|單號)|拍.{0,3}(?:照|视频)|回复|回復|答复|答覆|告诉|告訴|告知|通知|联系您|聯繫您|联系你|给您消息|回您|回你|给.{0,2}答案',
    deliver: '送到|送达|送達|到货|到貨|到达|到達|收到|签收|抵达|到您',
    ship: '发货|發貨|发出|發出|寄出|寄给|寄給|寄过|寄過|寄走|寄(?:到|了)?|发走|发给|發給|出货|出貨|发快递|发您',
  },
  about: {
    replace: '新的|另一(?:个|件)|一个新|替换',
    answer: '(?:照|图|圖)片|照|视频|視頻|单号|單號|运单|快递号|截图',
  },
  joins: '然后|然後|并且?|但是?|所以',
  polite:
    '别担心|別擔心|不用担心|不要担心|不必担心|没问题|沒問題|没关系|沒關係|不好意思|不客气|不客氣|不晚于|不迟于|不超过|如果?有(?:任何|什么|其他)?问题|有问题(?:请)?(?:随时)?联系~?|请(?:您)?(?:放心|耐心等待|稍等)|请您?放心',
  blocks:
    '如果|要是|若|假如|的话|一旦|收到.{0,12}(?:后|後|之后)|等.{0,12}(?:后|後|再|了)|(?:下单|下單|付款|拍下|确认|審核|审核|签收|購買|购买).{0,4}(?:后|後)|(?:大部分|大多数?|大多數|多数|一般|通常|正常|平时|平時|往常|默认|一律|每次|都是|所有订单)|可能|也许|也許|大概|或许|应该|應該|争取|爭取|尽量|盡量|不确定|不確定|预计|吗|嗎|呢|能不能|是不是|什么时候|几天',
  refuses:
    '不|没|沒|无法|無法|未|别|勿|了货|不了|请(?:您|你)?(?:在|于)?.{0,12}(?:寄回|退回|确认|回复|告诉|联系|寄到)|麻烦(?:您|你)|寄回|已经|已經|已|请|請|前(?!发|退|给|寄|送|會|会)',
  automatic:
    '欢迎光临|歡迎光臨|自动回复|自動回復|(?:工作|营业|上班|客服)时间|感谢您的(?:咨询|留言|来访|光临)|欢迎(?:来到|您|咨询)',
};

const ar: PromiseWords = {
  when: {
    numbers: {
      واحد: 1,
      اثنين: 2,
      يومين: 2,
      ثلاثه: 3,
      ثلاث: 3,
      ثلاثة: 3,
      اربعة: 4,
      اربع: 4,
      خمسة: 5,
      خمس: 5,
      ستة: 6,
      سبعة: 7,
      عشرة: 10,
    },
    within: 'خلال|في غضون|في خلال|بعد|في مدة|في اقل من|في ظرف|ضمن',
    to: '-|–|الى|او|و',
    hour: 'ساعة|ساعات|ساعه',
    workday: '(?:ايام|يوم|يوما) (?:عمل|العمل|دوام)',
    day: 'ايام|يوم|يوما',
    week: 'اسابيع|اسبوع',
    lengths: [
      ['(?:خلال|في غضون|بعد|في) يومي عمل', 2, 'workday'],
      ['(?:خلال|في غضون|بعد|في) يومين', 2, 'day'],
      ['(?:خلال|في غضون|بعد|في) (?:اسبوع|اسبوع واحد)', 1, 'week'],
      ['(?:خلال|في غضون|بعد|في) اسبوعين', 2, 'week'],
      ['(?:خلال|في غضون|بعد|في) (?:يوم|يوم واحد)', 1, 'day'],
      ['(?:خلال|في غضون|بعد|في) ساعتين', 2, 'hour'],
      ['(?:خلال|في غضون|بعد|في) ساعة', 1, 'hour'],
    ],
    days: [
      ['اليوم|الليلة|هذا المساء|هذه الليلة|مساء اليوم', 0],
      ['بعد غد|بعد الغد|بعد بكرة', 2],
      ['غدا|الغد|بكرة|بكره', 1],
    ],
    weekdays: ['الاثنين|الاتنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الاحد'],
    next: '(?:القادم|المقبل)',
    thisWeek: '(?:هذا|نهاية) الاسبوع',
    nextWeek: 'الاسبوع (?:القادم|المقبل|الجاي)',
    monthEnd: '(?:قبل )?(?:نهاية|اخر) (?:هذا )?الشهر',
    months: [
      'يناير|كانون الثاني',
      'فبراير|شباط',
      'مارس|اذار',
      'ابريل|نيسان',
      'مايو|ايار',
      'يونيو|حزيران',
      'يوليو|تموز',
      'اغسطس|اب',
      'سبتمبر|ايلول',
      'اكتوبر|تشرين الاول',
      'نوفمبر|تشرين الثاني',
      'ديسمبر|كانون الاول',
    ],
  },
  present: '(?:نرسل|ارسل|نشحن|اشحن|نعيد|اعيد|نرد|يشحن|يرسل|تشحن)~',
  yours:
    '~?(?:لك|لكم|عليك|عليكم|اليك|اليكم)|طلبك~|طلبكم|شحنتك|(?:نرسل|ارسل|نشحن|اشحن|يشحن)ه|~(?:ها|ه)|الطرد|المنتج|الشحنة',
  does: {
    replace: '[وف]?(?:س|سوف )?[انيت]ستبدل~|[وف]?(?:س|سوف )?نبدل~|س[يت]تم (?:استبدال|تبديل)~?',
    refund:
      '[وف]?(?:س|سوف )(?:اعيد|نعيد|ارجع|نرجع|يعاد|نسترد)~|(?:س|سوف )[يت]تم (?:رد|اعادة|ارجاع|استرداد|تحويل) ~|[وف]?(?:س|سوف )نعوض~|[وف]?(?:س|سوف )(?:ارد|نرد) (?:~ ){0,2}?(?:المبلغ|المال|فلوس~|نقود~)',
    answer:
      '[وف]?(?:س|سوف )?(?:ارد|نرد)~|[وف]?(?:س|سوف )?(?:اخبر|نخبر|ابلغ|نبلغ|اعلم|نعلم)(?:ك|كم|ه)|[وف]?(?:س|سوف )(?:اتواصل|نتواصل|اكتب|اجيب|نجيب)~|سيتم الرد',
    deliver: '[وف]?(?:س|سوف )(?:تصل|يصل|تستلم|نوصل|تحصل|تتسلم)~|(?:س|سوف )[يت]تم (?:توصيل|تسليم|ايصال)~?|[تي]صلك',
    ship: '[وف]?(?:س|سوف )[ان]سلم~ (?:~ ){0,3}?(?:لشركة|شركة|للبريد|البريد|المندوب)|[وف]?(?:س|سوف )(?:ارسل|نرسل|يرسل|ترسل|اشحن|نشحن|يشحن|تشحن|ابعث|نبعث)~|(?:س|سوف )[يت]تم (?:شحن|ارسال|الشحن|الارسال)~?|[وف]?(?:نرسل|نشحن|ارسل|اشحن)(?:ه|ها|)|ستخرج|سيخرج',
  },
  about: {
    replace: 'جديد~|بديل~|اخرى|اخر|قطعة اخرى',
    refund: 'المبلغ|المال|فلوس~|نقود~|المسترد|استرداد|اموال~',
    answer: '(?:ال)?صور~?|(?:ال)?فيديو|رقم التتبع|رقم الشحنة|(?:ال)?رد|الجواب|معلومات',
  },
  joins: 'ثم|ولكن|لكن',
  polite:
    'لا تقلق~?|لا مشكلة|لا باس|لا داعي للقلق|(?:اذا|ان) (?:كان لديك|كان عندك|احتجت) (?:~ ){0,2}?(?:سؤال|استفسار|اسئلة|مساعدة|شيء)|على ابعد تقدير|ان شاء الله|باذن الله|اذا امكن',
  blocks:
    'اذا|لو|عندما|حين|حالما|بمجرد|بعد (?:استلام|وصول|ان|الدفع|تاكيد|الطلب)~?|في حال~?|معظم|اغلب|العملاء|الزبائن|عادة|عادتا|غالبا|دائما|عموما|(?:جميع |كل )?الطلبات|ربما|قد|ممكن|يمكن|نامل|امل|اتمنى|سنحاول|ساحاول|احاول|نحاول|هل|متى|لست متاكد~',
  refuses:
    'لن|لا|لم|ليس|غير|مستحيل|تعذر|يجب|عليك ان|عليكم|يرجى|الرجاء|ارجو|من فضلك|~ لي|(?<!س|سوف ي)تم|لقد|قبل \\d+ (?:ايام|يوم~|ساع~|اسبوع~|اسابيع|شهر~)|منذ|بقي',
  automatic:
    '(?:مرحبا|اهلا|اهلا وسهلا) (?:بك|بكم) في|رد (?:تلقائي|الي)|رسالة تلقائية|(?:ساعات|اوقات) (?:العمل|الدوام)|شكرا (?:لتواصلك~|لتواصلكم|على (?:رسالتك~|تواصلك~))',
};

/** Languages by the script that tells them; those of the Latin script are told apart by their common words. */
export const PROMISE_WORDS = { en, fr, es, de, pt, it, ru, zh, ar } as const satisfies Record<string, PromiseWords>;
