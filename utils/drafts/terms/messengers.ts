import { define } from './define.ts';
import type { Ambiguity } from './types.ts';

const app = (not = '', near?: string): Ambiguity => ({ cue: 'app', not: not ? not.split('|') : undefined, near });
const likely = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'likely' });
const strict = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'strict' });
const unless = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'none' });

/** Messengers and call apps, with the way they are written in nine and more languages. */
export const messengers = define(
  'messenger',
  {},
  {
    whatsapp: {
      say:
        'whatsapp|whats app|what s app|watsapp|wats app|wathsapp|whathsapp|whatapp|whatsupp|watsupp|whasapp|whatzap|watzap|wotsap|wasapp|washapp|wuasap|wuatsap|guasap|guatsap|uasap|uatsap|uazap|uatizap|uatizapi|uatisap|uatsapi|uotisap|uotisapi|uotizap|uotzap|uotsap|uozzap|ouatsap|ouatzap|wazap|whazzapp|wapp|whatsi|whatsy|vvhatsapp|vvatsapp|whatsappen|wasapear|wasapea|wasapeo|wasapeame|wasapeamos|wasapeeme|wasapeas|guasapear|guasapea|guasapeame|whatsappea|whatsappeame|whatsappear|whatsappami|whatsappare|whatsappiamo|zapzap|zap zap|zipzop|zip zop|zapear|wsp|wpp|wsap|wzp|wtsp|wtsapp|wts app|whatsp|whtsapp|whtspp|wahtsapp|whatsaplı|whatsapu|' +
        'вотсап|вотсапчик|вацап|вацапчик|воцап|ватсап|ватсапчик|ватсапка|ватсапни|ватсапните|вотсапни|вотсапните|вотс апп|ватс апп|ватцап|вотцап|вотзап|ватзап|уотсап|уацап|васап|ватсаб|вотсаб|ватсупп|вотсупп|вайтсап|' +
        'واتساب|واتس اب|واتس ابي|واتس|وتساب|وتس|وتس اب|واتسب|وات ساب|وتسب|واتزاب|واتصاب|وتصاب|واطساب|وطساب|الواتساب|الواتس|الوتساب|الوتس|' +
        '瓦次普|瓦茨普|瓦茨艾普|沃茨艾普|沃茨阿普|我次艾普|沃茨普|哇次普|哇茨普|ワッツアップ|왓츠앱|와츠앱|왓츠|व्हाट्सएप|व्हाट्सऐप|วอทส์แอพ',
      ambiguous: unless(
        'what s app compat|what s app support|what s app size|what s app control|what s app version|what s app name|what s app store|what s app called|what s app required|what s app needed|what s app requirement|what s app integration|what s app do i|what s app do you recommend|what s app like|what s app language|what s app should|what s app works|what s app rating',
      ),
    },
    'whatsapp-short': {
      say: 'whats|wats|wts|zap|zapp|z4p|whatsup|whats up|wassup|watsup|wazzup|guats|uats|wasa|вац|вотс|ватс|воц|whatz',
      ambiguous: likely(
        'what s|whats the|whats your|whats my|whats this|whats that|whats it|whats a|whats an|whats in|whats inside|whats included|whats wrong|whats new|whats going|whats happening|whats left|whats with|whats best|whats better|whats needed|whats on|whats happened|whats up with|whats missing|zap bug|whats up guys',
        '\\bbug|mosquito|insect|zapper',
      ),
    },
    tele: {
      say: 'tele|тэлег',
      ambiguous: strict('su tele'),
    },
    'green-app': {
      say: 'green app|app verde|aplicativo verde|verdinho|appli verte|application verte|grune app|grunen app|зеленое приложение|зелененькое приложение|зеленый мессенджер|绿色软件|绿色app|التطبيق الاخضر',
      ambiguous: strict(),
    },
    'telegram-ar': { say: 'التلي|التيلي|تلي|تيلي', ambiguous: likely('التي تلي|تلي ذلك|ما يلي') },
    wa: {
      say: 'wa|ws|ва|wp',
      ambiguous: app('wa state|wa 9|wa 6|wa ni|wa desu|wa la'),
    },
    wechat: {
      say: 'weixin|wechat|vvechat|微同号|v同号|同微号|电话同微|手机同微|v我|wei xin|wexin|wecaht|wechta|wichat|vichat|wechart|微信|薇信|微x|威x|v信|微心|徽信|wei信|微xin|薇x|微亻言|嶶信|溦信|黴信|維信|伟信|葳信|薇芯|薇心|绿泡泡|綠泡泡|小绿泡|绿色聊天软件|卫星号|ویچت|вичат|ви чат|вечат|вейсинь|виксин|ويشات|وي شات|ويتشات|وي تشات|위챗|ウィーチャット|ウィチャット',
      ambiguous: unless('稍微|轻微|细微|些微|略微|显微|微信号灯|微信息|卫星号牌|v我50'),
    },
    'wechat-short': {
      say: 'vx|wx|加v|加我v|加个v|加微|加个微|加w|we chat|v x|vxin|v号|微我|微聊|威信|微号|维信|微芯|薇|卫星|围信|喂信|魏信|唯信|weichat|绿信|v聊',
      ambiguous: app(
        'we chat here|we chat only|威信可言|有威信|加v领|的威信|威信力|没有威信|失去威信|v我50|卫星天线|卫星锅|卫星电视|卫星接收|卫星信号|卫星定位|卫星地图|卫星导航|北斗卫星|卫星轮|wx 7|蔷薇',
        '天线|定位|接收器|导航|蔷薇',
      ),
    },
    telegram: {
      say:
        'telegram|telegrm|telegarm|tele gram|telegam|telegran|telgram|telgrm|tlgrm|tlgram|teleqram|tilegram|teligram|telegramchannel|telega|tgram|' +
        'телеграм|телеграммчик|телеграмка|телега|телеге|телегу|телеги|телегой|тележенька|тгшка|тгшку|тгшке|тилеграм|телегам|' +
        'تيليجرام|تلغرام|تليجرام|تلجرام|تيليغرام|تليغرام|تلكرام|تيلغرام|تيليقرام|تليقرام|تلقرام|تيلقرام|تيلجرام|تليكرام|تيليكرام|' +
        '电报|電報|紙飛機|小飞机号|텔레그램|テレグラム|टेलीग्राम|เทเลแกรม',
      ambiguous: unless(
        '电报机|電報機|电报码|电报局|电报员|发电报机|老电报|telegramma|telegrammi|telegrammes|telegrammstil|vintage telegram|old telegram|singing telegram|телега для|телега с|телега из|телеги для|колесо телеги|колеса телеги',
        'садов\\p{L}* телег|дерев\\p{L}* телег|конн\\p{L}* телег|грузов\\p{L}* телег|игрушечн\\p{L}* телег|цветочн\\p{L}* телег|сувенирн\\p{L}* телег|telegram(?:m)? paper|telegramme de',
      ),
    },
    'telegram-short': {
      say: 'tg|tlg|телег|飞机|纸飞机|飞机号|小飞机|тг|тэгэ|tgm|t g',
      ambiguous: app(
        'tele lens|телег для|телег с|飞机模型|飞机票|飞机盒|飞机杯|飞机头|坐飞机|飞机带|飞机玩具|飞机上|纸飞机玩具|航模飞机|遥控飞机|飞机耳机',
        '模型|玩具|航模|遥控|航空',
      ),
    },
    viber: {
      say: 'viber|vaiber|vyber|wiber app|wajber|вайбер|вайбэр|вибер|вайберчик|バイバー|바이버',
      ambiguous: unless('viberg|vibert'),
    },
    'viber-ar': {
      say: 'فايبر|فيبر',
      ambiguous: unless(
        'فايبر بصري|فايبر جلاس|فايبر كربون|كابل فايبر',
        'كابل|كيبل|بصري|الياف|راوتر|جلاس|كربون|optic|sc/|انترنت',
      ),
    },
    'signal-app': 'signal messenger|signal app|signal private messenger|сигнал мессенджер|мессенджер сигнал',
    signal: {
      say: 'signal|сигнал|сигнал мессенджер|シグナル|시그널|سيجنال|سيغنال|سجنال|سكنال|سيقنال|السيجنال',
      ambiguous: app(
        'signal cable|signal strength|no signal|signal light|signal sonore|signal de|signal quality|signal wire|signal jack|signal integrale|signal generator|signal fort|signal faible',
        'antenn|booster|кабел|пульт|antena|router|dentifri|toothpaste|\\bgps|funkschalter|marklin|\\bhorn|гудок|велосипед|\\blamp|vinile',
      ),
    },
    line: {
      say: 'line|line app|лайн|ไลน์|ライン|라인|لاين|اللاين|賴',
      ambiguous: app(
        'in line|line up|line in|line on the|line of|line size|line drawing|line art|line filter|on the line|a line|line friends|line 6|line 2|line out|line number|line level|line voltage|line item|line dress|下line|信賴|依賴|賴床|賴皮|無賴|抵賴|دبل لاين|سوفت لاين|اون لاين|اوف لاين',
        '(?<!\\b(?:me|us|you|u) )\\bon[ -]line|fishing|braid|lure|jack|pixel|screen|skirt|裙|熊大|抱枕|貼圖|display|stitch',
      ),
    },
    'line-id': 'line messenger|賴id|лайн id',
    skype:
      'skype|skipe|skyp|skpe|skaip|skaype|skypo|skayp|eskaip|eskype|скайп|скайпик|سكايب|السكايب|اسكايب|スカイプ|스카이프|skyper|skypen|skypeamos',
    discord: {
      say: 'discord|diskord|discor|dicord|discordi|discrod|дискорд|дискордик|дискорде|ديسكورد|دسكورد|الديسكورد|ディスコード|디스코드',
      ambiguous: unless(
        'discord between|sow discord|apple of discord|seeds of discord|pomme de discorde|discordia|discordan',
      ),
    },
    messenger: {
      say: 'messenger|messanger|messager app|messengers|menssenger|mesinger|messengere|месенджер|месенжер|ماسنجر|مسنجر|الماسنجر|المسنجر|مسنجري|메신저|メッセンジャー|メッセ',
      ambiguous: app(
        'messenger strap|messenger style|messenger stil|messenger of|messenger rna|messenger backpack',
        '\\bbag|\\bsac\\b|tasche|bolsa|bolso|bandolera|borsa|tracolla|сумк|рюкзак|кож|leder|leather|cuir|حقيبه|شنطه',
      ),
    },
    'facebook-messenger':
      'facebook messenger|messenger facebook|messenger fb|fb messenger|fb msg|fb msgr|facebook messanger|facebook msg|face messenger|messenger app|мессенджер фейсбук|فيسبوك ماسنجر|ماسنجر فيسبوك|脸书信使',
    qq: {
      say: 'qq|扣扣|企鹅号|抠抠|蔻蔻|寇寇|叩叩|q群|加q|q我|加个q|qq群|qq号|扣扣号|丘丘',
      ambiguous: unless(
        'qq弹|q弹|qq糖|qq星|qq萌|qq妹|加q版|qq同款|丘丘人',
        // French "qq jours", Portuguese "qq coisa": some, any.
        'qq (?:photo|jour|question|un|chose|fois|coisa|minute|semaine|info|precision|euro|piece|defaut|tache|rayure|detail|heure|mois|ano|dia|hora|duvida|problema|modelo|cor\\b|tamanho|temps|trous?|petit|autre|centim|mots?|cm)',
      ),
    },
    'qq-short': {
      say: '企鹅|球球|秋秋|扣我',
      ambiguous: app('企鹅毛绒|企鹅玩|小企鹅|企鹅公仔|企鹅服', '毛绒|公仔|玩具|抱枕|睡衣|滚|毛'),
    },
    kakaotalk:
      'kakaotalk|kakao talk|kakau talk|katalk|kakaotok|kakotalk|cacaotalk|cacao talk|ka talk|카카오톡|카톡|카카오|카카오 톡|カカオトーク|какао ток|каток мессенджер|كاكاو توك',
    kakao: {
      say: 'kakao|カカオ|cacao talk',
      ambiguous: app('', 'tasse|pulver|milch|butter|bohne|schoko|trink|becher|ココア|チョコ'),
    },
    zalo: 'zalo|za lo|zaalo|залo|زالو',
    imo: {
      say: 'imo|imo app|imo messenger|imo number|imo call|имо мессенджер|ايمو|الايمو|আইএমও|ইমো',
      ambiguous: app(
        'imo the|imo it|imo its|imo this|imo that|imo you|imo is|imo too|imo 9|imo class|imo state|ايمو جي|ستايل ايمو',
      ),
    },
    kik: {
      say: 'kik|kik messenger|kik app|كيك ماسنجر|кик мессенджер',
      ambiguous: likely('kik textil|bei kik|kik filiale|kik markt'),
    },
    snapchat: {
      say: 'snapchat|snap chat|snepchat|snachat|snapchad|sanpchat|snapcht|snapchatten|снапчат|снэпчат|снепчат|سناب شات|سناب تشات|السناب|سناباتكم|スナップチャット|스냅챗|色拉布',
      ambiguous: unless(),
    },
    'snap-ar': {
      say: 'سناب|سنابي|سنابك|سناباتي|السناب',
      ambiguous: likely('كبسات سناب|سناب للملابس|سناب باك|ازرار سناب', 'كبس|ازرار|ملابس|مم'),
    },
    snap: {
      say: 'snap|snapp|snaps|снап|снэп',
      ambiguous: app(
        'snap fit|snap on|snap ring|snap off|snap back|snap lock|snap case|snap a|snap some|snap it|snap pic|snap photo|snap judgment|snap together|snap frame|كبسات سناب|سناب للملابس|سناب باك',
        'button|press stud|closure|fastener|hook|ringe|druckkn|كبس|ازرار|boutons|bottoni|кнопк',
      ),
    },
    sc: { say: 'sc|snp', ambiguous: strict('', 'apc|fiber|connector|\\bsc-') },
    threema: 'threema|trema app|треема|трима мессенджер|سريما',
    wire: {
      say: 'wire messenger|wire app|session messenger|session app|matrix messenger|matrix chat|element messenger|element app|element chat|riot im|briar messenger|jami messenger|simplex chat|wickr|wickr me|olvid|tox chat|delta chat|conversations app|xmpp|jabber|жаббер|джаббер|ginlo|teleguard|utopia messenger|zangi',
      ambiguous: unless('olvide|olvides|olviden|olvided|olvido'),
    },
    'wire-short': {
      say: 'wire|session|element|matrix',
      ambiguous: strict(
        'by wire|matrix display',
        '\\d ?(?:mm|awg|v\\b|w\\b)|cable|copper|heating|deck|skate|led|dot matrix|filament|alambre|transfer|money|bank',
      ),
    },
    zoom: {
      say: 'zoom|зум|зуме|зуму|زووم|زوم|الزووم|ズーム|줌',
      ambiguous: app(
        'zoom optique|zoom in|zoom out|zoom range|zoom button|on the zoom|zoom function|zoom on|zoom sur|zoom h1n|zoom h4n|zoom g1|tele zoom|zoom fly|عدسه زوم',
        'lens|objecti|optic|numeri|digital|camera|camara|kamera|камер|объектив|линз|recorder|registrator|grabadora|pedal|عدس|\\d ?x\\b|\\d{2,3}-\\d{3}|objektiv|\\bh[1-8]n?\\b|running|nike',
      ),
    },
    'zoom-call':
      'google meet|gmeet|google duo|гугл мит|гугл мите|гугл meet|googlemeets|ms teams|microsoft teams|micrososft teams|майкрософт тимс|مايكروسوفت تيمز|webex|facetime|face time call|face time me|facetimen|facetimes|фейстайм|фэйстайм|فيس تايم|imessage|аймесседж|айmessage|ايمسج|google chat|gchat|google hangouts|hangouts|hangout app|google voice|google allo|гугл чат|textnow|text now app|textfree|jitsi|jitsi meet|whereby call|gotomeeting|bluejeans call|腾讯会议|騰訊會議|voov|腾讯meeting|яндекс телемост|телемост|сферум|talkatone|dingtone|2nd line app',
    meet: {
      say: 'teams|duo|meet|тимс|تيمز|ميت|whereby',
      ambiguous: strict(
        'teams fit|teams of|meet you|meet up|meet the|meet me|meet at|meet our|meet my|to meet|meet in|duo pack|duo set|teams 2',
        'football|soccer|league|player|nba|jersey|sammelkarte|equipo|expect|person|station',
      ),
    },
    icq: 'icq|yahoo messenger|msn messenger|айсикью|ай си кью|аська|аську|аське|асечка',
    slack: {
      say: 'slack|slack channel|slack workspace|слак|слаке|слэк|слэке|سلاك',
      ambiguous: app(
        'slack in|slack line|slack pants|slack season|slack on the|slack dans',
        'chain|belt|tension|rope|courroie|chaine|strap|cable|тросик',
      ),
    },
    groupme:
      'voxer|groupme|group me app|clubhouse app|marco polo app|tango app|tango messenger|botim|bo-tim|totok|توتوك|to tok app|totok app|yalla app|yallachat|بوتيم|البوتيم|بوتم|ياللا شات|hike messenger|bip messenger|bip app|bip uygulamasi|بيب ماسنجر|bbm|blackberry messenger|nimbuzz|rocket chat|mattermost|keybase|zangi app|soroush|rubika|eitaa|bale messenger|nandbox|chatango|mewe|mewe app|yubo|omegle|azar app|bigo live|walkie talkie app|zello',
    dingtalk: {
      say: 'dingtalk|ding talk|钉钉|釘釘|dingding|feishu|飞书|飛書|larksuite|lark app|lark suite|企业微信|企業微信|企微|旺信|wangwang|旺旺号|阿里旺旺|千牛|陌陌|momo号|soul号|百度hi|子弹短信|聊天宝|蝙蝠聊天|蝙蝠app|тамтам|там там|tamtam messenger|тенчат|vk messenger|вк мессенджер|вк звонки|mail ru agent|агент mail|мейл агент',
      ambiguous: unless('钉钉子'),
    },
    max: {
      say: 'мессенджер max|мессенджер макс|мессенджере max|мессенджере макс|мессенджера макс|мессенджера max|max messenger|макс мессенджер|max мессенджер|нацмессенджер|национальный мессенджер',
      ambiguous: unless(),
    },
    'max-short': {
      say: 'max|макс|максе|максик',
      ambiguous: strict(
        'макс размер|макс мощ|макс вес|on max',
        ' (?:to|a|an|zu|fur|for|para|pour|per) max |iphone|airpods|pro max|iphon|speed|volume|brightness|power|зовут|сын|напечатать|вольт|мощност|скорост|нагрузк|громкост|\\d ?(?:kg|v|w|a|mm|кг|вт|см)\\b',
      ),
    },
    sms: {
      say: 'sms|texto|смс|смска|смску|эсэмэс|эсэмэску|смской|短信|簡訊|رسالة نصية|sms me',
      ambiguous: strict(
        'sms from|sms von|sms d|смс о|短信通知|短信验证|收到短信',
        'code|код|alert|gsm|dhl|ups|notif|verif|kuri|курьер|transporteur|livreur|poczta|验证|取件|快递',
      ),
    },
  },
);
