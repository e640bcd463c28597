import { useEffect, useState } from 'preact/hooks';
import type { StoredImage } from '../utils/chats/model.ts';
import { t, word } from '../utils/i18n.ts';

/** Where the kept pictures come from: an address for a SHA-256, at once where it is at hand. */
export interface PictureSource {
  known(sha256: string): string | undefined;
  load(sha256: string): Promise<string | undefined>;
}

/** A picture of a message, or why there is none. */
export function Picture({ image, source }: { image: StoredImage; source: PictureSource }) {
  const { sha256, alt, problem } = image;
  const [loaded, setLoaded] = useState<{ sha256: string; address?: string }>();
  const address = sha256 && (source.known(sha256) ?? (loaded?.sha256 === sha256 ? loaded.address : undefined));
  useEffect(() => {
    if (!sha256 || address) return undefined;
    let isCurrent = true;
    void source.load(sha256).then((address) => isCurrent && setLoaded({ sha256, address }));
    return () => {
      isCurrent = false;
    };
  }, [sha256, source]);
  if (address) return <img class="picture" src={address} alt={alt || t('picture')} />;
  // Kept, and being read: its place is held, so that little moves when it comes.
  if (sha256 && loaded?.sha256 !== sha256) return <div class="picture waiting" />;
  if (sha256) return <p class="note small">{t('evidencePictureMissing')}</p>;
  return <p class="note small">{problem ? t('pictureNotKept', word(`picture_${problem}`)) : t('picturePending')}</p>;
}
