/** How the words of time begin in the languages of Latin script; a test holds it against `Intl`. */

/**
 * The first three letters of each word in its `plain` form, and the languages that have one, a bit for each in the order
 * en fr es de it pt nl pl tr, in base 36: one look tells that "2 shirts" is no time in any of them.
 */
export const STARTS =
  'a.e7 abe.8 abo.e7 abr.10 ade.e7 aft.1 ago.e7 agu.74 aho.e7 aks.74 alc.e7 alg.e7 all.e7 alm.e7 alr.e7 als.e7 ' +
  'alt.e7 am.e7 an.e7 ann.g ano.10 ans.2 ant.e7 aou.2 app.e7 apr.e7 ara.74 aro.e7 as.e7 at.e7 atr.w aug.21 ' +
  'auj.e7 ava.e7 avo.1s avr.2 ay.74 aye.e7 az.e7 bir.e7 bug.74 car.74 cas.e7 ce.e7 cer.e7 chw.e7 cir.e7 cmt.74 ' +
  'cum.74 cze.3k czw.3k d.e7 da.w dag.1s dak.74 day.1 de.e7 dec.1v del.e7 dem.e7 den.e7 der.e7 dez.14 dgn.1s ' +
  'di.e7 dia.10 dic.k die.8 dim.2 din.1s dk.74 dni.3k do.e7 dom.1g don.20 du.2 dun.74 dzi.e7 e.e7 ebe.e7 een.e7 ' +
  'eer.1s ein.e7 eki.74 el.e7 ene.4 enk.e7 env.e7 er.e7 etw.e7 eve.1 evv.74 eyl.74 f.w fa.e7 fas.e7 fe.w feb.2l ' +
  'fei.w fev.y few.e7 fr.8 fre.8 fri.1 g.40 gec.74 gel.e7 gen.g ger.e7 ges.e7 gg.g gio.g gis.1s giu.g gmt.e7 ' +
  'god.e7 gon.e7 gru.3k gun.e7 h.e7 ha.e7 hac.e7 haf.74 haz.74 heu.a hf.74 hie.e7 hoj.w hor.10 hou.1 hoy.4 ' +
  'hr.e7 hrs.e7 hs.e7 hui.2 ier.e7 il.e7 in.1 ins.e7 inv.e7 j.2 jaa.1s jah.8 jan.2z jed.e7 jet.8 jeu.2 jou.e7 ' +
  'jue.4 jui.2 jul.31 jun.31 jus.e7 kas.74 kil.e7 kl.e7 kwi.3k l.e7 la.e7 las.e7 lat.3k le.e7 les.e7 let.e7 ' +
  'lip.3k lis.3k lug.g lun.m lut.3k m.e7 ma.1s maa.1s mad.10 mag.g mai.e7 maj.3k man.10 mar.cf mas.e7 mat.i ' +
  'may.79 med.4 mei.2o men.e7 mer.i mes.e7 mez.g mi.8 mid.1u mie.3o min.e7 mis.e7 mit.8 mni.e7 mo.e7 moi.e7 ' +
  'mom.e7 mon.9 mor.9 mrt.1s mrz.8 nac.20 nd.e7 nie.3k nig.1 nis.74 niz.e7 noc.3o noi.w noo.1 not.g nov.3j ' +
  'now.e7 nu.1s o.e7 oca.74 och.1s oct.7 of.e7 ogg.g ogl.74 oko.e7 okt.20 om.e7 on.e7 onc.e7 one.e7 ong.e7 ' +
  'ont.w oo.74 op.e7 ora.e7 ore.e7 os.74 ott.g out.w ove.e7 p.e7 paa.e7 pas.e7 paz.ao per.74 pia.3k plu.e7 ' +
  'pm.e7 po.3k poc.e7 pol.3k pom.g pon.e7 pou.e7 pra.e7 pre.e7 pro.e7 prz.e7 pt.3k pzt.74 qua.e7 que.e7 qui.w ' +
  'r.e7 ran.3k rd.e7 rok.3k s.e7 sa.7c saa.e7 sab.8k sal.74 sam.a san.e7 sat.1 sec.e7 seg.e7 sek.e7 sem.12 ' +
  'sen.e7 sep.27 ser.g set.1c sex.w sie.3k sim.74 sn.74 so.8 sob.3k soe.e7 soi.2 son.7c sr.3k sro.3k st.e7 ' +
  'std.8 stu.8 sty.3k sub.74 sun.1 t.e7 tag.8 tar.10 tem.e7 ter.4g th.e7 tha.e7 the.e7 thu.1 tod.1 tue.1 tyd.e7 ' +
  'tyg.3k uhr.e7 um.e7 uma.e7 un.e7 una.e7 une.e7 ung.e7 uno.e7 utc.e7 uur.e7 van.1s ven.i ver.e7 vie.4 vor.e7 ' +
  'vr.1s vri.1s w.e7 wcz.3k we.e7 wed.1 wee.1t wek.1s wen.e7 wie.3k wk.e7 wo.20 woc.8 woe.1s wrz.3k wt.3k ' +
  'wto.3k wys.e7 y.e7 yak.e7 yea.1 yes.1 yil.74 yr.1 z.e7 za.1s zat.1s zo.1s zoj.e7 zon.e7';

/** The signs that times of Chinese, Japanese and Korean are made of, traditional ones too. */
export const SIGNS =
  'いおかたっとのほぼ一七三上下个中九二于五今信個八六凌几分刚前剛十午发号后周四土在夕夜大天小年後才拜数方於日早时星昨昼時晚' +
  '晨曜月朝期木本概正水清火点现現發礼禮秒約约號送週金鍾鐘钟間间點간개그금께녁년늘몇목밤방분송수시아약어오요월일저전정제주지' +
  '초침토화후';
