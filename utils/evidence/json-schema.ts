/** Names that whoever writes `case.json` and whoever reads it share. */

/** Name and version of the layout; the number rises when a reader of the old one would misread the new one. */
export const CASE_SCHEMA = 'parley-evidence/3';

/** Path in the pack. */
export const CASE_FILE = 'case.json';
