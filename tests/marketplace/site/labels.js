/** Words of the shop per language. The real labels are not documented, so French and Hebrew are our translation. */
const EN = {
  home: 'Home',
  orders: 'My Orders',
  messages: 'Message Center',
  message: 'Message',
  visitStore: 'Visit store',
  contactSeller: 'Contact seller',
  orderDetails: 'Order details',
  orderDate: 'Order date: ',
  orderId: 'Order ID: ',
  copy: 'Copy',
  total: 'Total:',
  quantity: 'Quantity',
  buyNow: 'Buy now',
  soldBy: 'Sold by',
  moreToLove: 'More to love',
  awaiting: 'Awaiting delivery',
  shipped: 'Order shipped',
  completed: 'Completed',
  track: 'Track order',
  confirm: 'Confirm received',
  again: 'Buy again',
  tracking: 'Tracking number',
  progress: 'Order progress',
  placed: 'Order placed',
  refund: 'Refund',
  refundBy: 'Refund if no delivery before $1',
  dispute: 'You can open a dispute within 90 days after delivery.',
  completedNote:
    'Order complete. If there are any problems, you can apply for a return/refund within 7 days of confirming receipt. You can open a dispute within 90 days after order was placed.',
  left: 'Buyer protection: $1 left',
  estimate: 'Estimated delivery: $1',
  saleEnds: 'Sale ends in 2 days 5 hours',
  search: 'Search seller',
  placeholder: 'Type your message here',
  send: 'Send',
  translate: 'Translate',
  original: 'Hide translation',
  read: 'Read',
  remove: 'Delete',
  edited: 'Edited',
  yesterday: 'Yesterday',
  empty: 'No conversation selected',
  picture: '[Picture]',
  card: '[Card]',
  order: 'Order',
  notFound: 'Page not found',
  welcome: 'Daily picks',
  // Our translation of the French notice below: the English original is not documented.
  blocked: 'Attention: an error occurred while sending the message. Make sure to comply with local regulatory policies',
};

const FR = {
  ...EN,
  home: 'Accueil',
  orders: 'Mes commandes',
  messages: 'Centre de messagerie',
  message: 'Message',
  visitStore: 'Voir la boutique',
  contactSeller: 'Contacter le vendeur',
  orderDetails: 'Détails de la commande',
  orderDate: 'Date de la commande : ',
  orderId: 'N° de commande : ',
  copy: 'Copier',
  total: 'Total :',
  quantity: 'Quantité',
  buyNow: 'Acheter',
  soldBy: 'Vendu par',
  moreToLove: 'Vous aimerez aussi',
  awaiting: 'En attente de livraison',
  shipped: 'Commande expédiée',
  completed: 'Terminée',
  track: 'Suivre la commande',
  confirm: 'Confirmer la réception',
  again: 'Acheter à nouveau',
  tracking: 'Numéro de suivi',
  progress: 'Avancement',
  placed: 'Commande passée',
  refund: 'Remboursement',
  refundBy: 'Remboursement si non livré avant le $1',
  dispute: 'Vous pouvez ouvrir un litige dans les 90 jours après la livraison.',
  completedNote:
    'Commande terminée. En cas de problème, vous pouvez demander un retour ou un remboursement dans les 7 jours suivant la réception. Vous pouvez ouvrir un litige dans les 90 jours suivant la commande.',
  left: 'Protection de l’acheteur : il reste $1',
  estimate: 'Livraison estimée : $1',
  saleEnds: 'La promotion se termine dans 2 jours et 5 heures',
  search: 'Chercher un vendeur',
  placeholder: 'Écrivez votre message ici',
  send: 'Envoyer',
  translate: 'Traduire',
  original: 'Masquer la traduction',
  read: 'Lu',
  remove: 'Supprimer',
  edited: 'Modifié',
  yesterday: 'Hier',
  empty: 'Aucune conversation choisie',
  order: 'Commande',
  notFound: 'Page introuvable',
  welcome: 'Sélection du jour',
  // The real notice, as quoted in the French buyers' guide.
  blocked:
    "Attention : une erreur s'est produite lors de l'envoi du message. Assurez-vous de respecter les politiques réglementaires locales",
};

const HE = {
  ...EN,
  home: 'דף הבית',
  orders: 'ההזמנות שלי',
  messages: 'מרכז ההודעות',
  message: 'הודעה',
  visitStore: 'לחנות',
  contactSeller: 'צור קשר עם המוכר',
  orderDetails: 'פרטי הזמנה',
  orderDate: 'תאריך הזמנה: ',
  orderId: 'מספר הזמנה: ',
  copy: 'העתק',
  total: 'סה"כ:',
  buyNow: 'קנה עכשיו',
  soldBy: 'נמכר על ידי',
  awaiting: 'ממתין למסירה',
  completed: 'הושלם',
  send: 'שלח',
  translate: 'תרגם',
  read: 'נקרא',
  remove: 'מחק',
  yesterday: 'אתמול',
  placeholder: 'הקלד הודעה',
};

/** @type {Record<string, Record<string, string>>} */
const ALL = { en: EN, fr: FR, he: HE };

export const lang = document.documentElement.lang;

/**
 * @param {string} key
 * @param {string} [value] replaces `$1`
 */
export function label(key, value = '') {
  return (ALL[lang]?.[key] ?? key).replace('$1', value);
}

/** `Sep 4, 2026`, `4 sept. 2026`. @param {number} at */
export function day(at) {
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** `13 days 5 hours`, `13 jours 5 heures`. @param {number} ms */
export function length(ms) {
  const hours = Math.floor(ms / 3_600_000);
  const amount = (/** @type {number} */ value, /** @type {'day' | 'hour'} */ unit) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return `${amount(Math.floor(hours / 24), 'day')} ${amount(hours % 24, 'hour')}`;
}

/** A price as the locale shows it. @param {number} amount */
export function price(amount) {
  const digits = amount.toFixed(2);
  if (lang === 'fr') return `${digits.replace('.', ',')}€`;
  return lang === 'he' ? `₪${digits}` : `US $${digits}`;
}

/**
 * The time of a message as shown: `10:32`, `Yesterday 14:05`, `2026-11-18 09:14`.
 * @param {number} at
 * @param {number} now
 */
export function shownTime(at, now) {
  const clock = new Date(at).toTimeString().slice(0, 5);
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days <= 0) return clock;
  return days === 1 ? `${label('yesterday')} ${clock}` : `${isoDay(at)} ${clock}`;
}

/** Midnight before, in the visitor's zone. @param {number} at */
export function startOfDay(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** @param {number} at */
function isoDay(at) {
  const date = new Date(at);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
