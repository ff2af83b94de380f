/** What is read of visas in a text, whatever the page is. */
import { listingFromText } from '../../lib/posting/blocks';
import { findCandidates, settleFacts } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import { Trace } from '../../lib/posting/trace';

/** The value and the rule of its first words, or null where nothing is read. */
export function visaOf(text: string) {
  const reading = new Reading(listingFromText({ title: 'Research Scientist', text, today: '2026-11-20' }));
  const trace = new Trace();
  const { visa } = settleFacts(findCandidates(reading, trace), reading, trace);
  return visa && { value: visa.value, rule: visa.evidence[0]?.rule };
}
