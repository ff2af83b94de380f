import type { LabelledListing } from '../labelled-listing';

const faculty = {
  posting: true,
  mlResearch: true,
  role: 'assistant-professor',
  level: null,
  employer: 'university',
} as const;

/** Assistant, associate and full professors, lecturers: written for the tests, decided by hand. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Assistant Professor in Machine Learning (tenure track)',
    company: 'Lakeshore State University',
    location: 'Madison, WI',
    text: `The Department of Computer Science invites applications for a tenure-track Assistant Professor who works on the foundations of machine learning. A PhD in computer science, statistics or a close field is required by the start date. You will build a research group in deep learning or statistical learning theory, advise doctoral students, and teach one course a semester. Please submit a CV, a research statement, a teaching statement and contact details of three referees. Full consideration is given to files received by January 15, 2027.`,
    labels: { ...faculty, country: ['US'], term: 'permanent', degree: { required: 'phd' }, teaching: true },
  },
  {
    title: 'Lecturer in Artificial Intelligence',
    company: 'University of Leeds',
    url: 'https://jobs.leeds.ac.uk/vacancy/22011',
    text: `We wish to appoint a Lecturer in Artificial Intelligence in the School of Computing. You will lead research on probabilistic machine learning and large language models, publish in leading venues, supervise PhD students and contribute to our MSc in AI. You hold a PhD in a relevant area. This is a permanent, full-time post. The salary is on Grade 8. Informal enquiries are welcome.`,
    labels: { ...faculty, country: ['GB'], term: 'permanent', teaching: true },
  },
  {
    title: 'Associate Professor of Computer Vision',
    company: 'Chalmers University of Technology',
    text: `Chalmers seeks an Associate Professor in computer vision.

About the position
You lead your own research in deep learning for images and video, apply for external funding, and teach at bachelor's and master's level. The position is permanent.

Qualifications
- PhD in computer vision, machine learning or a related subject
- Pedagogical skills and a strong record of publications

Application
Attach a CV, a research plan and a teaching portfolio.`,
    labels: {
      ...faculty,
      country: ['SE'],
      term: 'permanent',
      degree: { required: 'phd' },
      teaching: true,
      grants: true,
    },
  },
  {
    text: `The Faculty of Informatics of TU Wien, Vienna, Austria, invites applications for a full professorship in Machine Learning. The appointee represents the field of machine learning in research and teaching, with emphasis on neural networks and their theory. Applicants hold a doctorate and have an outstanding record of research. The university aims to raise the share of women on its staff. Applications with a list of publications are due on 31 March 2027.`,
    labels: { ...faculty, country: ['AT'], degree: { required: 'phd' } },
  },
  {
    title: 'W1 Junior Professorship (tenure track W2) for Robot Learning',
    company: 'Technische Universität Darmstadt',
    text: `The Department of Computer Science is looking for a junior professor in robot learning to start on 1 October 2027. You do research on reinforcement learning and imitation learning for real robots, win third-party funds, and teach in English. The post is a tenure track to a permanent W2 professorship after six years. Requirements are a very good doctorate and first international publications.`,
    labels: { ...faculty, country: ['DE'], term: 'permanent', grants: true },
  },
  {
    title: 'Lecturer / Senior Lecturer in Data Science and Machine Learning',
    company: 'University of Melbourne',
    location: 'Parkville',
    text: `About the role: As a Lecturer or Senior Lecturer you will carry out research in machine learning, from Bayesian methods to foundation models, and teach into the Master of Data Science. About you: a PhD in a relevant discipline, evidence of publishing at NeurIPS, ICML or similar venues, and enthusiasm for teaching. The position is full-time and continuing. Melbourne, Australia.`,
    labels: { ...faculty, country: ['AU'], degree: { required: 'phd' }, teaching: true },
  },
  {
    title: 'Assistant Professor, Natural Language Processing',
    company: 'National University of Singapore',
    location: 'Singapore',
    text: `We are hiring a tenure-track Assistant Professor whose research is in natural language processing and language models. Duties are research, teaching and service. Candidates must have a PhD in computer science or computational linguistics and first-author papers at ACL or EMNLP. Postdoctoral experience is preferred. To apply, send a cover letter, CV, research statement and the names of three referees.`,
    labels: { ...faculty, country: ['SG'], term: 'permanent', degree: { required: 'phd' } },
  },
  {
    title: 'Professor (Chair) of Trustworthy AI',
    company: 'University of Amsterdam',
    text: `The Informatics Institute has a vacancy for a full professor who will hold the chair of Trustworthy AI. You set the research agenda on explainable and robust machine learning, acquire funding, and supervise PhD candidates. We ask for a PhD, an international reputation in machine learning and experience in academic leadership. We offer a permanent contract, 1.0 FTE. Apply by 1 May 2027 with a CV and a vision on research and teaching.`,
    labels: { ...faculty, country: ['NL'], term: 'permanent', grants: true },
  },
  {
    title: 'Tenure-Track Faculty Position in Deep Learning',
    company: 'KAIST',
    location: 'Daejeon, South Korea',
    text: `The Graduate School of AI seeks tenure-track faculty in deep learning, generative models and reinforcement learning. Successful candidates establish a vigorous research programme, advise graduate students and teach in English. A doctoral degree by the date of appointment is required. Review of applications begins at once and goes on until the positions are filled.`,
    labels: { ...faculty, country: ['KR'], term: 'permanent' },
  },
  {
    title: 'Universitetslektor in Machine Learning for Climate Science',
    company: 'Stockholm University',
    text: `Subject: Machine learning with applications to climate. Main responsibilities are research, teaching and supervision. You develop deep learning methods for climate projections and lead projects with external grants. Qualification requirements: a PhD or equal competence and demonstrated teaching expertise. The employment is a permanent position as senior lecturer. Salary is individual.`,
    labels: { ...faculty, country: ['SE'], term: 'permanent', teaching: true },
  },
  {
    title: 'Assistant Professor of Statistics (Statistical Machine Learning)',
    company: 'University of Toronto',
    url: 'https://jobs.utoronto.ca/job/toronto-assistant-professor/591',
    text: `The Department of Statistical Sciences invites applications for a full-time tenure stream position in statistical machine learning at the rank of Assistant Professor. We seek candidates who develop new learning algorithms and theory, such as kernel methods, causal inference or deep generative models. Applicants must have earned a PhD in statistics, machine learning or a related area. Salary is commensurate with qualifications. All qualified candidates are encouraged to apply; Canadians and permanent residents will be given priority.`,
    labels: { ...faculty, country: ['CA'], degree: { required: 'phd' } },
  },
  {
    title: 'Tenured Associate or Full Professor in AI for Health',
    company: 'Harborview Medical University',
    location: 'Houston, TX',
    text: `Our School of Medicine is recruiting an Associate or Full Professor with a record in artificial intelligence for clinical medicine. Your laboratory will develop machine learning models for imaging and records, funded by NIH grants. MD or PhD required. At least eight years of faculty experience. Please upload a CV and a statement of research.`,
    labels: { ...faculty, country: ['US'], degree: { required: 'phd' } },
  },
  {
    title: 'Maître de conférences en apprentissage automatique / Associate Professor in machine learning',
    company: 'Sorbonne Université',
    text: `We are opening a permanent position of associate professor in machine learning within our computer science laboratory in Paris. The person recruited does research on representation learning and optimisation, and teaches 192 hours a year in the bachelor's and master's programmes. A PhD is required. Teaching is in French or English.`,
    labels: { ...faculty, country: ['FR'], term: 'permanent' },
  },
  {
    title: 'Assistant Professor (Tenure Track) of Neuro-inspired AI',
    company: 'ETH Zurich',
    text: `The new professor builds a research programme on neural networks inspired by the brain, with ties to our AI Center. Generally, at the time of appointment, the candidate has held the doctorate for a few years. Assistant professorships promote the careers of younger scientists; promotion to a permanent professorship is possible. Please apply online with a CV with publications, statements of future research and teaching interests, and the names of three references.`,
    labels: { ...faculty, country: ['CH'] },
  },
  {
    title: 'Research Assistant Professor in Multimodal Learning',
    company: 'Cascade Technological University',
    location: 'Portland, OR',
    text: `This is a non-tenure-track research faculty appointment. The Research Assistant Professor will lead studies of multimodal learning from video, speech and text, write proposals to federal agencies, publish, and mentor doctoral students. A PhD in computer science, electrical engineering or a related field is required, with two years of postdoctoral research preferred. The appointment is for three years.`,
    labels: {
      ...faculty,
      country: ['US'],
      degree: { required: 'phd' },
      term: 'fixed-term',
      termMonths: 36,
      grants: true,
    },
  },
  {
    title: 'Senior Lectureship in Speech and Language Technology',
    company: 'University of Edinburgh',
    text: `Applications are invited for a Senior Lecturer in speech and language technology in the School of Informatics. The appointee will conduct world-class research on speech recognition and language models, supervise at all levels and share in the running of the School. You have a PhD and a strong publication record. The post is open ended and full time.`,
    labels: { ...faculty, country: ['GB'] },
  },
  {
    title: 'Assistant Professor in Reinforcement Learning',
    company: 'Aalto University',
    location: 'Espoo, Finland',
    text: `**What you will do**
You develop new reinforcement learning methods, lead a group of doctoral students and postdocs, and teach courses on machine learning.

**What we look for**
- a doctoral degree
- publications of high quality in machine learning
- potential to win competitive funding

**What we offer**
A tenure track with a first term of four or five years.`,
    labels: { ...faculty, country: ['FI'], degree: { required: 'phd' }, term: 'permanent' },
  },
  {
    text: `The Department of Computer Engineering at Boğaziçi University, Istanbul, Turkey has an opening for an Assistant Professor in the area of machine learning. Candidates are expected to carry out independent research on deep learning or probabilistic models, to supervise graduate students and to teach two courses per term. A PhD degree is required. Applicants send a CV, a research statement and three letters of reference.`,
    labels: { ...faculty, country: ['TR'], degree: { required: 'phd' }, teaching: true },
  },
  {
    title: 'Professorship in Computational Imaging and Machine Learning',
    company: 'Technical University of Denmark',
    text: `DTU Compute in Lyngby seeks a professor who will shape research on machine learning for tomography and microscopy. Responsibilities and qualifications: leading a section, attracting funds, developing courses and supervising PhD students. You must hold a PhD or equivalent. Salary and terms of appointment follow the agreement of the Danish state. The position is permanent.`,
    labels: { ...faculty, country: ['DK'], term: 'permanent' },
  },
  {
    title: 'Assistant/Associate Professor in Large Language Models',
    company: 'Hong Kong University of Science and Technology',
    text: `We invite applications for tenure-track positions at Assistant or Associate Professor rank. We look for people whose research is on large language models: pre-training, alignment, reasoning or efficiency. Applicants should have a PhD and demonstrate strength in research and teaching. The medium of instruction is English. Starting rank and salary depend on qualifications. Send a CV, research and teaching statements and names of three referees.`,
    labels: { ...faculty, country: ['HK'] },
  },
  {
    title: 'Lecturer (Assistant Professor) in Medical Image Computing',
    company: "King's College London",
    text: `This new lectureship is based in our School of Biomedical Engineering. The post holder will pursue research on deep learning for MRI and ultrasound, seek grant income, and teach on the MRes programme. Essential criteria: PhD in machine learning, medical imaging or similar; a record of papers at MICCAI or in journals; teaching experience. Desirable criteria: experience of work with hospitals.`,
    labels: { ...faculty, country: ['GB'], grants: true, teaching: true },
  },
  {
    title: 'Ayudante Doctor / Assistant Professor, Artificial Intelligence',
    company: 'Universidad Politécnica de Madrid',
    text: `Opening for an assistant professor in artificial intelligence for five years. The person hired will teach subjects of the degree in data science and do research in evolutionary and deep learning within the group of computational intelligence. A PhD is required, together with accreditation. Working place: Madrid.`,
    labels: { ...faculty, country: ['ES'] },
  },
  {
    title: 'Assistant Professor, Machine Learning and Quantum Information',
    company: 'University of Waterloo',
    text: `The university seeks an exceptional scholar for a tenure-track appointment at the rank of assistant professor in machine learning with links to quantum information. The successful applicant will maintain an active research programme in learning theory or neural networks, and contribute to undergraduate and graduate teaching. PhD in computer science is required. The annual salary range is CAD 130,000 to 160,000.`,
    labels: { ...faculty, country: ['CA'], degree: { required: 'phd' }, term: 'permanent' },
  },
  {
    title: 'Professor of Practice in Generative AI',
    company: 'Indian Institute of Technology Madras',
    location: 'Chennai, India',
    text: `The institute invites applications from accomplished researchers for a Professor of Practice in generative AI. The holder guides research on diffusion models and language models for Indian languages, co-supervises doctoral students, and offers electives. Candidates have fifteen years of experience of which several in AI research. The term is three years.`,
    labels: { ...faculty, country: ['IN'], term: 'fixed-term', termMonths: 36 },
  },
  {
    title: 'Open-Rank Faculty in Robotics and Machine Learning',
    company: 'Prairie Institute of Technology',
    url: 'https://careers.prairietech.edu/postings/8812',
    text: `Prairie Institute of Technology invites applications for open-rank, tenure-track faculty positions in robotics and machine learning. We are keen on robot learning, perception with deep networks, and safe reinforcement learning. The candidate must hold a Ph.D. and is expected to obtain sponsored research, publish, and teach in our robotics programmes. Review of applications begins December 1, 2026.`,
    labels: { ...faculty, country: ['US'], degree: { required: 'phd' }, term: 'permanent', grants: true },
  },
  {
    title: 'Førsteamanuensis / Associate Professor in Machine Learning for Ocean Data',
    company: 'University of Bergen',
    text: `At the Department of Informatics there is a vacancy for a permanent position as associate professor in machine learning for ocean data. The work consists of research, teaching, supervision and administration. The applicant must hold a Norwegian doctorate or an equal degree in informatics and show research on deep learning for time series or images. We offer a salary at code 1011. The national language is to be learned within three years.`,
    labels: { ...faculty, country: ['NO'], term: 'permanent' },
  },
];
