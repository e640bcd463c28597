import { rulesFrom } from './kit.ts';

const STARS =
  '(?:(?:5|cinque|4) stelle|(?:buon|buona|ottim[ao]|eccellente|bella) (?:recensione|feedback|valutazione|voto|commento|giudizio|opinione)|(?:recensione|recensioni|feedback|valutazione|commento|giudizio)(?: (?:molto|tutta))? positiv[aoie])';
const REVIEW = '(?:recension[ei]|feedback|valutazion[ei]|commento|commenti|giudizi[oi]?|vot[oi]|stell[ae]|opinion[ei])';

/** Italian, tu and Lei. */
export const italian = rulesFrom({
  language: 'it',
  never:
    '(?<!se )(?:non|mai|senza|evit(?:a|i)|invece di|prima di|ne|anziche)(?: (?:e|serve|bisogna|necessario|bisogno di|deve|devi|dovete|ti|le|vi|si|lo|la|mai|di|chiediamo|chiederemo|chiede|vogliamo|voglio|puo|puoi|possiamo|occorre|che|c|obbligato|a|chiediamo mai)){0,5}',
  they: '(?:noi|io|il venditore|aliexpress|ali|ebay|vinted|amazon|subito|il sistema|la piattaforma)(?: (?:puo|possiamo|posso|ha|abbiamo|ho|deve|automaticamente|gia|anche|non|si|lo|la|potra)){0,3}|(?:hai|ha|abbiamo|ho|avete|stato|stata|e|sara|era|aver|avere|vuoi|vuole|desideri|desidera|possiamo|posso)(?: (?:gia|stato|stata|bene))?|grazie per',
  fill: '(?:(?:il|lo|la|l|i|gli|le|un|una|questo|questa|quest|quello|suo|sua|tuo|tua|vostro|vostra|nostro|nostra|mio|mia|al|del|della|dell|di|in|mi|ci|per favore|per cortesia|prima|gia|subito|ora|adesso|che|sul|sulla|su|pulsante|qual|e|con|a|da|qui|aperta|come|ordine|articolo|pacco|prodotto|tutto|lei|d|confermare|pure|merce) ){0,6}',
  gates: {
    dispute:
      'disput|reclam|controvers|contest|caso|segnal|chargeb|richiest|chiud|chius|annull|ritir|accett|apr|pratica|ricors',
    order: 'ordin|acquist|annull|cancel|motiv|scegl|selez|sceg|richied|compra|metti',
    pay: 'pag|fa|invi|mand|trasf|vers|bonific|accett|solo|prefer|mi|nostr|ecco|con|via|us|ricaric|per|su|in|tramite|post|spedisc',
    money:
      'pag|fa|invi|mand|trasf|vers|compr|fuori|dirett|senza|contant|accord|evit|risparm|vend|acquist|bonific|privat|ricaric',
    receipt: 'conferm|convalid|accett|clicc|prem|segn|marc|svinc|sblocc|rilasc|fai|dai|da|dichiar|tocc|paghi',
    page: 'scan|clicc|apr|segu|entr|us|compil|qr|link|visit|pag|inquadr|prem|vai|vada|accede|acced|tocc|fai|inser|fotograf',
    link: 'clicc|apr|segu|entr|us|compil|visit|pag|verif|conferm|acced|vai|vada|compr|ricev|convalid|aggiorn|prem|inser|acquist|riscuot|identif',
    code: 'codice|codici|otp|pin|numero|cifre|password',
    review:
      'stell|recens|feedback|valut|comment|giudiz|cambi|modific|cancell|rimuov|elimin|lasc|buon|positiv|vot|tog|ottim|mett|opin|da|scriv',
    account:
      'su|tu|il|vostro|account|conto|verific|conferm|convalid|attiv|invi|mand|forn|password|aggiorn|acces|sblocc|ripristin|riattiv|inser',
    claim: 'sono|siamo|questo|qui|e|ti|le|messaggio|assistenza|servizio|supporto|salve|buongiorno|parla',
    write: 'aggiung|scriv|parl|chiam|mand|invi|pass|contatt|mi|nostr|ecco|sent|hai|ha|dam|cerc|continu|qual|il|spost',
  },
  close:
    'chiud(?:i|a|ere|ete|erla|erlo)|annull(?:a|i|are|ate)|ritir(?:a|i|are|ate)|rimuov(?:i|a|ere)|cancell(?:a|i|are)|elimin(?:a|i|are)|toglier?e?|togli|tolga|ferm(?:a|i|are)|conclud(?:i|a|ere)|termin(?:a|i|are)|abbandon(?:a|i|are)|rinunci(?:a|are)(?: a| alla)?|revoc(?:a|are|hi)|lasci(?:a|are) perdere|archivi(?:a|are)|interromp(?:i|a|ere)|sospend(?:i|a|ere)|far cadere|desist(?:a|ere) da',
  dispute:
    '(?:controversi[ae]|disput[ae]|reclam[oi]|contestazion[ei]|contenzios[oi]|segnalazione|chargeback|richiesta di (?:rimborso|reso)|(?:il|questo|suo|tuo) caso|caso(?: aperto| ebay| paypal| su ebay)?|pratica|ricorso)',
  closeMore: [
    '(?:chiusura|annullamento|ritiro) (?:della |del |dell )(?:controversia|disputa|reclamo|contestazione|caso)',
    '(?:quando|una volta che|se|dopo che|non appena|appena|finche non|solo dopo che|una volta) (?:avr(?:a|ai) |ha |hai )?(?:chiuso|chiude|chiudi|annullato|annulli|annulla|ritirato|ritiri|ritira) (?:la |il |sua |questa )?(?:controversia|disputa|reclamo|contestazione|caso)',
    '(?:la |il )?(?:controversia|disputa|reclamo|contestazione|caso) (?:deve|va|dovrebbe)(?: essere)? (?:chius|annullat|ritirat)[oa]',
  ],
  closeNot:
    '(?:(?:quando|dopo|una volta|appena)(?!\\p{L})[^.!?\\n]{0,40}(?:rimbors\\p{L}+|soldi|ricev\\p{L}+|arriv\\p{L}+|denaro)[^.!?\\n]{0,20}|(?:puoi|puo|potra|potrai|potrebbe)(?: poi| allora)?(?<!(?:mi|ci|favore) \\p{L}+)|come|prima che)',
  closeAfter:
    '(?:solo |soltanto )?(?:dopo|quando|una volta|appena)(?: \\p{L}+){0,5} (?:rimbors\\p{L}+|soldi|ricev\\p{L}+|denaro)',
  closeIt: [
    'accett(?:a|i|are) (?:la |nostra |questa |il |nostro ){1,2}(?:soluzione|proposta|rimborso parziale|offerta di rimborso|accordo)(?: (?:nella|della) (?:controversia|disputa))?',
    '(?:chiudila|la chiuda|annullala|la annulli|ritirala|la ritiri|chiuderla|annullarla|ritirarla|chiudetela|chiudilo|lo chiuda)',
    'risolv(?:i|a|ere) (?:la |il )(?:controversia|disputa|reclamo|caso)',
    '(?:non (?:apra|aprire|apri)) (?:una |nessuna |la |un |alcuna )?(?:controversia|disputa|reclamo|contestazione)',
  ],
  cancel: 'annull(?:a|i|are|ate|i lei)|cancell(?:a|i|are|ate)|disd(?:ici|ica|ire)|revoc(?:a|are)',
  order: '(?:ordin[ei]|acquist[oi]|compera|transazione|vendita)',
  reason:
    '(?: (?:con|per|mettendo|e|indicando|usando|scegliendo|selezionando|come)(?: (?:il|la|metti|metta|scegli|scelga|seleziona|selezioni|indica|indichi|come|che|di|motivo|motivazione|causale|causa)){0,6}(?:[^\\p{L}\\p{N}.!?\\n]{0,3}["“«][^"“”«»\\n]{2,50}["”»])| (?:per|con|come)(?: il| la)?(?: motivo| motivazione| causale)(?: di)?(?: non (?:lo )?(?:voglio|serve)(?: piu)?)?)?(?: e (?:compr|pag|riacquist|ricompr|ordin|acquist|fai|facc)\\p{L}*[^.!?,\\n]{0,35}(?:fuori|dirett\\p{L}*|privat\\p{L}*|di nuovo|privatamente))?',
  cancelMore: [
    '(?:richied(?:i|a|ere)|chied(?:i|a|ere)|fa(?:i|ccia|re)|invi(?:a|i|are)|effettu(?:a|i)) (?:la |una |l )?(?:richiesta di )?(?:annullamento|cancellazione)(?: (?:dell|del) (?:ordine|acquisto))?',
    '(?:scegli|scelga|scegliere|seleziona|selezioni|metti|metta|indica|indichi)(?: (?:come|la|il|motivo|motivazione|di|opzione)){0,4}[^\\p{L}\\p{N}.!?\\n]{0,3}non (?:lo |la )?(?:voglio|vuoi|vuole|serve|desidero)(?: piu)?["”»]?',
    '(?:il |l |suo |tuo )?ordine (?:deve|va)(?: essere)? annullato(?: da (?:lei|te))?',
  ],
  cancelIt: ['(?:annullalo|lo annulli|annullarlo|cancellalo|lo cancelli)'],
  cancelNot:
    '(?:(?:se)(?!\\p{L})[^.!?\\n]{0,40}|(?:puoi|puo|vuoi|vuole|desidera|potra|potrai)(?: sempre| ancora)?(?<!(?:mi|ci|favore) \\p{L}+)|come|per|opzione|diritto di|possibile)',
  cancelUnless:
    'se (?:vuoi|vuole|desidera|preferisci|non (?:lo )?vuoi|non (?:lo )?vuole) [^.!?\\n]{0,20}|come (?:ha |hai )?(?:chiesto|richiesto)',
  pay: 'pag(?:a|hi|are|ate|ami|atemi|arci|armi|ando)|fa(?:i|ccia|re|mmi|cci|te)|invi(?:a|i|are|ami)|trasfer(?:isci|isca|ire)|mand(?:a|i|are|ami)|vers(?:a|i|are|ami)|us(?:a|i|are)|compr(?:a|i|are)|acquist(?:a|i|are)|complet(?:a|i|are)|effettu(?:a|i|are)|ricaric(?:a|hi|are|ami)|bonific(?:a|hi|are)|preferi(?:sco|rei) (?:che|un|il)|procedi|proceda|esegu(?:a|i)',
  refund: 'rimbors|restitu|sul (?:suo|tuo) conto|sulla (?:sua|tua)',
  payment:
    '(?:solo|soltanto|esclusivamente|unicamente)?(?: ?(?:accett(?:o|iamo)|preferi(?:sco|amo)|lavoro con|il pagamento e|pagamento|pagamenti|sconto|costa meno|\\d+ ?%(?: di sconto| in meno)?|mio|nostro|ecco (?:il )?mio|questo e (?:il )?mio|il mio))(?: (?:solo|per|con|via|in|tramite|se|paghi|paga|i|un|la|il|su|anche)){0,4}',
  paymentMore:
    '(?:soltanto|solo|per favore|e (?:piu )?(?:economico|veloce|meglio)|costa meno|direttamente|diretto|e (?:ti |le )?(?:sped|mand|invi|facc)\\p{L}*|sul mio conto|sulla mia carta)',
  payMore: [
    '(?:pag(?:a|hi|are|ami)|invi(?:a|i|are)|mand(?:a|i|are|ami)|trasfer(?:isci|isca|ire)|vers(?:a|i|are)|compr(?:a|i|are)|acquist(?:a|i|are)|vend(?:o|ere))(?: (?:mi|ci|il|la|i|soldi|denaro|resto|differenza|totale|importo|in|di|spedizione|un|acconto|euro|\\d+ ?€?|a me|a noi|da noi|da me)){0,6}(?: (?:direttamente|a parte|separatamente|in contanti|a mano|in privato|privatamente|fuori|brevi manu))(?! (?:su|sul|tramite|con|dal|dalla) (?:%BRAND|%PLACE))',
    '(?:pag|trasf|invi|mand|vers|fa|ricaric|bonific)\\p{L}*(?: [^.!?\\n]{0,30})? (?:sul|sulla|al|alla|su|a) (?:mio|mia|nostro|nostra|questo|questa|seguente)(?: \\p{L}+){0,2} (?:conto|carta|iban|numero|postepay)(?: \\p{L}+)?',
    '(?:(?:pag|compr|acquist|tratt|accord|concl|fa|vend|ordin|chiud|transazione)\\p{L}*(?: [^.!?\\n]{0,30})? )?(?:al di )?fuori (?:da|di|dal|dalla) (?:%BRAND|%PLACE)',
    '(?:pag|compr|acquist|tratt|accord|concl|fa|vend|ordin|chiud)\\p{L}*(?: [^.!?\\n]{0,25})? (?:senza (?:passare per|passare da|usare|tramite)) (?:il |la |l )?(?:%BRAND|%PLACE)',
    '(?:evit|risparm|aggir)\\p{L}*(?: \\p{L}+){0,2} (?:la |le |sulle )?(?:commission[ei]|tariff[ae])(?: (?:di|del|della) (?:%BRAND|%PLACE))?',
    '(?:vendita|pagamento|acquisto|scambio|accordo|transazione) (?:dirett[ao]|privat[ao]|a mano|tra privati)(?! (?:dalla|di|su) (?:fabbrica|%BRAND))',
    '(?:fa(?:i|ccia|mmi|re|cciamo)|mi (?:fai|faccia)|esegu\\p{L}+|preferi\\p{L}+) (?:un |il |con )?(?:bonifico|ricarica|vaglia)(?: (?:bancario|istantaneo|postepay))?(?: (?:sul|a|al) (?:mio|nostro) (?:conto|iban))?',
    '(?:compr|acquist|ordin|pag)\\p{L}* (?:sul|dal|tramite) (?:nostro|mio) (?:sito|sito web|negozio online)',
  ],
  payNot:
    '(?:(?:rimbors\\p{L}+|restitu\\p{L}+|ricev\\p{L}+|protezion\\p{L}+|truff\\p{L}+|risch\\p{L}+|se)(?!\\p{L})[^.!?\\n]{0,25})',
  payUnless:
    '(?:non|mai) (?:accett|pag|facc|fa|invi|tratt|chied|vend|trasf|compr|poss|mand|lavor)\\p{L}*|(?:non e|e) (?:permess|vietat|consentit)\\p{L}+|(?:suo|tuo|il) pagamento (?:con \\p{L}+ )?(?:e stato|e gia|risulta|e arrivato)|rimbors\\p{L}+ [^.!?\\n]{0,40}(?:sul suo|sul tuo|carta|metodo)',
  there:
    '(?<!non |fuori )(?:su|sul|sulla|tramite|dal|dalla|attraverso|con|dentro|nell|nella|via) (?:la |il |l )?(?:%BRAND|%PLACE|carrello|pagamento sicuro)',
  confirm:
    'conferm(?:a|i|are|ate|ami)|convalid(?:a|i|are)|accett(?:a|i|are)|clicc(?:a|hi|are)|prem(?:i|a|ere)|segn(?:a|i|are|ali)|marc(?:a|hi)|fai clic|faccia clic|dichiar(?:a|i|are)|tocc(?:a|hi)|da(?:i|re)? (?:la )?conferma|indic(?:a|hi|are)|dai|dia|metti|metta',
  receipt:
    '(?:ricezione|ricevut[oai]|ricevimento|consegna|consegnat[oa]|(?:di |d )?aver(?:lo)? ricevuto|che (?:lo )?(?:hai|ha) ricevuto|arrivo|avvenuta consegna|arrivat[oa]|ricevere)',
  confirmMore: [
    '(?:sblocc(?:a|hi|are)|svincol(?:a|i|are)|rilasci(?:a|are)) (?:il |i )?(?:pagamento|soldi|denaro|fondi)(?: (?:gia|ora|subito|adesso))?',
    '(?:conferm(?:a|i|are)|complet(?:a|i|are)|finalizz(?:a|i)|conclud(?:i|a)) (?:l |il |la |suo |tuo )?(?:ordine|acquisto) (?:gia|ora|subito|adesso|prima|in anticipo|oggi|anticipatamente)',
    '(?:conferm(?:a|i|are)|dichiar(?:a|i|are)|indic(?:a|hi)|dica|di) che (?:il pacco |l articolo |tutto |va )?(?:e |sia )?(?:arrivato|tutto (?:ok|bene)|ok|conforme|tutto)',
  ],
  confirmNot: '(?:per|come|se)',
  early:
    '(?:in anticipo|anticipatamente|prima (?:di|che|della|del|dell)(?: \\p{L}+)?|anche se (?:non|ancora)(?: \\p{L}+)?|pur non|non (?:e|ti|le|l|lo|hai|ha)(?: \\p{L}+)? ?ancora|ancora non|senza aspettare|non (?:e|ancora) arriv\\p{L}+)',
  received:
    '(?:quando|una volta|dopo|se|appena|al momento)(?: \\p{L}+){0,5} (?:ricev\\p{L}+|arriv\\p{L}+|consegn\\p{L}+|controll\\p{L}+|soddisf\\p{L}+|verific\\p{L}+|bene|ricezione)|alla (?:consegna|ricezione)|(?:e stato|risulta|e gia|gia) (?:consegnat|arrivat|ricevut)\\p{L}',
  urged:
    '(?:gia|ora|oggi|adesso|subito|immediatamente|il prima possibile|presto|prima|dogana|in arrivo|in viaggio|arrivera|arriva|settimana prossima|prossima settimana|domani|giorni|cosi (?:possiamo|posso|ti|le|il|noi|io)|poi|regalo|bonus|buono|coupon|sconto|soldi|denaro|sblocc\\p{L}+|svincol\\p{L}+|(?:ti|le) (?:spediamo|rimborsiamo|mandiamo|inviamo|spedisco|mando|invio|rimborso)|altrimenti|senno|bisogno|serve|pers[oa]|scad\\p{L}+|termine|aiut\\p{L}+|prolung\\p{L}+|estend\\p{L}+)',
  scan: [
    '(?:scansion(?:a|i|are)|scanneriz(?:za|zi|zare)|scannerizz(?:a|i|are)|inquadr(?:a|i|are)|legg(?:i|a|ere)|fotograf(?:a|i))(?: (?:il|la|questo|questa|quel|mio|nostro|con|suo|tuo|telefono|seguente|un|solo|l)){0,5} (?:codice ?qr|qr ?code|qrcode|qr|codice|immagine)',
  ],
  click:
    'clicc(?:a|hi|are|hi qui)|fai clic|faccia clic|prem(?:i|a)|apr(?:i|a|ire)|entr(?:a|i|are)|segu(?:i|a|ire)|acced(?:i|a|ere)|us(?:a|i|are)|visit(?:a|i|are)|tocc(?:a|hi)|pag(?:a|hi|are)(?: tramite| con| dal| su| attraverso)?|vai|vada|andare|copi(?:a|are)|compil(?:a|i|are)|utilizz(?:a|i|are)',
  link: '(?:links?|url|collegamento|modulo(?: esterno)?|pagina di pagamento)(?: (?:qui sotto|sotto|seguente|allegato|di pagamento|che (?:ti |le )?(?:ho )?(?:invi|mand)\\p{L}*))?',
  clickMore: [
    '(?:clicc(?:a|hi|are)|fai clic|faccia clic|prem(?:i|a)) (?:qui|per (?:ricevere|pagare|confermare|incassare|verificare|convalidare)(?: (?:il|la|i|l|suo|tuo))?(?: (?:soldi|denaro|pagamento|conto|account|ordine|rimborso|vendita))?)',
    '(?:inser|compil|immett|forn|mett|invi|mand)\\p{L}* (?:i |il |suoi |tuoi ){0,2}(?:dati|numero|estremi) (?:della (?:sua |tua )?carta|bancari|di carta)(?: (?:su|sul|nel|qui|nella)[^.!?,\\n]{0,20})?',
  ],
  pageNot:
    '(?:(?:puoi|puo|se|per (?:vedere|seguire|tracciare|scaricare))(?!\\p{L})[^.!?\\n]{0,20}|c e un|ha un|tracciare\\p{L}*)',
  pageAfter:
    '[^.!?\\n]{0,25}(?:sulla|sul|nella|nel|nell|sull|dentro|dietro|dell|della|del) (?:la |il |sua |suo )?(?:scatola|confezione|imballaggio|pacco|manuale|etichetta|istruzioni|apparecchio|prodotto|cartolina|guida|%BRAND|app|applicazione|ordine|annuncio|foglietto)|per (?:scaricare|installare|collegare|associare|vedere|leggere|aprire il manuale|seguire|tracciare|stampare|le istruzioni)|con (?:le )?istruzioni',
  pageUnless: 'istruzioni|manuale|tracci\\p{L}+|tracking|guida (?:all|al|di)|video|youtube|17track',
  go: 'clicc(?:a|hi|are)|prem(?:i|a)|apr(?:i|a|ire)|entr(?:a|i|are)|segu(?:i|a|ire)|acced(?:i|a|ere)|us(?:a|i)|visit(?:a|i|are)|tocc(?:a|hi)|pag(?:a|hi|are)|vai|vada|andare|verific(?:a|hi|are)|conferm(?:a|i|are)|effettu(?:a|i) (?:il )?(?:login|accesso)|compr(?:a|i|are)|acquist(?:a|i|are)|ricev(?:i|a|ere)|compil(?:a|i|are)|complet(?:a|i|are)|convalid(?:a|i|are)|aggiorn(?:a|i|are)|inser(?:isci|isca|ire)|riscuot(?:i|a|ere)|incass(?:a|i|are)|identific(?:ati|arsi)|si identifichi|registr(?:ati|arsi)|login',
  tell: 'pass(?:a|i|are|ami)|da(?:i|re|mmi|mi|rmi|cci)|dia(?:mi)?|di(?:mmi|cci|ca|re|rmi)|invi(?:a|i|are|ami|armi|aci)|mand(?:a|i|are|ami|armi|aci)|condivid(?:i|a|ere)|comunic(?:a|hi|are|ami|armi)|forn(?:isci|isca|ire|iscimi|irmi)|gir(?:a|i|ami|are)|inoltr(?:a|i|ami|are)|scriv(?:i|a|imi|ere|ermi)|legg(?:i|a|imi)|indic(?:a|hi|ami)|qual e|mi serve|ci serve|ho bisogno|abbiamo bisogno|voglio|mostr(?:a|i|ami)|digit(?:a|i)|conferm(?:a|i|ami)|rispond(?:i|a)|copi(?:a|ami)|rimand(?:a|ami)|riport(?:a|i|ami)|inser(?:isci|isca)|ridammi',
  code: '(?:(?:codic[ei]|otp|pin|password temporanea)(?: (?:sms|otp|pin))?|(?:le )?\\d cifre|(?:le )?(?:sei|quattro) cifre)',
  codeTail:
    '(?: (?:di|che|verifica|sicurezza|conferma|accesso|sms|ti|le|arrivato|arriva|arrivera|e|ha|hai|ricevuto|riceverai|ricevera|appena|per|sul|via|al|a|suo|tuo|telefono|cellulare|messaggio|email|mail|inviato|appare|abbiamo|sei|quattro|cifre|\\d|whatsapp|con|stato|inviata|tramite|un|da|numero|mandato|otp|attivazione|autenticazione|ricevi|riceve|dalla|banca|dall|viene|visualizzato|compare)){0,9}',
  codeMore: [
    '(?:il |suo |tuo )?codice (?:che|di (?:verifica|sicurezza|conferma)|sms)(?: \\p{L}+){0,6}[,:]? ?(?:me lo|ce lo|mandamelo|dammelo|dimmelo|inviamelo|giramelo)(?: (?:mandi|dai|dia|invii|passi|dica|giri|comunichi))?',
  ],
  codeNot: '(?:(?:se|con|per|come|di)|(?:ricevera|ricevera|avra|potra|puoi|puo))',
  codeAfter:
    '[^.!?\\n]{0,4}(?:promozionale|postale|sconto|colore|a barre|(?:di|del) (?:sconto|colore|prodotto|articolo|tracciamento|spedizione|buono|errore|tracking|modello|pezzo|cancello|portone)|fiscale|articolo|prodotto|al (?:corriere|postino)|a nessuno|con nessuno|nel carrello|alla cassa|sulla scatola|errore|ricambio)',
  codeUnless:
    'codic[ei] (?:promozionale|postale|sconto|colore|a barre|prodotto|articolo|fiscale|errore|(?:di|del) (?:sconto|colore|prodotto|articolo|tracciamento|spedizione|errore|tracking))|nessuno|mai',
  change: `(?:cambi|modific|modifich|cancell|rimuov|elimin|corregg|aggiorn|togl|ritir|miglior|alz|sostitu)(?:a|i|are|ere|iere|isci|ire|asse|assi|ato|hi|hiere|erai|erete)(?: (?:la|il|lo|sua|suo|tua|tuo|quella|brutta|brutto|negativa|negativo|cattiva|di|recensione)){0,4} ${REVIEW}(?: negativ[aoie])?(?: (?:in|a|con|per) (?:una? )?(?:${STARS}|positiv[ao]|\\d(?: stelle)?))?`,
  give: `(?:lasc|d|mett|scriv|pubblic|pubblich|valut|fa|post|assegn)(?:ia|iare|ai|a|are|i|ere|ici|iaci|acci|ateci|ti|ta|ia|cendo|ando|endo|iamo|arci|iarci|cia|ca|hi|iate|ete)?(?: (?:ci|mi|una|un|con|la|il|sua|tua|di|al prodotto|negozio|nostro|le|a)){0,5} ${STARS}`,
  stars: `(?:per |in cambio di )?(?:una |un )?${STARS}`,
  reward:
    '(?:[$€£] ?\\d+|\\d+ ?(?:€|\\$|euro|eur|usd|dollari|%)|buono (?:regalo|amazon|sconto)?|carta regalo|gift card|regal\\p{L}*|omaggio|coupon|rimbors\\p{L}+|restitu\\p{L}+ (?:i soldi|il denaro)|soldi|denaro|ricompens\\p{L}+|bonus|compens\\p{L}+|sconto|gratis|gratuit\\p{L}+|cash ?back|premio)',
  provided: 'se (?:ci |mi )?',
  reviewUnless: '(?:onest[ao]|sincer[ao])|non (?:offr|pagh|compr|diamo|chied)\\p{L}*|soddisfatt\\p{L}|content[aoi]',
  blocked: [
    '(?:il |l )?(?:suo|tuo|vostro|suo) (?:account|conto|profilo)(?: (?:%BRAND|di \\p{L}+|paypal))?(?: (?:sara|e stato|e|verra|puo essere|potrebbe essere|risulta|sta per essere|viene|stato)){1,2}(?: (?:temporaneamente|permanentemente|definitivamente|presto))? (?:bloccat|sospes|congelat|limitat|chius|disattivat|eliminat|ristrett|disabilitat|hackerat|compromess|cancellat)[oa]',
    '(?:verific(?:hi|a|are)|conferm(?:i|a|are)|convalid(?:i|a|are)|aggiorn(?:i|a|are)|sblocc(?:hi|a|are)|riattiv(?:i|a|are)) (?:il |la |i |l )?(?:suo |sua |suoi |tuo |tua |tuoi |vostro )(?:dati (?:della |di |del )?|informazioni (?:di )?|metodo di |numero di )?(?:account|identita|carta|pagamento|bancari|password|personali|profilo|conto)?',
    '(?:invi|forn|mand|inser|digit|comunic|dia|dimmi)\\p{L}* (?:la |il |i )?(?:sua |suo |suoi |tua |tuo |tuoi )(?:password|dati (?:bancari|della carta)|numero (?:di|della) carta|cvv|credenziali|documento)',
    '(?:attivita|accesso|transazione) (?:insolit[ao]|sospett[ao]|anomal[ao]|non autorizzat[ao])(?: (?:rilevat[ao]))?(?: (?:sul|nel) (?:suo|tuo) (?:account|conto))?',
  ],
  blockedNot: '(?:(?:se|contatti|chieda)(?!\\p{L})[^.!?\\n]{0,10})',
  blockedUnless: 'mai (?:chied)\\p{L}+|non (?:e|sara|e stato) (?:bloccat|sospes)\\p{L}+|indirizzo',
  claim: [
    '(?:sono|siamo|questo e|qui e|qui|ti (?:scrive|contatta)|le (?:scrive|contatta|scriviamo)|messaggio (?:da|dal|dalla)|e|parla)(?: (?:il|la|l|un|una|del|della|dell|di|dal|dalla|team|agente)){0,4} (?:servizio (?:clienti|di (?:sicurezza|assistenza)|sicurezza|assistenza|tecnico)|assistenza|supporto|team|ufficio|reparto|centro assistenza|sicurezza|agente|operatore)(?: (?:clienti|tecnic[oa]|ufficiale|di (?:sicurezza|supporto|pagamenti|verifica)|sicurezza|d[ei]l?|della|di)){0,4} (?:%BRAND|%PLACE)',
  ],
  claimNot: '(?:contatt|chied|scriv)\\p{L}*(?: \\p{L}+){0,2}',
  write:
    'aggiung(?:i|a|imi|ere)|scriv(?:i|a|imi|ere|iamoci|ermi|eteci|eci)|parl(?:a|i|iamo|are|iamone)|chiam(?:a|i|ami|are)|mand(?:a|i|ami)|invi(?:a|i|ami)|pass(?:a|i|iamo|are)|contatt(?:a|i|ami|are|atemi|aci|armi)|sentiamoci|sentirci|cerc(?:a|ami)|continu(?:iamo|are)|rispond(?:i|imi|a)|spostiamoci|mi (?:scriva|contatti|chiami|aggiunga)',
  mine: '(?:mio|nostro|il mio numero|ecco (?:il )?mio|questo e (?:il )?mio|hai|ha|dammi (?:il )?tuo|qual e (?:il )?(?:tuo|suo)|tuo|suo|mi dai (?:il )?tuo|mi da (?:il )?suo)(?: numero)?(?: (?:di|su))?',
  writeUnless:
    '(?:non|mai) (?:\\p{L}+ ){0,2}(?:us|scriv|aggiung|contatt|parl|chiam|accett|permett|poss|condivid)\\p{L}*|corriere|spedizioniere',
});
