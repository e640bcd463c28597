/** The words `Intl` has for English, written down: the first formatter of a page costs 12 ms. A test holds them against `Intl`. */

import { hoursFrom, UNITS } from './times-intl.ts';
import type { WordSource } from './times-shape.ts';

/** The tags whose words are these. */
export const ENGLISH = /^en(-(us|gb))?$/i;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Parts of the day, by their first and last hour. */
const HOURS: [string, number, number][] = [
  ['in the morning', 0, 11],
  ['noon', 12, 12],
  ['in the afternoon', 13, 17],
  ['in the evening', 18, 20],
  ['at night', 21, 23],
];
/** How each unit is written. */
const AGES =
  'second|seconds|sec.|s minute|minutes|min.|m hour|hours|hr.|h day|days|d week|weeks|wk.|w month|months|mo. year|years|yr.|y'
    .split(' ')
    .map((names) => names.split('|'));

export const inEnglish: WordSource = {
  names: (add, begin) => {
    const learn = (name: string, meaning: { month: number } | { weekday: number }) => {
      for (const word of [name, name.slice(0, 3)]) add(word, meaning);
      begin(name, meaning);
    };
    MONTHS.forEach((name, at) => {
      learn(name, { month: at + 1 });
    });
    WEEKDAYS.forEach((name, at) => {
      learn(name, { weekday: at });
    });
    add('at', { filler: true });
  },
  hours: (add) => {
    for (const [name, first, last] of HOURS) add(name, { hours: hoursFrom(first, last) });
  },
  days: (add) => {
    add('today', { dayShift: 0 });
    add('yesterday', { dayShift: -1 });
  },
  ages: (add) => {
    AGES.forEach((names, at) => {
      for (const name of names) add(`# ${name} ago`, { unit: UNITS[at]?.[1] ?? 0 });
    });
  },
  now: 'now',
};
