import { writeFileSync } from 'node:fs';
import { LegalHoliday, LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { DAY, dayOf } from './calendar-days.ts';
import { FITTED, feastDays, rulesOf } from './make-calendar-countries.ts';

const YEARS = { festivals: [2000, 2100], closures: [2015, 2026] } as const;
const LETTERS: Record<string, string> = {
  元旦节: 'n',
  元旦: 'n',
  春节: 's',
  清明节: 'q',
  劳动节: 'l',
  端午节: 'd',
  中秋节: 'm',
  国庆节: 'g',
  国庆中秋: 'g',
  抗战胜利日: 'v',
};

/** Where sellers are; China has a table of its own. */
const COUNTRIES =
  'AD AE AL AM AR AT AU BA BE BG BH BO BR BY CA CH CL CO CR CY CZ DE DK DO DZ EC EE EG ES FI FO FR GB GE GR GT HK HN HR HU ID IE IL IN IS IT JO JP KE KR KW KZ LI LK LT LU LV MA MC MD ME MK MT MX MY NG NL NO NZ OM PA PE PH PL PT PY QA RO RS RU SA SE SG SI SK SV TH TN TR TW UA US UY VE VN XK ZA'.split(
    ' ',
  );

/** The text of `calendar-table.ts`, made anew: `npm run make:calendar` writes it. */
export function table(): string {
  const feasts = feastDays();
  const around = years(FITTED.from - 1, FITTED.to + 1);
  const rules = (): string[] => {
    const all = new Map(feasts);
    for (const [index, letter] of ['S', 'Q', 'D', 'M'].entries())
      all.set(
        letter,
        around.map((year) => festivalsOf(year)[index] as number),
      );
    return COUNTRIES.map((country) => `  ${country}: '${rulesOf(country, all)}',`);
  };
  return `// Made by make-calendar.ts, not by hand: festivals and closures of China from tyme4ts (MIT), holidays of other countries from
// date-holidays (ISC and CC-BY 3.0, https://github.com/commenthol/date-holidays).

/** From 2000, four digits in base 36 a year: see \`calendar-china.ts\`. */
export const FESTIVALS =
  '${years(...YEARS.festivals)
    .map(festivalText)
    .join('')}';

/** The State Council's days off and make-up days by year: see \`calendar-china.ts\`. */
export const CLOSURES: Readonly<Record<number, string>> = {
${years(...YEARS.closures)
  .map((year) => `  ${year}: '${closuresOf(year)}',`)
  .join('\n')}
};

/** Years in which \`COUNTRIES\` is as the library is. */
export const FITTED = { from: ${FITTED.from}, to: ${FITTED.to} } as const;

/** Days of moving feasts by letter: see \`calendar-countries.ts\`. */
export const FEASTS: Readonly<Record<string, string>> = {
${[...feasts].map(([letter, days]) => `  ${letter}: '${stepsOf(days)}',`).join('\n')}
};

/** Rules of public holidays by country: see \`calendar-countries.ts\`. */
export const COUNTRIES: Readonly<Record<string, string>> = {
${rules().join('\n')}
};
`;
}

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Numbers of the days of cny, qingming, dragonBoat, midAutumn. */
function festivalsOf(year: number): number[] {
  const days: SolarDay[] = [
    LunarDay.fromYmd(year, 1, 1).getSolarDay(),
    SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay(),
    LunarDay.fromYmd(year, 5, 5).getSolarDay(),
    LunarDay.fromYmd(year, 8, 15).getSolarDay(),
  ];
  return days.map((day) => dayOf(day.getYear(), day.getMonth(), day.getDay()));
}

function festivalText(year: number): string {
  const first = [dayOf(year, 1, 20), dayOf(year, 4, 1), dayOf(year, 5, 25), dayOf(year, 9, 5)];
  return festivalsOf(year)
    .map((day, index) => {
      const after = day - (first[index] as number);
      if (after < 0 || after > 35) throw new Error(`A festival of ${year} does not fit`);
      return after.toString(36);
    })
    .join('');
}

function stepsOf(days: readonly number[]): string {
  return days.map((day, index) => (index === 0 ? day : day - (days[index - 1] as number)).toString(36)).join('');
}

function closuresOf(year: number): string {
  const runs: { day: number; letter: string; length: number }[] = [];
  for (let number = dayOf(year, 1, 1); number < dayOf(year + 1, 1, 1); number++) {
    const day = number - dayOf(year, 1, 1) + 1;
    const date = new Date(number * DAY);
    const holiday = LegalHoliday.fromYmd(year, date.getUTCMonth() + 1, date.getUTCDate());
    if (!holiday) continue;
    const letter = holiday.isWork() ? 'w' : LETTERS[holiday.getName()];
    if (letter === undefined) throw new Error(`Unknown closure ${holiday}`);
    const last = runs.at(-1);
    if (last && last.day + last.length === day && (last.letter === 'w') === (letter === 'w')) {
      last.length += 1;
      // A week of the National Day with Mid-Autumn in it is one closure.
      if (letter === 'g') last.letter = letter;
    } else runs.push({ day, letter, length: 1 });
  }
  return runs.map(({ day, letter, length }) => `${day}${letter}${length}`).join(' ');
}

if (import.meta.main) writeFileSync(new URL('calendar-table.ts', import.meta.url), table());
