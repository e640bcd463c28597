import { rulesOf } from './rule.ts';

const THE =
  '(?:(?:le|la|les|l|ce|cette|cet|votre|ton|ta|vos|tes|un|une|du|de|d|des|notre|mon|ma|en cours|ouvert|ouverte|svp|s il vous plait|stp|s il te plait|d abord|tout de suite|maintenant|bien) ){0,5}';
const DISPUTE =
  '(?:litiges?|reclamations?|plaintes?|contestations?|differends?|disputes?|demande de (?:remboursement|retour)|procedure|dossier|cas (?:paypal|ebay)|opposition bancaire|retrofacturation|signalement)';
const CLOSE =
  '(?:ferm(?:er|ez|e|es|iez)|annul(?:er|ez|e|es|iez)|clotur(?:er|ez|e|es|iez)|retir(?:er|ez|e|es|iez)|supprim(?:er|ez|e|es|iez)|enlev(?:er|ez|e)|arret(?:er|ez|e|es|iez)|abandonn(?:er|ez|e|es|iez)|clore|clos|closez|termin(?:er|ez|e|es|iez)|lev(?:er|ez)|cess(?:er|ez|e)|renonc(?:er|ez|e) a|mettre fin a|mettez fin a|stopp(?:er|ez|e)|revoqu(?:er|ez|e)|laiss(?:er|ez|e) tomber|desist(?:er|ez|e)(?: vous)? (?:de|du)|finir|finissez)';
const RECEIPT =
  '(?:receptions?|recu|livraison|bien recu|(?:marchandises?|colis|commande|article|produit) (?:bien )?(?:recue?s?|livree?s?)|recus|que tout est (?:ok|bon|bien|conforme|en ordre)|reception de (?:la |votre |ta )?(?:commande|colis|marchandise|article)|recevoir|reçu)';
const CODE = '(?:codes?|otp|pin|mot de passe a usage unique|(?:\\d|six|quatre) chiffres)';
const KIND =
  '(?: (?:de |d |par |a |sms|recu|qui|que|vous|tu|avez|as|t|est|ete|verification|validation|securite|confirmation|connexion|authentification|activation|acces|retrait|\\d|chiffres|six|quatre|unique|sur|ton|votre|le|telephone|portable|mail|e ?mail|avoir|arrive|arriver|envoye|vient|recois|recevez|recevoir|allez|vas|va|viens|venez|mobile|numero|whatsapp|google|paypal|banque|secret|suis|ai|je)){0,10}';
const REWARD =
  '(?:[$€£] ?\\d+|\\d+ ?(?:€|\\$|euros?|eur|usd|dollars?|%)|carte cadeau|cartes cadeaux?|cheque cadeau|bon d achat|bons? de reduction|code promo|cadeaux?|coupons?|rembours\\p{L}+|cash ?back|argent|recompens\\p{L}+|bonus|dedommag\\p{L}+|compens\\p{L}+|remises?|reductions?|gratuit\\p{L}*|offert\\p{L}*|offrons|renvo\\p{L}+ un|geste commercial)';
const STARS =
  '(?:(?:5|cinq|4) etoiles|5\\*|(?:bon|bonne|excellent|excellente|super|joli|tres bon|tres bonne|belle) (?:avis|note|evaluation|commentaires?|critique|notation)|(?:avis|note|evaluation|commentaires?|critique) (?:positi\\p{L}+|favorable|5|tres bonne|excellent\\p{L}*)|note maximale)';
const REVIEW = '(?:avis|commentaires?|evaluations?|notes?|critiques?|notations?|etoiles?)';
const CHANGE = `(?:(?:chang|modifi|supprim|retir|enlev|effac|remont|revis|corrig|amelior|transform|annul)(?:er|ez|e|es|iez|eriez)|mett(?:re|ez) a jour)(?: le| la| votre| ton| vos| l| cet| ce| mauvais| mauvaise| negatif| premier| commentaire| d){0,4} ${REVIEW}(?: negati\\p{L}+)?(?: (?:en|a|pour|par) (?:${STARS}|positi\\p{L}+|\\d(?: etoiles)?))?`;
const GIVE = `(?:laiss|donn|mett|post|publi|ecri|not|attribu|fai)(?:er|ez|e|es|iez|ant|re|tre|tez|vez|vant|sez|te|tes|s|r)(?: nous| moi| un| une| le| la| l| votre| ton| avec| de| sur| article| produit| boutique){0,5} ${STARS}`;
const NEVER =
  '(?:(?<!(?:si|tant que) (?:vous |tu )?)(?:ne|n)(?: (?:pas|jamais|surtout|plus|le|la|les|vous|te|nous|y|demandons|demande|demandera|demanderons|faut|devez|dois|faites|fais|besoin|de|d|a|est|sera|serait|etes|es|oblige\\p{L}*|pouvez|pouvons|peux|peut|jamais|voulons|veux)){1,6}|jamais|sans|au lieu de|plutot que de|inutile de|pas besoin de|evitez de|avant de|pas(?: (?:la peine|oblige|necessaire|question))?(?: de| d)?|aucun\\p{L}*|refusez(?: de)?|interdit de)';
const THEY =
  '(?:nous|je|on|il|elle|ils|elles|qui|aliexpress|ali|ebay|vinted|leboncoin|amazon|etsy|le vendeur|le site|systeme|plateforme|l equipe)(?: (?:avons|ai|a|ont|allons|vais|va|vont|pouvons|peux|peut|devons|dois|doit|pourra|devra|le|la|l|ne|n|pas|vous|te|aussi|deja|automatiquement|souhaitons|voulons|venons de|vient de|de)){0,4}|(?:vous avez|tu as|avez vous|as tu|ete|est|sont|etait|sera) (?:deja |bien )?|merci d avoir|(?:a|avez|as|ont|ai|avons)(?: deja| bien)?';
const THERE =
  '(?<!(?:hors|dehors) (?:de |d |du )?)(?<!pas |plutot que )(?:sur|via|par|dans|avec|depuis) (?:le |la |l |votre |ton )?(?:%BRAND|%PLACE|paiement securise|panier|commande|porte ?monnaie)';

/** French, tu and vous, infinitives of machine translations included. */
export const french = rulesOf('fr', NEVER, THEY, [
  {
    of: 'close_dispute',
    gate: 'litig|reclam|plaint|contest|differ|disput|demande|proced|dossier|cas|oppos|retrof|signal',
    say: [
      `${CLOSE} ${THE}${DISPUTE}(?: paypal| aliexpress| ebay| vinted)?`,
      `(?:fermeture|annulation|cloture|retrait) (?:de |du |d )?${THE}${DISPUTE}`,
      `(?:le |la |votre |ton |ce |cette )?${DISPUTE} (?:doit|devra|devrait|faut) (?:etre )?(?:ferme|annule|cloture|retire|clos|close)e?(?:r)?`,
      `(?:une fois|des que|si|quand|lorsque|apres que) (?:(?:vous|tu) )?(?:(?:aurez|auras|avez|as|que) )?(?:bien )?(?:le |la |votre |ton )?(?:ferme|annule|cloture|retire|clos) ${THE}${DISPUTE}`,
      `(?:une fois|des) (?:le |la |votre |ton |que le )?${DISPUTE} (?:est |sera )?(?:ferme|annule|cloture|retire|clos|close)e?`,
    ],
    before:
      '(?:(?:quand|une fois|apres|lorsque|des que)(?!\\p{L})[^.!?\\n]{0,40}(?:rembours\\p{L}+|argent|recu|recev\\p{L}+|arrive)(?!\\p{L})[^.!?\\n]{0,20}|(?:vous|tu) (?:pouvez|pourrez|peux|pourras)(?: ensuite| alors| aussi)?|comment|avant (?:de|que)(?!\\p{L})[^.!?\\n]{0,10})',
    after:
      '(?:seulement |uniquement )?(?:apres|quand|une fois|lorsque|des que)(?: \\p{L}+){0,5} (?:rembours\\p{L}+|argent|recu)|tant que',
  },
  {
    of: 'close_dispute',
    gate: 'accept|valid|ferm|annul|clotur|retir|indiq|cliqu|marqu|n ouvr|ouvr',
    say: [
      'accept(?:er|ez|e|es|iez) (?:la |le |notre |ma |cette |ce )(?:solution|proposition|remboursement partiel|offre de remboursement|arrangement|compromis)(?: (?:dans|du|de|pour) (?:le |la )?(?:litige|reclamation))?',
      '(?:ferm|annul|clotur|retir)(?:ez|er) (?:le|la)(?! \\p{L}*(?:command|colis|couverc|boit|port|zip))',
      '(?:indiqu|marqu|cliqu|sélectionn|choisi|mett)(?:er|ez|e|s|ssez|re) (?:sur |que )?[^\\p{L}\\p{N}]{0,2}(?:le )?(?:probleme|litige|cas) (?:est |comme )?(?:resolu|regle|clos)',
      '(?:n ouvrez pas|ne pas ouvrir|n ouvre pas|evitez d ouvrir) (?:de |un |une )?(?:litige|reclamation|dispute)',
    ],
    needs: 'litiges?|reclamations?|disputes?|contestation',
    before: '(?:si|sans|avant)(?: \\p{L}+){0,3}|(?:vous|tu) (?:pouvez|peux)',
  },
  {
    of: 'cancel_order',
    gate: 'annul|command|achat|motif|choisi|select|mett|indiq|raison',
    say: [
      `(?:annul(?:er|ez|e|es|iez|iez)|resili(?:er|ez|e)) ${THE}(?:commandes?|achats?|transaction|vente|ordre|offre)(?:[^\\p{L}\\p{N}.!?\\n]{1,2}(?:avec|en|pour|et|puis)(?: [^.!?\\n"“«»]{0,30})?(?:motif|raison|choisissant|choisissez|indiquez|indiquant|selectionnant|selectionnez|cause|cochez|mettez|mettant)(?: (?:le|la|comme|de|suivant|suivante|motif|raison)){0,3}(?:[^\\p{L}\\p{N}.!?\\n]{0,3}["“«][^"“”«»\\n]{2,50}["”»])?)?(?: (?:et|puis) (?:rachet|recommand|command|pay)\\p{L}+[^.!?,\\n]{0,30})?`,
      `(?:demand(?:er|ez|e|es)|fair(?:e)|faites|fais|soumett(?:re|ez)|envoy(?:er|ez)|initi(?:er|ez)) ${THE}(?:demande d )?annulation(?: ${THE}(?:commande|achat))?`,
      '(?:choisi\\p{L}*|selectionn\\p{L}+|mett\\p{L}+|indiqu\\p{L}+|coch\\p{L}+)(?: (?:comme|le|la|pour|motif|raison|d annulation|de l annulation)){0,4}[^\\p{L}\\p{N}.!?\\n]{0,3}(?:je )?n en (?:veux|voulez|ai) plus(?: besoin)?[^\\p{L}\\p{N}.!?\\n]{0,2}',
      `(?:la |votre |ta )?commande doit etre annulee(?: par vous| de votre cote)?`,
    ],
    before:
      '(?:(?:si|quand)(?!\\p{L})[^.!?\\n]{0,40}|(?:vous|tu) (?:pouvez|pourrez|peux|pourras|souhaitez|voulez|veux|desirez|vouliez)(?: toujours| encore| aussi)?|comment|possible d|possibilite d|demande d|droit d|pour)',
    after: '(?:avant (?:l |son |notre )?(?:expedition|envoi)|a ete|est|si vous (?:voulez|souhaitez|ne voulez))',
    unless:
      'si (?:vous|tu) (?:voulez|souhaitez|veux|souhaites|preferez|desirez) (?:l )?annul\\p{L}+|comme (?:vous l avez )?demande|a votre demande',
  },
  {
    of: 'cancel_order',
    gate: 'annul',
    say: [
      'annul(?:ez|er|e)[^\\p{L}\\p{N}](?:la|le)(?! \\p{L})',
      '(?:pouvez vous|peux tu|merci de|veuillez|il faut|vous devez|tu dois) l annuler',
    ],
    needs: 'commandes?|achat|vente|stock',
    unless: 'litige|reclamation|si (?:vous|tu)',
  },
  {
    of: 'pay_outside',
    gate: 'pa|regl|vers|envo|vir|transf|fai|effect|prefer|accept|recharg|uniqu|seul|mon|notre|voici|par|via|ou|en|iban|rib|moins|plus',
    say: [
      '(?:pay(?:er|ez|e|es|iez|ant)|pai(?:e|es|ement)|regl(?:er|ez|e|es|iez|ement)|vers(?:er|ez|e|es|iez|ement)|envo(?:yer|yez|ie|ies|yiez)|vir(?:er|ez)|transfer(?:er|ez|e)|transfert|fai(?:re|s|tes|siez)|effectu(?:er|ez|e)|recharg(?:er|ez)|achet(?:er|ez)|command(?:er|ez)|depos(?:er|ez)|utilis(?:er|ez)|pass(?:er|ez|e|ons) par|procede(?:r|z))(?! (?:[^.!?\\n\\ue000]{0,40}(?:rembours|sur votre|vous (?:par|via))))(?: [^.!?\\n\\ue000]{0,40}[^\\p{L}\\p{N}.!?\\n])?[^\\p{L}\\p{N}\\ue000]{0,3}%PAY(?: (?:sur|vers|a) (?:mon|notre|ce|mon propre)(?: \\p{L}+){0,2} (?:compte|carte))?',
      '%PAY (?:uniquement|seulement|possible|accepte|prefere|de preference|svp|c est moins cher|de suite|immediat|direct|directement|sur (?:mon|notre) compte)',
      '(?:(?:je|on|nous)(?: n)? (?:prefer\\p{L}+|accept\\p{L}+|prend\\p{L}*|pren\\p{L}+)|accepte|prefere|uniquement|seulement|moins cher|remise|\\d+ ?%)(?: (?:que|un|le|par|via|en|avec|si|vous|payez|paiement|paiements|aussi|les|la|uniquement|seulement)){0,5} %PAY',
      '(?:mon|notre|voici mon|voici notre|voici le|voila mon) %PAY',
      'par %PAY(?= (?:et|sinon|sur|c est|je|on|pour|directement|direct))',
    ],
    before: '(?:rembours\\p{L}+|recu|paye|regle)(?!\\p{L})[^.!?\\n]{0,25}|avez vous',
    after: `(?:[^.!?\\n]{0,15})?(?:recu|refuse|interdit|n est pas|pas (?:accept|possible|autoris))|(?:[^.!?\\n]{0,20})?${THERE}`,
    unless:
      '(?:ne|n)(?: \\p{L}+){1,2} (?:jamais|pas|aucun)(?!\\p{L})[^.!?\\n]{0,40}|jamais|rembours\\p{L}+[^.!?\\n]{0,40}(?:sur votre|sur ta)|(?:votre|le|ton) (?:paiement|virement) (?:a |est )|(?:via|par|sur|avec) (?:le |la |l )?(?:paiement securise|%BRAND)(?! )',
  },
  {
    of: 'pay_outside',
    gate: 'pa|regl|vers|envo|vir|transf|hors|dehors|exter|direct|sans|main|liquid|especes|evit|contourn|achet|command|prive|site',
    say: [
      '(?:pay(?:er|ez|e|es|iez)|pai(?:e|es)|regl(?:er|ez|e|es|iez)|vers(?:er|ez|e)|envo(?:yer|yez|ie)|vir(?:er|ez)|transfer(?:er|ez|e)|achet(?:er|ez)|command(?:er|ez))(?: (?:moi|nous|le|la|l|les|argent|solde|montant|reste|difference|somme|tout|frais|un|une|acompte|ca|cela|en|de|port|livraison|douane|\\d+ ?€?)){0,6}(?: (?:en )?(?:directement|direct|separement|prive|main propre|especes|liquide|cash|hors ligne))(?! (?:sur|via|dans|par) (?:le |la |l )?(?:%BRAND|%PLACE))',
      '(?:pay(?:er|ez|e)|vers(?:er|ez|e)|vir(?:er|ez)|envo(?:yer|yez|ie)|transfer(?:er|ez|e)|fai(?:re|tes|s)|depos(?:er|ez))(?: [^.!?\\n]{0,30})? (?:sur|vers|a) (?:mon|notre|ce|le|cette|ma)(?: \\p{L}+){0,2} (?:compte|carte|iban|rib|numero)(?: \\p{L}+)?',
      '(?:(?:pay|regl|achet|command|vend|trait|continu|conclu|fai|pass)\\p{L}*(?: [^.!?\\n]{0,30})? )?(?:en dehors|hors|a l exterieur) (?:de |du |d )?(?:l |la |le |cette |ce )?(?:%BRAND|%PLACE)',
      '(?:(?:pay|regl|achet|vend)\\p{L}*(?: [^.!?\\n]{0,20})? )?sans passer par (?:l |la |le |cette )?(?:%BRAND|%PLACE)',
      '(?:eviter|contourner|economiser|evite|economise) (?:les |la |des )?(?:frais|commissions?) (?:de |du |d )?(?:l |la |le )?(?:%BRAND|%PLACE|service|protection)',
      '(?:transaction|vente|paiement|achat|arrangement) (?:en direct|directe?|prive|privee|de la main a la main|en main propre)(?! (?:sur|via))',
      '(?:achet|command|pay)(?:er|ez|e) (?:sur|via|depuis) (?:notre|mon) (?:propre )?(?:site|boutique en ligne|site web)',
    ],
    before: '(?:protection|arnaque\\p{L}*|risque\\p{L}*|rembours\\p{L}+)(?!\\p{L})[^.!?\\n]{0,25}|(?:si)',
    after: '(?:[^.!?\\n]{0,10})?(?:n est pas|est interdit|ne sont pas|non protege|sont interdit|interdit)',
    unless:
      '(?:nous|je|on) (?:n|ne) (?:accept|prend|fai|trait|vend)\\p{L}+ (?:pas|jamais)|jamais|ne (?:pay|regl|vers|envoy)\\p{L}+ (?:pas|jamais)',
  },
  {
    of: 'confirm_early',
    gate: 'confirm|valid|cliqu|appuy|accus|finalis|debloqu|liber|marqu|declar|indiqu|attest',
    say: [
      `(?:confirm(?:er|ez|e|es|iez)|valid(?:er|ez|e|es|iez)|cliqu(?:er|ez|e)|appuy(?:er|ez)|accus(?:er|ez)|declar(?:er|ez)|indiqu(?:er|ez)|marqu(?:er|ez)|attest(?:er|ez)|coch(?:er|ez))(?: sur| que| la| le| de| votre| ta| l| bouton| avoir| bonne| d| abord| des| maintenant| comme| commande| colis| article| tout| vous| tu| avez| as| confirmer| confirmation| svp| en| avance){0,7}[^\\p{L}\\p{N}]{0,3} ?${RECEIPT}(?: (?:d avance|en avance|a l avance|avant [^.!?,\\n]{2,30}))?`,
      '(?:debloqu(?:er|ez|e)|liber(?:er|ez|e)) (?:le |la |l |les |mon |notre )?(?:paiement|argent|fonds|somme)(?: (?:maintenant|des maintenant|tout de suite|avant [^.!?,\\n]{2,30}))?',
      '(?:confirm|valid|finalis)(?:er|ez|e) (?:la |votre |ta |cette )(?:commande|transaction|vente) (?:maintenant|tout de suite|avant [^.!?,\\n]{2,30}|des maintenant|a l avance|d avance|en avance)',
    ],
    before: '(?:pour|comment|si)',
    after: '(?:automatiquement|automatique|de (?:votre|ta|ton) (?:paiement|message|adresse|mail|demande|retour|photo))',
    even: '(?:d avance|en avance|a l avance|meme si|sans attendre|avant (?:la |le |l |de |que |meme |son )?(?:\\p{L}+ )?(?:reception|recevoir|arriv\\p{L}*|livr\\p{L}*|expedi\\p{L}*|envoi|colis|date|fin)|(?:pas|pas encore) (?:recu|arrive|livre)\\p{L}*|toujours en (?:transit|route))',
    unless:
      '(?:apres|quand|lorsque|des que|une fois|si|des|a|lors de)(?: \\p{L}+){0,5} (?:recu\\p{L}*|reception|recev\\p{L}+|arriv\\p{L}*|livr\\p{L}*|verifi\\p{L}*|satisfait\\p{L}*|entre les mains|bien|convient)|a ete (?:livre|recu)|est (?:bien )?(?:arrive|livre)\\p{L}*|(?:avez|as) (?:bien )?(?:recu)',
    needs:
      '(?:maintenant|des maintenant|tout de suite|immediatement|aujourd hui|rapidement|vite|d abord|sinon|douane\\p{L}*|bientot|en route|va arriver|arrivera|arrive|semaine prochaine|demain|jours|pour que (?:nous|je)|afin (?:que|de)|ensuite|puis|cadeau|bonus|coupon|remise|argent|liber\\p{L}+|debloqu\\p{L}+|nous (?:vous )?(?:enverrons|rembourserons|expedierons)|je (?:vous |t )?(?:enverrai|rembourse|envoie)|besoin|perdu|renv\\p{L}+|avant|prolong\\p{L}+|delai)',
  },
  {
    of: 'qr_or_link',
    gate: 'scann|flash|cliqu|ouvr|suiv|appuy|rend|lien|page|rempl|entr|sais|rentr|qr|numeris|pay|pass|valid',
    say: [
      '(?:scann(?:er|ez|e|es|iez)|flash(?:er|ez|e|es)|numeris(?:er|ez|e))(?: (?:le|la|ce|cette|mon|notre|l|image|avec|votre|telephone|moi|juste|simplement|un|code)){0,5} (?:qr ?codes?|code ?qr|qr|code|image)(?: (?:ci dessous|ci joint|suivant))?',
      '(?:cliqu(?:er|ez|e|es|iez)|ouvr(?:ir|ez|e)|suiv(?:re|ez)|suis|appuy(?:er|ez)|rend(?:ez vous|s toi|re)|utilis(?:er|ez|e)|pass(?:er|ez|e)|pay(?:er|ez|e)|valid(?:er|ez|e)|all(?:er|ez)|rempl(?:ir|issez|is)|copi(?:er|ez|e)|connect(?:er|ez|e)(?: vous| toi)?)(?: (?:sur|le|la|ce|cette|via|par|dans|a|mon|notre|l|avec|votre|les|au|formulaire|paiement|page|du)){0,5} (?:liens?|url|adresse web|page web|lien de paiement)(?: (?:ci dessous|suivant|securise|ci joint|que je (?:vous |t )?(?:ai )?\\p{L}+|de paiement))?',
      '(?:cliqu(?:er|ez|e|es)|appuy(?:er|ez)) (?:ici|dessus|ci dessous|la|pour (?:recevoir|valider|payer|encaisser|confirmer|debloquer|recuperer)(?: (?:l |le |la |votre |ton |les )?(?:argent|paiement|fonds|vente|commande|colis|compte|remboursement|somme))?)',
      '(?:entr|sais|rempl|rentr|renseign|donn)(?:er|ez|issez|ir|e|is)(?: (?:vos|tes|votre|ta|ton|les)) (?:coordonnees bancaires|donnees bancaires|numero de carte|infos? (?:de carte|bancaires?)|carte(?: bancaire)?|informations bancaires)(?: (?:sur|dans|via|ici)[^.!?,\\n]{0,20})?',
    ],
    before:
      '(?:vous|tu) (?:pouvez|peux)(?: aussi)?|(?:si|pour (?:suivre|voir|telecharger))(?!\\p{L})[^.!?\\n]{0,20}|il y a un',
    after:
      '(?:[^.!?\\n]{0,25})?(?:sur|dans|a|au dos de|derriere) (?:le |la |l |votre |son )?(?:boite|emballage|carton|notice|manuel|etiquette|appareil|produit|carte d entretien|guide|%BRAND|application|commande|annonce|mode d emploi|point relais|casier|dos)|(?:pour|et) (?:telecharger|installer|connecter|jumeler|lire|voir|regarder|suivre|acceder a la notice|imprimer)|(?:[^.!?\\n]{0,10})?(?:notice|mode d emploi|instructions|suivi)',
    unless: '(?:notice|mode d emploi|instructions|suivre (?:le|votre|ton) colis|lien de suivi|tutoriel)',
  },
  {
    of: 'qr_or_link',
    gate: 'cliqu|ouvr|suiv|rend|connect|rempl|pay|valid|verif|confirm|entr|sais|all|recev|achet|command|lien|ici|sur|recup|regl',
    say: [
      '(?:cliqu(?:er|ez|e|es)|ouvr(?:ir|ez|e)|suiv(?:re|ez)|rend(?:ez vous|s toi|re)|connect(?:er|ez|e)|identifi(?:er|ez|e)|rempl(?:ir|issez|is)|pay(?:er|ez|e)|regl(?:er|ez|e)|valid(?:er|ez|e)|verifi(?:er|ez|e)|confirm(?:er|ez|e)|entr(?:er|ez|e)|saisi(?:r|ssez|s)|all(?:er|ez)|recevoir|recev(?:ez)|recuper(?:er|ez|e)|achet(?:er|ez|e)|command(?:er|ez|e)|visit(?:er|ez|e)|pass(?:er|ez|e) par|debloqu(?:er|ez))(?: [^.!?:\\n\\ue001]{0,50})?[^\\p{L}\\p{N}\\ue001]{0,3}%LINK',
    ],
    before: '(?:vous|tu) (?:pouvez|peux) (?:suivre|voir)?|(?:suivre|suivi|voir|regarder)(?!\\p{L})[^.!?\\n]{0,20}',
    unless: 'suivi|suivre (?:le|votre|ton)|video|notice|tutoriel|youtube|17track',
  },
  {
    of: 'code_request',
    gate: 'cod|otp|pin|mot|chiffres',
    say: [
      `(?:(?:envo(?:yer|yez|ie|ies|yiez)|donn(?:er|ez|e|es|iez)|communiqu(?:er|ez|e|es)|transmett(?:re|ez)|transmets|transfer(?:er|ez|e)|partag(?:er|ez|e)|indiqu(?:er|ez|e)|dit(?:es)?|dire|dis|fourni(?:r|ssez|s)|ecri(?:re|vez|s)|file|filer|filez|fai(?:re|tes) (?:suivre|parvenir)|pass(?:er|ez|e)|tap(?:er|ez|e)|entr(?:er|ez|e)|rentr(?:er|ez)|sais(?:ir|issez)|lis(?:ez)?|lire|copi(?:er|ez|e)|renvo(?:yer|yez|ie)|recop(?:ier|iez|ie)|montr(?:er|ez|e)|quel est|c est quoi|besoin|attends|il me faut|il faut|me faut|je veux|mets|mettez|demand(?:e|ons))(?: moi| nous| me| m| nous le| ici| svp| s il vous plait| du| de| le| la| ce| votre| ton| les| l| juste| ensuite| vite| a| en retour| par| message| que| vous| tu){0,6} )${CODE}${KIND}`,
      `(?:le |ton |votre )${CODE}(?: (?:que (?:vous avez|tu as|vous venez de|tu viens de|vous recevrez|tu vas|vous allez)|qui (?:vous a|t a|s affiche|arrive|va|vient)|recu|envoye|a \\d chiffres|a six chiffres|par sms|de verification|de validation|sms)){1}${KIND}(?=[^.!?\\n]{0,40}(?:envo|donn|communiqu|transmett|dit|partag|svp|stp|s il|vite|valid|\\?))`,
    ],
    before: '(?:si|avec|pour|comment)|(?:vous|tu) (?:recevrez|recevez|avez|pourrez|pouvez)',
    after:
      '(?:[^.!?\\n]{0,4})?(?:promo|reduction|postal|couleur|produit|article|(?:de )?suivi|barre|barres|au (?:livreur|facteur|transporteur|panier)|a personne|lors du paiement|dans le panier|sur la boite|porte|immeuble|remise|cadeau|(?:d )?erreur|(?:de |d )(?:la |l )?(?:porte|immeuble|piece|couleur|article|produit|erreur|reduction|entree|suivi|retour))',
    unless:
      'codes? (?:promo|de reduction|postal|couleur|produit|article|de suivi|barres?|erreur|d erreur|de la porte|d entree|immeuble|cadeau|retour)|jamais|personne ne',
  },
  {
    of: 'review_bribe',
    gate: 'etoil|5|avis|not|evalu|comment|critiq|chang|modif|supprim|retir|effac',
    say: [
      `(?:si (?:vous |tu )?)?(?:${CHANGE}|${GIVE})(?=[^.!?\\n]{0,70}?${REWARD})`,
      `(?<=${REWARD}[^.!?\\n]{0,60})(?:si (?:vous |tu )?|contre (?:un |une )?)?(?:${CHANGE}|${GIVE}|${STARS})`,
      `(?:un |une )?${STARS}(?=[^.!?\\n]{0,40}(?:=|contre|recev|obten|vous aurez|tu auras|et (?:nous|on|je))(?!\\p{L})[^.!?\\n]{0,30}${REWARD})`,
    ],
    before: '(?:satisfait\\p{L}*|content\\p{L}*)(?!\\p{L})[^.!?\\n]{0,20}|honnete',
    unless:
      '(?:avis|commentaire) (?:honnete|sincere)s?|(?:ne|n) \\p{L}+ (?:pas|jamais|aucun)(?!\\p{L})[^.!?\\n]{0,30}(?:avis|contre)|aucune? (?:contrepartie|recompense|cadeau)',
  },
  {
    of: 'fake_support',
    anybody: true,
    gate: 'votre|ton|verif|confirm|valid|activit|connex|transaction|envo|donn|communiqu|mot|compte',
    say: [
      '(?:votre|ton|le) (?:compte|profil|porte ?monnaie)(?: (?:%BRAND|acheteur|vendeur|client|utilisateur|bancaire|paypal))?(?: (?:sera|est|a ete|va etre|risque d etre|pourrait etre|serait|peut etre|va|doit etre|devra etre|fait l objet d))(?: (?:bientot|temporairement|definitivement|provisoirement|desormais|actuellement|une|un|en cours de|d etre)){0,2} (?:bloque|suspendu|gele|limite|ferme|desactive|supprime|restreint|verrouille|cloture|banni|pirate|compromis|suspension|verification|limitation|resilie|blocage)',
      '(?:verifi|confirm|valid|reactiv|debloqu|authentifi)(?:er|ez|e|es) (?:votre|ton|vos|tes|l)(?: (?:compte|identite|carte|coordonnees|informations|donnees|moyen de paiement|mot de passe|identifiants|profil|numero de carte))(?: (?:bancaires?|de paiement|personnelles|%BRAND|bancaire))?',
      '(?:envo|donn|communiqu|transmett|fourni|saisi)\\p{L}*(?: (?:moi|nous|ici))?(?: (?:votre|vos|ton|tes|le|les)) (?:mot de passe|identifiants?|numero de carte|coordonnees bancaires|codes? de carte|cvv|cryptogramme|piece d identite|carte bancaire|infos? de carte)',
      '(?:activite|connexion|transaction|operation) (?:inhabituelle|suspecte|anormale)(?: (?:detectee|constatee|a ete detectee|a ete constatee|reperee))?(?: (?:sur|dans) (?:votre|ton) compte)?',
    ],
    before: '(?:contactez|demandez|pour|comment|merci de|si)(?: \\p{L}+){0,2} (?:a|de|sur)|(?:si|verifiez que)',
    after: '(?:adresse|de livraison|taille)',
    unless: 'ne (?:vous |te )?demandera? jamais|(?:n est|ne sera) pas (?:bloque|suspendu)|jamais (?:vos|votre)',
  },
  {
    of: 'fake_support',
    alone: true,
    gate: 'ici|je|nous|c est|message|service|bonjour|support|equipe|de la part',
    say: [
      '(?:ici|je suis|nous sommes|c est|message (?:de|du)|bonjour du|bonjour de|de la part (?:de|du)|vous etes en contact avec)(?: (?:le|la|l|un|une|du|de|d|votre|notre)){0,3} (?:service (?:client|clients|clientele|securite|technique|fraude|verification|paiement|apres vente|des litiges)|support|assistance|equipe(?: (?:de )?(?:securite|support|technique))?|centre d aide|agent|moderateur|administrateur|conseiller|operateur)(?: (?:client|officiel|securite|technique|de|du|d|l|la|le|agent)){0,3} (?:%BRAND|%PLACE)',
      '(?:ici|je suis|nous sommes) (?:de )?%BRAND (?:support|service|securite|assistance|equipe)',
    ],
    before: '(?:contact\\p{L}*|demand\\p{L}*|reponse|appel\\p{L}*)(?: \\p{L}+){0,2}',
  },
  {
    of: 'contact_outside',
    gate: 'ajout|ecri|contact|appel|parl|discut|joi|envo|retrouv|pass|continu|mon|notre|voici|vous|tu|votre|ton|sur|via|par|echang|dites|dis|repond',
    say: [
      '(?:ajout(?:er|ez|e|ez moi)|ecri(?:re|vez|s|vons)|contact(?:er|ez|e|ons)|appel(?:er|ez|le|ons)|parl(?:er|ez|e|ons)|discut(?:er|ez|e|ons)|joi(?:gnez|ndre|ns)|envo(?:yer|yez|ie)|retrouv(?:er|ez|e|ons)|pass(?:er|ez|e|ons)|continu(?:er|ez|e|ons)|echang(?:er|ez|eons)|dites|dis|repond(?:re|ez|s)|bascul(?:er|ez|ons)|telephon(?:er|ez|e))(?! (?:le support|le service))(?: [^.!?\\n\\ue002]{0,30})?[^\\p{L}\\p{N}\\ue002]{0,3}%APP(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?',
      '(?:mon|notre|voici mon|voici notre|voici le) (?:numero |compte |adresse |nom )?(?:de |d )?%APP(?:[^\\p{L}\\p{N}\\n]{1,3}%APP)?',
      '(?:avez vous|as tu|vous avez|tu as|donnez moi votre|donne moi ton|votre|ton|quel est votre|quel est ton|vous utilisez) (?:un |numero )?%APP',
    ],
    before: '(?:livreur|transporteur|%BRAND)(?: \\p{L}+){0,2}',
    unless: '(?:ne|n)(?: \\p{L}+){1,3} (?:pas|jamais)|livreur|transporteur',
  },
]);
