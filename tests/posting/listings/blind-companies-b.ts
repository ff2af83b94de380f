import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Companies: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Research Engineer, Interpretability',
    company: 'Lodestone',
    location: 'London, UK',
    url: 'https://job-boards.greenhouse.io/lodestone/jobs/4400881',
    text: `About Lodestone
We build language models that people can look into. Our researchers come from physics, neuroscience, mathematics and computer science.

About the role
Interpretability at Lodestone means opening up trained networks and reporting, with evidence, what they compute. As a Research Engineer you'll design and run experiments on sparse autoencoders at scale, and co-author the resulting papers.

In this role you may:
- Train dictionaries on the activations of our largest models, over thousands of accelerators
- Optimise data loading and storage for petabytes of activations
- Turn a vague hunch into a clean ablation within a week

You may be a good fit if you:
- Have 5-10 years of experience building software
- Are highly proficient in Python, and productive in PyTorch
- Have some experience of empirical AI research, and enjoy it
- Prefer fast-moving collaborative projects to extensive solo efforts

Strong candidates may also have experience with:
- Rust, Go or C++
- Language modelling with transformers
- GPUs, Kubernetes, or high-performance computing in general

The annual compensation range for this role is £225,000 - £325,000 GBP.

Logistics
Minimum education: Bachelor's degree or an equivalent combination of education, training and experience
Required field of study: a field relevant to the role
Minimum years of experience: as listed above
Location-based hybrid policy: staff are expected in the office at least two days a week.
Visa sponsorship: yes, we sponsor, and we retain an immigration lawyer to help.

We encourage you to apply even if you do not believe you meet every single qualification.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'mid',
      salaries: [{ min: 225000, max: 325000, currency: 'GBP', unit: 'year' }],
      degree: { required: 'bachelor', preferred: null },
      experienceYears: { min: 5, max: 10 },
      skills: [
        'C++',
        'GPU computing',
        'Go',
        'HPC',
        'Kubernetes',
        'PyTorch',
        'Python',
        'Rust',
        'interpretability',
        'large language models',
        'transformers',
      ],
      skillsPreferred: ['C++', 'Go', 'HPC', 'Kubernetes', 'Rust', 'large language models', 'transformers'],
      softSkills: ['adaptability', 'teamwork'],
      visa: 'offered',
      workplace: 'hybrid',
      country: ['GB'],
    },
    misread: ['skillsPreferred'],
  },
  {
    title: 'Senior AI Research Scientist, Protein Design',
    company: 'Valcourt Therapeutics',
    location: '2 Locations',
    url: 'https://valcourt.wd3.myworkdayjobs.com/en-US/careers/job/R-2290',
    text: `Job Description Summary
Location: Basel, Switzerland or Cambridge, Massachusetts
#LI-Hybrid

About the role
The Generative Design group in Biomedical Research builds models that propose antibodies before a single pipette is lifted. You will be an individual contributor who conceives, tests and publishes new generative approaches with our wet-lab partners.

Key responsibilities:
• Develop equivariant diffusion and protein language models for binder design
• Define active-learning loops with experimental colleagues
• Keep abreast of the literature and represent the group externally

What you will bring to the role:
• PhD in machine learning, computational biology, physics or a related quantitative field, with at least 3 years of post-doctoral or industry experience
• Strong publication record (e.g. NeurIPS, ICML, Nature Methods)
• Expert-level Python and one deep learning framework (PyTorch preferred)
• Demonstrated ability to communicate across disciplines and to influence without authority

Desirable:
• Experience with cloud computing (AWS)
• Structural biology

Commitment to diversity: we are committed to building an outstanding, inclusive work environment.

The pay range for this position at commencement of employment in the US is expected to be between $152,600 and $283,400/year; however, while salary ranges are effective from 1/1/27 through 12/31/27, fluctuations in the job market may necessitate adjustments. In addition, your compensation may include a performance-based cash incentive of 20%.

Why Valcourt: helping people with disease takes more than science. Learn more: https://valcourt.example/culture`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'senior',
      salaries: [{ min: 152600, max: 283400, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 3, max: null },
      publications: { asked: 'required', count: null },
      venues: ['ICML', 'NeurIPS'],
      skills: [
        'AWS',
        'PyTorch',
        'Python',
        'active learning',
        'bioinformatics',
        'deep learning',
        'diffusion models',
        'generative models',
      ],
      skillsPreferred: ['AWS', 'PyTorch'],
      softSkills: ['communication', 'leadership'],
      workplace: 'hybrid',
      country: ['CH', 'US'],
    },
    misread: ['softSkills'],
  },
  {
    title: 'Quantitative Researcher – Machine Learning',
    company: 'Halyard Trading',
    location: 'Chicago, IL | New York, NY',
    url: 'https://builtin.com/job/quantitative-researcher-ml/6200311',
    text: `Halyard is a global liquidity provider. We have traded around the clock for 24 years and there are 900 of us in seven offices.

Your Impact
Researchers at Halyard apply modern machine learning to forecasting at horizons from microseconds to days. You will have the freedom to pick problems, petabytes of clean data, and a GPU cluster that is never full.

What you'll do
Create new features, architectures and losses for noisy, non-stationary time series
Own your models from first notebook to live capital
Share results in our weekly reading group

Who you are
A PhD (completed or in its last year) in Machine Learning, Statistics, Mathematics, Physics or a similar subject
Published work at ICML, NeurIPS, JMLR or comparable, or a strong showing in competitions
Python, and comfort with C++ when latency demands it
Honest about results, rigorous, and generous with colleagues

Pay
Base salary of $200,000 to $300,000. In addition, this role is eligible for a discretionary bonus. The pay range is for base salary only and does not include bonus, medical, or our 401(k).

Immigration: Halyard will sponsor candidates for work authorization.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 200000, max: 300000, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      venues: ['ICML', 'JMLR', 'NeurIPS'],
      skills: ['C++', 'GPU computing', 'Python', 'time series'],
      visa: 'offered',
      country: ['US'],
    },
  },
  {
    title: 'Research Scientist Intern, Efficient Inference – PhD, Summer 2027',
    company: 'Siliconia',
    location: 'US, CA, Santa Clara',
    url: 'https://siliconia.wd5.myworkdayjobs.com/External/job/JR19990',
    text: `Our Efficient AI team invents algorithms that make generative models cheaper to run, and their interns tend to end up in papers.

What you'll be doing:
+ Prototype speculative decoding and KV-cache compression methods
+ Benchmark against strong baselines and write a report, ideally a paper

What we need to see:
+ Currently pursuing a PhD in Computer Science, Electrical Engineering or related field
+ Track record of research in LLM inference, quantization or sparsity, with at least one publication at MLSys, ICLR, NeurIPS or the like
+ Excellent Python and C++; CUDA or Triton programming

Ways to stand out from the crowd:
+ Contributions to vLLM or TensorRT-LLM
+ A minimum of 12 weeks of availability; we are happy to extend

The hourly rate for our interns is 45 USD - 94 USD, based on the position, your location, year in school, degree, and experience. You will also be eligible for intern benefits.
Siliconia accepts applications on an ongoing basis.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 45, max: 94, currency: 'USD', unit: 'hour' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: 1 },
      venues: ['ICLR', 'MLSys', 'NeurIPS'],
      skills: [
        'C++',
        'CUDA',
        'Python',
        'Triton',
        'generative models',
        'large language models',
        'model compression',
        'vLLM',
      ],
      skillsPreferred: ['vLLM'],
      deadline: 'rolling',
      country: ['US'],
      term: 'internship',
    },
  },
  {
    title: 'Machine Learning Researcher (80-100%)',
    company: 'Molequant AG',
    location: 'Zürich',
    url: 'https://molequant.jobs.personio.example/job/1180',
    text: `Your mission
Molequant predicts how molecules bind, with physics and learning in one model. As ML Researcher (f/m/d, 80–100 %) you will extend our neural force fields to reactive chemistry.

Your tasks
• Research and implement equivariant architectures and long-range electrostatics
• Set up active learning over quantum-chemistry data
• Publish (we have had three papers at ICLR) and speak at conferences

Your profile
• Ph.D. in machine learning, theoretical chemistry or physics
• You have trained message-passing networks in JAX or PyTorch on several GPUs
• Solid command of linear algebra, group theory and statistics
• You speak English; German is not required
• EU/EFTA citizenship or a valid Swiss work permit is needed

Why us?
CHF 110'000 – 140'000 gross per year at 100 %, ESOP, 27 days of vacation, Halbtax. Home office possible for up to two days weekly. An office by the Limmat, with a coffee machine that some of us would fight for.

About us
Spun out of ETH in 2021. 18 people from 11 countries. Funded by Innosuisse and CHF 9 million of venture capital.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 110000, max: 140000, currency: 'CHF', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      venues: ['ICLR'],
      skills: [
        'JAX',
        'PyTorch',
        'active learning',
        'distributed training',
        'graph neural networks',
        'linear algebra',
        'statistics',
      ],
      visa: 'not-offered',
      workplace: 'hybrid',
      country: ['CH'],
    },
  },
  {
    title: 'Senior Applied Scientist',
    company: 'Trellis Software',
    location: 'Hyderabad, Telangana, India',
    url: 'https://jobs.trellis.example/global/en/job/1799001',
    text: `Overview
Do you want to shape how a billion documents get written? The Copilot Quality team in Trellis invents evaluation and alignment methods for writing assistants, and ships them with product groups. We publish regularly.

Responsibilities
• Devise novel reward models and preference datasets for long documents
• Conduct rigorous experiments and present outcome to leadership
• Guide junior scientists
• Embody our culture and values

Qualifications
Required Qualifications:
Bachelor's Degree in Statistics, Econometrics, Computer Science, Electrical or Computer Engineering, or related field AND 6+ years related experience (e.g., statistics, predictive analytics, research)
OR Master's Degree in the above AND 4+ years related experience
OR Doctorate in the above AND 3+ years related experience
OR equivalent experience.
2+ years of experience with large language models.

Preferred Qualifications:
• 3+ years experience creating publications (e.g., patents, libraries, peer-reviewed academic papers)
• Experience with PyTorch, Azure and distributed training
• Experience presenting at conferences

This position will be open for a minimum of 5 days, with applications accepted on an ongoing basis until the position is filled. Work site: up to 50% from home.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'senior',
      degree: { required: 'bachelor', preferred: null },
      experienceYears: { min: 3, max: null },
      publications: { asked: 'preferred', count: null },
      skills: [
        'AI safety',
        'Azure',
        'PyTorch',
        'distributed training',
        'large language models',
        'model evaluation',
        'post-training',
        'statistics',
      ],
      skillsPreferred: ['Azure', 'PyTorch', 'distributed training'],
      softSkills: ['presentation'],
      deadline: 'rolling',
      workplace: 'hybrid',
      country: ['IN'],
    },
    misread: ['skills'],
  },
  {
    title: 'Principal Applied Scientist - Threat Detection',
    company: 'Wicklow Security',
    location: 'Dublin',
    url: 'https://apply.workable.com/wicklow-security/j/9F2',
    text: `Wicklow is a remote-first company with a hub in Dublin's docklands, where people who like an office come in when they want to.

THE ROLE
Lead research on representation learning for security logs: sequences with a billion events a day and one bad one among them. You'll set the agenda for a group of five, write papers, and see your methods protect 3,000 customers.

WHAT WE ASK FOR
* A minimum of ten years in applied ML research, of which at least three leading others
* MSc or PhD
* Mastery of Python and SQL, and of Spark or an equal
* Record of invention: papers or patents
* The ability to say complicated things simply

NICE TO HAVE
* Knowledge of graph ML and adversarial robustness
* Kafka

WHAT WE GIVE
* €130,000 - €165,000 base DOE, up to 15% bonus
* Pension 6%, VHI health cover for your family
* Work from anywhere in Ireland
* €750 a year for books

We cannot offer visa sponsorship for this role. Closing: 22nd January 2027.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      level: 'lead',
      salaries: [{ min: 130000, max: 165000, currency: 'EUR', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      experienceYears: { min: 10, max: null },
      publications: { asked: 'required', count: null },
      skills: [
        'Kafka',
        'Python',
        'SQL',
        'Spark',
        'adversarial robustness',
        'graph neural networks',
        'representation learning',
      ],
      skillsPreferred: ['Kafka', 'adversarial robustness', 'graph neural networks'],
      softSkills: ['leadership'],
      deadline: '2027-01-22',
      visa: 'not-offered',
      workplace: 'remote',
      country: ['IE'],
    },
  },
  {
    title: 'AI Residency 2027',
    company: 'Carmel Research',
    location: 'Tel Aviv, Israel',
    url: 'https://carmel-research.example/residency',
    text: `The Carmel AI Residency is a twelve-month research role for people who come to machine learning from elsewhere: physicists, biologists, software engineers, musicians. Residents join a lab, choose a mentor and do one project that is meant to be published.

Who can apply?
Anyone with a B.Sc. or higher in a technical field who graduated by July 2027. Programming (Python) and mathematics (linear algebra, probability, calculus) are tested in the interview. Prior ML research is not needed.

What do residents get?
A salary of ₪28,000 a month, full social benefits, compute, and an office full of researchers in Rothschild Boulevard, where we work together on at least three days a week.

What do we need from you?
CV, grade sheets, and a 1-page proposal of a project. Submit by 15.2.2027. Shortlisted candidates are called for two interviews in March.`,
    labels: {
      ...NOTHING_SAID,
      role: 'ml-researcher',
      salaries: [{ min: 28000, max: 28000, currency: 'ILS', unit: 'month' }],
      degree: { required: 'bachelor', preferred: null },
      skills: ['Python', 'calculus', 'linear algebra', 'probability'],
      materials: ['cv', 'research-statement', 'transcripts'],
      deadline: '2027-02-15',
      workplace: 'hybrid',
      country: ['IL'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['materials'],
  },
];
