/** Words of time that chat pages say and `Intl` does not know; in their `plain` or any other spelling. */

/** Said for the last minute. */
export const JUST_NOW = [
  "just now|now|moments ago|a moment ago|a few seconds ago|seconds ago|less than a minute ago|à l'instant|maintenant|il y a quelques secondes|il y a un instant|il y a moins d'une minute",
  'ahora mismo|justo ahora|hace un momento|hace unos segundos|hace unos instantes|hace menos de un minuto|gerade eben|eben gerade|soeben|vor wenigen sekunden|vor ein paar sekunden|vor weniger als einer minute',
  'proprio ora|adesso|poco fa|pochi secondi fa|alcuni secondi fa|qualche secondo fa|agora mesmo|agora há pouco|há poucos segundos|há alguns segundos|há menos de um minuto',
  'zojuist|zonet|een paar seconden geleden|enkele seconden geleden|przed chwilą|kilka sekund temu|przed kilkoma sekundami|mniej niż minutę temu',
  'только что|несколько секунд назад|меньше минуты назад|az önce|demin|birkaç saniye önce|刚刚|刚才|几秒前|たった今|数秒前|방금|방금 전|몇 초 전',
  'قبل لحظات|منذ لحظات|منذ ثوان|قبل ثوان|ממש עכשיו|כרגע|לפני מספר שניות|לפני כמה שניות|לפני רגע|לפני פחות מדקה',
].flatMap((line) => line.split('|'));

/** Other words for today, yesterday and the day before, by how many days back. */
export const DAYS_BACK: [number, string[]][] = [
  [0, 'auj|dziś|今日|本日|ce jour'.split('|')],
  [1, '昨日|昨晚|امس|البارحة|مبارح'.split('|')],
  [
    2,
    "avant hier|antes de ayer|antier|l'altro ieri|altro ieri|przedwczoraj|önceki gün|おととい|그제|اول امس".split('|'),
  ],
];

/** Words for a language's weekdays beside those of `Intl`, Sunday first. */
export const WEEKDAYS: Record<string, string> = {
  ru: 'воскресенье понедельник вторник среду четверг пятницу субботу',
  zh: '周天 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六',
  he: 'ביום ראשון|ביום שני|ביום שלישי|ביום רביעי|ביום חמישי|ביום שישי|ביום שבת',
  ja: '日曜 月曜 火曜 水曜 木曜 金曜 土曜',
  ar: 'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت',
};

/** The same for months. */
export const MONTHS: Record<string, string> = {
  de: 'jän feb mrz apr mai jun jul aug sep okt nov dez',
  ar: 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
};

/** Stand beside a clock or a day and say nothing. The first ones make a clock of what follows: `ieri alle 14.05`. */
export const BEFORE_CLOCK =
  'at|à|a las|a la|um|alle|ore|alle ore|às|om|o|godz|o godz|в|saat|ora|kl|في|الساعة|في الساعة|בשעה|ב'.split('|');
export const FILLERS =
  'on|the|of|am|der|den|le|el|il|de|del|di|do|o|op|w|we|во|в|г|r|last|dernier|dernière|pasado|letzten|vorige|の|于|يوم|ביום|יום|h|hs|hrs'.split(
    '|',
  );
/** Stand behind a clock, and make one of `14.05` and `14`. */
export const AFTER_CLOCK = 'uhr|uur|h|hs|hrs'.split('|');

/** "Sent 14:05": the time it was sent. "Read", "Delivered" and "Edited" are other times, and unknown words here. */
export const SENT =
  'sent|sent at|envoyé|envoyée|enviado|enviada|gesendet|verschickt|inviato|inviata|verzonden|wysłano|wysłana|отправлено|gönderildi|发送于|发送|送信|전송|أرسلت|נשלח'.split(
    '|',
  );

/** "About": what a count of units may begin or end with. */
export const ABOUT =
  "about|over|almost|around|approximately|environ|presque|plus de|plus d'|alrededor de|aproximadamente|casi|más de|etwa|ungefähr|fast|circa|quasi|cerca de|quase|ongeveer|około|prawie|ponad|около|примерно|почти|yaklaşık|大约|大概|約|约|ほぼ|약|تقريبا|حوالي|בערך|כ-".split(
    '|',
  );

/** "An hour ago". */
export const ONE = "an|a|one|une|un|uno|una|ein|eine|einer|einem|einen|um|uma|een|одну|один|jedną|jedna|bir|un'".split(
  '|',
);

/** Whole phrases whose unit stands alone: "час назад", "minutę temu", "منذ ساعة". The count is in front, the unit in ms. */
export const ALONE: [number, number, string][] = [
  [1, 60_000, 'минуту назад|minutę temu|قبل دقيقة|לפני דקה'],
  [2, 60_000, 'قبل دقيقتين|לפני שתי דקות|לפני דקותיים'],
  [1, 3_600_000, 'час назад|godzinę temu|قبل ساعة|לפני שעה'],
  [2, 3_600_000, 'قبل ساعتين|לפני שעתיים'],
  [1, 604_800_000, 'неделю назад|tydzień temu|قبل أسبوع|לפני שבוע'],
  [2, 604_800_000, 'قبل أسبوعين|לפני שבועיים'],
];

/** Short counts of feeds and apps, without "ago": `5m`, `2h`, `3d`, `1w`. Lower case and joined: `5 m` is a length. */
export const SHORT_AGO: Record<string, number> = {
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  hr: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
