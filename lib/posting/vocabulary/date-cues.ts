import type { Term } from '../terms';
import { listed } from './listed';

/**
 * Words that say what a date is. `closes`: the date behind it ends the application; `review`: reviewing begins; `filled` (a kind of its own, since
 * "open until filled" is both): open until someone is found; `applying`: the sentence is about applying, so that "by" or "before" leads to a deadline; `other`: the date of
 * something else.
 */
export const DATE_CUES: readonly Term[] = [
  {
    kind: 'date-cue',
    id: 'closes',
    forms: listed(`
      deadline, open from, application deadline, deadline for applications,
      deadline for receipt, deadline for applying, closing date, close date, closing, closes, closes on,
      closes at, apply by, apply before, apply until, apply no later than, apply latest,
      last day to apply, final day to apply, last date, last date to apply, last day, last application date,
      final date, end date for applications, application closes,
      applications closing, application period ends, application window, application period, applications due,
      due date, due by, are due, is due, due on, expires, expires on, expiry date, valid until,
      valid through, open until, open till, remain open until, accepted until, accepted through, accepted till,
      accepting applications until, accepting applications through, full consideration,
      guaranteed consideration, best consideration, priority deadline, priority consideration,
      ensure consideration, ensure full consideration, assured consideration, receive full consideration,
      optimal consideration, no later than, not later than, at the latest, at latest, latest by,
      at the very latest, vacancy closes, submission deadline, cut-off date, cutoff date, expected to end,
      posting end date, job posting end, Bewerbungsfrist, Bewerbungsschluss, bewerben bis, bis zum,
      bis spätestens, date limite, date limite de candidature, sista ansökningsdag, ansökningsfrist,
      søknadsfrist, ansøgningsfrist, fecha límite, submit before, submit by, submitted by, submitted before,
      submitted until, received by, received before, received until, sent by, sent before, send before,
      respond by, reply by, posting closes, closing time, end date, apply online by, apply online before,
      application date, please apply by, please apply before, applications by, applications before,
      applications until, Apply By Date, closing on, end of advertisement,
      end of advertisement period, end of application period, advert closes, advertisement closes, advert end date,
      advertised until, vacancy ends
    `),
  },
  {
    kind: 'date-cue',
    id: 'review',
    forms: listed(`
      review of applications, reviewing applications, review applications,
      review will begin, review begins, review of completed applications, review of complete applications,
      screening of applications, screening will begin, screening begins, begin reviewing, start reviewing,
      evaluation of applications, first review date, initial review, initial review date, next review date,
      review date, applications will be reviewed, applications will be reviewed starting,
      applications are reviewed, applications reviewed, applications received after, shortlisting, shortlist,
      begin considering, consideration of applications, consideration of candidates, review starts,
      reviewed beginning, evaluated starting, screening applications, committee will begin,
      selection will begin, selection process will start, application review, begin screening
    `),
  },
  {
    kind: 'open-end',
    id: 'filled',
    forms: listed(`
      until filled, until the position is filled, until position is filled, until the position has been filled,
      until the positions are filled, until positions are filled, until all positions are filled,
      until the post is filled, until the posts are filled, until the vacancy is filled,
      until the role is filled, until the job is filled, until it is filled, until they are filled,
      until the opening is filled, until the openings are filled, until a suitable candidate is found,
      until a suitable candidate has been found, until suitable candidates are found,
      until a candidate is found, until the right candidate is found, until we find,
      until the search is completed, until an appointment is made, until an appointment has been made,
      until appointments are made, until the position is closed, until a suitable applicant is found,
      until the right person is found, until a successful candidate is found,
      until suitable applicants are found, until a qualified candidate is found, till filled,
      till the position is filled, until all vacancies are filled, until the studentship is filled,
      until the studentships are filled, until the slots are filled, until the places are filled,
      until a hire is made, until the position(s) are filled, until the position(s) is filled, until hired,
      as soon as the position is filled, when the position is filled, once the position is filled, once filled,
      fill positions continuously, fill the positions continuously, fill places as we go, filled continuously,
      positions are filled continuously, selection is ongoing, ongoing selection, selection is made continuously,
      considered as received, considered on receipt,
      rolling basis, rolling application, rolling admission, rolling deadline,
      rolling review, on a rolling, no fixed deadline, no deadline, no set deadline, no application deadline,
      no closing date, not have a deadline, ongoing basis, continuous basis, accepted continuously,
      reviewed continuously, screened continuously, accepted year-round, all year round, open continuously,
      evergreen posting, evergreen, as they are received, as they come in, as they arrive, reviewed as received,
      evaluated continuously, processed continuously, deadline: rolling, deadline: open, deadline: until filled,
      deadline: ongoing, sourcing candidates on an ongoing basis, bis zur Besetzung, löpande
    `),
  },
  {
    kind: 'date-cue',
    id: 'applying',
    forms: listed(`
      apply, application, applying, applicants, submit, submitted, submission, send, sent, email,
      e-mail, upload, CV, considered, candidates, candidacy, candidatures, receiving, hear from you,
      get in touch, Bewerbung, Bewerbungen, expression of interest, interested, write to
    `),
  },
  {
    kind: 'date-cue',
    id: 'other',
    forms: listed(`
      start date, starting date, starting, start on, starts, started, began, start in, to start, begin on,
      to begin, beginning, available from, commence, commencing, commencement, posted, posted on, published,
      date posted, publication date, updated, last updated, founded, founded in, established, graduate by,
      graduating, graduating by, graduation, degree by, complete by, completed by, interviews,
      interview date, interviews will, conference, workshop, effective, tenable, born, since, as of,
      until the end of, contract end, ends on, employment until, contract until, contract runs until,
      limited until, fixed term until, funded until, appointment date, earliest start,
      commencing on, obtained, hired by, PhD by, defended, conferred, notified, notification, informed,
      decision, offers will, visit, law, act, directive, regulation, in effect, project runs,
      project ends, runs until
    `),
  },
];

/** Words for how long the post lasts. They share the dates' kind, since "limited until" and "fixed-term until" stand beside dates. */
export const TERM_CUES: readonly Term[] = [
  {
    kind: 'date-cue',
    id: 'tenure',
    forms: listed(`
      tenure-track, tenure-stream, tenured, tenure-eligible, tenured/tenure-track,
      tenure-track/tenured, with tenure, tenured to retirement, tenure earning, tenurable
    `),
  },
  {
    kind: 'date-cue',
    id: 'permanent',
    forms: listed(`
      indefinite appointment, tenure: indefinite, indefinite employment, indefinite duration, employed indefinitely, permanent, permanent position, permanent post, permanent contract, permanent appointment,
      permanent employment, open-ended contract, open-ended, is open-ended, open-ended basis, open-ended position,
      open-ended employment, open-ended appointment,
      indefinite contract, indefinite-term, unlimited contract,
      unlimited duration, contract of indefinite, indeterminate duration, unbefristet, unbefristete, CDI,
      permanent full-time, permanent civil servant, tillsvidareanställning, fast stilling, not limited in time,
      of unlimited duration, for an indefinite period, continuing appointment, continuing position, continuing role, continuing basis, continuing full-time, full-time continuing,
      continuing level A, continuing level B, continuing level C, continuing level D, continuing level E, level A continuing,
      level B continuing, level C continuing, level D continuing, level E continuing,
      ongoing position, ongoing appointment, permanent basis, permanent employee, regular employee, regular full-time, full-time regular
    `),
  },
  {
    kind: 'date-cue',
    id: 'fixed',
    forms: listed(`
      fixed-term, fixed term contract, fixed term position, temporary position,
      contract: temporary, contract temporary, contract type: temporary, employment type: temporary,
      job type: temporary, position type: temporary, appointment: temporary, temporary contract,
      temporary employment, temporary post, temporary appointment, temporary role, temporary basis,
      temporary full-time, full-time temporary, time-limited, limited-term,
      temporary civil servant, term-limited, befristet, befristete, befristeter, CDD, fixed-duration,
      contract of limited duration, limited duration, duration of your doctoral,
      duration of your PhD, duration of the PhD, duration of the doctoral, for the duration of the project,
      for the duration of your, duration of the doctorate, term appointment, term position,
      temporary fixed-term, contrat doctoral, visstidsanställning,
      specified purpose contract, funded until, contract until, limited until, employment until,
      fixed-term until,
    `),
  },
  {
    kind: 'date-cue',
    id: 'internship',
    forms: listed(`
      internship position, internship opportunity, this internship, the internship, paid internship,
      research internship position, internship period, internship project, internship offer,
      internship duration, research intern position, week internship, month internship
    `),
  },
];
