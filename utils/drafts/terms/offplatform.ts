import { reasonFor } from './define.ts';
import { EXPERIENCE, type Phrase } from './types.ts';

const phrase = (language: string, gate: string, spellings: string[]): Phrase => ({
  ...EXPERIENCE,
  term: 'offplatform',
  category: 'offplatform',
  languages: [language],
  reason: reasonFor('offplatform'),
  gate,
  spellings,
});

/** Only behind one of `verbs` in the same sentence, at most `far` characters away. */
const behind = (verbs: string, far = 30) => `(?<=(?<!\\p{L})(?:${verbs})(?!\\p{L})[^.!?\\n]{0,${far}})`;

/** Buying, paying, agreeing: present, infinitive and imperative forms, as of something still to be done. */
const DEAL_EN =
  'pay|paying|buy|buying|sell|selling|deal|dealing|trade|do|doing|order|ordering|sort|arrange|handle|settle|transact|work|continue|finish|complete|meet';
const DEAL_ES =
  'pag(?:o|ar|arte|arle|arlo|amos|as|a|ando|ue|aria|ara)|trato|tratamos|tratar|venta|vend(?:er|es|e|eme|esme|emelo|eria|erias)|negoci(?:o|ar|amos|emos)|compr(?:o|ar|arte|arlo|amos|aria|e)|hac(?:er|erlo|emos|es|e)|hag(?:o|amos|amoslo)|arregl(?:amos|ar|emos)|cerr(?:ar|amos)|acord(?:ar|amos)|entend\\p{L}*|operacion|transaccion|transferencia';
const DEAL_PT =
  'pag(?:ar|o|a|ando|amos|ue|aria)|negoci(?:o|ar|amos|a|e)|vend(?:er|e|a|es|o)|compr(?:ar|o|amos|aria)|faz(?:er|emos|es|endo)?|faco|fech(?:ar|amos|a|o|e)|combin(?:ar|amos|o|a)|acert(?:ar|amos|o|a)|resolv(?:er|emos|e)|venda|compra|transacao|trat(?:ar|amos)';
const DEAL_IT =
  'pag(?:o|are|arti|arla|arlo|hiamo|ando|herei)|accord(?:o|iamo|arci)|vend(?:ere|i|e|erlo|ita|iamo)|compr(?:are|o|arlo|iamo|erei)|tratt(?:are|iamo|ativa)|fa(?:re|cciamo|rlo|remmo)|chiud(?:ere|iamo)|conclud(?:ere|iamo)|scamb(?:io|iare|iamo)|acquist(?:are|o)|affare|metterci|mettiamo';
const DEAL_RU =
  'оплат\\p{L}*|плат\\p{L}*|заплач\\p{L}*|куп(?:лю|ить|им)|договор\\p{L}*|переве(?:ду|сти|дем)|перевод\\p{L}*|покупа\\p{L}*|прода\\p{L}*|сделк\\p{L}*|работа(?:ть|ем)|расчет|рассчита\\p{L}*|скин(?:у|уть)|возьму|заказать|закажу|закупа\\p{L}*';

/** Fees which a marketplace takes, and not customs or the post. */
const FEE_EN =
  '(?:%ALI |their |the |all |those |these |any |extra |high )*(?:(?:platform|selling|seller|service|listing|commission|final value|site|website|marketplace|app|transaction|buyer|buyer protection) )?(?:fees?|commissions?|percentage|cut)(?! (?:at|from|of|on) (?:the )?(?:customs|import|post)|\\p{L})';

/** Asking to deal outside the marketplace. A refusal in the same words is flagged too: filters do not read intentions. */
export const offplatform: Phrase[] = [
  phrase(
    'en',
    'off|offline|outside|without|bypass|avoid|skip|dodge|circumvent|around|direct|directly|privately|private|side|fees?|under|somewhere|away|out|cancel|cut|through|thru|via|using|behind|middle|own|save|saves|saving|commission|evade|instead|keep',
    [
      '(?<!(?:bought|got|purchased|ordered|found|get|buy|fell|fall|falls|came|come|comes|turn|turned|switch|switched|log|logged|slip|slips|slides?|%|\\d|percent|discount) (?:it |this |one |them |these |that )?)off (?:of )?(?:the |this )?(?:%ALI|platform|website|site|app(?! store))(?! (?:coupon|code|price|voucher))',
      'off ?(?:site|platform|ebay|market)(?= (?:deal|payment|sale|trade|transaction|purchase|order)s?)',
      'off the books|outside the books',
      `${behind('pay|paying|deal|trade|settle|sort|do|arrange|finish|complete|continue|take|transact|buy|sell')}offline`,
      '(?:directly |direct |privately )?(?:with you |from you |to you )?outside (?:of )?(?:the |this |your )?(?:%ALI|%PLACE|ali app|system|chat here)(?! (?:store|front|wall))',
      `${behind('pay|paying|deal|dealing|trade|trading|transact|negotiate|transaction|payment', 16)}outside(?= (?:and|so|to|for|then|instead|i|we|if)|[^\\p{L}]*$|[.,?!])`,
      '(?:get|move|go|take (?:it|this|things)|deal|trade|sell|buy|pay|talk|chat|communicate|step) (?:it )?(?:out of|away from) (?:the |this )?(?:%ALI|platform|website)',
      '(?:directly |direct |privately )?(?:with you |from you |to you )?without (?:going (?:through|thru|via)|passing (?:through|by)|using|involving|paying) (?:the |this )?(?:%ALI|platform|website|site|app|marketplace|fees?|commission|middle ?man)',
      'without (?:%ALI)(?= (?:and|so|fees?|to|for|i|we|you|then|if|it|knowing|noticing|taking|getting)|[.,!?;]|$)',
      `${behind(DEAL_EN)}without (?:the |this )(?:platform|website|site|marketplace)`,
      'without (?:the |a |any )?(?:middle ?m[ae]n|intermediar(?:y|ies))',
      `(?:bypass|avoid|skip|dodge|circumvent|get around|cut out|go around|evade|escape|sidestep|dodging|avoiding|skipping|bypassing|save|saves|saving|save on|saving on)(?: us| you| me| both| paying| having to pay| on)* ${FEE_EN}`,
      '(?:bypass|avoid|skip|dodge|circumvent|get around|cut out|go around|go behind|bypassing|avoiding|skipping|leave out) (?:the |this )?(?:%ALI|platform|website|middle ?man)',
      '(?:keep|leave|cut) (?:the )?(?:%ALI|platform|website|middle ?man) out(?: of (?:it|this))?',
      '(?:behind|without) (?:the )?(?:%ALI|platform)(?: ?s)? (?:back|knowing|noticing)',
      '(?<!(?:payment|paid|came|went|go|goes|going) )not (?:through|thru|via|using|over|by) (?:the |this )?(?:%ALI|platform|website|site|marketplace)',
      '(?:rather than|instead of) (?:going |paying |buying |ordering )?(?:through|thru|via|using|over) (?:the |this )?(?:%ALI|platform|website|site|app|marketplace)',
      'so (?:that )?(?:%ALI|they|the platform|the site) (?:doesn t|don t|dont|doesnt|won t|wont|can t|cant) (?:take|get|charge|keep|know|see) (?:\\p{L}+ ){0,2}(?:cut|fees?|commission|percentage|share|anything|it)',
      '(?:pay|deal|trade|order|ordering|buy|buying|purchase|purchasing|get (?:it|them|these)|dealing|business|work|working) (?:it |them |more |this |these |some )?direct(?:ly)? (?:with|from|off|through|via) (?:you|u)(?:r (?:factory|shop|store|company|website))?',
      '(?:pay|paying|wire|send|sending|transfer) (?:the |you the )?(?:money |payment )?(?:to |for it )?(?:you|u|me|him|us|the seller) (?:the money )?direct(?:ly)?',
      '(?:pay|paying|send you the money|transfer|transferring|buy|buying|order|ordering|purchase|purchasing|sell|deal|dealing|trade|transact|do business) (?:to |it |them |this |these |from |with )*(?:you |u |me |him )?direct(?:ly)?(?= (?:to you|from you|with you|so|and|instead|without|for|next)|[,?!]|[^\\p{L}]*$)',
      '(?:order|buy|pay|purchase)(?: it| this| them)? (?:from|on|through|via) (?:your|ur) (?:own )?(?:website|web ?site|web ?shop|online (?:shop|store))|your own (?:website|web ?site|web ?shop|online (?:shop|store))',
      '(?:private|direct|side|off ?line|under ?hand) (?:deal|sale|transaction|trade|arrangement|purchase)',
      '(?<=(?<!\\p{L})(?:pay|buy|sell|deal|do|arrange|trade|sort|settle|purchase|agree)(?: it| this| that| them| something| you| to me| to you| me){0,3} )(?:privately|on the side|in private)',
      'under the (?:table|counter)(?= (?:deal|payment|sale|and|for|so)|[^\\p{L}]*$|[.,?!])',
      '(?:cancel|withdraw|close) (?:the |this |my )?(?:order|listing|auction|sale|bid|purchase) (?:here )?(?:and|then|so) (?:i |we |you |i ll |i can |i will |we can |just |then |you can )*(?:pay|buy|deal|sell|do it|order|send|transfer)(?: it| you| me| to me| from you| the money| this)* (?:direct|directly|privately|off|offline|outside)',
      'somewhere (?:else )?(?:other than|off|outside) (?:%ALI|here)',
      '(?:cut|take) (?:the )?(?:middle ?m[ae]n) out|no middle ?m[ae]n',
    ],
  ),
  phrase(
    'fr',
    'hors|dehors|exterieur|sans|contourn|evit|direct|court|zapper|zappe|gre|manteau|prive|passer|pas|main|dos|econom|esquiv|annul|commission|frais|echapp|via|parallele|intermediaire',
    [
      '(?:(?:en direct|directement) (?:avec vous |chez vous |a vous |avec toi )?)?(?:en dehors|dehors|a l exterieur|au dehors|hors) (?:de |d |du )?(?:l |la |le |cette |votre |ce |votre )?(?:%ALI|plateforme|plate forme|site|appli|application|app|systeme|messagerie|marketplace)',
      '(?:(?:en direct|directement) (?:avec vous |chez vous |a vous |avec toi )?)?sans (?:passer par|utiliser|l intermediaire de|l intermediaire d|intermediaire de) (?:l |la |le |cette )?(?:%ALI|%PLACE)',
      '(?:(?:commander|acheter|payer|regler|vendre|traiter) )?(?:en direct|directement)(?: avec vous| chez vous| a vous| avec toi)? sans (?:%ALI)',
      'sans (?:%ALI)(?! (?:dessus|sur))',
      'sans (?:les |la |payer (?:les |la |de ))?(?:frais|commissions?) (?:de |d |du )(?:l |la |le )?(?:%ALI|site|plateforme|appli|service|vente|vendeur)',
      `${behind('payer|paie|paye|acheter|vendre|faire|fait|regler|traiter|arranger|passer|voir|commander')}sans (?:la |cette )(?:plateforme|appli)|sans intermediaires?`,
      '(?:contourn|evit|court circuit|zapp|esquiv|economis|saut|echapp)\\p{L}* (?:a |de )?(?:l |la |le |les |ses |leurs |leur |sa |ces |aux |de )?(?:payer (?:les |la ))?(?:%ALI|plateforme|site|frais|commissions?|taxes? vinted)(?! (?:de douane|de port|douan\\p{L}*|de retour|d import\\p{L}*|de livraison|d envoi|d expedition|supplementaires|bancaires))(?: (?:de |d |du |sur )?(?:l |la |le )?(?:%ALI|site|plateforme|appli|service|vente|vendeur|gestion))?',
      '(?:regler|payer|paie|paye|vendre|traiter|acheter|vente|achat|paiement|commander|transaction|arranger|faire|negocier|travailler|virement|commande|passer) (?:ca |cela |le |la |vous |te |l |tout )?(?:en )?(?:direct|directement)(?= (?:avec|entre|a vous|a toi|au vendeur|chez vous|sans|et|pour|aupres)|[,?!]|[^\\p{L}]*$)(?: (?:avec|chez|aupres de|a) (?:vous|toi))?',
      '(?:vous|te|vendeur) (?:payer|regler|paie|paye|reglerai|paierai|commander|acheter|virer) (?:\\p{L}+ ){0,2}(?:en )?(?:direct|directement)',
      '(?:en direct|directement) (?:avec vous|avec toi|entre nous|aupres de vous)(?<=(?<!\\p{L})(?:pay|regl|achet|vend|trait|command|transact|arrang|vent|deal|negoc|faire|fait)\\p{L}*[^.!?]{0,40})',
      `${behind('vendre|acheter|payer|regler|vente|transaction|arranger|conclure|arrange|vend|achete|paie|faire|fait')}en prive`,
      '(?<!(?:je suis|suis|recu|est|passe|acheter?) )pas (?:par|via) (?:l |la |le |cette )?(?:%ALI|plateforme|site)',
      'dans le dos (?:de |d |du )(?:l |la |le )?(?:%ALI|plateforme|site)',
      'de gre a gre',
      'sous le manteau|sous la table',
      'annul\\p{L}* (?:la |ma |cette )?(?:commande|vente|annonce) (?:et|pour|puis) (?:\\p{L}+ ){0,3}(?:pay|regl|achet|vend|command|pren)\\p{L}* (?:\\p{L}+ ){0,2}(?:en )?(?:direct|directement|hors)',
      'votre propre (?:site|boutique en ligne)|(?:commander|acheter|payer) (?:directement )?sur votre (?:propre )?(?:site|boutique)',
    ],
  ),
  phrase(
    'es',
    'fuera|afuera|margen|sin|direct|evit|ahorr|salt|no por|no a traves|esquiv|privad|espaldas|cancel|elud|cuerda|debajo|intermedi|burl|propi',
    [
      '(?:(?:directo|directamente) (?:contigo |con usted |con vos |con ustedes |a ti )?)?(?:por )?a?fuera (?:de |d )(?:la |el |l |esta |este |tu )?(?:%ALI|ml|%PLACE|pagina)',
      `${behind(DEAL_ES, 25)}(?:por|x) a?fuera(?! (?:es|esta|estaba|y por dentro|tiene|hay|viene))`,
      'al margen de (?:la |el |esta )?(?:%ALI|%PLACE|pagina)',
      '(?:(?:directo|directamente) (?:contigo |con usted |con vos |con ustedes |a ti )?)?sin (?:pasar por|usar|utilizar|intermediacion de|que se entere|la intermediacion de) (?:la |el |esta )?(?:%ALI|%PLACE|pagina|ml)',
      '(?:(?:directo|directamente) (?:contigo |con usted |con vos |con ustedes |a ti )?)?sin (?:%BRAND)',
      'sin (?:pagar )?(?:la |las |los )?(?:comision|comisiones|tarifas?|tasas?) (?:de la |de |del )(?:%ALI|app|plataforma|pagina|web|servicio)|sin intermediarios?|sin pagar (?:la )?comision(?:es)?',
      '(?:evit|ahorr|salt|esquiv|elud|burl)\\p{L}* (?:te |nos |de pagar |pagar )?(?:la |las |lo de las |el |los |a |de la )?(?:comision|comisiones|tarifas|tasas|porcentaje|plataforma|gastos de gestion|fees?|%BRAND)(?! (?:de (?:aduana|importacion|envio|correos)|aduan\\p{L}*))(?: (?:de |del )(?:la )?(?:%ALI|plataforma|app|pagina|web|servicio|gestion))?',
      '(?:trato|venta|pago|compra|transferencia|negocio) (?:directo|directa|directamente|privad[oa]|en privado|por privado)(?! (?:de fabrica|en la web|con tarjeta|en la app))',
      '(?:pagar|pago|comprar|vender|tratar|compro|negociar|pedir|encargar|transferir|transfiero)(?:te|le|lo|selo|telo|os)? (?:\\p{L}+ ){0,2}(?:directamente|directo) (?:a ti|a usted|a vos|contigo|con usted|con vos|a ustedes|con ustedes|con vosotros|a su cuenta|a tu cuenta|al vendedor)',
      '(?:te|le|os) (?:pago|compro|transfiero|pagaria|pagamos|deposito|compraria|puedo (?:pagar|comprar)) (?:\\p{L}+ ){0,2}(?:directo|directamente)(?: (?:a|con) (?:ti|vos|usted(?:es)?|vosotros)| contigo)?',
      '(?:directamente|directo) (?:contigo|con vos|con usted(?:es)?)',
      'no (?:por|a traves de|mediante|via) (?:la |el )?(?:%BRAND|plataforma|pagina)',
      `${behind('pag\\p{L}*|vend\\p{L}*|comprar|compro|venta|compra|trato|negoci\\p{L}*|arregl\\p{L}*|cerr\\p{L}*')}(?:en|por) privado`,
      'a espaldas de (?:la )?(?:%BRAND|plataforma)|bajo cuerda|por debajo de la mesa|por debajo del agua',
      'cancel\\p{L}* (?:el |la |mi |este )?(?:pedido|compra|orden|venta|anuncio) y (?:\\p{L}+ ){0,2}(?:pag|compr|vend|hac|transf|hag)\\p{L}* (?:\\p{L}+ ){0,2}(?:directo|directamente|por fuera|fuera)',
      '(?:tu|su|vuestra) propia? (?:web|pagina|tienda online|sitio)',
    ],
  ),
  phrase(
    'de',
    'ausserhalb|ohne|vorbei|direkt|privat|gebuhr|provision|umgeh|abseits|nicht|unter|hinter|anders|spar|kommission|stornier|eigene',
    [
      '(?:direkt (?:mit |bei |an |von |uber )?(?:dir |ihnen |euch |sie |dich )?)?(?:ausserhalb|abseits|ausserhalb von) (?:von |der |des |dieser |vom |dieses )?(?:%ALI|%PLACE|internetseite|portals|marktplatzes|systems)',
      '(?:direkt (?:mit |bei |an |von |uber )?(?:dir |ihnen |euch |sie |dich )?)?ohne (?:uber |den umweg uber |umweg uber |durch )?(?:die |den |das )?(?:%BRAND)(?! (?:verpackung|karton|logo|versand|label|schutz|paket|konto|account))',
      '(?:direkt (?:mit |bei |an |von |uber )?(?:dir |ihnen |euch |sie |dich )?)?ohne (?:uber |den umweg uber |umweg uber )?(?:die |diese |das )(?:plattform|portal|seite zu|app zu)(?! (?:verpackung|karton|logo))',
      'ohne (?:die )?(?:%BRAND |verkaufs|verkaufer|plattform|vermittlungs|service)?(?:gebuhr|gebuhren|provision|provisionen)(?= |[.,!?]|$)|ohne (?:zwischenhandler|mittelsmann|zwischenhandel)',
      '(?:an|am) (?:der |dem )?(?:%BRAND|plattform|portal|system) vorbei',
      'nicht (?:mehr )?(?:uber|durch|via) (?:die |das |den )?(?:%ALI|plattform|seite|website|portal|marktplatz)(?! (?:\\p{L}+ )?(?:gekauft|bestellt|erhalten|gefunden|bezahlt))',
      'nicht (?:mehr )?uber (?:die |diese )app (?:laufen|machen|abwickeln|bezahlen|zahlen|kaufen|verkaufen|bestellen)',
      '(?:hinter dem rucken (?:von )?(?:%BRAND)|unter der hand|unterm ladentisch|unterm tisch|von privat zu privat)',
      '(?:privat|direkt) (?:abwickeln|bezahlen|zahlen|kaufen|verkaufen|uberweisen|handeln|regeln|vereinbaren|ausmachen)(?! (?:im shop|uber ebay))',
      'direkt (?:mit|bei|an|von|uber|zu) (?:dir|ihnen|euch|sie|dich) (?:\\p{L}+ ){0,2}(?:\\p{L}*bestell\\p{L}*|kaufen|kauf\\p{L}*|\\p{L}*zahl\\p{L}*|uberweis\\p{L}*|abwick\\p{L}*|handeln|verhandeln|abschliessen|beziehen|erwerben|ordern|machen|regeln)',
      '(?:kauf|kaufe|bestell|bestelle|zahl|zahle|bezahl|bezahle|uberweise|bezahlen|zahlen|bestellen|kaufen) (?:\\p{L}+ ){0,3}direkt (?:bei |an |mit |von )(?:dir|ihnen|euch|sie|dich)',
      '(?:um )?(?:(?:die|der|den) )?(?:%BRAND )?(?:verkaufs|verkaufer|plattform|vermittlungs|angebots|service|ebay|vinted)?(?:gebuhr|gebuhren|provision|provisionen|kommission)(?: (?:von |der |bei )?(?:%BRAND|plattform))? (?:zu )?(?:ge|ein)?(?:spart?|zusparen|sparen|umgehen|umgangen|vermeiden|einsparen)',
      '(?:spar\\p{L}*|vermeid\\p{L}*|umgeh\\p{L}*) (?:wir |sie |du |uns |ihr |dir |ihnen |beide |sich |euch )*(?:die |den )?(?:%BRAND |verkaufs|verkaufer|plattform|vermittlungs|ebay|vinted)?(?:gebuhr|gebuhren|provision|provisionen|kommission|%BRAND)',
      '(?:%BRAND|die plattform|das system) (?:zu )?(?:umgehen|umgangen|austricksen)',
      'stornier\\p{L}* (?:sie |du |wir )?(?:die |meine )?(?:bestellung|auktion|kauf) und (?:\\p{L}+ ){0,4}(?:direkt|privat)',
      '(?:ihre|deine|eure|ihrem|deinem|ihren|deinen|einen) eigene[nmr]? (?:website|webseite|webshop|onlineshop|online shop|homepage|shop)',
    ],
  ),
  phrase(
    'pt',
    'fora|sem|diret|taxa|comiss|privad|costas|cancel|nao pela|nao pelo|burl|atravess|intermedi|propri|desvi|contorn|driblar',
    [
      '(?:(?:direto|diretamente|directamente|directo) (?:com |pra |para |a )?(?:voce |voces |vc |ti |si |consigo |contigo )?)?(?:por )?fora (?:da |do |de |desta |deste |d )?(?:%BRAND|ml|%PLACE|pagina)',
      `${behind(DEAL_PT, 25)}por fora(?! (?:e |esta|estava|tava|tem|da |do |de ))`,
      '(?:(?:direto|diretamente|directamente|directo) (?:com |pra |para |a )?(?:voce |voces |vc |ti |si |consigo |contigo |convosco )?)?sem (?:(?:ter que |ter de |precisar )?(?:passar|ir|usar|utilizar) (?:pela |pelo |por )?|ser (?:pela |pelo )|a intermediacao d[ao] )(?:a |o )?(?:%BRAND|%PLACE|ml)',
      '(?:(?:direto|diretamente|directamente|directo) (?:com |pra |para |a )?(?:voce |voces |vc |ti |si |consigo |contigo |convosco )?)?sem (?:a |o )?(?:%BRAND)',
      'sem (?:pagar )?(?:a |as |o )?(?:taxa|taxas|comissao|comissoes|percentual) (?:da |do |das |de )(?:%BRAND|plataforma|site|app|aplicativo|servico|venda)|sem intermediarios?|sem pagar (?:a |as )?(?:taxas?|comiss\\p{L}+)(?! (?:de importacao|alfandeg\\p{L}*|de envio))',
      '(?:fug|escap|livr|economiz|evit|poup|burl|dribl|contorn|desvi)\\p{L}* (?:de pagar |pagar |nos |se )?(?:da |das |de |a |as |na |nas |o |do |dessa |essa |essas )?(?:taxas?|comissao|comissoes|%BRAND|plataforma)(?! (?:de (?:importacao|envio|entrega|alfandega)|alfandeg\\p{L}*|da (?:alfandega|receita)))(?: (?:da |do |de )(?:%BRAND|plataforma|site|app|aplicativo|servico))?',
      '(?:pagar|pago|compro|comprar|negociar|fechar|vender|vende|paga|faco|fazer|transfiro|transferir|encomendar|encomendo|pedir|tratar|trato|acertar|combinar)(?: (?:te|lhe|pra|para|voce|isso|o|tudo))* (?:direto|diretamente|directamente|directo)(?: (?:com|para|a|pra|na|no) (?:voce|voces|vc|vcs|ti|si|mim|o vendedor|a senhora|o senhor|sua conta|seu)| consigo| contigo| convosco)',
      '(?:te|lhe) (?:pago|transfiro|pagar|pagava|pagaria) (?:\\p{L}+ ){0,2}(?:direto|diretamente|directamente)',
      '(?:direto|diretamente|directamente) (?:com|pra|para) (?:voces?|vcs?|ti|si|o senhor|a senhora)(?<!(?:fal|convers)\\p{L}*[^.!?]{0,30})|(?:direto|diretamente|directamente) (?:consigo|contigo|convosco)',
      'venda (?:direta|directa|particular|por fora)|negocio (?:direto|por fora|particular)',
      `${behind(DEAL_PT)}(?:no|em|por) (?:privado|particular)`,
      '(?<!(?:chegou|recebi|foi) )nao (?:pela|pelo|atraves d[ao]|via) (?:%BRAND|plataforma|site)',
      '(?:pelas|nas) costas d[ao] (?:%BRAND|plataforma|site)|por debaixo d[oa]s? (?:pano|panos|mesa)|por baixo d[oa]s? (?:pano|panos|mesa)',
      'cancel\\p{L}* (?:o |a |meu |minha )?(?:pedido|compra|anuncio|venda|encomenda) e (?:\\p{L}+ ){0,2}(?:pag|compr|vend|faz|faco|transf|fech)\\p{L}* (?:\\p{L}+ ){0,2}(?:direto|diretamente|por fora|fora)',
      '(?:seu|teu|vosso) (?:proprio )?(?:site proprio|proprio site|loja propria)|site proprio|(?:sua|vossa) propria loja',
    ],
  ),
  phrase(
    'it',
    'fuori|senza|dirett|evit|rispar|salt|aggir|privat|vendita|non tramite|non su|bypass|esterno|banco|spalle|annull|intermedi|proprio|schiv|esternamente',
    [
      '(?:direttamente (?:a |con |da )?(?:lei |te |voi |venditore )?)?(?:(?:al di )?fuori (?:da |dal |dalla |dall |di |del |della |dell |d )?(?:l |la |il |questa |questo )?(?:%BRAND|%PLACE)|(?:al di )?fuori da subito|all esterno (?:di |del |della |dell )(?:%BRAND|%PLACE)|esternamente (?:a|al|alla|all) (?:%BRAND|%PLACE))',
      '(?:direttamente (?:a |con |da )?(?:lei |te |voi )?)?senza (?:(?:passare|andare|transitare) (?:da |per |dal |dalla |attraverso |tramite |su )?|usare |utilizzare |il tramite di |coinvolgere |intermediazione di )(?:l |la |il |questa )?(?:%BRAND|subito|%PLACE)',
      '(?:direttamente (?:a |con |da )?(?:lei |te |voi )?)?senza (?:(?:l |la |il |questa )piattaforma|%BRAND)',
      'senza (?:pagare )?(?:le |la )?commission\\p{L}* (?:di |del |della |dell )?(?:%BRAND|sito|piattaforma|app|servizio)?|senza intermediari\\p{L}*',
      '(?:evit|risparmi|salt|aggir|bypass|schiv)\\p{L}* (?:di pagare |pagare |ci )?(?:le |la |il |sulle |sulla |l |quelle )?(?:%BRAND|commission\\p{L}*|piattaforma|tariffe|percentuale|sito)(?! (?:doganal\\p{L}*|di spedizione|di dogana))(?: (?:di |del |della |dell |su )?(?:%BRAND|sito|piattaforma|app|vendita|servizio))?',
      '(?:pag\\p{L}*|compr\\p{L}*|vend\\p{L}*|acquist\\p{L}*|tratt\\p{L}*|ordin\\p{L}*|bonific\\p{L}*) (?:\\p{L}+ ){0,2}direttamente (?:a|con|da) (?:lei|te|voi)(?! (?:in negozio|arriv))',
      '(?:ti|la|vi|le) (?:pago|bonifico|pagherei|posso pagare) (?:\\p{L}+ ){0,2}(?:direttamente|diretto)(?: (?:a|con) (?:lei|te|voi))?',
      `${behind(DEAL_IT)}(?:in privato|privatamente|in privata sede|per conto nostro)|in privato(?= (?:senza|la vendita|fuori))`,
      'vendita (?:diretta|privata)|trattativa privata(?! riservata)',
      'non (?:tramite|attraverso|via|passando (?:da|per)) (?:la |il )?(?:%BRAND|piattaforma|sito)',
      'sotto ?banco|alle spalle di (?:%BRAND)',
      'annull\\p{L}* (?:l |il |questo )?(?:ordine|acquisto|inserzione|vendita) e (?:\\p{L}+ ){0,2}(?:pag|compr|vend|facc|acquist|bonific)\\p{L}* (?:\\p{L}+ ){0,2}(?:direttamente|in privato|fuori)',
      '(?:vostro|tuo|suo) (?:sito (?:proprio|personale)|proprio (?:sito|shop|negozio online))',
    ],
  ),
  phrase(
    'ru',
    'обход|вне|мимо|напрям|без|минуя|лично|через|комисси|стороне|обо[ий]|посредник|процент|рук|отмен|своих?|снаружи|за пределами|прямую',
    [
      '(?:(?:на ?прямую|лично) )?(?:в )?обход(?:ом)? (?:%BRAND|%PLACE|комисси\\p{L}*|правил)',
      '(?:обойти|обходить|обойдем) (?:%BRAND|площадк\\p{L}*|платформ\\p{L}*|сайт\\p{L}*|комисси\\p{L}*)',
      '(?:(?:купить|покупать|куплю|оплатить|заказать|работать|договориться|рассчитаться) (?:у вас |у тебя |с вами |с тобой |вам )?)?(?:на ?прямую )?(?:у вас |с вами |вам )?без (?:участия |использования |посредничества )?(?:%BRAND|площадк\\p{L}*|платформ(?:ы|е)|сайта|посредник\\p{L}*|маркетпле[йи]са|комисси\\p{L}* (?:%BRAND|сайта|площадки|сервиса))',
      '(?:вне|снаружи|за пределами|в стороне от) (?:%BRAND|%PLACE)',
      '(?:мимо|минуя) (?:%BRAND|%PLACE|касс\\p{L}*)',
      'не (?:через|по|с помощью) (?:%BRAND|площадк\\p{L}*|платформ\\p{L}*|сайт\\p{L}*|маркетпле[йи]с\\p{L}*)',
      'не (?:на|в) (?:%BRAND|площадк\\p{L}*)(?<=(?<!\\p{L})(?:куп|оплат|плат|сделк|договор|заказ)\\p{L}*[^.!?]{0,40})',
      `(?:${DEAL_RU}) (?:вам |тебе |деньги |у вас |у тебя |с вами |с тобой |все |это |вас |сразу |товар )*на ?прямую(?: (?:у вас|с вами|вам|у тебя|с тобой))?`,
      'на ?прямую (?:вам|тебе|у вас|с вами|с тобой|у тебя|оплат\\p{L}*|перев(?:е|о)\\p{L}*|плат\\p{L}*|продавцу|договор\\p{L}*|куп\\p{L}*|рабо\\p{L}*|покуп\\p{L}*|зака\\p{L}*|прода\\p{L}*)',
      `${behind(DEAL_RU)}(?:на стороне|в частном порядке|из рук в руки без|в личном порядке)`,
      '(?:эконом\\p{L}*|сэконом\\p{L}*|избеж\\p{L}*|не плат\\p{L}*|уйти от|обойти|без) (?:на |от |за )?(?:комисси\\p{L}*|процент\\p{L}*) (?:%BRAND|сайт\\p{L}*|площадк\\p{L}*|платформ\\p{L}*|сервис\\p{L}*)|(?:сэконом\\p{L}*|эконом\\p{L}*) на комисси\\p{L}*|чтобы не платить комисси\\p{L}*',
      'отмен\\p{L}* (?:мой |этот )?(?:заказ|покупку|сделку) и (?:\\p{L}+ ){0,3}(?:на ?прямую|лично|без)',
      '(?:ваш|свой|вашем|своем|вашего|своего) (?:собственн\\p{L}+ )?(?:сайт|сайте|сайта|интернет ?магазин\\p{L}*)(?<=(?<!\\p{L})(?:есть|куп|зака|оформ)\\p{L}*[^.!?]{0,40})',
    ],
  ),
  phrase(
    'zh',
    '线下|線下|私下|场外|場外|站外|平台|平臺|绕|繞|直接|脱离|私聊|另外|私了|跳|避|省|不走|不通|不經|不经|取消|自己|官网|官網|私单|私單',
    [
      '(?:[线線]下|私下|私底下|[场場]外|站外|平[台臺](?:之)?外(?:面)?)(?:面|[来來]|里|直接|单独|單獨|去|做|走)?(?:交易|[付给給]款|付[钱錢]|[转轉][账帳賬]|支付|成交|打款|[汇匯]款|[结結][账帳算]|[买買]|[卖賣]|下[单單]|聊|[谈談]|[联聯][系繫络絡]|[沟溝]通|交流|[转轉]|付|合作|解[决決]|[订訂][购購货貨]|[购購][买買]|出|收款|[给給])',
      '私下|私底下|平[台臺](?:之)?外(?![观壳套殼])|站外(?![路面])',
      '(?:不|别|別|不用|不要|不想|不必|不需要|[无無]需)(?:再)?(?:走|通[过過]|[经經][过過]?|[过過])(?:这个|這個)?(?:平[台臺]|%BRAND|[网網]站|系[统統])(?:交易|付款|下[单單]|[买買])?',
      '(?:不|别|別|不用|不要|不想|不必)(?:在|用|上|从|從)(?:这个|這個)?(?:平[台臺]|%BRAND|[网網]站|[这這][里裡边邊]?|app)(?:上|[里裡])?(?:交易|付款?|下[单單]|[买買]|[卖賣]|拍|成交|支付)',
      '(?:[绕繞][过過开開]?|[避躲][开開过過]|[脱脫][离離]|跳[过過开開]?|[离離][开開]|甩[开開掉]|撇[开開])(?:这个|這個)?(?:平[台臺]|%BRAND|手[续續][费費]|[佣抽])(?:交易)?|跳[单單]',
      '(?:直接|[单單][独獨]|私自)(?:把[钱錢])?(?:付|[转轉]|打|[汇匯])(?:款|[钱錢]|[账帳賬帐])?[给給](?:你|您|[卖賣]家|我)',
      '直接(?:跟|和|找|向|[从從]|與|与)(?:你|您)(?:[们們家])?(?:这[边里])?(?:[买買]|[订訂]|下[单單]|拿[货貨]|交易|[购購]|[进進][货貨]|成交|合作)',
      '私聊(?:吧|我|你|您|好|[谈談])?|私了|走私[单單]|私[单單]',
      '取消(?:[这這]个?個?)?[订訂][单單][^。！？]{0,8}(?:直接|私下|[线線]下|[转轉][账帳])(?:付|[转轉]|[买買]|交易)?|不要(?:[这這]个?個?)?[订訂][单單][^。！？]{0,6}(?:直接|私下|[线線]下)',
      '(?:省|免|避免|逃|省得|省了|少交|不交|不用[给給出付])(?:掉|下|了|去|[给給])?(?:被)?(?:平[台臺]|%BRAND)(?:的)?(?:手[续續][费費]|服[务務][费費]|佣金|抽成|扣[点點]|[费費]用|抽佣)?|(?:省|逃)(?:掉|下|了|去)?(?:手[续續][费費]|佣金|抽成)',
      '(?:你|您)(?:们|們)?(?:有)?自己的(?:[网網]站|官[网網]|[独獨]立站|[网網]店|商城)',
    ],
  ),
  phrase(
    'ar',
    'خارج|بدون|بعيد|مباشر|دون|برا|بره|برة|غير|بلا|ورا|وراء|عموله|رسوم|جنب|الطاوله|ديريكت|دايركت|عن طريق|الغي|نلغي|وسيط',
    [
      '(?:مباشره (?:معك |منك |لك |معكم )?)?(?:من )?(?:خارج|برا|بره|برات|بارا) (?:نطاق |عن |من |ال)?(?:هذا |هذه )?(?:%BRAND|%PLACE)',
      '(?:مباشره (?:معك |منك |لك )?)?(?:بدون|دون|بلا|من غير|بغير|من دون) (?:(?:المرور|مرور|ما نمر|ما ندخل|ان نمر|استخدام|وساطه|تدخل|ما نستخدم) ?(?:عبر |ب|على |من |في )?)?(?:%BRAND|المنصه|الموقع|عموله|وسيط|السايت)',
      '(?:بدون|دون|بلا|من غير) (?:رسوم|عموله|نسبه) (?:%BRAND|المنصه|الموقع|التطبيق)',
      `${behind('ندفع|ادفع|نتعامل|التعامل|نشتري|اشتري|الدفع|الشراء|نتفق|البيع|بيعه')}(?:بدون|دون|من غير|بلا) التطبيق`,
      '(?:بعيد|بعيدا) عن (?:%BRAND|المنصه|الموقع|التطبيق|السايت|الابليكيشن)',
      '(?:مش|مو|ماشي|ليس|وليس|وبدل|بدل|لا) (?:عن طريق|عبر|من خلال|على طريق) (?:%BRAND|المنصه|الموقع|التطبيق)',
      '(?:نوفر|توفر|توفير|نتجنب|تجنب|نتفادى|تفادي|نتهرب من|نهرب من|بدون ما ندفع|لتفادي|لتجنب|نتخطى) (?:من )?(?:ال)?(?:عموله|رسوم|نسبه|عمولات)(?! (?:الجمارك|الشحن|جمركيه|التوصيل))(?: (?:%BRAND|المنصه|الموقع|التطبيق))?',
      '(?:ادفع|الدفع|دفع|ندفع|احول|تحويل|نحول|اشتري|نشتري|الشراء|التعامل|نتعامل|تعامل|البيع|اطلب|نطلب|الطلب|اتعامل|ابعت الفلوس|احولك|ادفعلك|بدفع) (?:لك |لكم |معك |منك |معكم |منكم |المال |المبلغ |الفلوس |ليك |الك |معاك )*(?:مباشره|دايركت|ديريكت|بشكل مباشر|على طول)(?: (?:معك|منك|لك|معكم|منكم|معاك))?',
      '(?:من )?(?:ورا|وراء|خلف) ظهر (?:%BRAND|المنصه|الموقع)|من تحت (?:الطاوله|لتحت)',
      '(?:الغي|نلغي|الغاء|تلغي) الطلب (?:و|وبعدين )?(?:\\p{L}+ ){0,3}(?:مباشره|برا|بره|خارج)',
    ],
  ),
];
