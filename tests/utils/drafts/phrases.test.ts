import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/drafts/check.ts';
import { compilePhrases } from '../../../utils/drafts/phrases.ts';
import { contact } from '../../../utils/drafts/terms/contact.ts';
import { offplatform } from '../../../utils/drafts/terms/offplatform.ts';

const found = (text: string) =>
  checkDraft(text, { marketplace: 'aliexpress' }).map(
    ({ category, start, end }) => `${category}: ${text.slice(start, end)}`,
  );

/** Something of `category` is found which covers `part`. */
const covers = (text: string, category: string, part: string) =>
  expect(found(text).find((line) => line.startsWith(category) && line.includes(part)) ?? found(text)).toContain(part);

describe('deals outside the marketplace', () => {
  it.each([
    ['Can we deal off-platform? off the site is cheaper for both', 'off the site'],
    ['could I order directly from you next time', 'order directly from you'],
    ['cut out the middleman and I pay cash', 'cut out the middleman'],
    ['I want to buy through you, not through eBay', 'not through eBay'],
    ['would you do a private sale for 90?', 'private sale'],
    ['sell it to me privately', 'privately'],
    ['lets do the deal without the platform', 'without the platform'],
    ['On le fait sans passer par Vinted ?', 'sans passer par Vinted'],
    ['Je vous paie directement, ça évite la commission', 'paie directement'],
    ['on évite les frais Vinted', 'évite les frais Vinted'],
    ['te compro directo a vos, sin Mercado Libre', 'directo a vos'],
    ['lo cerramos por fuera y te ahorras la comisión', 'por fuera'],
    ['Kann ich direkt bei Ihnen bestellen?', 'direkt bei Ihnen bestellen'],
    ['dann sparen Sie sich die Provision', 'sparen Sie sich die Provision'],
    ['fecha comigo por fora que eu pago na hora', 'por fora'],
    ['dá pra fugir da taxa da Shopee?', 'fugir da taxa da Shopee'],
    ['ci mettiamo d’accordo fuori da Subito?', 'fuori da Subito'],
    ['le pago direttamente a lei', 'pago direttamente a lei'],
    ['давайте мимо Авито, скину на карту', 'мимо Авито'],
    ['могу оплатить вам напрямую', 'оплатить вам напрямую'],
    ['我們線下交易好嗎', '線下交易'],
    ['可以直接跟你买吗', '直接跟你买'],
    ['能不能跳过平台', '跳过平台'],
    ['ممكن اشتري منك مباشرة؟', 'اشتري منك مباشرة'],
    ['خلينا نتعامل من غير الموقع', 'من غير الموقع'],
  ])('%s', (text, part) => covers(text, 'offplatform', part));
});

describe('asking for another way to talk', () => {
  it.each([
    ['Please give me your phone number', 'give me your phone number'],
    ['could u gimme ur number pls', 'ur number'],
    ['whats ur num?', 'ur num'],
    ['how can I reach you outside this chat', 'how can I reach you'],
    ['is there another way to contact you?', 'another way to contact you'],
    ['text me when you are home', 'text me'],
    ['can we talk on the phone', 'talk on the phone'],
    ['shoot me an email', 'shoot me an email'],
    ['lets swap numbers', 'swap numbers'],
    ['dm me the price', 'dm me'],
    ['Which number can I call you on?', 'Which number can I call you on'],
    ['I will give you my number', 'my number'],
    ['Pouvez-vous me communiquer un numéro de téléphone', 'un numéro de téléphone'],
    ['file ton num', 'file ton num'],
    ['tu peux m’appeler stp ?', 'm’appeler'],
    ['on en parle par téléphone ?', 'par téléphone'],
    ['Comment vous joindre ?', 'Comment vous joindre'],
    ['donne-moi ton cell', 'donne-moi ton cell'],
    ['passe moi un coup de fil', 'un coup de fil'],
    ['¿me pasás tu celu?', 'tu celu'],
    ['deme su número por favor', 'su número'],
    ['llámame esta tarde', 'llámame'],
    ['¿cómo puedo contactarte fuera de aquí?', 'contactarte'],
    ['lo hablamos mejor por teléfono', 'por teléfono'],
    ['mándame un correo', 'mándame un correo'],
    ['hay otra forma de comunicarnos', 'otra forma de comunicarnos'],
    ['Könnten Sie mir Ihre Rufnummer mitteilen?', 'Ihre Rufnummer mitteilen'],
    ['hast du ne Nummer unter der ich dich erreichen kann', 'Nummer'],
    ['ruf mich bitte morgen an', 'ruf mich bitte morgen an'],
    ['Ich bitte um Rückruf', 'Rückruf'],
    ['können wir kurz telefonieren?', 'telefonieren'],
    ['Wie kann ich Sie sonst erreichen?', 'Wie kann ich Sie sonst erreichen'],
    ['gib mir deine Natelnummer', 'deine Natelnummer'],
    ['me passa seu fone pfv', 'seu fone'],
    ['pode me ligar?', 'me ligar'],
    ['qual é o teu telemóvel?', 'teu telemóvel'],
    ['como falo com vc fora daqui', 'como falo com vc'],
    ['bora trocar contatos', 'trocar contatos'],
    ['me chama no pv', 'chama no pv'],
    ['mi lascia un recapito telefonico?', 'un recapito telefonico'],
    ['possiamo sentirci al telefono?', 'sentirci al telefono'],
    ['mi chiami appena può', 'mi chiami'],
    ['Come posso contattarla?', 'Come posso contattarla'],
    ['facciamo che ti chiamo io', 'ti chiamo'],
    ['скинь номерок, наберу', 'скинь номерок'],
    ['Подскажите ваш номер телефона', 'ваш номер телефона'],
    ['перезвоните мне', 'перезвоните мне'],
    ['как с вами связаться?', 'как с вами связаться'],
    ['пишите мне на почту', 'на почту'],
    ['есть другой способ связи?', 'другой способ связи'],
    ['方便留个联系方式吗', '联系方式'],
    ['請問你的電話號碼是多少', '你的電話號碼'],
    ['打电话给我', '电话'],
    ['怎麼聯絡你', '怎麼聯絡你'],
    ['加个好友聊', '好友'],
    ['ممكن رقم موبايلك؟', 'رقم موبايلك'],
    ['ابعتلي رقمك', 'رقمك'],
    ['عطني رقم جوالك', 'رقم جوالك'],
    ['كلمني على الخاص', 'كلمني'],
    ['هل توجد طريقة أخرى للتواصل معك', 'طريقة أخرى للتواصل'],
    ['شنو نمرتك', 'نمرتك'],
  ])('%s', (text, part) => covers(text, 'contact_request', part));
});

describe('ordinary words beside them', () => {
  it.each([
    'Is the bed sold without platform? Shoes with platform are fine.',
    'Can you ship directly from stock, outside of the box it is ugly.',
    'I got 20% off AliExpress coupon and it fell off the platform.',
    'Is the lens without hood? The bulb must work without the app.',
    'How can I avoid customs fees? Please avoid the delivery fees.',
    'The direct flight took long, is it a private label product?',
    'Does the remote work outside? I left it outside.',
    'Les assiettes sans bol, la livraison directe, hors gel',
    'Comment éviter les frais de douane ?',
    'Zapatos sin plataforma y compresas sin alas',
    '¿Envían directamente desde España?',
    'La caja por fuera estaba bien, haga una foto por fuera',
    'Schuhe ohne Plateau, Versand direkt aus Deutschland, ohne Amazon-Karton',
    'Kann ich die Zollgebühren sparen?',
    'Comprei, por fora estava ok. O copo fica por fora da caixa.',
    'Assorbenti senza ali, scarpe senza piattaforma',
    'Lo metto fuori subito, il logo è fuori centro',
    'Лампа без озона, доставка напрямую из Китая',
    'Без приложения работает?',
    'Does it show the phone number of the caller? The number pad is broken.',
    'The phone number on the label is wrong. What is your order number?',
    'Please ask the courier to call me before delivery.',
    'I got your email from the site. Contact lenses -2.25 please.',
    'Do you have an email notification LED or a phone with 128GB?',
    'Can I have your phone case in red? Give me the number of pieces.',
    'I will contact you here. Please contact the courier.',
    'Send me a ring in size 7. Does the watch ring on a call?',
    'Can it make phone calls? What number of threads?',
    'Your message was clear. Please message me here.',
    'Quel est le numéro de suivi ? Donnez-moi le numéro de commande.',
    'Pouvez-vous me rappeler la taille ? Rappelez-moi le prix svp.',
    'Le livreur doit m’appeler. Je m’appelle Anna.',
    'Numéro de téléphone incomplet sur l’étiquette',
    'Dame el número de seguimiento. Me llama la atención el color.',
    'Me llamo Juan. El contacto del mando está mal.',
    'Que el repartidor me llame antes',
    'Kann man mit der Uhr telefonieren? Ihre E-Mail habe ich erhalten.',
    'Welche Nummer hat der Artikel? Auf welche Nummer passt der Schuh?',
    'Soll der Fahrer mich anrufen? Es gab einen Rückruf der Batterie.',
    'Qual o número do calçado? Seu pedido chegou, me diz o número de rastreio.',
    'A TV não liga. Vou ligar o aparelho. Lente de contato mensal.',
    'Che numero di scarpe? Mi chiamo Marco. Il suo ordine è arrivato.',
    'Il corriere mi chiama prima? Il contatto della pila è rotto.',
    'Скажите номер заказа. Курьер не позвонил. Звонок не работает.',
    'Держатель телефона, ваш номер отправления не бьется. Контакт отвалился.',
    'Пусть курьер позвонит за час',
    '手机支架，手机壳，电话手表，联系快递了吗？',
    '发手机壳给我，给我发货，电话线多长？',
    'رقم الطلب، رقم التتبع، غطاء الهاتف، تواصلت مع شركة الشحن',
    'هل الساعة تدعم الاتصال؟ بريد سريع',
    '线下店同款吗？从工厂直接发货吗？',
    'هل يعمل بدون التطبيق؟ الشحن مباشر من الصين؟',
  ])('clean: %s', (text) => expect(found(text)).toEqual([]));
});

describe('the patterns', () => {
  it('are all regular expressions: each is compiled only when it is first tried', () => {
    for (const { source } of compilePhrases([...offplatform, ...contact]).patterns) {
      expect(() => new RegExp(source, 'uy')).not.toThrow();
    }
  });
});
