import { type LabelledListing, NOTHING_SAID } from '../labelled-listing';

/** Doctoral and postdoctoral posts: written and labelled in full before the rules had seen them; `misread` names what is not read right yet. */
export const listings: readonly LabelledListing[] = [
  {
    company: 'University of Twente',
    url: 'https://euraxess.ec.europa.eu/jobs/812001',
    text: `The challenge Wind turbine blades are inspected by drones, yet the pictures are judged by people. In this project you will develop self-supervised vision models that find early damage and know when they do not know. You will be part of the Data Management & Biometrics group, which has about 35 members of 14 nationalities, and collaborate with two operators of offshore wind farms. Your profile You have (or will shortly acquire) an MSc degree in Computer Science, Artificial Intelligence, Applied Mathematics or a related field. You have a solid background in machine learning and a genuine interest in computer vision. You program in Python. You have good communication skills and an excellent command of English. You are a team player who can also work independently. Our offer We offer you a very challenging position in an inspiring multidisciplinary environment. The university offers a dynamic ecosystem with enthusiastic colleagues: you will be appointed for a period of 4 years, within a very stimulating scientific environment. Your salary and associated conditions are in accordance with the collective labour agreement for Dutch universities (CAO-NU). You will receive a gross monthly salary ranging from € 2.541,- (first year) to € 3.247,- (fourth year). There are excellent benefits including a holiday allowance of 8% of the gross annual salary, and a year-end bonus of 8.3%. A solid pension scheme. The flexibility to work (partially) from home. Information and application Your application should include: A cover letter (maximum 2 pages A4) emphasising your specific interest, qualifications and motivation to apply for this position. A full Curriculum Vitae including a list of all courses attended and marks obtained, and, if applicable, a list of publications and references. An IELTS-test, Internet TOEFL test (TOEFL-iBT), or a Cambridge CAE-C (CPE). Applicants with a non-Dutch qualification and who have not had secondary and tertiary education in English can only be admitted with an IELTS-test showing a total band score of at least 6.5. Please apply before 10 January 2027 through the button below. Interviews are planned for the end of January. About the organization The faculty of EEMCS uses mathematics, electronics and computer technology to contribute to the development of ICT.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 2541, max: 3247, currency: 'EUR', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      skills: ['Python', 'computer vision', 'self-supervised learning'],
      softSkills: ['communication', 'independence', 'teamwork'],
      materials: ['cover-letter', 'cv', 'transcripts'],
      deadline: '2027-01-10',
      workplace: 'hybrid',
      country: ['NL'],
      term: 'fixed-term',
      termMonths: 48,
    },
    misread: ['role'],
  },
  {
    title: 'PhD Research Fellow in Machine Learning for Electronic Health Records',
    company: 'University of Agder',
    location: 'Grimstad, Norway',
    url: 'https://www.jobbnorge.no/en/available-jobs/job/270000',
    text: `Application deadline: 15/01/2027

The University of Agder has a vacant fixed-term, 100% position as PhD Research Fellow at the Faculty of Engineering and Science, for a period of three years. There is a possibility of extending to four years with 25% teaching duties. The position is located at Campus Grimstad. The starting date is negotiable.

The work
The fellow will investigate language models for Norwegian discharge notes: temporal reasoning, privacy-preserving fine-tuning, and evaluation with clinicians.

Required qualifications
- a master's degree in ICT, computer science or data science (120 ECTS); the average grade must be B or better
- good written and oral English
- documented programming experience, preferably in Python

The following will be an advantage
- experience with natural language processing or federated learning
- knowledge of a Scandinavian language

Personal qualities
You are curious, structured and able to work with others. Personal suitability will be emphasized.

The position is remunerated according to the State Salary Scale, position code 1017, NOK 550 800 gross salary per year. A compulsory pension contribution to the Norwegian Public Service Pension Fund is deducted from the pay.

Submit the following with your application: project description (3-5 pages); CV; certificates and transcripts with grades; copy of the master's thesis; names of two references.
It is an applicant's responsibility to make sure that all documents arrive before the deadline.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 550800, max: 550800, currency: 'NOK', unit: 'year' }],
      degree: { required: 'master', preferred: null },
      skills: ['NLP', 'Python', 'federated learning', 'large language models', 'privacy'],
      skillsPreferred: ['NLP', 'Python', 'federated learning'],
      softSkills: ['teamwork', 'time management'],
      teaching: true,
      materials: ['cv', 'references', 'research-statement', 'transcripts', 'writing-sample'],
      deadline: '2027-01-15',
      country: ['NO'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'PhD Studentship: Learning to Simulate Granular Flow',
    company: 'University of Bristol',
    location: 'Bristol',
    url: 'https://www.findaphd.example/phds/project/1721',
    text: `Supervisors: Dr H. Okafor, Prof. L. Marsh
Application Deadline: 22 January 2027
Funding: Competition Funded PhD Project (Students Worldwide)

The project: Landslides and grain silos obey the same laws, which nobody can solve quickly. This PhD will develop graph neural network simulators with built-in conservation laws, and quantify their uncertainty for hazard assessment.

How to apply: All applications must be made via the online system. Select programme "Engineering Mathematics PhD". Please attach a personal statement, transcripts, two academic references and a CV.

Candidate requirements: a first-class or upper second degree (or international equivalent) in mathematics, physics, engineering or computer science. A Master's qualification is an advantage. Experience of Python is essential; C++ or Julia desirable.

Funding: 3.5 years of tuition fees at the home or international rate, and a tax-free stipend at the UKRI rate (£20,780 for 2025/26), plus £3,500 per annum for travel.

Contact: for questions about the research topic, email Dr Okafor.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 20780, max: 20780, currency: 'GBP', unit: 'year' }],
      degree: { required: 'bachelor', preferred: 'master' },
      skills: ['C++', 'Julia', 'Python', 'graph neural networks', 'uncertainty quantification'],
      skillsPreferred: ['C++', 'Julia'],
      materials: ['cover-letter', 'cv', 'references', 'transcripts'],
      deadline: '2027-01-22',
      country: ['GB'],
      term: 'fixed-term',
      termMonths: 42,
    },
  },
  {
    title: 'PhD Scholarship - Trustworthy Reinforcement Learning for Microgrids',
    company: 'Deakin University',
    location: 'Waurn Ponds, VIC',
    url: 'https://www.deakin.example/research/scholarships/rl-microgrids',
    text: `Scholarship aim
We invite a candidate to develop safe, constrained reinforcement learning that regional communities can rely on to run their microgrids, with an industry partner in Geelong.

Benefits
• Stipend of A$36,000 per annum tax exempt (2027 rate)
• Relocation allowance of $500-1500 (for single to family)
• International students only: Tuition fees offset for the duration of 4 years
Duration: 3 years

Eligibility criteria
To be eligible you must:
• be either a domestic or international candidate
• meet Deakin's PhD entry requirements (Honours first class or a Master's with a substantial research component)
• enrol full time and hold no other scholarship

Additional criteria include: knowledge of optimisation or control; sound programming in Python or MATLAB; evidence of good written and verbal communication skills; research outputs such as papers are desirable but not required.

How to apply: please email a CV highlighting your skills, your academic transcripts, and a one-page research proposal to the contact below. Applications close 5.00pm AEDT, Friday 18 December 2026. If successful, you will then be invited to submit a formal application.`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 36000, max: 36000, currency: 'AUD', unit: 'year' }],
      degree: { required: 'bachelor', preferred: null },
      publications: { asked: 'preferred', count: null },
      skills: ['MATLAB', 'Python', 'optimization', 'reinforcement learning'],
      softSkills: ['communication'],
      materials: ['cv', 'research-statement', 'transcripts'],
      deadline: '2026-12-18',
      country: ['AU'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    company: 'University of Southern Denmark',
    url: 'https://euraxess.ec.europa.eu/jobs/812044',
    text: `The Department of Mathematics and Computer Science at the University of Southern Denmark (SDU), Odense, invites applications for two PhD positions in sparse and efficient deep learning, starting 1 September 2027 or as soon as possible thereafter. The positions are part of the project "Less is Enough" funded by the Independent Research Fund Denmark. Job description The PhD students will study pruning at initialization, low-precision training and their theory. Teaching obligations amount to at most 840 hours over the three years. A stay abroad of 3 to 6 months is planned. Qualifications Applicants should have a master's degree in computer science, mathematics or similar by the starting date. A strong interest in the mathematics of deep learning and good programming skills are essential. Experience with CUDA is an advantage. We value initiative and the ability to cooperate. Conditions of employment The employment as PhD scholar is fixed-term for three years. Salary and appointment terms are in accordance with the agreement between the Danish Ministry of Finance and the Confederation of Professional Associations (Akademikerne). The monthly salary is around DKK 30,400 before tax including pension. Application Your application must include: a motivated application; curriculum vitae; diploma and transcripts of records of both bachelor's and master's degrees; the master's thesis or a draft of it; up to two letters of recommendation. Incomplete applications and those received after the deadline, 31 January 2027 at 23.59 CET, will not be considered. SDU wishes to reflect the surrounding society and encourages everyone to apply. EURAXESS offer ID: 812044 Required Research Experiences: None`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 30400, max: 30400, currency: 'DKK', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      skills: ['CUDA', 'deep learning', 'model compression'],
      skillsPreferred: ['CUDA'],
      softSkills: ['independence', 'teamwork'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'references', 'transcripts', 'writing-sample'],
      deadline: '2027-01-31',
      country: ['DK'],
      term: 'fixed-term',
      termMonths: 36,
    },
  },
  {
    title: 'Doctoral Researcher (Machine Listening)',
    company: 'Tampere University',
    location: 'Tampere',
    url: 'https://tuni.example.fi/open-positions/doctoral-machine-listening',
    text: `Tampere University is hiring a Doctoral Researcher to the Audio Research Group.

Job description
You will complete a doctoral degree on language-queried sound event detection. Your tasks are research, writing of articles and, to a small extent (5–10% of working time), assisting in teaching.

What we expect
– Master's degree in signal processing, computer science or similar
– good skills in Python and experience in deep learning
– the right to pursue doctoral studies at our university, which you must obtain during the trial period
– fluent English

What we offer
The position will be filled for a fixed-term period of four (4) years with an intended start in March 2027. A trial period of 6 months applies.
The salary will be based on both the job requirements and the employee's personal performance, in accordance with the University Salary System (YPJ). The position of a Doctoral Researcher is placed on levels 1-4 of the system for teaching and research staff. A typical starting salary is EUR 2,500 per month, and it rises to about EUR 3,000 towards the end of the studies.

How to apply
Please submit your application through our online recruitment system. The closing date for applications is 17 January 2027 (at 23:59 EET). Attach a CV with a list of publications (if any), a copy of your degree certificate with a transcript, and a motivation letter (max 1 page).`,
    labels: {
      ...NOTHING_SAID,
      role: 'phd-researcher',
      salaries: [{ min: 2500, max: 3000, currency: 'EUR', unit: 'month' }],
      degree: { required: 'master', preferred: null },
      skills: ['Python', 'deep learning'],
      teaching: true,
      materials: ['cover-letter', 'cv', 'publication-list', 'transcripts'],
      deadline: '2027-01-17',
      country: ['FI'],
      term: 'fixed-term',
      termMonths: 48,
    },
  },
  {
    title: 'Postdoctoral Fellow – Deep Learning for Computational Pathology',
    company: 'Emory University',
    location: 'Atlanta, GA',
    url: 'https://postdocs.example.edu/positions/2231',
    text: `A postdoctoral fellowship is immediately available in the Department of Biomedical Informatics in the laboratory of Dr. Ana Ruiz.

Research: whole-slide image foundation models, weak supervision from pathology reports, and fairness of the resulting biomarkers across hospitals. The fellow will have access to 96 A100 GPUs and 1.2 million slides.

Qualifications: Ph.D. in computer science, biomedical engineering, or a related discipline, obtained within the last three years. At least one first-author paper in a peer-reviewed venue (MICCAI, CVPR, Nature Medicine, or similar). Proficiency in PyTorch. Ability to multitask and meet deadlines. Prior experience with digital pathology is a plus but not necessary.

The fellow will be encouraged to apply for independent funding (K99/R00) and will help mentor graduate students. Salary follows the NIH NRSA scale and starts at $62,232 for zero years of experience. The initial appointment is for one year, renewable up to three years.

To apply, email a single PDF with CV, a one-page statement of research interests and contact information for three references, subject line "Postdoc-CPATH". Review of applications begins immediately and continues until the position is filled. Candidates must be legally authorized to work or eligible for a J-1 visa, for which the university provides support.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      salaries: [{ min: 62232, max: null, currency: 'USD', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: null, max: 3 },
      publications: { asked: 'required', count: 1 },
      venues: ['CVPR', 'MICCAI'],
      skills: ['GPU computing', 'PyTorch', 'deep learning', 'fairness and ethics', 'medical imaging'],
      softSkills: ['time management'],
      teaching: true,
      grants: true,
      materials: ['cv', 'references', 'research-statement'],
      deadline: 'rolling',
      visa: 'offered',
      country: ['US'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
  {
    title: 'Post-doctoral Fellow in Optimization for Machine Learning',
    company: 'The Chinese University of Hong Kong, Shenzhen Bay Campus',
    location: 'Hong Kong',
    url: 'https://cuhk.example.hk/recruit/pdf-9911',
    text: `Applications are invited for:
Department of Systems Engineering
Postdoctoral Fellow
(Ref. 260019X)

The appointee will conduct research on stochastic and distributed optimization, implicit bias, and training dynamics under the guidance of Professor K. Leung, and assist in the supervision of research students.

Applicants should have (i) a PhD degree in mathematics, computer science, operations research or a cognate discipline; (ii) strong analytical ability and publications in reputable journals or conferences (e.g. SIAM J. Optim., NeurIPS, COLT); and (iii) proficiency in English. Those who received their doctorate no more than five years ago are preferred.

Appointment will initially be made on contract basis for one year, renewable subject to mutual agreement and availability of funds. Salary: HK$ 33,000 to 38,000 per month, commensurate with qualifications. The appointee is also entitled to annual leave, medical care and MPF.

Please send full resume, copies of academic credentials, list of publications and names of two referees by e-mail. The post will remain open until filled. Applications are accepted and processed until then.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      salaries: [{ min: 33000, max: 38000, currency: 'HKD', unit: 'month' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      venues: ['COLT', 'NeurIPS'],
      skills: ['optimization'],
      teaching: true,
      materials: ['cv', 'publication-list', 'references', 'transcripts'],
      deadline: 'rolling',
      country: ['HK'],
      term: 'fixed-term',
      termMonths: 12,
    },
  },
  {
    company: 'Fundación Centro de Supercomputación del Ebro',
    url: 'https://euraxess.ec.europa.eu/jobs/812107',
    text: `About us The Centro de Supercomputación del Ebro (CSE), in Zaragoza, Spain, houses one of the largest machines of the Spanish Supercomputing Network. Context and mission The Language Technologies unit is looking for a postdoctoral researcher to join the ILENIA-2 project, where open large language models are trained for Aragonese, Catalan and Spanish. Key duties - Lead experiments on multilingual pretraining and on the evaluation of bias. - Write scientific articles and deliverables. - Supervise junior engineers and PhD students. - Take part in the preparation of proposals to European calls. Requirements - Education: PhD in Computer Science, Computational Linguistics or related. - Essential knowledge and professional experience: At least 2 years of experience after the PhD in NLP. Training of neural models on HPC clusters (Slurm, Megatron-LM or NeMo). Python and Bash. - Additional knowledge: Quantization of models. Docker or Singularity. - Competences: Good communication and presentation skills. Ability to work independently and in a team. Proactivity. Conditions The position will be located at CSE within the Life Technologies Department. We offer a full-time contract (37.5h/week), a good working environment, flexible working hours, extensive training plan, restaurant tickets. Duration: Open-ended contract due to technical and scientific activities linked to the project and budget duration. Holidays: 23 paid vacation days. Salary: we offer a competitive salary commensurate with the qualifications and experience of the candidate and according to the cost of living in Zaragoza. Starting date: asap. Applications procedure All applications must be made through the web and contain: a full CV in English including contact details; a cover letter with a statement of interest in English, including two contacts for further references. Deadline The vacancy will remain open until a suitable candidate has been hired. Applications will be regularly reviewed.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      level: 'entry',
      degree: { required: 'phd', preferred: null },
      experienceYears: { min: 2, max: null },
      skills: [
        'Bash',
        'Docker',
        'HPC',
        'Megatron',
        'NLP',
        'Python',
        'Slurm',
        'fairness and ethics',
        'large language models',
        'model compression',
        'model evaluation',
        'neural networks',
      ],
      skillsPreferred: ['Docker', 'model compression'],
      softSkills: ['communication', 'independence', 'presentation', 'teamwork'],
      teaching: true,
      grants: true,
      materials: ['cover-letter', 'cv', 'references'],
      deadline: 'rolling',
      country: ['ES'],
      term: 'permanent',
    },
    misread: ['skills', 'skillsPreferred'],
  },
  {
    title: 'Research Associate in Graph Machine Learning',
    company: 'University of Edinburgh',
    location: 'Central Edinburgh, Informatics Forum',
    url: 'https://elxw.fa.example/hcmUI/jobs/13001',
    text: `Grade UE07: £41,064 to £48,822 per annum
CSE / School of Informatics
Full-time: 35 hours per week
Fixed-term: from 1 March 2027 until 28 February 2029

The Opportunity:
We look for a researcher to study expressivity and generalisation of graph neural networks for molecular design, in a collaboration with a pharmaceutical partner.

Your skills and attributes for success:
• PhD (awarded or near completion) in machine learning, computational chemistry or mathematics
• Evidence of high quality research, shown by publications at an appropriate level
• Strong coding (PyTorch Geometric or DGL)
• Able to plan your own time and to prioritise
• Desirable: knowledge of equivariance; experience of supervising students

As a valued member of our team you can expect: a competitive salary, an exciting, positive, creative place to work, and a comprehensive Staff Benefits Package. The role is eligible for hybrid working.

The University is able to sponsor the employment of international workers in this role. If successful, an international applicant requiring sponsorship to work in the UK will need to satisfy the UK Home Office's English language requirements.

Key dates to note
The closing date for applications is 14th December 2026. Unless stated otherwise the closing time is 11:59pm GMT.`,
    labels: {
      ...NOTHING_SAID,
      role: 'research-fellow',
      salaries: [{ min: 41064, max: 48822, currency: 'GBP', unit: 'year' }],
      degree: { required: 'phd', preferred: null },
      publications: { asked: 'required', count: null },
      skills: ['PyTorch', 'graph neural networks'],
      softSkills: ['time management'],
      teaching: true,
      deadline: '2026-12-14',
      visa: 'offered',
      workplace: 'hybrid',
      country: ['GB'],
      term: 'fixed-term',
      termMonths: 24,
    },
  },
];
