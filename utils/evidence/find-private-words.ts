/** Words that stand where a name may stand, and are none: how people address those whose name they do not know. By experience, 2026-11-23. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'very so too really still also only much more most always never ever already maybe here disappointed sorry angry upset sad glad sure waiting interested asking looking writing sending ridiculous scam fraud wrong broken damaged closed open free new old monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french german spanish italian chinese russian ' +
    'star positive negative feedback edition version official series premium pro max mini plus ultra original quality size colour color black white red blue green grey gray silver gold pink ' +
    'nummer numéro número numero номер numer numaram telefon téléphone teléfono telefono telefone handy handynummer mobil contact kontakt contacto adresse adres dirección indirizzo endereço morada anschrift lieferadresse адрес postcode zip plz city town ville stadt ort ciudad città cidade pays land país paese region meine mein mijn min moj mój meu minha mio mia shipping delivery new receiver recipient destinataire empfänger ' +
    'dhl ups dpd gls usps fedex tnt evri hermes yodel colissimo chronopost correos poste brt sda inpost poczta postnl bpost post postnord cainiao yanwen royal mail auspost customs douane zoll aduana dogana relay relais locker pickup mondial courier driver postman facteur briefträger security guard reception concierge neighbour neighbor neighbors voisin voisine nachbar hub depot office center centre ' +
    'bought received refused wants wanted needs unknown nobody someone somebody anyone none super great best fast top buen buena bon bonne bonnes gut gute guter liebe lieber schöne schönen sehr muy molto très bardzo большое большая огромное заранее highly recommended ' +
    'جوال جوالي هاتف هاتفي رقم رقمي تلفون موبايل العنوان عنوان عنواني طلب الطلب ' +
    'estimado estimada gentile sehr geehrte geehrter szanowny szanowna drogi kära hej уважаемый уважаемая дорогой дорогая ' +
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

/** Family names of China, Taiwan and Korea; with one of these, two to four signs beside an address or a phone number are a name. Censuses of 2020 (China), 2015 (Korea), in short. */
export const FAMILIES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于於余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戚莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢季裴霍苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽穆农農司卓古吉缪繆简簡芦蘆麦麥褚娄婁窦竇戚岑景黨宫宮费費卜冷晏席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬师師仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池苑迟遲邝鄺';
/** The same of Korea. */
export const KOREANS =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용';

/** Words that no name begins with, but that may end one: countries, towns, makers. */
export const NOT_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'zealand czech republic south north korea saudi arabia united kingdom states hong kong costa rica puerto sri lanka san los las angeles york britain northern ireland macedonia emirates norway finland denmark hungary romania greece croatia serbia bulgaria slovakia slovenia israel türkiye europe asia africa america ' +
    'samsung apple iphone ipad huawei xiaomi redmi sony lg canon nikon nintendo playstation xbox bosch makita lego nike adidas puma vans levis anker lenovo dell asus acer philips ikea tesla bmw audi toyota honda ford renault peugeot bluetooth wifi usb camera charger cable lamp watch laptop tablet printer battery adapter switch controller lover member prime vip ' +
    'street road avenue lane city town state country street building floor room apartment france germany spain italy portugal poland russia china japan korea usa uk england belgium switzerland austria netherlands sweden turkey brazil mexico canada australia india ukraine '
  ).split(' '),
);
