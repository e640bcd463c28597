import { define } from './define.ts';

/** Social networks: writing there is leaving the marketplace just as well. */
export const social = define(
  'social',
  {},
  {
    instagram:
      'instagram|insta gram|instagran|instgram|instagramm|instragram|istagram|инстаграм|инстаграмм|инста|инсте|инсту|инстаграме|انستقرام|انستغرام|انستا|إنستغرام|انستكرام|انستجرام|インスタグラム|インスタ|인스타그램|인스타|照片墙|instagrama|इंस्टाग्राम',
    insta: {
      say: 'insta|inst|ig|ins',
      ambiguous: {
        cue: 'app',
        not: [
          'insta print',
          'insta360',
          'insta 360',
          'insta pot',
          'insta dry',
          'insta style',
          'insta camera',
          'instax',
          'no ig',
          'ig 4',
          'ig4',
          'plug ins',
          'add ins',
          'ins style',
          'built ins',
        ],
      },
    },
    facebook:
      'facebook|face book|facebok|faceboook|fecebook|fesbuk|feisbuk|фейсбук|фэйсбук|фейсбуке|фб страница|فيسبوك|فيس بوك|الفيس|脸书|臉書|フェイスブック|페이스북|facebookseite|फेसबुक',
    fb: {
      say: 'fb|фб|face|فيس',
      ambiguous: {
        cue: 'app',
        not: [
          'face mask',
          'face cream',
          'face side',
          'face up',
          'the face',
          'face of',
          'my face',
          'your face',
          'face paint',
          'en face',
          'face a',
          'face avant',
          'face arriere',
          'watch face',
          'sur la face',
          'face to face',
          'face value',
          'face cloth',
          'on face',
          'face shield',
          'fb 4',
        ],
      },
    },
    tiktok:
      'tiktok|tik tok|ticktock app|tictok|tik tock|тикток|тик ток|тиктоке|تيك توك|تيكتوك|抖音号|抖音|ティックトック|틱톡|douyin|kuaishou|快手号|快手',
    twitter: { say: 'twitter|twiter|твиттер|твитере|تويتر|推特|ツイッター|트위터', ambiguous: { cue: 'none' } },
    vk: 'vkontakte|v kontakte|вконтакте|в контакте|вкантакте|vk com|вк страница|вкшка|фейсбук и вк',
    'vk-short': { say: 'vk|вк|вке', ambiguous: { cue: 'app', not: ['vk 1', 'vk type'] } },
    ok: 'одноклассники|одноклассниках|odnoklassniki',
    xiaohongshu: 'xiaohongshu|小红书|rednote|red note app|小紅書|weibo|微博|wei bo|微博号|bilibili|哔哩哔哩|知乎|豆瓣',
    pinterest: 'pinterest|пинтерест|بينتريست',
    linkedin: 'linkedin|linked in profile|linkdin|линкедин|لينكد ان|لينكدإن|领英',
    youtube: {
      say: 'youtube channel|youtube kanal|chaine youtube|canal de youtube|canal do youtube|canale youtube|my youtube|ютуб канал|rutube',
      ambiguous: { cue: 'none' },
    },
    reddit: {
      say: 'reddit dm|on reddit|reddit account|reddit user|tumblr|bluesky|mastodon|threads app|clubhouse app|onlyfans|bereal|be real app|linktree|link tree|twitch|пикабу',
      ambiguous: { cue: 'none' },
    },
  },
);
