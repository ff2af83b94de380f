import { confidenceOf } from '../confidence';
import type { Evidence, Posting } from '../posting';
import type { Reading } from '../reading';
import type { Opening } from './opening';

/** What kind of employer it is: `company`, `university` or `public-institute`. */
export type Employer = NonNullable<Posting['employer']['value']>;

/** Names of institutes and laboratories that the state carries; checked before universities ("CNRS at University of …" hires for CNRS). */
const PUBLIC_NAME =
  /\b(?:CNRS|Inria|INRIA|INRAE?|INSERM|Inserm|CEA|IRD|IFREMER|ONERA|CWI|Centrum Wiskunde|CSIC|CSIRO|Data61|CNR|Max[- ]Planck|MPI|Fraunhofer|Helmholtz|Leibniz[- ](?:Institut\p{L}{0,12}|Gemeinschaft|Association)|Forschungszentrum|Research Cent(?:er|re) J(?:ü|ue)lich|FZ ?J(?:ü|ue)lich|DLR|DKFZ|DZNE|GFZ|DESY|CISPA|DFKI|HZDR|HZB|CERN|ESA|EMBL|EMBL-EBI|NASA|(?:Army|Naval|Navy|Air Force) Research Lab\p{L}{0,9}|NIST|NIH|NOAA|RIKEN|AIST|NTT Basic|A\*STAR|KIST|ETRI|JRC|Joint Research Centre|VITO|TNO|SINTEF|NORCE|Simula|NILU|RISE|VTT|FOI|VIB|imec|IMEC|ICFO|ISTA?|IIT Genova|Istituto Italiano|Barcelona Supercomputing|BSC-CNS|Alan Turing Institute|AI S(?:ecurity|afety) Institute|Vector Institute|Mila|Met Office|Rothamsted|Sanger Institute|Crick Institute|Weizmann|Academia Sinica|Chinese Academy of|Academy of Sciences|National Laborator(?:y|ies)|National Lab|National Institutes?|National Research (?:Council|Cent(?:er|re))|Software Engineering Institute|Institut Pasteur|Institut Curie|Idiap|Paul Scherrer|PSI|Empa|Eawag|Argonne|Oak Ridge|PNNL|Pacific Northwest|Sandia|Los Alamos|Livermore|Brookhaven|Fermilab|Jet Propulsion|Research Council|Forschungsinstitut|research (?:institute|organi[sz]ation) of the|public research (?:institute|organi[sz]ation|body|cent(?:er|re))|government (?:laborator(?:y|ies)|research)|state research institute|federal (?:institute|research))\b/u;
const UNIVERSITY_NAME =
  /(?:[Uu]niversit(?:y|ies|é|à|ät|aet|as|eit|etet|et|at|atea|e|ario|aria)\p{L}{0,12}|\bUniversidad\b|\bUniversidade\b|\bUniwersytet\b|\bUniverzit|\bUniv\.|\b(?:Imperial|King['’]s|Trinity|University|Dartmouth|Boston|Spelman|Bard|Macalester|Smith|Williams|Amherst) College\b|\b\p{Lu}\p{L}{1,16} College\b|\bCollege of\b|\bInstitute of Technology\b|\bIndian Institute of Science\b|\bInstitut(?:o|e)? (?:National )?Polytechnique\b|\bPolytechni(?:c|que)\b|\bPolit[eé]cnic[ao]\b|\bHochschule\b|\bFachhochschule\b|\bHögskola\b|\bhøgskole\b|\bGrande [ÉE]cole\b|\b[ÉE]cole (?:Polytechnique|Normale|Centrale|des|de|d)\b|\bETH(?: Z(?:ü|ue|u)rich)?\b|\bEPFL\b|\bKTH\b|\bUCL\b|\bUCD\b|\bTU (?=\p{Lu})|\bTU\/e\b|\bRWTH\b|\bKIT\b|\bNTNU\b|\bUiT\b|\bUiO\b|\bDTU\b|\bEURECOM\b|\bT[ée]l[ée]com Paris\b|\bSkoltech\b|\bMIT\b|\bCaltech\b|\bGeorgia Tech\b|\bMBZUAI\b|\bKAUST\b|\bKAIST\b|\bPOSTECH\b|\bHKUST\b|\bNUS\b|\bNTU\b|\bIIT\b|\bIISc\b|\bAcademic Medical Cent|\bSchool of (?:Medicine|Engineering|Computing|Informatics|Computer|Economics|Mathemat)|\bBusiness School\b|\bMedical School\b|\bGraduate School\b|\bFaculty of\b|\bDepartment of (?:Computer|Computing|Mathemat|Statistic|Electr|Engineering|Physics|Biolog|Informat|Mechanic|Psycholog|Economic)|\buniversit(?:y|é|ät)\b)/u;
const COMPANY_NAME =
  /\b(?:Inc\.?|LLC|L\.L\.C|Ltd\.?|Limited|GmbH|B\.V\.|BV|N\.V\.|AG|S\.A\.S?\.?|SAS|S\.p\.A|S\.r\.l|Corp\.?|Corporation|PLC|plc|Pty|Oy|AB|ApS|A\/S|KG|Technologies|Labs|Robotics|Software|Capital|Partners|Ventures|Holdings|Bank|Pharma\p{L}{0,12}|Therapeutics|Motors|Insurance)(?![\p{L}])/u;
/** Research of firms and private foundations under the name of an institute. */
const PRIVATE_INSTITUTE =
  /\b(?:Allen Institute|AI2|Toyota Research Institute|Honda Research Institute|Arc Institute|Chan Zuckerberg|Flatiron Institute|Broad Institute|Samsung Advanced Institute|Bosch Cent(?:er|re)|Institute of Foundation Models|Redwood Research|Machine Intelligence Research Institute|RAND)\b/u;
/** In an employer's name these speak of a public body where nothing speaks of a firm. */
const INSTITUTE_NAME =
  /\b(?:Institut(?:e|o|et|ul|um)?\b|Research Cent(?:er|re)|Cent(?:er|re) (?:for|of)\b|National (?:Cent(?:er|re)|Laboratory|Agency|Observatory)|Observator(?:y|io)|Academy|Hospital|Ministry|Agency|Laboratoire|Forschung\p{L}{0,12}|Clinic\b|Klinikum|Museum|Geological Survey|Met(?:eorological)? (?:Office|Institute))/u;
/** The employer says that it is private and earns nothing. */
const NON_PROFIT =
  /\b(?:is|are|as) an? (?:independent |private |small |[A-Z][\w-]{1,16}-based )?(?:(?:research )?non-?profit|501\(c\)\(3\)|charity|philanthrop\w{1,8}|public[- ]benefit)\b/;
/** Words of a running text that say what the employer is. */
const COMPANY_TEXT =
  /\b(?:(?:at|for|in|of) (?:an? |our |the )?(?:[a-zß-öø-ɏ]{1,16}[- ]){0,3}(?:company|start-?up|scale-?up|hedge fund|trading firm|consultancy|corporation|enterprise|bank)|Series [A-E]\b|venture[- ]backed|backed by (?:top|leading|world)|our (?:customers|clients|product|products|investors|platform)|stock options|equity(?!,? (?:and |& )?(?:diversity|inclusion))|401\(?k\)?|our company|the company|product-market fit|raised \$|IPO|startup|start-up(?! (?:fund|package|grant|money|support)))\b/i;

const UNIVERSITY_URL =
  /^https?:\/\/[^/]{0,120}?(?:\.edu(?:\.[a-zß-öø-ɏ]{2})?(?=[/:]|$)|\.ac\.[a-zß-öø-ɏ]{2}(?=[/:]|$)|\buni-[a-zß-öø-ɏ]|\buni\.[a-zß-öø-ɏ]|univ-|\.tu-|interfolio|academicjobsonline|peopleadmin|higheredjobs|varbi\.com|academicpositions)/i;
const ACADEMIC_BOARD =
  /^https?:\/\/[^/]{0,80}?(?:jobs\.ac\.uk|euraxess|researchjobs|timeshighereducation|academics\.(?:de|com)|inomics|findaphd|scholarshipdb|phdportal)/i;
/** Public bodies of a state. */
const STATE_URL = /^https?:\/\/[^/]{0,120}?\.(?:gov|gc|gouv|gob|govt)(?:\.[a-z]{2})?(?=[/:]|$)/i;
const COMPANY_BOARD =
  /^https?:\/\/[^/]{0,80}?(?:ashbyhq|greenhouse\.io|lever\.co|builtin|remotewlb|workable|smartrecruiters|wellfound|angel\.co|ycombinator|workatastartup|breezy|recruitee|teamtailor|bamboohr|gusto|paylocity|remoteok|weworkremotely)/i;

/** Posts of firms as often as of universities: an academic word or two beside them tell nothing. */
const OF_INDUSTRY: ReadonlySet<string> = new Set(['scientist', 'research-engineer', 'technical-staff', 'ml-engineer']);

type Verdict = { value: Employer; evidence: Evidence[] };

/** What the employer is: by its name, the page's address, the title, and last by the words of the text. */
export function decideEmployer(
  reading: Reading,
  opening: Opening | null,
  company: Posting['company'],
): Posting['employer'] {
  const verdict =
    byName(reading) ??
    byHeadLine(reading, company) ??
    byAddress(reading, false) ??
    byTitle(reading) ??
    byOpening(reading) ??
    byText(reading, opening) ??
    byAddress(reading, true);
  if (!verdict) return { value: null, confidence: 0, reasons: [] };
  const rule = verdict.evidence[0]?.rule ?? 'employer/text';
  return { value: verdict.value, confidence: confidenceOf(rule), reasons: verdict.evidence };
}

function byName(reading: Reading): Verdict | null {
  const { company } = reading;
  return nameIn(reading, company.text.slice(0, 300), 0, 'company', 'employer/name', true);
}

/** The name at the head of the text; a line that calls it a company is believed where the name itself tells nothing. */
function byHeadLine(reading: Reading, company: Posting['company']): Verdict | null {
  const [evidence] = company?.evidence ?? [];
  if (!company || evidence?.source !== 'text') return null;
  const told = nameIn(reading, company.value, evidence.start, 'text', 'employer/name', true);
  if (told) return told;
  const lead = reading.body.text.slice(Math.max(0, evidence.start - 24), evidence.start);
  return /\bcompany(?: name)?\W{0,6}$/i.test(lead)
    ? { value: 'company', evidence: [{ ...evidence, rule: 'employer/name' }] }
    : null;
}

function byTitle(reading: Reading): Verdict | null {
  return nameIn(reading, reading.title.text.slice(0, 300), 0, 'title', 'employer/title', false);
}

/** A label on a line of its own, above the employer's name on boards for students: it says nothing of who that is. */
const LABEL_LINE = /^(?:University|College|School|Department|Institution)[ \t]*$/gm;

/** The head of the text names the employer in most calls of institutions ("University of X, Department of …"). */
function byOpening(reading: Reading): Verdict | null {
  const { text } = reading.body;
  const at = reading.listing.sources.company === '' ? 500 : 250;
  const head = text.slice(0, at).replace(LABEL_LINE, (label) => ' '.repeat(label.length));
  if (
    /\b(?:at|for|in) (?:an? )(?:[a-zß-öø-ɏ]{1,16}[- ]){0,3}(?:company|start-?up|scale-?up|hedge fund|trading firm|bank)\b/i.test(
      head,
    )
  ) {
    const match = COMPANY_TEXT.exec(head);
    if (match)
      return {
        value: 'company',
        evidence: [reading.evidence('employer/head', match.index, match.index + match[0].length)],
      };
  }
  return nameIn(reading, head, 0, 'text', 'employer/head', false);
}

function nameIn(
  reading: Reading,
  words: string,
  offset: number,
  source: 'company' | 'title' | 'text',
  rule: string,
  firms: boolean,
): Verdict | null {
  const from = source === 'text' ? reading.body : reading[source];
  const found = (value: Employer, match: RegExpExecArray | null): (Verdict & { at: number }) | null =>
    match && {
      value,
      at: match.index,
      evidence: [reading.evidence(rule, offset + match.index, offset + match.index + match[0].length, from)],
    };
  const foundation = found('company', PRIVATE_INSTITUTE.exec(words));
  if (foundation) return foundation;
  const university = found('university', UNIVERSITY_NAME.exec(words));
  const institute = found('public-institute', PUBLIC_NAME.exec(words));
  if (university && institute) return university.at <= institute.at ? university : institute;
  if (university ?? institute) return university ?? institute;
  if (!firms) return null;
  const named = found('company', COMPANY_NAME.exec(words)) ?? found('public-institute', INSTITUTE_NAME.exec(words));
  // "The Acme Institute is a non-profit": a private foundation's institute hires as firms do (SCHEMA ruling on roles).
  const privately =
    named?.value === 'public-institute' && !/\b(?:hospital|clinic|national|academy)\b/i.test(words)
      ? NON_PROFIT.exec(reading.body.text.slice(0, 1_500))
      : null;
  return privately
    ? {
        value: 'company',
        evidence: [reading.evidence('employer/text', privately.index, privately.index + privately[0].length)],
      }
    : named;
}

function byAddress(reading: Reading, weak: boolean): Verdict | null {
  const { url } = reading.listing.sources;
  // A mailing list stands at a university, whoever writes to it.
  const head = /\b(?:mailman|pipermail|listserv|lists?\.)/i.test(url.slice(0, 120)) ? '' : url.slice(0, 200);
  const ofState = weak ? null : STATE_URL.exec(head);
  const match = weak ? ACADEMIC_BOARD.exec(head) : (UNIVERSITY_URL.exec(head) ?? ofState ?? COMPANY_BOARD.exec(head));
  if (!match) return null;
  const value: Employer =
    match === ofState
      ? 'public-institute'
      : !weak && COMPANY_BOARD.test(head) && !UNIVERSITY_URL.test(head)
        ? 'company'
        : 'university';
  const rule = weak ? 'employer/board' : 'employer/address';
  return {
    value,
    evidence: [{ start: match.index, end: match.index + match[0].length, quote: match[0], source: 'url', rule }],
  };
}

function byText(reading: Reading, opening: Opening | null): Verdict | null {
  const { text } = reading.body;
  const academic = reading.hits('signal').filter((hit) => hit.term.id === 'academic');
  const firm = COMPANY_TEXT.exec(text.slice(0, 6_000));
  const institute = PUBLIC_NAME.exec(text.slice(0, 3_000));
  const university = UNIVERSITY_NAME.exec(text.slice(0, 3_000));
  const scholarly =
    opening !== null &&
    ['phd', 'postdoc', 'professor', 'research-fellow', 'research-assistant', 'research-associate', 'thesis'].includes(
      opening.word,
    );
  const evidence = (match: RegExpExecArray): Evidence[] => [
    reading.evidence('employer/text', match.index, match.index + match[0].length),
  ];
  if (firm && !scholarly && academic.length < 8) return { value: 'company', evidence: evidence(firm) };
  if (institute && (!university || institute.index < university.index) && (scholarly || academic.length >= 4))
    return { value: 'public-institute', evidence: evidence(institute) };
  // "Our partner universities" name no employer: a post of industry wants a name, or many words of a campus.
  const named = university !== null && /^\p{Lu}/u.test(university[0]);
  if (university && (scholarly || academic.length >= (firm || !named ? 4 : 1)))
    return { value: 'university', evidence: evidence(university) };
  // Professors and doctoral students are a university's, whatever firms the text names.
  if (opening && ['professor', 'phd', 'thesis'].includes(opening.word) && academic.length > 0)
    return { value: 'university', evidence: [{ ...opening.evidence, rule: 'employer/opening' }] };
  if (firm) return { value: 'company', evidence: evidence(firm) };
  if (scholarly) return { value: 'university', evidence: [{ ...opening.evidence, rule: 'employer/opening' }] };
  const product = reading.hits('signal').filter((hit) => hit.term.id === 'product');
  const [first] = academic;
  const different = new Set(academic.map((hit) => text.slice(hit.start, hit.end).toLowerCase())).size;
  if (opening && OF_INDUSTRY.has(opening.word) && different < 2 && product.length > 1) return null;
  return first && academic.length >= product.length
    ? { value: 'university', evidence: [reading.evidence('employer/words', first.start, first.end)] }
    : null;
}
