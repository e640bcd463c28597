import type { Language } from './types.ts';

/** Des phrases simples : le site les traduit pour le vendeur. */
export const fr: Language = {
  code: 'fr',
  blanks: {
    title: 'article',
    listingId: 'numéro de l’article',
    orderId: 'numéro de commande',
    sellerName: 'vendeur',
    trackingNumber: 'numéro de suivi',
    protectionEnds: 'fin de la protection',
    country: 'pays',
    size: 'votre taille ou vos mesures',
    quantity: 'quantité',
    problem: 'le problème',
    statusText: 'texte de l’avis',
    orderDate: 'date de commande',
    writtenOn: 'date de votre message',
  },
  messages: {
    'real-photos':
      'Bonjour[ {sellerName}],\n[Cet article m’intéresse : {title}.\n]Avez-vous de vraies photos du produit ? Vous pouvez les ajouter à l’annonce, ou me dire quels avis le montrent bien. Si vous pouvez envoyer des images ici, dans ce chat, c’est bien aussi.\nMerci !',
    size: 'Bonjour[ {sellerName}],\n[J’ai une question sur cet article : {title}.\n]Quelle taille me conseillez-vous ? Ma taille : {size}.\nMerci d’indiquer aussi les dimensions exactes en centimètres.\nMerci !',
    'delivery-time':
      'Bonjour[ {sellerName}],\n[Je voudrais acheter cet article : {title}.\n]Combien de temps prend la livraison vers ce pays : {country} ? Quand pouvez-vous l’expédier, et avec quel transporteur ?\nMerci !',
    'delivery-address':
      'Bonjour[ {sellerName}],\n[Je vous écris pour la commande {orderId}.\n][Je voudrais acheter cet article : {title}.\n]Livrez-vous dans ce pays : {country} ? Merci d’utiliser l’adresse de livraison indiquée dans la commande, et de me dire ici s’il y manque quelque chose.\nMerci !',
    'tracking-number':
      'Bonjour[ {sellerName}],\nJe ne trouve pas le numéro de suivi de ma commande {orderId}.[ J’ai commandé le {orderDate}.]\nMerci de m’envoyer ici le numéro de suivi et le nom du transporteur.\nMerci !',
    cancel:
      'Bonjour[ {sellerName}],\nJe voudrais annuler ma commande {orderId}.[ J’ai commandé le {orderDate}.]\nSi elle n’est pas encore partie, merci de ne pas l’expédier et d’accepter l’annulation. Si elle est déjà partie, merci de me le dire.\nMerci, et désolé pour le dérangement.',
    'no-tracking':
      'Bonjour[ {sellerName}],\nIl n’y a aucune information de suivi pour ma commande {orderId}.[ Le numéro de suivi est {trackingNumber}.][ J’ai commandé le {orderDate}.]\nLe colis est-il parti ? Merci de vérifier auprès du transporteur et de me dire ce qu’il en est.\nMerci !',
    late: 'Bonjour[ {sellerName}],\nMa commande {orderId} n’est pas encore arrivée et elle a beaucoup de retard.[ J’ai commandé le {orderDate}.][ Le numéro de suivi est {trackingNumber}.]\nMerci de vérifier où est le colis et de me dire quand il arrivera.[ La protection de l’acheteur se termine le {protectionEnds} ; merci de la prolonger s’il faut plus de temps.]\nMerci !',
    'strange-status':
      'Bonjour[ {sellerName}],\nLe suivi de ma commande {orderId} affiche cet avis : « {statusText} ».[ Le numéro de suivi est {trackingNumber}.]\nQu’est-ce que cela veut dire ? Le colis est-il toujours en route vers moi ? Merci de vérifier et de me dire quelle est la suite.\nMerci !',
    'follow-up':
      'Bonjour[ {sellerName}],\nJe vous ai écrit le {writtenOn} et je n’ai pas encore eu de réponse.[ Il s’agit de la commande {orderId}.][ L’article : {title}.]\nPouvez-vous regarder mon message et me répondre ici ?\nMerci !',
    'open-case':
      'Bonjour[ {sellerName}],\nJe vous ai écrit le {writtenOn}, et le problème de ma commande {orderId} n’est pas encore réglé.[ La protection de l’acheteur se termine le {protectionEnds}.]\nMerci de répondre ici avec une solution. Sans solution, je demanderai l’aide du site à temps.\nMerci !',
    'not-as-described':
      'Bonjour[ {sellerName}],\nJ’ai reçu ma commande {orderId}, mais elle ne correspond pas à la description.[ L’article : {title}.]\nLa différence : {problem}.\nJe peux montrer des photos ici. Comment pouvons-nous résoudre cela ?\nMerci !',
    damaged:
      'Bonjour[ {sellerName}],\nJ’ai reçu ma commande {orderId}, mais l’article est abîmé.[ L’article : {title}.]\nLe dommage : {problem}.\nJe peux montrer des photos de l’article et de l’emballage ici. Comment pouvons-nous résoudre cela ?\nMerci !',
    missing:
      'Bonjour[ {sellerName}],\nJ’ai reçu ma commande {orderId}, mais il manque quelque chose.[ J’ai commandé cette quantité : {quantity}.]\nCe qui manque : {problem}.\nEst-ce dans un autre colis ? Sinon, comment pouvons-nous résoudre cela ?\nMerci !',
    'settle-first':
      'Bonjour[ {sellerName}],\nJe ne suis pas satisfait de ma commande {orderId}.[ L’article : {title}.]\nLe problème : {problem}.\nJe voudrais d’abord trouver une solution avec vous. Que pouvez-vous proposer : un nouvel envoi, un remboursement partiel ou un remboursement complet ?[ La protection de l’acheteur se termine le {protectionEnds}, merci de répondre avant ce jour.]\nMerci !',
    'keep-dispute':
      'Bonjour[ {sellerName}],\nJe garde le litige ouvert jusqu’à ce que ce soit réglé.[ Il s’agit de la commande {orderId}.]\nMerci de répondre dans le litige, avec votre proposition.\nMerci !',
    'no-early-confirm':
      'Bonjour[ {sellerName}],\nJe confirmerai la réception quand le colis sera arrivé et que je l’aurai vérifié.[ Il s’agit de la commande {orderId}.]\nOù se trouve le colis en ce moment ?\nMerci !',
    'seller-cancels':
      'Bonjour[ {sellerName}],\nJe souhaite toujours recevoir cette commande.[ Son numéro : {orderId}.]\nSi vous ne pouvez pas l’expédier, merci de l’annuler de votre côté, avec la vraie raison.\nMerci !',
    'pay-here':
      'Bonjour[ {sellerName}],\nJe règle tout dans la commande, et rien à côté.[ La commande : {orderId}.]\nSi un montant doit changer, merci de le modifier dans la commande.\nMerci !',
    'stay-here':
      'Bonjour[ {sellerName}],\nContinuons dans ce chat, pour que tout ce qui concerne la commande reste ensemble.\nQue voulez-vous me dire ?\nMerci !',
    'no-link':
      'Bonjour[ {sellerName}],\nJe ne scanne et je n’ouvre rien de ce qui est envoyé dans un chat.\nMerci d’écrire ici, avec des mots, ce qu’il faut.\nMerci !',
    'no-code':
      'Bonjour[ {sellerName}],\nJe ne transmets aucun code, à personne.\nVous faut-il autre chose pour la commande ? Merci de l’écrire ici.\nMerci !',
    'ask-support':
      'Bonjour[ {sellerName}],\nJe vérifierai cela moi-même dans mon compte, et je demanderai au service client.\nMerci de votre compréhension.',
    'honest-review':
      'Bonjour[ {sellerName}],\nJ’écris mon avis comme je trouve l’article, quoi qu’on me propose.\nS’il reste quelque chose à régler, merci de le faire dans la commande.\nMerci !',
  },
};
