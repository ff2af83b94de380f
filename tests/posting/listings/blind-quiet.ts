import type { LabelledListing } from '../labelled-listing';

/** Posts that are no research on machine learning, and texts that advertise nothing: written and labelled before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'MLOps Engineer',
    company: 'Fjordbank',
    location: 'Oslo',
    url: 'https://fjordbank.teamtailor.example/jobs/40-mlops',
    text: `Fjordbank runs 60 models in production and would like to sleep at night. You will own the feature store, CI/CD of models, drift monitoring and the on-call rota, and help data scientists to ship faster. We expect 3+ years with Kubernetes, Terraform and Python, an understanding of the life cycle of ML models, and good humour. Research experience is not needed. Salary NOK 750 000 – 900 000. Hybrid, three days in Bjørvika. Send your CV before 31 January 2027.`,
    labels: {
      posting: true,
      mlResearch: false,
      salaries: [{ min: 750000, max: 900000, currency: 'NOK', unit: 'year' }],
    },
  },
  {
    title: 'AI Training Specialist – Mathematics (PhD)',
    company: 'Annotara',
    location: 'Remote',
    url: 'https://www.annotara.example/opportunities/maths-phd',
    text: `Help to train the next generation of AI! We need PhDs and PhD students in mathematics to write and solve challenging problems, grade the answers of large language models, and explain errors step by step. Work whenever you want, 5 to 40 hours a week, from any of 30 countries. Pay: $40–$65 per hour, paid weekly. You need a master's or PhD in mathematics, fluent English, and care for detail. No AI experience is required. Independent contractor role.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 40, max: 65, currency: 'USD', unit: 'hour' }] },
  },
  {
    title: 'Postdoctoral Researcher in Electrocatalysis',
    company: 'Uppsala University',
    url: 'https://uu.varbi.example/en/what:job/jobID:800001',
    text: `Uppsala University is looking for a postdoctoral researcher in electrocatalysis at the Department of Chemistry. Duties: synthesis of nickel-iron oxides, operando X-ray absorption at synchrotrons, and kinetic analysis. Collaboration with theorists who use density functional theory is foreseen. Requirements: PhD in chemistry or materials science, awarded no more than three years before the application deadline; experience of electrochemistry; written and spoken English. Experience of Python for data treatment is an asset. Type of employment: temporary, two years. Scope: 100 %. Application: CV, copy of the doctoral degree, publication list, short research statement, no later than 20 January 2027, UFV-PA 2026/4100.`,
    labels: { posting: true, mlResearch: false, salaries: [] },
  },
  {
    title: 'Senior Software Engineer, ML Infrastructure',
    company: 'Pinecrest',
    location: 'Austin, TX (hybrid)',
    url: 'https://jobs.lever.co/pinecrest/sse-ml',
    text: `Join the platform group that keeps training jobs of our researchers running. You will build schedulers, storage and observability in Go and Kubernetes for a fleet of 8,000 GPUs; debug NCCL hangs; and hold a pager. Must have: 6+ years of backend or infrastructure engineering, distributed systems, Linux internals. Bonus: PyTorch, Slurm. Comp: $190,000–$240,000 + equity.`,
    labels: {
      posting: true,
      mlResearch: false,
      salaries: [{ min: 190000, max: 240000, currency: 'USD', unit: 'year' }],
    },
  },
  {
    title: 'Solutions Architect, Generative AI',
    company: 'Cumulonimbus Cloud',
    location: 'Paris / Milan',
    url: 'https://careers.cumulonimbus.example/sa-genai',
    text: `You advise customers on how to adopt generative AI: workshops, proofs of concept with RAG and agents, reference architectures, and talks. You work with account teams toward revenue goals, and feed what you hear back to product teams and researchers. Profile: five years in pre-sales or consulting, cloud certification, Python, stage presence, French or Italian. Package: €80k–€105k OTE plus car allowance of €650 per month.`,
    labels: {
      posting: true,
      mlResearch: false,
      salaries: [{ min: 80000, max: 105000, currency: 'EUR', unit: 'year' }],
    },
  },
  {
    title: 'Product Manager, Research Tools',
    company: 'Lumen Papers',
    location: 'Amsterdam',
    url: 'https://lumenpapers.example/jobs/pm',
    text: `Researchers in machine learning read too much and find too little. You'll own the roadmap of our literature assistant: interview scientists, write specs, set metrics, work with ML engineers. 4+ years of product management; a background in research is a big plus (PhD welcome). Salary: €5,200–€6,800 gross per month, 32–40 hours. Two days at home.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 5200, max: 6800, currency: 'EUR', unit: 'month' }] },
  },
  {
    title: 'Data Engineer (research data warehouse)',
    company: 'Semmelweis Clinical Center',
    location: 'Budapest',
    url: 'https://karrier.example.hu/data-engineer',
    text: `The Clinical Center is hiring a data engineer to feed hospital records into the research data warehouse: ETL in Airflow and dbt, HL7/FHIR mappings, pseudonymisation, documentation for the ethics committee. Users of the warehouse include groups that do machine learning. BSc in informatics, SQL, 2 years of experience. Gross salary: HUF 950,000–1,200,000 a month. Indefinite contract.`,
    labels: {
      posting: true,
      mlResearch: false,
      salaries: [{ min: 950000, max: 1200000, currency: 'HUF', unit: 'month' }],
    },
  },
  {
    title: 'Lecturer in Law, Data and Artificial Intelligence',
    company: 'University of Aberdeen',
    location: 'Aberdeen',
    url: 'https://www.abdn.example.uk/jobs/LAW110',
    text: `The School of Law seeks a Lecturer whose research concerns the regulation of artificial intelligence, algorithmic decision making, or data protection. You will teach on our LLM in Law and Technology, supervise PhD students and publish in leading law journals. A PhD in law is essential. Salary on Grade 7, £46,735 to £56,021 per annum. Open-ended. Closing date 12 January 2027.`,
    labels: { posting: true, mlResearch: false, salaries: [{ min: 46735, max: 56021, currency: 'GBP', unit: 'year' }] },
  },
  {
    title: 'How to get hired as a research scientist in ML',
    url: 'https://blog.graddiary.example/research-scientist-interviews',
    text: `I interviewed at nine labs last spring and signed with one. Here's what I learned. First, the application: labs read your two best papers and your CV, in that order. A cover letter rarely matters. Requirements such as "PhD in CS and 3+ years of experience" are softer than they look. Second, the interviews: expect coding in Python, ML fundamentals (bias and variance, attention, optimizers), and a job talk. Third, offers: mine ranged from $180,000 to $310,000 base, and I negotiated on equity. Subscribe to read part two: the team match.`,
    labels: { posting: false },
  },
  {
    title: 'CS-5824 Advanced Machine Learning (Spring 2027)',
    url: 'https://courses.example.edu/cs5824',
    text: `Instructor: Prof. Dana Wells. Teaching assistants: two PhD students. Prerequisites: linear algebra, probability, and Python. Topics: kernel methods, graphical models, deep generative models, reinforcement learning. Grading: assignments 40 %, project 40 %, presentation 20 %. Project proposals are due on February 12, 2027; teams of up to three. Late policy: three days in total. Office hours: Tuesday, 2–4 pm.`,
    labels: { posting: false },
  },
  {
    title: 'Open positions | Institute for Learning Machines',
    url: 'https://ilm.example.de/careers',
    text: `Join us! The Institute for Learning Machines is always looking for curious minds.
PhD Student in Causal Representation Learning – apply by 15 Jan 2027
Postdoctoral Researcher, Theory of Deep Learning – apply by 31 Jan 2027
Research Engineer, Scientific Computing – open until filled
Group Leader (W2) – apply by 28 Feb 2027
Student assistant (HiWi), 10 h/week
IT administrator
Filter by department | Sort by date | 1–6 of 6
Working at the institute: canteen, childcare, language courses. Equal opportunity.`,
    labels: { posting: false },
  },
  {
    title: 'University wins £9m centre for doctoral training in safe AI',
    url: 'https://news.example.ac.uk/2026/cdt-safe-ai',
    text: `The University has been awarded £9 million to train 60 PhD students in safe and trustworthy artificial intelligence over the next eight years. Professor Ruth Adeyemi, who will direct the centre, said: "Industry tells us that it can't find people who understand both machine learning and assurance." Students will receive a four-year stipend and spend three months with one of 22 partners. The first cohort starts in October 2027; applications will open in the spring. Further information: press office.`,
    labels: { posting: false },
  },
  {
    title: 'Call for Papers: Workshop on Learning with Small Data @ ECML 2027',
    url: 'https://smalldata-ws.example.org',
    text: `We invite submissions of 4 to 8 pages on few-shot learning, transfer learning, data augmentation, and priors. Submission deadline: 7 June 2027 (AoE). Notification: 5 July. Reviewing is double-blind on OpenReview. PhD students and early-career researchers are especially encouraged; five travel grants of €500 are available. Best paper award: €1,000, sponsored by Hexagon AI, who are hiring research interns. Organizers: J. Kim (Aalto), P. Novak (CTU).`,
    labels: { posting: false },
  },
];
