/** Words of e-mail addresses, folded, for use inside patterns. Source: experience, 2026-11-23. */

/** Mail providers people name without the rest of the address, also in their own scripts. */
export const PROVIDERS =
  'gmail|g mail|gmai|gmial|gmx|googlemail|google mail|hotmail|hot mail|outlook|out look|yahoo|ymail|icloud|i cloud|me|mac|proton ?mail|proton|pm|tutanota|tuta|zoho|fastmail|hey|live|msn|aol|mail|email|' +
  'web|t online|freenet|posteo|mailbox|arcor|bluewin|gmx|a1|aon|orange|free|laposte|la poste|wanadoo|sfr|neuf|numericable|bbox|skynet|telenet|videotron|sympatico|' +
  'terra|telefonica|movistar|uol|bol|ig|globo|globomail|r7|sapo|iol|libero|virgilio|alice|tiscali|tin|fastwebnet|aruba|pec|inwind|email|' +
  'yandex|ya|bk|inbox|list|rambler|ukr|i|meta|tut|163|126|yeah|qq|vip qq|foxmail|sina|sohu|aliyun|139|189|21cn|naver|daum|hanmail|kakao|docomo|ezweb|softbank|btinternet|sky|ntlworld|virginmedia|talktalk|comcast|verizon|att|' +
  'seznam|wp|o2|onet|interia|centrum|azet|freemail|abv|rediff|rediffmail|maktoob|ziggo|kpn|telia|bigpond|optusnet|xtra';
/** Providers which are no other word: enough behind a plain "at". */
export const PROVIDER_NAMES =
  'gmail|g mail|gmial|gmx|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton ?mail|tutanota|zoho|freenet|laposte|wanadoo|yandex|rambler|foxmail|seznam|libero|naver|aol|qq|163|126|sina|' +
  'гмеил|гмаил|джимеил|жмеил|джмеил|жимеил|гмэил|гуглмеил|хотмеил|хотмаил|аутлук|яндекс|яндех|яху|рамблер|меил|маил|мэил|аиклауд|протон|' +
  'جيميل|جيمايل|جميل|جي ميل|جمايل|هوتميل|هوت ميل|ياهو|اوتلوك|ايكلاود|谷歌邮箱';
/** Words for a dot. */
export const DOT_WORDS = 'dot|d0t|point|pt|punto|punkt|ponto|точка|тчк|тчк|دوت|نقطه|点|點';
/** Words for the sign itself which no sentence has by chance. */
export const AT_NAMES =
  'arobase|arobas|arrobase|arrobas|arroba|aroba|chiocciola|chiocciolina|собака|собаки|собачка|собачки|собако|сабака|собакой|klammeraffe|klammeraff|affenschwanz|at sign|at zeichen|a commercial|a commerciale|snabel a|apenstaartje|malpa|kukac|zavinac|اروباز|اروبا';
/** The same, in a script without spaces. */
export const AT_SIGNS = '艾特|爱特|小老鼠|圈a';
/** Words for it which are other words too. */
export const AT_WORDS = 'at|ad|ет|эт|ат|ات|ايت|أت|اт|عند|chez|bei|en|su|na|на|presso|em';
/** Endings written in another script. */
export const NATIVE_ENDINGS = 'ком|кам|нет|ру|рф|орг|юа|кз|كوم|كم|نت|اورج';
/** Words for the signs inside a name. */
export const SIGNS =
  'underscore|under score|unterstrich|tiret bas|tiret du bas|tiret|underline|guion bajo|guion|barra baja|traco|sublinhado|hifen|dash|hyphen|minus|trattino basso|trattino|bindestrich|moins|menos|meno|тире|дефис|нижнее подчеркивание|подчеркивание|шرطه|شرطه|شرطه سفليه|اندرسكور|下划线|横杠';
