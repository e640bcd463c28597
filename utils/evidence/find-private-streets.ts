/** Shapes of streets with house numbers, of boxes at a post office, and of postcodes. By experience, 2026-11-23. */

/** A house number: `12`, `12 bis`, `5a`, `12-14`, `7/3`. */
const HOUSE = String.raw`\d{1,5}(?: ?(?:bis|ter|quater)\b| ?[A-Za-z](?![\p{L}])|[-/]\d{1,4}[A-Za-z]?)?`;
/** Up to six words of a name. */
const NAME = String.raw`[\p{L}\d'’.-]{1,30}(?: [\p{L}\d'’.-]{1,30}){0,5}`;
/** A name in capital letters at least in its first word. */
const PROPER = String.raw`(?:(?:de|del|della|des|du|da|do|dos|di|van|von|der|den|la|le|les|los|las|el|al|of|the|am|an|im|zum|zur|d’|d'|l'|l’)[ ]?){0,3}[\p{Lu}\d][\p{L}\d'’.-]{0,30}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|de|del|della|des|du|da|do|dos|di|van|von|der|den|la|le|les|los|las|el|al|of|the|d'\p{L}+)){0,5}`;
/** Behind a street: flat, floor, building, then postcode and town. */
const MORE = String.raw`(?:[, ]{1,2}(?:apt|apartment|appt|appartement|unit|suite|ste|flat|floor|fl|bât|bat|bâtiment|batiment|étage|etage|esc|escalier|porte|lgh|lägenhet|vån|tv|th|byt|bloc|bl|sc|ap|et|apto|ático|bajo|izq|dcha|bus|bte|boîte|interno|int|scala|piano|piso|puerta|bloque|portal|bloco|andar|wohnung|whg|og|m|lok|кв|квартира|корп|корпус|стр|подъезд|этаж|офис|оф|no|daire|kat|dpto|depto|dto|d|#)(?!\p{L})[. :°]{0,3}[\p{L}\d]{1,6}(?![\p{L}\d])){0,4}`;
const TOWN = String.raw`(?:,? {0,2}-? ?(?:[A-Z]{1,3}-)?(?:\d{5}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}(?!\d)|\d{4} ?[A-Z]{2}(?![\p{L}])|\d{4,6}(?![\d-]))(?:,? {1,2}[\p{Lu}\p{Lo}][\p{L}'’-]{1,30}(?:[ -][\p{Lu}\p{Lo}][\p{L}'’-]{1,30}){0,3})?)?`;

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const shape = (source: string, flags = 'giu') => new RegExp(before + source + MORE + TOWN, flags);

/** Streets and what follows them. */
export const STREETS: readonly RegExp[] = [
  // France, Belgium, Switzerland, Canada: the number first.
  shape(
    String.raw`${HOUSE},? (?:rue|r\.|avenue|ave?\.?|boulevard|bl?vd\.?|bd\.?|chemin|ch\.|che\.|impasse|imp\.|place(?! mats?\b)|pl\.|allées?|all\.|route|rte\.?|quai|cours|square(?! (?:plates?|tables?|box(?:es)?|tubes?|pillows?|cushions?|mats?|frames?))|sq\.|passage|sentier|villa|voie|hameau|lotissement|lot\.|résidence|res\.|faubourg|fbg\.?|rond-point|esplanade|promenade|ruelle|venelle|montée|côte|cité|clos|traverse|mail|parvis) ${NAME}`,
  ),
  // Belgium, Switzerland: the number last.
  shape(
    String.raw`(?:rue|avenue|chaussée|boulevard|place|chemin|quai|impasse|route|square|clos|drève|allée) ${PROPER},? \d{1,4}(?: ?[A-Za-z](?![\p{L}]))?`,
    'gu',
  ),
  shape(
    String.raw`(?:Rue|Avenue|Chaussée|Boulevard|Place|Chemin|Quai|Impasse|Route|Square|Clos|Drève|Allée) ${NAME},? \d{1,4}(?: ?[A-Za-z](?![\p{L}]))?`,
    'gu',
  ),
  // English: number, name, kind of street.
  new RegExp(
    `${before}(?:(?:unit|flat|apt\\.?|apartment|suite|room) [\\dA-Za-z/]{1,6},? )?\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5})?,? (?!(?:way|doors?|pcs|pieces?|sets?|packs?|pairs?|speeds?|inch|layers?|seats?|persons?|people|ports?|pins?|keys?|wheels?|lights?|colou?rs?|street|road|hours?|days?|weeks?|months?|years?|stars?|in|x|of|for|the|to|and)\\b)(?:[NSEW]{1,2}\\.? )?(?:[\\p{L}\\d'’.-]{1,25} ){0,3}?(?:[\\p{L}'’.-]{2,25}|\\d{1,3}(?:st|nd|rd|th)) (?:street|st|str|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|court|ct|place|square|sq|terrace|close|crescent|cres|circle|highway|hwy|parkway|pkwy|trail|grove|gardens|gdns|mews|quay)\\b\\.?(?: (?:[NSEW]{1,2}|north|south|east|west)\\b\\.?)?(?! (?:lamp|light|wear|food|price))${MORE}(?:,? {1,2}\\p{Lu}[\\p{L} .'’-]{1,30}?(?:,? {1,2}[A-Z]{2,3})?,? {1,2}(?:\\d{4,6}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d))?`,
    'giu',
  ),
  // German, Dutch, Nordic: the kind ends the name, the number follows.
  shape(
    String.raw`(?:[\p{L}.'’-]{2,25} ){0,2}?[\p{L}'’.-]{0,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|ufer|steig|stieg|graben|chaussee|straat|laan|gracht|kade|plein|dijk|singel|gade|vej|gatan|vägen|veien|gata|katu|tie|polku) ?\d{1,4} ?(?:[A-Za-z](?![\p{L}])|[-/]\d{1,4}[A-Za-z]?)?`,
  ),
  shape(
    String.raw`(?:Am|Im|An der|An den|Auf dem|Auf der|Zum|Zur|Unter den|In der|Hinter der) [\p{Lu}][\p{L}'’.-]{2,25} \d{1,4}[A-Za-z]?`,
    'gu',
  ),
  // Spanish.
  shape(
    String.raw`(?:calle|c\/(?!o )|c\.\/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|pº|carrer|camino|ronda|travesía|carretera|ctra\.?|urbanización|callejón|calz\.?|calzada|carrera|cra\.?)(?:(?<=[./]) ?| )${NAME},? {0,2}(?:n[.º°o]{0,2} ?|núm\.? ?|# ?)?\d{1,5}(?: ?[A-Za-z](?![\p{L}]))?(?:,? \d{1,2}[oaº°ª][ -]?[A-Za-z]?)?`,
  ),
  // Italian.
  shape(
    String.raw`(?:Via|Viale|Piazza|Corso|Largo|Vicolo|Strada|Contrada) (?=\D|\d{1,2} \p{Lu})${PROPER},? {0,2}(?:n\.? ?|n° ?)?\d{1,4}(?: ?[A-Za-z](?![\p{L}])|\/[\dA-Za-z]{1,3})?`,
    'gu',
  ),
  // Portuguese.
  shape(
    String.raw`(?:rua|r\.|avenida|av\.|travessa|tv\.|praça|pça\.?|alameda|al\.|estrada|rodovia|largo|beco|calçada) ${NAME},? {0,2}(?:n[.º°o]{0,2} ?)?\d{1,5}(?:,? \d{1,2}[oaº°ª][ -]?[\p{L}]{0,6})?`,
  ),
  // Polish, Czech, Slovak, Croatian, Hungarian, Romanian, Greek.
  shape(
    String.raw`(?:ul\.|ulica|al\.|aleja|aleje|os\.|osiedle|pl\.|plac|nám\.|náměstí|námestie|tř\.|třída|trg|str\.|strada|bd\.|bulevardul|calea|șos\.|οδός|λεωφόρος|λεωφ\.)(?:(?<=\.) ?| )${NAME} ?,? (?:nr\.? ?)?${HOUSE}`,
  ),
  shape(String.raw`[\p{Lu}][\p{L}'’.-]{1,25}(?: [\p{L}'’.-]{2,25})? (?:utca|u\.|út|tér|körút|krt\.) ${HOUSE}`, 'gu'),
  // Russian, Ukrainian, Bulgarian.
  shape(
    String.raw`(?:(?:г|город|м)\.? ?[\p{Lu}][\p{L}-]{1,30}, ?)?(?:ул\.?|улица|вул\.?|вулиця|проспект|просп\.?|пр-т\.?|пр-кт\.?|пр\.|пер\.?|переулок|провулок|бульвар|бул\.|б-р\.?|шоссе|ш\.|наб\.|набережная|площадь|пл\.|проезд|мкр\.?|микрорайон|тупик|аллея) ?[\p{L}\d."«»-]{1,30}(?: [\p{L}\d."«»-]{1,30}){0,3}?,? {0,2}(?:д\.? ?|дом ?|буд\.? ?|№ ?|No ?)?\d{1,4}(?: ?[А-Яа-яA-Za-z](?![\p{L}])|[-/]\d{1,4})?`,
  ),
  shape(
    String.raw`[\p{Script=Cyrillic}-]{3,30}(?:ая|ий|ый) (?:улица|ул\.?|проспект|пр-т|переулок|пер\.?|бульвар|набережная|шоссе),? (?:д\.? ?|дом ?)?\d{1,4}(?:[-/ ]?[А-Яа-я0-9]{1,3}(?![\p{L}]))?`,
  ),
  // Any country: a name with a number, then a postcode with its town; a number with a name, then a quarter.
  new RegExp(
    `${before}[\\p{Lu}][\\p{L}'’.-]{2,30}(?: [\\p{L}'’.-]{1,30}){0,2} \\d{1,4}(?:[/-]\\d{1,4}){0,2} ?[A-Za-z]?(?: ?, ?| |\\n)(?:[A-Z]{1,2}-)?(?:\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{4,5}) [\\p{Lu}][\\p{L}'’-]{2,30}(?: (?:[\\p{Lu}][\\p{L}'’-]{1,30}|\\d{1,2}(?!\\d)))?`,
    'gu',
  ),
  new RegExp(
    `${before}\\d{1,4}(?:/\\d{1,4}){0,3}[A-Za-z]? (?:[\\p{Lu}][\\p{L}]{1,15} ?){1,4}, ?(?:Phường|Quận|P\\.|Q\\.|Huyện|TP\\.?) ?[\\p{L}\\d]{1,20}(?:,? (?:Phường|Quận|P\\.|Q\\.|Huyện|TP\\.?) ?[\\p{Lu}\\d][\\p{L}\\d]{0,15}(?: [\\p{Lu}][\\p{L}]{1,15}){0,3}){0,3}`,
    'gu',
  ),
  // A place without a number, and its postcode; numbers of blocks and houses; Japanese in Latin letters.
  new RegExp(
    `${before}(?:[Ll]ieu-?dit|[Hh]ameau|[Rr]ésidence|[Dd]omaine|[Qq]uartier|[Ff]erme|Z\\.?[AI]\\.?|[Zz]one (?:artisanale|industrielle)|[Uu]rbanización|[Uu]rb\\.|[Qq]uinta|[Cc]ascina|[Ll]ocalità|[Ll]oc\\.|[Ff]razione|[Ff]raz\\.) ${PROPER},? \\d{4,5}(?:-\\d{3})? \\p{Lu}[\\p{L}'’-]{1,30}(?: [\\p{Lu}][\\p{L}'’-]{1,30})?`,
    'gu',
  ),
  new RegExp(
    `${before}\\d{1,4}(?:-\\d{1,4}){1,3},? \\p{Lu}[\\p{L}-]{2,25}(?:,? \\p{Lu}[\\p{L}-]{2,25}){0,2}-(?:ku|shi|cho|machi|ken|fu|to|gun)${after}`,
    'gu',
  ),
  // A number with a name, a town, and a code that nothing else looks like: the United Kingdom, the USA, Australia, Canada.
  new RegExp(
    `${before}(?:(?:[Uu]nit|[Ff]lat|[Aa]pt\\.?|[Ss]uite) [\\dA-Za-z/]{1,6},? )?\\d{1,5}[A-Za-z]? \\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,3},? \\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20}){0,2},? (?:(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \\d{4}|[A-Z]{2} \\d{5}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2} [A-Z]\\d[A-Z] \\d[A-Z]\\d)${after}`,
    'gu',
  ),
  // Turkish.
  shape(
    String.raw`(?:[\p{Lu}\d][\p{L}\d'’.-]{1,25} ){1,3}(?:mahallesi|mah\.?|sokağı|sokak|sok\.?|sk\.?|caddesi|cad\.?|cd\.|bulvarı|blv\.?)[, ]{1,2}(?:(?:[\p{L}\d'’.-]{1,25} ){1,3}(?:sokağı|sokak|sok\.?|sk\.?|caddesi|cad\.?|cd\.|bulvarı|blv\.?)[, ]{1,2})?(?:no|numara|bina)?[:. ]{0,3}\d{1,5}(?:[/-][\dA-Za-z]{1,4})?`,
  ),
  // Indonesian, Malay, Vietnamese, Thai, Filipino.
  shape(
    String.raw`(?:jl\.?|jln\.?|jalan|lorong|taman|kampung|gg\.|gang|đường|phố|ngõ|hẻm|ถนน|ซอย|หมู่บ้าน|หมู่|purok|brgy\.?|barangay)(?:(?<=\.) ?| )${NAME},? (?:no\.? ?|số )?\d{1,5}[A-Za-z]?`,
  ),
  // Indian.
  shape(
    String.raw`(?:flat|house|plot|door|h|shop|villa)\.? ?(?:no|number|#)[.: ]{0,3}[\dA-Za-z/-]{1,12},? [^\n]{3,80}?(?=\n|$|\. |\d{6})(?:-? ?\d{6})?`,
  ),
  // Arabic, Persian, Hebrew.
  shape(
    String.raw`(?:شارع|(?<!عن )طريق|حي|عمارة|مبنى|بناية|فيلا|زنقة|نهج|خیابان|کوچه|بلوار) [\p{Script=Arabic}\p{M}\d' .-]{2,60}`,
  ),
  shape(String.raw`(?:رقم )?(?:المنزل|الشقة|شقة|منزل) (?:رقم )?\d{1,5}`),
  shape(String.raw`(?:רחוב|רח'|רח|שדרות|שד'|סמטת|דרך) [\p{Script=Hebrew}'"״׳ -]{2,40} ?\d{1,4}`),
  // Chinese: from the province or town to the room; a road with a number at least.
  /(?:\p{Script=Han}{2,8}(?:省|自治区|自治州|市|区|县|縣|區|镇|鎮|乡|村)[ ,]{0,2}){0,5}[\p{Script=Han}\dA-Za-z]{1,16}(?:路|街|道|巷|弄|胡同|里|段)[\p{Script=Han}\dA-Za-z -]{0,12}?\d{1,5} ?(?:号|號|弄|巷)(?:[\p{Script=Han}\dA-Za-z#— -]{0,30}?\d{1,5} ?(?:室|号|號|楼|樓|单元|栋|幢|座|层|房|户))*/gu,
  /(?:\p{Script=Han}{2,8}(?:省|自治区|市|区|县|縣|區|镇|鎮|乡)[ ,]{0,2}){2,5}[\p{Script=Han}\dA-Za-z#—-]{2,40}\d{1,5} ?(?:室|号|號|楼|樓|单元|栋|幢|座|层|房|户)/gu,
  // Japanese; with its postcode also without a prefecture.
  /〒? ?\d{3}-\d{4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,25}?\d{1,4}(?:丁目|番地?|号|-\d{1,4}|の\d{1,4}){0,4}(?:[ 　]?[\p{L}ー]{1,20} ?\d{1,4}(?:号室)?)?/gu,
  /(?:〒? ?\d{3}-\d{4}[ 　]?)?(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}(?:市|区|町|村|郡)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,20}(?: ?\d{1,4}(?:丁目|番地?|号|-\d{1,4}|の\d{1,4}){0,4}){0,3}(?:[ 　]?[\p{L}ー]{1,20} ?\d{1,4}(?:号室)?)?/gu,
  // Korean.
  /(?:\p{Script=Hangul}{1,7}(?:특별시|광역시|특별자치시|도|시|군|구|읍|면|서울|부산)? ){1,4}(?:\p{Script=Hangul}{1,10}\d{0,3}(?:로|길)|\p{Script=Hangul}{1,8}(?:동|리)) ?\d{1,4}(?:-\d{1,4})?(?:번지|번길 ?\d{1,4})?(?:,? ?(?:\d{1,5}동 ?)?\d{1,5}(?:호|층))*/gu,
];

/** India: parts with commas and a code of six digits. */
export const CODED = new RegExp(
  `${before}(?=[^\\n]{0,120}\\d)[\\p{L}\\d#./-]{1,20}(?: [\\p{L}\\d#./-]{1,20}){0,5}(?:, ?[\\p{Lu}\\d][\\p{L}\\d.'-]{0,20}(?: [\\p{L}\\d.'-]{1,20}){0,3}){1,4},? ?-? ?(?:[1-8]\\d{5}|[1-8]\\d\\d \\d{3})${after}`,
  'gu',
);

/** Boxes at a post office, and places to fetch parcels from. */
export const BOXES = new RegExp(
  `${before}(?:p\\.? ?o\\.? ?box|post office box|bp|b\\.p\\.|boîte postale|postfach|postbus|apartado(?: de correos)?|apdo\\.?|casella postale|caixa postal|skrytka pocztowa|a\\/я|а\\/я|відділення|отделение|поштомат|почтомат|постамат|paczkomat|packstation|postfiliale|pošta|inpost|apartado postal|абонентский ящик|صندوق بريد|ص\\.ب\\.?) ?(?:no\\.? ?|№ ?|nr\\.? ?)?(?:[A-Z]{0,4}\\d{2,7}(?: \\d{2})?[A-Z]{0,2}|\\d)${after}`,
  'giu',
);
/** Postcodes that nothing else looks like: the United Kingdom, Canada, the Netherlands, Japan. */
export const POSTCODES = new RegExp(
  `${before}(?:(?:GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y]) \\d[ABD-HJLNP-UW-Z]{2})|[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d|[1-9]\\d{3} [A-Z]{2} [\\p{Lu}][\\p{L}'-]{2,25}|〒 ?\\d{3}-\\d{4}|CEP:? ?\\d{5}-?\\d{3})${after}`,
  'gu',
);
/** A postcode and a town, where an address is spoken of. */
export const TOWNS = new RegExp(
  `${before}(?:[A-Z]{1,2}-)?(?:\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}(?!\\d)|\\d{4,6}(?![\\d-])) {1,2}[\\p{Lu}][\\p{L}'’-]{1,30}(?:[ -][\\p{Lu}\\d][\\p{L}\\d'’-]{0,30}){0,3}|${before}\\p{Lu}[\\p{L}'’ -]{1,30},? {1,2}(?:[A-Z]{2} {1,2}\\d{5}(?:-\\d{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) {1,2}\\d{4}|\\d{3}-\\d{4}|\\d{6})${after}`,
  'gu',
);
/** What a number and a word with a capital letter are instead. */
export const NOT_TOWNS =
  /\b(?:EUR|USD|GBP|RUB|pcs|pieces|Order|Commande|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
