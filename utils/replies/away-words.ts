/**
 * How sellers say that they are away, in the nine languages: experience with shops' notices (2026-11-23). Texts are plain
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
];

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
];

/** Something is sent or given back, and until when: not the seller. */
export const GIVEN_BACK =
  /\b(sen[dt]|g[iae]ve|get|pay|paid|bring|money|refund(ed)?)\b( \S+){0,3} back\b|\b(by|before|avant( le)?|antes del?|vor( dem)?|prima del|no later than)\s?$/;

/** From a day on the seller is there again. */
export const FROM =
  /(\bfrom|\bas of|\ba partir (du|del|de|do)|\bdes le|\bab( dem)?|\bdal?|\bdal l'|с|начиная с|从|自|ابتداء من|من)\s?(\p{L}+,? ){0,2}$/u;
export const AGAIN =
  /\bagain\b|\bde nouveau\b|\ba nouveau\b|\bde nuevo\b|\bwieder\b|\bnovamente\b|\bde novo\b|\bdi nuovo\b|\bnuovamente\b|снова|опять|恢复|重新|من جديد|مجددا/;

/** After a day: the seller is back on it. Chinese says so. */
export const BACK_AFTER = /^.{0,6}(恢复|正常|上班|回来|营业|开工|复工|开门|返工|回归)/;
/** The same, where the shop says to be closed. */
export const STARTS_AFTER = /^.{0,4}(开始|发货)/;

/** Before a day: away until it. */
export const UNTIL =
  /(\buntil|\btill?|\bthrough|\bjusqu'?(au|a|en)?|\bhasta|\bbis( zum| einschließlich| inkl\.?)?|\bate|\bfino (al|a|all')|до|по|至|到|حتى|الى)\s?(\p{L}+ ){0,2}$/u;

/** That day too. */
export const INCLUDED =
  /inclu(ded|sive|s|ido|iso)|einschließlich|einschliesslich|inklusive|включительно|\bthrough\b|compris|(^|[^\p{L}])по \d|ضمنا/u;

/** A day before, of the same notice: 1-7 October. */
export const RANGE = /(\d|\p{L})[.,]?\s?(-|–|—|~|to|until|through|au|al|a|bis( zum)?|ate|по|до|至|到|الى|حتى)\s?$/u;

/** Months by how their names begin. */
export const MONTHS: readonly RegExp[] = [
  /jan|ene(ro)?|gen(naio)?|янв|يناير|كانون الثاني/,
  /feb|fev|fbr|фев|فبراير|شباط/,
  /mar[sczo]?|maerz|март|марта|مارس|اذار/,
  /apr|avr|abr|апр|ابريل|نيسان|افريل/,
  /may|mai|mag|мая|май|مايو|ايار|ماي/,
  /jun|juin|giu|июн|يونيو|حزيران|جوان/,
  /jul|juil|lug|июл|يوليو|تموز|جويلية/,
  /aug|aou|ago|авг|اغسطس|اب(?!ريل)|اوت/,
  /sep|set|сен|سبتمبر|ايلول/,
  /oct|okt|out|ott|окт|اكتوبر|تشرين الاول/,
  /nov|ноя|نوفمبر|تشرين الثاني/,
  /dec|dez|dic|дек|ديسمبر|كانون الاول/,
];
