/**
 * What machines answer, in the nine languages: experience with shops' standard answers (2026-11-23). Texts are compared in
 * lower case, without accents (`plain` of `automatic.ts`).
 */

/** Says itself that nobody wrote it, or that nobody is there. */
export const MARKS: readonly RegExp[] = [
  /\bauto(matic|mated|matically generated)?[ -]?(reply|response|answer|message)\b/,
  /\bout[ -]of[ -](the )?office\b|\boutside (of )?(our |the )?(working|business|office|opening|service) hours\b/,
  /\b(we are|i am|i'm|we're|seller is|shop is|agents? (is|are)|customer service is) (currently|now|temporarily) (offline|away|closed|unavailable|not (online|available))/,
  /\b(reponse|message) automatique\b|\ben dehors de (nos|mes) (heures|horaires)\b|\bactuellement (absents?|hors ligne|indisponibles?|fermes?)\b/,
  /\b(respuesta|mensaje) automatic[ao]\b|\bfuera de(l| nuestro| mi)? horario\b|\b(actualmente|ahora mismo) (no estamos|fuera de linea|ausentes?)/,
  /\bautomati(sche|c) (antwort|nachricht|reply)\b|\babwesenheits(notiz|nachricht|meldung)\b|\bau(ss|ß)erhalb (unserer|der|meiner) (geschafts|offnungs|buro|service|arbeits)zeiten\b/,
  /\b(resposta|mensagem) automatica\b|\bfora d[eo] (nosso |meu )?horario\b|\bno momento (nao )?estamos (offline|ausentes|indisponiveis|disponiveis|online)/,
  /\b(risposta automatica|messaggio automatico)\b|\bfuori (dall?['’ ]?)?(nostro |mio )?orario\b|\bal momento (non siamo|siamo (offline|chiusi|assenti))/,
  /автоответ|автоматическ(ий ответ|ое сообщение)|нерабочее время|вне рабочего времени|сейчас (не в сети|не на месте|офлайн)/,
  /自动回复|自動回覆|自动应答|系统自动|(客服|卖家|店主|掌柜|小二)(现在|目前|暂时)?(不在线|不在|离线|下班|忙碌)|(非|不在)(工作|营业|上班|服务)时间/,
  /(رد|رساله|رسالة|إجابة|اجابة) (تلقائي|آلي|الي|تلقائية|آلية|الية)|خارج (اوقات|أوقات|ساعات) (العمل|الدوام)|غير متصلين? حاليا/,
];

/** Thanks for the message, or says that it came. */
export const RECEIVED: readonly RegExp[] = [
  /\bthank(s| you)( very much)? for (contacting|reaching|writing|messaging|getting in touch|your (message|inquiry|enquiry|question|e-?mail|interest))|\bwe('ve| have)? (just )?(received|got) your (message|inquiry|enquiry|question|e-?mail)|\byour message (has been|was) received/,
  /\bmerci (de|pour) (nous avoir|nous|m'avoir|votre (message|demande|interet))|\bnous avons bien recu votre\b|\bvotre message a (bien )?ete recu/,
  /\bgracias por (contactar|ponerse|ponerte|escribir|su (mensaje|consulta)|tu (mensaje|consulta))|\bhemos recibido (su|tu) (mensaje|consulta)/,
  /\b(vielen dank|danke)( schon)? fur (ihre|deine|die) (nachricht|anfrage|kontaktaufnahme)|\bwir haben (ihre|deine) (nachricht|anfrage) (erhalten|bekommen)/,
  /\bobrigad[oa] (por (entrar|contactar|nos)|pel[ao] (sua |seu )?(mensagem|contato|contacto))|\brecebemos (a )?sua mensagem/,
  /\bgrazie per (averci|averla|aver|il (suo|tuo|vostro) messaggio)|\babbiamo ricevuto il (suo|tuo|vostro) messaggio/,
  /спасибо за (ваше |твое )?(сообщение|обращение|вопрос)|(мы )?получили ваше (сообщение|обращение)|ваше сообщение (получено|принято)/,
  /(感谢|谢谢)(您|你)?的?(联系|咨询|留言|来信|光临|关注)|(已|我们已)?(经)?收到(了)?(您|你)的(消息|留言|信息|咨询)/,
  /شكرا (ل(تواصل|رسالت|استفسار|اتصال)|على (تواصل|رسالت))|(استلمنا|تلقينا|وصلتنا) رسالت/,
];

/** Promises an answer, without giving one. */
export const PROMISED: readonly RegExp[] = [
  /\b(reply|respond|answer|get back|be in touch|contact you|write back|come back)\b.{0,60}\b(soon|shortly|as soon as|asap|within|in \d+|hours?)|\bas soon as (possible|we can|i can)\b/,
  /\b(repondr(ons|ai|a)|reviendrons|recontacter(ons|ai)?|reponse)\b.{0,60}\b(brefs? delais?|des que possible|sous|dans les|au plus vite|rapidement|bientot)/,
  /\b(responder(emos|e)|contestar(emos|e)|contactaremos)\b.{0,60}\b(antes posible|breve|pronto|en \d+|dentro de|plazo)|\b(lo antes posible|a la mayor brevedad)\b/,
  /\b(so schnell wie moglich|schnellstmoglich|in kurze|umgehend|baldmoglichst|innerhalb von|so bald wie moglich)\b/,
  /\b(responderemos|retornaremos|entraremos em contat?cto|entraremos em contato)\b.{0,60}\b(breve|possivel|em ate|dentro de|logo)|\b(o mais (breve|rapido) possivel|assim que possivel)\b/,
  /\b(risponderemo|rispondero|ricontatteremo|contatteremo)\b|\b(al piu presto|appena possibile|il prima possibile)\b/,
  /(ответим|ответит|свяжемся|отвечу|свяжется).{0,40}(ближайшее время|как можно (скорее|быстрее)|в течение|скоро)|в ближайшее время/,
  /(稍后|尽快|第一时间|马上|将在|会在).{0,14}(回复|答复|联系|处理|为您服务)/,
  /سن(رد|جيب|تواصل|قوم بالرد).{0,50}(وقت|قريب|خلال|فور)|في (اقرب|أقرب) وقت/,
];

/** Greets and asks back, and nothing else: the whole text. */
export const GREETINGS: readonly RegExp[] = [
  /^.{0,60}\b(how (can|may) (i|we) help( you)?( today)?|what can (i|we) do for you)\W{0,12}$/,
  /^.{0,60}\b(comment (puis-je|pouvons-nous) vous aider|que (puis-je|pouvons-nous) faire pour vous)\W{0,12}$/,
  /^.{0,60}\ben que (puedo|podemos) ayudar(te|le|les)?\W{0,12}$/,
  /^.{0,60}\b(wie|womit) (kann ich|konnen wir) (ihnen|dir) (behilflich sein|helfen|weiterhelfen)\W{0,12}$/,
  /^.{0,60}\b(como|em que) (posso|podemos) (te |lhe |o )?ajudar?(-lo|-la)?\W{0,12}$/,
  /^.{0,60}\bcome (posso|possiamo) (aiutar(la|ti|vi)|esser(le|ti) utile)\W{0,12}$/,
  /^.{0,60}(чем (я )?(могу|можем|мы можем) (вам )?помочь)\P{L}{0,12}$/u,
  /^.{0,24}(有什么|请问|什么).{0,6}(可以|能)(帮|为)(您|你|到).{0,10}$/,
  /^.{0,60}كيف (يمكنني|يمكننا|استطيع|نستطيع) (مساعدتك|مساعدتكم|خدمتك).{0,6}$/,
];
