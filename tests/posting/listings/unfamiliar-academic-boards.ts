import type { LabelledListing } from '../labelled-listing';

/** British, Australian and North American calls, and flat texts of EURAXESS: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Research Fellow in Machine Learning for Cardiac Imaging',
    company: 'University of Leeds',
    location: 'Leeds',
    url: 'https://www.jobs.ac.uk/job/DXX111/research-fellow',
    text: `Are you an ambitious researcher looking for your next challenge? Do you have a background in machine learning applied to images? Do you want to further your career in one of the UK's leading research-intensive universities?

You will develop deep generative models that synthesise virtual populations of cardiac MRI for in-silico trials. Working within a team of clinicians, engineers and statisticians, you will also contribute to the supervision of PhD students and to grant applications.

You will have a PhD (or have submitted your thesis before taking up the role) in Computer Science, Biomedical Engineering or a closely allied discipline, and experience of PyTorch or TensorFlow. You will also have excellent communication skills, the ability to work well under pressure and to tight deadlines, and a growing record of peer-reviewed publications.

What we offer in return
• 26 days holiday plus approx. 16 Bank Holidays/days that the University is closed by custom (including Christmas) – that's 42 days a year!
• Generous pension scheme options plus life assurance
• Health and Wellbeing: Discounted staff membership options at The Edge, our campus gym.

If you are looking for a role which offers you the opportunity to develop deep expertise in a strong team, we would be delighted to hear from you.

To explore the post further or for any queries you may have, please contact Dr Nishant R., Associate Professor. Please note that this post may be suitable for sponsorship under the Skilled Worker visa route but first-time applicants might need to qualify for salary concessions.

Salary: Grade 7 (£41,064 – £48,822 p.a.)
Reference: EPSCP2044
Location: Main campus, with scope for hybrid working
Contract: Fixed term (24 months, due to funding)
Closing date: 6 January 2027`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 41064, max: 48822, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: 'required', count: null },
      venues: [],
      skills: ['PyTorch', 'TensorFlow', 'deep learning', 'generative models', 'medical imaging'],
      skillsPreferred: [],
      softSkills: ['communication', 'time management'],
      teaching: true,
      grants: true,
      materials: [],
      deadline: '2027-01-06',
      visa: 'offered',
      workplace: 'hybrid',
      country: ['GB'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
  {
    title: 'Research Assistant / Research Associate - Probabilistic Programming',
    company: 'University of Cambridge',
    location: 'Cambridge',
    url: 'https://www.jobs.ac.uk/job/DXX113/research-assistant-associate',
    text: `Department/Location: Department of Engineering, Central Cambridge
Salary: £33,482-£36,616 (Research Assistant) or £38,674-£47,389 (Research Associate)
Reference: NM55501
Closing date: 11 January 2027

Fixed-term: The funds for this post are available until 31 August 2029 in the first instance.

Applications are invited for a Research Assistant/Associate to join the Computational and Biological Learning Lab. The successful candidate will advance automated inference in probabilistic programs: variational methods, normalising flows and amortised Monte Carlo.

The ideal candidate has strong mathematical skills, has written research code in Julia, Python or C++, and has contributed to open source.

Candidates must have (or be close to completing) a relevant PhD in machine learning, statistics, or programming languages. Appointment at Research Associate level is dependent on having a PhD. Those who have submitted but not yet received their PhD will be appointed as a Research Assistant, moving to Research Associate on award.

Please ensure that you upload your Curriculum Vitae (CV), a covering letter and two examples of your papers in the Upload section of the online application. If you upload any additional documents which have not been requested, we will not be able to consider these.

Please quote reference NM55501 on your application and in any correspondence about this vacancy. The University actively supports equality, diversity and inclusion. The University has a responsibility to ensure that all employees are eligible to live and work in the UK.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [
        { min: 33482, max: 36616, currency: 'GBP', unit: 'year' },
        { min: 38674, max: 47389, currency: 'GBP', unit: 'year' },
      ],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['C++', 'Julia', 'Python', 'probability'],
      skillsPreferred: [],
      softSkills: [],
      teaching: false,
      grants: false,
      materials: ['cover-letter', 'cv', 'writing-sample'],
      deadline: '2027-01-11',
      visa: 'not-offered',
      workplace: null,
      country: ['GB'],
      term: 'fixed-term',
      termMonths: null,
    },
    misread: ['skills'],
  },
  {
    title: 'Research Fellow (Level B) - Foundation Models for Sleep Medicine',
    company: 'Flinders University',
    location: 'Adelaide, South Australia',
    url: 'https://jobs.example.edu.au/cw/en/job/510022',
    text: `Fixed-term (convertible), 3 years, full-time
Academic Level B: $116,680 – $137,930 p.a. plus 17% employer superannuation
Bedford Park campus

About the opportunity
Reporting to the Director, the Research Fellow will lead the modelling stream of an MRFF-funded program that learns representations of polysomnography. You will pre-train transformer models on 40,000 nights of EEG and test how they transfer to home devices.

Key position responsibilities
* Undertake high-quality research and publish in Q1 journals
* Co-supervise honours and HDR students
* Assist in the preparation of grant applications (NHMRC, ARC)
* Maintain the group's code base and documentation

About you
* Completion of a PhD in machine learning, biomedical engineering or related discipline
* Demonstrated experience in deep learning for physiological time series
* Excellent programming skills (Python) and familiarity with high performance computing
* High-level written communication, including a track record of publications
* Proven ability to work with minimal supervision and as a member of a multidisciplinary team

A valid National Police Certificate that is satisfactory to the University will be required before the successful applicant can commence. You must have unrestricted work rights in Australia for the duration of the appointment.

How to apply
Applicants must address the capability requirements in no more than 3 pages and attach a CV. Applications to be submitted before 10:00pm, 20 Jan 2027. Late applications cannot be accepted.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [{ min: 116680, max: 137930, currency: 'AUD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: 'required', count: null },
      venues: [],
      skills: ['HPC', 'Python', 'deep learning', 'representation learning', 'time series', 'transformers'],
      skillsPreferred: [],
      softSkills: ['communication', 'independence', 'teamwork'],
      teaching: true,
      grants: true,
      materials: ['cv'],
      deadline: '2027-01-20',
      visa: 'not-offered',
      workplace: null,
      country: ['AU'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Postdoctoral Associate in Learning Theory',
    company: 'Duke University, Mathematics',
    location: 'Durham, North Carolina 27708, United States of America',
    url: 'https://academicjobsonline.org/ajo/jobs/99121',
    text: `Position ID: Duke-Math-PDLT [#99121]
Position Title: Postdoctoral Associate
Position Type: Postdoctoral
Position Location: Durham, North Carolina 27708, United States of America
Subject Areas: Mathematics / Machine Learning, Statistics
Appl Deadline: 2026/12/15 11:59PM (posted 2026/09/20, listed until 2027/03/15)
Position Description:
The Department of Mathematics invites applications for postdoctoral positions in the mathematics of deep learning, starting August 2027. Topics of interest are generalisation of overparametrised networks, optimal transport, and sampling with diffusion models. The teaching load is one course per semester. Appointments are for two years with a possible third. Applicants should have a PhD in mathematics, statistics or a related field by the start date.
Application Materials Required:
Submit the following items online at this website to complete your application:
- Cover letter
- Curriculum Vitae
- Publication list
- Research statement
- Teaching statement
- Four reference letters (one of which discusses teaching), to be submitted online by the reference writers
And anything else requested in the position description.
Further Info: e-mail. Duke is an Affirmative Action/Equal Opportunity Employer committed to providing employment opportunity without regard to an individual's age, color, disability, gender, national origin, race, religion, or veteran status.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: null,
      salaries: [],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['deep learning', 'diffusion models', 'optimal transport', 'statistics'],
      skillsPreferred: [],
      softSkills: [],
      teaching: true,
      grants: false,
      materials: ['cover-letter', 'cv', 'publication-list', 'references', 'research-statement', 'teaching-statement'],
      deadline: '2026-12-15',
      visa: null,
      workplace: null,
      country: ['US'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
  {
    title: 'Research Scientist/Engineer 2',
    company: 'University of Washington',
    location: 'Seattle',
    url: 'https://jobs.example.edu/postings/33871',
    text: `Department: APPLIED PHYSICS LABORATORY
Job Location: Seattle Campus
Posting Date: 10/28/2026
Closing Info: Open Until Filled
Salary: $7,000 - $8,400 per month
Shift: First Shift

This position is part of a team that builds machine learning for underwater acoustics. The Research Scientist/Engineer 2 will investigate self-supervised detectors of marine mammal calls, evaluate them on hydrophone archives from several oceans, co-author papers, and help graduate students with their experiments.

DUTIES AND RESPONSIBILITIES
• 60% Research: devise and test models; read the literature; design ablations
• 25% Software: data loaders, experiment tracking, reproducible releases on GitHub
• 15% Dissemination: manuscripts, conference talks, proposal sections

MINIMUM REQUIREMENTS
• Bachelor's Degree in computer science, physics, electrical engineering or related field
• Two years of related experience
Equivalent education/experience will substitute for all minimum qualifications except when there are legal requirements, such as a license/certification/registration.

DESIRED
• Master's degree
• Familiarity with PyTorch, Docker and SLURM; acoustics background

Application Process: The application process may include completion of a variety of online assessments. A cover letter is required.

Benefits: medical, dental, and vision; ten days of paid sick leave per year; after three months, tuition exemption.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'university-researcher',
      level: 'mid',
      salaries: [{ min: 7000, max: 8400, currency: 'USD', unit: 'month' }],
      degree: { required: 'bachelor', preferred: 'master' },
      experienceYears: { min: 2, max: null },
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Docker', 'PyTorch', 'Slurm', 'self-supervised learning'],
      skillsPreferred: ['Docker', 'PyTorch', 'Slurm'],
      softSkills: [],
      teaching: true,
      grants: true,
      materials: ['cover-letter'],
      deadline: 'rolling',
      visa: null,
      workplace: null,
      country: ['US'],
      term: null,
      termMonths: null,
    },
    misread: ['mlResearch', 'role', 'level', 'teaching'],
  },
  {
    title: 'Postdoctoral researcher in interpretable AI for power grids',
    company: 'Institute of Energy Systems, Slovak Academy of Sciences',
    location: 'Slovakia',
    url: 'https://euraxess.ec.europa.eu/jobs/381991',
    text: `Organisation/Company Slovak Academy of Sciences Research Field Engineering » Electrical engineering Researcher Profile Recognised Researcher (R2) Country Slovakia Application Deadline 20 Jan 2027 - 12:00 (Europe/Bratislava) Type of Contract Temporary Job Status Full-time Offer Description We are looking for a postdoctoral researcher for the project GRIDEXPLAIN. The work: explain the decisions of graph neural networks and reinforcement learning agents that switch lines in a transmission grid. You will cooperate with the grid operator and with partners in Ljubljana. Who can apply: holders of a PhD awarded no longer than 7 years ago (periods of parental leave are not counted) with at least three publications in WoS-indexed journals. The contract is for 24 months with a gross salary of 2,350 EUR/month. Part of the work may be done from home. Requirements Research Field Engineering Education Level PhD or equivalent Skills/Qualifications solid Python, PyTorch Geometric; MATLAB welcome; independence and reliability Languages ENGLISH Level Good Research Field Engineering Years of Research Experience 1 - 4 Additional Information Eligibility criteria Selection in two rounds: documents, then an online talk. Send: structured CV, list of publications, copy of PhD diploma, cover letter. Website for additional job details https://www.sav.example.sk`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'research-fellow',
      level: 'entry',
      salaries: [{ min: 2350, max: 2350, currency: 'EUR', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 1, max: 4 },
      publications: { asked: 'required', count: 3 },
      venues: [],
      skills: ['MATLAB', 'Python', 'graph neural networks', 'interpretability', 'reinforcement learning'],
      skillsPreferred: ['MATLAB'],
      softSkills: ['independence'],
      teaching: false,
      grants: false,
      materials: ['cover-letter', 'cv', 'publication-list', 'transcripts'],
      deadline: '2027-01-20',
      visa: null,
      workplace: 'hybrid',
      country: ['SK'],
      term: 'fixed-term',
      termMonths: 24,
    },
    misread: ['skills'],
  },
];
