/** What can be wrong with a ZIP as such. Whoever reads one says each in words. */
export type ZipProblemCode =
  | 'not-a-zip'
  | 'end-record'
  | 'central-header'
  | 'local-header'
  | 'headers-differ'
  | 'descriptor'
  | 'unsafe-name'
  | 'duplicate'
  | 'encrypted'
  | 'link'
  | 'unsupported'
  | 'overlap'
  | 'hidden-bytes'
  | 'size'
  | 'checksum'
  | 'too-large';

/** A finding. `path` names the file it is about. */
export interface ZipProblem {
  code: ZipProblemCode;
  path?: string;
}
