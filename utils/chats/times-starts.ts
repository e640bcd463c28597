/** How the words of time begin in the languages of Latin script; a test holds it against `Intl`. */

/**
 * The first five letters of each word in its `plain` form, and the languages that have one, a bit for each in the order
 * en fr es de it pt nl pl tr, in base 36: one look tells that "2 shirts" is no time in any of them. A word with a plus is read
 * in every language, as "the" is; its bits are the languages where it says more. Words of one letter say more in none.
 */
export const STARTS =
  'a+0 abend.8 about+0 abr.10 abri.10 abril.10 adess+0 after.1 ago+1h agora+0 agos.1g agost.1g agu.74 agus.74 ' +
  'agust.74 ahora+0 aksam.74 alcun+0 algun+0 alle+g almos+0 alred+0 als+0 altro+g am+57 an+2 anni.g anno.g ano.10 ' +
  'anos.10 ans.2 antea.4 anteo.w antes+0 antie+0 aou.2 aout.2 ap.2 appro+0 apr.2h apres.2 apri.2h april.2h aprox+0 ' +
  'ara.74 aral.74 arali.74 aroun+0 as+w at+1 atras.w aug.21 augu.21 augus.21 auj+0 aujou.2 avant+2 avond.1s avr.2 ' +
  'avri.2 avril.2 ay.74 ayer+4 az+0 bir+0 birka+0 bugun.74 car.74 cars.74 carsa.74 casi+0 ce+0 cerca+0 chwil+0 ' +
  'circa+0 cmt.74 cum.74 cuma.74 cumar.74 cze.3k czer.3k czerw.3k czw.3k czwa.3k czwar.3k d+0 da.w dag.1s dagen.1s ' +
  'dakik.74 day.1 days.1 de+12 dec.1v dece.1v decem.1v del+k demin+0 den+0 der+0 derni+0 dez.14 deze.14 dezem.14 ' +
  'dgn.1s di+2g dia.10 dias.10 dic.k dice.g dicem.g dici.4 dicie.4 die.8 dien.8 diens.8 dim.2 dima.2 diman.2 din.1s ' +
  'dins.1s dinsd.1s dk.74 dni.3k do+20 dom.1g dome.g domen.g domi.10 domin.10 don.20 dond.1s donde.1s donn.8 ' +
  'donne.8 du.2 dun.74 dzien.3k dzis+3k dzisi.3k e+0 eben+0 een+0 eergi.1s ein+0 eine+0 einem+0 einen+0 einer+0 ' +
  'eki.74 ekim.74 el+0 ene.4 ener.4 enero.4 enkel+0 envia+0 envir+0 envoy+0 er+0 etwa+0 eveni.1 evvel.74 eyl.74 ' +
  'eylu.74 eylul.74 f.w fa+g fast+0 fe.w feb.2l febb.g febbr.g febr.25 febre.4 febru.21 fei.w feir.w feira.w fev.y ' +
  'feve.w fever.w fevr.2 fevri.2 few+0 fr.8 fre.8 frei.8 freit.8 fri.1 frid.1 frida.1 g.40 gece.74 geled+1s gen.g ' +
  'genn.g genna.g gerad+0 gesen+0 geste.8 gg.g gio.g giorn.g giov.g giove.g giste.1s giu.g giug.g giugn.g gmt+0 ' +
  'godz+3k godzi+3k gonde+0 gru.3k grud.3k grudn.3k grudz.3k gun+74 h+0 ha+w hace+4 hafta.74 haz.74 hazi.74 ' +
  'hazir.74 heure.2 heute.8 hf.74 hier+2 hoje.w hora.10 horas.10 hour.1 hours.1 hoy.4 hr+1 hrs+1 hs+0 hui.2 ieri+g ' +
  'il+2 in.1 insta+0 invia+0 j.2 jaar.1s jahr.8 jahre.8 jan.2z jane.w janei.w jann.8 janne.8 janu.21 janua.21 ' +
  'janv.2 janvi.2 jedna+0 jetzt.8 jeu.2 jeud.2 jeudi.2 jour+2 jours.2 jue.4 juev.4 jueve.4 juil.2 juill.2 juin.2 ' +
  'jul.31 julh.w julho.w juli.24 julio.4 july.1 jun.31 june.1 junh.w junho.w juni.24 junio.4 just+0 justo+0 kas.74 ' +
  'kasi.74 kasim.74 kilka+0 kilko+0 kl+0 kwi.3k kwie.3k kwiec.3k kwiet.3k l+0 la+4 las+0 last+0 lat.3k lata.3k le+0 ' +
  'less+0 letzt+0 lip.3k lipc.3k lipca.3k lipi.3k lipie.3k lis.3k list.3k listo.3k lug.g lugl.g lugli.g lun.m ' +
  'lund.2 lundi.2 lune.k luned.g lunes.4 lut.3k lute.3k luteg.3k luty.3k m+0 ma.1s maa.1s maan.1s maand.1s maar.1s ' +
  'maart.1s madru.10 mag.g magg.g maggi.g mai.16 maint+0 maio.w maj.3k maja.3k manan.4 manha.w mar.cf marc.4h ' +
  'marca.3k march.1 marco.w mard.2 mardi.2 mars.2 mart.7o marte.k marz.4c marze.3k marzo.k mas+0 mat.2 matin.2 ' +
  'matti.g may.79 mayi.74 mayis.74 mayo.4 medio.4 mei.1s meio.w menos+0 mer.i merc.i merco.g mercr.2 mes.10 mese.g ' +
  'meses.10 mesi.g mesmo+0 mezzo.g mi.8 midda.1t midi.2 mie.4 mier.4 mierc.4 mies.3k miesi.3k min+73 mins+1 ' +
  'minut+73 minuu.1s mismo+0 mit.8 mitt.8 mitta.8 mittw.8 mniej+0 mo+9 moins+0 mois.2 momen+0 mon.9 monat.8 mond.1 ' +
  'monda.1 mont.8 monta.8 month.1 morge.8 morni.1 mos.1 mrt.1s mrz.8 nachm.8 nacht.20 nd+0 nie.3k nied.3k niedz.3k ' +
  'night.1 nis.74 nisa.74 nisan.74 niz+0 noche.4 nocy.3k noite.w noon.1 notte.g nov.3j nove.3f novem.3f novi.4 ' +
  'novie.4 now+0 nu.1s o+0 oca.74 ocak.74 ochte.1s oct.7 octo.3 octob.3 octu.4 octub.4 of+0 oggi.g ogle.74 ogled.74 ' +
  'okolo+0 okt.20 okto.20 oktob.20 om+1s on+0 once+74 oncek+0 one+0 ongev+0 ontem.w oo.74 op+0 ora+g ore+g os.74 ' +
  'ott.g otto.g ottob.g out.w outu.w outub.w over+0 p+0 paar+0 pasad+0 paz.ao pazar.74 pazd.3k pazdz.3k per.74 ' +
  'pers.74 perse.74 pia.3k piat.3k piate.3k plus+0 pm+57 po.3k pochi+0 poco+0 polud.3k pomer.g pon.3k ponad+0 ' +
  'poni.3k ponie.3k pouco+0 prawi+0 presq+0 propr+0 przed+3k pt.3k pzt.74 qua.w qualc+0 quar.w quart.w quase+0 ' +
  'quasi+0 quelq+0 qui.w quin.w quint.w r+0 rano.3k rd+0 rok.3k s+0 sa.7c saat+74 sab.1g saba.1g sabad.10 sabah.74 ' +
  'sabat.g sal.74 sali.74 sam.a same.2 samed.2 sams.8 samst.8 saniy+74 sat.1 satu.1 satur.1 sec.29 secon+2b secs.1 ' +
  'seg.10 segu.w segun+10 sek.3s sekun+3s sem.12 semai.2 seman.10 sent+0 sep.27 sept.27 septe.23 septi.4 sera.g ' +
  'set.1c sete.w setem.w sett.g sette.g setti.g sex.w sext.w sexta.w sie.3k sier.3k sierp.3k simdi.74 sn.74 so.8 ' +
  'sob.3k sobo.3k sobot.3k soebe+0 soir.2 son.8 sonn.8 sonnt.8 sonra.74 sr.3k sro.3k srod.3k sroda.3k st+0 std.8 ' +
  'stund.8 sty.3k styc.3k stycz.3k sub.74 suba.74 subat.74 sun.1 sund.1 sunda.1 t+0 tag.8 tagen.8 tarde.10 tem.74 ' +
  'temm.74 temmu.74 temu+3k ter.w teraz.3k terc.w terca.w th+0 than+0 the+1 thu.1 thur.1 thurs.1 today.1 tue.1 ' +
  'tues.1 tuesd.1 tydz.3k tydzi+3k tyg.3k tygod.3k uhr+0 um+8 uma+0 un+0 una+0 une+0 ungef+0 uno+0 unos+0 utc+0 ' +
  'uur+1s vanda.1s ven.i vend.2 vendr.2 vene.g vener.g versc+0 verzo+0 vie.4 vier.4 viern.4 vor+8 vorge.8 vorig+0 ' +
  'vorm.8 vormi.8 vr.1s vri.1s vrij.1s vrijd.1s w+0 wcz.3k wczor.3k we+0 wed.1 wedn.1 wedne.1 week.1t weeks.1 ' +
  'weken.1s wenig+0 wiecz.3k wk+1 wks.1 wo.20 woche.8 woe.1s woen.1s woens.1s wrz.3k wrze.3k wrzes.3k wt.3k wto.3k ' +
  'wtor.3k wtore.3k wysla+0 y+0 yakla+0 year.1 years.1 yeste.1 yil.74 yr.1 yrs.1 z+0 za.1s zat.1s zate.1s zater.1s ' +
  'zo.1s zojui+0 zon.1s zond.1s zonda.1s zonet+0';

/** The signs that times of Chinese, Japanese and Korean are made of, traditional ones too. */
export const SIGNS =
  'いおかたっとのほぼ一七三上下个中九二于五今信個八六凌几分刚前剛十午发号后周四土在夕夜大天小年後才拜数方於日早时星昨昼時晚' +
  '晨曜月朝期木本概正水清火点现現發礼禮秒約约號送週金鍾鐘钟間间點간개그금께녁년늘몇목밤방분송수시아약어오요월일저전정제주지' +
  '초침토화후';
