/** Endings of hosts which are worth a warning: the common generic ones and countries, as seen in drafts (experience, 2026-11-22). */
export const ENDINGS = new Set(
  (
    'com net org info biz shop store online site xyz top club app io co me tv live link pro dev page ly gl gg to cc eu asia fr de es it pt br uk us ca mx ar cl pe ' +
    'ru su ua by kz cn hk tw jp kr vn th id ph my sg in pk bd ae sa eg ma dz tn tr il pl cz sk hu ro bg gr nl be lu at ch se no dk fi ie au nz za ng ke li is lt lv ee si hr ba ge ' +
    'am az uz im bio art blog cloud email space website tech vip win work world ink icu fun mobi name tel chat deals sale market click gift money pay cash buzz life group digital ' +
    'company agency studio design photo photos gallery social zone today news support help center direct express best one plus guru media network house fashion boutique shopping рф рус укр'
  ).split(' '),
);

/** Endings which are also words: after a full stop without a space they need one more sign of a link. */
export const WORDS = new Set(
  'it me in is am no so to de es my at be us la se as an do il ma sa si te ca mi un im id one my am best plus by pro link help page support today direct pay gift money cash work live life fun group name'.split(
    ' ',
  ),
);
/** Names of software and files that look like hosts. */
export const NOT_HOSTS =
  /^(?:asp\.net|node\.js|vue\.js|vb\.net|ml\.net|ado\.net|paint\.net|e\.g|i\.e|u\.s|p\.s|a\.m|p\.m|no\.\w+|art\.no|ref\.no|co\.ltd|ltd\.co)$/;
