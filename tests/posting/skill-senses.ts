/** Names that are also ordinary words, letters or other things: texts in which they mean the skill, and texts in which they do not. */
export interface Sense {
  name: string;
  means: readonly string[];
  not: readonly string[];
}

export const SENSES: readonly Sense[] = [
  {
    name: 'R',
    means: [
      'You know R or Python.',
      'Programming in R.',
      'Fluent in Python, R, and SQL.',
      'Statistical programming languages (R, SAS).',
      'Experience with R packages.',
      'RStudio and the tidyverse.',
    ],
    not: [
      'Our R&D department grows.',
      'The R & D team.',
      'Led by R. Smith and colleagues.',
      'Pillar R of the plan.',
      'Basic R number of the epidemic.',
    ],
  },
  {
    name: 'C',
    means: [
      'Strong C/C++ skills.',
      'You write C and Rust.',
      'Programming languages such as C.',
      'Embedded C for sensors.',
      'Java, C, Python',
    ],
    not: [
      'C-level executives.',
      'Reports to the C-suite.',
      'Hepatitis C patients.',
      'Appendix C lists the rules.',
      'Vitamin C in food.',
      'Series C funding of 40 million.',
      'Supervised by J. C. Miller.',
      'Grade C or above in English.',
    ],
  },
  {
    name: 'Go',
    means: [
      'Backend services in Python and Go.',
      'Experience with Go, Rust or C++.',
      'Golang is a plus.',
      'Programming in Go.',
    ],
    not: [
      'Go to market with us.',
      'Our go-to-market team.',
      'Go beyond what is asked.',
      'You go the extra mile.',
      'Go live in autumn.',
      'Ready? Go and apply!',
    ],
  },
  {
    name: 'Julia',
    means: ['Python, Julia or MATLAB.', 'Programming in Julia.', 'Languages such as Julia.'],
    not: ['Contact Julia Weber for details.', 'Julia leads our people team.', 'Questions? Ask Julia.'],
  },
  {
    name: 'Rust',
    means: ['Rust or C++ for the core.', 'Written in Rust with Python bindings.', 'Languages: Rust, Go.'],
    not: ['Wheat rust is a disease of crops.', 'Rust on bridges is found by cameras.', 'Rust Belt cities.'],
  },
  {
    name: 'Swift',
    means: ['Kotlin or Swift for mobile apps.', 'Programming in Swift.'],
    not: [
      'Swift decisions are part of the work.',
      'Payments by SWIFT.',
      'A swift reply is promised.',
      'The Swift observatory.',
    ],
  },
  {
    name: 'Scala',
    means: ['Scala or Java.', 'Spark jobs written in Scala.'],
    not: ['A scalable platform.', 'We scale quickly.'],
  },
  {
    name: 'Java',
    means: ['Java and Kotlin services.', 'Object-oriented languages (Java).'],
    not: ['JavaScript in the browser.', 'Field work in West Java.', 'Our office on Java Island.'],
  },
  {
    name: 'Bash',
    means: ['Bash and Python scripts.', 'Shell scripting on servers.', 'Shell scripts that run nightly.'],
    not: ['Our yearly birthday bash.', 'Nobody will bash your ideas.', 'The shell of the reactor.'],
  },
  {
    name: 'Spark',
    means: ['Spark and Kafka pipelines.', 'Apache Spark at scale.', 'PySpark jobs.', 'Hadoop, Spark, or Flink'],
    not: [
      'Work that will spark joy.',
      'Ideas spark here.',
      'A spark of curiosity.',
      'The spark plug of an engine.',
      'Spark your career with us.',
    ],
  },
  {
    name: 'Ray',
    means: [
      'Distributed jobs with Ray and Kubernetes.',
      'Ray Tune for sweeps.',
      'Frameworks such as Ray.',
      'RLlib experience.',
    ],
    not: [
      'X-ray images of lungs.',
      'A ray of hope.',
      'Talk to Ray Miller.',
      'Cosmic ray detectors.',
      'Gamma ray bursts.',
    ],
  },
  {
    name: 'Triton',
    means: ['CUDA or Triton kernels.', 'Triton Inference Server.', 'Kernels in CUDA, Triton or CUTLASS.'],
    not: ['The moon Triton of Neptune.', 'Triton College in Illinois.', 'Triton Partners is an investor.'],
  },
  {
    name: 'JAX',
    means: ['PyTorch or JAX.', 'Jax and Flax models.', 'You write models in JAX.'],
    not: ['Ajax requests in the browser.', 'jax is a nickname.'],
  },
  {
    name: 'Git',
    means: ['Git and Docker.', 'You use git every day.'],
    not: ['A link to your Github page.', 'Version control is used.', 'GitHub profile.', 'Your GIT hub link.'],
  },
  {
    name: 'Hugging Face',
    means: ['Hugging Face Transformers.', 'PyTorch and HuggingFace.', 'The Hugging Face ecosystem.'],
    not: ['See https://huggingface.co/example for models.', 'Our Hugging Face page lists them.'],
  },
  {
    name: 'TensorFlow',
    means: ['PyTorch or TensorFlow.', 'PyTorch/TF experience.', 'Keras with TF2.'],
    not: ['The TF of the gene is known.', 'Tensor fields in physics.'],
  },
  {
    name: 'Linux',
    means: ['Linux servers.', 'Ubuntu or Debian.', 'You work in Linux/Unix.'],
    not: ['Unix systems.', 'A UNIX shell.'],
  },
  {
    name: 'statistics',
    means: [
      'A solid knowledge of statistics.',
      'Statistical modelling of trials.',
      'You know statistical inference.',
      'Statistical analysis of data.',
    ],
    not: [
      'The Department of Statistics is hiring.',
      'PhD in statistics or machine learning.',
      'Statistical learning theory.',
      'Statistics Canada publishes it.',
      'Usage statistics of the site.',
    ],
  },
  {
    name: 'probability',
    means: ['Probability and linear algebra.', 'Probabilistic modelling of weather.', 'Strong in probability theory.'],
    not: ['A high probability of success.', 'The probability of success is small.'],
  },
  {
    name: 'optimization',
    means: [
      'Convex optimization.',
      'Optimization, probability and linear algebra.',
      'Numerical optimisation methods.',
      'Optimization algorithms for training.',
    ],
    not: [
      'Cost optimization of our shops.',
      'Search engine optimization.',
      'Process optimisation in plants.',
      'Conversion rate optimization.',
      'Continuous optimization of our sales.',
    ],
  },
  {
    name: 'calculus',
    means: ['Linear algebra and calculus.', 'Multivariate calculus.'],
    not: ['Removal of dental calculus.'],
  },
  {
    name: 'speech',
    means: ['Speech recognition models.', 'Work on speech and language.', 'TTS and ASR systems.', 'Text-to-speech.'],
    not: [
      'Freedom of speech is a value.',
      'Free speech matters.',
      'Speech therapy for children.',
      'A keynote speech on growth.',
    ],
  },
  {
    name: 'transformers',
    means: ['Transformers and diffusion.', 'You know the transformer architecture.', 'ViTs for images.'],
    not: ['Power transformers of the grid.', 'Distribution transformers are monitored.'],
  },
  {
    name: 'computer vision',
    means: ['NLP, CV and speech.', 'Object detection in video.', 'CV/NLP models.', 'Image segmentation of streets.'],
    not: ['Send your CV and a letter.', 'A CV of two pages.', 'Our vision is a better world.', 'CV and cover letter'],
  },
  {
    name: 'medical imaging',
    means: ['CT scans of lungs.', 'MRI and ultrasound imaging.', 'Radiology reports.', 'Neuroimaging data.'],
    not: ['Based in New Haven, CT.', 'Imaging of stars.', 'The CT office is open.'],
  },
  {
    name: 'climate',
    means: [
      'Climate models and weather forecasting.',
      'Climate science with learned emulators.',
      'Machine learning for climate change.',
    ],
    not: [
      'An inclusive climate at work.',
      'The campus climate survey.',
      'A climate of trust.',
      'Climate control of rooms.',
      'Team climate is good.',
    ],
  },
  {
    name: 'privacy',
    means: ['Differential privacy.', 'Privacy-preserving learning.', 'Research on privacy and fairness of models.'],
    not: [
      'Read our privacy policy.',
      'We respect your privacy.',
      'Privacy notice for applicants.',
      'Under privacy laws we keep data for a year.',
    ],
  },
  {
    name: 'active learning',
    means: ['Active learning for annotation.', 'Active learning and Bayesian optimization.'],
    not: ['Active learning in the classroom.', 'Teaching by active learning for students.'],
  },
  {
    name: 'continual learning',
    means: ['Continual learning and meta-learning.', 'Lifelong learning agents and transfer learning.'],
    not: [
      'A commitment to continuous learning and growth.',
      'We value continuous learning.',
      'Lifelong learning budget for your professional development.',
    ],
  },
  {
    name: 'recommender systems',
    means: [
      'Recommendation systems for music.',
      'Search, ranking and recommendation models.',
      'Collaborative filtering.',
    ],
    not: [
      'Two letters of recommendation.',
      'A letter of recommendation.',
      'Turn findings into recommendations for the board.',
      'Upon recommendation of the dean.',
    ],
  },
  {
    name: 'information retrieval',
    means: ['Information retrieval and NLP.', 'Dense retrieval.', 'Retrieval and reranking of documents.'],
    not: ['Retrieval of samples from the freezer.', 'Data retrieval requests.'],
  },
  {
    name: 'AI safety',
    means: [
      'AI alignment.',
      'Research on alignment and interpretability.',
      'Guardrails for safe behaviour of models.',
      'Red teaming of language models.',
      'Scalable oversight.',
    ],
    not: [
      'Laboratory safety rules.',
      'Alignment of sequences.',
      'Strategic alignment with stakeholders.',
      'Guardrails along the road.',
      'Workplace safety.',
    ],
  },
  {
    name: 'interpretability',
    means: [
      'Explainability of models.',
      'XAI methods.',
      'Mechanistic interpretability.',
      'Interpretable machine learning.',
    ],
    not: ['Interpreters for sign language.', 'Interpretation of laws.', 'Transparent hiring.'],
  },
  {
    name: 'fairness and ethics',
    means: ['Responsible AI.', 'Algorithmic fairness.', 'Bias mitigation in models.', 'AI ethics.'],
    not: ['A strong work ethic.', 'Our code of ethics.', 'Fair pay.', 'Work ethics count.'],
  },
  {
    name: 'model compression',
    means: ['Distillation of language models.', 'Quantization and pruning of networks.', 'Knowledge distillation.'],
    not: [
      'Distil complex findings for managers.',
      'Pruning of apple trees in the orchard.',
      'Data compression rules.',
      'Distillation of crude oil.',
    ],
  },
  {
    name: 'model evaluation',
    means: [
      'You evaluate language models.',
      'Benchmarking of models.',
      'Evals for agents.',
      'Training and evaluation of models.',
      'Design evaluation metrics for LLMs.',
    ],
    not: [
      'Evaluation of applications starts in May.',
      'Performance evaluation of staff.',
      'After a satisfactory evaluation the contract is extended.',
      'Course evaluation by students.',
    ],
  },
  {
    name: 'generative models',
    means: ['Generative AI.', 'GenAI research.', 'Variational autoencoders.', 'Generative modelling of proteins.'],
    not: ['Income-generating work.', 'A new generation of leaders.'],
  },
  {
    name: 'multimodal learning',
    means: ['Vision-language models.', 'Multi-modal data.', 'VLMs for robots.'],
    not: ['A clip on our site.', 'Modal verbs.'],
  },
  {
    name: 'reinforcement learning',
    means: ['RL agents.', 'Deep RL.', 'Reinforcement learning for control.'],
    not: ['RLHF for assistants.', 'Reinforced concrete.', 'Reinforcement of walls.', 'DPO and RLHF.'],
  },
  {
    name: 'robotics',
    means: ['Robot learning.', 'Manipulation with robots.', 'UAVs and mobile robots.'],
    not: ['Robot Operating System', 'Experience with ROS.'],
  },
  {
    name: 'Stan',
    means: ['Bayesian models in Stan or PyMC.', 'Probabilistic programming languages (Stan).'],
    not: ['Stan Lee was a writer.', 'Ask Stan in Pune.'],
  },
  {
    name: 'Prophet',
    means: ['Libraries such as Prophet and GluonTS.'],
    not: ['The prophet speaks.', 'Prophet Street 12.'],
  },
  {
    name: 'Dash',
    means: ['Web apps in Dash, Streamlit or Flask.', 'Plotly Dash.'],
    not: ['A dash of humour.', 'Dash to the finish.'],
  },
  {
    name: 'Snowflake',
    means: ['Data in Snowflake, BigQuery or Redshift.', 'SQL and Snowflake.'],
    not: ['Every snowflake is unique.', 'Snowflake Lane 3.'],
  },
  {
    name: 'OpenAI Gym',
    means: ['OpenAI Gym and MuJoCo.', 'Frameworks such as Gym or PyBullet.'],
    not: ['Free gym and lunch.', 'Gym membership.'],
  },
  {
    name: 'Lean',
    means: ['Proofs in Lean or Coq.', 'Formal proof languages (Lean 4).'],
    not: ['A lean team.', 'Lean management.', 'We stay lean.'],
  },
  {
    name: 'Ruby',
    means: ['Python, Ruby or Perl.', 'Ruby on Rails.'],
    not: ['Ruby lasers.', 'Ask Ruby Chen.'],
  },
  {
    name: 'computer-aided design',
    means: ['Computer-aided design of parts.', 'CAD software for machine parts.'],
    not: ['The salary is CAD 130,000 a year.', 'CAD 90,000 to CAD 110,000'],
  },
  {
    name: 'Excel',
    means: ['Microsoft Excel.', 'SQL, Excel and Tableau.'],
    not: ['You excel at maths.', 'Excel in your studies.'],
  },
  {
    name: 'Unity',
    means: ['Unity3D scenes.', 'Simulators built in C# with Unity.'],
    not: ['Unity in diversity.', 'The unity of the team.'],
  },
  {
    name: 'BLAST',
    means: ['Sequence search with BLAST and HMMER.', 'You align protein sequences with BLAST.'],
    not: ['HAVE A BLAST with your new team.'],
  },
  {
    name: 'Gaussian',
    means: ['Quantum chemistry with Gaussian or ORCA.', 'DFT calculations in Gaussian.'],
    not: ['Noise is often Gaussian in such data sets.'],
  },
];
