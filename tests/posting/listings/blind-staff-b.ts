import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Faculty, and staff of institutes, hospitals and laboratories: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Lecturer (Education and Research) in Machine Learning',
    company: "Queen's University Belfast",
    location: 'Belfast',
    url: 'https://www.jobs.ac.uk/job/DYY001/lecturer',
    text: `School of Electronics, Electrical Engineering and Computer Science
£44,263 - £56,021 per annum (potential to progress to £63,100 through exceptional performance)
Permanent

About the role
We wish to appoint a Lecturer who works on the foundations or applications of machine learning: statistical learning theory, computer vision, or natural language processing. You will undertake research in line with the School's strategy, teach at undergraduate and postgraduate level, obtain funding from research councils, and supervise doctoral students.

About you
The successful candidate must have, and your application should clearly demonstrate that you meet:
• A PhD, or about to obtain one, in Computer Science or a cognate subject
• A sustained record of high-quality publications
• Experience of contributing to teaching
• Ability to communicate complex information clearly
• Evidence of, or potential for, winning external funding

To be successful at shortlisting stage, please ensure you clearly evidence in your application how you meet the essential criteria.

What we offer
Hybrid working is available. This post is eligible for sponsorship under the Skilled Worker route.

Closing date: Monday 25 January 2027`,
    labels: {
      ...NOTHING_SAID,
      role: 'assistant-professor',
      salaries: [{ min: 44263, max: 56021, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['NLP', 'computer vision'],
      softSkills: ['communication'],
      teaching: true,
      grants: true,
      deadline: '2027-01-25',
      visa: 'offered',
      workplace: 'hybrid',
      country: ['GB'],
      term: 'permanent',
    },
  },
  {
    title: 'Assistant / Associate / Full Professor of Machine Learning',
    company: 'Gulf Institute of Science and AI',
    location: 'Abu Dhabi, United Arab Emirates',
    url: 'https://careers.gisai.example.ae/faculty-ml',
    text: `The Institute, a graduate research university in Abu Dhabi, seeks faculty at all ranks in machine learning.

Position purpose: to lead an ambitious research group in optimization, learning theory, federated learning, or causal discovery; to teach at most one graduate course a year; and to mentor PhD students.

Academic qualifications: PhD in machine learning, computer science, statistics or mathematics from a recognised university.

Professional experience – essential
• For assistant professor: at least two years of research experience after the PhD, and papers in NeurIPS, ICML, ICLR or JMLR
• For associate professor: 5+ years as assistant professor, and a funded group
• Evidence of effective teaching

Preferred
• Industry experience

Benefits: internationally competitive tax-free salary, housing allowance, tuition assistance for up to three children, annual air tickets and start-up funding.

Applicants should upload a cover letter, CV, research statement, teaching statement and the contact details of at least three referees. Applications are considered on a rolling basis.`,
    labels: {
      ...NOTHING_SAID,
      role: 'assistant-professor',
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 2, max: null },
      publications: { asked: 'required', count: null },
      venues: ['ICLR', 'ICML', 'JMLR', 'NeurIPS'],
      skills: ['causal inference', 'federated learning', 'optimization'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'references', 'research-statement', 'teaching-statement'],
      deadline: 'rolling',
      country: ['AE'],
    },
  },
  {
    title: 'Assistant Professor in AutoML and Reinforcement Learning',
    company: 'Leiden University',
    location: 'Leiden',
    url: 'https://careers.example-leiden.nl/job/16-220',
    text: `Vacancy number 16-220
Job type: Academic staff
Hours (in fte): 0.8-1.0

The Leiden Institute of Advanced Computer Science (LIACS) welcomes applications for an Assistant Professor (UD) in AutoML and reinforcement learning.

What will you do?
- conduct research on meta-learning, neural architecture search and RL
- develop and teach courses (60% education, 40% research)
- supervise BSc, MSc and PhD theses
- take part in writing proposals to NWO, EU and industry

What do you bring?
- a PhD in computer science or AI
- relevant publications in high-quality venues
- a University Teaching Qualification (BKO), or the willingness to obtain it within two years
- you work well with others and have an eye for social safety

What do we offer?
We offer a full-time or part-time (0.8 fte) position, initially for eighteen months. After a positive evaluation you will get a permanent contract. Depending on qualifications and experience, your salary is € 4.728 to € 7.327 gross per month based on full-time employment (pay scale 11 or 12 in accordance with the Collective Labour Agreement for Dutch Universities).

Screening is part of the selection procedure.
Please submit a motivation letter, CV, a statement of research and one of teaching, and two reference contacts no later than 7 February 2027.`,
    labels: {
      ...NOTHING_SAID,
      role: 'assistant-professor',
      salaries: [{ min: 4728, max: 7327, currency: 'EUR', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['AutoML', 'meta-learning', 'reinforcement learning'],
      softSkills: ['teamwork'],
      teaching: true,
      grants: true,
      materials: ['cover-letter', 'cv', 'references', 'research-statement', 'teaching-statement'],
      deadline: '2027-02-07',
      country: ['NL'],
      term: 'fixed-term',
      termMonths: 18,
    },
  },
  {
    title: 'Predoctoral Research Assistant, Language & Learning Lab',
    company: 'Pompeu Research Campus',
    location: 'Barcelona',
    url: 'https://lll.example.cat/join/predoc-ra',
    text: `The Language & Learning Lab in Barcelona (Spain) has one opening for a predoctoral research assistant, ideal for someone who plans to do a PhD.

You'd work on: probing of multilingual LLMs, collection of eye-tracking data, and annotation tools. You'd co-author papers for ACL or CoNLL.

Must-haves: a BSc in linguistics, CS or psychology; Python; fluent English. Good-to-haves: Hugging Face, R and mixed-effects models, Catalan.

Gross salary €24,500 a year; 12-month contract, which may be prolonged for six months; 37.5 h/week, mostly in the lab.

Write to lab@lll.example.cat by 10 December 2026 with your CV, a transcript, one page on what you'd like to find out, and the e-mail of one person who knows your work.`,
    labels: {
      ...NOTHING_SAID,
      role: 'university-researcher',
      salaries: [{ min: 24500, max: 24500, currency: 'EUR', unit: 'year' }],
      degree: { required: 'bachelor', preferred: null },
      venues: ['ACL'],
      skills: ['Hugging Face', 'Python', 'R', 'interpretability', 'large language models'],
      skillsPreferred: ['Hugging Face', 'R'],
      materials: ['cover-letter', 'cv', 'references', 'transcripts'],
      deadline: '2026-12-10',
      country: ['ES'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['skills', 'materials'],
  },
  {
    title: 'Research Scientist I - Artificial Intelligence in Cardiology',
    company: 'Marshfield Heart Clinic',
    location: 'Rochester, MN',
    url: 'https://jobs.marshfieldheart.example.org/job/351100',
    text: `Responsibilities
Within the Division of AI in Cardiovascular Medicine, you devise and validate neural networks that read electrocardiograms and echocardiograms. Together with physicians you frame questions, handle data, and prepare manuscripts and grant submissions. You may direct research assistants and help to train fellows.

Qualifications
Ph.D. in computer science, biomedical engineering, statistics or a related field.
Applicants must have at least one year of postdoctoral or relevant research experience.
Demonstrated productivity shown by peer-reviewed publications.

Additional qualifications
Preferred: experience with multi-modal data; cloud computing (GCP); excellent interpersonal skills.

Exemption Status: Exempt
Compensation Detail: $98,571 - $143,104 / year; Education, experience and tenure may be considered along with internal equity when job offers are extended.
Benefits Eligible: Yes
Schedule: Full Time
Hours/Pay Period: 80
Schedule Details: Monday – Friday, normal business hours. 100% onsite.
International Assignment: No
Site Description: take a look around our Rochester location.

Marshfield Heart Clinic will not sponsor or transfer visas for this position, including F1 OPT STEM.`,
    labels: {
      ...NOTHING_SAID,
      role: 'university-researcher',
      level: 'entry',
      salaries: [{ min: 98571, max: 143104, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 1, max: null },
      publications: { asked: 'required', count: null },
      skills: ['Google Cloud', 'medical imaging', 'multimodal learning', 'neural networks'],
      skillsPreferred: ['Google Cloud', 'multimodal learning'],
      grants: true,
      visa: 'not-offered',
      workplace: 'onsite',
      country: ['US'],
    },
  },
  {
    title: 'Research Scientist in Machine Learning for Crop Phenotyping',
    company: 'Commonwealth Agricultural Research Organisation',
    location: 'Canberra, ACT',
    url: 'https://jobs.caro.example.gov.au/job/Canberra-RS/98001',
    text: `Acknowledgement of Country
CARO acknowledges the Traditional Owners of the land.

The Opportunity
• Join a research team that breeds wheat with the help of drones
• Indefinite appointment
• Flexible working arrangements

We are looking for a Research Scientist to carry out innovative, impactful research in machine learning for plant phenotyping and to publish it. You will collaborate with geneticists, contribute to bids for external funds, and mentor postdoctoral fellows and students.

Position Details
Location: Canberra, ACT
Salary: AU$119k to AU$138k pa (pro-rata for part-time) + up to 15.4% superannuation
Tenure: Indefinite, full-time
Reference: 98001
To be considered you will need: Australian/New Zealand Citizenship, Permanent Residency, or the ability to get a visa, for which we can offer sponsorship.

Your duties will include
• Devise new approaches to 3D reconstruction and few-shot segmentation
• Maintain software

Essential
1. A doctorate (or equivalent research experience) in computer science, engineering or statistics
2. A sound history of publication in peer-reviewed journals and/or authorship of patents
3. Proven experience with PyTorch or TensorFlow in remote sensing or similar
4. High level written and oral communication skills
5. A record of working effectively in multidisciplinary teams

Desirable
1. Familiarity with Docker and Kubernetes

How to Apply
Please apply on-line with a cover letter and CV that show how you meet the criteria. Applications close: 3 January 2027, 11:00pm AEDT.`,
    labels: {
      ...NOTHING_SAID,
      role: 'university-researcher',
      salaries: [{ min: 119000, max: 138000, currency: 'AUD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['Docker', 'Kubernetes', 'PyTorch', 'TensorFlow', 'computer vision'],
      skillsPreferred: ['Docker', 'Kubernetes'],
      softSkills: ['communication', 'teamwork'],
      teaching: true,
      grants: true,
      materials: ['cover-letter', 'cv'],
      deadline: '2027-01-03',
      visa: 'offered',
      country: ['AU'],
      term: 'permanent',
    },
  },
  {
    title: 'Research Scientist, Multi-Agent Autonomy',
    company: 'Farragut Dynamics',
    location: 'Arlington, Virginia, United States',
    url: 'https://farragut.example.com/jobs/7781',
    text: `Position Summary: Farragut Dynamics' Autonomy Lab performs basic and applied research for DARPA and ONR. You'll join a team of PhDs who publish openly where they can.

Essential Functions
◦ Research multi-agent reinforcement learning and game-theoretic planning
◦ Serve as principal or co-investigator on proposals; brief sponsors
◦ Document results in technical reports and papers

Required Skills/Abilities
◦ Python; C++ or Rust; ROS 2
◦ Effective oral and written communication
◦ Well organised, meets deadlines

Education and Experience
◦ Ph.D. in CS, Aerospace, or EE with 0-3 years of experience; or Master's with 5 years of experience
◦ Active Secret clearance, or the ability to get one. U.S. citizenship required.

Work Environment: full-time on-site in Arlington, 9/80 schedule.

Salary Range: 125K-175K
EEO/AA/Disability/Veterans`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 125000, max: 175000, currency: null, unit: 'year' }],
      degree: { required: 'master', preferred: null },
      experienceYears: { min: 0, max: 3 },
      skills: ['C++', 'Python', 'Rust', 'reinforcement learning'],
      softSkills: ['communication', 'time management'],
      grants: true,
      visa: 'not-offered',
      workplace: 'onsite',
      country: ['US'],
    },
  },
];
