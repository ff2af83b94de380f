/** Every site whose layout is known, in the order in which an address or a fingerprint is tried. */
import { academicJobsOnline } from './academicjobsonline';
import type { SiteAdapter } from './adapter';
import { ashby } from './ashby';
import { builtIn } from './built-in';
import { euraxess } from './euraxess';
import { findAPhd } from './findaphd';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { higherEdJobs } from './higheredjobs';
import { indeed } from './indeed';
import { interfolio } from './interfolio';
import { jobsAcUk } from './jobs-ac-uk';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { natureCareers, scienceCareers } from './madgex';
import { pageUp } from './pageup';
import { peopleAdmin } from './peopleadmin';
import { smartrecruiters } from './smartrecruiters';
import { taleo } from './taleo';
import { workday } from './workday';
import { yCombinator } from './ycombinator';

export const SITES: readonly SiteAdapter[] = [
  // Boards with a domain of their own: the address alone decides.
  greenhouse,
  lever,
  ashby,
  workday,
  indeed,
  glassdoor,
  linkedin,
  jobsAcUk,
  higherEdJobs,
  academicJobsOnline,
  euraxess,
  findAPhd,
  natureCareers,
  scienceCareers,
  interfolio,
  taleo,
  yCombinator,
  builtIn,
  // Systems on employers' own domains, known by their scripts: last, since a board's page may load their widgets.
  smartrecruiters,
  peopleAdmin,
  pageUp,
];
