/** `npm run -s read -- FILE.jsonl`: what each listing of the file says, one line of JSON a listing. */
import { predictionOf } from '../lib/posting/prediction';
import { readPosting } from '../lib/posting/read-posting';
import { answerLines } from './listing-lines';

await answerLines(process.argv.slice(2), (listing) => {
  const { evidence, ...values } = predictionOf(readPosting(listing).posting);
  return { ...values, text: listing.sources.text, evidence };
});
