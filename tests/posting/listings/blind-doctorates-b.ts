import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Doctoral and postdoctoral posts: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    company: 'Umeå University',
    url: 'https://euraxess.ec.europa.eu/jobs/813010',
    text: `Umeå University, Department of Computing Science, is seeking a doctoral student in computing science with focus on privacy-aware machine learning. The Department has about 200 employees from 30 countries. Project description and work tasks The project studies differentially private training of models on mobility data, and attacks against them. The doctoral student will carry out theoretical and experimental work in the Nausica group, led by Professor Torres. Qualifications To be admitted to the doctoral program, the applicant must have completed a second-cycle degree, or at least 240 ECTS credits, of which at least 60 credits at second-cycle level, or have acquired equivalent knowledge in Sweden or abroad. Knowledge of statistics, machine learning and algorithms is required. Good knowledge of Python is required. Documented knowledge of cryptography is a merit. Important personal qualities are the ability to work both independently and in a team, creativity and critical thinking. About the position The position is aimed at a PhD degree, after completion of 4 years of full-time doctoral studies. Teaching and other departmental work can be included up to 20 %, which extends the position correspondingly. Salary is set according to the established salary ladder for PhD positions. Expected starting date is 1 March 2027 or by agreement. Application A full application should include: 1. A cover letter describing your qualifications, research interests and motivation. 2. A curriculum vitae. 3. Verified copies of degrees, including documentation of completed academic courses and grades. 4. Copies of MSc thesis and relevant publications (if any). 5. Contact information to two reference persons. Log in to the recruitment system and apply via the button. The deadline for applications is 2027-01-14. Reference number: AN 2.2.1-1900-26. Union information is available from SACO, SEKO and ST.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      degree: { required: 'master', preferred: null },
      skills: ['Python', 'privacy', 'statistics'],
      softSkills: ['creativity', 'critical thinking', 'independence', 'teamwork'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'references', 'transcripts', 'writing-sample'],
      deadline: '2027-01-14',
      country: ['SE'],
      term: 'fixed-term',
      termMonths: 48,
    },
  },
  {
    title: 'Research Assistant (Doctoral candidate) (f/m/d), TV-L 13, 75 %',
    company: 'University of Bremen',
    location: 'Bremen',
    url: 'https://www.uni-bremen.example/stellen/A301-26',
    text: `The University of Bremen, Faculty 3, Working Group Cognitive Systems (Prof. Dr. T. Wiebe), offers – under the condition of job release – the following position, starting as soon as possible:

Research Assistant (f/m/d)
Salary group 13 TV-L, part-time 75 % (29.4 hours per week), limited for 3 years, for a doctorate according to § 2 para. 1 WissZeitVG.

Tasks:
- Research on neuro-symbolic learning of everyday activities for household robots
- Preparation of a dissertation
- Contribution to teaching in the amount of 2 SWS
- Publication of the results

Requirements:
- Completed academic university degree (Master or Diplom) in computer science or cognitive science
- Knowledge of deep learning and of knowledge representation
- Very good programming skills, e.g. in Python or C++
- Very good command of English; German is of advantage, or the readiness to learn it
- Enjoyment of interdisciplinary cooperation

The university is family-friendly, diverse and sees itself as an international university. Severely disabled applicants will be given priority if their professional and personal qualifications are essentially the same.

Please send your application with the usual documents (cover letter, CV, certificates) and the reference number A301-26 by 20.12.2026 to: University of Bremen, Postfach, or by e-mail as one PDF file. Costs of application cannot be reimbursed.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      degree: { required: 'master', preferred: null },
      skills: ['C++', 'Python', 'deep learning', 'robotics'],
      softSkills: ['teamwork'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2026-12-20',
      country: ['DE'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    company: 'GRIDLEARN Doctoral Network',
    url: 'https://euraxess.ec.europa.eu/jobs/813077',
    text: `GRIDLEARN is a Marie Skłodowska-Curie Doctoral Network (HORIZON-MSCA-2025-DN) that offers 11 fully funded doctoral positions on machine learning for power electronics. DC1 is hosted by Aalborg University, Denmark, and will investigate physics-informed neural networks for condition monitoring of converters; DC2 is hosted by Politecnico di Torino, Italy. Benefits: the Doctoral Candidates (DCs) will be employed for 36 months with a gross salary according to MSCA rules: living allowance of 4,010 EUR per month (subject to a country correction coefficient), mobility allowance of 710 EUR per month and, where applicable, family allowance of 660 EUR. Secondments of up to 8 months in total are planned. Eligibility criteria: Applicants must be doctoral candidates, i.e. not already in possession of a doctoral degree at the date of recruitment. Mobility rule: applicants must not have resided or carried out their main activity (work, studies) in the country of the host for more than 12 months in the 36 months immediately before their recruitment date. Requirements: a master's degree in electrical engineering, computer science or similar; proficiency in English; programming in Python or MATLAB; ability to work in an international team. Applications must contain a Europass CV, a motivation letter that names up to three DC projects, transcripts of records of bachelor and master, and two reference letters. Deadline: 28/02/2027 17:00 CET. Funded by the European Union. Views expressed are those of the authors only.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      degree: { required: 'master', preferred: null },
      skills: ['MATLAB', 'Python', 'neural networks'],
      softSkills: ['teamwork'],
      materials: ['cover-letter', 'cv', 'references', 'transcripts'],
      deadline: '2027-02-28',
      country: ['DK'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Doctoral assistant in geometric deep learning',
    company: 'Università della Svizzera italiana',
    location: 'Lugano',
    url: 'https://www.usi.example.ch/en/feeds/20011',
    text: `The Faculty of Informatics of USI in Lugano opens a position of doctoral assistant (100%) in the group of Prof. Conti.

What you will do
You will investigate topological and geometric deep learning for brain networks, in close contact with the Cardiocentro and two hospitals. About 30 % of your time is reserved for assistance in teaching at bachelor's and master's level.

Who we look for
- a candidate with an excellent Master's degree in informatics, mathematics or physics
- at ease with differential geometry and with PyTorch
- good at writing
- motivated to live in a place where people speak Italian (knowledge of it is not required)

Contract: initially one year, renewable to a maximum of four years. Annual gross salary from CHF 50,000 (first year) to CHF 56,000 (fourth year). Start: spring 2027.

How: a letter of motivation, CV with list of exams and grades, the names of two persons who can recommend you, and, if you have one, a link to your thesis or repository. Send them to the email below. Priority to applications received by 31 January 2027, but the competition stays open until a suitable candidate is found.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 50000, max: 56000, currency: 'CHF', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      skills: ['PyTorch', 'deep learning', 'graph neural networks'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'references', 'transcripts'],
      deadline: '2027-01-31',
      country: ['CH'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
  {
    company: 'KU Leuven',
    url: 'https://euraxess.ec.europa.eu/jobs/813120',
    text: `PhD position: learning to optimise radiotherapy schedules (ref. BAP-2026-901) The research is carried out in the Numerical Analysis and Applied Mathematics (NUMA) section of KU Leuven, together with the department of radiotherapy of UZ Leuven. Project Combinatorial schedules are made by hand each morning. This project combines reinforcement learning and constraint programming so that waiting times fall while staff keep control. Profile - You hold a Master's degree in Computer Science, Mathematical Engineering or an equivalent degree, with honours. - You have followed courses on machine learning and on optimization. - You are proficient in English. Knowledge of Dutch is useful in contacts with the hospital. - You are eager to learn, precise, communicative, and you want to work in a team. - Programming experience: Python required, C++ a bonus. Offer - A fully-funded PhD scholarship for 4 years (1 year, renewable upon positive evaluation). - A net monthly scholarship of about 2,600 euro. - Health insurance and access to university infrastructure and sports facilities. - Participation in conferences and collaborations. Interested? For more information please contact Prof. dr. ir. J. Claes. You can apply for this job no later than February 15, 2027 via the online application tool. Upload: CV, motivation letter, study results with ranking if available, contact data of two referees. KU Leuven seeks to foster an environment where all talents can flourish, regardless of gender, age, cultural background, nationality or impairments.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      degree: { required: 'master', preferred: null },
      skills: ['C++', 'Python', 'optimization', 'reinforcement learning'],
      skillsPreferred: ['C++'],
      softSkills: ['communication', 'teamwork'],
      materials: ['cover-letter', 'cv', 'references'],
      deadline: '2027-02-15',
      country: ['BE'],
      term: 'fixed-term',
      termMonths: 12,
    },
    misread: ['mlResearch', 'skills', 'termMonths'],
  },
  {
    title: 'PhD student – scholarship in NCN grant OPUS',
    company: 'AGH University of Krakow',
    location: 'Kraków, Poland',
    url: 'https://www.agh.example.pl/oferty/opus-29',
    text: `INSTITUTION: AGH University of Krakow, Faculty of Computer Science
CITY: Kraków
POSITION: PhD student (scholarship)
DISCIPLINE: computer science / machine learning
POSTED: 20.11.2026
EXPIRES: 15.12.2026 (23:59)
KEY WORDS: continual learning, prototype networks, hyperspectral images

DESCRIPTION (field, expectations, comments):
The scholarship holder will take part in the project "Continual learning under shift of sensors" (OPUS 29).
Tasks: development of algorithms, experiments on satellite data, co-authoring of papers for A* conferences.
Requirements:
1. Master degree in computer science, applied mathematics or related
2. Student of a doctoral school (at the day of signing the agreement)
3. Knowledge of PyTorch and of the basics of remote sensing
4. At least one publication or a thesis in machine learning is welcome
5. Communicative English
Conditions: scholarship of 5 000 PLN per month (gross-gross) for 36 months.
Documents: CV, copy of diploma, cover letter, opinion of a previous supervisor.
Please include the clause: "I agree to the processing of personal data..."`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 5000, max: 5000, currency: 'PLN', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      publications: { asked: 'preferred', count: 1 },
      skills: ['PyTorch', 'continual learning'],
      materials: ['cover-letter', 'cv', 'references', 'transcripts'],
      deadline: '2026-12-15',
      country: ['PL'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Postdoc in multimodal learning for wildlife monitoring',
    company: 'KTH Royal Institute of Technology',
    location: 'Stockholm',
    url: 'https://www.kth.example.se/lediga-jobb/790001',
    text: `Job description
The Division of Robotics, Perception and Learning at KTH seeks a postdoc to join a WASP-funded project on long-tailed recognition in audio and images from camera traps. The postdoc will co-supervise a PhD student and collaborate with the Swedish Museum of Natural History.

What we offer
- A position at a leading technical university that generates knowledge and skills for a sustainable future
- Employee benefits, 30+ days of vacation
- Stockholm

Qualifications
Requirements
- A doctoral degree or an equivalent foreign degree, obtained within the last three years prior to the application deadline (with some exceptions for special reasons such as periods of sick or parental leave)
- Research expertise in computer vision or machine listening
- Teamwork and collaboration skills, and ability to work independently

Preferred qualifications
- A doctoral degree in machine learning, computer vision or signal processing
- Ability to write well in English
- Publications in CVPR, ECCV, NeurIPS or ICASSP
- Awareness of diversity and equal opportunity issues

Great emphasis will be placed on personal skills.

Application
Log into KTH's recruitment system in order to apply. The application must include:
* CV including relevant professional experience
* Copy of diplomas and grades from previous university studies
* Brief account of why you want to conduct research, your academic interests and how they relate to your previous studies and future goals. Max 2 pages
* Representative publications. For longer documents give a summary and a web link.

About the employment
The position offered is for, at the most, two years. A position as a postdoctor is a time-limited qualified appointment focusing mainly on research. Type of employment: Temporary. Salary: Monthly salary. Last application date: 11.Jan.2027 11:59 PM CET.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 3 },
      publications: { asked: 'preferred', count: null },
      venues: ['CVPR', 'ECCV', 'ICASSP', 'NeurIPS'],
      skills: ['computer vision', 'multimodal learning'],
      softSkills: ['independence', 'teamwork'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'transcripts', 'writing-sample'],
      deadline: '2027-01-11',
      country: ['SE'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
  {
    title: 'Postdoctoral Fellow: bandits and mobile health',
    company: 'Technion - Israel Institute of Technology',
    location: 'Haifa',
    url: 'https://dds.example.ac.il/postdoc-mhealth',
    text: `We (Prof. N. Adler's group, Data and Decision Sciences) are looking for up to two postdocs to work on contextual bandits, off-policy evaluation and causal inference, with applications to mobile health.

Who should apply? People with a PhD (completed in the last 4 years, or to be completed by October 2027) in machine learning, statistics, OR or economics. Mathematical maturity is a must; experience with real data is great.

Fellowship: about 14,000 NIS per month plus travel support. One year, can be extended for a second. No teaching duties. Housing assistance on campus.

Send a CV, two representative papers and a paragraph on your interests; arrange for 2-3 letters. We look at applications as they arrive, until both positions are taken.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      salaries: [{ min: 14000, max: 14000, currency: 'ILS', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 4 },
      skills: ['causal inference', 'reinforcement learning'],
      materials: ['cv', 'references', 'writing-sample'],
      deadline: 'rolling',
      country: ['IL'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
  {
    title: 'Postdoctoral Fellow in Reinforcement Learning',
    company: 'University of Alberta',
    location: 'Edmonton, AB',
    url: 'https://careers.example.ca/competition/A11880',
    text: `Competition No. - A118805540
Closing Date - Jan 08, 2027
Location - North Campus Edmonton. This role is in-person.

This position offers a comprehensive benefits package under the Postdoctoral Fellow agreement. It has a term length of two years with possibility of extension.

Working for the University of Alberta
The University of Alberta acknowledges that we are located on Treaty 6 territory. As one of Canada's top 5 universities, we are home to 40,000 students.

Position
Under the supervision of Dr. Whitlock, the Fellow will study continual reinforcement learning for water treatment plants, and step-size adaptation in particular.

Duties
• Formulate and test learning algorithms, in simulation and on a pilot plant
• Author papers (NeurIPS, RLC, JMLR)
• Guide graduate students
• Report to industry partners

Minimum Qualifications
• PhD in Computing Science or a related field, within five years of starting the position
• Strong publication record in reinforcement learning
• C++ or Rust for real-time code, Python for the rest

Preferred Qualifications
• Experience with industrial control

The annual salary for this position is $66,000 - $72,000.
How to apply: combine a cover letter, CV, and names of three references in one PDF. We thank all applicants for their interest; however, only those selected for an interview will be contacted. All qualified candidates are encouraged to apply; however, Canadians and permanent residents will be given priority.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      salaries: [{ min: 66000, max: 72000, currency: 'CAD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 5 },
      publications: { asked: 'required', count: null },
      venues: ['JMLR', 'NeurIPS'],
      skills: ['C++', 'Python', 'Rust', 'continual learning', 'reinforcement learning'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'references'],
      deadline: '2027-01-08',
      workplace: 'onsite',
      country: ['CA'],
      term: 'fixed-term',
      termMonths: 24,
    },
    misread: ['skills'],
  },
  {
    title: 'Postdoc (f/m/x) Foundation models for materials microscopy',
    company: 'Forschungszentrum Oder e.V.',
    location: 'Cottbus',
    url: 'https://www.fz-oder.example.de/jobs/2026-208',
    text: `With around 900 employees the Forschungszentrum Oder is one of the younger members of the Helmholtz Association.

The department Data-Driven Science is looking for a
Postdoc (f/m/x) – Foundation models for materials microscopy

Your tasks
» Pre-training of vision transformers on several million micrographs on the JUPITER supercomputer
» Development of uncertainty-aware segmentation for users of our electron microscopes
» Co-supervision of doctoral candidates
» Acquisition of third-party funding

Your profile
» Completed doctorate in computer science, physics or materials science
» Sound experience with PyTorch and multi-node training
» Confident handling of Linux and Git
» Publications in relevant journals or conferences
» Team spirit, reliability and a high degree of initiative

Our offer
» Full-time (39 h), limited to 2 years with the option of a further year; part-time possible
» Pay group E13 TVöD-Bund, depending on qualifications and tasks
» Mobile working by agreement, up to 50 %
» 30 days of holiday, Deutschlandticket

Kindly submit your completed application (including cover letter, CV, diplomas/transcripts, list of publications) by 10 January 2027 only via our online application system.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: [
        'Git',
        'HPC',
        'Linux',
        'PyTorch',
        'computer vision',
        'distributed training',
        'transformers',
        'uncertainty quantification',
      ],
      softSkills: ['independence', 'teamwork'],
      teaching: true,
      grants: true,
      materials: ['cover-letter', 'cv', 'publication-list', 'transcripts'],
      deadline: '2027-01-10',
      workplace: 'hybrid',
      country: ['DE'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
];
