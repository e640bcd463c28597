import { rulesOf } from './rule.ts';

const FILL =
  '(?:(?:the|this|that|it|your|ur|you|my|our|a|an|all|any|these|those|open|opened|opening|current|first|please|pls|kindly|now|off|up|down|out|with|for|me|us|from|of|in|on|aliexpress|ali|paypal|ebay|amazon|etsy|dear|friend) ){0,5}';
const DISPUTE =
  '(?:disputes?|dispure|disbute|disput|desputes?|claims?|complain(?:t|ts)?|appeals?|arbitration|charge ?backs?|(?:refund|return) (?:requests?|applications?|apply|claims?)|request for (?:a )?refund|(?:the|this|your|ur|that|open|return|refund|ebay|paypal|amazon|etsy|inr) cases?|after sales? (?:request|application))';
const CLOSE =
  '(?:close|cancel|cancell|cancle|withdraw|withdrawn|drop|remove|retract|revoke|delete|end|finish|stop|abandon|give up|take back|call off|undo|rescind|lift|waive|shut|quit|clear|terminate|recall|pull)';
const SOON =
  '(?: (?:first|firstly|now|right now|today|immediately|at once|asap|as soon as possible|quickly|right away|in advance))?';
const BECAUSE =
  '(?: (?:and|then|with|by|for|because|due to|as|, )?(?: please| just| then)?(?: the| as| for)?(?: choose| select| pick| put| write| say| choosing| selecting| reason| click)(?: the| a| as)?(?: reason| cancellation reason)?(?: as| is| that| of)?[^\\p{L}\\p{N}.!?\\n]{0,3}(?:["“”«»‘\'’][^"“”«»\\n]{2,50}["“”»\'’]|(?:i )?(?:don ?t|do not|no longer|not) (?:want|need)(?: it| this| the)?(?: item| order| product| goods)?(?: ?any ?more)?)?)?';
const RECEIPT =
  '(?:receipts?|reciept|recipt|receiption|reception|delivery|receiving|received|receival|acceptance|(?:goods|order|item|items|parcel|package|product) (?:was |is |are |has been )?(?:received|delivered|delivery|receipt)|(?:you|u) (?:have |ve )?(?:received?|got)(?: (?:it|the|your|goods|order|item|parcel|package|product))*|that you (?:have )?received)';
const CODE = '(?:codes?|otps?|pins?|passcode|pin codes?|2fa|tan|verification number)';
const CODE_KIND =
  '(?:(?:\\d|four|five|six|eight) ?(?:digits?|numbers?)|verification|verify|sms|otp|security|confirmation|confirm|login|log in|sign in|pin|auth|authentication|authorization|one time|access|text|activation|2fa|whatsapp|google|bank|same|secret|numeric)';
const REWARD =
  '(?:(?:[$€£¥] ?\\d+|\\d+ ?(?:usd|us|eur|euros?|dollars?|gbp|pounds?|bucks|%|percent|[$€£¥])|gift ?cards?|gifts?|coupons?|vouchers?|refunds?|refunding|cash ?back|cash|money|rewards?|bonus|compensat\\p{L}+|discounts?|free [\\p{L}]+|freebie|amazon card|pay ?pal|something extra|present)(?: off| back| card| gift| refund| cash| coupon| via| by)*)';
const STARS =
  '(?:(?:5|five|4|four|full|all)(?: ?-? ?)stars?|5star|fivestar|5\\*|stars? 5|(?:good|positive|great|nice|perfect|best|excellent) (?:reviews?|feedbacks?|ratings?|comments?|evaluations?|photo reviews?))';
const REVIEW = '(?:reviews?|feedbacks?|ratings?|comments?|evaluations?|stars?|rate|score)';
const CHANGE_REVIEW = `(?:change|delete|remove|edit|revise|modify|update|take down|withdraw|cancel|erase|improve|raise|turn|correct|amend) (?:the |your |this |that |ur |of |bad |negative |low |poor |\\d stars? |one star |star |neutral ){0,5}${REVIEW}(?: (?:to|into|as) (?:a )?(?:${STARS}|positive|good|\\d))?`;
const GIVE_REVIEW = `(?:leave|give|write|post|rate|make|submit|get|send|do|put|for|add|share)(?: us| me| a| an| our| the| your| shop| store| product| item| it| with| this| of| nice| good){0,5} ${STARS}(?: (?:review|feedback|rating|comment)s?)?`;
const THEY =
  '(?:we|i|they|he|she|it|who|seller|sellers|buyers|customers|aliexpress|ali|ebay|etsy|amazon|paypal|vinted|shopee|platform|system|judge|team|support|service)(?: (?:will|would|can|could|may|might|ll|shall|must|also|have|has|had|already|automatically|usually|normally|just|to|ever|not|t|then|cannot|did|do|then|only|are going|is going)){0,3}';
const NEVER = `(?:(?<!(?:if|unless|when|why|until) (?:you )?)(?:do not|don ?t|does not|doesn ?t|did not|didn ?t)|never|no need|no reason|needn ?t|without|instead of|rather than|avoid|cannot|can ?t|can not|won ?t|shouldn ?t|should not|mustn ?t|must not|not necessary|not need|not have|not required|nobody (?:should|will|can)|no one (?:should|will)|not obliged|refuse|no obligation|be asked|(?:will|would|do) not|beware of sellers who)(?: (?:please|ever|just|yet|to|for|you|need|have|want|ask|asking|asks|tell|telling|request|require|buyers?|customers?|anyone|anybody|someone|somebody|who|be|immediately|directly|simply|agree|forced|required|us|me|let|him|them|click|on|or|share|give|send|make|scan|the|a|any|your|if)){0,5}|(?:did|have|had|has|are|were|was) you(?: (?:already|ever|just))?|you (?:already|have|had|ve|just|did)|thank(?:s| you)(?: so much| very much)? for`;
const WANTED =
  '(?:how (?:can i |can you |do i |do you )?(?:to )?|(?:if|whether|when|in case|do) (?:you|u) [^.!?\\n]{0,30}|(?:wish|like|decided?|asked(?: us)?|requested|able|possible|wanted|free|prefer|want|option|right) to|(?:you|u|buyers?|customers?) (?:can|may|could|might|are able to)(?: also| always| still| just| simply)?|order was|is|was|request to|(?:problem|help|trouble) (?:to|with))';
const THERE =
  '(?<!not |instead of |than |outside |outside of |avoid |without )(?:(?:at|in|during|through) (?:the )?(?:check ?out|cart|order page)|(?:on|through|via|in|inside|over|within|by) (?:the )?(?:official )?(?:%BRAND|%PLACE|order page))';
const NOT_SO =
  '(?:is|are|was|were|will be|would be)(?: [\\p{L}]+)? (?:not |never |against |forbidden|prohibited|unsafe|risky|impossible|dangerous)|(?:isn|aren|won) t';

/** English, the plain one and that of machine translations. */
export const english = rulesOf('en', NEVER, THEY, [
  {
    of: 'close_dispute',
    gate: 'clos|canc|withdr|drop|remov|retract|revok|delet|end|finish|stop|abandon|giv|tak|call|undo|resc|lift|waiv|shut|quit|clear|termin|pull|disput|recall',
    say: [
      `${CLOSE} ${FILL}${DISPUTE}`,
      `(?:please|pls|plz|kindly|must|should|hope you|help(?: us| me)?(?: to)?) (?:to )?(?:closed|cancel+ed|withdrew|dropped) ${FILL}${DISPUTE}`,
      `(?:mind|consider|considering|suggest|help(?: us| me)?(?: with)?|recommend|how about|after|upon|once|for|by) (?:clos|cancel+|withdraw|drop+|remov|delet|revok|retract)ing ${FILL}${DISPUTE}`,
      `(?:once|if|as soon as|until|unless|after) (?:you|u)(?: have| ve| had)? (?:closed|cancel+ed|withdrawn|withdrew|dropped|removed|revoked) ${FILL}${DISPUTE}`,
      `(?:the |your |this )?${DISPUTE} (?:must|should|needs?|has|have|got) (?:to )?(?:be )?(?:closed|cancel+ed|withdrawn|dropped|removed|close|cancel|closing|withdraw)`,
      `(?:let|have|get) (?:the |your |this )${DISPUTE} (?:be )?(?:closed|cancel+ed|withdrawn|dropped|removed)`,
      `(?:the |your |this )?${DISPUTE}(?: you)? (?:please|pls|plz|kindly) (?:to )?${CLOSE}(?: it)?`,
    ],
    before: `(?:(?:when|once|after|as soon as) [^.!?\\n]{0,40}(?:refund(?:ed)?|money|received?|get|got|arriv\\p{L}*)(?!\\p{L})[^.!?\\n]{0,20}|before(?: you| u)?|(?<!can )you (?:can|may|could)(?: also| always| still| then)?|how(?: to)?|(?:phone|flip|leather|carrying) )`,
    after:
      '(?:only )?(?:after|once|when) (?:you |the |your |u |money |have ){0,3}(?:get|got|receive|received|refund|refunded|money)|(?:request )?(?:by yourself )?only (?:after|if)|you (?:can ?not|can t|cannot|won t|will not|lose|will lose)|unless|until',
  },
  {
    of: 'close_dispute',
    gate: 'you|after',
    say: [`you (?:can|may|could) ${CLOSE} ${FILL}${DISPUTE} (?:first|now|and|so|then|today)`],
    before: '(?:received?|refunded|arrived|money)(?!\\p{L})[^.!?\\n]{0,40}',
  },
  {
    of: 'close_dispute',
    gate: 'accept|agree|mark|clos|canc|withdr|drop|click|confirm|approve|choose|select|resolv|solv|settl',
    say: [
      '(?:accept|agree|approve|confirm)(?: to| with| on)? (?:the |our |this |my |seller s |seller |sellers |partial )*(?:solutions?|proposals?|settlement|solution plan|plan|refund plan|partial refund|proposed refund)(?: (?:in|of|for|on|and) (?:the |your )?(?:dispute|case|claim))?',
      'mark (?:it|this|that|the (?:case|issue|problem|dispute|claim)) (?:as )?(?:resolved|solved|closed|settled)',
      `(?:please |kindly |pls )(?:help )?(?:close|cancel|withdraw|drop|remove|revoke) it`,
      `(?:please|kindly|pls|help(?: us| me)?(?: to)?|let us) (?:help )?(?:resolve|solve|settle) ${FILL}${DISPUTE}`,
      '(?:choose|select|click|press|tap)(?: on)?[^\\p{L}\\p{N}]{0,3}(?:the )?(?:problem|issue|dispute|case) (?:is |has been )?(?:solved|resolved|closed)',
    ],
    needs:
      '(?:the|your|this|a|open|opened|you) (?:disputes?|claims?|cases?|complaints?|chargeback|arbitration)|dispute|refund request',
    unless: 'after you (?:receive|get|got) (?:the |your )?(?:refund|money)',
  },
  {
    of: 'close_dispute',
    gate: 'do|please|pls|kindly',
    say: [
      '(?:do not|don ?t|please not|pls not|never|kindly not) (?:to )?(?:open|opening|raise|start|file|escalate|apply|submit|make)(?: up)? (?:a |any |the |an |for )*(?:disputes?|chargebacks?|charge backs?|claims?)',
    ],
    before: 'if (?:you|u)(?: \\p{L}+){0,2}|why|buyers|who|we',
    after: '(?:(?:now|yet)? ?(?:unless|until|before|if))',
  },
  {
    of: 'cancel_order',
    gate: 'canc|call|withdr|annul|abort|void|choos|select|pick|put|appl|submit|request|order',
    say: [
      `(?:cancel|cancell|cancle|cancelling|canceling|cancel+ation of|call off|withdraw|annul|abort|void) ${FILL}(?:orders?|purchase|transaction|deal|oder|parchase)${BECAUSE}`,
      `(?:please|pls|plz|kindly) (?:to )?cancel+ed ${FILL}(?:orders?|purchase|transaction)${BECAUSE}`,
      '(?:apply|submit|request|ask|make|send|file|initiate|start)(?: for| us| to| a| an| the| your)* (?:(?:order )?cancel+ation|cancel(?: the| your| this)? order)(?: request| application)?(?: (?:of|for) (?:the |your |this )?order)?' +
        BECAUSE,
      `(?:the |your |this )?order (?:must|should|needs?|has|have) (?:to )?(?:be )?(?:cancel+ed|cancel|cancel+ing)(?: by you| from your side)?`,
      `(?:the |your |this )?order (?:please|pls|kindly) cancel(?: it)?`,
      '(?:choose|select|pick|put|write|use|say)(?: the| as| a| cancellation| cancel| refund){0,3}(?: reason)?(?: as| is| that| of)?[^\\p{L}\\p{N}.!?\\n]{0,3}(?:i )?(?:don ?t|do not|no longer|not|changed|change) (?:want|need|my mind|mind|needed)(?: it| this| the)?(?: item| order| product| goods)?(?: ?any ?more)?["”’\']?',
    ],
    before: WANTED,
    after:
      '(?:before (?:we|it|shipment|shipping)|was|were|has been|have been|is not|button|option|policy|requests?(?! )|within|if you (?:want|don ?t|do not|no longer|wish|change|like)|any ?time|free of charge|yourself if)',
    unless:
      'if you (?:want|wish|would like|no longer|do not want|don ?t want|changed?|need) (?:to )?[^.!?\\n]{0,20}cancel|(?:you|buyer) (?:asked|requested|wanted|told)',
  },
  {
    of: 'cancel_order',
    gate: 'canc',
    say: [`(?:please |kindly |pls |you (?:need|have) to )(?:help )?cancel+ (?:it|this)${BECAUSE}`],
    needs: '(?:orders?|purchase|stock)',
    unless:
      'dispute|if you (?:want|wish|would like|no longer|do not want|don ?t want|changed?)|(?:you|buyer) (?:asked|requested|wanted)',
  },
  {
    of: 'cancel_order',
    gate: 'you',
    say: [
      `you (?:can|may|could) cancel ${FILL}order (?:first|now|and (?:buy|order|re ?order|place|we|get|choose|select)|then|today)(?: [^.!?,\\n]{0,30}(?:order|again|directly|outside|here))?`,
    ],
    before: 'if [^.!?\\n]{0,50}',
  },
  {
    of: 'pay_outside',
    gate: 'pa|send|trans|wir|rem|dep|mak|do|sett|purch|buy|ord|pref|us|acc|tak|onl|cheap|my|our|her|this|refund|bank|w|m|z|c|b|u|t|via|by',
    say: [
      '(?:pay|paying|pays|send|sending|transfer|transferring|wire|wiring|remit|deposit|make|making|do|doing|settle|purchase|order|buy|prepay|complete|arrange|use|using|prefer|go for|donate|zap)(?! (?:[^.!?\\n\\ue000]{0,40}(?:refund|back to|to your|you by|you via|you the)))(?: [^.!?\\n\\ue000]{0,40}[^\\p{L}\\p{N}.!?\\n])?[^\\p{L}\\p{N}\\ue000]{0,3}%PAY(?: (?:to|into|on) (?:my|our|this|the|following)(?: \\p{L}+){0,2} (?:account|card|wallet))?',
      '%PAY (?:only|is (?:ok|okay|cheaper|better|fine|possible|best|faster|easier|preferred|accepted|good)|payment|preferred|please|works|accepted|instead|would be better)',
      '(?:only accept|only take|we accept|we also accept|i accept|we take|i take|accept|payment (?:is )?(?:by|via|through|with|to|in)|(?:cheaper|discount|\\d+ ?%(?: off| less)?|less|price) (?:by|via|with|through|if|for|when)(?: you)?(?: pay| use)?(?: by| via| with| through)?)(?: only)? %PAY',
      '(?:my|our|this is (?:my|our)|here is (?:my|our)) %PAY(?: (?:account|is|number|details|address|id|email))?',
      '(?:by|via|through|with|using|use) %PAY(?= (?:and|it|then|we|for|i|so|you|or))',
    ],
    before: `(?:if|refund(?:ed)?|refunds|received|paid|payment was|returned|credited)(?!\\p{L})[^.!?\\n]{0,25}|can i|did you|you (?:paid|used|made)|already`,
    after: `${NOT_SO}|(?:payment )?(?:was|has been|is|were) (?:received|confirmed|refunded|pending|processed|credited|failed)|(?:[^.!?\\n]{0,20})?${THERE}|account (?:was|has been|is)|refund|(?:are|is) not|at your own risk`,
    unless: `(?:never|don ?t|do not) (?:pay|send|accept|use|transfer)|(?:we|i) (?:do not|don ?t|cannot|can ?t|never) (?:accept|take|offer|ask|use|support)|refund (?:will|goes|was|is|has) [^.!?\\n]{0,40}(?:card|account|method|paypal)|(?:back|refund(?:ed)?|returned?|credited) (?:[^.!?\\n]{0,20})?to your|(?:through|via|on|in|with|at) (?:the )?(?:ebay|etsy|aliexpress|amazon|vinted|platform|app|official|site)(?: s)? (?:checkout|payment|secure|page|only|balance|app)|(?:at|in|during) (?:the )?check ?out`,
  },
  {
    of: 'pay_outside',
    gate: 'pay|send|trans|wire|remit|deposit|make|mak|buy|purch|ord|deal|trad|outs|off|priv|direct|onto|into|to|cheap|prepay|avoid|without|skip|bypass|cash|save|complete|finish|continue|sell',
    say: [
      '(?:pay|paying|prepay|settle|transfer|wire|remit|send)(?: the| your| a| for| it| them| this| order| money| funds| payment| item| rest| balance| difference| amount){0,4} (?:to )?(?:us |me )?(?:directly|privately|separately|outside|offline|in person|direct)(?: (?:to|with) (?:us|me|our (?:company|factory|account)|my account|the (?:seller|factory|supplier)))?(?! (?:on|in|through|via|at|from) (?:the )?(?:%BRAND|%PLACE|order))',
      '(?:pay|paying|transfer|send|wire|remit|deposit|put|make (?:a |the )?(?:payment|transfer|deposit))(?: [^.!?\\n]{0,30})? (?:to|into|on|onto|in) (?:my|our|this|the following|following|his|her|company|below)(?: \\p{L}+){0,2} (?:account|card|wallet|iban|bank|number|address|qr)',
      '(?:send|transfer|wire|remit)(?: me| us)?(?: the| your| a| some| this| full){0,2} (?:money|funds|amount|payment|cash|difference|deposit|balance|fee|cost|price)(?: directly)? (?:directly )?to (?:me|us|my|our|this|the following|following|him|her)(?: [\\p{L}]+ (?:account|card|wallet))?',
      '(?:(?:pay|buy|purchase|order|deal|trade|complete|finish|do|make|sell|continue|transaction|payment)(?: [^.!?\\n]{0,30})? )?(?:outside|off|out)(?: of)? (?:the |this )?(?:%BRAND|platform|website|site|app|system|marketplace)(?: (?:directly|payment|order|deal))?',
      '(?:without|bypass|skip|avoid)(?: (?:going through|using|passing))? (?:the |this )?(?:%BRAND|platform)(?: (?:fees?|commission))?',
      '(?:buy|order|purchase|pay|place (?:the |your |an )?order|checkout)(?: it| this| again| directly){0,2} (?:from|on|at|in|through|via) (?:our|my) (?:own |official |new |company |private ){0,2}(?:website|site|web ?shop|web ?store|online shop|web ?page)',
      '(?:direct|private|offline|side|off platform|outside|personal) (?:payment|deal|transaction|transfer|sale|trade|order|purchase)s?',
      '(?:cheaper|discount|better price|lower price|\\d+ ?% (?:off|less|cheaper))(?: price)? (?:if|when) you (?:pay|buy|order|purchase)(?: \\p{L}+){0,2} (?:directly|outside|privately|cash|direct|offline)',
      'pay(?: \\p{L}+){0,3} (?:in|by|with) cash(?: \\p{L}+){0,2}',
      '(?:save|avoid)(?: on)? (?:the )?(?:%BRAND|platform|selling|service|seller)(?: s)? (?:fees?|commission)',
      '(?:pay|send)(?: us| me){1,2}(?: the| an| a| some){0,1}(?: extra| additional| remaining| rest| difference| balance| customs| shipping| import| tax| postage){1,3}(?: fees?| costs?| taxe?s?| duty| money| payment)?(?: of)?(?: [$€£]? ?\\d+[^\\p{L}]?(?: usd| eur| dollars| euros)?)?(?: (?:directly|separately|first))?',
    ],
    before:
      '(?:if|refund(?:ed)?|refunds|received|protect\\p{L}*|scam\\p{L}*|risk\\p{L}*)(?!\\p{L})[^.!?\\n]{0,25}|(?:ships?|made|sold|bought|comes?|delivered)',
    after: `${NOT_SO}|(?:store|shop) on|\\p{L}* ?(?:not allowed|not protected|against|forbidden)|(?:charger|adapter|cable)`,
    unless:
      '(?:never|don ?t|do not|please not) (?:pay|send|accept|buy|deal|make|agree)|(?:we|i) (?:do not|don ?t|cannot|can ?t|never|can not) (?:accept|take|offer|ask|deal|sell|trade|do|make)|(?:only|always) (?:pay|on|through|via|inside|within) ',
  },
  {
    of: 'confirm_early',
    gate: 'conf|comf|acc|ackn|click|press|tap|push|hit|mark|finish|compl|relea|sign',
    say: [
      `(?:confirm|comfirm|confrim|conform|confirming|acknowledge|accept|click|press|tap|push|hit|sign|mark|approve)(?: on| the| your| that| of| for| button| order| goods| parcel| package| item| this| it| us| me| as| to| a| confirm| confirmed| confirmation| please| have| is| was| green){0,6}[^\\p{L}\\p{N}]{0,3} ?${RECEIPT}["”’']?${SOON}(?: (?:early|earlier|in advance|beforehand|before [^.!?,\\n]{2,30}))?`,
      '(?:confirm|comfirm|finish|complete)(?: the| your| this)* (?:order|goods|parcel|package|transaction)(?: (?:first|now|early|earlier|in advance|immediately|today|asap|before [^.!?,\\n]{2,30}))',
      '(?:release|releasing)(?: us| me| the| your| of)* (?:payment|money|funds?)(?: (?:first|now|early|to (?:us|me)|today|immediately))?',
    ],
    before: 'system will|automatically|if|how to|was',
    after:
      '(?:automatically|only|is automatic|email|e mail|letter|message|number|period|time|date|page|note|of (?:your )?(?:address|payment|order (?:by|via)))',
    even: '(?:early|earlier|in advance|beforehand|even (?:if|though|when)|without waiting|although|before (?:you |it |the |your |u )?(?:\\p{L}+ )?(?:receiv\\p{L}*|get|gets|arriv\\p{L}*|deliver\\p{L}*|is|has|have|ship\\p{L}*|reach\\p{L}*|sent|inspect\\p{L}*|check\\p{L}*)|(?:not|hasn ?t|haven ?t|didn ?t|isn ?t) (?:yet )?(?:been )?(?:arrived?|receiv\\p{L}*|come|there|delivered|here|shipped|got|get)|still (?:in transit|on the way|on its way|coming|not)|(?:so|then) we (?:can |will |could )?(?:ship|send|dispatch|refund)|in order to ship)',
    unless:
      '(?:after|once|when|as soon as|if|upon|until|whenever|and) (?:you |u |it |the |your |all |everything |have |has |had |ve |already |successfully |safely |finally |parcel |package |item |items |goods |order |product |lamp |is |are ){0,5}(?:received?|receiving|receipt|get|gets|got|arriv\\p{L}*|deliver\\p{L}*|in (?:your )?hands?|checked|tested|satisfied|happy|fine|ok|okay|good|reach\\p{L}*|comes?)|(?:has|have|was|is|been|shows?|status|marked|already|got) (?:been )?(?:as )?(?:arrived|delivered|received)|(?:the|your) (?:parcel|package|item|order|goods) (?:has )?arrived|you (?:have |ve )?(?:already )?(?:received|got) (?:it|the|your)',
    needs:
      '(?:now|first|today|immediately|at once|asap|as soon as possible|quickly|right away|will (?:arrive|come|be|ship|send|get|deliver|reach|receive)|should arrive|going to|on (?:the|its) way|next week|soon|in \\d+ days|then (?:we|i)|so (?:that )?(?:we|i|you)|to (?:release|unlock|get)|otherwise|or else|customs|bonus|gifts?|coupons?|discounts?|cash ?back|money|we (?:will |ll |can )?(?:send|ship|refund|give|resend)|tomorrow|days|expires?|deadline|extend|promise|trust|don ?t worry|lost|reship|resend|need|help|release\\p{L}*)',
  },
  {
    of: 'qr_or_link',
    gate: 'scan|click|open|follow|tap|press|use|go|visit|enter|fill|log|sign|verify|confirm|complete|pay|submit|via|through|by|check|update|claim|regist|download|install|copy|choose|join|provid|to',
    say: [
      'scan(?:ning)?(?: the| this| my| our| following| below| attached| qr| that| a| with| me| it| bar| your| phone| pay| payment| code| picture| image| in| photo){0,5} (?:qr ?codes?|qr|code|picture|image)',
      '(?:click|clicking|open|follow|tap|press|use|go to|visit|enter|copy|push|go through|pay (?:through|via|by|with|using|at|on|in)|payment (?:via|through|by))(?: on| in| to| the| this| that| following| below| attached| my| our| a| secure| safe| payment| url| web| above| here| new| verification| confirmation| official| external| private| special){0,5} (?:links?|url|hyperlink|web ?page|pay ?link|web ?site)(?: (?:below|above))?',
      '(?:enter|fill(?: in| out)?|submit|provide|input)(?: the| your| in| all){0,3} (?:credit |debit |bank )?(?:card|bank|payment|cvv)(?: (?:details?|number|data|info|information|account))?(?: (?:on|at|in|into|via|through) (?:the|this|our|following)(?: \\p{L}+)? (?:link|page|form|site|website))',
    ],
    before:
      'you (?:can|may|could)(?: also)?|if you|(?:to )?(?:track|watch|see|download|read)(?!\\p{L})[^.!?\\n]{0,15}|there is a|has a|find (?:the|a)|where is',
    after:
      '(?:[^.!?\\n]{0,25})?(?:on|in|inside|at) (?:the |your |its )?(?:back |bottom |side |front )?(?:of (?:the )?)?(?:box|package|packaging|manual|instruction\\p{L}*|care card|label|device|product|user|bottom|item|leaflet|guide|booklet|order|%BRAND|app|my orders|listing|watch|screen|locker|parcel)|(?:to|for|and|with) (?:the )?(?:download|install|connect|pair|setup|set up|wifi|wi fi|read|watch|see|view|instructions?|manual|app|video|user|assembly|track\\p{L}*|return label|print|open the manual|register)|(?:[^.!?\\n]{0,10})?(?:instructions?|manual|tracking)',
    unless:
      '(?:instruction|manual|user guide|install(?:ation)?|assembly|download the app|tracking page|track (?:the|your))(?: \\p{L}+)?',
  },
  {
    of: 'qr_or_link',
    gate: 'click|open|follow|tap|use|go|visit|enter|fill|log|login|sign|verif|confirm|compl|pay|subm|via|through|check|updat|claim|regist|copy|chat|buy|order|purchase|transfer|receive|get|link|here|at|on|restore|unlock|secure|website',
    say: [
      '(?:click|open|follow|tap|use|go to|go on|visit|enter|fill(?: in| out)?|log ?in(?:to)?|login|sign in|signin|verify|confirm|complete|pay|submit|check|update|claim|register|copy|buy|order|purchase|transfer|receive|get|restore|unlock|secure|check ?out|place)(?: [^.!?:\\n\\ue001]{0,50})?[^\\p{L}\\p{N}\\ue001:]{0,3}%LINK',
      '%LINK (?:to (?:pay|verify|confirm|log ?in|claim|receive|get))(?: (?:the|your|it|now|order|payment|money|refund|account)){0,3}',
    ],
    before:
      'you (?:can|may)(?: also)? (?:track|watch|see)?|(?:to )?(?:track|watch|see)(?!\\p{L})[^.!?\\n]{0,25}|shipped (?:by|with)',
    unless:
      'track\\p{L}*|(?:watch|see|video|instructions?|manual|driver|download)(?: \\p{L}+){0,3} (?:video|here|at|on|youtube)|youtube|17track',
  },
  {
    of: 'code_request',
    gate: 'send|giv|tell|shar|forw|prov|text|writ|read|pass|show|what|need|repl|let|type|say|messag|want|sms|otp|pin|code|enter|inform|get|dictate|put|resend',
    say: [
      `(?:send|give|tell|share|forward|provide|text|write|read|pass|show|reply|message|say|type|inform|put|resend|dictate|submit|enter|copy|let (?:me|us) (?:know|have))(?: me| us| back| with| to| here| it| in| the| that| this| your| of| a| full| whole| chat| please| out| by| which| on| for| below| now){0,6} (?:${CODE_KIND} ){0,3}${CODE}(?: (?:that |which )?(?:you |u |they |we |has been |was |is |just |have |have just |ve |i )*(?:received?|got|get|sent|arrived?|came|come|receive)(?: (?:by|via|on|in|to|from|through) (?:your |the |our )?(?:sms|phone|text|e ?mail|mobile|text message|message|whatsapp|aliexpress|ebay|bank|number))*| (?:from|in|on|sent to|by) (?:your |the )?(?:sms|phone|text message|text|e ?mail|mobile|message|bank))?`,
      `(?:what is|what s|whats|what was|need|want|require|waiting for|get|tell)(?: me| us| the| your| that| this| from| you| a){0,4} (?:${CODE_KIND} ){0,3}${CODE}(?: (?:that |which )?(?:you |has been |was |have |just |we )*(?:received?|got|sent|came)(?: (?:by|via|on|in|to|from) (?:your |the )?(?:sms|phone|text|e ?mail|mobile))*| (?:from|in) (?:the |your )?(?:sms|phone|text|e ?mail|message))`,
      `(?:what is|what s|whats|need|require|waiting for)(?: the| your| that| this| from| you| a){0,4} (?:${CODE_KIND} ){1,3}${CODE}`,
      `(?:${CODE_KIND} ){0,3}${CODE}(?: please| pls| kindly| and| then| you| received?| got| have| just| from| by| sms){0,4} (?:send|give|tell|share|forward|text) (?:it |to )?(?:me|us|back|here)(?! (?:the )?(?:link|order|code))`,
    ],
    before: 'if you(?: \\p{L}+){0,3}|(?:courier|driver|postman|carrier)(?: \\p{L}+){0,3}|to',
    after:
      '(?:on|in|at) (?:the )?(?:box|label|check ?out|back|product|item|device|package|bottom|picture)|at check ?out|for (?:\\d+ ?%|a discount|discount|the colou?r|your next)|(?:of|for) (?:the )?(?:item|product|part|colou?r|error|model|country|discount|machine|engine)|to (?:the )?(?:courier|driver|postman|carrier|nobody|no one|anybody|anyone)|with (?:nobody|no one|anybody|anyone)',
    unless:
      '(?:tracking|discount|promo|coupon|colou?r|error|product|item|postal|post|zip|size|part|bar|voucher|order|model|country|return|shipping|area|vin|store|door|gate|entry|qr|tax|fault) codes?|never share|don ?t share|do not share|will never ask|never ask',
  },
  {
    of: 'review_bribe',
    gate: 'star|5|five|good|posit|great|nice|perfect|best|excell|chang|delet|remov|edit|revis|modif|updat|tak|withdr|cancel|eras|improv|rais|turn|correct|amend|leav|give|writ|post|rat|full|review|feedback|rating|4|four',
    say: [
      `(?:if you (?:can )?)?(?:${CHANGE_REVIEW}|${GIVE_REVIEW})(?=[^.!?\\n]{0,60}?(?:${REWARD}|(?:we|i)(?: will| ll| can| would)? (?:pay|compensate|resend|reship|send you)))`,
      `(?<=${REWARD}[^.!?\\n]{0,60})(?:if you (?:can )?)?(?:${CHANGE_REVIEW}|${GIVE_REVIEW})`,
      `(?<=${REWARD}[^.!?\\n]{0,45})(?:for |after |against |when )(?:a |an |your |each |every )?${STARS}(?: (?:reviews?|feedbacks?|ratings?))?`,
      `${STARS}(?: (?:reviews?|feedbacks?|ratings?))?(?=[^.!?\\n]{0,45}?(?:=|get|receive|send|give|refund|for)(?!\\p{L})[^.!?\\n]{0,25}?${REWARD})`,
    ],
    before: '(?:not|never|no|without)(?: \\p{L}+){0,4}|honest[^.!?\\n]{0,20}',
    after: '(?:is|are) (?:not|against|forbidden)',
    unless:
      '(?:honest|true|real|independent|genuine) (?:reviews?|feedback|opinion)|(?:do not|don ?t|never|cannot|can ?t) (?:offer|pay|give|buy|ask|trade)|(?:no|not a) (?:reward|gift|condition)|against the rules|whether (?:good|positive)|good or bad',
  },
  {
    of: 'fake_support',
    anybody: true,
    gate: 'your|ur|you|this|we|i|here|verify|confirm|dear|aliexpress|ali|ebay|etsy|amazon|vinted|shopee|leboncoin|lazada|paypal|account|avoid|suspi|unusual|from|hello|hi|official|security|support',
    say: [
      '(?:your|ur|this|the)(?: %BRAND| buyer| seller| user| customer| shopping| vinted| paypal){0,3} (?:account|profile|acc|wallet|card)(?: on %BRAND)? (?:will|has|have|is|was|may|can|could|would|shall|might|gets?)(?: been| be| being| soon| now| temporarily| permanently| going to| get| currently| about to| to){0,4} (?:blocked|frozen|suspended|limited|closed|restricted|deactivated|locked|disabled|terminated|banned|deleted|flagged|on hold|expired?|hacked|compromised|under review|put on hold|block|suspend|freeze|closed)',
      '(?:verify|confirm|validate|reactivate|restore|unlock|authenticate)(?: with)?(?: the| your| ur| you){1,2}(?: buyer| bank| %BRAND| personal| card| payment| account| credit| user){0,3} (?:account|identity|id|login|password|card|bank|payment (?:details|method|data|information)|card (?:details|data|number)|profile|ownership|personal (?:data|details|information)|wallet|credentials)',
      '(?:send|give|tell|provide|share|enter|need)(?: me| us| with| to| the){0,3} (?:your|ur)(?: account| login| %BRAND| full| bank| credit| debit){0,3} (?:password|passwords|login details|login data|card (?:details|number|data)|cvv|card info(?:rmation)?|credentials|passport (?:photo|copy|number))',
      '(?:unusual|suspicious|abnormal|unauthorized) (?:activity|login|log in|sign in|transaction|access)(?: (?:was |has been |is )?(?:detected|found|noticed|noted))?(?: (?:on|in|from|to) (?:your|ur) (?:account|order|card))?',
    ],
    before:
      '(?:contact|ask|asking|write to|call|message|tell|report(?: it)? to|reach|via|help from|answer from|reply from|email|wait for|refund|decision|letter)(?: \\p{L}+){0,2}|(?:make sure|check|please check)(?: \\p{L}+){0,2}|(?:if|whether)',
    after:
      '(?:address|delivery address|shipping address|size|colou?r|will (?:help|decide|judge|answer|reply|contact|step|check)|can help|is (?:closed )?(?:on )?(?:weekend|holiday|available|open))',
    unless: '(?:is|are) not (?:blocked|frozen|suspended|limited)|never ask|will never',
  },
  {
    of: 'fake_support',
    alone: true,
    gate: 'this|we|i|here|from|writing|message|greetings|hello',
    say: [
      '(?:this is|we are|i am|i m|here is|we re|writing (?:to you )?(?:from|as)|message from|from|greetings from|hello from)(?: the| an| a| your| official| to you| from){0,3} (?:official |customer )?(?:%BRAND|paypal|platform|marketplace|site|website)(?: s)?(?: official| customer| buyer| payment| fraud| technical| security| account| help| trust| safety| and| online| dispute| refund){0,4} (?:support|security|service|team|department|center|centre|desk|agent|administrator|admin|staff|moderator|manager|representative|help ?desk|care|employee|specialist|operator|assistant|bot|system|protection|administration)(?: (?:team|department|center|service|agent|desk|staff|of %BRAND))?',
      '(?:this is|we are|i am|i m|here is|from) (?:the |an? |your |official )*(?:security|support|customer (?:service|support|care)|technical|verification|fraud|help)(?: \\p{L}+)? (?:team|department|center|centre|agent|service|manager|staff|specialist)?(?: (?:of|from|at|for) (?:the )?(?:%BRAND|platform|paypal|site|marketplace))',
    ],
    before:
      '(?:contact|ask|write to|call|reach|via)(?: \\p{L}+){0,2}|(?:answer|reply|decision|email|letter|help|message)',
    after: '(?:will (?:help|decide|judge|answer|reply|contact|step|check)|can help)',
  },
  {
    of: 'contact_outside',
    gate: 'add|writ|contact|messag|text|call|reach|find|talk|chat|send|join|msg|ping|dm|pm|we|let|my|our|me|us|here|move|switch|continue|speak|discuss|hit|here|on|via|by|what|please|pls|give|have|do|phone|number|mail',
    say: [
      '(?:add|write|contact|message|msg|text|call|reach|find|talk|chat|ping|dm|pm|hit|join|speak|move|switch|continue|discuss|connect|communicate|reply|send (?:me|us)|tell (?:me|us)|let us|let s|get in touch|go)(?! (?:you|support|%BRAND))(?: [^.!?\\n\\ue002]{0,30})?[^\\p{L}\\p{N}\\ue002]{0,3}%APP(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?',
      '(?:my|our|here is (?:my|our)|here are (?:my|our)|personal)(?: private| personal| new| own| work| company| direct| phone){0,2} %APP(?: (?:is|number|id|account|name|nick))?(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?',
      '(?:do you have|have you got|you have|what is your|what s your|give me your|send me your|your|you use|use) %APP(?: (?:number|id|account|contact|please|pls))?',
      '%APP (?:me|us|please|is better|is faster|is easier|for (?:faster|quick|details|more|discount|price))',
    ],
    before: '(?:courier|carrier|driver|post|support|%BRAND)(?: \\p{L}+){0,3}|(?:service|hotline)',
    after: NOT_SO,
    unless:
      '(?:do not|don ?t|never|cannot|can ?t|not allowed|no need) (?:to )?(?:use|add|write|contact|call|give|share|send|leave|chat|move|talk)|courier|(?:we|i) (?:do not|don ?t|never) (?:have|use)|customer service hotline',
  },
]);
