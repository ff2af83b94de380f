import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Companies: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Research Scientist, Robot Foundation Models',
    company: 'Kestrel Robotics',
    location: 'Boston, MA',
    url: 'https://boards.greenhouse.io/kestrelrobotics/jobs/6630012',
    text: `Who We Are
Kestrel Robotics puts general-purpose manipulators into the warehouses that keep New England fed. Since our founding in 2019 we have raised $210M from leading investors and shipped over 1,200 arms. We are proud to be a diverse group of engineers, scientists and operators with more than 80 years of combined experience in automation.

What You'll Do
- Invent and scale vision-language-action policies that generalize across grippers, lighting and packaging
- Design data flywheels: teleoperation, simulation, and autonomous collection
- Train with imitation learning and offline RL on a cluster of several hundred H100s
- Write up what you learn, internally and at conferences such as CoRL and RSS

What You'll Bring
- PhD in Robotics, CS, EE or similar, or a Master's with 4+ years of relevant industry experience
- Deep knowledge of at least one of: transformers, diffusion policies, world models
- Fluency in Python and PyTorch; working knowledge of C++
- A record of first-author papers at top-tier robotics or ML conferences
- Strong communicator who enjoys working across teams

Bonus Points
- Sim-to-real transfer (Isaac Lab, MuJoCo)
- Experience with distributed training frameworks (FSDP, DeepSpeed)
- You have deployed a learned policy on hardware that a customer depended on

Compensation & Benefits
The base salary for this full-time role is $185,000-$260,000, depending on your experience and location, plus equity and a sign-on bonus of up to $40,000. 401(k) match up to 4%, 20 weeks of parental leave, and $1,200/year for learning.

This role is based in our Seaport office; our team works together in person Monday through Friday.

Kestrel is an equal opportunity employer. Employment may require compliance with export control laws; we will consider sponsorship for exceptional candidates.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 185000, max: 260000, currency: 'USD', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      publications: { asked: 'required', count: null },
      venues: ['CoRL', 'RSS'],
      skills: [
        'C++',
        'DeepSpeed',
        'GPU computing',
        'PyTorch',
        'Python',
        'diffusion models',
        'distributed training',
        'multimodal learning',
        'reinforcement learning',
        'robotics',
        'transformers',
      ],
      skillsPreferred: ['DeepSpeed', 'distributed training'],
      softSkills: ['communication', 'teamwork'],
      visa: 'offered',
      workplace: 'onsite',
      country: ['US'],
    },
  },
  {
    title: 'Applied Scientist II, Product Search',
    company: 'Marlowe Commerce',
    location: 'Seattle, WA, USA',
    url: 'https://jobs.marlowe.example/en/jobs/2711402/applied-scientist-ii',
    text: `DESCRIPTION
Have you ever wondered why some queries return exactly what you want? The Product Search team works on one of the largest retrieval problems in the world.

Key job responsibilities
* Formulate open research problems in semantic matching and learning-to-rank, and solve them with novel methods
* Run offline experiments and online A/B tests
* Communicate results to technical and non-technical audiences
* Publish at internal and external conferences (SIGIR, KDD, The Web Conference)

A day in the life
You might start the day by looking at a failed experiment and end it by mentoring an intern.

About the team
We're a friendly group of 14 scientists and engineers who care about work-life harmony.

BASIC QUALIFICATIONS
- 3+ years of building machine learning models for business application experience
- PhD, or Master's degree and 4+ years of CS, CE, ML or related field experience
- Experience programming in Java, C++, Python or related language
- Experience in patents or publications at top-tier peer-reviewed conferences or journals

PREFERRED QUALIFICATIONS
- Experience using Unix/Linux
- Experience in professional software development
- Experience with dense retrieval, large language models and knowledge distillation

Marlowe is committed to a diverse and inclusive workplace. Our compensation reflects the cost of labor across several US geographic markets. The base pay for this position ranges from $136,000/year in our lowest geographic market up to $222,200/year in our highest geographic market. Pay is based on a number of factors including market location and may vary depending on job-related knowledge, skills, and experience. Dependent on the position offered, equity, sign-on payments, and other forms of compensation may be provided as part of a total compensation package.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'mid',
      salaries: [{ min: 136000, max: 222200, currency: 'USD', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      experienceYears: { min: 3, max: null },
      publications: { asked: 'required', count: null },
      venues: ['KDD', 'SIGIR', 'WWW'],
      skills: ['C++', 'Java', 'Linux', 'Python', 'information retrieval', 'large language models', 'model compression'],
      skillsPreferred: ['Linux', 'large language models', 'model compression'],
      country: ['US'],
    },
  },
  {
    title: 'Founding Research Engineer (Tabular Foundation Models)',
    company: 'Rowcast',
    location: 'Remote (Europe)',
    url: 'https://jobs.ashbyhq.com/rowcast/0b1d-77',
    text: `Most of the world's data lives in tables, and yet deep learning hardly touches it. We think that is about to change.

Rowcast is a team of 6 (ex-academics from Freiburg and Tübingen), backed by €4.5m of seed funding.

What you'd be doing
You'd own a research thread from idea to arXiv: priors for synthetic tables, in-context learning over millions of rows, uncertainty that a bank can trust. We run fast, cheap experiments first and big ones second.

We'd love to hear from you if
• you have trained a transformer from scratch, and can say why it failed the first three times
• PyTorch is second nature, and you know your way around multi-GPU jobs on Slurm
• you understand Bayesian inference well enough to argue about it
• you're comfortable without a roadmap

Not required, but we'd be curious
• papers (NeurIPS, ICML, TMLR, or a blog with the same care)
• scikit-learn contributions
• Rust

The deal
€85k – €120k + 0.5–1.5% equity. 30 days off. Work from anywhere between UTC-1 and UTC+3; we meet in Freiburg every 6 weeks. We can hire in Germany, France, Spain and Portugal.

How we hire: 1) a chat 2) a paid trial day (€400) 3) offer. Send us your GitHub and a few lines to the founders.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 85000, max: 120000, currency: 'EUR', unit: 'year' }],
      publications: { asked: 'preferred', count: null },
      venues: ['ICML', 'NeurIPS', 'TMLR'],
      skills: ['Bayesian methods', 'PyTorch', 'Rust', 'Slurm', 'distributed training', 'scikit-learn', 'transformers'],
      skillsPreferred: ['Rust', 'scikit-learn'],
      softSkills: ['adaptability'],
      materials: ['portfolio'],
      workplace: 'remote',
      country: ['DE', 'FR', 'ES', 'PT'],
    },
    misread: ['softSkills'],
  },
  {
    title: 'Research Intern – Spoken Language Understanding (Winter 2027)',
    company: 'Boréale Voice',
    location: 'Montréal, Québec',
    url: 'https://jobs.lever.co/boreale/aa-31',
    text: `Boréale Voice builds voice agents for hospitals in French and English.

As a research intern you will join the Perception team for 16 weeks and work on a publishable project: self-supervised speech encoders for noisy wards, speaker diarization, or evaluation of spoken dialogue. Interns are paired with a research scientist and, where it makes sense, with their academic supervisor.

Minimum qualifications:
Enrolled in a Master's or PhD program in computer science, electrical engineering or linguistics
Experience with one deep learning framework (PyTorch, JAX)
Available full time from January to April 2027

Preferred:
PhD student with publications at Interspeech or ICASSP
Knowledge of French

Interns are paid CAD 42 to 55 per hour depending on their level of study. Work permits for interns from abroad can take three months; students need a valid co-op permit. Two days a week at our Mile-Ex office are expected.

Apply with: résumé, unofficial transcript, link to code. Applications are reviewed as they come in until the positions are filled.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 42, max: 55, currency: 'CAD', unit: 'hour' }],
      degree: { required: 'master', preferred: 'phd' },
      publications: { asked: 'preferred', count: null },
      venues: ['ICASSP', 'INTERSPEECH'],
      skills: ['JAX', 'NLP', 'PyTorch', 'deep learning', 'self-supervised learning', 'speech'],
      materials: ['cv', 'portfolio', 'transcripts'],
      deadline: 'rolling',
      workplace: 'hybrid',
      country: ['CA'],
      term: 'internship',
      termMonths: null,
    },
    misread: ['degree'],
  },
  {
    title: 'Research Scientist (m/w/d) Machine Learning – Perception',
    company: 'Neckarwerk Automotive GmbH',
    location: 'Stuttgart',
    url: 'https://jobs.smartrecruiters.com/Neckarwerk/744000',
    text: `Company Description
At Neckarwerk, 4,000 colleagues shape mobility. The Corporate Research department explores what comes after the next generation of cars.

Job Description
• You research methods for 4D radar perception: self-supervised pretraining, domain adaptation and calibrated detection for automated driving.
• You prove your ideas in prototypes on our test vehicles.
• You supervise master's and doctoral students in cooperation with universities.
• You represent the company in publicly funded projects and write patents and scientific publications.

Qualifications
• Education: excellent degree (Master / Diploma) in Computer Science, Electrical Engineering or Physics, completed PhD desirable
• Experience and Knowledge: several years in deep learning for perception, proven by publications (CVPR, ICCV, IV); Python, C++ and PyTorch
• Personality and Working Practice: independent, structured, able to inspire others
• Languages: very good in English; German at B1 is an advantage

Additional Information
Remuneration according to the collective agreement of the metal and electrical industry, EG 15. Flexible and partly mobile working: up to 60 % from home within Germany. Permanent employment contract, 35 hours per week.
Need support during your application? Lena Vogt (Human Resources), +49 711 000.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      degree: { required: 'master', preferred: 'phd' },
      publications: { asked: 'required', count: null },
      venues: ['CVPR', 'ICCV'],
      skills: [
        'C++',
        'PyTorch',
        'Python',
        'autonomous driving',
        'deep learning',
        'self-supervised learning',
        'transfer learning',
      ],
      softSkills: ['independence', 'time management'],
      teaching: true,
      workplace: 'hybrid',
      country: ['DE'],
      term: 'permanent',
    },
  },
  {
    title: 'Research Scientist - Recommendation & Generative Retrieval',
    company: 'Hanbit Commerce',
    location: 'Seoul, Korea',
    url: 'https://careers.hanbit.example/kr/en/R-20871',
    text: `[Team Introduction]
Hanbit Recommendation Lab serves 30 million users daily and studies how they choose.

[Responsibilities]
- Research generative retrieval and sequential recommendation with large-scale user logs
- Reproduce SOTA papers, propose improved models, verify by A/B test
- Author patents and papers (RecSys, WWW, KDD)

[Requirements]
- M.S. or Ph.D in CS, Statistics, Industrial Engineering, or equivalent
- 3+ years of R&D experience in recommendation or NLP (Ph.D. period recognised as experience)
- Proficient in Python and one of PyTorch/TensorFlow
- Able to read data with SQL or Spark

[Preferred]
- Publications in top-tier conference as first author
- Contribution to open source
- Business-level Korean

[Working conditions]
- Employment: Full-time (3 months probation, same pay)
- Work: Office 3 days + Remote 2 days
- Salary: to be negotiated, annual base pay 70-130 million KRW
- Process: Document > Coding test > 1st interview > 2nd interview > Offer
- Documents: free-form resume, portfolio (optional)`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 70000000, max: 130000000, currency: 'KRW', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      experienceYears: { min: 3, max: null },
      publications: { asked: 'preferred', count: null },
      venues: ['KDD', 'RecSys', 'WWW'],
      skills: [
        'NLP',
        'PyTorch',
        'Python',
        'SQL',
        'Spark',
        'TensorFlow',
        'generative models',
        'information retrieval',
        'recommender systems',
      ],
      materials: ['cv'],
      workplace: 'hybrid',
      country: ['KR'],
    },
    misread: ['skills'],
  },
  {
    title: 'Staff Research Scientist, LLM Evaluation',
    company: 'Plumbline AI',
    location: 'USA Only 100% Remote',
    url: 'https://remote-research.example/apply/staff-research-scientist',
    text: `Plumbline AI is on a mission to make AI measurable. Our benchmarks have been used by five of the top ten model developers. Headquarters: Denver, CO. About the role: As a Staff Research Scientist, you will set the technical direction of our evaluation science group, working cross-functionally with product, policy and customers. What you'll do: Develop new methods for measuring reasoning, honesty and long-horizon agency in frontier LLMs. Lead studies from hypothesis to publication. Mentor junior scientists. Build tooling for reproducible evals. What we're looking for: 8+ years of experience in machine learning research or applied statistics, or a PhD with 5+ years. Expertise in psychometrics, experimental design or causal inference. Excellent writing skills. Strong Python; SQL preferred. Publications at NeurIPS, ICLR or ACL are strongly preferred. Experience with human data collection is a nice to have. Compensation: Zone A (SF, NYC, Seattle): $232,000 - $289,000. Zone B (all other US locations): $208,000 - $262,000. Benefits: medical, dental and vision from day 1; unlimited PTO; $2,500 home office stipend; 16 weeks parental leave; annual company retreat. Plumbline participates in E-Verify. At this time we are unable to sponsor visas. The application window is expected to close on January 29, 2027.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'senior',
      salaries: [
        { min: 232000, max: 289000, currency: 'USD', unit: 'year' },
        { min: 208000, max: 262000, currency: 'USD', unit: 'year' },
      ],
      experienceYears: { min: 5, max: null },
      publications: { asked: 'preferred', count: null },
      venues: ['ACL', 'ICLR', 'NeurIPS'],
      skills: ['Python', 'SQL', 'causal inference', 'large language models', 'model evaluation', 'statistics'],
      skillsPreferred: ['SQL'],
      softSkills: ['communication'],
      deadline: '2027-01-29',
      visa: 'not-offered',
      workplace: 'remote',
      country: ['US'],
    },
  },
  {
    title: 'Machine Learning Research Scientist – Weather & Climate',
    company: 'Isobar Labs',
    location: 'Bristol / remote UK',
    url: 'https://isobarlabs.example/jobs/ml-research-scientist',
    text: `Isobar makes probabilistic forecasts for wind and solar farms. We're 22 people, half of us scientists.

The job
We're after someone to push our neural weather models past the state of the art at 1 km. You'll read a lot, try a lot, throw most of it away, and now and then publish.

You
- know your stuff in deep generative modelling (diffusion, flow matching) or in graph networks
- have research experience equivalent to a PhD, in ML or in a physical science
- are happy with xarray, Dask, and PyTorch, and don't mind a bit of cloud plumbing (AWS)
- explain things kindly

Handy, but no deal breaker: data assimilation, JAX, having been on call for something.

Money and so on
£62k–£85k depending on where you are in your career, reviewed every April. Share options. 28 days plus bank holidays. £1k yearly to make your home office nice. We're remote-first with a studio in Bristol for those who like one, and meet up for two days each quarter.
We hold a sponsor licence and are glad to use it.

Apply by 9am on Monday 8 February 2027: a CV and answers to two short questions on the form (no cover letter please).`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 62000, max: 85000, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      skills: [
        'AWS',
        'JAX',
        'PyTorch',
        'climate',
        'deep learning',
        'diffusion models',
        'generative models',
        'graph neural networks',
      ],
      skillsPreferred: ['JAX'],
      materials: ['cv'],
      deadline: '2027-02-08',
      visa: 'offered',
      workplace: 'remote',
      country: ['GB'],
    },
  },
];
