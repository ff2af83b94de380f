import { describe, expect, test } from 'vitest';
import { classifySender, pageRequestSchema, type Sender, type SenderClass } from '../../lib/messages';
import { listingFromText } from '../../lib/posting/blocks';

const ours = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const page = { tab: { id: 7 }, frameId: 0, url: 'https://jobs.example/1', origin: 'https://jobs.example' };

const SENDERS: [name: string, sender: Sender, expected: SenderClass][] = [
  ['a script in a page', { id: ours.id, ...page }, 'page-script'],
  ['a script in a frame', { id: ours.id, ...page, frameId: 12 }, 'page-script'],
  ['our page in a tab', { id: ours.id, ...page, origin: ours.origin }, 'extension-page'],
  ['our page without a tab', { id: ours.id, origin: ours.origin }, 'extension-page'],
  ['another extension', { id: 'other', origin: 'chrome-extension://other' }, 'foreign'],
  ['another extension that names our origin', { id: 'other', origin: ours.origin }, 'foreign'],
  ['a page without an id', { ...page }, 'foreign'],
  ['our id from nowhere', { id: ours.id, origin: 'null' }, 'foreign'],
  ['a page whose address looks like ours', { id: ours.id, ...page, url: `${ours.origin}/options.html` }, 'page-script'],
];

describe('who speaks', () => {
  test.each(SENDERS)('%s', (_name, sender, expected) => {
    expect(classifySender(sender, ours)).toBe(expected);
  });
});

const listing = listingFromText({
  title: 'Research Scientist',
  company: 'Quarry Lab',
  location: 'Boston, MA',
  url: 'https://jobs.example/1',
  text: 'We study machine learning.\n\nRequirements\n- PhD in computer science\n- 5+ years of research experience\n\nThe base salary is $150,000 to $170,000 a year. Send a CV by 3 March 2027.',
});
const reading = { canonicalId: 'jobs.example:1', site: 'jobs.example', url: 'https://jobs.example/1', listing };
const id = '7d9f8f0e-6f0a-4f43-9b8e-111111111111';

const REQUESTS = [
  { kind: 'worth-reading' },
  { kind: 'panel-wanted' },
  { kind: 'compare', reading },
  { kind: 'compare', reading, assume: 'mlResearch' },
  { kind: 'save', command: id, reading },
  { kind: 'undo-save', id },
  { kind: 'set-status', id, status: 'applied' },
  { kind: 'set-materials', id, materials: ['cv'] },
  { kind: 'correct', reading, correction: { role: 'research-fellow', country: 'DE' } },
  { kind: 'remember-view', view: { side: 'left', width: 400 } },
  { kind: 'badge', text: '✓' },
  { kind: 'open-beside' },
  { kind: 'open-shortlist' },
];

describe('what a page script may ask', () => {
  test.each(REQUESTS)('$kind is understood', (request) => {
    expect(pageRequestSchema.safeParse(request).error).toBeUndefined();
  });

  test.each(REQUESTS)('$kind with a key too many is refused', (request) => {
    expect(pageRequestSchema.safeParse({ ...request, tabId: 1 }).success).toBe(false);
  });

  test.each([
    ['no object', 'compare'],
    ['an unknown kind', { kind: 'get-profile' }],
    ['a kind of extension pages', { kind: 'export-all' }],
    ['a number of another kind', { kind: 'undo-save', id: 3 }],
    ['an address that is a script', { kind: 'compare', reading: { ...reading, url: 'javascript:alert(1)' } }],
    ['an address of the extension', { kind: 'compare', reading: { ...reading, url: `${ours.origin}/x.html` } }],
    ['an unknown status', { kind: 'set-status', id, status: 'hired' }],
    ['a country in words', { kind: 'correct', reading, correction: { country: 'Germany' } }],
    ['a panel wider than any', { kind: 'remember-view', view: { side: 'left', width: 9000 } }],
    ['words on the badge', { kind: 'badge', text: 'buy' }],
    ['a listing with a key too many', { kind: 'compare', reading: { ...reading, listing: { ...listing, extra: 1 } } }],
    [
      'blocks that overlap',
      {
        kind: 'compare',
        reading: { ...reading, listing: { ...listing, blocks: [...listing.blocks, ...listing.blocks] } },
      },
    ],
    [
      'a text without end',
      {
        kind: 'compare',
        reading: { ...reading, listing: { ...listing, sources: { ...listing.sources, text: 'a'.repeat(500_001) } } },
      },
    ],
  ])('refused: %s', (_name, request) => {
    expect(pageRequestSchema.safeParse(request).success).toBe(false);
  });

  test('a prototype sent along does not reach any object', () => {
    const request = JSON.parse('{"kind":"badge","text":"✓","__proto__":{"polluted":true}}');
    pageRequestSchema.safeParse(request);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
