import type { LabelledListing } from '../labelled-listing';

const none = { posting: false, mlResearch: null, role: null } as const;

/** Pages that speak of work, research or hiring and advertise no opening: written for the tests, decided by hand. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Chip maker to hire 400 machine learning researchers, chief executive says',
    url: 'https://www.harbournews.example/2026/09/14/chip-maker-hiring',
    text: `The chip maker plans to hire 400 machine learning researchers over two years, its chief executive said on Monday. Shares rose 3 percent. "We need people who can train large models," she told reporters. Analysts say salaries for research scientists have doubled since 2023, according to a report by a staffing firm. The company announced a loss last quarter.`,
    labels: none,
  },
  {
    title: 'Job search: research scientist machine learning',
    url: 'https://jobs.board.example/search?q=research+scientist',
    text: `Search results
248 jobs found. Sort by: date
Research Scientist, Vision - Boston - posted 2 days ago - View job
Applied Scientist, Ads - Seattle - posted 3 days ago - View job
ML Researcher - Remote - posted today - View job
Research Engineer - London - posted 5 days ago - View job
Load more
Create job alert`,
    labels: none,
  },
  {
    title: 'Adaptive Perception Laboratory',
    url: 'https://www.perception-lab.example/',
    text: `Welcome to the Adaptive Perception Laboratory. Our research is on how machines learn to see. We study self-supervised learning, 3D vision and active perception.

News
May 2026: two papers accepted at CVPR.
March 2026: Lena defended her thesis.

People
Principal investigator: Prof. Aino Laine. Group members: six PhD students and two postdocs. Alumni: see here.

Selected publications
Laine et al., Learning to look twice, 2025.`,
    labels: none,
  },
  {
    title: 'CS 5810: Introduction to Deep Learning',
    url: 'https://cs.example.edu/courses/5810',
    text: `Instructor: Dr. Omar Reyes. Credits: 4 ECTS. Prerequisites: linear algebra, probability. Students will learn to train convolutional networks, recurrent networks and transformers. Grading: homework 40%, exam 60%. Textbook: lecture notes on the course page. Office hours on Tuesday. The syllabus lists weekly lectures and problem sets.`,
    labels: none,
  },
  {
    title: 'Careers at Bluefin Analytics',
    url: 'https://www.bluefin.example/careers',
    text: `Life at Bluefin. We are 90 people who love data. Our values: curiosity, candour, care. Perks: lunch, gym, parental leave. Explore our open roles across research, engineering and sales. See open roles. No role for you? Join our talent community and we will keep in touch.`,
    labels: none,
  },
  {
    title: 'Dr. Ingrid Solheim, Associate Professor',
    url: 'https://www.uni.example.no/people/ingrid-solheim',
    text: `Ingrid Solheim is an associate professor of machine learning. Her research interests include Gaussian processes and Bayesian optimisation. She received her PhD in 2014 and was a postdoctoral researcher in Zurich before joining the department. She teaches statistics. Selected publications: Solheim and Berg, Proceedings of ICML, 2021. Google Scholar. Office hours by appointment.`,
    labels: none,
  },
  {
    title: 'Workshop on Learning for Robotics 2027: call for papers',
    url: 'https://learnrob.example/2027/cfp',
    text: `The workshop brings together researchers in robot learning. Call for papers: we invite submissions of up to eight pages. Submission deadline: 3 February 2027. Notification of acceptance: 10 March 2027. Invited speakers and the programme committee are listed below. Registration opens in April; early bird tickets are cheaper. Travel grants for PhD students are planned.`,
    labels: none,
  },
  {
    title: 'This position is no longer available',
    url: 'https://boards.example.com/acme/jobs/1234',
    text: `The job you are looking for is no longer open. This job has expired or the position has been filled. View all jobs at Acme.`,
    labels: none,
  },
  {
    title: 'Postdoctoral Fellow in NLP - closed',
    url: 'https://jobs.example.ac/postdoc-nlp',
    text: `We are no longer accepting applications for this vacancy. The application period has ended. Please see our list of current vacancies.`,
    labels: none,
  },
  {
    title: 'A Simple Baseline for Long-Horizon Imitation',
    url: 'https://arxiv.example/abs/2601.01234',
    text: `Abstract. We propose a simple baseline for imitation learning over long horizons. We show that a transformer with a memory of past goals outperforms earlier methods on nine tasks. In this paper we also introduce a benchmark. Our experiments find that data quality matters more than size. Code is available. Cite as: et al., 2026. BibTeX.`,
    labels: none,
  },
  {
    title: 'How I got my job as a research scientist',
    url: 'https://medium.example/@jo/how-i-got-my-job',
    text: `Last year I applied for 41 jobs. In this post I share what I learned. My PhD was on graph networks, and I received four offers. First, write a short CV. Second, practise coding. Interviews were long: one company had seven rounds. If I could start again I would ask for advice earlier. Thanks for reading; leave a reply below, and subscribe to my newsletter for more posts.`,
    labels: none,
  },
  {
    title: 'Vacancies | Faculty of Engineering',
    url: 'https://www.eng.example.edu/vacancies',
    text: `Current vacancies
PhD student in photonics, last day to apply 2027-01-15
Lecturer in control, last day to apply 2027-01-20
Postdoc in machine learning, last day to apply 2027-02-01
Research engineer in robotics, last day to apply 2027-02-01
Administrator, last day to apply 2027-02-05
Internal vacancies are listed on the intranet.`,
    labels: none,
  },
  {
    title: 'MSc Artificial Intelligence',
    url: 'https://www.university.example/study/msc-artificial-intelligence',
    text: `Study artificial intelligence in one year. You will learn about machine learning, search and robotics in ten modules. Entry requirements: a good honours degree in computing. Tuition fees: 14,000 for home students. Assessment is by exam and coursework. 90 ECTS. Enrolment opens in October. Our graduates work as data scientists and engineers.`,
    labels: none,
  },
  {
    title: 'Salaries of machine learning researchers, 2026',
    url: 'https://paystats.example/articles/ml-researcher-salary',
    text: `What does a machine learning researcher earn? According to 1,200 reports the median base salary is 182,000 dollars. Pay differs by city: in New York it is higher by a tenth. The lowest tenth earn below 120,000. Methodology: figures were reported by users and checked by our editors. Updated on 2 March. All rights reserved.`,
    labels: none,
  },
  {
    title: 'About us - Meridian Health AI',
    url: 'https://www.meridian.example/about',
    text: `Meridian builds machine learning tools for hospitals. Founded in 2018, we have raised 40 million dollars. Our team of 60 works in Lisbon and Boston. Meet the team: Ana Sousa, chief executive; Paul Wright, head of research. Our customers include twelve hospital groups. Read our blog and latest news.`,
    labels: none,
  },
  {
    title: 'Open positions at the Department of Informatics',
    url: 'https://informatics.example.ch/jobs',
    text: `All open positions
PhD Candidate, Database Systems - read more
PhD Candidate, Human-Computer Interaction - read more
Postdoc, Natural Language Processing - read more
Teaching Assistants, spring term - read more
Spontaneous applications are not considered.`,
    labels: none,
  },
  {
    title: 'Summer School on Deep Generative Models',
    url: 'https://dgm-school.example/2027',
    text: `One week of lectures and lab sessions on diffusion models, flows and energy models. Speakers come from five countries. Register now: the early bird fee is 350 euro. A hackathon closes the week. Attendees receive a certificate. Poster session on Wednesday.`,
    labels: none,
  },
  {
    title: 'AI lab lays off a fifth of its research staff',
    url: 'https://www.morningpost.example/business/ai-lab-layoffs',
    text: `An AI lab told employees on Thursday that it would cut a fifth of its research scientists and engineers, according to two people who asked not to be named. A spokesperson said the company would keep hiring for its safety team. The firm raised 2 billion dollars last year. Investors have asked for revenue, Reuters reported.`,
    labels: none,
  },
  {
    title: 'Interview questions for applied scientists',
    url: 'https://prepsite.example/applied-scientist-interview',
    text: `Here are fifty questions that applied scientists get. What is the bias-variance trade-off? Explain attention. How would you test a ranking change? Tips: talk through your reasoning, ask about the data, and draw. In this article we also list books. Comments are open. Share this with a friend.`,
    labels: none,
  },
  {
    title: 'Members | Statistical Learning Group',
    url: 'https://slg.example.org/people',
    text: `Current members: Prof. Mei Tan (head), Dr. Raul Ortiz (postdoc), Kim Day (PhD student, thesis on kernels), Sara Lind (PhD student, thesis on causal discovery). Former members: Ivo Petrov, now a research scientist in industry; Jo Blake, now assistant professor. Our alumni work all over the world.`,
    labels: none,
  },
  {
    title: 'Ocean Mapping with Neural Networks: project page',
    url: 'https://www.oceanmap.example/project',
    text: `The project maps the sea floor with neural networks. It is funded by the research council and runs from 2024 to 2028. Partners are three institutes and a shipyard. Work package 1 gathers sonar data; work package 2 trains models. Results so far: a data set of 40 surveys and two papers. Contact the coordinator for the report.`,
    labels: none,
  },
  {
    title: 'Doctoral programme in computer science: rules and regulations',
    url: 'https://www.graduate-school.example/phd/regulations',
    text: `The doctoral programme lasts four years. Students take 30 ECTS of courses, pass a qualifying exam in the second year and write a thesis. Each student has a supervisor and a co-supervisor. The thesis is examined by two reviewers. Credits from other schools may be recognised. Forms for enrolment are on the intranet.`,
    labels: none,
  },
  {
    title: 'Grant writing tips for early career researchers',
    url: 'https://research-office.example/blog/grant-tips',
    text: `Writing your first grant? In this post we interviewed five researchers. Start early, they said. Read the call twice. A clear question beats a long list of methods. Funders told us that budgets are the most common mistake. The blog series goes on next month with a post on fellowships. Subscribe to the newsletter.`,
    labels: none,
  },
  {
    title: 'Product: Atlas Vision Platform',
    url: 'https://www.atlas.example/products/vision',
    text: `Atlas finds faults on production lines with deep learning. Train a model in an hour, deploy it on a camera, and see results in a dashboard. Customers in nine countries trust Atlas. Pricing starts at 900 per month. Book a demo or talk to sales. Integrations: SAP, Siemens and REST.`,
    labels: none,
  },
  {
    title: 'Machine learning engineer vs. research scientist: what is the difference?',
    url: 'https://careerguide.example/ml-engineer-vs-research-scientist',
    text: `Both jobs involve models, but the day looks different. A research scientist reads papers and runs experiments; a machine learning engineer ships systems. Most research scientists have a PhD, surveys say. Engineers often earn as much. Which is for you? In this article we compare tasks, skills and pay. Posted on 4 May. Related stories below.`,
    labels: none,
  },
  {
    title: 'Seminar: Scaling laws and their limits',
    url: 'https://events.example.edu/seminar/scaling-laws',
    text: `Speaker: Dr. Hana Novak. Friday 12 March, 14:00, room B12 and online. Abstract: we show how loss falls with compute and where the curve bends. Bio: Hana Novak is a research scientist; she received her PhD in 2019. The seminar is open to all; no registration needed. Coffee is served at the end.`,
    labels: none,
  },
  {
    title: 'Frequently asked questions for prospective students',
    url: 'https://lab.example.edu/prospective',
    text: `I receive many e-mails, so here are answers. Do I take students each year? It depends on funding; at the moment I have no open positions. Should you write to me before you apply to the university's graduate programme? No, admissions are decided by a committee. Can you visit? Visitors are hosted in summer.`,
    labels: none,
  },
  {
    title: 'Call for Contributions: Winter School on Learning in Networks',
    url: 'https://network-school.example/2027',
    text: `We invite applications to the fourth winter school on learning in networks, 11 to 15 January 2027 in the hills. Lecturers will teach graph learning, causal inference and dynamics; participants present posters. PhD students and postdocs from all fields are welcome. To apply, send a CV and a short letter of motivation by 30 September 2026. The registration fee is € 350 and covers meals and a shared room; a few travel grants are available. Notification of acceptance: 15 October.`,
    labels: none,
  },
  {
    title: 'Satellite workshop: Higher-order models',
    url: 'https://satellite.example/higher-order',
    text: `The workshop brings together researchers who study groups rather than pairs. Topics include simplicial complexes, machine learning on hypergraphs and information theory. Submit an abstract of one page by 1 June; accepted abstracts are presented as talks of fifteen minutes. Keynote speakers will be announced soon. The programme committee decides by 1 July.`,
    labels: none,
  },
  {
    title: 'Research engineer in AI: tasks, pay and outlook',
    url: 'https://trades.careerpath.example/occupations/research-engineer-ai',
    text: `Overview
Research engineers are professionals who build and run the experiments of AI laboratories. They work in various settings, from start-ups to hospitals.

Role at a glance
- Typical education: a master's degree or a PhD in computer science
- Typical experience: 2-5 years
- Median salary: $148,000
- Growth outlook: strong demand

Duties
- Train and evaluate models
- Write tools that scientists use

Skills and qualifications
- Python, PyTorch, distributed training

Career path
Research engineers often move on to research scientist or to lead a team.`,
    labels: none,
  },
  {
    title: 'What does a machine learning researcher earn?',
    url: 'https://www.payguides.example/ml-researcher',
    text: `Typical compensation: $150,000 to $310,000 a year.

The role of a machine learning researcher is a demanding one. A machine learning researcher designs models, tests them and publishes what was found. Employers ask for a PhD in statistics or computer science, 3+ years of experience and papers at NeurIPS or ICML. Skills in Python are in high demand.`,
    labels: none,
  },
  {
    title: 'Role profile: Research Associate, level 2',
    url: 'https://hr.northshore.example/grading/profiles/research-2',
    text: `Role profile: Research Associate, level 2

This profile assumes the skills of level 1. Role holders will normally hold a PhD or have equivalent experience in research on data or learning machines.

Duties
1. They plan and carry out research with occasional supervision.
2. They will typically contribute to papers and to the teaching of the department.

Qualifications and experience
1. A postgraduate degree in a relevant subject.
2. Experience of independent research.`,
    labels: none,
  },
  {
    title: 'Assistant professor jobs in artificial intelligence',
    url: 'https://www.scholarworks.example/assistant-professor/artificial-intelligence',
    text: `Discover the role, the requirements and the career path of assistant professors in artificial intelligence.

What does an assistant professor do?
An assistant professor in artificial intelligence typically divides the week between teaching, research and service. Assistant professors usually hold a PhD in computer science and have papers at NeurIPS or ICML. After five to seven years they are reviewed for tenure. The academic rank exists mainly in North America.`,
    labels: none,
  },
];
