/** What belongs to a postal address around what was found of it. By experience, 2026-11-23. */

/** A part of a text. */
interface Part {
  start: number;
  end: number;
}

/** Words of addresses, in small letters. */
const PLACE =
  /^(?:flat|apt|apartment|unit|suite|room|rm|floor|fl|building|bldg|block|tower|house|cottage|farm|lodge|rectory|manor|mill|villas?|estate|near|opp|behind|lane|street|road|sector|phase|plot|door|h\.?no|no|nr|county|district|province|state|province|résidence|residence|rés|bât|bat|bâtiment|immeuble|imm|lieu-?dit|hameau|appt?|appartement|étage|etage|escalier|esc|porte|cedex|cs|bp|lot|hinterhaus|vorderhaus|seitenflügel|wohnung|whg|etage|og|eg|stiege|top|piso|puerta|portal|bloque|dpto|depto|dto|bajo|ático|escalera|izq|izquierda|dcha|derecha|colonia|col|interior|int|edificio|edif|urb|urbanización|residencial|torre|casa|manzana|mz|lote|cp|c\.p|scala|interno|piano|palazzina|frazione|andar|apto|bloco|edifício|condomínio|casa|bairro|cep|esq|esquerdo|dto|direito|frente|quadra|lokal|lok|m|klatka|piętro|bus|bte|boîte|verdieping|lgh|lägenhet|vån|tv|th|kat|daire|blok|mah|mahallesi|sok|sokak|cad|bl|sc|ap|sector|et|г|город|гор|обл|область|край|район|р-н|мкр|микрорайон|жк|пос|посёлок|поселок|село|с|дер|деревня|корп|корпус|к|стр|строение|кв|квартира|подъезд|под|этаж|эт|домофон|индекс|дом|д|м|місто|смт|буд|під'їзд|поверх|офис|оф)\.?$/iu;
const JOINTS =
  /^(?:de|del|della|des|du|da|do|dos|di|van|von|der|den|la|le|les|los|las|el|al|of|the|am|an|im|sur|sous|en|upon|under|und|y|e|-|–|&|#|№|\/)$/iu;
/** A word that begins a name, a number, or a sign of a script without capital letters. */
const LOUD = /^[#№(]?(?:\p{Lu}|\p{Lo}|\d{1,6}(?!\d)|\d{1,5}[-/]\d)/u;
/** What never belongs to an address. */
const NEVER =
  /^(?:thanks?|thx|merci|please|pls|plz|call|tel|tél|phone|mobile|my|mon|meine?|mi|order|commande|tracking|danke|bitte|grazie|gracias|obrigad[oa]|спасибо|дякую|dziękuję|name|nom|nombre|nome|receiver|recipient|size|colou?r|email|e-?mail|mail|and|but|is|it|i|we|you|today|tomorrow|right|correct|ok|okay|hello|dear|bonjour|hi|not|no\?|yes|whatsapp|cpf|инн|тел|телефон|手机|电话|电話|電話|收件人|收货人|연락처|전화|שם|הטלפון|هاتف|جوال|شكرا|감사합니다|谢谢|謝謝)[:.!]?$/iu;
const CITIES =
  /^(?:Москва|Санкт-Петербург|СПб|Новосибирск|Екатеринбург|Казань|Самара|Омск|Челябинск|Ростов-на-Дону|Уфа|Красноярск|Пермь|Воронеж|Волгоград|Краснодар|Саратов|Тюмень|Ижевск|Минск|Алматы|Астана|Київ|Киев|Харків|Харьков|Одеса|Одесса|Дніпро|Днепр|Львів|Львов|Запоріжжя|София|Београд)$/u;
const MOST_PARTS = 6;
const MOST_WORDS = 5;

/** The same part with the flat, the building, the quarter and the town that stand around it on its line. */
export function grown(text: string, { start, end }: Part): Part {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const part = { start, end };
  for (let more = 0; more < MOST_PARTS; more++) {
    const rest = text.slice(part.end, stop < 0 ? text.length : stop);
    const length = behind(rest, text.slice(part.start, part.end));
    if (length === 0) break;
    part.end += length;
  }
  for (let more = 0; more < MOST_PARTS; more++) {
    const before = /(?:^|[,،，:：] ?)([^,،，:：.!?;]{1,40})[,،，] ?$/u.exec(text.slice(begin, part.start));
    if (!before?.[1] || !isBuilding(before[1])) break;
    part.start -= before[0].length - before[0].indexOf(before[1]);
  }
  return part;
}

/** How much of what follows belongs to it. */
function behind(rest: string, own: string): number {
  if (/\p{Script=Han}/u.test(own)) {
    const room = /^(?:[\p{Script=Han}A-Za-z#-]{0,6}\d{1,5}(?:号|號|院|楼|樓|单元|栋|幢|座|层|室|房|户|F)*){1,4}/u.exec(
      rest,
    );
    if (room) return room[0].length;
  }
  const code = /^,? ?-? ?\(?(?:\d{5,6}|\d{3}-\d{4}|CEP:? ?\d{5}-?\d{3})\)?(?![\d\p{L}-])/u.exec(rest);
  if (code) return code[0].length;
  const gap =
    /^ ?[,،，/–-] ?(?=\S)| (?=[#(]?(?:кв|корп|д|apt|flat|unit|apto?|daire|kat|bte|bus|lgh|int|izq|izda|izquierda|dcha|derecha|esq|dto|dpto|piso)\b)/iu.exec(
      rest,
    )?.[0].length ?? 0;
  if (gap === 0) return 0;
  const [segment = ''] = /^[^,،，;!?:：()]{1,60}/u.exec(rest.slice(gap)) ?? [];
  let length = 0;
  let at = 0;
  for (const word of segment.split(' ').slice(0, MOST_WORDS)) {
    const plain = word.replace(/[.]+$/, '');
    if (NEVER.test(word) || !(LOUD.test(word) || PLACE.test(plain) || JOINTS.test(word))) break;
    at += word.length + 1;
    if (!JOINTS.test(word)) length = at - 1;
    // A sentence ends here.
    if (/\p{L}{4}\.$/u.test(word)) {
      length--;
      break;
    }
  }
  return length > 0 ? gap + length : 0;
}

/** Whether what stands before a street is a building, a flat or a town. */
const isBuilding = (part: string): boolean => {
  const words = part.trim().split(' ');
  const isPlace = words.some((word) => /^\p{L}/u.test(word) && word.length > 1 && PLACE.test(word.replace(/\.$/, '')));
  const isShort = words.length <= MOST_WORDS && !words.some((word) => NEVER.test(word));
  return (
    isShort &&
    (isPlace ||
      CITIES.test(part.trim()) ||
      /^(?:\d{5,6}|г\.? ?\p{Lu}[\p{L}-]+|The [\p{Lu}\p{L} ]+|No\.? ?\d+.*|[\p{Script=Arabic} ]{3,30}\d*)$/u.test(
        part.trim(),
      ))
  );
};

/** A line that goes on with an address: a postcode with its town, a flat. */
const NEXT =
  /^(?:(?:\p{Lu}[\p{L}'’. -]{1,30},? )?(?:[A-Z]{1,3}[ -])?(?:\d{3,6}(?:[ -]\d{2,4})?|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?:,? \p{Lu}[\p{L}'’. -]{1,30}(?:,? [\p{L}.]{2,20})?)?\.?)$/u;

/** The lines between lines of an address, and those that go on with it. */
export function lineParts(text: string, parts: readonly Part[]): Part[] {
  if (parts.length === 0 || !text.includes('\n')) return [];
  const lines: (Part & { isFound: boolean })[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length];
    lines.push({ start, end, isFound: parts.some((part) => part.start < end && part.end > start) });
    at = end + 1;
  }
  return lines.filter(({ start, end, isFound }, place) => {
    const line = text.slice(start, end).trim();
    if (isFound || line === '' || line.length > 60) return false;
    const isAfter = lines[place - 1]?.isFound === true || lines[place - 2]?.isFound === true;
    const isBetween = isAfter && (lines[place + 1]?.isFound === true || lines[place + 2]?.isFound === true);
    if (isBetween) return !/[!?]|\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(line);
    const first = line.split(' ')[0] ?? '';
    return (
      (isAfter && NEXT.test(line)) ||
      ((isAfter || lines[place + 1]?.isFound === true) && isBuilding(line) && first.length > 1)
    );
  });
}
