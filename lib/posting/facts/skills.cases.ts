import type { FactCases } from '../cases';

const named = (name: string) => ({ name });

export const cases = {
  'skills/coordinated': {
    match: [
      [
        named('supervised learning'),
        'Methods of supervised and unsupervised learning.',
        'Machine learning (supervised, unsupervised)',
      ],
      [named('RNNs'), 'You train recurrent and graph neural networks.'],
      [named('signal processing'), 'Signal and natural language processing.'],
      [named('deep learning'), 'Courses on deep, reinforcement and federated learning.'],
    ],
    never: ['Active and passive learning of students in class.', 'Statistics and machine learning.'],
  },
  'skills/named': {
    match: [
      [named('uncertainty quantification'), 'You quantify their uncertainty for hazard maps.'],
      [named('graph neural networks'), 'You have trained message-passing networks.'],
      [named('robotics'), 'Sim-to-real transfer of policies.'],
      [named('Python'), 'You write production Python.'],
      [named('C++'), 'Good knowledge of C/C++.'],
      [named('deep learning'), 'You study deep neural networks.'],
      [named('semi-supervised learning'), 'Semi-supervised learning with few labels.'],
    ],
    never: [
      'If you wish to download all jobs in XML, use this link.',
      'You will report to our C-level team.',
      'A background in R&D helps.',
      'Work that will spark joy.',
      'PhD in statistics or a related field such as bioinformatics.',
      'References\n[1] A. Writer and B. Author. Deep learning for all. In Proceedings of ICML, 2019.',
    ],
  },
  'skills/in-context': {
    match: [
      [named('robotics'), 'Swarms of drones with autonomous navigation.'],
      [named('optimization'), 'Knowledge of optimisation or control.'],
      [named('R'), 'Requirements\n- SQL\n- R is a plus.', 'You know SQL. R would be an advantage.'],
      [named('Julia'), 'Five years with PyTorch. Julia.'],
      [named('R'), 'Fluent in R or Python.', 'Programming in R is part of the job.', 'R or Julia.'],
      [named('Go'), 'Services written in Go or Rust.', 'Rust and Go.'],
      [named('model evaluation'), 'You evaluate large language models.'],
      [named('optimization'), 'Probability, linear algebra and optimization.'],
    ],
    never: [
      'Blades are inspected by drones, yet people judge the pictures.',
      'The Division of Robotics has two floors.',
      'We go far. Go. Then rest.',
      'Julia is happy to answer questions.',
      'Ready? Go and apply!',
      'Evaluation of applications starts in May.',
      'Cost optimization of our shops.',
      'A commitment to continuous learning and growth.',
    ],
  },
} satisfies FactCases<'skills'>;
