import { rulesFrom } from './kit.ts';

const DER =
  '(?:den|die|das|der|dem|diesen|diese|dieses|dieser|ihren|ihre|ihrer|ihr|deinen|deine|dein|deiner|einen|eine|euren|eure|unseren|unsere|meinen|meine|offenen|den offenen|beim|gegen uns|bei (?:%BRAND|uns|der plattform)|auf (?:%BRAND)|(?:%BRAND|paypal)|im)';
const DISPUTE =
  '(?:streitf\\p{L}+|streitigkeit\\p{L}*|streit|dispute?s?|disput|beschwerden?|reklamation\\p{L}*|fall|falles|kauferschutz\\p{L}*|antrag(?: auf (?:ruckerstattung|kauferschutz|ruckgabe))?|ruckerstattungsantrag|ruckgabeantrag|einspruch|rechtsstreit|klarungsfall|paypal fall|konflikt|chargeback|ruckbuchung|meldung|anfrage auf ruckerstattung|a z antrag|ruckgabeanfrage|erstattungsantrag|rucksendeantrag)';
const ORDER = '(?:bestellung\\p{L}*|kauf|kaufs|auftrag|auftrags|order|transaktion|artikel)';
const STARS =
  '(?:(?:5|funf|4) ?-?(?: |)sterne?(?:n)?|(?:5|funf) sterne ?bewertung|funfsternebewertung|(?:gute|positive|tolle|bessere|gut|sehr gute|beste|nette)[nrs]? (?:bewertung\\p{L}*|rezension\\p{L}*|kommentar\\p{L}*|feedback)|positiv(?: \\p{L}+)? bewert\\p{L}+)';
const REVIEW = '(?:bewertung\\p{L}*|rezension\\p{L}*|kommentar\\p{L}*|feedback|sterne?)';
const YOU =
  '(?:(?:sie|du|ihr|bitte|uns|mir|doch|mal|einfach|dann|jetzt|kurz|noch|schon|nun|also|selbst|wieder|zuerst|erst|vorher|gern|gerne|freundlicherweise|heute|sofort|schnell|ruhig|vorab|bereits) ){0,5}';
const FILL = `(?:(?:${DER}|sie|du|ihr|bitte|uns|mir|doch|mal|einfach|dann|jetzt|kurz|noch|schon|nun|also|selbst|zuerst|erst|vorher|gern|sofort|auf|an|auch|ware|paket|artikel|bestellung|als|dass|vorab|bereits|heute|hier|zu|per|von|aus|nur|bitte auf|kurz auf|mit|handy|folgenden|folgende|unten|im|fur|den button|schaltflache|hinter) ){0,6}`;

/** German, du and Sie; the verb may stand at the end. */
export const german = rulesFrom({
  language: 'de',
  never:
    '(?<!(?:wenn|falls|solange) (?:sie |du |ihr )?)(?:nicht|nie|niemals|kein\\p{L}*|ohne|statt|anstatt|bevor|weder|nicht notig|brauchen nicht|mussen nicht)(?: (?:sie|du|ihr|den|die|das|ihren|ihre|deinen|deine|zu|bitte|jemals|auf|nach|um|einen|eine|ihnen|dir|einfach|sofort|zuerst|notwendig|notig|mehr|verlangen|fragen|bitten)){0,5}',
  they: '(?:wir|ich|er|es|man|aliexpress|ali|ebay|etsy|amazon|vinted|kleinanzeigen|der verkaufer|das system|die plattform)(?: (?:werden|wird|kann|konnen|mochten|mochte|haben|hat|habe|auch|schon|automatisch|nicht|den|die|ihnen|dir|sie|nur|nie|niemals|immer))*|(?:haben|hat|hast|hatten|wurde|wurden|ist|war|wird|werden|bereits|mochten|mochtest|wollen|willst)(?: (?:sie|du|schon|bereits|den|die|ihren|deinen))*|danke (?:dass|fur)',
  fill: FILL,
  gates: {
    dispute:
      'streit|disput|beschwer|reklam|fall|kauferschutz|antrag|einspruch|klar|konflikt|chargeb|ruckb|losung|vorschlag|problem|meldung|ruckga|erstattungs|rucksende',
    order: 'bestell|kauf|auftrag|order|storn|transaktion|grund|artikel',
    pay: 'zahl|uberw|schick|send|bezahl|transfer|nehm|akzept|nur|mein|unser|per|via|mit|auf|einzahl|bevorz|gunst|uber|mach|nutz|begleich|lass|vorkasse|kauf',
    money:
      'zahl|uberw|schick|send|bezahl|ausserhalb|direkt|privat|bar|vorbei|ohne|umgeh|gebuhr|kauf|konto|spar|vorkasse|anzahl|abseits|handel|bestell|transfer|unter der hand',
    receipt: 'bestat|klick|druck|mark|best|erhalt|empfang|frei|quittier|schliess|tipp|bescheinig',
    page: 'scan|klick|link|offn|folg|geh|gib|geb|trag|full|qr|besuch|nutz|tipp|ruf|code|einles|abfotograf|druck',
    link: 'klick|offn|folg|geh|gib|geb|trag|full|besuch|meld|bestat|verif|zahl|bezahl|log|einlog|uber|auf|unter|hier|kauf|bestell|schau|ruf|registr|anmeld|aktualis|hol|empfang|nutz',
    code: 'code|pin|tan|otp|ziffer|zahl|kennwort|nummer|sms|verifizierungs|bestatigungs|sicherheits',
    review: 'stern|bewert|rezens|komment|feedback|funf|5|positiv',
    account:
      'ihr|dein|konto|account|verif|bestat|verdacht|ungewohn|kennwort|passwort|karten|gesperrt|schick|send|nenn|gib|geb|teil|identi',
    claim: 'hier|wir|ich|das|dies|support|kundend|kundens|sicherheit|nachricht|service|team|es|sie',
    write:
      'schreib|meld|ruf|anruf|kontakt|add|fug|schick|send|mein|unser|hier|hast|haben|chat|per|auf|uber|via|lass|weiter|kommt|wechsel|gib|deine|ihre|antwort|erreich|sprech|such',
  },
  close: `(?:(?:schliess\\p{L}*|storni\\p{L}*|beend\\p{L}*|nehm\\p{L}*|nimm|losch\\p{L}*|annulli\\p{L}*|widerruf\\p{L}*|stopp\\p{L}*|entfern\\p{L}*|brich|brechen|heb\\p{L}*|cancel\\p{L}*|schlie(?:ss|sst)\\p{L}*|gib|geben) ${YOU}){1}(?:${DER} ){0,3}(?:${DISPUTE})(?: (?:${DER} ){0,2}(?:\\p{L}+ )?(?:zuruck|zu|ab|auf))?|ziehen|zieh|zieht|ziehe`,
  dispute: `${DISPUTE}(?: (?:bitte |erst |zuerst |jetzt |wieder |bei %BRAND ){0,2}zuruck)?`,
  closeMore: [
    `(?:schliess\\p{L}*|storni\\p{L}*|beend\\p{L}*|nehmen|nehmt|nimm|losch\\p{L}*|annulli\\p{L}*|widerruf\\p{L}*|stopp\\p{L}*|entfern\\p{L}*|brechen|brich|heben|heb|cancel\\p{L}*|machen|mach) ${YOU}(?:${DER} ){0,3}(?:${DISPUTE})(?: (?:${DER} )?(?:bitte |erst |zuerst |jetzt |wieder ){0,2}(?:zuruck|zu|ab|auf)(?! (?:\\p{L}+en)))?`,
    `(?:${DER} ){1,3}(?:${DISPUTE}) (?:(?:bitte|zuerst|erst|jetzt|wieder|vorher|sofort|zu|auf %BRAND|bei %BRAND|doch|einfach|selbst|von ihrer seite|nur|dann|heute|noch) ){0,4}(?:schliess(?:en|t|e|est)|zuruckzieh(?:en|t|st)|zuruckzuzieh(?:en)|zuruckgezogen|geschlossen|stornier(?:en|t|st)|beend(?:en|et|est)|losch(?:en|t)|zuruckneh?m(?:en|t)|zuruckzunehmen|aufheb(?:en)|aufzuheben|abbrech(?:en)|widerruf(?:en)|annullier(?:en)|schliessen|zumachen|fallen ?lassen|fallen zu lassen|entfern(?:en))(?: (?:haben|hast|wird|wurden|wurdest|ist))?`,
    `(?:lassen|lass|lasst) ${YOU}(?:${DER} ){0,2}(?:${DISPUTE}) (?:bitte |doch )?fallen`,
  ],
  closeNot:
    '(?:(?:wenn|sobald|nachdem|nach)(?!\\p{L})[^.!?\\n]{0,40}(?:erstatt\\p{L}+|geld|erhalten|bekommen|angekommen|ruckzahlung)[^.!?\\n]{0,20}|(?:konnen|kannst|durfen|konnt)(?: sie| du| ihr)?(?: dann| danach| auch)?|wie|bevor|der|ein|unser|eine)',
  closeAfter:
    '(?:erst |nur )?(?:nachdem|wenn|sobald|nach)(?: \\p{L}+){0,4} (?:geld|erstattung|ruckerstattung|ruckzahlung|erhalten|da ist)|eroff\\p{L}+|offnen',
  closeIt: [
    '(?:nehmen|nimm|nehmt|akzeptier\\p{L}*|stimm\\p{L}*) (?:sie |du )?(?:bitte )?(?:unser\\p{L}*|mein\\p{L}*|de[rnm]|die|das|diese[nrm]?) (?:losung|vorschlag|losungsvorschlag|angebot|teilerstattung|einigung)(?: (?:im|in dem|zum) \\p{L}+)?(?: (?:an|zu))?',
    '(?:schliessen|ziehen|nehmen|stornieren|zieh|schliess|nimm) (?:sie )?(?:ihn|sie|es|diesen)(?: bitte)?(?: (?:zuruck|ab))?(?! \\p{L}+ (?:auf|aus))',
    '(?:eroffnen|offnen|eroffne|offne) (?:sie )?(?:bitte )?kein\\p{L}* (?:streitfall|fall|dispute?|streit|kauferschutz\\p{L}*)',
  ],
  cancel: `stornier\\p{L}*|annullier\\p{L}*|cancel\\p{L}*|widerruf\\p{L}*|abbrech\\p{L}*|brich|brechen|losch\\p{L}*|storno`,
  order: ORDER,
  reason:
    '(?: ab)?(?: und (?:kauf|bestell|bezahl|zahl)\\p{L}*[^.!?,\\n]{0,35}(?:direkt|privat|ausserhalb|neu|nochmal|erneut))?',
  cancelMore: [
    `(?:${DER} )?${ORDER} (?:(?:bitte|zuerst|erst|jetzt|wieder|vorher|sofort|selbst|uber|bei|auf|von|ihrer|deiner|eurer|seite|aus|im|system|in|app|der|doch|einfach|zu|mit|grund|dem|%BRAND|als|kaufer|nicht|mehr|benotigt|gewunscht|noch|heute|fur|uns|dann) ){0,7}(?:stornier(?:en|t|st|e)|annullier(?:en|t)|cancel(?:n|t)|widerrufen|abbrechen|storniert|abzubrechen)(?! (?:konnen|wir|werden|wurde|worden|mochten))`,
    '(?:beantragen|beantrage|beantragt|veranlassen|schicken|stellen|bitte um|machen|veranlasse|stelle) (?:sie )?(?:bitte )?(?:die |eine |den |das |einen )?(?:stornierung\\p{L}*|storno|abbruch|kaufabbruch|stornoantrag|stornierungsantrag)(?: (?:der|ihrer|deiner|des) (?:bestellung|kaufs|auftrags))?',
    '(?:wahlen|wahle|nehmen|geben|gib|nimm|angeben|schreiben) (?:sie )?(?:bitte )?(?:als )?(?:den )?(?:storno|stornierungs)?grund(?: an)?[^\\p{L}\\p{N}.!?\\n]{0,4}(?:ich )?(?:brauche es nicht mehr|nicht mehr (?:benotigt|gewunscht|gebraucht)|will (?:es )?nicht mehr|kein interesse)',
  ],
  cancelIt: ['(?:stornieren|storniere|storniert) (?:sie )?(?:sie|diese|es|das|ihn)(?: bitte)?(?! (?:konnen|haben))'],
  cancelNot:
    '(?:(?:wenn|falls)(?!\\p{L})[^.!?\\n]{0,40}|(?:sie konnen|du kannst|durfen|konnt|mochten|wollen|willst|mochtest)(?: sie| du| ihr)?(?: jederzeit| noch| auch| gerne| die| ihre)*|wie|um|moglichkeit|ist|wurde)',
  cancelUnless:
    '(?:wenn|falls) (?:sie|du|ihr) (?:\\p{L}+ ){0,4}(?:mochten|wollen|willst|wunschen|nicht mehr)|wie (?:von ihnen )?gewunscht|auf ihren wunsch',
  pay: 'zahl(?:en|e|t|st|ung)?|bezahl(?:en|e|t|st|ung)?|uberweis(?:en|e|t|ung)?|schick(?:en|e|t|st)?|send(?:en|e|et|est)|transferier\\p{L}*|nutz(?:en|e|t)|nehm(?:en|e)|nimm|einzahl\\p{L}*|mach(?:en|t|e)?|kauf(?:en|t|e)|begleich\\p{L}*|lass(?:en)?|bevorzug\\p{L}*|verwend\\p{L}*|bestell(?:en|e|t)|vorkasse',
  refund: 'erstatt|zuruck|auf ihr|auf dein',
  payment:
    '(?:nur )?(?:per|via|mit|uber|auf|akzeptier(?:e|en) (?:wir |ich )?(?:nur|auch)?|nehmen (?:wir )?(?:nur|auch)?|nehme (?:ich )?(?:nur|auch)?|zahlung (?:nur |bitte )?(?:per|via|mit|uber)|bezahlung (?:nur |bitte )?(?:per|via|mit|uber)|gunstiger (?:per|mit|via|uber)|rabatt (?:bei|per|mit)|mein|meine|unser|unsere|hier (?:ist )?mein|am liebsten|bevorzug\\p{L}+|lieber(?: per| mit| uber)?)',
  paymentMore:
    '(?:(?:bitte |direkt |gerne |einfach |privat |vorab |schnell |kurz ){0,2}(?:zahlen|bezahlen|uberweisen|schicken|senden|zahlst|zahlt|bezahlt|bezahlst|begleichen|bezahlung|machen)|bitte|nur|ware (?:besser|gunstiger)|ist (?:gunstiger|schneller|besser)|an (?:mich|uns|freunde)|freunde|an freunde|als freunde)',
  payMore: [
    `(?:zahl|bezahl|uberweis|schick|send|kauf|bestell|einzahl|transferier)\\p{L}* ${YOU}(?:(?:mir|uns|das|den|die|geld|betrag|restbetrag|differenz|rest|summe|kaufpreis|porto|versand|einfach|bitte|es|in|\\d+|euro|eur|dafur|lieber|anzahlung|eine|zoll) ){0,6}(?:direkt|privat|separat|bar|extra|in bar|so)(?: (?:an|auf|bei|mit) (?:mich|uns|mein|unser|meine|unsere|das|dem|den)(?: (?:konto|karte|firma|verkaufer|bankkonto|shop))?)?(?! (?:uber|auf|bei|im) (?:%BRAND|%PLACE))`,
    '(?:zahl|bezahl|uberweis|schick|send|uberwies|transfer|einzahl)\\p{L}*(?: [^.!?\\n]{0,35})? auf (?:mein|unser|dieses|meine|folgendes|das folgende|das)(?: \\p{L}+)? ?(?:bank|privat|paypal|giro)?(?:konto|karte|iban|kreditkarte)(?: (?:uberweisen|zahlen|bezahlen|schicken|einzahlen))?',
    '(?:(?:geld|betrag|summe|kaufpreis|zahlung|rest|anzahlung|differenz) )?(?:bitte )?(?:direkt |einfach )?(?:auf|an) (?:mein|unser|meine|mich|uns|folgendes|dieses)(?: \\p{L}+)? ?(?:konto|karte|iban|bankkonto|privatkonto)? ?(?:uberweisen|zahlen|bezahlen|schicken|uberweist|zahlst|einzahlen|senden)',
    '(?:(?:zahl|bezahl|kauf|bestell|handel|abwick|verkauf|deal|mach|regel|geschaft)\\p{L}*(?: [^.!?\\n]{0,30})? )?(?:ausserhalb|abseits) (?:von |der |des |dieser |vom )?(?:%BRAND|%PLACE)(?: (?:zahl|bezahl|kauf|abwick|handel|mach|regel|bestell)\\p{L}*)?',
    '(?:an|am) (?:der |die |den |dem )?(?:%BRAND|%PLACE) vorbei(?: \\p{L}+)?',
    '(?:ohne|nicht uber) (?:die |das )?(?:%BRAND|%PLACE)(?: \\p{L}+){0,2} (?:zahl|bezahl|kauf|abwick|handel|mach|regel|uberweis)\\p{L}*',
    '(?:gebuhren?|provision)(?: \\p{L}+){0,2} (?:sparen|umgehen|vermeiden|zu sparen|gespart)',
    '(?:direkt|privat|unter der hand|bar)(?:verkauf|zahlung|kauf|uberweisung|handel)',
    '(?:privat|direkt|unter der hand|per vorkasse|in bar|gegen vorkasse)(?: (?:an uns|an mich|auf konto|bei uns|bitte))? (?:zahlen|bezahlen|uberweisen|verkaufen|abwickeln|kaufen|bestellen|zahlst|bezahlst|zahlt)',
    '(?:auf|uber|in) (?:unserer|meiner|unserem|meinem) (?:eigenen )?(?:website|webseite|homepage|onlineshop|webshop|internetseite|seite)(?: \\p{L}+)? (?:kaufen|bestellen|zahlen|bezahlen)',
    '(?:kauf|bestell|zahl|bezahl)\\p{L}* (?:sie )?(?:\\p{L}+ ){0,2}(?:auf|uber|in) (?:unserer|meiner|unserem|meinem) (?:eigenen )?(?:website|webseite|homepage|onlineshop|webshop|internetseite|seite)',
  ],
  payNot:
    '(?:(?:erstatt\\p{L}+|zuruck\\p{L}*|erhalten|kauferschutz|betrug\\p{L}*|risiko|wenn)(?!\\p{L})[^.!?\\n]{0,25})',
  payUnless:
    '(?:nie|niemals|nicht|kein\\p{L}*) (?:\\p{L}+ ){0,4}(?:zahl|bezahl|uberweis|akzept|annehm|verkauf|moglich|erlaubt|geschutzt|abwick|handel|schick|send)\\p{L}*|(?:nehmen|akzeptieren|machen|verkaufen|bieten) (?:wir )?(?:kein|nicht|nie)\\p{L}*|verboten|(?:ihre|deine) (?:zahlung|uberweisung) (?:\\p{L}+ )?(?:ist|wurde|haben)|(?:ruck)?erstatt\\p{L}+ [^.!?\\n]{0,30}(?:auf ihr|karte|zahlungsmethode)',
  there:
    '(?<!nicht |statt )(?:uber|bei|auf|im|in|via|durch|innerhalb von) (?:den |die |das |der |dem )?(?:%BRAND|%PLACE|warenkorb|sichere zahlung|sicher bezahlen)',
  confirm:
    'bestatig(?:en|e|t|st)|klick(?:en|e|t)?|druck(?:en|e|t)|markier(?:en|e|t)|quittier(?:en|e|t)|tipp(?:en|e|t)?|gib|geben|gebt|akzeptier(?:en|e|t)|schliessen',
  receipt:
    '(?:empfang(?:s|sbestatigung)?|erhalt|wareneingang|lieferung|zustellung|erhalten|empfangen|geliefert|eingang|ankunft|bestellung erhalten|(?:ware|paket|artikel) (?:erhalten|empfangen|angekommen)|warenerhalt)(?: (?:der|des|von) (?:ware|pakets|bestellung|artikels|lieferung|sendung))?',
  confirmMore: [
    `(?:den |die |ihren |deinen )?(?:empfang|erhalt|wareneingang|lieferung|zustellung|warenerhalt|eingang)(?: (?:der|des|ihrer|deiner) (?:ware|pakets|bestellung|artikels|lieferung|sendung))? (?:(?:bitte|schon|jetzt|sofort|gleich|heute|vorab|bereits|in|der|app|im|voraus|vorzeitig|fruher|kurz|mal|zu|noch|uns|trotzdem|zuerst|einfach|doch|%BRAND|auf|bei|erst) ){0,6}(?:bestatig(?:en|t|st)|quittier(?:en)|zu bestatigen|anklick(?:en)|markier(?:en))`,
    '(?:als|auf) (?:erhalten|empfangen|geliefert|zugestellt|erhalt bestatigen)[^\\p{L}\\p{N}.!?\\n]{0,3} (?:bitte )?(?:markieren|klicken|zu markieren|drucken|setzen)',
    '(?:geben|gib|gebt) (?:sie )?(?:bitte )?(?:jetzt |schon |uns )?(?:das geld|die zahlung|den betrag|den kaufpreis) (?:jetzt |bitte |schon |vorab )?frei|(?:das geld|die zahlung|den betrag|den kaufpreis) (?:bitte |jetzt |schon |vorab )?(?:freigeben|freizugeben)',
    `bestatig(?:en|e|t|st) ${YOU}(?:jetzt |vorab |schon |im voraus )(?:die |ihre |deine )?bestellung`,
  ],
  confirmNot: '(?:(?:um|wie|wenn sie|automatisch)|konnen sie den|konnen)',
  early:
    '(?:im voraus|vorab|vorzeitig|fruher|schon jetzt|jetzt schon|bereits jetzt|bevor(?: \\p{L}+){0,4}|vor (?:der |dem )?(?:ankunft|erhalt|lieferung|versand|zustellung|empfang)|auch wenn(?: \\p{L}+){0,4} (?:nicht|noch)|obwohl|noch nicht (?:da|angekommen|erhalten|eingetroffen|geliefert)|ohne zu warten|noch unterwegs|trotzdem)',
  received:
    '(?:nachdem|sobald|wenn|nach|bei|falls|erst)(?: \\p{L}+){0,5} (?:erhalt\\p{L}*|angekommen|ankommt|ankunft|geliefert|empfang\\p{L}*|gepruft|zufrieden|da ist|passt|ordnung|eintrifft|eingetroffen|bekommen)|(?:wurde|ist|bereits|laut \\p{L}+) (?:\\p{L}+ )?(?:zugestellt|angekommen|geliefert|eingetroffen)|(?:nach|bei) (?:erhalt|empfang|ankunft|lieferung)',
  urged:
    '(?:jetzt|sofort|gleich|heute|schnell|umgehend|zuerst|schon|bald|unterwegs|kommt|ankommen|nachste woche|nachster woche|morgen|tagen|tage|damit (?:wir|ich)|dann (?:schick|send|erstatt|wir|ich|bekomm|konnen|geht)\\p{L}*|sonst|ansonsten|zoll|geschenk|bonus|gutschein|coupon|rabatt|geld|freigeb\\p{L}+|brauch\\p{L}*|verloren|ablauf\\p{L}*|lauft ab|frist|helf\\p{L}*|verlanger\\p{L}*)',
  scan: [
    `(?:scann?(?:en|e|t|st)?|scan|einscannen|abscannen|fotografier(?:en|e)) ${YOU}(?:(?:den|diesen|meinen|unseren|folgenden|mit|dem|ihrem|deinem|handy|angehangten|beigefugten|einen|nur) ){0,5}(?:qr ?-?code|qr|code|barcode|bild)(?: ein)?`,
    '(?:den |diesen |meinen |unseren )?(?:qr ?code|qr)(?: (?:bitte|einfach|mit|dem|handy|hier|unten|im|anhang|kurz|nur|oben|zu)){0,4} (?:scannen|einscannen|abscannen|scannst|fotografieren)',
  ],
  click:
    'klick(?:en|e|t)?|klick mal|offn(?:en|e|et)|folg(?:en|e|t)|geh(?:en|e|t)?|tipp(?:en|e|t)?|besuch(?:en|e|t)|nutz(?:en|e|t)|ruf(?:en|e|t)?|zahl(?:en|e|t)?|bezahl(?:en|e|t)?|verwend(?:en|e|et)|druck(?:en|e|t)|fullen|full(?:e|t)?|kopier(?:en|e)|bestatig(?:en|e)',
  link: '(?:links?|url|zahlungslink|bezahllink|externes formular|zahlungsseite)(?: (?:unten|hier|in der (?:sms|e ?mail|mail)|den (?:ich|wir) (?:dir|ihnen) \\p{L}+))?',
  clickMore: [
    '(?:auf |uber |unter |mit )?(?:den |diesen |folgenden |meinen |unseren |dem )(?:link|zahlungslink|bezahllink)(?: (?:bitte|hier|unten|einfach|um|zur|zahlung|in|der|sms)){0,3} (?:klicken|offnen|anklicken|folgen|bezahlen|zahlen|nutzen|verwenden|klickst|aufrufen)',
    '(?:geben|gib|trag|tragen|gebt|eingeben) (?:sie )?(?:bitte |dort |hier ){0,2}(?:ihre |deine )(?:kartendaten|kreditkartendaten|bankdaten|kreditkartennummer|kartennummer|kontodaten|zahlungsdaten)(?: (?:dort|hier|auf \\p{L}+ \\p{L}+))?(?: ein| an)?',
    '(?:klick\\p{L}*) (?:sie )?(?:bitte )?(?:hier|darauf)(?:,? um[^.!?,\\n]{0,40})?',
  ],
  pageNot:
    '(?:(?:konnen|kannst|wenn|um (?:zu|den|die) (?:sehen|verfolgen))(?!\\p{L})[^.!?\\n]{0,20}|gibt es (?:einen|auch einen)|ist ein|verfolg\\p{L}+)',
  pageAfter:
    '[^.!?\\n]{0,25}(?:auf|in|im|an|unter|von|hinter) (?:der |dem |den |die |ihrer |deiner |beiliegenden )?(?:verpackung|schachtel|karton|box|anleitung|etikett|gerat|produkt|pflegekarte|karte|beileger|%BRAND|app|bestellung|anzeige|unterseite|ruckseite|paketstation|packstation|filiale|handbuch|abholstation)|(?:fur|zur|um) (?:die |den |das )?(?:anleitung|installation|app|download|wlan|verbind\\p{L}+|einricht\\p{L}+|koppl\\p{L}+|sendungsverfolgung|video|herunter\\p{L}+|zu verfolgen)',
  pageUnless:
    'anleitung|bedienungs\\p{L}+|handbuch|sendungsverfolg\\p{L}+|verfolg\\p{L}+|tracking\\p{L}*|video|youtube|17track',
  go: 'klick(?:en|e|t)?|offn(?:en|e|et)|folg(?:en|e|t)|geh(?:en|e|t)?|tipp(?:en|e|t)?|besuch(?:en|e|t)|nutz(?:en|e|t)|ruf(?:en|e|t)?|zahl(?:en|e|t)?|bezahl(?:en|e|t)?|meld(?:en|e|et)?|logg(?:en|e)?|einloggen|anmelden|bestatig(?:en|e|t)|verifizier(?:en|e|t)|fullen|gib|geben|trag(?:en)?|kauf(?:en|e|t)?|bestell(?:en|e|t)?|registrier(?:en|e|t)|aktualisier(?:en|e|t)|hol(?:en)?|link|uber|identifizier(?:en|e)',
  tell: `(?:(?:schick|send|gib|geb|gebt|nenn|sag|teil|leit|mail|schreib|ubermittl|ubermittel|les|lies|verrat|zeig|tipp|gebe|mitteil|brauch|benotig|weiterleit|texte|kopier)(?:en|e|t|st|et)?|wie lautet|wie ist|was ist|brauche ich|ich brauche|wir benotigen|wir brauchen)`,
  code: '(?:(?:sms|pin|tan|otp|verifizierungs|bestatigungs|sicherheits|verifikations|freischalt|aktivierungs|einmal|zugangs|login|abhol|authentifizierungs)?-?(?: |)(?:codes?|kode|tan|pin|passwort)|otp|tan|pin|\\d ziffern|(?:sechs|vier) ziffern|(?:\\d|sechs|vier)-? ?stellig\\p{L}* (?:codes?|zahl|pin|nummer))',
  codeTail:
    '(?: (?:den|der|die|das|sie|du|ihnen|dir|per|sms|erhalten|bekommen|bekommst|erhaltst|haben|hast|gerade|aus|auf|ihr|dein|ihrem|deinem|handy|telefon|von|whatsapp|zugeschickt|geschickt|wurde|kam|kommt|gesendet|eben|soeben|ich|wir|mit|mail|e|nachricht|an|ihre|deine|nummer|gleich|wird|empfangen|angekommen|ist|bank|durch|weiter|durchgeben)){0,9}',
  codeMore: [
    '(?:den |die |ihren |deinen |diesen )(?:(?:sechs|vier|\\d)-? ?stelligen )?(?:sms|pin|tan|verifizierungs|bestatigungs|sicherheits|verifikations|aktivierungs|einmal)? ?-?(?:code|tan|pin)(?: \\p{L}+){0,9}[,]? ?(?:schicken|senden|mitteilen|nennen|durchgeben|weiterleiten|geben|sagen|schreiben|schickst|sendest|gibst|ubermitteln|weitergeben|vorlesen)(?! sie)',
  ],
  codeNot: '(?:(?:wenn|falls|mit|fur|um|wie)|(?:erhalten|bekommen)|geben wir|niemand\\p{L}*)',
  codeAfter:
    '[^.!?\\n]{0,4}(?:fur (?:den )?(?:rabatt|gutschein)|der (?:ware|farbe)|auf (?:der|dem) (?:verpackung|karton|etikett|gerat|ruckseite)|dem (?:boten|fahrer|zusteller)|niemand\\p{L}*|an niemand\\p{L}*|an der kasse|im warenkorb)',
  codeUnless:
    '(?:rabatt|gutschein|sendungs|tracking|farb|artikel|produkt|bar|qr|fehler|strich|promo|tur|post|zugangs)-? ?codes?|codes? (?:fur den rabatt|an der kasse)|niemand\\p{L}*|niemals|nie',
  change: `(?:(?:ander|losch|entfern|bearbeit|korrigier|zurucknehm|nimm|nehm|zuruckzieh|verbesser|uberarbeit|aktualisier|abander|umander)\\p{L}* (?:(?:sie|du|bitte|ihre|deine|die|negative|schlechte|diese|eine|mal|doch|unsere) ){0,5}${REVIEW}(?: (?:auf|in|zu) (?:eine )?(?:${STARS}|positiv|\\d(?: sterne?)?))?(?: (?:ab|zuruck))?|(?:ihre|deine|die|diese)(?: (?:negative|schlechte|alte|1 sterne?))? ${REVIEW}(?: (?:auf|in|zu) (?:eine )?(?:${STARS}|positiv|\\d(?: sterne?)?))? (?:(?:bitte|wieder|zu) )?(?:ander|losch|entfern|bearbeit|korrigier|zuruck|verbesser|uberarbeit|abander)\\p{L}*)`,
  give: `(?:(?:geb|gib|hinterlass|schreib|lass|verfass|bewert|vergeb|vergib|stell|dalass|post)\\p{L}* (?:(?:sie|du|uns|mir|bitte|eine|einen|mit|unser|den|artikel|produkt|shop|nur|die|ihre|das|doch) ){0,6}${STARS}|(?:uns |eine |mit )?${STARS} (?:\\p{L}+ ){0,3}(?:geben|gibst|hinterlasst|hinterlassen|bewerten|bewertest|schreibst|schreiben|vergibst|vergeben|dalasst|abgeben|abgibst))`,
  stars: `(?:fur |gegen )?(?:eine |deine |ihre )?${STARS}`,
  reward:
    '(?:[$€£] ?\\d+|\\d+ ?(?:€|\\$|euro|eur|usd|dollar|%)|gutschein\\p{L}*|geschenk\\p{L}*|amazon ?karte|coupon|erstatt\\p{L}+|ruckerstatt\\p{L}+|geld|cash ?back|belohn\\p{L}+|bonus|pramie|entschadig\\p{L}+|rabatt|gratis|kostenlos\\p{L}*|umsonst|ersatz)',
  provided: '(?:wenn|falls) (?:sie |du )(?:uns )?',
  reviewUnless:
    '(?:ehrlich|sachlich)\\p{L}*|(?:kein|nie|nicht) (?:\\p{L}+ ){0,2}(?:geld|geschenk|rabatt|kauf|bezahl)\\p{L}*|zufrieden',
  blocked: [
    '(?:ihr|dein|ihre|das|euer) (?:%BRAND ?-? ?)?(?:\\p{L}+ )?(?:konto|account|nutzerkonto|kundenkonto|kauferkonto|benutzerkonto|profil)(?: (?:bei %BRAND|%BRAND))?(?: (?:wird|wurde|ist|ist vorubergehend|konnte|kann|droht)){1}(?: (?:in|24|kurze|kurzem|bald|vorubergehend|dauerhaft|sonst|heute|innerhalb|von|stunden|morgen|demnachst|derzeit|aus|sicherheitsgrunden|sofort)){0,5} (?:gesperrt|eingefroren|eingeschrankt|geschlossen|deaktiviert|geloscht|blockiert|suspendiert|limitiert|gehackt|kompromittiert|stillgelegt)',
    '(?:verifizier(?:en|e|t)|bestatig(?:en|e|t)|aktualisier(?:en|e|t)|entsperr(?:en|e|t)|reaktivier(?:en|e|t)|uberpruf(?:en|e|t)) (?:sie )?(?:bitte |jetzt |sofort |umgehend ){0,2}(?:ihr|ihre|ihren|dein|deine|deinen) (?:%BRAND )?(?:\\p{L}+ )?(?:konto|account|identitat|karte|zahlungsdaten|bankdaten|kreditkarte|profil|daten|kontodaten|zahlungsmethode|kartendaten|passwort)',
    '(?:ihr|ihre|dein|deine|ihren|deinen) (?:%BRAND )?(?:konto|account|identitat|karte|zahlungsdaten|kreditkarte|daten) (?:bitte |jetzt |sofort |hier |umgehend ){0,2}(?:verifizieren|bestatigen|aktualisieren|entsperren)',
    '(?:schick|send|nenn|gib|geb|teil|mitteil)\\p{L}* (?:sie )?(?:mir |uns )?(?:bitte )?(?:ihr|ihre|ihren|dein|deine)(?: \\p{L}+)? ?(?:passwort|kennwort|kartendaten|kreditkartennummer|zugangsdaten|cvv|ausweis\\p{L}*|kartennummer)',
    '(?:ungewohnliche|verdachtige|auffallige|unbefugte)[rn]? (?:aktivitat|anmeldung|transaktion|zugriff|kontoaktivitat)\\p{L}*(?: (?:festgestellt|erkannt))?(?: (?:auf|in|bei) (?:ihrem|deinem) konto)?',
  ],
  blockedNot: '(?:ob|prufen sie ob|wenn)',
  blockedUnless: 'nie(?:mals)? (?:nach|um) |(?:ist|wird|wurde) nicht (?:gesperrt|eingeschrankt)|adresse|lieferadresse',
  claim: [
    '(?:hier|hier ist|hier spricht|hier schreibt|wir sind|ich bin|das ist|dies ist|nachricht vom?|es schreibt|sie sprechen mit)(?: (?:der|die|das|vom|von|dem|ein|eine|ihr|team|mitarbeiter|offizielle[rn]?|mitarbeiterin|aus)){0,3} (?:%BRAND ?-? ?)?(?:kundendienst|kundenservice|support|sicherheits(?:abteilung|team|dienst|zentrum)?|kaufersch?utz ?team|service ?team|support ?team|hilfe ?center|betrugsabteilung|kundenbetreuung|moderator|administrator)(?:[^.!?\\n]{0,3}(?:team|abteilung))?(?: (?:von|bei|der|vom) (?:%BRAND|%PLACE))?',
    '(?:%BRAND) ?-? ?(?:kundendienst|kundenservice|support|sicherheitsabteilung|sicherheitsteam)(?= ?:)',
  ],
  claimNot: '(?:kontaktier|frag|wend|schreib|meld|ruf)\\p{L}*(?: \\p{L}+){0,3}',
  write:
    'schreib(?:en|e|t|st)?|meld(?:en|e|et)?|ruf(?:en|e|t)?|kontaktier(?:en|e|t)|add(?:en|e)?|fug(?:en|e)|schick(?:en|e|t)?|send(?:en|e)|chat(?:ten|te)|lass(?:en)? (?:uns|sie uns)|wechsel\\p{L}*|antwort(?:en|e)|erreich\\p{L}*|sprech\\p{L}*|such(?:en|e)|kommunizier\\p{L}*|weiter',
  mine: '(?:mein|meine|unser|unsere|hier (?:ist )?mein|hier (?:ist )?meine|hast du|haben sie|gib mir dein|gib mir deine|dein|deine|ihre|uber|per|auf)(?: nummer)?(?<!(?:paket|dhl|kurier|zusteller) \\p{L}+)',
  writeUnless:
    '(?:nicht|nie|kein\\p{L}*) (?:\\p{L}+ ){0,3}(?:schreib|nutz|kontakt|teil|weitergeb|moglich|erlaubt|anruf|hab|verwend)\\p{L}*|paketdienst|zusteller|kurier|verboten',
});
