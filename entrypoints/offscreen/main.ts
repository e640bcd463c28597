import { makeBackup } from '../../utils/db/backup-file.ts';
import { listen, type Offscreen } from '../../utils/messages.ts';

// Chromium's worker has no `URL.createObjectURL`: this document makes the weekly file and its address.
listen<Offscreen>({
  weeklyBackup: async (facts) => URL.createObjectURL(await makeBackup(facts, undefined, () => undefined)),
});
