import type { LabelledListing } from '../labelled-listing';

/** University pages of the Continent and the North: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Research Associate (m/f/d, PhD candidate), Chair of Learning Systems',
    company: 'University of Passau',
    location: 'Passau, Germany',
    url: 'https://karriere.uni-musterstadt.example/ausschreibung/1881',
    text: `The Chair of Learning Systems at the Faculty of Computer Science invites applications for a

Research Associate (m/f/d)
salary group E 13 TV-L, 75 % of full-time, limited to 36 months, starting as soon as possible

The post serves your own academic qualification (doctorate).

Your area of work
• independent research on continual learning for sequence models, with the aim of a doctorate
• assistance in teaching (4 hours per week during the semester), supervision of seminar and final theses
• writing of publications and presentation at international meetings

What we expect
• a completed university degree (Master or Diplom) in computer science, mathematics or a neighbouring subject
• sound knowledge of machine learning and statistics
• programming practice in Python; knowledge of PyTorch or JAX is desirable
• very good command of English; German is not required
• an independent and structured way of working, team spirit

What you can expect from us
• flexible working hours and the possibility of working partly from home
• an annual special payment and company pension
• a family-friendly environment

The university aims to raise the share of women in research. Persons with severe disabilities are given preference where qualifications are equal.

Please send your application (letter of motivation, CV, copies of certificates, a sample of your master's thesis) as one PDF by 14.01.2027 to lernsysteme@uni-passau.example.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'phd-researcher',
      level: null,
      salaries: [],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['JAX', 'PyTorch', 'Python', 'continual learning', 'statistics'],
      skillsPreferred: ['JAX', 'PyTorch'],
      softSkills: ['independence', 'teamwork', 'time management'],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'transcripts', 'writing-sample'],
      deadline: '2027-01-14',
      visa: null,
      workplace: 'hybrid',
      country: ['DE'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'PhD: Calibrated Uncertainty in Clinical Language Models',
    company: 'Maastricht University',
    location: 'Maastricht',
    url: 'https://werkenbij.example.nl/vacatures/ai-uncertainty',
    text: `Are you curious about when a language model should say "I don't know"? Then read on!

The job
As a PhD candidate you study how uncertainty can be measured in large language models that summarise patient records. You will design Bayesian and conformal methods, carry out user tests with clinicians in the MUMC+ hospital, and share your code. You take courses in our graduate school and spend about 10% of your time on education, for example as a tutor in bachelor and master courses in data science.

Do we ask a lot? You have:
- an MSc degree in Artificial Intelligence, Data Science, Statistics or similar (or you will obtain it before the starting date);
- affinity with healthcare;
- experience with Python and deep learning libraries;
- a good command of written and spoken English (C1). Dutch is an advantage but we also offer courses;
- the ability to plan and organise your own work and the guts to ask for help.

We offer
A position for 4 years (1.0 FTE). After a first contract of 18 months an evaluation follows; if positive, it is extended by 30 months. Salary following the scale for PhD candidates: € 3.059 gross per month in the first year, up to € 3.881 in the fourth year. On top of this there is an 8% holiday and an 8.3% year-end allowance. You can work from home up to two days per week in consultation with your supervisor.

Interested?
Send us your CV, a one-page letter that tells us why you, and your list of grades via the button, until Sunday 10 January 2027. Interviews are planned on 21 and 22 January. Acquisition in response to this vacancy is not appreciated.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'phd-researcher',
      level: null,
      salaries: [{ min: 3059, max: 3881, currency: 'EUR', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Bayesian methods', 'Python', 'deep learning', 'large language models', 'uncertainty quantification'],
      skillsPreferred: [],
      softSkills: ['time management'],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2027-01-10',
      visa: null,
      workplace: 'hybrid',
      country: ['NL'],
      term: 'fixed-term',
      termMonths: 48,
    },
  },
  {
    title: 'Tenure Track Assistant Professor in Natural Language Processing',
    company: 'Aarhus University',
    location: 'Aarhus, Denmark',
    url: 'https://www.jobs.example.dk/vacancy/assistant-professor-nlp',
    text: `The Department of Computer Science at Aarhus University invites applications for a position as tenure track assistant professor in natural language processing. The position is open from 1 September 2027 or as soon as possible thereafter.

About the position
You will build a research line in multilingual language models, information retrieval or speech, attract external funding from Danish and European sources, teach at all levels of our degree programmes in computer science and IT product development, and take your share of the administration of the department. A tenure track position runs for up to six years, after which you are assessed for a permanent position as associate professor.

Your qualifications
We expect a PhD in computer science or a neighbouring field, a strong publication record in venues like ACL, EMNLP and TACL, some years of research experience after the PhD, preferably including a longer stay abroad, and documented teaching. The ability to work across disciplines is an advantage.

Who we are
The department has 40 faculty members, 60 PhD students and 1,200 students in the bachelor's and master's programmes.

Terms
The appointment is made according to the agreement between the Danish Ministry of Finance and the Danish Confederation of Professional Associations. 

Application
The application must include: curriculum vitae, degree certificate, a complete list of publications, a statement of future research plans, information about research activities and a teaching portfolio. Please upload up to five publications. Letters of recommendation are not needed at this stage. Deadline: 1 March 2027 at 23.59 CET.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'assistant-professor',
      level: null,
      salaries: [],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: 'required', count: null },
      venues: ['ACL', 'EMNLP'],
      skills: ['NLP', 'information retrieval', 'large language models', 'speech'],
      skillsPreferred: [],
      softSkills: [],
      teaching: true,
      grants: true,
      materials: [
        'cv',
        'publication-list',
        'research-statement',
        'teaching-statement',
        'transcripts',
        'writing-sample',
      ],
      deadline: '2027-03-01',
      visa: null,
      workplace: null,
      country: ['DK'],
      term: 'permanent',
      termMonths: null,
    },
  },
  {
    title: 'Call for one research grant (BI) - project LUSO-ASR',
    location: 'Lisbon, Portugal',
    url: 'https://bolsas.example.pt/edital-22',
    text: `One research fellowship (Bolsa de Investigação) is open under project LUSO-ASR, financed by FCT, on the following conditions:

Scientific area: Computer Science, speech recognition
Admission requirements: students enrolled in a master's degree or in a PhD in computer engineering or similar. 
Work plan: the fellow will collect and clean recordings of regional accents, fine-tune Whisper-like models for European Portuguese, and report word error rates by region and age, for the purpose of studying fairness of speech recognition.
Preferred factors: experience with Hugging Face Transformers; knowledge of Linux; good grades.
Workplace: the work will be developed at INESC-ID, Rua Alves Redol, Lisbon, under the scientific supervision of Dr. Marta Reis.
Duration: the fellowship lasts 12 months, starting in March 2027, and may be renewed up to the end of the project.
Monthly maintenance allowance: 1040.98 € for masters students and 1309.64 € for PhD students, paid by bank transfer.
Selection method: curricular assessment (60%), motivation letter (20%), interview (20%).
Applications: from 1 to 15 January 2027, by e-mail, with curriculum vitae, certificate of qualifications, proof of enrolment and motivation letter.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'university-researcher',
      level: null,
      salaries: [
        { min: 1040.98, max: 1040.98, currency: 'EUR', unit: 'month' },
        { min: 1309.64, max: 1309.64, currency: 'EUR', unit: 'month' },
      ],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Hugging Face', 'Linux', 'fairness and ethics', 'speech'],
      skillsPreferred: ['Hugging Face', 'Linux'],
      softSkills: [],
      teaching: false,
      grants: false,
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2027-01-15',
      visa: null,
      workplace: null,
      country: ['PT'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['role'],
  },
  {
    title: 'Post-doctorant (H/F): Reduced-order models by neural operators',
    company: 'CNRS',
    location: 'Paris',
    url: 'https://emploi.example.fr/offres/UMR7190-ANNA',
    text: `General information
Reference: UMR7190-ANNLEB-014
Workplace: PARIS 05
Publication date: Tuesday 3 November 2026
Type of contract: FTC Scientist
Contract period: 18 months
Expected date of employment: 1 March 2027
Proportion of work: Full time
Remuneration: from €3,131.32 to €4,807.00 gross per month depending on experience
Desired level of education: Doctorate
Experience required: 1 to 4 years

Missions
Devise neural operators that stand in for costly simulations of turbulent jets.

Activities
- State of the art of operator learning
- Code development in JAX
- Comparison with proper orthogonal decomposition
- Writing of articles and presentation of results at conferences

Skills
Fluid mechanics, numerical methods for PDEs, deep learning, Python programming, scientific English. Autonomy, rigour and a taste for team work are sought.

Work Context
The Institut Jean Le Rond d'Alembert is a joint research unit of CNRS and Sorbonne Université with about 170 people.

Constraints and risks
Occasional travel in France and abroad. Telework possible two days a week after three months.

The position is located in a sector under the protection of scientific and technical potential (PPST) and therefore requires that your arrival is authorised by the competent authority.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: 'entry',
      salaries: [{ min: 3131.32, max: 4807, currency: 'EUR', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 1, max: 4 },
      publications: { asked: null, count: null },
      venues: [],
      skills: ['JAX', 'Python', 'deep learning', 'numerical methods'],
      skillsPreferred: [],
      softSkills: ['independence', 'teamwork'],
      teaching: false,
      grants: false,
      materials: [],
      deadline: null,
      visa: null,
      workplace: 'hybrid',
      country: ['FR'],
      term: 'fixed-term',
      termMonths: 18,
    },
  },
  {
    title: 'Doctoral fellow',
    company: 'Ghent University',
    location: 'Ghent, Belgium',
    url: 'https://www.ugent.example/en/work/vacancy-1147',
    text: `Job assignment
→ You prepare a doctoral dissertation on causal discovery for time series in ecology under the supervision of Prof. De Smet.
→ You publish your findings and present them at international conferences.
→ You assist in the practical classes of the courses Statistics and Data Mining (max. 10 %).

Profile
→ You hold a Master's degree in Statistics, Mathematics, Bioscience Engineering or Computer Science. Diplomas obtained abroad must be recognised as equivalent.
→ You are acquainted with causal inference and with R; Python is a plus.
→ You are able to work autonomously, you think critically and are stress-resistant.
→ You are result-oriented and communicate fluently in English, orally and in writing.

What we can offer you
→ We offer you a full-time position as a doctoral fellow, consisting of an initial period of 12 months, which - after a positive evaluation - will be extended to a total maximum of 48 months.
→ The fellowship amount is 100% of the net salary of an AAP member in equal family circumstances.
→ All staff members enjoy a number of benefits, such as a wide range of training, 38 days of holiday leave, a bicycle allowance and eco vouchers.

Interested?
Send your CV, cover letter, a copy of the required degree (if already in your possession) and transcripts to Prof. De Smet, mentioning "DOC-1147", by February 1st, 2027.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'phd-researcher',
      level: null,
      salaries: [],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Python', 'R', 'causal inference', 'time series'],
      skillsPreferred: ['Python'],
      softSkills: ['communication', 'critical thinking', 'independence'],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2027-02-01',
      visa: null,
      workplace: null,
      country: ['BE'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['skills'],
  },
];
