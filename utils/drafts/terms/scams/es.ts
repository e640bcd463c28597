import { rulesFrom } from './kit.ts';

const STARS =
  '(?:(?:5|cinco|4) estrellas|(?:buena|excelente|gran) (?:resena|valoracion|opinion|calificacion|evaluacion|puntuacion|nota)|buenos? comentarios?|(?:resena|valoracion|opinion|calificacion|comentario|feedback|evaluacion)e?s? positiv[ao]s?)';
const REVIEW =
  '(?:resenas?|valoracion(?:es)?|opinion(?:es)?|comentarios?|calificacion(?:es)?|evaluacion(?:es)?|votos?|estrellas?|feedback)';

/** Spanish of Spain and America, tu, vos and usted. */
export const spanish = rulesFrom({
  language: 'es',
  never:
    '(?<!si )(?:no|nunca|jamas|sin|evite|evita|en vez de|en lugar de|antes de|ni)(?: (?:es|hace|hay|necesario|falta|necesitas|necesita|necesidad de|que|debes|debe|tienes|tiene|pedimos|pediremos|pedira|pide|puede|puedes|podemos|le|te|se|lo|la|nunca|a|de|queremos|quiero|quieras|recomendamos|obligado|por)){0,5}',
  they: '(?:nosotros|yo|el vendedor|aliexpress|ali|ebay|vinted|amazon|etsy|shopee|wallapop|el sistema|la plataforma|mercado ?libre)(?: (?:va a|vamos a|voy a|puede|podemos|puedo|ha|hemos|he|debe|automaticamente|tambien|ya|no|se|lo|la)){0,3}|(?:has|ha|hemos|he|han|fue|esta|estaba|sera|haber|quiere|quieres|deseas?|vamos a|voy a|podemos|puedo|pueden)(?: (?:sido|ya|bien))?|gracias por',
  fill: '(?:(?:el|la|los|las|un|una|este|esta|ese|esa|su|tu|nuestro|nuestra|mi|al|del|de|en|me|nos|por favor|primero|ya|ahora|que|lo|le|sobre|boton|clic|cual|es|con|a|aqui|abierta|para|confirmar|como|pedido|articulo|producto|paquete|todo|usted|mercancia) ){0,6}',
  gates: {
    dispute:
      'disput|reclam|queja|caso|controvers|litig|contracargo|apelac|solicitud|cierr|cerr|cancel|retir|acept|resol|abr',
    order: 'pedido|compra|orden|cancel|anul|motivo|elij|selec|ped|transac',
    pay: 'pag|hac|haz|hag|env|trans|mand|pas|deposit|ingres|acept|solo|prefier|mi|nuestr|aqui|por|usa|us|bizum|con|en|via',
    money: 'pag|hac|haz|env|trans|mand|deposit|ingres|fuera|direct|sin|efectivo|trato|compr|evit|ahorr|margen',
    receipt: 'confirm|valid|acept|pulse|puls|marc|hac|haz|libera|dar|de|da|clic|pinch|apret',
    page: 'escan|clic|pinch|puls|abr|entr|sig|ingres|haz|hac|rellen|complet|introdu|qr|visit|pag|us|acced|ve|vaya|toc',
    link: 'escan|clic|pinch|puls|abr|entr|sig|ingres|haz|hac|rellen|complet|introdu|visit|pag|acced|ve|vaya|verif|confirm|inici|compr|recib|en|ir|toc|valid|actual',
    code: 'codigo|otp|pin|clave|numero|cifras|digitos|contrasena',
    review:
      'estrell|resen|valora|opinion|coment|calific|evalua|buen|excelente|feedback|cambi|elimin|borr|modific|dej|da|pon|retir|quit',
    account: 'su|tu|la|verif|confirm|valid|activ|envi|propor|contrasen|actual|inici|cuenta|restabl|desbl|ingres',
    claim: 'soy|somos|este|es|aqui|le|hablo|servicio|mensaje|soporte|equipo|atencion|escrib|hola',
    write:
      'agreg|anad|escrib|habl|llam|mand|envi|pas|contact|mi|nuestr|busc|seguim|hablem|conv|por|tien|me|chat|tu|dame|cual|continu',
  },
  close:
    'cierr(?:a|e|en|as|es)|cerrar|cierre usted|cancel(?:a|e|ar|en|as|es)|retir(?:a|e|ar|en|as|es)|anul(?:a|e|ar|en|es)|elimin(?:a|e|ar|en|es)|quit(?:a|e|ar|es)|detener|deten(?:ga)?|finalic(?:e|es)|finaliz(?:a|ar)|termin(?:a|e|ar|es)|abandon(?:a|e|ar)|borr(?:a|e|ar)|desist(?:a|e|ir)(?: de)?|renunci(?:a|e|ar)(?: a)?|revoc(?:ar|a)|revoque|levant(?:a|e|ar)|cerrad|suspend(?:a|e|er)|d(?:e|a|ar)(?:le|rle)? de baja|dej(?:a|e|ar) (?:sin efecto|de lado)|poner fin a|cerre|cancela[rd]|cerras|cerra',
  dispute:
    '(?:disputas?|reclamos?|reclamacion(?:es)?|quejas?|controversias?|litigios?|contracargos?|apelacion|(?:solicitud|peticion) de (?:reembolso|devolucion)|(?:el|este|su|tu) caso|caso(?: abierto| de paypal| de ebay)?|mediacion)',
  closeMore: [
    '(?:cierre|cancelacion|retirada) de (?:la |el |su |tu )?(?:disputa|reclamacion|reclamo|controversia)',
    '(?:cuando|una vez|si|hasta que|en cuanto|apenas|despues de que|tan pronto como) (?:usted |tu )?(?:hayas? |haya )?(?:cierres?|cerrad[oa]|cancel(?:es|e|ado|ada)|retir(?:es|e|ado)) (?:la |el |su |tu |esta )?(?:disputa|reclamacion|reclamo|controversia|caso)',
    '(?:la |el |su |tu )?(?:disputa|reclamacion|reclamo|controversia|caso) (?:debe|tiene que|hay que|necesita|deberia) (?:ser |estar )?(?:cerrad|cancelad|retirad)?(?:[oa]|cerrarse|cerrar|cancelar(?:se|la|lo)?)',
  ],
  closeNot:
    '(?:(?:cuando|una vez|despues|tras|si)(?!\\p{L})[^.!?\\n]{0,40}(?:reembols\\p{L}+|dinero|recib\\p{L}+|llegu?e\\p{L}*)(?!\\p{L})[^.!?\\n]{0,20}|(?:puedes?|podra|podras|podria|podrias)(?: luego| entonces)?(?<!(?:por favor|me|nos) \\p{L}+)|como|antes de que)',
  closeAfter:
    '(?:solo |unicamente )?(?:despues|cuando|una vez|tras)(?: \\p{L}+){0,5} (?:reembols\\p{L}+|dinero|recib\\p{L}+)',
  closeIt: [
    'acept(?:a|e|ar|es) (?:la |nuestra |esta |el |nuestro )(?:solucion|propuesta|reembolso parcial|oferta de reembolso|acuerdo)(?: (?:en|de) (?:la )?disputa)?',
    '(?:cierrel[ao]|cierral[ao]|cancelel[ao]|cancelal[ao]|retirel[ao]|retiral[ao]|cerrarl[ao]|cancelarl[ao]|retirarl[ao])',
    '(?:por favor |favor de )?(?:resuelv(?:a|e)|resolver|soluciona(?:r)?|solucione) (?:la |el )(?:disputa|reclamo|caso)',
    'no (?:abra|abras|abrir|inicie|inicies) (?:una |ninguna |la |un |el )?(?:disputa|reclamo|reclamacion|caso)',
  ],
  cancel:
    'cancel(?:a|e|ar|en|as|es)|anul(?:a|e|ar|en|as|es)|rescind(?:a|ir)|cancelad|cancelanos|cancelenos|dar de baja',
  order: '(?:pedidos?|compras?|orden(?:es)?|transaccion|venta)',
  reason:
    '(?: (?:con|por|poniendo|y|indicando|usando|de)(?: (?:el|la|pon|ponga|elige|elija|selecciona|seleccione|marca|marque|escoge|eligiendo|seleccionando|poniendo|como|que|de|motivo|razon|causa)){0,6}(?:[^\\p{L}\\p{N}.!?\\n]{0,3}["“«][^"“”«»\\n]{2,50}["”»])| (?:por|con)(?: el)?(?: motivo| razon)(?: de)?(?: (?:ya )?no (?:lo )?(?:quiero|necesito)(?: mas)?)?)?(?: y (?:compr|pag|vuelv|ped|hac|haz)\\p{L}*[^.!?,\\n]{0,35}(?:fuera|direct\\p{L}*|aparte|otra vez|de nuevo))?',
  cancelMore: [
    '(?:solicit(?:a|e|ar)|ped(?:ir)?|pid[ea]|realic(?:e|a)|haz|haga|envi(?:a|e|ar)) (?:la |una |tu |su )?(?:solicitud de )?cancelacion(?: del pedido| de la (?:compra|orden))?',
    '(?:elij[ae]|elige|seleccion(?:a|e)|marc(?:a|e)|marque|pon(?:ga)?|escoj[ae]|escoge|indi(?:ca|que))(?: (?:como|la|el|motivo|razon|de|opcion)){0,4}[^\\p{L}\\p{N}.!?\\n]{0,3}(?:ya )?no (?:lo |la )?(?:quiero|necesito|quieres)(?: mas)?["”»]?',
    '(?:el |su |tu )?pedido (?:debe|tiene que) (?:ser )?(?:cancelado|cancelarse)(?: por (?:usted|ti))?',
  ],
  cancelIt: [
    '(?:cancelal[oa]|cancelel[oa]|anulel[oa]|anulal[oa]|(?:debes?|tienes? que|por favor|favor de|podrias?|puedes) (?:cancelar|anular)l[oa])',
  ],
  cancelNot:
    '(?:si [^.!?\\n]{0,40}|(?:puedes?|podra|podras|quieres?|quiere|desea|deseas|podria)(?: siempre| todavia)?(?<!(?:me|nos|por favor) \\p{L}+)|como|para|opcion de|derecho a|posible)',
  cancelUnless:
    'si (?:quieres?|desea|deseas|prefieres?|ya no) [^.!?\\n]{0,20}|como (?:lo )?(?:pidio|pediste|solicito|solicitaste)',
  pay: 'pag(?:a|ue|ar|as|ues|uen|ame|uenos|anos|ueme|o|os)|hac(?:er|es|e|erme|ernos)|haz(?:me|nos)?|hag(?:a|as|ame|anos|an)|env(?:ia|ie|iar|iame|ieme|ianos|ienos|ies)|transf(?:iere|iera|erir|iereme)|mand(?:a|e|ar|ame|eme|anos|enos|es)|pas(?:a|e|ar|ame|eme)|deposit(?:a|e|ar|ame|eme)|ingres(?:a|e|ar|ame)|us(?:a|e|ar)|abon(?:a|e|ar)|compr(?:a|e|ar)|complet(?:a|e|ar)|realic(?:e|es)|realiz(?:a|ar)|recarg(?:a|ue|ar)|gir(?:a|e|ar|ame)|prefiero que|efectu(?:e|ar)',
  refund: 'reembols|devol|a (?:su|tu) (?:cuenta|tarjeta)|(?:le|te) (?:hacemos|enviamos)',
  payment:
    '(?:solo|solamente|unicamente)?(?: ?(?:acept(?:o|amos)|prefiero|preferimos|trabajo con|el pago es|pago|pagos|mas barato|descuento|te sale mas barato|\\d+ ?%(?: de descuento| menos)?|mi|nuestro|nuestra|aqui (?:esta|tienes) mi|este es mi))(?: (?:solo|por|con|via|en|mediante|si|pagas|paga|el|los|pagos|numero de|a|un|una)){0,4}',
  paymentMore:
    '(?:solamente|solo|unicamente|por favor|es mas (?:barato|rapido|facil)|y (?:te|le|se) (?:lo )?(?:envi|mand|hag|hac|descuent|rebaj)\\p{L}*|a (?:mi|nuestra) (?:cuenta|tarjeta)|directo|directa|directamente)',
  payMore: [
    '(?:pag(?:a|ue|ar|as|ues|ame|uenos|anos|ueme)|envi(?:a|e|ar|ame|eme|anos)|mand(?:a|e|ar|ame)|transf(?:iere|iera|erir)|deposit(?:a|e|ar|ame)|ingres(?:a|e|ar)|compr(?:a|e|ar)|abon(?:a|e|ar))(?: (?:me|nos|el|la|los|lo|dinero|importe|resto|diferencia|monto|total|pago|en|de|envio|plata|saldo|un|anticipo|gastos|\\d+ ?€?|euros|dolares)){0,6}(?: (?:directamente|directo|aparte|por separado|en efectivo|en mano|por fuera|por privado))(?! (?:en|por|a traves de|desde|con) (?:la |el )?(?:%BRAND|%PLACE))',
    '(?:pag|transf|envi|mand|deposit|ingres|haz|hag|hac|gir|abon)\\p{L}*(?: [^.!?\\n]{0,30})? (?:a|en) (?:mi|nuestra|nuestro|esta|la siguiente|este)(?: \\p{L}+){0,2} (?:cuenta|tarjeta|numero|iban|clabe|cbu|alias)(?: \\p{L}+)?',
    '(?:(?:pag|compr|trat|negoci|hac|hag|haz|vend|cerr|cierr|ped|transaccion|trato|venta)\\p{L}*(?: [^.!?\\n]{0,30})? )?(?:por )?(?:fuera|al margen) de (?:la |el |esta |este )?(?:%BRAND|%PLACE)',
    '(?:pag|compr|trat|negoci|hac|hag|haz|vend|cerr|ped|arregl)\\p{L}*(?: [^.!?\\n]{0,25})? por fuera',
    '(?:sin (?:pasar por|usar)|saltandonos|evitando) (?:la |el )?(?:%BRAND|%PLACE)',
    '(?:evit|ahorr)\\p{L}*(?: \\p{L}+){0,2} (?:la |las |los )?(?:comision(?:es)?|tarifas|gastos de (?:la )?plataforma)',
    '(?:trato|venta|pago|compra) (?:directo|directa|directamente|privado|privada)(?! (?:de|en|por) (?:fabrica|la|%BRAND))',
    '(?:haz(?:me|nos)?|hag(?:a|ame|anos|as)|hac(?:er|eme|erme|es)|realic(?:e|es)|envi(?:a|e|ame|eme)|mand(?:a|ame|eme)|prefiero|transferime|transfiereme|pagame) (?:una |la |un |por |con |al )?(?:transferencia|giro|deposito|bizum|alias|transfer)(?: (?:bancaria|directa|directo))?(?: (?:a|en) (?:mi|nuestra) (?:cuenta|tarjeta))?',
    '(?:compr|ped|pag)\\p{L}* (?:en|desde|por) (?:nuestra|mi) (?:propia )?(?:web|pagina|pagina web|tienda online|sitio web)',
  ],
  payNot:
    '(?:reembols\\p{L}+|devol\\p{L}+|recib\\p{L}+|protec\\p{L}+|estaf\\p{L}+|riesg\\p{L}+|si)(?!\\p{L})[^.!?\\n]{0,25}',
  payUnless:
    '(?:no|nunca|jamas) (?:acept|pag|hag|env|trabaj|pid|vend|hac|transf|compr|pued)\\p{L}*|(?:no|nunca) (?:se|lo|le|te) (?:acept|pag|perm|pid)\\p{L}*|(?:no esta|esta) (?:permitid|prohibid)\\p{L}+|(?:su|tu|el) (?:pago|transferencia) (?:por \\p{L}+ )?(?:ha sido|fue|se ha|esta|ya)|reembols\\p{L}+ [^.!?\\n]{0,40}(?:a (?:su|tu)|tarjeta|metodo)',
  there:
    '(?<!no |fuera de )(?:en|por|a traves de|dentro de|mediante|con|desde) (?:la |el )?(?:%BRAND|%PLACE|carrito|pago seguro)',
  confirm:
    'confirm(?:a|e|ar|en|es|as)|valid(?:a|e|ar)|acept(?:a|e|ar)|puls(?:a|e|ar)|marc(?:a|ar)|marque|haz clic|haga clic|hacer clic|clic|clique|pinch(?:a|e|ar)|apriet(?:a|e)|presion(?:a|e|ar)|da(?:r)?(?:le)? (?:a|en|clic|click)|dale|dele|toc(?:a|ar)|toque|indi(?:ca|que)|haz click|haga click|confirmanos|confirmenos|selecciona|declare',
  receipt:
    '(?:recepcion|recibid[oa]s?|recibo|entrega|entregad[oa]|ha recibido|has recibido|lo recibiste|recibiste|llegada|recibimiento|que (?:lo |ya lo |ya )?(?:recibiste|recibio|has recibido|ha recibido|llego)|recibir)',
  confirmMore: [
    '(?:liber(?:a|e|ar)) (?:el |los )?(?:pago|dinero|fondos)(?: (?:ya|ahora))?',
    '(?:confirm(?:a|e|ar)|finaliza(?:r)?|finalice|complet(?:a|e|ar)) (?:el |tu |su |la )(?:pedido|compra|transaccion) (?:ya|ahora|por adelantado|antes|hoy|de una vez|primero|anticipadamente)',
  ],
  confirmNot: '(?:se|para|como|si|de)',
  early:
    '(?:por adelantado|anticipadamente|de antemano|por anticipado|antes de (?:que |la |el |recib\\p{L}+|lleg\\p{L}+|\\p{L}+ (?:llegada|entrega|envio))|aunque(?: aun| todavia)? no|aun(?:que)? no (?:haya|ha|lo|te|le|hayas)(?: \\p{L}+)?|todavia no|sin esperar|no (?:ha|haya) llegado|sigue en camino)',
  received:
    '(?:cuando|una vez|despues|tras|si|al|en cuanto|luego de|tan pronto como|apenas)(?: \\p{L}+){0,5} (?:recib\\p{L}+|lleg\\p{L}+|entreg\\p{L}+|revis\\p{L}+|satisfech\\p{L}+|comprueb\\p{L}+|bien|conforme|content\\p{L}+)|(?:al recibir\\p{L}*)|(?:ya|ha|fue|esta|aparece como) (?:llegado|sido entregado|entregado|llego|recibio|recibido|recibiste)|ya lo (?:recibiste|recibio|has|ha|tienes)',
  urged:
    '(?:ya|ahora|hoy|inmediatamente|cuanto antes|lo antes posible|rapido|primero|de una vez|aduana|pronto|en camino|llegara|llega|va a llegar|proxima semana|manana|dias|para que (?:podamos|pueda)|asi (?:podemos|podre|te|le)|entonces|luego|regalo|bono|cupon|descuento|dinero|pago|liber\\p{L}+|(?:te|le) (?:enviamos|reembolsamos|mandamos|enviaremos|reembolsaremos|envio|mando)|necesit\\p{L}+|perdid\\p{L}+|si no|de lo contrario|caduca|vence|plazo|ayud\\p{L}+|extend\\p{L}+)',
  scan: [
    '(?:escane(?:a|e|ar|ame|es|as)|lee|lea|captur(?:a|e))(?: (?:el|la|este|esta|mi|nuestro|con|su|tu|movil|telefono|siguiente|ese|un|solo)){0,5} (?:codigo ?qr|qr|codigo|imagen)',
  ],
  click:
    'clic|haz clic|haga clic|hacer clic|haz click|haga click|hacer click|click|clica|clique|pinch(?:a|e|ar)|puls(?:a|e|ar)|abr(?:e|a|ir)|entr(?:a|e|ar)|sig(?:ue|a)|seguir|ingres(?:a|e|ar)|us(?:a|e|ar)|acced(?:e|a|er)|visit(?:a|e|ar)|toc(?:a|ar)|toque|pag(?:a|ue|ar)(?: por| en| con| mediante| a traves)?|dale|dele|ve|vaya|ir|copia|copie|rellen(?:a|e)|da',
  link: '(?:enlaces?|links?|url|vinculo|liga|formulario(?: externo)?|enlace de pago)(?: (?:de abajo|siguiente|adjunto|de pago|que (?:te|le) (?:envi|mand|pas)\\p{L}*))?',
  clickMore: [
    '(?:haz|haga|hacer) (?:clic|click) (?:aqui|para (?:recibir|pagar|confirmar|cobrar|verificar|validar)(?: (?:el|la|tu|su))?(?: (?:dinero|pago|cuenta|pedido|reembolso|venta))?)',
    '(?:introduc|ingres|rellen|pon|complet|escrib|d[ae])\\p{L}* (?:los |tus |sus |el )?(?:datos|numero|detalles) (?:de (?:la |tu |su )?tarjeta|bancarios)(?: (?:en|aqui|a traves)[^.!?,\\n]{0,20})?',
  ],
  pageNot:
    '(?:puedes?|si|para (?:ver|seguir|rastrear|descargar))(?!\\p{L})[^.!?\\n]{0,20}|hay un|tiene un|rastrear\\p{L}*',
  pageAfter:
    '[^.!?\\n]{0,25}(?:en|de|dentro de|del|al dorso de) (?:la |el |l |su |tu )?(?:caja|embalaje|paquete|manual|etiqueta|instrucciones|aparato|producto|tarjeta de (?:cuidado|instrucciones)|guia|%BRAND|app|aplicacion|pedido|anuncio|taquilla)|para (?:descargar|instalar|conectar|emparejar|ver|leer|abrir el manual|seguir|rastrear|imprimir)|con (?:las )?instrucciones',
  pageUnless: 'instrucciones|manual|rastre\\p{L}+|seguimiento|guia de (?:uso|montaje)|video|youtube|17track',
  go: 'clic|click|pinch(?:a|e)|puls(?:a|e)|abr(?:e|a|ir)|entr(?:a|e|ar)|sig(?:ue|a)|ingres(?:a|e|ar)|us(?:a|e)|acced(?:e|a|er)|visit(?:a|e|ar)|toc(?:a|ar)|toque|pag(?:a|ue|ar|as|ues)|ve|vaya|ir|verifi(?:ca|car|que)|confirm(?:a|e|ar)|inici(?:a|e|ar) sesion|compr(?:a|e|ar)|recib(?:e|a|ir)|rellen(?:a|e|ar)|complet(?:a|e|ar)|valid(?:a|e|ar)|actualiz(?:a|ar)|actualice|introduc(?:e|ir)|introduzca|cobra(?:r)?|identifi(?:cate|quese)|registr(?:ate|ese)',
  tell: 'pas(?:a|e|ar|ame|eme|anos|enos|es)|d(?:a|e|ar|ame|eme|anos|ime|iga|igame|eci|ecir|ecirme|inos|iganos|arme|arnos|eis|es)|env(?:ia|ie|iar|iame|ieme|ianos|ienos|iarme|iarnos|ies)|mand(?:a|e|ar|ame|eme|anos|enos|arme|es)|compart(?:e|a|ir|eme|ame|irme|enos|anos)|comunic(?:a|ar|ame)|comuniqueme|proporcion(?:a|e|ar|ame|eme|arme|arnos|enos)|facilit(?:a|e|ar|ame|eme|arme|arnos|enos)|reenvi(?:a|e|ar|ame|eme|anos)|escrib(?:e|a|ir|eme|ame)|le(?:e|a|eme)|indic(?:a|ar|ame)|indiqueme|cual es|necesit(?:o|amos)|quiero|queremos|muestr(?:a|ame)|teclea|introduzca|introduce|confirm(?:a|e|ame|eme|ar)|respond(?:a|e)|copi(?:a|e|ame|eme)|pong(?:a|ame)|ponme|pon',
  code: '(?:(?:codigos?|otp|pin|clave|numero) ?(?:sms|otp|pin)?|(?:los |las )?\\d (?:digitos|cifras|numeros)|(?:los )?(?:seis|cuatro) (?:digitos|numeros)|cifras)',
  codeTail:
    '(?: (?:de|que|verificacion|verificar|seguridad|confirmacion|acceso|sms|te|le|les|llego|llegado|ha|has|recibiste|recibio|recibido|acaba|acabas|recibir|llegar|por|en|al|a|tu|su|el|mensaje|telefono|movil|celular|correo|email|enviamos|enviado|aparece|mandamos|hemos|seis|cuatro|\\d|digitos|cifras|whatsapp|llegara|recibas|reciba|llegue|va|vas|envie|un|uso|texto|salga|sale|unico|activacion|mande|mandaron|dio|te|banco)){0,9}',
  codeMore: [
    '(?:el |tu |su )codigo (?:que|de (?:verificacion|seguridad|confirmacion)|sms)(?: \\p{L}+){0,6}[,:]? ?(?:me lo|nos lo|pasamelo|pasemelo|enviamelo|enviemelo|mandamelo|damelo|dimelo|digamelo)(?: (?:pasas|mandas|envias|das|dices|pasa|envia|das))?',
  ],
  codeNot: '(?:si|con|para|como|de)|(?:recibiras?|tendra|podra|puedes?)',
  codeAfter:
    '[^.!?\\n]{0,4}(?:promocional|postal|de (?:descuento|color|barras|producto|seguimiento|rastreo|articulo|cupon|error|la (?:puerta|caja|pieza)|retiro|modelo)|al (?:repartidor|mensajero|cartero|pagar)|a nadie|con nadie|en (?:la caja|el carrito))',
  codeUnless:
    'codigos? (?:promocional|postal|de (?:descuento|color|barras|producto|seguimiento|rastreo|articulo|cupon|error|la puerta|pais|talla|area))|nunca|jamas|a nadie',
  change: `(?:cambi|elimin|borr|modific|modifiqu|quit|retir|edit|actualiz|actualic|correg|corrij|mejor|sub)(?:a|e|ar|as|es|ir|arias|an|en|ara|aras|iera)(?: (?:la|el|tu|su|esa|ese|mala|malo|negativa|negativo|tus|sus|valoracion|de)){0,4} ${REVIEW}(?: (?:negativ|mal)[ao]s?)?(?: (?:a|por|en) (?:una? )?(?:${STARS}|positiv[ao]|\\d(?: estrellas)?))?`,
  give: `(?:dej|d|pon|escrib|public|califi|valor|pong|hag|haz|hac|sub)(?:a|e|ar|as|es|e|ir|enos|anos|ame|eme|nos|me|gas|er|ca|que|canos|quenos|\\p{L}{0,4})?(?: (?:nos|me|una|un|con|la|el|tu|su|de|al producto|positivamente|las)){0,5} ${STARS}`,
  stars: `(?:por |a cambio de )?(?:una |un )?${STARS}`,
  reward:
    '(?:[$€£] ?\\d+|\\d+ ?(?:€|\\$|euros?|eur|usd|dolares|pesos|%)|tarjeta (?:de )?regalo|regal\\p{L}*|cupon\\p{L}*|vale|reembols\\p{L}+|devol\\p{L}+ (?:el |tu |su )?(?:dinero|importe)|dinero|recompens\\p{L}+|bono|compens\\p{L}+|descuento|gratis|obsequio|cash ?back|bizum)',
  provided: 'si (?:nos |me |usted )?',
  reviewUnless: '(?:honest[ao]|sincer[ao])s?|no (?:ofrec|pag|compr|damos|regal)\\p{L}*|contenta?|satisfech\\p{L}',
  blocked: [
    '(?:su|tu|la) cuenta(?: (?:de (?:%BRAND|comprador|usuario|paypal)|%BRAND))?(?: (?:sera|ha sido|esta|fue|va a ser|quedara|puede ser|podria ser|se|ha|esta siendo|estara|va a)){1,2}(?: (?:temporalmente|permanentemente|definitivamente|pronto))?(?: quedar)? (?:bloquead|suspendid|congelad|limitad|cerrad|desactivad|eliminad|restringid|inhabilitad|hackead|comprometid|cancelad|bloquear|suspender|cerrar)[oa]?',
    '(?:verifi(?:que|ca|car|ques)|confirm(?:e|a|ar|es)|valid(?:e|a|ar)|actualic(?:e|a)|restablezca|desbloque(?:e|a|ar)|reactive) (?:su|tu|sus|tus|la|los)(?: (?:datos de|datos|informacion|metodo de|numero de|detalles de))?(?: (?:la|su|tu))? ?(?:cuenta|identidad|tarjeta|pago|bancarios|contrasena|personales|perfil|bancaria)(?: (?:bancaria|de (?:%BRAND|usuario|comprador)))?',
    '(?:envi|d|propor|pas|facilit|introd|ingres|escrib)\\p{L}* (?:su|tu|la|sus|tus) (?:contrasena|clave|datos (?:bancarios|de (?:la |su |tu )?tarjeta)|numero de tarjeta|cvv|dni|credenciales)',
    '(?:actividad|acceso|inicio de sesion|transaccion) (?:inusual|sospechos[ao]|anormal|no autorizad[ao])(?: (?:detectad[ao]))?(?: en (?:su|tu) cuenta)?',
  ],
  blockedNot: '(?:si|contacte|pregunte|asegurese)(?!\\p{L})[^.!?\\n]{0,10}',
  blockedUnless: 'nunca (?:le |te )?pedi\\p{L}+|no (?:esta|sera|ha sido) (?:bloquead|suspendid)\\p{L}+',
  claim: [
    '(?:soy|somos|este es|aqui|le (?:habla|escribe|escribimos|hablamos)|te (?:habla|escribe|escribimos)|mensaje (?:de|del)|es|les saluda|hablo|escribimos)(?: (?:el|la|un|una|de|del|desde|parte|agente|equipo|su)){0,4} (?:servicio (?:de |al )?(?:atencion|cliente|tecnico|seguridad)|soporte|equipo|departamento|atencion al cliente|centro de (?:ayuda|seguridad)|seguridad|agente|asistente|administrador)(?: (?:al cliente|tecnico|oficial|de (?:seguridad|soporte|pagos|verificacion|atencion)|cliente|del?|a|la)){0,4} (?:%BRAND|%PLACE)',
    '(?:soy|somos) (?:de )?%BRAND (?:soporte|seguridad|support)',
  ],
  claimNot: '(?:contact|pregunt|escrib)\\p{L}*(?: \\p{L}+){0,2}',
  write:
    'agreg(?:a|ue|ar|ame|ueme)|anad(?:e|a|ir|eme|ame)|escrib(?:e|a|ir|eme|ame|enos|anos)|habl(?:a|e|ar|ame|eme|amos|emos)|llam(?:a|e|ar|ame|eme)|mand(?:a|e|ar|ame|eme|anos)|envi(?:a|e|ar|ame|eme|anos)|pas(?:a|e|ar|emos|ame)|contact(?:a|e|ar|ame|eme|enos|anos)|busc(?:a|ame|anos)|seguimos|sigamos|hablemos|convers(?:ar|emos)|chate(?:ar|emos)|comuni(?:cate|quese)|continuemos|respondeme|pongase en contacto|ponte en contacto|escribenos',
  mine: '(?:mi|nuestro|mi numero de|nuestro numero de|este es mi|aqui (?:esta|tiene|tienes) mi|tienes|tiene|dame tu|deme su|cual es tu|cual es su|tu|su|me pasas tu|pasame tu)(?: numero(?: de)?)?',
  writeUnless:
    '(?:no|nunca) (?:\\p{L}+ ){0,2}(?:us|escrib|agreg|contact|habl|llam|acept|perm|pued|compart)\\p{L}*|repartidor|mensajeria|transportista',
});
