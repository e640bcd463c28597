/**
 * How sellers say that they are away, in fifteen languages: experience with shops' notices (2026-11-23). Texts are plain
 * (`plain-text.ts`): lower case, without accents.
 */

/** Away, closed, on holiday. */
export const AWAY: readonly RegExp[] = [
  /\b(on|for) (a |my |our |the )?(short )?(holidays?|vacation|leave|break)\b|\b(holiday|vacation) (mode|notice|period|until|till|from)|\baway\b|\bclosed?\b|\bout of (the )?office\b|\bnot (available|working|at work)\b|\bunavailable\b|\bpaused?\b/,
  /\b(en|de) (conges?|vacances)\b|\bferme(e|s|es|ture)?\b|\babsent(e|s|es)?\b|\bindisponibles?\b|\bpause\b/,
  /\bde vacaciones\b|\b(por|en) vacaciones\b|\bcerrad[oa]s?\b|\bcerramos\b|\bausentes?\b|\bno disponibles?\b/,
  /\b(im|in|wegen) (dem |den |unserem |meinem )?(urlaub|betriebsferien|ferien)\b|\burlaub\b|\bbetriebsferien\b|\bgeschlossen\b|\babwesend\b|\bnicht (da|erreichbar|verfugbar|im buro)\b/,
  /\bde ferias\b|\bem ferias\b|\bferias\b|\bfechad[oa]s?\b|\bausentes?\b|\bindisponive(l|is)\b/,
  /\bin (ferie|vacanza)\b|\bferie\b|\bchius[oaie]\b|\bchiusura\b|\bassenti?\b|\bnon disponibil[ei]\b/,
  /отпуск|каникул|выходн|закрыт|отсутств|не работа|в отъезде|недоступ/,
  /放假|休假|休息|假期|打烊|停(止|业|运)?发?货?|歇业|不在|关店|春节|国庆/,
  /اجازة|عطلة|مغلق|غير متاح|غير متوفر|خارج المكتب|متوقف/,
  /\burlop|\b(na|w czasie) wakacj|zamkniet|nieobecn|niedostepn|\bprzerw[aey]\b/,
  /\b(op|met) (vakantie|verlof)\b|\bvakantie\b|\bgesloten\b|\bafwezig\b|\bniet (aanwezig|beschikbaar|bereikbaar)\b/,
  /tatil|\bizin(de|li)|\bkapal[ıi]|musait degil|\bmola\b/,
  /休業|休み|休暇|不在|休店|冬休み|夏休み/,
  /휴가|휴무|휴업|쉽니다|쉬고|부재중|연휴/,
  /חופש|סגור|לא זמינ|נעדר/,
];

/** Before one of these words: the seller is not away. */
export const NOT_AWAY =
  /(n't|(?<!\p{L})(not|no|never|no longer|pas|plus|nicht|kein(e|en|em)?|nao|non|nie|niet|geen|не|ليس|لسنا|לא|אינו|איננו)|不|没有?|未)( [^\s,.;:!?]+){0,2}\s?$/u;
/** The same, after it. */
export const NOT_AWAY_AFTER = /^\p{L}{0,4} degil|^.{0,6}(ません|ではない|なし)|^.{0,4}(아닙|아니|않)/u;

/** Before a day: the seller is back on it. */
export const BACK: readonly RegExp[] = [
  /\b(back|(we|i|we'll|i'll|will|shall|shop|store|seller) (will |shall |are |am )?return(s|ing)?(?! (it|the|your|this|you|to you))|reopen(s|ing)?|open again|resum(e|es|ing)|available again|work again|starting again|ship(ping)? again)\b/,
  /\b(de retour|reprise|reprendr(ons|ai|a)|reprenons|rouvr(ons|ira|e)|reouverture|revenons|revien(s|drai|drons))\b/,
  /\b(de vuelta|volvemos|volvere|volveremos|vuelvo|regres(o|amos|aremos|are)|reabrimos|abrimos|reanud(amos|aremos))\b/,
  /\b(zuruck|wieder (da|geoffnet|erreichbar|verfugbar|fur (sie|euch|dich) da|offen))\b/,
  /\b(de volta|volta(mos|remos|rei|r)?|retorn(o|amos|aremos|arei)|reabr(imos|iremos)|regress(o|amos|aremos))\b/,
  /\b(di ritorno|torn(o|iamo|ero|eremo)|riapr(o|iamo|iremo|e)|riapertura|rientr(o|iamo|eremo)|riprend(o|iamo|eremo))\b/,
  /вернусь|верн[её]мся|вернемся|возвраща|снова (на связи|работа|откры)|откро(ем|юсь|емся)|возобнов|выход(им|у) на работу|приступ/,
  /نعود|سنعود|العودة|اعود|ساعود|نستانف|سنستانف|نفتح/,
  /\b(wracam|wracamy|wroce|wrocimy|powrot|wznawiamy|wznowimy|(znow|znowu|ponownie) (otwart|dostepn|czynn|jestesmy)\p{L}*)(?!\p{L})/u,
  /\b(terug|weer (open|bereikbaar|beschikbaar|aanwezig)|hervatten|heropen(en|t)?)\b(?!( \S+){0,2} (sturen|betalen|zenden))/,
  /נחזור|אחזור|חוזרים|נשוב|נפתח/,
];

/** Something is sent or given back, and until when: not the seller. */
export const GIVEN_BACK =
  /\b(sen[dt]|g[iae]ve|get|pay|paid|bring|money|refund(ed)?)\b( \S+){0,3} back\b|\b(by|before|avant( le)?|antes del?|vor( dem)?|prima del|no later than)\s?$/;

/** From a day on the seller is there again. */
export const FROM =
  /(\bfrom|\bas of|\ba partir (du|del|de|do)|\bdes le|\bab( dem)?|\bdal?|\bdal l'|с|начиная с|从|自|ابتداء من|من|\bvanaf|\bod( dnia)?|החל מ-?|מ-)\s?(\p{L}+,? ){0,2}$/u;
export const AGAIN =
  /\bagain\b|\bde nouveau\b|\ba nouveau\b|\bde nuevo\b|\bwieder\b|\bnovamente\b|\bde novo\b|\bdi nuovo\b|\bnuovamente\b|снова|опять|恢复|重新|من جديد|مجددا|\bweer\b|\b(znow|znowu|ponownie)\b|שוב/;

/** After a day: the seller is back on it. Chinese says so. */
export const BACK_AFTER = /^.{0,6}(恢复|正常|上班|回来|营业|开工|复工|开门|返工|回归)/;
/** The same in Turkish, Japanese and Korean. */
export const BACK_AFTER_TOO =
  /^(?!.{0,3}(まで|까지|kadar)).{0,16}\b(tekrar|yeniden|donuyor|donece|geri don|acilac|acigiz)|^(?!.{0,3}まで).{0,6}(再開|営業|通常)|^(?!.{0,3}까지).{0,8}(정상|재개|복귀|영업|출근|다시)/;
/** The same, where the shop says to be closed. */
export const STARTS_AFTER = /^.{0,4}(开始|发货)/;

/** Before a day: away until it. */
export const UNTIL =
  /(\buntil|\btill?|\bthrough|\bjusqu'?(au|a|en)?|\bhasta|\bbis( zum| einschließlich| inkl\.?)?|\bate|\bfino (al|a|all')|до|по|至|到|حتى|الى|\btot( en met)?|\bt\/m|עד( ה| ל)?-?)\s?(\p{L}+ ){0,2}$/u;

/** The same in Polish: in Portuguese it is no such word. */
export const POLISH = /urlop|wakacj|zamkniet|nieobecn|niedostepn|przerw/;
export const UNTIL_POLISH = /\bdo (dnia )?$/;
/** After a day: until it. */
export const UNTIL_AFTER = /^('?\p{L}{1,3}|\s?tarihine|\s?gunune)?\s?(kadar|dek)(?!\p{L})/u;
/** The same, that day included. */
export const THROUGH_AFTER = /^\s?(\([^)]{1,4}\)|\p{L}요일)?\s?(まで|까지)/u;

/** That day too. */
export const INCLUDED =
  /inclu(ded|sive|s|ido|iso)|einschließlich|einschliesslich|inklusive|включительно|\bthrough\b|compris|tot en met|t\/m|wlacznie|dahil|כולל|(^|[^\p{L}])по \d|ضمنا/u;

/** A day before, of the same notice: 1-7 October. */
export const RANGE =
  /(\d|\p{L})[.,]?\s?(-|–|—|~|to|until|through|au|al|a|bis( zum)?|ate|по|до|至|到|الى|حتى|do|tot( en met)?|t\/m|עד( ה)?-?)\s?$/u;

/** Months by how their names begin. */
export const MONTHS: readonly RegExp[] = [
  /stycz|ocak|ינואר|jan|ene(ro)?|gen(naio)?|янв|يناير|كانون الثاني/,
  /lut(ego|y)|subat|פברואר|feb|fev|fbr|фев|فبراير|شباط/,
  /maart|מר[סץ]|mar[sczo]?|maerz|март|марта|مارس|اذار/,
  /kwie|nisan|אפריל|apr|avr|abr|апр|ابريل|نيسان|افريل/,
  /maj(?!o)|mei|מאי|may|mai|mag|мая|май|مايو|ايار|ماي/,
  /czerw|haziran|יוני|jun|juin|giu|июн|يونيو|حزيران|جوان/,
  /lip(ca|iec)|temmuz|יולי|jul|juil|lug|июл|يوليو|تموز|جويلية/,
  /sierp|agu|אוגוסט|aug|aou|ago|авг|اغسطس|اب(?!ريل)|اوت/,
  /wrzes|eylul|ספטמבר|sep|set|сен|سبتمبر|ايلول/,
  /pazdz|ekim|אוקטובר|oct|okt|out|ott|окт|اكتوبر|تشرين الاول/,
  /listop|kas[ıi]m|נובמבר|nov|ноя|نوفمبر|تشرين الثاني/,
  /grud|aral[ıi]k|דצמבר|dec|dez|dic|дек|ديسمبر|كانون الاول/,
];
