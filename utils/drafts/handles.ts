import type { Folded } from './fold.ts';

/** A user name in units of the folded text. */
export interface HandleHit {
  from: number;
  to: number;
}

const SIGNED = /(?<![\p{L}\p{N}._%+@-])@[a-z_](?:[a-z0-9_]|[.-](?=[a-z0-9_])){2,30}(?![a-z0-9@])/gu;
const LIVE = /(?<![a-z0-9])live ?: ?\.?[a-z][a-z0-9._-]{3,30}/gu;
/** What may stand between an app and a name there. */
const LEAD =
  /^[\s"'»)]*(?:(?:id|user(?:name| name)?|account|handle|name|nick(?:name)?|login|contact|konto|benutzername|usuario|utilisateur|pseudo|compte|identifiant|cuenta|conta|utente|nome|аккаунт|ник|логин|号码?|帐号|账号|号是|群)[\s:：=-]*(?:is|ist|est|es|e|это|是|为)?|is|ist|est|es|e|here is|it is|c est|это|是|号是|联系|加我)?[\s:：=(>-]*(?:@)?/u;
const NAME = /^[a-z](?:[a-z0-9_]|[.-](?=[a-z0-9_])){3,30}(?![a-z0-9])/u;
const QQ_NUMBER = /^[1-9]\d{4,10}(?!\d)/;
const BY_LABEL =
  /(?<![\p{L}])(?:my|mon|mein|mi|meu|mio|il mio|мои|our|notre)? ?(?:user ?name|username|pseudo|nickname|nick|benutzername|nombre de usuario|usuario|nome utente|nome de usuario|ник|никнеим|логин|handle|contact id|用户名|昵称|账号|id)(?: (?:is|ist|est|es|e|there is|la bas|dort|alli|там))?[\s:：=]+@?([a-z](?:[a-z0-9_]|[.-](?=[a-z0-9_])){3,30})(?![a-z0-9@])/gu;

/** User names: after `@`, after an app that was found (`apps`, unit ranges), or after "my username is". */
export function matchHandles({ plain }: Folded, apps: { from: number; to: number; term: string }[]): HandleHit[] {
  const hits: HandleHit[] = [];
  if (plain.includes('@')) {
    for (const found of plain.matchAll(SIGNED)) {
      if (/^@(?:home|once|least|all|the|each|work|me|usd|eur|night|noon|time|same)$/.test(found[0])) continue;
      if (/\d ?$/.test(plain.slice(Math.max(0, found.index - 2), found.index))) continue;
      hits.push({ from: found.index, to: found.index + found[0].length });
    }
  }
  if (plain.includes('live')) {
    for (const found of plain.matchAll(LIVE)) {
      if (/[._\d]/.test(found[0]) || apps.length) hits.push({ from: found.index, to: found.index + found[0].length });
    }
  }
  for (const app of apps) {
    const rest = plain.slice(app.to, app.to + 60);
    const lead = LEAD.exec(rest)?.[0] ?? '';
    const name =
      NAME.exec(rest.slice(lead.length))?.[0] ??
      (app.term === 'qq' ? QQ_NUMBER.exec(rest.slice(lead.length))?.[0] : undefined);
    if (name && isName(name, lead)) hits.push({ from: app.to + lead.length, to: app.to + lead.length + name.length });
  }
  for (const found of plain.matchAll(BY_LABEL)) {
    const name = found[1] as string;
    const to = found.index + found[0].length;
    if (/[_\d]/.test(name) && !/^(?:[a-z]{1,3}\d+[a-z]{0,2}|[a-z]{2}\d{9}[a-z]{2})$/.test(name))
      hits.push({ from: to - name.length, to });
  }
  return hits;
}

/** A name has a digit, a dot or an underscore inside, or stands straight behind a colon or `@`; a common word does not. */
function isName(name: string, lead: string): boolean {
  if (/^\d+$/.test(name)) return true;
  return /[_\d]|[a-z]\.[a-z]/.test(name) || /[:：=@]\s*$/.test(lead);
}
