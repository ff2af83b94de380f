/** Hosts read by the generic reader: no layout is needed or none is known. At install unless said otherwise. */
import type { NativeId, SiteHost } from './adapter';

const host = (
  id: string,
  name: string,
  matches: readonly string[],
  nativeIds: readonly NativeId[],
  employer?: string,
): SiteHost => ({
  id,
  name,
  access: 'at-install',
  matches,
  nativeIds,
  ...(employer === undefined ? {} : { employer }),
});

export const HOSTS: readonly SiteHost[] = [
  // Career sites of large employers of researchers.
  host(
    'google',
    'Google Careers',
    ['https://www.google.com/about/careers/*', 'https://careers.google.com/*'],
    [{ path: /\/jobs\/results\/(\d{6,})/ }],
    'Google',
  ),
  host(
    'deepmind',
    'Google DeepMind',
    ['https://deepmind.google/careers/*', 'https://deepmind.google/about/careers/*'],
    [{ query: 'gh_jid' }, { path: /\/careers\/(?:jobs\/)?(\d{4,})/ }],
    'Google DeepMind',
  ),
  host(
    'meta',
    'Meta Careers',
    ['https://www.metacareers.com/*'],
    [{ path: /\/(?:jobs|profile\/job_details|v2\/jobs)\/(\d{6,})/ }],
    'Meta',
  ),
  host('apple', 'Apple Jobs', ['https://jobs.apple.com/*'], [{ path: /\/details\/(\d{6,}(?:-\d{1,6})?)/ }], 'Apple'),
  host(
    'amazon',
    'Amazon Jobs',
    ['https://www.amazon.jobs/*', 'https://amazon.jobs/*'],
    [{ path: /\/jobs\/(\d{4,})/ }],
    'Amazon',
  ),
  host(
    'microsoft',
    'Microsoft Careers',
    ['https://jobs.careers.microsoft.com/*', 'https://apply.careers.microsoft.com/*'],
    [{ path: /\/job\/(\d{4,})/ }],
    'Microsoft',
  ),
  host(
    'nvidia',
    'NVIDIA Careers',
    ['https://jobs.nvidia.com/*', 'https://nvidia.eightfold.ai/*'],
    [{ path: /\/job\/(\d{4,})/ }, { query: 'pid' }],
    'NVIDIA',
  ),
  // Academic boards and university systems.
  host('varbi', 'Varbi', ['https://*.varbi.com/*'], [{ path: /jobID:(\d{3,})/i }, { query: 'jobID' }]),
  host('reachmee', 'ReachMee', ['https://*.reachmee.com/*'], [{ query: 'rmjob' }, { query: 'job_id' }]),
  host('jobbnorge', 'Jobbnorge', ['https://www.jobbnorge.no/*'], [{ path: /\/(\d{4,})(?:\/|$)/ }]),
  host(
    'academicpositions',
    'Academic Positions',
    ['https://academicpositions.com/*', 'https://academicpositions.se/*', 'https://academicpositions.de/*'],
    [{ path: /\/(\d{4,})\/?$/ }],
  ),
  host(
    'academicjobs',
    'AcademicJobs.com',
    ['https://www.academicjobs.com/*'],
    [{ path: /\/jobs\/[^/]{1,250}\/(\d{2,})/ }],
  ),
  host('academictransfer', 'AcademicTransfer', ['https://www.academictransfer.com/*'], [{ path: /\/jobs\/(\d{4,})/ }]),
  host(
    'the',
    'Times Higher Education Jobs',
    ['https://www.timeshighereducation.com/unijobs/*', 'https://www.unijobs.timeshighereducation.com/*'],
    [{ path: /\/listing\/(\d{4,})/ }],
  ),
  host('researchgate', 'ResearchGate Jobs', ['https://www.researchgate.net/job/*'], [{ path: /^\/job\/(\d{4,})/ }]),
  host('physicsworld', 'Physics World Jobs', ['https://www.physicsworldjobs.com/*'], [{ path: /^\/job\/(\d{4,})/ }]),
  host('guardian-jobs', 'Guardian Jobs', ['https://jobs.theguardian.com/*'], [{ path: /^\/job\/(\d{4,})/ }]),
  host('chronicle', 'Chronicle Jobs', ['https://jobs.chronicle.com/*'], [{ path: /^\/job\/(\d{4,})/ }]),
  host(
    'insidehighered',
    'Inside Higher Ed Careers',
    ['https://careers.insidehighered.com/*'],
    [{ path: /^\/job\/(\d{4,})/ }],
  ),
  // Recruiting systems.
  host(
    'workable',
    'Workable',
    ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
    [{ path: /\/j\/([0-9A-F]{8,})/i }, { path: /\/view\/(\w{6,})/ }],
  ),
  host('teamtailor', 'Teamtailor', ['https://*.teamtailor.com/*'], [{ path: /\/jobs\/(\d{3,})/ }]),
  host(
    'personio',
    'Personio',
    ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
    [{ path: /\/job\/(\d{3,})/ }],
  ),
  host('recruitee', 'Recruitee', ['https://*.recruitee.com/*'], [{ path: /\/o\/([\w-]{4,150})/ }]),
  host('icims', 'iCIMS', ['https://*.icims.com/*'], [{ path: /\/jobs\/(\d{2,})/ }]),
  host('bamboohr', 'BambooHR', ['https://*.bamboohr.com/*'], [{ path: /\/careers\/(\d{1,8})/ }, { query: 'id' }]),
  host('jobvite', 'Jobvite', ['https://jobs.jobvite.com/*'], [{ path: /\/job\/(\w{6,20})/ }]),
  host(
    'gusto',
    'Gusto',
    ['https://jobs.gusto.com/*'],
    [{ path: /\/postings\/[\w-]{0,200}?([0-9a-f]{8}-[0-9a-f-]{27})/ }],
  ),
  host('paylocity', 'Paylocity', ['https://recruiting.paylocity.com/*'], [{ path: /\/Details\/(\d{3,})/i }]),
];
