/** `node tests/evidence-checker/cli.ts DESTINATION FILE…` or a folder: what the destination would refuse; nothing when all is well. */
import { checkCopy } from './copy.ts';
import { checkUpload } from './upload.ts';

const [destination = '', ...files] = process.argv.slice(2);
const complaints =
  destination === 'self'
    ? await checkCopy(files[0] ?? '')
    : await checkUpload(files.length === 1 ? (files[0] as string) : files, destination);
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
