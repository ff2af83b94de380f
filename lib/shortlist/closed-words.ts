/** Whether a listing says of itself that it is over. A page that is gone or silent says nothing. */

/** Phrases of closed listings. Each names the listing, the post or applications, so that a closed shop does not count. */
const CLOSED =
  /\b(?:no longer (?:accepting|taking|considering) (?:new )?applications?|applications? (?:are|is|have|has)(?: now| been)* closed|(?:this|the) (?:job|position|posting|listing|vacancy|role|post|opening|requisition) (?:is|has|was)(?: been| now)* (?:closed|filled|expired|withdrawn|cancelled|canceled)|(?:this|the) (?:job|position|posting|listing|vacancy|role|post|opening) (?:is no longer (?:available|open|active)|has expired|has been (?:filled|closed|removed)))\b/i;

/** The listing's own words for being closed, null where there are none. */
export function closedWords(text: string): string | null {
  return CLOSED.exec(text)?.[0] ?? null;
}
