/** What the header of a picture says. `dpi` is absent where the file names none. */
export interface PictureHeader {
  type: 'jpg' | 'png' | 'gif' | 'tif';
  width: number;
  height: number;
  dpi?: number;
  /** Bytes after the picture's own end. */
  trailing: number;
}

/** Reads the header of a JPEG, PNG or GIF; `undefined` when it is none or broken. */
export function readHeader(bytes: Buffer): PictureHeader | undefined {
  try {
    if (bytes.readUInt16BE(0) === 0xffd8) return jpeg(bytes);
    if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return png(bytes);
    if (/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)))
      return { type: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), trailing: 0 };
  } catch {
    return undefined;
  }
  return undefined;
}

/** Segment by segment up to the frame header (ITU T.81 B.2.2); density from JFIF, per inch or per centimetre. */
function jpeg(bytes: Buffer): PictureHeader | undefined {
  let dpi: number | undefined;
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xe0 && bytes.toString('latin1', at + 4, at + 8) === 'JFIF') {
      const most = Math.max(bytes.readUInt16BE(at + 12), bytes.readUInt16BE(at + 14));
      const unit = bytes[at + 11];
      if (unit === 1) dpi = most;
      if (unit === 2) dpi = most * 2.54;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (end < 0) return undefined;
      const size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
      return { type: 'jpg', ...size, dpi, trailing: bytes.length - end - 2 };
    }
    at += 2 + length;
  }
  return undefined;
}

/** Chunk by chunk to IEND (PNG 3rd edition, 11.2); `pHYs` is per metre. */
function png(bytes: Buffer): PictureHeader | undefined {
  let dpi: number | undefined;
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'pHYs' && bytes[at + 16] === 1)
      dpi = Math.max(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)) * 0.0254;
    if (name === 'IEND') {
      const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
      return { type: 'png', ...size, dpi, trailing: bytes.length - at - 12 };
    }
    at += 12 + length;
  }
  return undefined;
}
