import { define } from './define.ts';
import type { Ambiguity } from './types.ts';

const app = (not = ''): Ambiguity => ({ cue: 'app', not: not ? not.split('|') : undefined });

/** Messengers and call apps, with the way they are written in nine and more languages. */
export const messengers = define(
  'messenger',
  {},
  {
    whatsapp: {
      say: 'whatsapp|whats app|watsapp|wats app|watsap|wathsapp|whatapp|whatsap|whatssap|wassapp|wassap|wasap|guasap|guatsap|guasapp|wuasap|wasapp|wapp|whatsappear|wasapear|whattsapp|whatsaap|uatsap|uatizap|uatizapi|uatsapi|uotzap|uozzap|uotsap|zapzap|zap zap|zapzapp|вотсап|вотсапп|ватсап|ватсапп|вацап|воцап|уотсап|вотс апп|ватс апп|ватцап|вотцап|васап|вассап|ватсаб|واتساب|واتس اب|واتس|الواتس|وتساب|وتس اب|واتسب|واتس آب|واتسآب|وات ساب|瓦次普|瓦茨艾普|沃茨阿普|我次艾普|ワッツアップ|왓츠앱|와츠앱|व्हाट्सएप|व्हाट्सऐप|whatsapu|whatsaplı',
    },
    'whatsapp-short': {
      say: 'wa|wsp|wpp|wts|wapp|whats|wats|zap|zapp|вац|вотс',
      ambiguous: app('what s|whats up|whats the|whats wrong|whats new|zap bug|wa state|perth wa'),
    },
    wechat: {
      say: 'weixin|wechat|wei xin|wexin|wechaat|微信|薇信|微x|威x|v信|微心|徽信|wei信|微xin|薇x|ویچت|вичат|ви чат|вечат|ويشات|وي شات|위챗|ウィーチャット|卫星号',
      ambiguous: { cue: 'none', not: ['稍微信', '轻微信', '细微信', '些微信', '微信号灯', '略微信'] },
    },
    'wechat-short': {
      say: 'vx|wx|加我v|加v|加我薇|加薇|we chat|v x|威信|微号|维信|薇芯|weichat|徵信|v号',
      ambiguous: app('we chat here|we chat only|威信可言|有威信|加v领|的威信|威信力|没有威信|失去威信'),
    },
    telegram:
      'telegram|telegramm|telegrm|tele gram|telegam|telegran|telgram|telegramchannel|телеграм|телеграмм|телега|телеге|телегу|телеги|телегой|телеграмме|тг канал|تيليجرام|تلغرام|تليجرام|تلجرام|تيليغرام|تليغرام|تلكرام|تلگرام|تيلغرام|تيليقرام|تليقرام|电报群|纸飞机|텔레그램|テレグラム|टेलीग्राम',
    'telegram-short': {
      say: 'tg|tlg|tele|телег|电报|飞机号|тг|tgram',
      ambiguous: app('tele lens|tele zoom|телег для|телег с'),
    },
    viber: 'viber|vibber|vaiber|vyber app|вайбер|вибер|вайпер|فايبر|فيبر|ڤايبر|バイバー|바이버',
    signal: {
      say: 'signal|сигнал|シグナル',
      ambiguous: app(
        'signal cable|signal booster|signal strength|turn signal|no signal|wifi signal|signal light|signal sonore|akustisches signal|звуковой сигнал|signal is|signal de|du signal|signal quality',
      ),
    },
    line: {
      say: 'line|ไลน์|ライン|라인',
      ambiguous: app(
        'fishing line|on line|in line|line up|line in|hair line|line on the|line of|product line|line size|power line|line drawing|line art|land line|phone line|customer service line|off the line|line filter|on the line|a line|address line',
      ),
    },
    'line-id': '加line|賴id|加賴|加賴id|line messenger',
    skype: 'skype|skipe|skyp|skpe|skaip|skaype|скайп|скайпе|скайпу|سكايب|スカイプ|스카이프|skyper',
    discord: {
      say: 'discord|diskord|disc0rd|дискорд|ديسكورد|ディスコード|디스코드',
      ambiguous: { cue: 'none', not: ['discord between', 'sow discord', 'apple of discord'] },
    },
    messenger: {
      say: 'messenger|messanger|mesenger|месенджер|мессенджер|ماسنجر|مسنجر|메신저|メッセンジャー',
      ambiguous: app(
        'messenger bag|messenger bags|sac messenger|bandolera messenger|bolsa messenger|borsa messenger|messenger tasche|messenger strap|messenger style|сумка мессенджер|leather messenger|canvas messenger|messenger en cuir',
      ),
    },
    'facebook-messenger': 'facebook messenger|fb messenger|messenger facebook|fb msg|facebook messanger',
    qq: 'qq|扣扣|企鹅号|抠抠|q群',
    kakaotalk: 'kakaotalk|kakao talk|kakao|katalk|카카오톡|카톡|カカオトーク|какао ток|kakaotok',
    zalo: 'zalo|za lo|zaalo|залo',
    imo: { say: 'imo|ايمو|ايمو', ambiguous: app('imo the|imo it|imo its|nicer imo|better imo|best imo') },
    kik: 'kik',
    snapchat:
      'snapchat|snap chat|snapchatt|snepchat|снапчат|снэпчат|سناب شات|سنابشات|سناب|スナップチャット|스냅챗|snapchatten',
    snap: {
      say: 'snap|snapp|snaps|снап',
      ambiguous: app(
        'snap button|snap buttons|snap fastener|snap fit|snap closure|snap on|snap hook|snap ring|boutons snap|snap off|snap back|oh snap|snap lock|snap case|les snap',
      ),
    },
    threema: 'threema|треема',
    wire: { say: 'wire messenger|wire app', ambiguous: { cue: 'none' } },
    zoom: {
      say: 'zoom|зум|زووم|zoom call|zoom meeting|腾讯会议',
      ambiguous: app(
        'zoom lens|optical zoom|digital zoom|zoom optique|zoom optico|zoom in|zoom out|zoom range|zoom button|on the zoom|zoom camera|air zoom|zoom function|with zoom|zoom on|zoom sur',
      ),
    },
    'zoom-call':
      'zoom call|zoom meeting|google meet|gmeet|ms teams|microsoft teams|webex|teams call|teams meeting|facetime|face time call|imessage|i message app|google chat|google hangouts|hangouts|google voice|textnow|text now app|jitsi|whereby call|gotomeeting',
    icq: 'icq|айсикью|ай си кью',
    slack: {
      say: 'slack|слак',
      ambiguous: app(
        'cut me some slack|slack in|slack line|slack chain|some slack|slack belt|too slack|slack pants|slack rope|belt slack|slack season|the slack|slack strap|slack on the',
      ),
    },
    'element-matrix':
      'matrix messenger|element messenger|briar messenger|jami messenger|simplex chat|wickr|wickr me|olvid|wire messenger|tox chat',
    groupme:
      'groupme|group me app|marco polo app|voxer|tango app|botim|bo tim|totok|to tok app|yalla app|بوتيم|توتوك|hike messenger|bip messenger|bbm|nimbuzz|rocket chat|mattermost|keybase',
    dingtalk: 'dingtalk|ding talk|钉钉|dingding|feishu|飞书|lark app|企业微信|企微|旺信|wangwang|阿里旺旺',
    max: { say: 'мессенджер max|мессенджер макс|max messenger', ambiguous: { cue: 'none' } },
    sms: {
      say: 'sms|texto|смс|эсэмэс|短信|رسالة نصية',
      ambiguous: app(
        'sms code|code sms|sms from|sms du|sms von|sms de|смс от|смс код|код из смс|短信通知|短信验证|收到短信|tracking sms|dhl sms',
      ),
    },
    rcs: 'vkmessenger|вк мессенджер|тамтам|tamtam messenger|mail ru agent|агент mail',
  },
);
