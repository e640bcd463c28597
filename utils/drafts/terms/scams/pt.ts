import { rulesFrom } from './kit.ts';

const STARS =
  '(?:(?:5|cinco|4) estrelas|(?:boa|excelente|otima) (?:avaliacao|nota|resenha|critica|opiniao)|bons? comentarios?|(?:avaliacao|avaliacoes|comentarios?|feedback|nota|opiniao) positiv[ao]s?|nota (?:maxima|5|10))';
const REVIEW = '(?:avaliacao|avaliacoes|comentarios?|notas?|resenhas?|opiniao|opinioes|estrelas?|feedback|criticas?)';

/** Portuguese of Brazil and Portugal, tu, você and o senhor. */
export const portuguese = rulesFrom({
  language: 'pt',
  never:
    '(?<!se (?:voce |vc )?)(?:nao|nunca|jamais|sem|evite|evita|em vez de|ao inves de|antes de|nem)(?: (?:e|ha|precisa|precisam|preciso|necessario|necessidade de|que|deve|devem|tem|pedimos|pediremos|pede|pode|podemos|lhe|te|se|o|a|nunca|de|queremos|quero|recomendamos|obrigado|por|vou|vamos)){0,5}',
  they: '(?:nos|eu|a gente|o vendedor|aliexpress|ali|ebay|vinted|amazon|shopee|olx|o sistema|a plataforma|mercado ?livre)(?: (?:vai|vamos|vou|pode|podemos|posso|ja|tambem|automaticamente|deve|nao|se|o|a|ira)){0,3}|(?:foi|esta|estava|sera|tem|tinha|ter|quer|queres|deseja|vamos|vou|podemos|posso|ja)(?: (?:sido|ja|bem))?|obrigad[oa] por',
  fill: '(?:(?:o|a|os|as|um|uma|este|esta|essa|esse|seu|sua|teu|tua|nosso|nossa|meu|minha|ao|do|da|de|em|no|na|me|nos|pra|para|mim|por favor|primeiro|ja|agora|que|botao|qual|e|com|aqui|aberta|pf|pfv|como|pedido|produto|pacote|encomenda|item|tudo|voce|vc|confirmar|mercadoria|logo|la) ){0,6}',
  gates: {
    dispute:
      'disput|reclam|queixa|caso|litig|contest|charge|solicit|fech|cancel|retir|aceit|encerr|resolv|abr|pedido de',
    order: 'pedido|compra|cancel|anul|motivo|escolh|selec|solic|encomend|transac',
    pay: 'pag|faz|faca|fac|env|mand|pass|transf|deposit|aceit|so|prefir|meu|minha|nosso|aqui|por|us|pix|mbway|via|com|joga|me|chave',
    money: 'pag|faz|faca|env|mand|transf|deposit|compr|fora|diret|sem|dinheiro|negoc|evit|economi|vend|por|fech|site',
    receipt: 'confirm|valid|aceit|cliqu|clic|apert|marc|liber|da|de|toqu|carreg|avali',
    page: 'escan|cliq|clic|abr|acess|entr|sig|us|preench|qr|link|visit|pag|le|aponta|toqu|carreg|ir|va|digitaliz|bot|coloq|inform|aceda',
    link: 'cliq|clic|abr|acess|entr|sig|us|preench|visit|pag|verif|confirm|faca|compr|receb|valid|atualiz|ir|va|toqu|carreg|finaliz|aceda|resgat',
    code: 'codigo|otp|pin|senha|token|numero|digitos',
    review: 'estrel|avalia|coment|nota|resenha|opini|feedback|alter|mud|apag|remov|edit|deix|bo|dei|tir',
    account: 'sua|tua|a|conta|verif|confirm|valid|ativ|envi|inform|senha|atualiz|acesso|desbl|regulariz|pass|forn',
    claim: 'sou|somos|este|aqui|e|falamos|mensagem|suporte|equipe|equipa|atendimento|central|ola|servico',
    write:
      'adicion|escrev|fal|lig|mand|envi|pass|contat|contact|meu|nosso|cham|convers|me|tem|seu|procur|vamos|continu|add|qual',
  },
  close:
    'fech(?:a|e|ar|em|es)|encerr(?:a|e|ar|em)|cancel(?:a|e|ar|em|es)|retir(?:a|e|ar|em|es)|remov(?:a|e|er)|anul(?:a|e|ar)|exclu(?:a|i|ir)|tir(?:a|e|ar)|par(?:e|ar) com|termin(?:a|e|ar)|finaliz(?:a|e|ar)|desist(?:a|e|ir)(?: da| de| do)?|abandon(?:a|e|ar)|abr(?:a|ir) mao d[ae]|revog(?:ue|ar)|apag(?:a|ue|ar)|conclu(?:a|ir)|suspend(?:a|er)',
  dispute:
    '(?:disputas?|reclamacao|reclamacoes|queixas?|litigios?|contestacao|mediacao|chargeback|(?:solicitacao|pedido) de (?:reembolso|devolucao)|(?:o|este|seu|esse) caso|caso (?:aberto|no ebay|do ebay)|caso)',
  closeMore: [
    '(?:fechamento|encerramento|cancelamento|retirada|fecho) da (?:disputa|reclamacao)',
    '(?:quando|assim que|depois que|se|apos|ate|logo que|so depois que) (?:voce |vc )?(?:tiver )?(?:fech(?:ar|ado|ada)|cancel(?:ar|ado)|encerr(?:ar|ado)|retir(?:ar|ado)) (?:a |o |sua |essa |esta )?(?:disputa|reclamacao|caso)',
    '(?:a |o |sua )?(?:disputa|reclamacao|caso) (?:deve|tem que|precisa|precisa de) (?:ser )?(?:fechad|cancelad|encerrad|retirad)[oa]',
  ],
  closeNot:
    '(?:(?:quando|depois|apos|assim que)(?!\\p{L})[^.!?\\n]{0,40}(?:reembols\\p{L}+|dinheiro|receb\\p{L}+|cheg\\p{L}+|cair|estorno)[^.!?\\n]{0,20}|(?:voce |vc )(?:pode|podera)(?: depois| entao)?|como|antes que)',
  closeAfter:
    '(?:so |apenas |somente )?(?:depois|quando|apos|assim que)(?: \\p{L}+){0,5} (?:reembols\\p{L}+|dinheiro|receb\\p{L}+|estorno)',
  closeIt: [
    'aceit(?:a|e|ar) (?:a |nossa |esta |essa |o |nosso )(?:solucao|proposta|reembolso parcial|oferta de reembolso|acordo)(?: (?:na|da) disputa)?',
    '(?:fech|cancel|encerr|retir)(?:e|a|ar) (?:ela|isso|a mesma)|(?:feche|cancele|retire|encerre|fecha la|cancela la|fecha|cancela)[^\\p{L}\\p{N}]a',
    '(?:por favor )?resolv(?:a|er) (?:a |o )(?:disputa|reclamacao|caso)',
    'nao (?:abra|abre|abrir) (?:uma |nenhuma |a )?(?:disputa|reclamacao)',
  ],
  cancel: 'cancel(?:a|e|ar|em|as|es)|anul(?:a|e|ar)|desfaz|desfaca|desist(?:a|e|ir)(?: da| do)?',
  order: '(?:pedidos?|compras?|encomendas?|transacao|venda|ordem)',
  reason:
    '(?: (?:com|por|colocando|e|indicando|usando|de|pelo)(?: (?:o|a|coloca|coloque|escolhe|escolha|seleciona|selecione|marca|marque|poe|escolhendo|colocando|como|que|de|motivo|razao|causa)){0,6}(?:[^\\p{L}\\p{N}.!?\\n]{0,3}["“«][^"“”«»\\n]{2,50}["”»])| (?:por|com|pelo)(?: o)?(?: motivo| razao)(?: de)?(?: nao (?:quero|preciso)(?: mais)?)?)?(?: e (?:compr|pag|ped|faz|faca|refaz)\\p{L}*[^.!?,\\n]{0,35}(?:fora|diret\\p{L}*|separado|de novo|novamente))?',
  cancelMore: [
    '(?:solicit(?:a|e|ar)|ped(?:e|ir)|pec(?:a)|faca|faz|fazer|realiz(?:e|a)) (?:o |um |a )?(?:pedido de )?cancelamento(?: do pedido| da (?:compra|encomenda))?(?: pelo (?:app|seu lado)| do seu lado| por ai)?',
    '(?:escolh(?:a|e|er)|selecion(?:a|e|ar)|marc(?:a|ar)|marque|coloc(?:a|ar)|coloque|poe|ponha)(?: (?:como|a|o|motivo|razao|de|opcao)){0,4}[^\\p{L}\\p{N}.!?\\n]{0,3}(?:ja )?nao (?:o |a )?(?:quero|preciso|quer)(?: mais)?["”»]?',
    '(?:o |seu )?pedido (?:deve|tem que|precisa) ser cancelado(?: por voce)?',
  ],
  cancelIt: [
    '(?:cancele|cancela|cancelar|anule)[^\\p{L}\\p{N}][oa](?! \\p{L})|(?:precisa|tem que|pode|poderia) cancela lo',
  ],
  cancelNot:
    '(?:(?:se|caso)(?!\\p{L})[^.!?\\n]{0,40}|(?:voce |vc )?(?:pode|quiser|quer|deseja|podera)(?: sempre| ainda)?(?<!(?:me|favor) \\p{L}+)|como|para|opcao de|direito de|possivel)',
  cancelUnless:
    'se (?:voce |vc )?(?:quiser|desejar|preferir|nao quiser|quer) [^.!?\\n]{0,20}|como (?:voce )?(?:pediu|solicitou)',
  pay: 'pag(?:a|ue|ar|as|ues|uem|ando)|faz(?:er)?|faca|fac(?:as)|env(?:ia|ie|iar)|transf(?:ere|ira|erir|iras)|mand(?:a|e|ar)|pass(?:a|e|ar)|deposit(?:a|e|ar)|us(?:a|e|ar)|compr(?:a|e|ar)|complet(?:a|e|ar)|realiz(?:e|a|ar)|joga|finaliz(?:a|e|ar)|prefiro que|efetu(?:e|ar)|me (?:faz|faca|manda|mande|envia|envie|paga|pague|passa)',
  refund: 'reembols|devol|estorn|para (?:sua|tua) (?:conta)|no seu cartao',
  payment:
    '(?:so|somente|apenas|unicamente)?(?: ?(?:aceit(?:o|amos)|prefiro|preferimos|trabalho com|o pagamento e|pagamento|pagamentos|mais barato|desconto|sai mais barato|\\d+ ?%(?: de desconto| off)?|meu|minha chave|nosso|aqui (?:esta|vai) (?:o )?meu|este e (?:o )?meu|chave))(?: (?:so|por|com|via|em|no|pelo|se|pagar|pagando|os|um|a|o|de)){0,4}',
  paymentMore:
    '(?:somente|so|apenas|por favor|e mais (?:barato|rapido|facil)|sai mais barato|que (?:eu |a gente |sai )|direto|diretamente|para (?:mim|minha|nossa)|na minha conta|e (?:eu |te |lhe )?(?:envi|mand|fac|desp)\\p{L}*)',
  payMore: [
    '(?:pag(?:a|ue|ar|as|ues)|envi(?:a|e|ar)|mand(?:a|e|ar)|transf(?:ere|ira|erir)|deposit(?:a|e|ar)|compr(?:a|e|ar)|fech(?:a|e|ar))(?: (?:me|nos|pra|para|mim|o|a|os|dinheiro|valor|resto|diferenca|total|pagamento|em|de|frete|restante|um|sinal|grana|\\d+|reais|euros|a gente|comigo|conosco)){0,6}(?: (?:diretamente|direto|por fora|separado|a parte|em dinheiro|em maos|no privado|em mao))(?! (?:na|no|pela|pelo|atraves) (?:%BRAND|%PLACE))',
    '(?:pag|transf|envi|mand|deposit|faz|faca)\\p{L}*(?: [^.!?\\n]{0,30})? (?:na|para a|para|pra|em|no) (?:minha|nossa|meu|esta|essa)(?: \\p{L}+){0,2} (?:conta|cartao|chave|iban|nib|numero)(?: \\p{L}+)?',
    '(?:(?:pag|compr|negoci|faz|fac|vend|fech|trat|ped|transac)\\p{L}*(?: [^.!?\\n]{0,30})? )?(?:por )?fora (?:da|do|deste|desta) (?:%BRAND|%PLACE)',
    '(?:pag|compr|negoci|faz|fac|vend|fech|trat|ped|acert)\\p{L}*(?: [^.!?\\n]{0,25})? por fora',
    'sem (?:passar|usar) (?:pela |pelo |a |o )?(?:%BRAND|%PLACE)',
    '(?:evit|economiz|fugir)\\p{L}*(?: \\p{L}+){0,2} (?:a |as |da |das )?(?:taxas?|comissao|comissoes)(?: (?:da|do) (?:%BRAND|%PLACE))?',
    '(?:negocio|venda|pagamento|compra|transferencia) (?:direto|direta|diretamente|por fora|particular)(?! (?:da|de|na|pela) (?:fabrica|%BRAND))',
    '(?:fa[zc]|fazer|faca|me faz|me faca)\\p{L}* (?:uma |a )?transferencia(?: bancaria)?',
    '(?:compr|ped|pag)\\p{L}* (?:no|pelo|em) (?:nosso|meu) (?:proprio )?(?:site|loja virtual)',
  ],
  payNot:
    '(?:(?:reembols\\p{L}+|devol\\p{L}+|receb\\p{L}+|protec\\p{L}+|golpe\\p{L}*|risco\\p{L}*|se)(?!\\p{L})[^.!?\\n]{0,25})',
  payUnless:
    '(?:nao|nunca|jamais) (?:aceit|pag|fac|faz|env|trabalh|ped|vend|transf|compr|pod|mand)\\p{L}*|(?:nao e|e) (?:permitid|proibid)\\p{L}+|(?:seu|o) pagamento (?:por \\p{L}+ )?(?:foi|ja|esta)|reembols\\p{L}+ [^.!?\\n]{0,40}(?:no seu|na sua|cartao|metodo)',
  there:
    '(?<!nao |fora )(?:na|no|pela|pelo|dentro da|dentro do|atraves d[ao]|via|em) (?:%BRAND|%PLACE|carrinho|pagamento seguro)',
  confirm:
    'confirm(?:a|e|ar|em|es|as)|valid(?:a|e|ar)|aceit(?:a|e|ar)|cliqu(?:e|es)|clic(?:a|ar)|apert(?:a|e|ar)|marc(?:a|ar)|marque|da|dar|de|dê|toque|carreg(?:a|ue|ar)|declar(?:a|e|ar)|indi(?:que|car)|informe que',
  receipt:
    '(?:recebimento|recebid[oa]s?|recepcao|entrega|entregue|(?:ja )?(?:que )?(?:ja )?recebeu|recebi|rececao|chegada|receber|(?:que (?:ja )?)?chegou)',
  confirmMore: [
    '(?:liber(?:a|e|ar)) (?:o |os )?(?:pagamento|dinheiro|valor|fundos)(?: (?:ja|agora|logo|pra mim|para mim|pra gente))?',
    '(?:confirm(?:a|e|ar)|finaliz(?:a|e|ar)|conclu(?:a|ir)) (?:o |a |seu |sua )(?:pedido|compra|encomenda) (?:ja|agora|antes|hoje|logo|antecipadamente|adiantado|primeiro)',
  ],
  confirmNot: '(?:para|como|se|so)',
  early:
    '(?:antecipad\\p{L}+|adiantad\\p{L}+|com antecedencia|de antemao|antes (?:de|da|do|que)(?: (?:receb\\p{L}+|cheg\\p{L}+|entrega|\\p{L}+ (?:chegar|chegada|entrega)))?|mesmo (?:que|sem|nao|se|ainda)(?: (?:ainda )?(?:nao|receber|ter|tenha|chegar))?|ainda nao (?:tenha |tiver )?(?:cheg|receb)\\p{L}+|sem esperar|(?:nao|nem) cheg\\p{L}+)',
  received:
    '(?:quando|assim que|depois|apos|se|ao|logo que)(?: \\p{L}+){0,5} (?:receb\\p{L}+|cheg\\p{L}+|entreg\\p{L}+|verific\\p{L}+|satisfeit\\p{L}+|confer\\p{L}+|bem|certo|gost\\p{L}+)|ao receber|(?:ja|foi|consta como) (?:entregue|recebid\\p{L}|chegou|recebeu)(?! (?:agora|logo))',
  urged:
    '(?:ja|agora|hoje|imediatamente|logo|rapido|primeiro|alfandega|em breve|a caminho|vai chegar|chegara|chega|proxima semana|semana que vem|amanha|dias|para que (?:possamos|eu)|pra (?:eu|gente)|assim (?:podemos|posso|eu)|entao|depois (?:eu|a gente|nos)|brinde|bonus|cupom|desconto|dinheiro|liber\\p{L}+|(?:te|lhe|eu) (?:envio|mando|reembols\\p{L}+|devolv\\p{L}+)|enviamos|precis\\p{L}+|perdid\\p{L}+|senao|caso contrario|expira|vence|prazo|ajud\\p{L}+|prolong\\p{L}+|estend\\p{L}+)',
  scan: [
    '(?:escane(?:ia|ie|ar|ia-o)|scane(?:ia|ie|ar)|le|leia|ler|digitaliz(?:a|e|ar)|aponte|aponta(?: a camera)?)(?: (?:o|a|este|esta|esse|meu|nosso|com|seu|celular|telemovel|para|seguinte|um|so|camera|pro)){0,6} (?:codigo ?qr|qr ?code|qrcode|qr|codigo|imagem)',
  ],
  click:
    'cliqu(?:e|es)|clic(?:a|ar)|abr(?:e|a|ir)|entr(?:a|e|ar)|sig(?:a|ue)|segu(?:e|ir)|acess(?:a|e|ar)|us(?:a|e|ar)|visit(?:a|e|ar)|toque|toca(?:r)?|pag(?:a|ue|ar)(?: por| pelo| no)?|va|ir|copi(?:a|e|ar)|preench(?:a|e|er)|carreg(?:a|ue|ar)|aced(?:a|e|er)',
  link: '(?:links?|url|hiperligacao|ligacao|formulario(?: externo)?|pagina de pagamento)(?: (?:abaixo|seguinte|em anexo|de pagamento|que (?:te |lhe )?(?:envi|mand|pass)\\p{L}*))?',
  clickMore: [
    '(?:cliqu(?:e|es)|clic(?:a|ar)|carreg(?:a|ue|ar)) (?:aqui|para (?:receber|pagar|confirmar|verificar|validar|liberar)(?: (?:o|a|seu|sua))?(?: (?:dinheiro|pagamento|conta|pedido|reembolso|valor))?)',
    '(?:introduz|inser|inform|preench|coloq|coloc|digit|pass|envi|mand)\\p{L}* (?:me )?(?:os |seus |teus |o )?(?:dados|numero|detalhes) (?:do (?:seu |teu )?cartao|bancarios|de cartao)(?: (?:no|na|aqui|atraves|nesse|neste)[^.!?,\\n]{0,20})?',
  ],
  pageNot:
    '(?:(?:pode|se|para (?:ver|acompanhar|rastrear|baixar))(?!\\p{L})[^.!?\\n]{0,20}|ha um|tem um|rastrear\\p{L}*)',
  pageAfter:
    '[^.!?\\n]{0,25}(?:na|no|da|do|dentro da|dentro do|atras d[ao]) (?:sua |seu )?(?:caixa|embalagem|pacote|manual|etiqueta|instrucoes|aparelho|produto|cartao de (?:cuidados|instrucoes)|guia|%BRAND|app|aplicativo|aplicacao|pedido|anuncio|folheto)|para (?:baixar|instalar|conectar|parear|ver|ler|abrir o manual|acompanhar|rastrear|imprimir|descarregar)|com (?:as )?instrucoes',
  pageUnless: 'instrucoes|manual|rastre\\p{L}+|acompanh\\p{L}+|guia de (?:uso|montagem)|video|youtube|17track',
  go: 'cliqu(?:e|es)|clic(?:a|ar)|abr(?:e|a|ir)|entr(?:a|e|ar)|sig(?:a|ue)|acess(?:a|e|ar)|us(?:a|e)|visit(?:a|e|ar)|toque|pag(?:a|ue|ar|as|ues)|va|ir|verifi(?:ca|car|que|ques)|confirm(?:a|e|ar)|faca (?:o )?login|compr(?:a|e|ar)|receb(?:a|e|er)|preench(?:a|e|er)|finaliz(?:a|e|ar)|valid(?:a|e|ar)|atualiz(?:a|e|ar)|insir(?:a)|resgat(?:a|e|ar)|aced(?:a|e|er)|identifi(?:que|ca) se|regulariz(?:a|e|ar)',
  tell: 'pass(?:a|e|ar|es)|d(?:a|e|ar|ê|iz|iga|izer|igas)|env(?:ia|ie|iar|ies)|mand(?:a|e|ar|es)|compartilh(?:a|e|ar)|partilh(?:a|e|ar)|comuni(?:que|ca|car)|forne(?:ca|ce|cer)|inform(?:a|e|ar|es)|reenvi(?:a|e|ar)|escrev(?:e|a|er)|le(?:ia)?|indi(?:que|ca)|qual e|qual foi|precis(?:o|amos)|quero|queremos|mostr(?:a|e)|digit(?:a|e)|confirm(?:a|e|ar)|respond(?:a|e)|copi(?:a|e)|encaminh(?:a|e|ar)|fal(?:a|e)|coloc(?:a|ar)|coloque|diz|poe|ponha|preciso que (?:me )?\\p{L}+',
  code: '(?:(?:codigos?|otp|pin|senha|token)(?: (?:sms|otp|pin))?|(?:os )?\\d (?:digitos|numeros|algarismos)|(?:os )?(?:seis|quatro) (?:digitos|numeros))',
  codeTail:
    '(?: (?:de|que|verificacao|seguranca|confirmacao|acesso|sms|te|lhe|chegou|chegar|voce|vc|recebeu|recebeste|recebido|receber|acabou|acaba|por|no|na|ao|a|seu|teu|celular|telemovel|mensagem|email|e mail|enviamos|enviado|aparece|mandamos|vai|seis|quatro|\\d|digitos|whatsapp|foi|caiu|via|pelo|em|ativacao|unica|unico|uso|veio|token|autenticacao|validacao|entrega|ai)){0,9}',
  codeMore: [
    '(?:o |seu )codigo (?:que|de (?:verificacao|seguranca|confirmacao)|sms)(?: \\p{L}+){0,6}[,:]? ?(?:me (?:passa|passe|manda|mande|envia|envie|fala|fale|diz|diga))',
  ],
  codeNot: '(?:(?:se|com|para|como|de)|(?:recebera|tera|podera|pode))',
  codeAfter:
    '[^.!?\\n]{0,4}(?:promocional|postal|de (?:desconto|cor|barras|produto|rastreio|rastreamento|artigo|cupom|erro|area|peca|modelo)|da (?:porta|caixa|peca|cor)|ao (?:entregador|carteiro|motoboy|estafeta)|para o (?:entregador|carteiro)|a ninguem|com ninguem|no carrinho|na caixa)',
  codeUnless:
    'codigos? (?:promocional|postal|de (?:desconto|cor|barras|produto|rastreio|rastreamento|artigo|cupom|erro|area|tamanho))|nunca|jamais|ninguem',
  change: `(?:alter|mud|apag|remov|edit|retir|modific|modifiqu|exclu|troc|troqu|atualiz|corrig|corrij|tir|melhor)(?:a|e|ar|er|as|es|i|ir|ue|que|asse)(?: (?:a|o|sua|seu|tua|essa|esse|aquela|ma|ruim|negativa|negativo|de|nota)){0,4} ${REVIEW}(?: (?:negativ|ruim|ma)[ao]?s?)?(?: (?:para|pra|por|em|a) (?:uma? )?(?:${STARS}|positiv[ao]|\\d(?: estrelas)?))?`,
  give: `(?:deix|d|coloc|coloqu|escrev|public|publiqu|avali|faz|fac|post|poe|ponh|env)(?:a|e|ar|er|es|as|ue|er|ir|ia|ie|eixar|ê|ei)?(?: (?:nos|me|uma|um|com|a|o|sua|seu|pra|gente|de|loja|produto|para|nos)){0,5} ${STARS}`,
  stars: `(?:por |em troca de )?(?:uma |um )?${STARS}`,
  reward:
    '(?:(?:r ?)?[$€£] ?\\d+|\\d+ ?(?:€|\\$|euros?|eur|usd|dolares|reais|%)|cartao (?:de )?presente|vale (?:presente|compra\\p{L}*)|brinde|presente|cupom|cupao|vale|reembols\\p{L}+|devolv\\p{L}+|devolucao do|dinheiro|recompens\\p{L}+|bonus|compens\\p{L}+|desconto|gratis|cash ?back|pix|gift card|estorno)',
  provided: 'se (?:voce |vc |nos )?',
  reviewUnless:
    '(?:honest[ao]|sincer[ao])s?|nao (?:oferec|pag|compr|damos|pedimos)\\p{L}*|satisfeit\\p{L}|gost(?:ou|ar)',
  blocked: [
    '(?:sua|tua|a) conta(?: (?:da|do|na|no) (?:%BRAND|comprador|paypal)| %BRAND)?(?: (?:sera|foi|esta|vai ser|ficara|pode ser|podera ser|vai|esta sendo|estara|serao)){1,2}(?: (?:temporariamente|permanentemente|definitivamente|em breve|sendo))? (?:bloquead|suspens|congelad|limitad|encerrad|desativad|excluid|restringid|hackead|comprometid|cancelad|banid|restrit)[oa]',
    '(?:verifi(?:que|ca|car|ques)|confirm(?:e|a|ar|es)|valid(?:e|a|ar)|atualiz(?:e|a|ar)|desbloquei(?:e|a)|regulariz(?:e|a|ar)|reativ(?:e|a|ar)) (?:a |o |os )?(?:sua |seu |seus |tua |teus |teu )(?:dados (?:da |do |de )?|informacoes (?:da |do |de )?|numero d[oe] )?(?:conta|identidade|cartao|pagamento|bancarios|senha|pessoais|perfil|cpf|cadastro)?',
    '(?:envi|inform|pass|forn|digit|mand|introduz|diga|diz)\\p{L}* (?:me )?(?:a |o |os )?(?:sua |seu |seus |tua )(?:senha|dados (?:bancarios|do cartao)|numero do cartao|cvv|cpf|credenciais|palavra passe)',
    '(?:atividade|acesso|login|transacao) (?:incomum|suspeit[ao]|anormal|nao autorizad[ao]|invulgar)(?: (?:detectad[ao]|detetad[ao]))?(?: (?:na|em) (?:sua|tua) conta)?',
  ],
  blockedNot: '(?:(?:se|contate|pergunte)(?!\\p{L})[^.!?\\n]{0,10})',
  blockedUnless:
    'nunca (?:lhe |te |vai )?ped\\p{L}+|nao (?:esta|sera|foi) (?:bloquead|suspens)\\p{L}+|endereco|entrega',
  claim: [
    '(?:sou|somos|este e|aqui e|aqui quem fala e|falamos|mensagem|e|quem fala e|fala)(?: (?:o|a|um|uma|de|do|da|parte|agente|equipe|equipa|os|atendente)){0,4} (?:servico (?:de |ao )?(?:atendimento|cliente|seguranca|apoio)|suporte|equipe|equipa|departamento|atendimento|central de (?:ajuda|seguranca|atendimento)|seguranca|agente|assistente|apoio)(?: (?:ao cliente|tecnico|oficial|de (?:seguranca|suporte|pagamentos|verificacao|atendimento)|cliente|d[aeo]|ao)){0,4} (?:%BRAND|%PLACE)',
  ],
  claimNot: '(?:contat|contact|pergunt|fal)\\p{L}*(?: \\p{L}+){0,2}',
  write:
    'adicion(?:a|e|ar)|add|escrev(?:e|a|er)|fal(?:a|e|ar|amos)|lig(?:a|ue|ar)|mand(?:a|e|ar)|envi(?:a|e|ar)|pass(?:a|e|ar)|contat(?:a|e|ar)|contact(?:a|e|ar)|cham(?:a|e|ar)|convers(?:a|ar|amos)|procur(?:a|e)|continu(?:ar|amos)|vamos|responde(?:r)?|responda',
  mine: '(?:meu|nosso|minha|meu numero (?:de|do)|este e (?:o )?meu|aqui (?:esta|vai) (?:o )?meu|tem|voce tem|vc tem|qual (?:e )?(?:o )?seu|seu|teu|me passa (?:o )?seu|passa (?:o )?seu)(?: numero (?:de|do))?',
  writeUnless:
    '(?:nao|nunca) (?:\\p{L}+ ){0,2}(?:us|escrev|adicion|contat|fal|lig|aceit|permit|pod|compartilh)\\p{L}*|entregador|transportadora',
});
