/** Words that stand where a name may stand, and are none: how people address those whose name they do not know. By experience, 2026-11-23. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'friend friends customer customers buyer buyers client clients sir madam sirs mr mrs ms miss all there seller sellers team shop store everyone dear dears guys folks again back ' +
    'support service manager member user guest my our your the this that it we i you he she they yes no not ok okay thanks thank please sorry hello hi hey good morning afternoon evening day night today tomorrow ' +
    'i’m im am is are was were have has had can could will would do does did how what when where why who which if so and or but for from in on at to of with about after as just now still any some ' +
    'order orders package parcel product products item items goods delivery shipping tracking refund dispute payment price aliexpress amazon ebay etsy vinted paypal alibaba temu best regards happy merry wish welcome ' +
    'valued lovely sweet honey bro brother sister boss mate buddy beautiful handsome pretty kind nice great big new year christmas ' +
    'wechat whatsapp telegram skype instagram facebook messenger viber line email mail phone tel number address ' +
    'ami amie amis acheteur acheteuse cliente monsieur madame mademoiselle messieurs mesdames vendeur vendeuse boutique à tous tout le la les un une je nous vous merci bonjour bonsoir svp cher chère ma mon votre notre commande colis suis ai est ' +
    'kunde kundin kunden käufer käuferin freund freundin verkäufer verkäuferin herr frau damen herren zusammen leute ich wir sie ihr danke bitte guten tag die der das ein eine ' +
    'amigo amiga amigos comprador compradora señor señora vendedor vendedora todos gracias hola yo usted nosotros el los las una su mi que ' +
    'amico amica acquirente signore signora venditore grazie ciao io noi lei il lo gli ' +
    'amigo prezado senhor senhora caro cara obrigado obrigada eu você nós o a os as ' +
    'vriend klant koper verkoper meneer mevrouw heer bedankt ik wij ' +
    'klient klientko kliencie pan pani państwo sprzedawca kupujący dziękuję przyjacielu ' +
    'müşteri müşterimiz arkadaşım bey hanım satıcı teşekkürler kunde kund kjøper køber kära ' +
    'завтра сегодня вчера сейчас скоро очень ваша ваши наш наши посылка отправим можете подскажите извините конечно ' +
    'друг друзья покупатель клиент клиентка продавец господин госпожа господа мы вы я он она спасибо пожалуйста день вечер утро это как ваш ваша ваше мой если для по на не да нет все ' +
    'покупець клієнт друже продавець дякую ' +
    '朋友 亲 买家 卖家 客户 顾客 客人 先生 女士 小姐 老板 大家 我们 你们 您好 你好 谢谢 请问 亲亲 宝贝 店家 客服 感谢 抱歉 不好意思 买家您好 卖家您好 尊敬的 亲爱的 早上 下午 晚上 早上好 下午好 晚上好 用户 会员 ' +
    'お客 お客様 皆 皆様 お世話 購入者 出品者 店長 担当者 お疲れ ご主人 奥 みな ' +
    '고객 고객님 사장 사장님 판매자 구매자 여러분 선생 손님 ' +
    'بكم في متجرنا متجر لدينا طلبك طلبكم شكرا جزيلا ' +
    'صديقي عزيزي العميل المشتري البائع سيدي سيدتي أخي أختي الكريم الكريمة عميلنا بك يا شكرا نحن أنا لقد هل ' +
    'חבר לקוח קונה מוכר אדוני גברתי כולם לך לכם אני אנחנו תודה יקר יקרה מה'
  ).split(' '),
);
