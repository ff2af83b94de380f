import type { LabelledListing } from '../labelled-listing';

/** Pages that advertise nothing, and posts that are no research: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Nordic Probabilistic AI Week 2027',
    url: 'https://www.summer-ml.example/2027',
    text: `Applications are now open for the Nordic Probabilistic AI Week, 14–18 June 2027, Trondheim.
Who should apply? PhD students, postdocs and engineers with a good background in machine learning and Python. We select 120 participants by motivation and background.
What you get: five days of lectures and tutorials on variational inference, diffusion models and Bayesian deep learning by leading researchers; a poster session; lunches.
Fee: 2,500 NOK for students, 6,000 NOK for industry. A limited number of travel grants is available.
How to apply: fill in the form with a CV and a short letter of motivation by 15 February 2027. Notification of acceptance: 10 March.`,
    labels: { posting: false },
  },
  {
    title: "Master's Programme in Machine Learning and Data Science",
    url: 'https://studies.example.fi/master/ml',
    text: `Degree: Master of Science (120 ECTS). Duration: two years. Language: English. Tuition fee: €15,000 per year for students from outside the EU/EEA; scholarships available.
Why study here? You will learn the theory of machine learning, deep learning and statistics from researchers of an ELLIS unit. Graduates work as data scientists, research engineers or continue as doctoral researchers.
Eligibility: bachelor's degree in computer science, mathematics or a related field; proficiency in English. 
How to apply: the application period is 2–16 January 2027. Attach transcripts, a CV and a letter of motivation.`,
    labels: { posting: false },
  },
  {
    title: 'Research at Northlight',
    company: 'Northlight',
    url: 'https://careers.bigco.example/teams/research',
    text: `Our researchers push the limits of machine learning and share what they find. Meet the team: 140 scientists in Montréal, Zurich and Seoul.
Areas: Speech | Vision | Theory | Responsible AI
We hire research scientists, research engineers and interns all year round. Competitive salary, flexible hours, relocation support.
Can't find the right role? Join our talent community and we will let you know about new openings.
Explore roles
Benefits
Life at Northlight
Awards: best paper at ICML 2025`,
    labels: { posting: false },
  },
  {
    title: 'Join us',
    company: 'Neural Dynamics Lab',
    url: 'https://www.labpage.example.edu/people/openings',
    text: `We do not have funded openings at the moment. Prospective PhD students should apply through the department by December 15 and mention our lab in the statement of purpose. Postdocs with their own fellowship (MSCA, Humboldt, HFSP) are welcome to get in touch with a CV and a short research idea. Undergraduates: please take the deep learning course first. We value kindness and curiosity. Visitors: email the lab manager.`,
    labels: { posting: false },
  },
  {
    title: 'Machine Learning Researcher salary in Berlin (2026)',
    url: 'https://jobs.board.example/salaries/ml-researcher-berlin',
    text: `The average salary of a Machine Learning Researcher in Berlin is €78,400 per year. Entry-level: €61,000. Senior: €104,000. Based on 312 reports, updated in October 2026. Top paying companies: Zaland, DeepRoot, Siemann. Skills that raise pay: PyTorch (+6%), distributed training (+9%). Related: Data Scientist salary, Research Engineer salary. Are you paid fairly? Compare your salary. 44 open jobs in Berlin: view jobs.`,
    labels: { posting: false },
  },
  {
    title: 'Machine Learning Engineer, Fraud',
    company: 'Ledgerly',
    location: 'Berlin (hybrid)',
    url: 'https://jobs.ashbyhq.com/ledgerly/99',
    text: `You'll ship models that stop fraud before it hurts our merchants. Own features end to end: data pipelines in Spark, gradient boosting in production, monitoring, on-call (one week in six). You've got 4+ years of building ML in production, strong Python and SQL, and you care about latency. Nice: Kafka, Terraform, Go. We offer €75,000–€95,000, VSOP, 28 days off, and 2 days a week at the Kreuzberg office. Apply with a CV; no cover letter.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 75000, max: 95000, currency: 'EUR', unit: 'year' }] },
  },
  {
    title: 'Postdoctoral Fellow, AI Governance',
    company: 'Georgetown-like Law Center, University of the Potomac',
    location: 'Washington, DC',
    url: 'https://lawschool.example.edu/jobs/fellow',
    text: `The Center on AI Policy invites applications for a one-year fellowship. The fellow studies how agencies regulate machine learning in credit, housing and health, writes law review articles and policy briefs, and organizes a workshop. A JD or a PhD in law, public policy or a social science is required. Stipend: $72,000 plus benefits. Send a cover letter, CV, research proposal and two references by February 1, 2027.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 72000, max: 72000, currency: 'USD', unit: 'year' }] },
  },
  {
    title: 'Adjunct Instructor - Machine Learning (online)',
    company: 'Ridgeview College',
    location: 'Remote, US',
    url: 'https://uni.example.edu/jobs/adjunct-ml',
    text: `Ridgeview College seeks part-time adjunct instructors to teach CS 471 Machine Learning and CS 310 Data Mining online. Duties: deliver the prepared course, hold weekly office hours, grade within 72 hours. Required: master's degree in computer science with 18 graduate credit hours in the field; one year of college teaching. Pay: $3,200 per 3-credit course. Submit a resume, transcripts and teaching philosophy.`,
    labels: { posting: true, mlResearch: false, salaries: [] },
  },
  {
    title: 'Senior Data Analyst (Labour Market Statistics)',
    company: 'National Statistics Office',
    location: 'Cardiff',
    url: 'https://stats-office.example.gov/jobs/data-analyst',
    text: `You will produce the monthly labour force bulletin, quality assure survey data in R and SQL, and brief ministers' offices. Experience in leading analysts is essential; knowledge of machine learning for coding occupations is desirable. Salary £41,700 - £46,900. Permanent, 37 hours, hybrid 60% office. Apply by 11:55pm on 5 January 2027 with a CV and a 500-word statement.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 41700, max: 46900, currency: 'GBP', unit: 'year' }] },
  },
];
