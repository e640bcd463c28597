import { arabic } from './scams/ar.ts';
import { german } from './scams/de.ts';
import { english } from './scams/en.ts';
import { spanish } from './scams/es.ts';
import { french } from './scams/fr.ts';
import { italian } from './scams/it.ts';
import { portuguese } from './scams/pt.ts';
import { russian } from './scams/ru.ts';
import type { ScamRule } from './scams/rule.ts';
import { chinese } from './scams/zh.ts';

/** What sellers ask for against the buyer's protection, by language. */
export const scams: ScamRule[] = [
  ...english,
  ...french,
  ...spanish,
  ...german,
  ...portuguese,
  ...italian,
  ...russian,
  ...chinese,
  ...arabic,
];
