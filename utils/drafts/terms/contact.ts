import { reasonFor } from './define.ts';
import { EXPERIENCE, type Phrase } from './types.ts';

const phrase = (language: string, gate: string, spellings: string[]): Phrase => ({
  ...EXPERIENCE,
  term: 'contact_request',
  category: 'contact_request',
  languages: [language],
  reason: reasonFor('contact_request'),
  gate,
  spellings,
});

/** Nouns that make a "number" or an "address" one of the parcel, not of a person. */
const NOT_FR =
  '(?! (?:de |d )?(?:suivi|commande|serie|colis|lot|modele|rue|siret|tracking|article|expedition|dossier|reference|voie|retour|livraison))';
const NOT_ES = '(?! de (?:seguimiento|pedido|guia|rastreo|serie|calle|casa|modelo|envio|orden|lote))';
const NOT_PT = '(?! de (?:rastreio|rastreamento|pedido|serie|calcado|modelo|casa|envio|lote))';
const NOT_IT = '(?! (?:di |d )(?:ordine|tracking|spedizione|serie|scarpe|casa|modello|tracciamento|tracciatura|lotto))';

/** Asking for contact details, or to be called or written to elsewhere. */
export const contact: Phrase[] = [
  phrase(
    'en',
    'phone|telephone|number|digits|e?mail|call|text|ring|message|contact|mobile|cell|talk|chat|reach|speak|discuss|whatsapp|hotline|your direct|somewhere|dm|swap',
    [
      '(?:give|send|tell|text|pass|drop|share|leave|dm|pm|message|provide|get) (?:me |us )?(?:please )?(?:with )?(?:your|ur|yr) (?:private |personal |direct |own )?(?:(?:phone|mobile|cell|telephone|contact|whatsapp|cellphone) (?:number|no|nr|details|info|information)|(?:e ?mail|mail)(?: address| id)?|number|contacts?|phone(?! (?:case|cover|holder|charger|model|shell))|mobile|cell|digits|tel|address mail)',
      '(?:can|could|may|might) (?:i|we|you) (?:please )?(?:have|get|give me|send me|share) (?:your|ur|a) (?:private |personal |direct )?(?:(?:phone|mobile|cell|telephone|contact)(?: number| details| info)|e ?mail(?: address)?|number|contacts?)(?! (?:of|for) (?:the )?(?:item|parts|pieces))',
      '(?:your|ur) (?:private |personal |direct )?(?:(?:phone|mobile|cell|telephone|cellphone) (?:number|no)|e ?mail (?:address|id)|contact (?:number|details|info|information)|mailing e ?mail)',
      '(?<=(?:what(?: ?is|s| s|\\u0027s)?|which(?: is)?|have|need|want|know|get|ask) (?:is )?)(?:your|ur|an) (?:e ?mail|phone number|mobile|number)(?! (?:of|from|for) )',
      '(?:please |pls |just |you can |could you |can you |to )?(?:call|phone|telephone|text|whatsapp|ring) me(?! (?:back )?(?:old|crazy|if it))(?: back)?(?= (?:at|on|now|when|later|asap|please|back|tonight|tomorrow|after|before|any|directly|if|and|so|to|up|about|in)|[^\\p{L}\\p{N}]*$|[.!?,;])',
      '(?:can|could|may|shall|should|will|let|id like to|want to|prefer to|rather|i ll|ill) (?:i |we |me )?(?:call|phone|telephone) (?:you|u)',
      '(?:speak|talk|discuss|chat|explain) (?:(?:with|to) you |this |it |about it |more )?(?:on|over|by|via) (?:the )?(?:phone|telephone|e ?mail|text)',
      '(?:e ?mail|text|message|dm|pm|contact|reach|write) me (?:privately |directly )?(?:at|on|by|via|through|to) (?:my )?(?:e ?mail|mail|phone|sms|number|private|direct|personal|mobile|cell)',
      '(?:e ?mail|dm) me(?= (?:the|your|a|some|more|when|if|please|and|with)|[.!?,;]|$)',
      '(?:contact|reach|message|talk to|call) (?:you|each other) (?:directly|privately|elsewhere|by phone|by e ?mail|by text|outside|off|another way|some other way|on another)',
      '(?:talk|chat|continue|discuss|speak|communicate) (?:this |it )?(?:somewhere else|elsewhere|on another (?:app|platform)|in private|privately|off here)',
      '(?:here is|heres|here s|take|save|note|i ll send you|i can give you|i give you|let me give you|send you) my (?:private |personal )?(?:phone|mobile|cell|number|e ?mail|contact|digits)(?: number| address| details| info)?',
      '(?:send|write|drop|shoot) me (?:an? )?(?:e ?mail|text|sms|dm)(?! (?:code|notification))',
      '(?:exchange|swap) (?:phone |mobile )?(?:numbers|contacts|contact details|e ?mails)',
      'your (?:direct|hotline|landline) (?:line|number)',
    ],
  ),
  phrase(
    'fr',
    'tel|num|e?mail|courriel|portable|r?appel|coordonn|joi|contact|sms|texto|prive|06|bip|adresse|ailleurs|autrement',
    [
      '(?:donn\\p{L}*|envo\\p{L}*|pass\\p{L}*|fil\\p{L}*|laiss\\p{L}*|communiqu\\p{L}*|transmett\\p{L}*|transmets|dis|dites|avoir|file|balance|indiqu\\p{L}*) (?:moi |nous |me )?(?:donc |svp |vite )?(?:votre|ton|vos|tes|ta) (?:numero (?:de )?(?:telephone|tel|portable|mobile|perso)|(?:num|numero|06|tel|no)' +
        NOT_FR +
        '|telephone|portable|adresse (?:e )?(?:mail|email|electronique|courriel)|(?:e )?mail|email|courriel|coordonnees|contacts?)',
      '(?:votre|ton) (?:numero (?:de )?(?:telephone|tel|portable|mobile|perso)|adresse (?:e )?(?:mail|email|electronique|courriel))',
      'vos coordonnees(?: (?:telephoniques|personnelles))?',
      '(?<=(?:quel|quelle|c est quoi|connaitre|avoir) (?:est )?)(?:votre|ton|ta) (?:(?:e )?mail|email|courriel|(?:numero|num|tel)' +
        NOT_FR +
        '|telephone)',
      '(?:r?appelez?|telephonez?|bipez?) (?:moi|nous)',
      '(?:je |on |puis je |peux |peut |pouvoir |preferer\\p{L}* )(?:peux |peut |pourrais |pourrait |prefere )?(?:vous|t|te) (?:appeler|telephoner|joindre par)',
      '(?:ecrivez|ecris|contactez|contacte|repondez|reponds|joignez) (?:moi|nous) (?:plutot )?(?:par|sur|a|via|en) (?:mon |ma |l |le )?(?:adresse )?(?:(?:e )?mail|email|telephone|tel|sms|texto|prive|portable|courriel|numero)',
      '(?:parler|discuter|echanger|voir ca|en parle|contacter|joindre) (?:de vive voix |en prive |directement )?(?:par|au) (?:telephone|tel|mail|sms)',
      '(?:envoyez|envoie|envoyer) (?:moi |nous |vous |m )?(?:un |une )?(?:sms|texto|mail|email|courriel)(?= (?:a|au|sur|pour|des|si|avec|svp)|[.!?,;]|$)',
      '(?:voici|je (?:vous|te) (?:donne|laisse|passe|file)) mon (?:numero|num|tel|telephone|portable|mail|email|06|adresse mail)' +
        NOT_FR,
      '(?:discuter|parler|continuer|echanger) (?:ailleurs|en prive|autrement)',
    ],
  ),
  phrase('es', 'numero|tel|movil|correo|e?mail|llam|contact|cel|sms|fono|escrib|datos|direccion|privado', [
    '(?:dame|deme|pasame|paseme|pasa|mandame|mandeme|enviame|envieme|dejame|dejeme|dime|digame|facilitame|facilite|comparte|regalame|me (?:das|pasas|mandas|dejas|dices|da|pasa|deja|facilitas|puedes (?:dar|pasar|dejar|mandar)|podrias (?:dar|pasar)|puede (?:dar|pasar)|regalas)|dar\\p{L}*me) (?:porfa |por favor )?(?:tu|su|un|el|tus|sus) (?:numero(?: de (?:telefono|movil|celular|contacto|tel|whatsapp))' +
      '?' +
      NOT_ES +
      '|telefono|movil|celular|correo(?: electronico)?|e ?mail|mail|contacto|cel|fono|datos de contacto)',
    '(?:tu|su) (?:correo electronico|numero de (?:telefono|celular|movil|contacto|tel)|direccion de (?:correo|e ?mail)|telefono de contacto)',
    '(?<=(?:cual es|necesito|tienes|quiero|tiene|dar) )(?:tu|su|un) (?:correo|e ?mail|numero' +
      NOT_ES +
      '|telefono(?! movil|\\p{L})|celular|movil)(?= ?[?,.]|$)',
    '(?:llamame|llameme|llamenme|llamadme|telefoneame)',
    '(?:te|le|lo|la) (?:puedo llamar|llamo|podria llamar|llamare)|(?:puedo|podria|quiero) llamar(?:te|le|lo|la)',
    '(?:hablar|hablamos|explicar\\p{L}*|contactar\\p{L}*) (?:mejor )?(?:por|al) (?:telefono|correo|e ?mail|privado)',
    '(?:escribeme|escribame|contactame|contacteme|respondeme) (?:a|al|por|en) (?:mi |el )?(?:correo|e ?mail|mail|telefono|numero|movil|privado|celular)',
    '(?:mandame|enviame|envieme|mandeme) un (?:sms|correo|e ?mail|mail)',
    '(?:este es|aqui (?:esta|tienes)|te (?:dejo|paso|doy)|le (?:dejo|paso|doy)|apunta) mi (?:numero|telefono|movil|correo|celular|e ?mail|contacto)',
  ]),
  phrase('de', 'nummer|e?mail|ruf|anruf|telefon|handy|mobil|kontakt|sms|nr', [
    '(?:gib|geben|schick|schicken|sende|senden|nenn|nennen|sag|sagen|verrat|verraten|teilen|teil|schreib|schreiben|hinterlass\\p{L}*) (?:sie )?(?:mir|uns) (?:doch |bitte |mal |bitte mal |kurz )?(?:deine|ihre|eure|deinen|ihren|ne) (?:private |personliche |mobile )?(?:telefonnummer|handynummer|nummer|mobilnummer|rufnummer|handynr|tel|e ?mail(?: ?adresse)?|mail(?: ?adresse)?|kontaktdaten|kontakt|telefonnr|telefon)',
    '(?:mir|uns) (?:bitte |mal )?(?:deine|ihre) (?:nummer|handynummer|telefonnummer|e ?mail(?: ?adresse)?|mailadresse|kontaktdaten) (?:geben|schicken|senden|nennen|sagen|mitteilen|schreiben)',
    '(?:deine|ihre|eure) (?:private )?(?:telefonnummer|handynummer|mobilnummer|rufnummer|e ?mail ?adresse|mail ?adresse|kontaktdaten)(?! auf dem (?:paket|etikett))',
    '(?<=(?:wie (?:ist|lautet)|was ist|hast du|haben sie|brauche|hatte gern) (?:denn )?)(?:deine|ihre|eine) (?:nummer|e ?mail|mail)(?= ?[?,.]|$)',
    '(?:ruf|rufen|rufe|ruft) (?:sie )?(?:mich|uns) (?:doch |bitte |mal |einfach |gerne )*(?:\\p{L}+ ){0,2}an',
    '(?:rufe|ruf) (?:ich )?(?:dich|sie|ihnen|euch) (?:\\p{L}+ ){0,2}an',
    '(?:dich|sie|mich|euch|kurz) (?:mal |kurz |gerne |bitte )?anrufen',
    '(?:telefonieren|am telefon (?:sprechen|reden|besprechen|klaren)|telefonisch (?:erreich\\p{L}*|sprechen|klaren|melden))',
    '(?:schreib|schreiben|schick|schicken|sende|senden) (?:sie )?(?:mir|uns) (?:bitte |doch |mal |einfach )?(?:eine |per |ne |an meine |auf meine )(?:mail|e ?mail|sms|nummer|handynummer|mailadresse)',
    '(?:hier ist|anbei|das ist|notier dir) meine (?:nummer|handynummer|telefonnummer|e ?mail|mailadresse|mobilnummer)',
    'per (?:mail|e ?mail|sms|telefon) (?:kontakt|schreiben|klaren|erreichen|weiter|melden|kommunizieren)',
    '(?:kontaktdaten|nummern|handynummern) (?:austauschen|tauschen)',
  ]),
  phrase('pt', 'numero|tel|e?mail|lig|contat|contact|fone|zap|cel', [
    '(?:me )?(?:passa|passe|manda|mande|envia|envie|da|de|diz|diga|deixa|deixe|dar|passar|mandar|informe|informa|dizer|enviar|deixar) (?:me |ai |aqui |por favor )?(?:o |a |os )?(?:seu|teu|sua|tua|seus|teus|um) (?:numero(?: de (?:telefone|celular|contato|contacto|telemovel|whatsapp))?' +
      NOT_PT +
      '|telefone|celular|e ?mail|contatos?|contactos?|zap|fone|telemovel|tel|cel)',
    '(?:seu|teu) (?:numero de (?:telefone|celular|contato|contacto|telemovel)|endereco de e ?mail)',
    '(?<=(?:qual|tem|quero|preciso|pode me dar|teria) (?:e |seria |do |o )?(?:o )?)(?:seu|teu|um) (?:e ?mail|telefone(?! \\p{L})|celular|numero' +
      NOT_PT +
      '|contato|telemovel)(?= ?[?,.]|$)',
    '(?:me liga|me ligue|me ligar|ligue me|liga me|ligar me|liga pra mim|ligue para mim|me telefona|me telefone)',
    '(?:posso|vou|quero|gostaria de) (?:te |lhe |vos )?(?:ligar|telefonar)(?:(?:-| )(?:te|lhe|vos))?(?: (?:para|pra|a) (?:voce|vc|ti|si|o senhor))?(?<=(?:te |lhe |vos )(?:ligar|telefonar)|-(?:te|lhe|vos)| (?:te|lhe|voce|vc|ti|si|senhor))',
    '(?:te ligo|ligo te|ligo (?:para|pra) (?:voce|vc|ti)|lhe ligo)',
    '(?:falar|conversar|explicar|combinar) (?:melhor )?(?:por|pelo|no) (?:telefone|e ?mail|privado|telemovel)',
    '(?:me )?(?:escreve|escreva|contate|contacte|contacta|chama|chame) (?:me )?(?:por|pelo|no|para o) (?:meu )?(?:e ?mail|telefone|celular|numero|telemovel|privado|pv)',
    '(?:este e o|esse e o|segue (?:o )?|aqui esta o|deixo (?:o )?|anota (?:ai )?(?:o )?)meu (?:numero|telefone|celular|e ?mail|contato|telemovel)',
  ]),
  phrase('it', 'numero|tel|cell|e?mail|r?i?chiam|contatt|recapit|sms|indirizzo|sent|parl', [
    '(?:mi )?(?:dai|da|dia|daresti|darebbe|dare|dammi|mandi|manda|mandami|mandare|passami|passi|lasciami|lasci|lascia|dimmi|dica|inviami|invii|scrivimi|scriva|comunichi|comunicami|fornisca) (?:per favore |pure )?(?:il |la |un |i |l )?(?:tuo|suo|tua|sua|vostro|tuoi|suoi) (?:numero(?: di (?:telefono|cellulare|tel|cell))?' +
      NOT_IT +
      '|telefono|cellulare|cell|e ?mail|mail|contatt[oi]|recapit[oi]|indirizzo (?:e ?mail|mail|di posta(?: elettronica)?))',
    '(?:il |l )?(?:tuo|suo|vostro) (?:numero di (?:telefono|cellulare|cell)|indirizzo (?:e ?mail|mail|di posta(?: elettronica)?)|recapito(?: telefonico)?)',
    '(?<=(?:qual|quale|avere|ha|hai) (?:e |sarebbe )?)(?:la |il |un )?(?:tua|sua|tuo|suo) (?:e ?mail|mail|numero' +
      NOT_IT +
      '|contatto|cellulare)',
    '(?:chiamami|chiamatemi|mi chiami(?! \\p{Lu})|mi puo (?:chiamare|telefonare)|mi telefoni|telefonami|mi richiami|richiamami)',
    '(?:ti|la|vi) (?:posso |potrei |vorrei )?(?:chiamare|telefonare|chiamo|telefono(?! \\p{L}))|(?:posso|potrei|vorrei) (?:chiamar|telefonar)(?:ti|la|le|vi)',
    '(?:sentiamoci|parliamo|parlarne|sentirci|parlare) (?:per|al|via|tramite) (?:telefono|mail|e ?mail|sms)',
    '(?:scrivimi|mi scriva|contattami|mi contatti) (?:a|al|per|via|sulla|alla|tramite|sul) (?:mia |mio )?(?:e ?mail|mail|telefono|numero|cellulare|sms|privato)',
    '(?:ecco|questo e|ti lascio|le lascio|ti do|le do) il mio (?:numero|cellulare|telefono|indirizzo mail|contatto)',
  ]),
  phrase('ru', 'номер|тел|почт|звон|контакт|мыл|мейл|меил|имеил|емеил|mail|набери', [
    '(?:дай|даите|скинь|скиньте|пришли|пришлите|напиши|напишите|оставь|оставьте|подскажи|подскажите|отправь|отправьте|сообщи\\p{L}*|кинь|киньте|укажите|можно|продиктуите|хочу|нужен) (?:мне |пожалуиста |плиз )?(?:ваш|твои|своего?|свои|вашу|твою|свою|ваши) (?:личн\\p{L}+ )?(?:номер(?: (?:телефона|мобильного|тел))?(?! (?:заказ|трек|отправ|посыл|накл|отслеж|детал|модел))\\p{L}*|телефон\\p{L}*|тел|контакт\\p{L}*(?: данные)?|(?:электронн\\p{L}+ )?почт\\p{L}+|имеил|емеил|меил|e ?mail|мыло|адрес электроннои почты)',
    '(?:даи|даите|скинь|скиньте|пришлите|оставьте|напишите|сообщите) (?:мне |пожалуиста )?(?:номер (?:телефона|мобильного|для связи)|контакты|контактныи (?:телефон|номер)|адрес (?:электроннои )?почты)',
    '(?:ваш|твои|ваша|твоя) (?:номер телефона|мобильныи|e ?mail|имеил|емеил|электронн\\p{L}+ почта|контактн\\p{L}+ (?:телефон|номер))',
    '(?<=(?:какая|какои|есть|скажите|подскажите)(?: у вас| у тебя| ли у вас)? (?:ваш |ваша )?)(?:электронная почта|e ?mail|имеил|емеил|номер телефона|телефон(?= для связи| ?\\?))',
    '(?:по|пере)звони(?:те)?(?: мне)?|созвон\\p{L}*|набери(?:те)? (?:мне|меня)|звоните',
    '(?:вам|тебе) (?:позвон\\p{L}*|перезвон\\p{L}*|набрать|звонить)|позвон(?:ю|ить) (?:вам|тебе)',
    '(?:напиши|напишите|пишите|ответьте) (?:мне )?на (?:мою )?(?:почту|мыло|e ?mail|имеил|электронную почту)',
    '(?:вот|запишите) мои (?:номер|телефон|контакт|мобильныи)',
    '(?:связаться|общаться|пообщаться|поговорить) (?:с вами )?(?:по телефону|по почте|в другом месте|лично|в личке)',
  ]),
  phrase('zh', '电话|手机|号码|联系|邮箱|邮件|打给|電話|好友|邮', [
    '(?:留|给|告诉|报|说|发给|发|提供|要|求)(?:我|一下|一个|下|个)*(?:你的|您的|你|您|卖家)?(?:的)?(?:联系)?(?:电话号码|手机号码|电话|手机号|手机(?=号|吧|[，。,.？?]|$)|号码|联系方式|邮箱(?:地址)?|电邮|电子邮箱)(?!壳|套|膜|支架|线|手表|卡|费|架)(?<!发(?:电话|手机|号码))',
    '(?:你|您)(?:们)?(?:的|家)?(?:联系)?(?:电话号码|手机号码|电话|手机号|邮箱(?:地址)?|联系方式|号码|电子邮件|电子邮箱|手机)(?:号)?(?:是多少|是什么|是啥|多少|是几号|给我|发我|有吗|方便给)',
    '(?:你|您)(?:们)?的(?:联系方式|手机号码?|电话号码|邮箱地址|联系电话)',
    '(?:打我|给我打|给你打|给您打|打你|打您|打一个|打个|我打)电话|(?:我|你|您)?打给(?:你|我|您)',
    '电话(?:联系|沟通|聊|里说|谈|详谈)|(?:加|添加)(?:我|你|您|个|一下|下)*(?:好友|联系方式)',
    '(?:私下|单独|另外|换个地方|别的地方|其他方式)(?:联系|聊|沟通)',
    '(?:发|寄|写)(?:到)?(?:我的|我|你的|你|您的)(?:邮箱|电子邮箱|电邮)',
  ]),
  phrase('ar', 'رقم|هاتف|جوال|بريد|ايميل|اتصل|كلم|تلفون|موبايل|تواصل', [
    '(?:اعطني|اعطيني|عطني|ارسل|ارسلي|هات|ابعث|ابعت|ممكن|اريد|احتاج|زودني|شارك|اكتب|اعطنا) (?:لي |الي |من فضلك |ب)?(?:رقم (?:هاتفك|جوالك|تلفونك|موبايلك|الهاتف|الجوال|التواصل|هاتف|جوال|الموبايل)|رقمك|هاتفك|جوالك|بريدك(?: الالكتروني)?|ايميلك|الايميل)',
    'بريدك(?: الالكتروني)?|ايميلك|(?:رقم (?:هاتفك|جوالك|تلفونك|موبايلك|هاتفكم|التواصل معك))|رقمك(?! الضريبي)',
    '(?:اتصل|اتصلي|اتصلوا|كلمني|كلميني)(?: (?:بي|علي))?(?= |[.!؟،]|$)|(?:ساتصل|اتصل) (?:بك|عليك)|(?:الاتصال|اتصال) (?:بك|هاتفي)',
    '(?:هذا|خذ) (?:رقمي|رقم هاتفي|ايميلي|بريدي)',
    '(?:راسلني|تواصل معي) (?:على|عبر) (?:بريدي|الايميل|البريد|رقمي|الهاتف|الخاص)',
  ]),
];
