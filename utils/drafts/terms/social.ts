import { define } from './define.ts';
import type { Ambiguity } from './types.ts';

const app = (not = '', near?: string): Ambiguity => ({ cue: 'app', not: not ? not.split('|') : undefined, near });
const likely = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'likely' });
const strict = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'strict' });
const unless = (not = '', near?: string): Ambiguity => ({ ...app(not, near), cue: 'none' });

/** Social networks: writing there is leaving the marketplace just as well. */
export const social = define(
  'social',
  {},
  {
    instagram:
      'instagram|insta gram|instagran|instgram|instagrm|instagam|instragram|instragam|intagram|istagram|instagramas|instagrama|instagrem|imstagram|instaqram|instegram|enstagram|инстаграм|инстаграмчик|инста|инсте|инсту|инсты|инстой|инстик|инстаграме|انستقرام|انستغرام|انستا|انستكرام|انستجرام|انستاغرام|انستاجرام|انستاقرام|انستقرامي|الانستا|الانستقرام|インスタグラム|インスタ|인스타그램|인스타|इंस्टाग्राम',
    insta: {
      say: 'insta|inst|ig|ins|instas|инст',
      ambiguous: app(
        'insta print|insta360|insta 360|insta pot|insta dry|insta style|insta camera|no ig|ig 4|add ins|ins style|ins风|ig no|inst pot|ins网红',
        'instant|instax|ig[0-9]',
      ),
    },
    facebook:
      'facebook|face book|facebk|facbook|fecebook|fesbuk|fessebouc|feisbuk|feisbuc|feisbook|facebuk|fasebook|facebookseite|фейсбук|фэйсбук|фейсбуке|фейсбучек|фейсбуг|фейсбок|фб страница|فيسبوك|فيس بوك|فايسبوك|فيسبوكي|الفيسبوك|الفيس|脸书|臉書|面书|面書|フェイスブック|페이스북|페북|फेसबुक',
    fb: {
      say: 'fb|фб|face|feis|فيس|face messenger',
      ambiguous: app(
        'the face|la face|de face|his face|her face|face side|face up|face of|my face|your face|face paint|face a|face avant|face arriere|face to face|face value|face cloth|on face|face shield|fb 4|face down|face roller|face plate|face painting|face towel|face powder|face oil|face id|face brush|face lift|face cover|face massager|na face|ta face|mon face',
        'cream|skin|mask|serum|makeup|maquill|\\bid\\b|unlock|wash|visage',
      ),
    },
    tiktok:
      'tiktok|tik tok|tictok|tic toc app|tik tock|tiktoc|titok|tiktk|tiktoker|тикток|тик ток|тиктоке|тиктак ток|تيك توك|التيك توك|تك توك|抖音号|抖音|抖喑|斗音|ティックトック|틱톡|douyin|dou yin',
    kuaishou: { say: 'kuaishou|快手号|快手|火山小视频', ambiguous: unless('快手快脚|快手机') },
    twitter: {
      say: 'twitter|twtter|tweet me|twitter x|x twitter|твиттер|твиттере|تويتر|توتير|推特|ツイッター|트위터',
      ambiguous: unless(),
    },
    'x-account': {
      say: 'on x at|cuenta de x|account on x|conta no x|compte x|x account|my x profile|dm on x|me on x|us on x|auf x unter|sur x au nom|x dm',
      ambiguous: unless('on x mas|on x ray|me on x box', 'axis|x-?ray|xbox|axe'),
    },
    vk: 'vkontakte|v kontakte|вконтакте|в контакте|вконтактике|вкантакте|вконтакт|vk com|вк страница|вк группа|группа вк|группу вк|группе вк|вкшка|вкашка|вкудахте|вк профиль',
    'vk-short': { say: 'vk|вк|вке|вкешка', ambiguous: likely('vk 1|vk type|вк 1|вк 2') },
    ok: 'одноклассники|одноклассниках|одноклассников|одноклашки|одноклашках|odnoklassniki',
    xiaohongshu: {
      say: 'xiaohongshu|xiao hong shu|小红书|小紅書|小红薯|小绿书|小红本号|红薯号|rednote|red note app|小地瓜号|薯号',
      ambiguous: unless('红薯号色'),
    },
    weibo: {
      say: 'weibo|微博|微 博|围脖号|wei bo|微博号|新浪微博|bilibili|哔哩哔哩|b站|知乎|豆瓣|百度贴吧|qzone|qq空间|最右号|今日头条号|视频号|公众号|公眾號|微信公众号',
      ambiguous: unless('豆瓣酱|郫县豆瓣'),
    },
    pinterest: 'pinterest|pintrest|pinterst|пинтерест|بينتريست|بنترست',
    linkedin: 'linkdin|linkedin|linked in profile|линкедин|линкедине|لينكد ان|领英|リンクトイン',
    youtube: {
      say: 'youtube channel|youtube kanal|chaine youtube|canal de youtube|canal youtube|canal do youtube|canale youtube|my youtube|ma chaine yt|ютуб канал|ютуб канале|ютуб канала|канал на ютубе|канал ютуб|قناتي على اليوتيوب|قناه يوتيوب|قناتك على اليوتيوب|油管频道|油管号|rutube',
      ambiguous: unless(),
    },
    'youtube-short': {
      say: 'youtube|you tube|threads|yt|ютуб|ютубе|油管|يوتيوب',
      ambiguous: strict('', 'sew|stitch|screw|bolt|\\bnut|cotton|embroid|watch|review|video (?:on|de|sur)'),
    },
    reddit: {
      say: 'reddit dm|dm on reddit|my reddit|on reddit|reddit account|reddit user|u on reddit|tumblr|blue sky app|bluesky|bsky|mastodon|threads app|onlyfans|bereal|be real app|linktree|link tree|linktr|twitch|patreon|substack|flickr|behance|dribbble|deviantart|artstation|soundcloud|lemon8|lemon eight|truth social|nextdoor app|xing profil|badoo|grindr|happn|пикабу|дзен канал|яндекс дзен|livejournal|myspace|myfans|fansly|quora',
      ambiguous: unless(
        'twitch stream deck|on threads of|on threads and|eye twitch|twitch when|muscle twitch|twitches',
        'sewing|stitch|muscle|servo|screw|bolt|cotton|\\bnut',
      ),
    },
  },
);
