/** The words of the catalogue as the built extension holds them, so that a test asks for what a user reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../../scripts/build';

type Catalogue = Record<string, { message: string }>;

const catalogues = new Map<string, Catalogue>();

/** A pattern for a message: what is filled in stands for anything. Throws where the catalogue has no such message. */
export function wordsOf(key: string, extension = buildFolder('chrome', 'test')): RegExp {
  const catalogue =
    catalogues.get(extension) ??
    (JSON.parse(readFileSync(join(extension, '_locales', 'en', 'messages.json'), 'utf8')) as Catalogue);
  catalogues.set(extension, catalogue);
  const message = catalogue[key.replaceAll('-', '_').replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`the catalogue has no message "${key}"`);
  const pattern = message.replace(/[.*+?^()[\]{}|\\]/g, '\\$&').replace(/\$\d/g, '.*');
  return new RegExp(pattern, 'i');
}
