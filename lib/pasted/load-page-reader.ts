/** The page reader for a page of the extension: it is in the package once, in the script that runs in pages. */
import { frameSlot } from '../overlay/frame-slot';
import type { PageReader } from '../page/page-reader';

/** Loads the script at the first call. Rejects where it cannot be loaded. */
export function pageReaderOf(document: Document): () => Promise<PageReader> {
  let loading: Promise<PageReader> | null = null;
  return () => {
    loading ??= new Promise((resolve, reject) => {
      frameSlot().instead = resolve;
      const script = document.createElement('script');
      script.src = '/reader.js';
      script.addEventListener('error', () => reject(new Error('the page reader could not be loaded')));
      document.head.append(script);
    });
    return loading;
  };
}
