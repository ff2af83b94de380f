import type { LabelledListing } from '../labelled-listing';

const other = { posting: true, mlResearch: false, role: null, level: null } as const;

/** Jobs near machine learning that are no research on it: written for the tests, decided by hand. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'Machine Learning Engineer, Recommendations',
    company: 'Fernway Inc.',
    location: 'Austin, TX',
    text: `You will own the pipelines behind our recommendations: features, training jobs, deployment and monitoring. You work with product managers to ship improvements each week.
Requirements
- 4+ years of software engineering
- Python, Spark, Airflow, Kubernetes
- experience with models in production
Benefits: health insurance, 401k.`,
    labels: { ...other, country: ['US'] },
  },
  {
    title: 'Senior Data Analyst',
    company: 'Kestrel Retail Ltd',
    location: 'Manchester, UK',
    text: `We are looking for a Senior Data Analyst who builds dashboards for our buyers. You write SQL, explain trends to stakeholders and look after KPIs. Some exposure to machine learning is a plus. Salary: £48,000 to £55,000. Two days a week in the office.`,
    labels: { ...other, country: ['GB'], workplace: 'hybrid' },
  },
  {
    title: 'AI Data Annotator (Norwegian)',
    company: 'Lingua Works',
    location: 'Remote',
    text: `Join our team of annotators and help train AI models. You rate answers of chatbots, write sample prompts and mark mistakes. No experience with AI needed; native Norwegian is a must. Pay is $18 per hour, work from home, hours as you like.`,
    labels: { ...other, workplace: 'remote' },
  },
  {
    title: 'Account Executive, AI Platform',
    company: 'Nimbus Labs',
    location: 'New York, NY',
    text: `As an Account Executive you sell our AI platform to banks. You build a pipeline, run demos, and close deals. You have 5 years of enterprise software sales and know machine learning buyers. OTE $260,000. Equity and benefits. We are an equal opportunity employer.`,
    labels: { ...other, country: ['US'] },
  },
  {
    title: 'Backend Software Engineer',
    company: 'Tern Mobility GmbH',
    location: 'Berlin',
    text: `About the role: you design services in Go and Java for our booking system and keep them fast. You join a cross-functional team with a designer, a product owner and a machine learning engineer. What you bring: five years of backend work, SQL, Docker, CI/CD. We offer hybrid work and 30 days of holiday.`,
    labels: { ...other, country: ['DE'], workplace: 'hybrid' },
  },
  {
    title: 'Teaching Fellow in Accounting',
    company: 'University of Stirling',
    text: `The Management School seeks a Teaching Fellow in accounting. You will give lectures and tutorials on financial reporting, mark exams and advise undergraduates. This is a teaching only post, with no research. A master's degree and teaching experience are essential. Fixed term for 10 months.`,
    labels: { ...other, country: ['GB'], employer: 'university' },
  },
  {
    title: 'Postdoctoral Researcher in Plant Cell Biology',
    company: 'Umeå University',
    text: `We offer a postdoctoral position on root growth in poplar. The project uses microscopy, CRISPR lines and RNA work in the greenhouse. You hold a PhD in plant biology and have experience of confocal imaging. The scholarship is for two years. Apply with a CV and a letter.`,
    labels: { ...other, country: ['SE'], employer: 'university' },
  },
  {
    title: 'Data Engineer (Machine Learning Platform)',
    company: 'Orchid Bank',
    location: 'Toronto, ON',
    text: `You build data pipelines and a feature store that our data scientists use. Responsibilities: ETL in Spark, data quality checks, cost control on AWS, on-call once in six weeks. Qualifications: bachelor's degree, Python, SQL, Terraform. Hybrid: three days in the office.`,
    labels: { ...other, country: ['CA'], workplace: 'hybrid' },
  },
  {
    title: 'Product Manager, Generative AI',
    company: 'Paperline',
    location: 'San Francisco, CA',
    text: `We are hiring a product manager for our writing assistant. You talk to customers, set the roadmap, write specs for engineers and researchers, and track revenue. You have shipped AI products before. Base salary $190,000 - $220,000 plus equity.`,
    labels: { ...other, country: ['US'] },
  },
  {
    title: 'Prompt Engineer',
    company: 'Callio',
    location: 'Remote (US)',
    text: `You craft and test prompts for our customer service agents, wire them up with LangChain and REST APIs, and watch them in production. You work with clients to understand their workflows. Requirements: TypeScript or Python, clear writing, two years in software or support.`,
    labels: { ...other, country: ['US'], workplace: 'remote' },
  },
  {
    title: 'MLOps Engineer',
    company: 'Sable Insurance',
    location: 'Dublin, Ireland',
    text: `We seek an MLOps engineer to run model deployment. Tasks: Kubernetes clusters, CI/CD, model registry, monitoring and alerts. You help data scientists to move notebooks into production. You have worked with Terraform, Docker and MLflow for three years. Pension and health cover.`,
    labels: { ...other, country: ['IE'] },
  },
  {
    title: 'Technical Recruiter - AI Research',
    company: 'Quarry AI',
    location: 'London',
    text: `Our research team is growing and we need a technical recruiter. You will find research scientists and engineers, run interviews, and improve our hiring process. You have recruited machine learning talent before and enjoy working with researchers. Office four days a week.`,
    labels: { ...other, country: ['GB'] },
  },
  {
    title: 'PhD student in medieval history',
    company: 'University of Bergen',
    text: `A PhD position is vacant at the Department of Archaeology, History, Cultural Studies and Religion. The project studies trade in the North Sea in the fourteenth century from charters and tolls. Applicants hold a master's degree in history and read Latin. The position is for four years with teaching duties.`,
    labels: { ...other, country: ['NO'], employer: 'university' },
  },
  {
    title: 'Research Nurse, Clinical Trials Unit',
    company: "St Brendan's Hospital",
    location: 'Galway, Ireland',
    text: `The trials unit is recruiting a research nurse to look after people in studies of heart disease. Duties include consent, blood samples, data entry and visits. You are a registered nurse with two years of practice. Full-time, fixed term for three years.`,
    labels: { ...other, country: ['IE'] },
  },
  {
    title: 'Frontend Engineer, ML Tools',
    company: 'Gradient Desk',
    location: 'Paris, France',
    text: `You build the web interface that machine learning teams use to look at their experiments: React, TypeScript, WebGL. You work with designers and users and care about speed and accessibility. We are a seed-stage startup with customers in ten countries. Salary 60-75k EUR and stock options.`,
    labels: { ...other, country: ['FR'] },
  },
  {
    title: 'Solutions Architect, AI',
    company: 'Vantage Cloud',
    location: 'Sydney, Australia',
    text: `As a solutions architect you help customers to move workloads to our cloud and to use our AI services. You lead workshops, write reference designs and support sales. You have ten years in IT and know Kubernetes, networking and large language model APIs.`,
    labels: { ...other, country: ['AU'] },
  },
  {
    title: 'Marketing Manager, Machine Learning Products',
    company: 'Tidepool Software',
    location: 'Amsterdam, NLD',
    text: `You plan campaigns for our machine learning products, write web pages and blog posts, run events and measure leads. You have five years in marketing of technical products. English at the level of a native speaker. Hybrid, 32 to 40 hours.`,
    labels: { ...other, country: ['NL'], workplace: 'hybrid' },
  },
  {
    title: 'Postdoc in Constitutional Law and Artificial Intelligence',
    company: 'University of Vienna',
    text: `The Faculty of Law is seeking a postdoctoral researcher for a project on how courts may rule on decisions by automated systems. You study case law and statutes, compare legal orders and publish in law journals. You hold a doctorate in law. The position is limited to three years.`,
    labels: { ...other, country: ['AT'], employer: 'university' },
  },
  {
    title: 'AI Solutions Engineer',
    company: 'Bramble Systems, Inc.',
    location: 'Chicago, IL',
    text: `You connect our AI agents to the systems of clients, from CRM to billing. You write integrations in Python, debug them on site, and gather feedback for product teams. You have three years in a customer-facing engineering job. Travel of 30%.`,
    labels: { ...other, country: ['US'] },
  },
  {
    title: 'IT Systems Administrator, School of Computing',
    company: 'University of Otago',
    location: 'Dunedin, New Zealand',
    text: `The school needs a systems administrator for Linux servers, storage and a small GPU cluster. You patch systems, help staff and students, and plan purchases. A degree in computing or equal experience is asked. Permanent, 37.5 hours a week.`,
    labels: { ...other, country: ['NZ'], employer: 'university' },
  },
  {
    title: 'Data Scientist, Marketing',
    company: 'Juniper Foods',
    location: 'Minneapolis, MN',
    text: `As a data scientist in marketing you forecast demand, run A/B tests on offers and present findings to business stakeholders. You build dashboards and keep models in production. Requirements: a degree in statistics, SQL, Python and three years of experience. Competitive salary.`,
    labels: { ...other, country: ['US'] },
  },
  {
    title: 'QA Engineer, Speech Products',
    company: 'Echo Harbor',
    location: 'Tel Aviv, Israel',
    text: `Test our voice assistant on phones and cars. You write test plans, automate regressions, file bugs, and work with developers and product. You have three years in QA and know Python and CI tools. The office is near the train.`,
    labels: { ...other, country: ['IL'] },
  },
  {
    title: 'Lecturer in Nursing (teaching)',
    company: 'University of Cape Town',
    text: `The Division of Nursing has a vacancy for a lecturer to teach community health to undergraduate students, supervise clinical practice and mark exams. Requirements: a master's degree in nursing, registration, and three years of teaching. Applications close on 30 January 2027.`,
    labels: { ...other, country: ['ZA'], employer: 'university' },
  },
  {
    title: 'Performance Engineer, GPU Networking',
    company: 'Coreline Semiconductors',
    location: 'Hsinchu, Taiwan',
    text: `You profile collective communication on GPU clusters, find bottlenecks in drivers and switches, and tune firmware so that customers train faster. You know C++, RDMA and Linux kernels. Five years of systems work needed. Onsite role.`,
    labels: { ...other, country: ['TW'], workplace: 'onsite' },
  },
  {
    title: 'Research Grants Manager',
    company: 'Delft University of Technology',
    text: `The Faculty of Electrical Engineering seeks a grants manager who supports researchers in writing proposals, checks budgets and reports to funders. You have a master's degree and know European programmes. We offer a contract of one year with the prospect of a permanent post.`,
    labels: { ...other, country: ['NL'], employer: 'university' },
  },
  {
    title: 'Computer Vision Engineer',
    company: 'Harvestline Robotics',
    location: 'Fresno, California',
    text: `You bring vision models onto our picking robots: you integrate cameras, write C++ code, optimise inference on embedded boards and fix problems in the field with customers. Requirements: bachelor's degree, OpenCV, ROS, five years of software development for production systems.`,
    labels: { ...other, country: ['US'] },
  },
];
