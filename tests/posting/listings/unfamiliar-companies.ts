import type { LabelledListing } from '../labelled-listing';

/** Companies: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Research Scientist, Post-Training',
    company: 'Lumenforge',
    location: 'San Francisco, CA or New York City',
    url: 'https://boards.greenhouse.io/lumenforge/jobs/5551',
    text: `About Lumenforge
Lumenforge is building dependable assistants for engineers. Our team is small, collaborative and moves fast; we value curiosity, ownership and candour.

The role
You'll own experiments that make our models better at long-horizon coding. That means reward modelling, preference optimization and RL with verifiable rewards, and a lot of looking at transcripts of model outputs.

You might be a good fit if you:
- Have trained or fine-tuned large language models with hundreds of GPUs
- Hold a PhD in CS, physics or math, or have 3+ years of research experience in industry
- Write clean Python and are at home in PyTorch or JAX
- Are results-oriented, with a bias towards flexibility and impact
- Can explain your findings to people outside of your field

Strong candidates may also have:
- Experience with Kubernetes, Ray or Rust
- First-author papers at ICML, NeurIPS or ICLR

Representative projects
- Design a reward model that resists length hacking
- Build an eval for multi-file refactors

Deadline to apply: None. Applications will be reviewed on a rolling basis.

The expected salary range for this position is: $280,000 - $425,000 USD. Annual equity grants come on top.

Logistics
Education requirements: We require at least a Bachelor's degree in a related field or equivalent experience.
Location-based hybrid policy: Currently, we expect all staff to be in one of our offices at least 25% of the time.
Visa sponsorship: We do sponsor visas! However, we aren't able to successfully sponsor visas for every role and every candidate.

How we're different: we see AI research as an empirical science.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: null,
      salaries: [{ min: 280000, max: 425000, currency: 'USD', unit: 'year' }],
      degree: { required: 'bachelor', preferred: null },
      experienceYears: null,
      publications: { asked: 'preferred', count: null },
      venues: ['ICLR', 'ICML', 'NeurIPS'],
      skills: [
        'GPU computing',
        'JAX',
        'Kubernetes',
        'PyTorch',
        'Python',
        'Ray',
        'Rust',
        'large language models',
        'model evaluation',
        'post-training',
        'reinforcement learning',
      ],
      skillsPreferred: ['Kubernetes', 'Ray', 'Rust'],
      softSkills: ['adaptability', 'communication'],
      teaching: false,
      grants: false,
      materials: [],
      deadline: 'rolling',
      visa: 'offered',
      workplace: 'hybrid',
      country: ['US'],
      term: null,
      termMonths: null,
    },
    misread: ['skillsPreferred'],
  },
  {
    title: 'Member of Technical Staff - Multimodal Pretraining',
    company: 'Corvid AI',
    location: 'Paris',
    url: 'https://jobs.ashbyhq.com/corvid/12ab',
    text: `Corvid trains open-weight models that see, hear and speak. We are 40 researchers and engineers between Paris and Zurich.

Role
Join the pretraining crew. You'll research tokenizers for audio and video, data mixtures and scaling laws, and run ablations on thousands of H100s. Your work ends up in public model releases and papers.

Profile
• MSc or PhD in a quantitative field
• You have led, or been a key contributor to, a training run of > 1B parameters
• Fluent in PyTorch; knows the insides of FSDP or Megatron
• Able to write kernels in Triton or CUDA (nice to have)
• Low ego, pragmatic, and able to deal with moving targets

Perks
Competitive cash and generous BSPCE | Navigo reimbursed 100% | Swile card (11 €/day) | Alan Blue health cover | on-site chef | visa help for you and your family

We work from our office near Gare du Nord, at least 4 days per week.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: null,
      salaries: [],
      degree: { required: 'master', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['CUDA', 'GPU computing', 'Megatron', 'PyTorch', 'Triton', 'multimodal learning'],
      skillsPreferred: ['CUDA', 'Triton'],
      softSkills: ['adaptability'],
      teaching: false,
      grants: false,
      materials: [],
      deadline: null,
      visa: 'offered',
      workplace: 'onsite',
      country: ['FR'],
      term: null,
      termMonths: null,
    },
    misread: ['skills'],
  },
  {
    title: 'Machine Learning Researcher (Intern) – Summer 2027',
    company: 'Amberfield Capital',
    location: 'London, UK',
    url: 'https://www.amberfield.example/careers/quant-researcher',
    text: `Amberfield is a proprietary trading firm. Interns spend the summer on a real research question with a mentor.

What you will do: look for structure in tick data with sequence models, kernel methods or anything else that survives out of sample. You will present your findings to the partners at the end.

Who should apply: penultimate- or final-year PhD students in machine learning, statistics, physics or a related subject. Programming in Python or C++ is required. Prior exposure to finance is not.

What you get: £3,800 per week, accommodation in central London, flights. There is no fixed deadline, but we fill places as we go, so apply early.

Please send a CV and a short paragraph on a paper that you liked.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 3800, max: 3800, currency: 'GBP', unit: 'week' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: null,
      publications: { asked: null, count: null },
      venues: [],
      skills: ['C++', 'Python'],
      skillsPreferred: [],
      softSkills: [],
      teaching: false,
      grants: false,
      materials: ['cv'],
      deadline: 'rolling',
      visa: null,
      workplace: null,
      country: ['GB'],
      term: 'internship',
      termMonths: null,
    },
  },
  {
    title: 'Machine Learning Researcher, Speech Synthesis',
    company: 'Hibiki Holdings',
    location: 'Tokyo, Japan',
    url: 'https://hh.example.co.jp/careers/ml-researcher',
    text: `[Mission] Research and development of expressive speech synthesis for games and animation.
[Duties] Survey of new methods, proposal and implementation of own methods (flow matching, codec language models), subjective evaluation, filing of patents, presentation at INTERSPEECH and ICASSP.
[Must] Master's degree or higher in informatics or equivalent; 3 years or more of research or development in speech processing; PyTorch; reading of English papers.
[Want] Ph.D.; papers accepted at international conferences; Japanese at business level (N2).
[Employment type] Regular employee (trial period: 3 months)
[Annual salary] 8,000,000 - 14,000,000 yen
[Working hours] Full flex, no core time. Remote work possible (about 2 office days a week on average).
[Others] Visa support available. Relocation support up to 500,000 yen.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 8000000, max: 14000000, currency: 'JPY', unit: 'year' }],
      degree: { required: 'master', preferred: 'phd' },
      experienceYears: { min: 3, max: null },
      publications: { asked: 'preferred', count: null },
      venues: ['ICASSP', 'INTERSPEECH'],
      skills: ['PyTorch', 'speech'],
      skillsPreferred: [],
      softSkills: [],
      teaching: false,
      grants: false,
      materials: [],
      deadline: null,
      visa: 'offered',
      workplace: 'hybrid',
      country: ['JP'],
      term: 'permanent',
      termMonths: null,
    },
    misread: ['skills'],
  },
  {
    title: 'Junior AI Research Scientist',
    company: 'Pharos Analytics',
    location: 'Athens, Greece',
    url: 'https://apply.workable.com/pharos/j/77',
    text: `Pharos is an R&D SME active in Horizon Europe projects on cybersecurity and health.

Your day to day
You will research anomaly detection in encrypted traffic, contribute to deliverables and proposals, and publish jointly with academic partners.

You need
✔ BSc in Computer Science or Electrical Engineering, MSc is a plus
✔ 0–2 years of experience (fresh graduates are welcome!)
✔ Python, scikit-learn, pandas, some exposure to deep learning
✔ Good report writing in English
✔ Completed military obligations (for male candidates)

We give
✔ Full-time, indefinite contract
✔ Hybrid: 3 days from home
✔ Private insurance, ticket restaurant €100 per month

Next steps: upload your resume. Only candidates who meet the criteria will be contacted.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [],
      degree: { required: 'bachelor', preferred: 'master' },
      experienceYears: { min: 0, max: 2 },
      publications: { asked: null, count: null },
      venues: [],
      skills: ['Pandas', 'Python', 'deep learning', 'scikit-learn'],
      skillsPreferred: [],
      softSkills: [],
      teaching: false,
      grants: true,
      materials: ['cv'],
      deadline: null,
      visa: null,
      workplace: 'hybrid',
      country: ['GR'],
      term: 'permanent',
      termMonths: null,
    },
  },
  {
    title: 'AI Research Scientist (Indic Languages)',
    company: 'Vaani Labs Pvt Ltd',
    location: 'Bengaluru, Karnataka',
    url: 'https://jobs.example.in/posting/ai-res',
    text: `Vaani Labs is hiring for its Bengaluru research centre.

Job purpose: to carry out research in ASR, TTS and translation for 22 Indian languages and to take the same to publication.

Qualification: M.Tech/MS (Research)/Ph.D. from a reputed institute. Candidates with B.Tech and exceptional research record may be considered.
Experience: 2-6 years
CTC: ₹28,00,000 – ₹45,00,000 per annum

Must have: Kaldi/ESPnet/NeMo, PyTorch, strong fundamentals of probability, linear algebra.
Good to have: CUDA, papers in ACL/EMNLP/Interspeech.
Soft skills: ownership, teamwork, clear communication.
Work mode: WFO (all 5 days)
Notice period: up to 60 days.`,
    labels: {
      posting: true,
      mlResearch: true,
      role: 'ml-researcher',
      level: 'entry',
      salaries: [{ min: 2800000, max: 4500000, currency: 'INR', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      experienceYears: { min: 2, max: 6 },
      publications: { asked: 'preferred', count: null },
      venues: ['ACL', 'EMNLP', 'INTERSPEECH'],
      skills: ['CUDA', 'PyTorch', 'linear algebra', 'probability', 'speech'],
      skillsPreferred: ['CUDA'],
      softSkills: ['communication', 'teamwork'],
      teaching: false,
      grants: false,
      materials: [],
      deadline: null,
      visa: null,
      workplace: 'onsite',
      country: ['IN'],
      term: null,
      termMonths: null,
    },
  },
];
