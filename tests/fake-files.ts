/** The origin's private files for Node: folders of whole files, atomic as in the browsers, that can be made to fail. */
export interface FakeFiles {
  /** Content by path, e.g. `copy/0000000000000001.gz`. */
  files: Map<string, { bytes: Uint8Array<ArrayBuffer>; lastModified: number }>;
  /** Called before each change (`write copy/…`, `remove copy/…`); what it throws the browser throws, and nothing is changed. */
  before: (change: string) => void | Promise<void>;
}

/** Gives `navigator.storage` private files; `remove` takes them away again. */
export function installFakeFiles(): FakeFiles & { remove: () => void } {
  const fake: FakeFiles = { files: new Map(), before: () => undefined };
  const storage = { getDirectory: async () => folder(fake, '') };
  const known = Object.getOwnPropertyDescriptor(globalThis.navigator, 'storage');
  Object.defineProperty(globalThis.navigator, 'storage', { value: storage, configurable: true });
  const remove = () => {
    if (known) Object.defineProperty(globalThis.navigator, 'storage', known);
    else Reflect.deleteProperty(globalThis.navigator, 'storage');
  };
  return Object.assign(fake, { remove });
}

function folder(fake: FakeFiles, path: string) {
  const missing = () => new DOMException('', 'NotFoundError');
  return {
    getDirectoryHandle: async (name: string) => folder(fake, `${path}${name}/`),
    getFileHandle: async (name: string, options?: { create?: boolean }) => {
      const full = path + name;
      if (!fake.files.has(full)) {
        if (!options?.create) throw missing();
        await fake.before(`create ${full}`);
        fake.files.set(full, { bytes: new Uint8Array(), lastModified: Date.now() });
      }
      return fileHandle(fake, full);
    },
    removeEntry: async (name: string) => {
      await fake.before(`remove ${path}${name}`);
      if (!fake.files.delete(path + name)) throw missing();
    },
    async *keys() {
      for (const name of [...fake.files.keys()]) if (name.startsWith(path)) yield name.slice(path.length);
    },
  };
}

function fileHandle(fake: FakeFiles, path: string) {
  return {
    getFile: async () => {
      const file = fake.files.get(path);
      if (!file) throw new DOMException('', 'NotFoundError');
      return new File([file.bytes], path, { lastModified: file.lastModified });
    },
    createWritable: async () => {
      const parts: BlobPart[] = [];
      return {
        write: async (part: BlobPart) => void parts.push(part),
        close: async () => {
          await fake.before(`write ${path}`);
          const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
          fake.files.set(path, { bytes, lastModified: Date.now() });
        },
      };
    },
  };
}
