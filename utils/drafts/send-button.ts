/** The button that sends a message: by its words, its names, its form, or by being the only one beside the box. */

/** "Send" in the languages of marketplaces. */
const SEND = words(
  'send|submit|post|reply|envoyer|envoie|envoyez|répondre|enviar|envía|enviá|envie|responder|senden|absenden|abschicken|' +
    'schicken|antworten|invia|inviare|spedisci|rispondi|отправить|послать|ответить|надіслати|відправити|إرسال|ارسال|أرسل|ارسل|' +
    'رد|wyślij|odpowiedz|verstuur|versturen|verzend|verzenden|stuur|gönder|yanıtla|送信|送信する|送る|返信|보내기|전송|전송하기|' +
    '发送|發送|送出|傳送|发出|发送消息|發送訊息|发送信息|odeslat|poslat|odoslať|küldés|elküld|trimite|skicka|sänd|lähetä|αποστολή|' +
    'στείλε|שלח|שליחה|ส่ง|ส่งข้อความ|gửi|kirim|hantar|भेजें|изпрати|pošalji|saada|sūtīt|siųsti',
);
/** What may stand beside the word without changing what is sent. */
const BESIDE = words(
  'message|messages|msg|now|a|the|your|chat|le|un|maintenant|mensaje|mensagem|agora|ahora|ora|messaggio|il|nachricht|jetzt|' +
    'die|eine|сообщение|رسالة|الرسالة|wiadomość|bericht|mesaj|mesajı|tin|nhắn|pesan|消息|信息|enter|ctrl|cmd|return|إلى',
);
/** Parts of class names, ids and icon names of such a button, and those that say it sends something else. */
const NAMED =
  /^(?:send|sender|submit|sendbtn|btnsend|sendbutton|sendmessage|sendmsg|paperplane|plane|enviar|envoyer|senden|airplane)$/;
const NOT_NAMED =
  /^(?:image|images|photo|photos|picture|pictures|file|files|gift|video|voice|audio|emoji|sticker|location|coupon|code|product|order|card|later|cancel|attach|attachment|upload|resend|search|login|translate|offer|settings|close|menu|quick)$/;
const PRESSABLE = 'button,[role=button],input[type=submit],input[type=button],input[type=image]';
/** A button says it in few words. */
const LONGEST_LABEL = 32;
/** Further away from the box than this, in px, another form begins. */
const [FAR_ACROSS, FAR_DOWN] = [480, 220];
/** Elements up from what was pressed, and up from the box. */
const [STEPS, AROUND] = [6, 6];

/**
 * The send button that a press on `path` (of the event, innermost first) lands on, for a draft in `box`; `undefined` when
 * the press is on something else. Reads only.
 */
export function pressedSendButton(path: readonly EventTarget[], box: HTMLElement): HTMLElement | undefined {
  for (const target of path.slice(0, STEPS)) {
    const element = target as HTMLElement;
    if (element.nodeType !== 1) continue;
    if (element === box || contains(element, box)) return undefined;
    if (isSendButton(element, box)) return element;
  }
  return undefined;
}

/** The send button that stands with a box, where there is one to be told. */
export function sendButtonFor(box: HTMLElement): HTMLElement | undefined {
  const all = [...(composerOf(box)?.querySelectorAll<HTMLElement>(`${PRESSABLE},a,[class*=send i]`) ?? [])];
  return all.find((element) => !contains(element, box) && element !== box && isSendButton(element, box));
}

function isSendButton(element: HTMLElement, box: HTMLElement): boolean {
  const label = labelOf(element);
  if (label.length > LONGEST_LABEL || !isNear(element, box)) return false;
  const pressable = element.matches(PRESSABLE) || element.localName === 'a';
  if (label && saysSend(label)) return pressable || element.childElementCount < 4;
  const names = namesOf(element);
  if (names.some((name) => NOT_NAMED.test(name))) return false;
  if (names.some((name) => NAMED.test(name))) return pressable || !label || isClickable(element);
  if (!pressable || label) return isSubmit(element, box) && !label;
  return isSubmit(element, box) || isOnlyIcon(element, box);
}

/** All its words say "send", or stand beside such a word. */
function saysSend(label: string): boolean {
  const said = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  return said.some((word) => SEND.has(word)) && said.every((word) => SEND.has(word) || BESIDE.has(word));
}

function labelOf(element: HTMLElement): string {
  const given = element.getAttribute('aria-label') ?? '';
  const value =
    element.localName === 'input' ? (element.getAttribute('value') ?? element.getAttribute('alt') ?? '') : '';
  const text = element.childElementCount > 12 ? '' : (element.textContent ?? '');
  return (text.trim() || value || given || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
}

/** Parts of the names that an element and the icon in it go by. */
function namesOf(element: HTMLElement): string[] {
  const icons = [...element.querySelectorAll('svg,use,i,img,span,path')].slice(0, 6);
  const names = [element, ...icons].flatMap((one) =>
    [
      'class',
      'id',
      'data-testid',
      'data-test',
      'data-action',
      'data-icon',
      'name',
      'title',
      'href',
      'xlink:href',
      'aria-label',
    ]
      .map((name) => (one.localName === 'a' && name === 'href' ? '' : one.getAttribute(name)))
      .filter((value): value is string => !!value && value.length < 200),
  );
  return names.flatMap((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/),
  );
}

function isClickable(element: HTMLElement): boolean {
  return (
    element.hasAttribute('onclick') || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer'
  );
}

function isSubmit(element: HTMLElement, box: HTMLElement): boolean {
  const form = box.closest('form');
  const { type, form: own } = element as Partial<HTMLInputElement>;
  return !!form && own === form && (type === 'submit' || type === 'image');
}

/** Without any word: the last such button behind the box, where no other says that it sends. */
function isOnlyIcon(element: HTMLElement, box: HTMLElement): boolean {
  const behind = [...(composerOf(box)?.querySelectorAll<HTMLElement>(PRESSABLE) ?? [])].filter(
    (one) => (box.compareDocumentPosition(one) & 4) !== 0,
  );
  if (behind.at(-1) !== element) return false;
  return !behind.some((one) => {
    const label = labelOf(one);
    return (label && saysSend(label)) || namesOf(one).some((name) => NAMED.test(name));
  });
}

/** The nearest element around the box that also holds something to press. */
function composerOf(box: HTMLElement): HTMLElement | undefined {
  let at: HTMLElement | null = box.parentElement ?? hostOf(box);
  for (let steps = 0; at && steps < AROUND; steps += 1, at = at.parentElement ?? hostOf(at))
    if (at.querySelector(`${PRESSABLE},[class*=send i]`)) return at;
  return undefined;
}

function hostOf(element: HTMLElement): HTMLElement | null {
  return ((element.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ?? null;
}

/** Also across open shadow roots. */
function contains(outer: HTMLElement, inner: HTMLElement): boolean {
  for (let at: HTMLElement | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** Elements of other documents are measured from another corner: they were looked for near the box already. */
function isNear(element: HTMLElement, box: HTMLElement): boolean {
  if (element.ownerDocument !== box.ownerDocument) return true;
  const [a, b] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return across <= FAR_ACROSS && down <= FAR_DOWN;
}

function words(list: string): Set<string> {
  return new Set(list.split('|'));
}
