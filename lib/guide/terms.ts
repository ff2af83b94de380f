/**
 * The names that guide entries may use where the listings' vocabulary has one, so that a listing's skill and a guide's are
 * the same string. The lists are those of the labelled listings' schema.
 */
import { MATERIALS, SOFT_SKILLS } from '../posting/posting';

/** Skills by category: the closed list. */
export const CLOSED_BY_CATEGORY = {
  language: [
    'Python',
    'R',
    'Julia',
    'C++',
    'C',
    'Java',
    'Scala',
    'Go',
    'Rust',
    'JavaScript',
    'TypeScript',
    'MATLAB',
    'SQL',
    'Bash',
  ],
  framework: [
    'PyTorch',
    'TensorFlow',
    'JAX',
    'Keras',
    'scikit-learn',
    'Hugging Face',
    'XGBoost',
    'OpenCV',
    'ONNX',
    'DeepSpeed',
    'Megatron',
    'vLLM',
    'Ray',
    'Triton',
  ],
  data: [
    'Pandas',
    'NumPy',
    'SciPy',
    'Matplotlib',
    'Spark',
    'Hadoop',
    'NoSQL',
    'Kafka',
    'Airflow',
    'data visualization',
    'data preprocessing',
  ],
  system: [
    'Git',
    'Docker',
    'Kubernetes',
    'Linux',
    'Slurm',
    'CUDA',
    'GPU computing',
    'distributed training',
    'HPC',
    'AWS',
    'Google Cloud',
    'Azure',
    'CI/CD',
    'MLOps',
    'Jupyter',
  ],
  mathematics: [
    'linear algebra',
    'calculus',
    'probability',
    'statistics',
    'optimization',
    'Bayesian methods',
    'hypothesis testing',
    'information theory',
    'numerical methods',
    'signal processing',
  ],
  area: [
    'deep learning',
    'neural networks',
    'NLP',
    'large language models',
    'computer vision',
    'reinforcement learning',
    'generative models',
    'diffusion models',
    'GANs',
    'transformers',
    'CNNs',
    'RNNs',
    'graph neural networks',
    'representation learning',
    'self-supervised learning',
    'supervised learning',
    'unsupervised learning',
    'federated learning',
    'transfer learning',
    'meta-learning',
    'active learning',
    'continual learning',
    'causal inference',
    'time series',
    'speech',
    'robotics',
    'multimodal learning',
    'recommender systems',
    'information retrieval',
    'interpretability',
    'AI safety',
    'fairness and ethics',
    'privacy',
    'adversarial robustness',
    'uncertainty quantification',
    'optimal transport',
    'AutoML',
    'retrieval-augmented generation',
    'post-training',
    'model evaluation',
    'model compression',
    'medical imaging',
    'bioinformatics',
    'climate',
    'autonomous driving',
  ],
} as const;

/** The categories of the closed list. */
export type ClosedCategory = keyof typeof CLOSED_BY_CATEGORY;

/** A skill of the closed list. */
export type ClosedTerm = (typeof CLOSED_BY_CATEGORY)[ClosedCategory][number];

/** Every skill of the closed list, by category. */
export const CLOSED_TERMS: readonly [ClosedTerm, ...ClosedTerm[]] = [
  ...CLOSED_BY_CATEGORY.language,
  ...CLOSED_BY_CATEGORY.framework,
  ...CLOSED_BY_CATEGORY.data,
  ...CLOSED_BY_CATEGORY.system,
  ...CLOSED_BY_CATEGORY.mathematics,
  ...CLOSED_BY_CATEGORY.area,
];

/** The category of a skill of the closed list. */
export const categoryOf: (term: ClosedTerm) => ClosedCategory = (() => {
  const byTerm = new Map<string, ClosedCategory>();
  for (const [category, terms] of Object.entries(CLOSED_BY_CATEGORY)) {
    for (const term of terms) byTerm.set(term, category as ClosedCategory);
  }
  return (term: ClosedTerm) => byTerm.get(term) ?? 'area';
})();

/** Publication venues that the guides name. */
export const VENUE_TERMS = ['NeurIPS', 'ICML', 'ICLR', 'AISTATS', 'CVPR'] as const;

/** Soft skills that an entry may name: those of the model. */
export const SOFT_SKILL_TERMS = SOFT_SKILLS;
/** Materials that an entry may name: those of the model. */
export const MATERIAL_TERMS = MATERIALS;
