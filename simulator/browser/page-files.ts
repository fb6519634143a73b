import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it is served. */
export interface PageFile {
  readonly contentType: string;
  readonly read: () => Buffer;
}

const FOLDER = join(__dirname, 'page');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const fileAt = (path: string): PageFile => ({
  contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
  read: () => readFileSync(path),
});

/** Every file of the page by its address. Whatever is not in this list is not served, however its address is written. */
export const PAGE_FILES: ReadonlyMap<string, PageFile> = new Map([
  ...readdirSync(FOLDER)
    .filter((name) => extname(name) in CONTENT_TYPES)
    .map((name) => [`/${name}`, fileAt(join(FOLDER, name))] as const),
  ['/', fileAt(join(FOLDER, 'index.html'))],
  // Amazon's own renderer of APL, as it was published.
  ['/apl-viewhost-web.js', fileAt(require.resolve('apl-viewhost-web'))],
]);
