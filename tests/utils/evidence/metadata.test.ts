import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from '../../../utils/evidence/metadata.ts';
import { orientationOf } from '../../../utils/evidence/metadata-exif.ts';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import {
  exifOf,
  GIF,
  gifWith,
  JPEG,
  joined,
  jpegWith,
  PLACE,
  PNG,
  pngChunk,
  pngWith,
  segment,
  WEBP,
  webpWith,
} from './metadata-sample.ts';
import { caseOf, packOf } from './sealed-sample.ts';

const XMP = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLACE}</x:xmpmeta>`;
/** APP1 to APP15, comments, and a second picture behind the end, as phones write them. */
const MARKED: Record<string, Uint8Array<ArrayBuffer>> = {
  'JPEG, EXIF': jpegWith([segment(0xe1, joined('Exif\0\0', exifOf(1)))]),
  'JPEG, XMP': jpegWith([segment(0xe1, XMP)]),
  'JPEG, XMP in parts': jpegWith([segment(0xe1, `http://ns.adobe.com/xmp/extension/\0${PLACE}`)]),
  'JPEG, other pictures': jpegWith(
    [segment(0xe2, `MPF\0${PLACE}`)],
    jpegWith([segment(0xe1, joined('Exif\0\0', exifOf(1)))]),
  ),
  'JPEG, IPTC': jpegWith([segment(0xed, `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0${PLACE}`)]),
  'JPEG, comment': jpegWith([segment(0xfe, PLACE)]),
  'JPEG, small copy': jpegWith([segment(0xe0, `JFXX\0\x10${PLACE}`)]),
  'JPEG, film behind it': jpegWith([], `\0\0\0\x18ftypmp42${PLACE}`),
  'PNG, EXIF': pngWith([pngChunk('eXIf', exifOf(1))]),
  'PNG, XMP': pngWith([pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${PLACE}`)]),
  'PNG, text': pngWith([pngChunk('tEXt', `Comment\0${PLACE}`)]),
  'PNG, packed text': pngWith([pngChunk('zTXt', `Comment\0\0${PLACE}`)]),
  'PNG, time': pngWith([pngChunk('tIME', PLACE)]),
  'PNG, of a maker': pngWith([pngChunk('caBX', PLACE)]),
  'PNG, behind it': pngWith([], PLACE),
  'WebP, EXIF and XMP': webpWith(0x0c, [
    ['EXIF', exifOf(1)],
    ['XMP ', PLACE],
  ]),
  'WebP, of a maker': webpWith(0, [['JUNK', PLACE]]),
  'GIF, comment': gifWith(joined([0x21, 0xfe, PLACE.length], PLACE, [0])),
  'GIF, XMP': gifWith(joined([0x21, 0xff, 11], 'XMP DataXMP', [PLACE.length], PLACE, [0])),
  'GIF, text': gifWith(joined([0x21, 0x01, 12], new Uint8Array(12), [PLACE.length], PLACE, [0])),
};
const NONE = { JPEG, PNG, WebP: WEBP, GIF };
for (const marker of Array.from({ length: 15 }, (_, at) => 0xe1 + at))
  MARKED[`JPEG, APP${marker - 0xe0}`] = jpegWith([segment(marker, `Maker${PLACE}`)]);

/** What is odd about an AVIF. */
interface Odd {
  properties?: Uint8Array[];
  parts?: Uint8Array[];
  data?: string;
  /** Bytes of `data` that belong to the item. */
  pointed?: number;
}

const TURNED = {
  JPEG: jpegWith([segment(0xe1, joined('Exif\0\0', exifOf(6)))]),
  PNG: pngWith([pngChunk('eXIf', exifOf(6))]),
  WebP: webpWith(0x08, [['EXIF', exifOf(6)]]),
};

describe('what nobody sees in a picture', () => {
  it.each(Object.entries(MARKED))('goes, and the picture stays bit by bit: %s', (name, bytes) => {
    expect(Buffer.from(bytes).includes(PLACE)).toBe(true);
    const plain = NONE[name.split(',')[0] as keyof typeof NONE];
    expect(Buffer.from(withoutMetadata(bytes) ?? []).equals(plain)).toBe(true);
  });

  it.each(Object.entries(NONE))('is not there: the file stays as it is: %s', (_, bytes) => {
    expect(withoutMetadata(bytes)).toBe(bytes);
  });

  it.each(Object.entries(TURNED))('goes, but for which way up it is: %s', (_, bytes) => {
    const clean = withoutMetadata(bytes);
    expect(Buffer.from(clean ?? []).includes('GPS')).toBe(false);
    const tiff = Buffer.from(clean ?? []).indexOf('MM\0*');
    expect(orientationOf((clean ?? JPEG).subarray(tiff))).toBe(6);
    expect(withoutMetadata(clean ?? JPEG)).toBe(clean);
  });

  it('is not searched for in a file that is cut off, of another kind, or odd', () => {
    for (const bytes of Object.values(NONE))
      for (const part of [0.2, 0.5, 0.9]) expect(withoutMetadata(bytes.slice(0, bytes.length * part))).toBe(undefined);
    for (const text of [
      '',
      'BM',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '\0\0\0\x1cftypheic',
      '\xff\xd8\xff\xd9',
    ])
      expect(withoutMetadata(joined(text))).toBe(undefined);
  });

  it('is not in an AVIF whose items are all pixels, and any other is left out', () => {
    const box = (type: string, ...parts: Parameters<typeof joined>) => {
      const body = joined(...parts);
      return joined([0, 0, (body.length + 8) >> 8, (body.length + 8) & 0xff], type, body);
    };
    const item = (kind: string, name = '\0', number = 1) => box('infe', [2, 0, 0, 0, 0, number, 0, 0], kind, name);
    const size = box('ispe', [0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 16]);
    const alpha = box('auxC', [0, 0, 0, 0], 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0');
    const handler = (name: string) => box('hdlr', new Uint8Array(8), 'pict', new Uint8Array(12), name);
    /** `data` lies at the end; the place list points at all of it that is `pointed`. */
    const avif = (
      items: Uint8Array[],
      { properties = [size, alpha], parts = [], data = 'pixels', pointed = 6 }: Odd = {},
    ) => {
      const list = box('iinf', [0, 0, 0, 0, 0, items.length], ...items);
      const described = box('iprp', box('ipco', ...properties), box('ipma', [0, 0, 0, 0, 0, 0, 0, 0]));
      const build = (at: number) =>
        joined(
          box('ftyp', 'avif\0\0\0\0mif1'),
          box(
            'meta',
            [0, 0, 0, 0],
            ...(parts.length > 0 ? parts : [handler('\0')]),
            box('iloc', [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, at >> 8, at & 255, 0, 0, 0, pointed]),
            list,
            described,
          ),
          box('mdat', data),
        );
      return build(build(0).length - data.length);
    };
    const plain = avif([item('av01', 'Color\0'), item('av01', 'Alpha\0', 2)]);
    expect(withoutMetadata(plain)).toBe(plain);
    expect(withoutMetadata(joined(plain, box('free', [0, 0, 0])))).toHaveLength(plain.length + 11);
    const one = [item('av01')];
    for (const [why, odd] of Object.entries({
      exif: avif([item('av01'), item('Exif')]),
      xmp: avif([item('av01'), item('mime', 'xmp')]),
      name: avif([item('av01', PLACE)]),
      free: joined(plain, box('free', PLACE)),
      maker: joined(plain, box('uuid', PLACE)),
      cut: plain.slice(0, -2),
      'user description': avif(one, { properties: [size, box('udes', [0, 0, 0, 0], `en\0${PLACE}\0\0\0`)] }),
      'property of a maker': avif(one, { properties: [size, box('uuid', PLACE)] }),
      'time of a property': avif(one, { properties: [box('crtt', [0, 0, 0, 0], PLACE)] }),
      'what another is for': avif(one, { properties: [size, box('auxC', [0, 0, 0, 0], `${PLACE}\0`)] }),
      handler: avif(one, { parts: [handler(`${PLACE}\0`)] }),
      'data of no item': avif(one, { data: `pixels${PLACE}` }),
      'data of an item that is not there': avif([item('av01', '\0', 2)]),
      'data in the description': avif(one, { parts: [handler('\0'), box('idat', PLACE)] }),
      'second description': joined(plain, box('meta', [0, 0, 0, 0], box('xml ', PLACE))),
      'second handler': avif(one, { parts: [handler('\0'), handler(PLACE)] }),
    }))
      expect(withoutMetadata(odd), why).toBe(undefined);
  });

  it.each<[string, (count: number) => Uint8Array<ArrayBuffer>]>([
    ['segments of a JPEG', (count) => jpegWith(Array<Uint8Array>(count).fill(segment(0xfe, '')))],
    [
      'scans of a JPEG',
      (count) => joined(JPEG.subarray(0, -2), ...Array(count).fill([0xff, 0xda, 0, 2]), JPEG.subarray(-2)),
    ],
    ['chunks of a PNG', (count) => pngWith(Array<Uint8Array>(count).fill(pngChunk('tEXt', '')))],
    ['chunks of a WebP', (count) => webpWith(0, Array(count).fill(['JUNK', '']))],
    [
      'chunks of the frames of a WebP',
      (count) => {
        const half = joined(new Uint8Array(16), ...Array(count / 2).fill(joined('VP8 ', [0, 0, 0, 0])));
        return webpWith(0, Array(2).fill(['ANMF', half]));
      },
    ],
    ['blocks of a GIF', (count) => gifWith(...Array(count).fill(joined([0x21, 0xfe, 0])))],
  ])('is not searched for in more %s than a picture has', (_, build) => {
    expect(withoutMetadata(build(19_000))).toBeDefined();
    expect(withoutMetadata(build(20_002))).toBe(undefined);
  });

  it('is in no file of any bytes', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(MARKED)), flips, (bytes, changes) => {
        const odd = bytes.slice();
        for (const [at, byte] of changes) odd[at % odd.length] = byte;
        const clean = withoutMetadata(odd);
        // What was read as pixels or as a profile of colours stays; a second time nothing is found.
        if (clean) expect(withoutMetadata(clean)).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pack without what nobody sees in its pictures', () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const url = 'https://cdn.example/kf/photo.jpg';
  const broken = joined(JPEG.subarray(0, 300), PLACE);
  const files = [...Object.values(MARKED), PNG, broken];
  const original = async () => {
    const images = files.map((bytes, at) => ({
      url: `${url}?${at}`,
      alt: '',
      sha256: sha256(bytes),
      size: bytes.length,
    }));
    const kept = new Map(files.map((bytes) => [sha256(bytes), { type: 'image/jpeg', bytes }]));
    return caseOf([{ text: 'Broken', images }, { text: 'Here it is' }], { picture: async (hash) => kept.get(hash) });
  };
  const hide = async (metadata: boolean) => redactCase(await original(), { texts: [], pictures: [], metadata }, random);

  it('holds neither the place nor the hash nor the address of a file as it was kept', async () => {
    const { evidence } = await hide(true);
    const zip = Buffer.from(await packOf(evidence));
    const marks = [PLACE, 'GPS', ...files.slice(0, -2).map(sha256), sha256(broken), 'photo.jpg?0'];
    for (const mark of marks) expect(zip.includes(mark), mark).toBe(false);
    for (const shift of ['', 'x', 'xx']) expect(zip.includes(btoa(shift + PLACE).slice(4, 24)), 'base64').toBe(false);
    expect(zip.includes(Buffer.from(PLACE, 'utf16le'))).toBe(false);
    expect(zip.includes(sha256(PNG))).toBe(true);
  });

  it('says so, and says what had to be left out', async () => {
    const { evidence } = await hide(true);
    const states = evidence.hidden?.pictures.map(({ state }) => state);
    expect(states?.filter((state) => state === 'cleaned')).toHaveLength(Object.keys(MARKED).length);
    expect(states?.filter((state) => state === 'unclean')).toHaveLength(1);
    const json = Buffer.from(await packOf(evidence)).toString('latin1');
    expect(json).toContain('"state":"cleaned"');
    expect(json).toContain('"state":"unclean"');
  });

  it('verifies, and the reveal file proves each file as it was kept', async () => {
    const { evidence, reveal } = await hide(true);
    const zip = await packOf(evidence);
    const alone = await verifyPack(zip);
    expect([alone.ok, alone.problems, alone.hidden]).toEqual([true, [], { messages: 1, pictures: 1 }]);
    const { ok, problems, revealed } = await verifyPack(zip, new TextEncoder().encode(JSON.stringify(reveal)));
    expect([ok, problems]).toEqual([true, []]);
    expect(new Set(revealed?.pictures.map((each) => each.sha256))).toEqual(
      new Set([...Object.values(MARKED), broken].map(sha256)),
    );
    expect(revealed?.chains).toHaveLength(1);
  });

  it('is as before where nobody asks for it', async () => {
    const { evidence, reveal } = await hide(false);
    expect([evidence.hidden, reveal]).toEqual([undefined, undefined]);
    expect(Buffer.from(await packOf(evidence)).includes(PLACE)).toBe(true);
  });
});
