/** `npm run -s compare -- FILE.jsonl`: each listing of the file against its role guide, one line of JSON a listing. */
import { compare } from '../lib/compare/compare';
import { readPosting } from '../lib/posting/read-posting';
import { answerLines } from './listing-lines';

await answerLines(process.argv.slice(2), (listing, today) => compare(readPosting(listing).posting, { today }));
