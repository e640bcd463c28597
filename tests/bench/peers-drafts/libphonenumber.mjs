import { findPhoneNumbersInText } from 'libphonenumber-js/min';

const COUNTRIES = { en: 'US', fr: 'FR', es: 'ES', de: 'DE', pt: 'BR', it: 'IT', ru: 'RU', zh: 'CN', ar: 'EG' };

/** Numbers of the country that goes with the language, and of any country with `+`. */
export default () =>
  (text, { language }) =>
    findPhoneNumbersInText(text, { defaultCountry: COUNTRIES[language] ?? 'US' }).map(({ startsAt, endsAt }) => ({
      category: 'phone',
      start: startsAt,
      end: endsAt,
    }));
