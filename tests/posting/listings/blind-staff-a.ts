import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Faculty, staff of institutes, hospitals and laboratories, and a thesis: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Assistant/Associate Professor in Artificial Intelligence and Machine Learning',
    company: 'University of Nevada, Carson Valley',
    location: 'Carson City, NV',
    url: 'https://jobs.example.edu/postings/45500',
    text: `The Department of Computer Science and Engineering invites applications for two tenure-track positions at the rank of Assistant or Associate Professor, to start July 1, 2027, in machine learning: deep learning theory, reinforcement learning, robot learning, and AI for science.

Responsibilities: establish an externally funded research program; teach two courses per academic year; advise graduate students; and serve the profession.

Required Qualifications
• Ph.D. in Computer Science or a closely related field by the time of appointment
• Record of scholarly publication in machine learning venues commensurate with rank
• For Associate: at least five years in rank as assistant professor, and a funded program

Preferred Qualifications
• Postdoctoral or industrial research experience
• Evidence of teaching that reaches students of all backgrounds

Compensation: the nine-month academic salary is $115,000 - $140,000 (assistant) and $135,000 - $160,000 (associate), with a start-up package of up to $600,000.

Application: submit (1) cover letter, (2) CV, (3) statement of research, (4) statement of teaching philosophy, and (5) names of four references. For full consideration apply by December 1, 2026. The search remains open until the positions are filled.`,
    labels: {
      ...NOTHING_SAID,
      role: 'assistant-professor',
      salaries: [
        { min: 115000, max: 140000, currency: 'USD', unit: 'year' },
        { min: 135000, max: 160000, currency: 'USD', unit: 'year' },
      ],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['deep learning', 'reinforcement learning', 'robotics'],
      teaching: true,
      grants: true,
      materials: ['cover-letter', 'cv', 'references', 'research-statement', 'teaching-statement'],
      deadline: '2026-12-01',
      country: ['US'],
      term: 'permanent',
    },
  },
  {
    title: 'Associate Professor in Probabilistic Machine Learning',
    company: 'University of Copenhagen',
    location: 'Copenhagen',
    url: 'https://candidate.hr-manager.example/ApplicationInit.aspx?ProjectId=150001',
    text: `The Department of Mathematical Sciences, University of Copenhagen, invites applicants for a permanent position as associate professor in probabilistic machine learning with start 1 August 2027.

The position
The duties consist of research, including publication and academic dissemination duties; teaching and exam duties; supervision of BSc, MSc and PhD students; raising of external funds; and administrative tasks. Research and teaching are given equal weight.

We are looking for a colleague with a strong profile in one or more of: Bayesian deep learning, generative models, causal machine learning, uncertainty quantification.

Applicants will be assessed on: research qualifications at an international level; teaching qualifications (a pedagogical portfolio is asked for); experience in attracting grants; the ability to collaborate.

Terms: salary and other terms of employment are set according to the Agreement for Academics in the State. The starting salary is currently up to DKK 638,000 including annual supplement (+ pension up to DKK 109,000).

The application, in English, must include: motivated letter of application; CV incl. data on external funding; diplomas (Master and PhD); research plan; a complete publication list; uploads of the 5 publications to be considered; teaching portfolio.

The deadline is 7 January 2027, 23:59 GMT+1.`,
    labels: {
      ...NOTHING_SAID,
      role: 'assistant-professor',
      salaries: [{ min: null, max: 638000, currency: 'DKK', unit: 'year' }],
      skills: [
        'Bayesian methods',
        'causal inference',
        'deep learning',
        'generative models',
        'probability',
        'uncertainty quantification',
      ],
      softSkills: ['teamwork'],
      teaching: true,
      grants: true,
      materials: [
        'cover-letter',
        'cv',
        'publication-list',
        'research-statement',
        'teaching-statement',
        'transcripts',
        'writing-sample',
      ],
      deadline: '2027-01-07',
      country: ['DK'],
      term: 'permanent',
    },
  },
  {
    title: 'Assistant Professor of Computer Science',
    company: 'Wexford College',
    location: 'Ohio',
    url: 'https://apply.interfolio.com/150912',
    text: `The Department of Mathematics and Computer Science at Wexford College, a liberal arts college in Ohio, seeks a tenure-track Assistant Professor beginning August 2027. All areas of specialization are welcome; we are especially interested in candidates whose work touches machine learning, security or human-computer interaction. The teaching load is 3-2, from introductory programming to a senior seminar. A Ph.D. in Computer Science is expected at appointment; ABD will be considered. Applicants should upload a letter of application, curriculum vitae, statements of teaching and of scholarship, unofficial graduate transcripts and three letters of recommendation. Review of applications begins October 12 and continues until the position is filled.`,
    labels: {
      ...NOTHING_SAID,
      mlResearch: null,
      role: 'assistant-professor',
      degree: { required: 'phd', preferred: null },
      teaching: true,
      materials: ['cover-letter', 'cv', 'references', 'research-statement', 'teaching-statement', 'transcripts'],
      deadline: 'rolling',
      country: ['US'],
      term: 'permanent',
    },
  },
  {
    title: 'Senior Research Software Engineer, Machine Learning for Neuroscience',
    company: 'University of Cambridge',
    location: 'Cambridge, UK',
    url: 'https://www.jobs.cam.example/job/49901',
    text: `Salary: £46,735-£59,139 per annum (Grade 9). Fixed-term: 3 years in the first instance.

The lab of Prof. Ito builds models of memory in humans and machines. As our research software engineer you will be part of the research: turning ideas about recurrent networks and episodic memory into experiments that run, scale and reproduce, and appearing as co-author.

Essential
– degree in a numerate subject, and a PhD or equivalent experience in research computing
– expert Python, JAX or PyTorch; testing, Git and continuous integration
– experience of running jobs on HPC systems
– an ability to explain good practice to students and postdocs

Desirable
– neuroimaging data
– CUDA

Interviews are expected in the week of 1 February 2027. The closing date is midnight on 19 January 2027. Please upload a CV and a covering letter. We welcome flexible working requests. Appointment is subject to proof of the right to work in the UK.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      level: 'senior',
      salaries: [{ min: 46735, max: 59139, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      skills: ['CI/CD', 'CUDA', 'Git', 'HPC', 'JAX', 'PyTorch', 'Python', 'RNNs', 'medical imaging'],
      skillsPreferred: ['CUDA', 'medical imaging'],
      materials: ['cover-letter', 'cv'],
      deadline: '2027-01-19',
      country: ['GB'],
      visa: 'not-offered',
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Data Scientist 3 - Machine Learning for Power Grids',
    company: 'Cascade Ridge National Laboratory',
    location: 'Richland, WA',
    url: 'https://careers.crnl.example.gov/jobs/310211',
    text: `Overview
At CRNL, our core capabilities are divided among major departments that we refer to as Directorates. The Energy & Environment Directorate performs science for a resilient grid.

Responsibilities
The Data Scientist will contribute novel ML algorithms (physics-informed networks, spatiotemporal GNNs) for contingency analysis, lead tasks in sponsored research, contribute to proposals, publish in peer-reviewed journals and mentor interns.

Qualifications
Minimum Qualifications:
• BS/BA and 5 years of relevant experience -OR-
• MS/MA and 3 years of relevant experience -OR-
• PhD with 1 year of relevant experience

Preferred Qualifications:
• PhD in Electrical Engineering, Statistics or Computer Science
• Time series modelling, PyTorch, experience on leadership-class supercomputers
• Demonstrated oral and written communication skills

Hazardous Working Conditions/Environment: Not applicable.
Additional Information: This position requires the ability to obtain and maintain a federal security clearance. Requirements: U.S. Citizenship. Background Investigation.
Testing Designated Position: No.

Annual Salary Range: Minimum: USD $111,400.00/Yr. Maximum: USD $176,100.00/Yr.
Located in beautiful southeastern Washington State. Telework: up to 2 days per week.`,
    labels: {
      ...NOTHING_SAID,
      role: 'university-researcher',
      level: 'senior',
      salaries: [{ min: 111400, max: 176100, currency: 'USD', unit: 'year' }],
      degree: { required: 'bachelor', preferred: 'phd' },
      experienceYears: { min: 1, max: null },
      skills: ['HPC', 'PyTorch', 'graph neural networks', 'time series'],
      skillsPreferred: ['HPC', 'PyTorch', 'time series'],
      softSkills: ['communication'],
      teaching: false,
      grants: true,
      visa: 'not-offered',
      workplace: 'hybrid',
      country: ['US'],
    },
    misread: ['teaching'],
  },
  {
    company: 'Institut Armoricain de Recherche en Informatique',
    url: 'https://euraxess.ec.europa.eu/jobs/812230',
    text: `Contexte et atouts du poste / Context and assets The Kervran team (Rennes, France) works on statistical learning for bio-imaging and has produced widely used denoising software. The engineer will be recruited in the frame of the ANR project NANOSEE. Assignments The research engineer will re-design our denoising algorithms around equivariant networks, compare them with diffusion-based restorers on microscopy data of partner hospitals, and distribute them as a Napari plug-in. Participation in writing of scientific papers is expected. Main activities : develop and test; document; train users; report. Skills Technical skills and level required : engineering school or Master 2 in computer science or image processing; Python, PyTorch, Git ; C++ is a plus. Languages : English B2, French is not mandatory. Relational skills : team spirit, autonomy. Benefits package - Subsidized meals - Leave: 7 weeks of annual leave + 10 extra days off due to RTT - Possibility of teleworking (after 6 months of employment) and flexible organization of working hours. Remuneration From 2,692 € gross monthly (according to degree and experience). Duration of contract : 18 months, with possible extension. Starting date : 2027-04-01. Deadline to apply : 2027-02-15. Instruction to apply Please submit online : your resume, cover letter and letters of recommendation eventually. Defence Security : this position is not in a restricted area. TYPE OF CONTRACT: temporary; JOB STATUS: full-time; HOURS PER WEEK: 38.5`,
    labels: {
      ...NOTHING_SAID,
      role: 'university-researcher',
      salaries: [{ min: 2692, max: null, currency: 'EUR', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      skills: ['C++', 'Git', 'PyTorch', 'Python', 'diffusion models'],
      skillsPreferred: ['C++'],
      softSkills: ['independence', 'teamwork'],
      materials: ['cover-letter', 'cv'],
      deadline: '2027-02-15',
      workplace: 'hybrid',
      country: ['FR'],
      term: 'fixed-term',
      termMonths: 18,
    },
    misread: ['materials'],
  },
  {
    title: "Master's Thesis: Self-supervised anomaly detection in radio networks",
    company: 'Nordlink AB',
    location: 'Kista, Stockholm',
    url: 'https://nordlink.example.se/jobs/thesis-2027-14',
    text: `About this opportunity
We are looking for one or two students for a 30 ECTS thesis at Nordlink Research in Kista, spring 2027.

Background: base stations log thousands of counters, and labels are scarce. The thesis compares masked autoencoders and contrastive methods on counters of a live network, and aims for a workshop paper.

The skills you bring
You study for an MSc in machine learning, statistics or engineering physics. Python and a course in deep learning are needed; PyTorch is a merit.

The thesis is compensated with SEK 30,000 upon approval. Send CV, grades and a short personal letter. We fill positions continuously, so do not wait.`,
    labels: {
      ...NOTHING_SAID,
      role: 'other',
      degree: { required: 'master', preferred: null },
      skills: ['PyTorch', 'Python', 'deep learning', 'self-supervised learning'],
      skillsPreferred: ['PyTorch'],
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: 'rolling',
      country: ['SE'],
    },
  },
  {
    title: 'Research Lead, AI Control',
    company: 'Guardrail Institute',
    location: 'Berkeley, California',
    url: 'https://guardrail-institute.example/careers/research-lead',
    text: `The Guardrail Institute is a non-profit research organization that works to reduce risks from advanced AI.

About the position
You will lead a team of four to six researchers who study how to get useful work out of models that cannot be trusted: monitoring protocols, red teaming, model organisms of deception, and chain-of-thought faithfulness.

You are a good fit if you
* have led empirical ML projects end to end and published the results
* can code well in Python and have fine-tuned open-weight LLMs
* care about people and like to manage them
* reason carefully and update in public

We do not require any particular degree. Most of our researchers don't have a PhD.

Terms
Annual salary: $220,000–$320,000. In-person in Berkeley is strongly preferred; we may make exceptions for part-time remote work. We sponsor H-1B and O-1 visas (we are cap-exempt).

To apply, fill in the form (about 30 minutes). Evaluated on a rolling basis; there's no deadline.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'lead',
      salaries: [{ min: 220000, max: 320000, currency: 'USD', unit: 'year' }],
      degree: { required: 'none', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['AI safety', 'Python', 'large language models'],
      softSkills: ['leadership'],
      deadline: 'rolling',
      visa: 'offered',
      workplace: 'onsite',
      country: ['US'],
    },
    misread: ['publications', 'softSkills', 'workplace'],
  },
];
