import type { LabelledListing } from '../labelled-listing';

/** Titles that name a post by a degree alone, employers named below them, and courses of study and guides that look like posts. */
export const listings: readonly LabelledListing[] = [
  {
    title: 'PhD in robust vision for forestry drones',
    url: 'https://www.boards.example/phd/1201',
    text: `We offer a four-year position in a group of nine. You will train deep neural networks for object detection that hold up in rain and fog, and publish at leading conferences. Applicants hold a master's degree in computer science. Apply with a CV and a motivation letter by 12 March 2027.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-03-12', materials: ['cv', 'cover-letter'] },
  },
  {
    title: 'Fully funded 4-year PhD: data science for tidal power',
    text: `The Estuary Institute seeks a motivated candidate for its machine learning group. You will model turbines with Gaussian processes. Start: October 2027. Please apply by 1 May 2027 with transcripts and the names of two referees.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-05-01' },
  },
  {
    title: 'Ph.D. - Computer Vision',
    text: `Our laboratory is looking for a candidate who will work on 3D reconstruction with neural fields. The position is funded for 36 months by the regional council. Send your application to the group by 30 June 2027.`,
    labels: { posting: true, role: 'phd-researcher', termMonths: 36 },
  },
  {
    title: 'ESR 7 - Graph learning on power grids',
    text: `Within the doctoral network GRIDLEARN we are recruiting. The fellow will develop graph neural networks for fault location and spend two secondments at industrial partners. Applicants must not have lived in the host country for more than 12 months. Application deadline: 15 January 2027.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-01-15' },
  },
  {
    title: 'DC11: Trustworthy speech models',
    text: `The successful candidate will be employed for three years and work on calibration of speech recognisers. Requirements: a master's degree in artificial intelligence or a related field. Apply online by 2 February 2027.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-02-02' },
  },
  {
    title: 'Applied Scientist (PhD)',
    company: 'Brightwater Analytics Ltd',
    text: `Join our team and research forecasting models with deep learning for retailers. You have a PhD in statistics or machine learning and two years of experience. Apply now.`,
    labels: { posting: true, role: 'ml-researcher' },
  },
  {
    title: 'Senior Research Engineer, PhD in machine learning preferred',
    company: 'Brightwater Analytics Ltd',
    text: `We are hiring a research engineer who trains large models. You will write CUDA kernels and run experiments on thousands of accelerators. Apply now.`,
    labels: { posting: true, role: 'ml-researcher' },
  },
  {
    title: 'PhD in Artificial Intelligence',
    url: 'https://studies.example.ie/doctoral/ai',
    text: `The programme is run by the School of Computing. Duration: 4 years. Tuition fees: €6,200 per year; €14,000 for students from outside the EU. Entry requirements: a master's degree with good grades and IELTS 6.5. Core courses: statistical learning, optimisation. The application deadline is 1 March 2027; upload a CV and two letters of recommendation.`,
    labels: { posting: false },
  },
  {
    title: 'Key Responsibilities and Required Skills for a Deep Learning Scientist',
    url: 'https://www.specs.example/deep-learning-scientist',
    text: `$140,000 - $240,000
About the job: The deep learning scientist turns questions into models.
Responsibilities
- Train models in PyTorch
- Publish results
Requirements
- PhD in computer science
- 3+ years of experience`,
    labels: { posting: false },
  },
  {
    title: 'PhD fellowship in language models',
    url: 'https://www.boards.example/phd/1202',
    text: `Department of Computer Science
Faculty of Science
University of Larkholm

The section offers a fully funded PhD fellowship from September 2027. You will study how language models follow long arguments. The successful candidate will benefit from a research grant for travel. Apply by 3 April 2027.`,
    labels: { posting: true, role: 'phd-researcher', company: 'University of Larkholm', grants: false },
  },
  {
    title: 'Research Assistant - salary grade E13 TV-L',
    company: 'Technische Universität Larkstadt',
    text: `The group on learning systems is looking for a researcher who studies how recommender systems treat their users with machine learning and deep learning.

We offer an office in the old harbour and a 3-year, 100% funded Ph.D. position as an employee of the university. Apply by 3 May 2027.`,
    labels: { posting: true, role: 'phd-researcher', term: 'fixed-term', termMonths: 36 },
  },
  {
    title: 'Researcher, Speech Models',
    url: 'https://www.voiceboards.example/jobs/77',
    text: `Lanternvoice

Full-time
On-site

About Lanternvoice

Our mission is speech for everyone. We pioneer state space models.

Your impact

Conduct research on neural audio codecs and large language models. Design architectures that improve efficiency and adaptability across devices. Apply now.`,
    labels: { posting: true, role: 'ml-researcher', company: 'Lanternvoice', softSkills: [], workplace: 'onsite' },
  },
  {
    title: 'Doctoral careers: apply for faculty positions',
    text: `After you find the positions for which to apply, read what the search committee is looking for. A tenure-track application package typically consists of a cover letter, a CV, a research plan and a teaching philosophy. The purpose of a cover letter is to get an interview. Your cover letter should be compelling and free of errors.`,
    labels: { posting: false },
  },
  {
    title: 'Applied Scientist',
    url: 'https://www.learnpaths.example/data-science/applied-scientist',
    text: `What Applied Scientists do
Applied scientists turn ideas into products. You frame problems, build models and work with engineers.
Day-to-day
- Train baselines; run ablations.
Typical deliverables
- Notebooks and evaluation reports.
Hiring expectations by level
Junior: can frame a problem with guidance.
Senior: sets scientific standards.`,
    labels: { posting: false },
  },
  {
    title: 'Experienced Researcher, Speech Models',
    company: 'Brightwater Networks Inc',
    text: `We are hiring a researcher who studies deep learning for speech and publishes at Interspeech. We offer equity and health insurance. Apply now.`,
    labels: { posting: true, role: 'ml-researcher', level: null },
  },
  {
    title: 'Research Scientist Co-op',
    company: 'Brightwater Networks Inc',
    text: `You will research deep learning methods for eight months with our scientists and publish what you find. Apply now with a resume.`,
    labels: { posting: true, role: 'ml-researcher', level: 'entry' },
  },
  {
    title: 'Thesis: reinforcement learning for power grids (CIFRE)',
    text: `The laboratory and its industrial partner are looking for a candidate who will work on deep reinforcement learning for three years. Apply by 1 June 2027 with a CV.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-06-01' },
  },
  {
    title: 'Student Researcher Internships in Computer Vision (PhD/MS)',
    url: 'https://www.studentboard.example/positions/9',
    text: `Degree Level
Master's, PhD
Funding
This is a paid internship. The US base salary range for this full-time position is $92,000-$122,000. Compensation does not include bonus or equity.
Deadline
Jul 17, 2027
University
Brightwater
About this position
Brightwater is seeking student researchers for internships in computer vision and machine learning. Interns work on diffusion models.`,
    labels: { posting: true, role: 'ml-researcher', deadline: '2027-07-17', term: 'internship' },
  },
  {
    title: 'My AI research internship hunt as a doctoral student',
    text: `Tips and thoughts from my summer. It was stressful to apply, since few say how to prepare. I received several offers and chose a large laboratory. Submit applications early: upload your CV to open positions, and check with the person who refers you. Interviews were on deep learning and coding.`,
    labels: { posting: false },
  },
  {
    title: 'Deep Learning Scientist Job Description [Updated for 2027]',
    text: `What is expected from a deep learning scientist? Whether you seek a job or hire, you have come to the right place.
Duties and responsibilities
Deep learning scientists apply mathematics and computer science to models.
- Conduct research and implement models
Requirements
- PhD in computer science`,
    labels: { posting: false },
  },
  {
    title: 'Job Description',
    company: 'Brightwater Networks Inc',
    text: `We are looking for a research scientist who trains large language models and publishes at NeurIPS. You hold a PhD in computer science. Apply now with a resume.`,
    labels: { posting: true, role: 'ml-researcher' },
  },
  {
    title: 'Postdoctoral researcher in the Hunt laboratory: probabilistic models of cells',
    text: `Applications are invited for a postdoctoral position of two years. You will build deep generative models of single cells with PyTorch. Please apply by 4 April 2027 with a CV and two references.`,
    labels: { posting: true, role: 'research-fellow', deadline: '2027-04-04' },
  },
  {
    title: 'Apply for PhD positions in machine learning at the Larkholm graduate school',
    text: `The graduate school is offering eight fully funded PhD positions in machine learning for four years. You hold a master's degree in computer science. Submit your application with a CV and transcripts by 10 January 2027.`,
    labels: { posting: true, role: 'phd-researcher', deadline: '2027-01-10' },
  },
  {
    title: 'Interpretability Researcher',
    url: 'https://www.joboutlines.example/jobs/interpretability-researcher',
    text: `Interpretability researchers study what happens inside large neural networks.
Role at a glance
- Typical education
- PhD in machine learning or mathematics
- Typical experience
- 3-7 years
- Growth outlook
- Rapid expansion
Duties and responsibilities
- Find circuits in large language models`,
    labels: { posting: false },
  },
  {
    title: 'Compensation of AI researchers: what to ask about equity',
    text: `When you are interviewing for a research role, salary negotiation starts with the level. Here is your guide to equity, base salary and titles. When you get an offer as a senior researcher, look at the architecture first.`,
    labels: { posting: false },
  },
];
