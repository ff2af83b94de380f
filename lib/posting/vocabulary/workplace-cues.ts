import type { Term } from '../terms';
import { listed } from './listed';

/** Words that say where the work is done: at home, in part, or in the office. */
const CUES = {
  remote: `remote, remotely, fully remote, 100% remote, remote-first, remote-friendly, work from home, working from home, wfh, from home, home-based, home office, work from anywhere, working from anywhere, telecommute, telecommuting, telework, teleworking, distributed team, distributed company, work anywhere, remote position, remote role, remote work, remote working`,
  hybrid: `hybrid, hybrid work, hybrid working, hybrid working model, hybrid work model, hybrid role, hybrid position, hybrid schedule, partially remote, partly remote, partial remote, part remote, partial home office, partly from home, partially from home, part-time from home, days from home, partial teleworking, mobile working, mobile work, remote days, anchor days`,
  onsite: `onsite, on-site, in-person, in-office, in the office, office-based, presence, at our office, from our office, in our office, from the office, at the office, on campus, work from office, working from office, wfo, office-first, in the same room, non-remote, not remote, office`,
} as const;

/** The words as terms; the id is the workplace they speak of. */
export const WORKPLACE_TERMS: readonly Term[] = Object.entries(CUES).map(([id, phrases]) => ({
  kind: 'workplace',
  id,
  forms: listed(phrases),
}));
