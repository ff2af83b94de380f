import type { LabelledListing } from '../labelled-listing';

/** National laboratories, institutes, hospitals: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Postdoctoral Appointee - Scientific Machine Learning',
    company: 'Argonne National Laboratory',
    location: 'Lemont, IL USA',
    url: 'https://jobs.example-lab.gov/job/3302',
    text: `The Mathematics and Computer Science Division is seeking a postdoctoral appointee to develop surrogate models with quantified uncertainty for fusion plasmas.

Position Requirements
• Recent or soon-to-be-completed PhD (typically completed within the last 0-5 years) in applied mathematics, computational science, physics or a related field
• Knowledge of deep learning, numerical methods and PDEs
• Experience with PyTorch or JAX; familiarity with MPI
• Ability to model the laboratory's core values of impact, safety, respect, integrity and teamwork
• Good oral and written communication skills

This is a one-year appointment with the possibility of renewal for up to three years. The expected hiring range for this position is $72,879 to $121,465 per year.

As an equal employment opportunity employer, and in accordance with our core values, we foster a safe and welcoming workplace. The laboratory is committed to nondiscrimination. This position may require access to the Exascale machine, which requires that you are a US citizen or obtain site approval.

The majority of the work is done on site; candidates must be able to work onsite at least three days a week.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 72879, max: 121465, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 5 },
      publications: { asked: null, count: null },
      venues: [],
      skills: ['HPC', 'JAX', 'PyTorch', 'deep learning', 'numerical methods', 'uncertainty quantification'],
      skillsPreferred: [],
      softSkills: ['communication', 'ethical awareness', 'teamwork'],
      teaching: false,
      grants: false,
      materials: [],
      deadline: null,
      visa: null,
      workplace: 'hybrid',
      country: ['US'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
  {
    title: 'PhD Position F/M: Byzantine-robust collaborative learning',
    company: 'Inria',
    location: 'Lille, France',
    url: 'https://recrutement.inria.example/public/classic/en/offres/2026-08812',
    text: `Contract type: Fixed-term contract
Level of qualifications required: Graduate degree or equivalent
Function: PhD Position

Context and assets
The Magnet team designs machine learning that respects people. The thesis is funded by the PEPR Cybersécurité programme; regular visits to EPFL are foreseen.

Assignment
Study of aggregation rules that withstand malicious clients while keeping local data private. You will prove bounds, run simulations, and write papers.

Main activities
Bibliographic study; theory; experiments in Python; dissemination.

Skills
Good background in optimization and probability. Interest in privacy. Level of English B2. Relational skills: listening, team work. Other valued appreciated: a first experience of research (M2 internship).

Benefits package
• Subsidized meals
• Partial reimbursement of public transport costs
• Possibility of teleworking (90 days per year) and flexible organization of working hours
• Social security coverage

Remuneration
2,300 € gross per month for year 1, 2 and 3 (as of 2027)

General Information
Theme/Domain: Optimization, machine learning and statistical methods
Town/city: Villeneuve d'Ascq
Starting date: 2027-10-01
Duration of contract: 3 years
Deadline to apply: 2027-02-28

The keys to success
You are rigorous and autonomous. Interested persons should send a CV, transcripts for M1 and M2, and a motivation letter.

Defence Security: This position is likely to be situated in a restricted area (ZRR).`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'phd-researcher',
      level: null,
      salaries: [{ min: 2300, max: 2300, currency: 'EUR', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Python', 'optimization', 'privacy', 'probability', 'statistics'],
      skillsPreferred: [],
      softSkills: ['independence', 'teamwork'],
      teaching: false,
      grants: false,
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2027-02-28',
      visa: null,
      workplace: 'hybrid',
      country: ['FR'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Postdoctoral Fellow: Generative Modelling of Subsurface Images',
    company: 'King Abdullah University of Science and Technology (KAUST)',
    location: 'Thuwal, Saudi Arabia',
    url: 'https://careers.example.edu.sa/postdoc-geo',
    text: `KAUST is an international graduate research university on the shores of the Red Sea.

Position Summary
A postdoctoral position is available for one year, renewable up to three, in the group of Prof. Al-Harbi. Research: conditional diffusion models and Schrödinger bridges for seismic inversion.

Major responsibilities
Conduct original research; guide MS/PhD students; publish in top-tier journals.

Competencies
Self-starter; effective communicator; collegial.

Qualifications
PhD in geophysics, applied mathematics, computer science or similar earned within the past three years. Hands-on experience training generative models on multi-GPU systems. At least two first-authored articles.

Compensation: tax-free salary of USD 80,000-90,000 per year depending on experience, free furnished housing, medical and dental insurance, relocation allowance and annual repatriation ticket.

To apply: send in one PDF a cover letter, CV and contacts of three referees.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 80000, max: 90000, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 3 },
      publications: { asked: 'required', count: 2 },
      venues: [],
      skills: ['diffusion models', 'distributed training', 'generative models'],
      skillsPreferred: [],
      softSkills: ['communication', 'independence', 'teamwork'],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'references'],
      deadline: null,
      visa: null,
      workplace: null,
      country: ['SA'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['skills'],
  },
  {
    title: 'Data Scientist II - Imaging AI Research',
    company: "Lakeshore Children's Hospital",
    location: 'Boston, MA',
    url: 'https://www.hospital.example.org/careers/4410',
    text: `The Imaging AI Lab in the Department of Radiology is looking for a Data Scientist II who will work with faculty of Harvard Medical School on new deep learning methods for fetal MRI.

The Data Scientist II will be responsible for:
Designing and evaluating segmentation and motion correction networks
Preparing manuscripts, abstracts and sections of NIH proposals
Training junior staff and students in the use of the lab's software

To qualify, you must have:
Bachelor's degree in a quantitative field and a minimum of 3 years of relevant work experience, or a Master's degree and at least 1 year
Proficiency in Python; experience with PyTorch, MONAI and Linux
Well-developed analytical skills and attention to detail; excellent verbal and written communication skills

Hourly range: $38.46 - $61.54. Hybrid: two days on site in Longwood. 
Our benefits: relocation, student loan refinancing, affordable medical insurance. This is a place of teamwork, kindness and creativity.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'university-researcher',
      level: 'mid',
      salaries: [{ min: 38.46, max: 61.54, currency: 'USD', unit: 'hour' }],
      degree: { required: 'bachelor', preferred: null },
      experienceYears: { min: 1, max: null },
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Linux', 'PyTorch', 'Python', 'deep learning', 'medical imaging'],
      skillsPreferred: [],
      softSkills: ['communication'],
      teaching: true,
      grants: true,
      materials: [],
      deadline: null,
      visa: null,
      workplace: 'hybrid',
      country: ['US'],
      term: null,
      termMonths: null,
    },
    misread: ['teaching'],
  },
  {
    title: 'Research Associate, Algorithmic Fairness in Hiring',
    company: 'The National Centre for Data Science',
    location: 'London NW1',
    url: 'https://www.turing-like.example.uk/vacancies/ra-fairness',
    text: `Role purpose
To devise and test statistical methods that reveal disparate treatment in ranking models used in recruitment.

Duties and areas of responsibility
• Develop new estimators and prove their properties
• Build an open Python library
• Engage with regulators and write lay summaries
• Contribute to the supervision of doctoral students placed at the Centre

Person specification (E = essential, D = desirable)
PhD or equivalent professional experience in statistics, computer science or econometrics - E
Experience of managing and structuring a research project - E
Publications in peer-reviewed venues (e.g. FAccT, AISTATS) - E
Fluency in one or more modern programming languages used in research in data science - E
Ability to communicate and present complex ideas to varied audiences - E
Ability to organise working time, take the initiative and plan - E
Commitment to equality, diversity and inclusion - E
Knowledge of causal inference - D

Terms and conditions
This full-time post is offered on a fixed-term basis for two years. The annual salary is £43,205-£47,960 plus excellent benefits, including flexible working and family friendly policies.

Closing date: Sunday 17 January 2027 at 23:59.
We reserve the right to close this vacancy early.
If you are interested, please click on the apply button, register and complete the application form. You will need to upload a CV and covering letter and provide contact details for your referees.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 43205, max: 47960, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: 'required', count: null },
      venues: ['AISTATS'],
      skills: ['Python', 'causal inference', 'fairness and ethics', 'statistics'],
      skillsPreferred: ['causal inference'],
      softSkills: ['communication', 'independence', 'presentation', 'time management'],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'references'],
      deadline: '2027-01-17',
      visa: null,
      workplace: null,
      country: ['GB'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
  {
    title: 'Research Fellow (Embodied AI)',
    company: 'National University of Singapore',
    location: 'Kent Ridge Campus',
    url: 'https://www.nus-like.example.sg/jobs/12001',
    text: `Interested applicants are invited to apply directly at the NUS Career Portal. Your application will be processed only if you apply via NUS Career Portal. We regret that only shortlisted candidates will be notified.

Job Description
The candidate will research vision-language-action models for household robots, including sim-to-real transfer, and will help the PI to prepare reports and to guide students.

Qualifications / Discipline:
• PhD in Computer Science, Robotics or related fields
Skills:
• Good with PyTorch, Isaac Sim and ROS
• Effective verbal and written communication skills
• Team player, open and resourceful
Experience:
• Preferably with publications in CoRL, RSS, ICRA, CVPR
Other information: monthly salary range S$6,000 to S$8,500. Covid-19 message: at NUS, the health of staff is a priority. The appointment is on a one-year contract.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 6000, max: 8500, currency: 'SGD', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: 'preferred', count: null },
      venues: ['CVPR', 'CoRL', 'ICRA', 'RSS'],
      skills: ['PyTorch', 'multimodal learning', 'robotics'],
      skillsPreferred: [],
      softSkills: ['communication', 'teamwork'],
      teaching: true,
      grants: false,
      materials: [],
      deadline: null,
      visa: null,
      workplace: null,
      country: ['SG'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
];
