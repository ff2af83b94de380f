import type { Term } from '../terms';
import { listed } from './listed';

/** Words that stand where a listing speaks of the right to work. What is said of them the recognizer reads in their sentence. */
const CUES = {
  visa: `visa, visa sponsorship, visa support, immigration, immigration support, immigration sponsorship, H-1B, H1B, H1-B, work permit, work visa, green card, OPT, CPT, STEM OPT, skilled worker visa, certificate of sponsorship, talent visa, blue card, TN visa, O-1, employment visa, residence permit`,
  sponsor: `sponsor, sponsorship, sponsored, sponsoring, sponsor visas, sponsor visa`,
  right: `authorized to work, authorised to work, legally authorized, legally authorised, work authorization, authorization to work, employment authorization, right to work, eligible to work, eligible to live and work, entitled to live and work, right to live and work, permitted to live and work, eligibility to work, legally eligible, permitted to work, entitled to work, legal right to work, work eligibility, unrestricted work, eligible for employment, legally entitled, allowed to work`,
  citizen: `citizen, citizenship, u.s. citizen, us citizen, us citizenship, u.s. citizenship, u.s. person, us person, permanent resident, green card holders, lawful permanent residents, EU nationals, UK nationals, British nationals, EU citizens, citizens only`,
  clearance: `security clearance, clearance, secret clearance, top secret, ts/sci, sc clearance, dv clearance, bpss, security vetting, baseline clearance`,
} as const;

/** The words on visas as terms; the id says what they speak of. */
export const VISA_TERMS: readonly Term[] = Object.entries(CUES).map(([id, phrases]) => ({
  kind: 'visa',
  id,
  forms: listed(phrases),
}));
