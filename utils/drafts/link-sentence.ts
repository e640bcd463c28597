import type { Folded } from './fold.ts';
import { BRANDS, FILES, LINKING, ONLY_FILES, SHORT_HOSTS, WORDS } from './terms/hosts.ts';

/** Straight before a host, in nine languages: a site is spoken of. */
const SITE =
  /(?:^|[^\p{L}])(?:sites?|web|webs|website|webshop|homepage|page|pagina|pagine|link|links|url|visit|shop|store|domain|blog|seite|webseite|laden|boutique|voir|visite\p{L}*|visita\p{L}*|tienda|loja|negozio|sito|siti|саит\p{L}*|магазин\p{L}*|ссылк\p{L}*|موقع\p{L}*|رابط|متجر\p{L}*)(?: (?:is|est|ist|es|e|called|von|de|di|of|on))?[^\p{L}\p{N}]{1,3}$/u;
/** Straight before a host or a place, a time, a person. */
const PLACE =
  /(?:^|[^\p{L}])(?:on|at|see|from|via|sur|chez|auf|bei|von|unter|uber|su|da|en|desde|por|em|no|pelo|на|с|в|على|في|من|than|als|que|buy|bought|like|wie|come|como|comme)[^\p{L}\p{N}]{1,3}$/u;
const TIMES =
  /^(?:time|stock|sale|friday|monday|tuesday|thursday|saturday|sunday|wednesday|order|it|this|that|all|hand|top|way|hold|board|here|there|home|casa|bien|todo|nada|general|usted|ustedes|arrivo|tempo|ritardo|zeit|wunsch|dir|ihnen|hause|caixa|breve|france|espana|italia|deutschland|brasil)$/;
/** How a sentence goes on after these endings. */
const GOES_ON: Record<string, RegExp> = {
  it: /^ ?(?:is|was|works?|worked|has|had|looks?|looked|does|did|came|arriv\w*|s|'s|would|will|can|fits?|seems?|feels?|broke|stop\w*|start\w*|won|isn|wasn|still|just|never|only|also|smells?|makes?|took|should|must|needs?|doesn|didn|and|but|to|for|so|in|on|with|from|again)\b/,
  es: /^ (?:un|una|muy|el|la|lo|los|las|de|que|para|mi|su|mas|tan|todo|bueno|bonito|demasiado|posible|ist|war|geht|gibt|funktioniert|fehlt|fehlen|wird|sieht|sind|hat|kam|passt|sollte|ware|handelt|tut|waren|wurde|klappt)(?!\p{L})/u,
  de: /^ (?:la|el|los|las|que|nada|rien|todos|todas|facto|momento|acuerdo|nouveau|plus|toute|quel|quelle|qual|novo|onde|resto|verdad|parte|hecho|todo|ma|mon|mi|un|una|una|quoi|tout)(?!\p{L})/u,
  io: /^ (?:ho|sono|non|vorrei|aspetto|posso|avevo|pensavo|lo|la|ne|mi|volevo|credo|preferisco|pero|invece|ordinato)(?!\p{L})/u,
  eu: /^ (?:quero|nao|tenho|comprei|recebi|preciso|gostaria|vou|acho|queria|ja|so|sou|estou|paguei|pedi|posso|fiz|vi|moro|uso)(?!\p{L})/u,
  pro: /^ \p{L}/u,
  com: /^ (?:certeza|carinho|amor|defeito|muito|muita|urgencia|prazer|frete|nota|a|o|as|os|isso|meu|minha|atencao|caixa|cabo|tampa)(?!\p{L})/u,
  at: /^ (?:the|least|first|all|this|that|my|home|work|night|once|what|a|an)(?!\p{L})/u,
};

/** "arrived.No scratches": a full stop without its space, a file, a model or an abbreviation, and not a host. */
export function isSentence(
  { text, plain, start }: Folded,
  at: number,
  host: string,
  labels: string[],
  path: boolean,
): boolean {
  if (labels[0] === 'www' || SHORT_HOSTS.test(host)) return false;
  const ending = labels.at(-1) as string;
  const name = labels.at(-2) as string;
  const offset = start[at + host.length - ending.length] as number;
  const written = text.slice(offset, offset + ending.length);
  const whole = text.slice(start[at] as number, offset + ending.length);
  const capitals = /^\p{Lu}/u.test(written);
  if (capitals && !/^\p{Lu}+$/u.test(whole.replace(/[^\p{L}]/gu, ''))) return true;
  if (path) return false;
  // `X-200.PRO` is a model, `U.S.` an abbreviation, `logo.ai` a file.
  if (capitals && !/^(?:com|net|org)$/.test(ending)) return true;
  if (labels.every((label) => label.length < 3) && !/^(?:vk|hh|ok|qq|jd|wb|mi|hp|lg|x)\.(?:com|cc)$/.test(host))
    return true;
  const before = plain.slice(Math.max(0, at - 20), at);
  const site = SITE.test(before);
  const after = plain.slice(at + host.length, at + host.length + 24);
  if (FILES.has(ending) && (labels.length === 2 || ONLY_FILES.test(ending)) && !site) return true;
  if (!WORDS.has(ending))
    return !site && !/[-\d]/.test(name) && labels.length < 3 && (GOES_ON[ending]?.test(after) ?? false);
  if (site || BRANDS.test(name) || (/-/.test(name) && name.length > 4) || (/\d/.test(name) && name.length > 4))
    return false;
  if (labels.length > 2 && (name.length > 2 || /^(?:co|ac)$/.test(name)) && (labels[0] as string).length > 1)
    return false;
  if (GOES_ON[ending]?.test(after)) return true;
  const last = /^\s*(?:$|[.,;:!?)\]»”]|\n)/.test(after);
  if (LINKING.has(ending) && last && name.length > 3) return false;
  return !(
    PLACE.test(before) &&
    name.length > 4 &&
    !TIMES.test(name) &&
    (last || /^(?:de|at|it|es|ch|be|se|top|live|link)$/.test(ending))
  );
}
