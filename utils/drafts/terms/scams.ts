import { english } from './scams/en.ts';
import { spanish } from './scams/es.ts';
import { french } from './scams/fr.ts';
import { italian } from './scams/it.ts';
import { portuguese } from './scams/pt.ts';
import type { ScamRule } from './scams/rule.ts';

/** What sellers ask for against the buyer's protection, by language. */
export const scams: ScamRule[] = [...english, ...french, ...spanish, ...portuguese, ...italian];
