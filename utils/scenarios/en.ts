import type { Language } from './types.ts';

/** Simple sentences on purpose: the marketplace translates them for the seller. */
export const en: Language = {
  code: 'en',
  blanks: {
    title: 'item',
    listingId: 'item number',
    orderId: 'order number',
    sellerName: 'seller',
    trackingNumber: 'tracking number',
    protectionEnds: 'end of protection',
    country: 'country',
    size: 'your size or measurements',
    quantity: 'quantity',
    problem: 'what is wrong',
    statusText: 'text of the notice',
    orderDate: 'order date',
    writtenOn: 'date of your message',
  },
  messages: {
    'real-photos':
      'Hello[ {sellerName}],\n[I am interested in this item: {title}.\n]Do you have real photos of it? Please add them to the listing, or tell me which reviews show it well. If you can send pictures here in this chat, that is fine too.\nThank you!',
    size: 'Hello[ {sellerName}],\n[I have a question about this item: {title}.\n]Which size do you recommend for me? My size: {size}.\nPlease tell me the exact dimensions in centimetres too.\nThank you!',
    'delivery-time':
      'Hello[ {sellerName}],\n[I would like to buy this item: {title}.\n]How long does delivery to this country take: {country}? When would you ship it, and with which carrier?\nThank you!',
    'delivery-address':
      'Hello[ {sellerName}],\n[This is about order {orderId}.\n][I would like to buy this item: {title}.\n]Do you deliver to this country: {country}? Please use the delivery address shown in the order, and tell me here if something is missing in it.\nThank you!',
    'tracking-number':
      'Hello[ {sellerName}],\nI cannot find the tracking number of my order {orderId}.[ I ordered on {orderDate}.]\nPlease send me the tracking number and the name of the carrier here.\nThank you!',
    cancel:
      'Hello[ {sellerName}],\nI would like to cancel my order {orderId}.[ I ordered on {orderDate}.]\nIf it has not left yet, please do not ship it and accept the cancellation. If it has left already, please tell me.\nThank you, and sorry for the trouble.',
    'no-tracking':
      'Hello[ {sellerName}],\nThere is no tracking information for my order {orderId}.[ The tracking number is {trackingNumber}.][ I ordered on {orderDate}.]\nHas the parcel been shipped? Please check with the carrier and tell me what you find.\nThank you!',
    late: 'Hello[ {sellerName}],\nMy order {orderId} has not arrived yet and it is very late.[ I ordered on {orderDate}.][ The tracking number is {trackingNumber}.]\nPlease check where the parcel is and tell me when it will arrive.[ The buyer protection ends on {protectionEnds}; please extend it if more time is needed.]\nThank you!',
    'strange-status':
      'Hello[ {sellerName}],\nThe tracking of my order {orderId} shows this notice: "{statusText}".[ The tracking number is {trackingNumber}.]\nWhat does it mean? Is the parcel still on its way to me? Please check and tell me what happens next.\nThank you!',
    'follow-up':
      'Hello[ {sellerName}],\nI wrote to you on {writtenOn} and have not had an answer yet.[ It is about order {orderId}.][ The item: {title}.]\nCould you please look at my message and answer here?\nThank you!',
    'open-case':
      'Hello[ {sellerName}],\nI wrote to you on {writtenOn}, and the problem with my order {orderId} is not solved yet.[ The buyer protection ends on {protectionEnds}.]\nPlease answer here with a solution. Without one I will ask the marketplace to help in time.\nThank you!',
    'not-as-described':
      'Hello[ {sellerName}],\nI have received my order {orderId}, but it is not as described.[ The item: {title}.]\nThe difference: {problem}.\nI can show photos here. How can we solve this?\nThank you!',
    damaged:
      'Hello[ {sellerName}],\nI have received my order {orderId}, but the item is damaged.[ The item: {title}.]\nThe damage: {problem}.\nI can show photos of the item and of the packaging here. How can we solve this?\nThank you!',
    missing:
      'Hello[ {sellerName}],\nI have received my order {orderId}, but something is missing.[ I ordered this quantity: {quantity}.]\nWhat is missing: {problem}.\nWas it sent in another parcel? If not, how can we solve this?\nThank you!',
    'settle-first':
      'Hello[ {sellerName}],\nI am not satisfied with my order {orderId}.[ The item: {title}.]\nThe problem: {problem}.\nI would like to find a solution with you first. Which solution can you offer: a replacement, a partial refund or a full refund?[ The buyer protection ends on {protectionEnds}, so please answer before that day.]\nThank you!',
    'keep-dispute':
      'Hello[ {sellerName}],\nI keep the dispute open until this is solved.[ It is about order {orderId}.]\nPlease answer in the dispute itself, with your proposal.\nThank you!',
    'no-early-confirm':
      'Hello[ {sellerName}],\nI will confirm receipt when the parcel is here and I have checked it.[ This is about order {orderId}.]\nPlease tell me where the parcel is now.\nThank you!',
    'seller-cancels':
      'Hello[ {sellerName}],\nI still want this order.[ Its number is {orderId}.]\nIf you cannot ship it, please cancel it from your side, with the true reason.\nThank you!',
    'pay-here':
      'Hello[ {sellerName}],\nI settle everything in the order, and nothing beside it.[ The order is {orderId}.]\nIf an amount has to change, please change it in the order.\nThank you!',
    'stay-here':
      'Hello[ {sellerName}],\nPlease let us go on in this chat, so that everything about the order stays together.\nWhat would you like to tell me?\nThank you!',
    'no-link':
      'Hello[ {sellerName}],\nI do not scan or open anything that is sent in a chat.\nPlease write here in words what is needed.\nThank you!',
    'no-code':
      'Hello[ {sellerName}],\nI do not pass on codes to anyone.\nIs there anything else that you need for the order? Please write it here.\nThank you!',
    'ask-support':
      'Hello[ {sellerName}],\nI will look at this in my account myself, and ask the support there.\nThank you for your understanding.',
    'honest-review':
      'Hello[ {sellerName}],\nI write my review as I find the item, whatever is offered for it.\nIf something is still open, please solve it in the order.\nThank you!',
  },
};
