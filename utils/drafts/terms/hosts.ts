/** Endings of hosts that are no words: a host with one of these is taken for a link as it stands (experience, 2026-11-23). */
const SURE =
  'com net org info biz shop store online site website xyz club app io co tv pro dev page ly gl gg cc eu asia icu cyou sbs buzz vip ' +
  'fr uk jp cn hk tw kr vn th br ar cl mx uy ru ua kz uz pl cz sk hu ro bg gr rs hr lt lv ee nl lu ch dk fi ie nz za ng ke gh eg ae tn dz tr pk bd lk ph sg pt ' +
  'co edu gov mil int aero mobi tel coop museum swiss berlin hamburg koeln wien nyc moscow tokyo istanbul quebec bzh eus gal scot wales ' +
  'gle tech blog wiki hosting boutique shopping ecommerce bid monster surf wtf lol ooo ninja guru ' +
  'рф рус укр бел бг срб мкд мон қаз дети онлаин саит москва орг ком 中国 中國 台灣 香港 公司 网络 网址 商城 网店';
/** Endings that are words or abbreviations too, in one of nine languages: they need one more sign of a link. */
const WORDLY =
  'au us email apps cat jobs space software systems solutions foundation rocks quest paris london ac ad af ag ai al am ao as at aw az ba bb be bf bh bi bj bm bn bo bs bt bw by bz ca ' +
  'cd cf cg ci cm cr cu cv cy de dj dm do ec er es et fj fm fo ga gd ge gi gm gn gp gs gt gu gy hm hn ht id il im in iq ir is it je jm jo kg kh ki km kn kw ky la lb lc li lr ls ma mc ' +
  'md me mg mh mk ml mm mn mo mp mr ms mt mu mv mw my mz na nc ne nf ni no np nr nu om pa pe pf pg pm pn pr ps pw py qa re rw sa sb sc sd se sh si sl sm sn so sr ss st su sv sx sy sz ' +
  'tc td tf tg tj tk tl tm to tt tz ug va vc ve vg vi vu wf ws ye yt zm zw top live link plus best help support today direct pay gift gifts money cash work works life fun group name ' +
  'news one click win men how now new red blue black pink gold green house shoes toys bike parts cheap sale sales deal deals diamonds jewelry watch watches camera photo photos pics ' +
  'pictures gallery video photography mobile style fashion clothing tips world love vision zone city school family dog pet fish fit fitness run rest rip total services care cool day ' +
  'date dating cards card credit discount energy express fail farm free fund game games global gratis guide holiday international land limited loan management market marketing media ' +
  'network partners party place promo radio recipes repair report review reviews save science show skin soccer social solar study supply supplies team tools tours town training uno ' +
  'villas voyage casa vin bar bio art ink ist chat cafe coffee center company computer contact consulting construction cooking country dance design digital directory download ' +
  'engineering equipment estate exchange expert finance financial flights florist football forum furniture garden graphics gmbh hair health healthcare homes host immo industries ' +
  'kaufen kitchen lighting ltd maison makeup menu moda models mom ong orange organic phone pizza plumbing press productions properties rent rentals restaurant rich security select ' +
  'service singles sky stream studio tattoo tax taxi technology tickets tienda tires trade trading travel university vegas ventures vet wang wedding wine yoga zip mov you here dad foo ' +
  'ing boo bot box baby beauty auto autos car cars';

/** Every ending that can be a host's. */
export const ENDINGS = new Set(`${SURE} ${WORDLY}`.split(' '));
/** Those which are words too. */
export const WORDS = new Set(WORDLY.split(' '));
/** Words that go on with the sentence, so that none ends with them: at the end or before a comma they are a host's ending. */
export const LINKING = new Set('de la do se al il at be my as am an li ma sa ca pe is by ne ni li ma'.split(' '));
/** Endings of files: `logo.ai`, `setup.sh`. */
/** Those of them which no site worth a warning has. */
export const ONLY_FILES = /^(?:zip|mov|py|sh|ps|md|bin|sql|ts|cs)$/;
export const FILES = new Set('py sh md ai ps so zip mov ts cs sql bin'.split(' '));
/** Short hosts which are links without anything behind them. */
export const SHORT_HOSTS =
  /^(?:t|wa|m|fb|ig|vk|line|qr|kakao|signal|viber|telegram|tlgrm|teleg|linktr|youtu|redd|amzn|instagr|pin|on|lnk|goo|buff|rb|bit|tiny|spoti|discord)\.(?:me|be|it|to|am|id|link|ee|gy|bio|im|ink)$/;
/** Shops and services whose name is sign enough before an ending that is a word. */
export const BRANDS =
  /^(?:amazon|ebay|zalando|otto|idealo|mediamarkt|saturn|kaufland|lidl|aldi|ikea|decathlon|fnac|darty|boulanger|leroymerlin|carrefour|conforama|kleinanzeigen|willhaben|ricardo|galaxus|digitec|bol|coolblue|marktplaats|subito|vinted|wallapop|milanuncios|pccomponentes|elcorteingles|eprice|unieuro|mediaworld|trovaprezzi|bakeca|manomano|backmarket|temu|shein|alibaba|google|facebook|instagram|youtube|paypal|hood|shpock|mobile|autoscout24|check24|geizhals|billiger|conrad|reichelt|pollin|finn|blocket|tradera|prisjakt|komplett|elkjop|zara|mango|asos|hm)$/;
/** Names of software, files and abbreviations that look like hosts. */
export const NOT_HOSTS =
  /^(?:asp\.net|node\.js|vue\.js|vb\.net|ml\.net|ado\.net|paint\.net|socket\.io|\w\.\w|e\.g\.\w+|i\.e\.\w+|u\.s\.a?|no\.\w+|art\.no|ref\.no|nr\.\w+|co\.ltd|ltd\.co|will\.i\.am|p\.es|p\.ej|z\.b|d\.h|u\.a|o\.a|vgl\.\w+|ca\.\w+|max\.\w+|min\.\w+|inkl\.\w+|incl\.\w+|approx\.\w+|aprox\.\w+|env\.\w+|tel\.\w+|etc\.\w+|mr\.\w+|mrs\.\w+|dr\.\w+|st\.\w+|sr\.\w+|sra\.\w+|s\.r|vs\.\w+|fig\.\w+|vol\.\w+|pag\.\w+|cap\.\w+)$/;
