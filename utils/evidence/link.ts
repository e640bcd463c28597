/** The chain of a pack: every message, as it stands in the pack, hangs on all before it. */
import { canonical } from './canonical.ts';
import { sha256OfText } from './sha256.ts';

/**
 * Lower-case hex SHA-256 of the UTF-8 bytes of `canonical(["parley-link/1", previous, message])`: `previous` the link of the
 * message before it in the pack (`''` for the first), the message as in `case.json` without its `link`.
 */
export const linkOf = (previous: string, message: object): string =>
  sha256OfText(canonical(['parley-link/1', previous, message]));
