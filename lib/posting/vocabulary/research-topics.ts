import type { Term } from '../terms';
import { listed } from './listed';

/**
 * Words that speak of machine learning, by how surely: `core` names the field or its methods, `near` a field that mostly works with
 * them; `object` a science that looks at AI from outside, as its matter. `AI` and its kind count only in capitals.
 */
const TOPICS = {
  core: `machine learning, machine listening, machine hearing, sound event detection, machine perception, medical image analysis, medical image computing, biomedical image analysis, microscopic image analysis, language technology, speech technology, speech processing, federated optimisation, federated analytics, probabilistic programming, embodied intelligence, embodied ai, symbolic ai, statistical relational learning, learning to rank, neural rendering, policy learning, robot perception, visual recognition, algorithmic fairness, apprentissage automatique, apprentissage profond, maschinelles lernen, künstliche intelligenz, intelligence artificielle, inteligencia artificial, deep learning, neural network, neural net, artificial neural networks, reinforcement learning, deep reinforcement learning,
    representation learning, supervised learning, unsupervised learning, self-supervised, self-supervised learning, semi-supervised learning,
    federated learning, transfer learning, meta-learning, active learning, continual learning, few-shot, imitation learning, contrastive learning,
    multi-task learning, online learning algorithms, statistical learning, learning theory, artificial intelligence, trustworthy ai, explainable ai,
    generative ai, responsible ai, ai safety, ai alignment, ai systems, ai models, ai methods, ai research, ai/ml, ml/ai, xai, computer vision,
    machine vision, natural language processing, natural language understanding, natural language generation, computational linguistics,
    large language model, language model, foundation model, generative model, generative modelling, diffusion models, transformer models,
    transformer architectures, convolutional, convolutional neural networks, graph neural networks, recurrent neural networks, gaussian processes,
    bayesian deep learning, probabilistic machine learning, probabilistic models, kernel methods, variational inference, word embeddings,
    image segmentation, object detection, image classification, image recognition, speech recognition, speech synthesis, machine translation,
    question answering, text generation, dialogue systems, recommender systems, recommendation systems, information retrieval, pattern recognition,
    text mining, multimodal learning, vision-language, vision language models, robot learning, autonomous agents, multi-agent, multi-agent systems, rlhf,
    pre-training, pretraining, post-training, fine-tuning, scaling laws, mechanistic interpretability, interpretability, adversarial robustness,
    uncertainty quantification, causal inference, causal discovery, anomaly detection, automl, neuromorphic, spiking neural networks, transformers,
    attention mechanisms, world models, model compression, learning algorithms, learned representations, training of neural, deep generative, deep models,
    neuro-symbolic, knowledge representation, automated reasoning, bandits, noisy labels, label noise, partial labels, weak supervision, weakly supervised, imperfect supervision, collaborative learning, neural operators, operator learning, surrogate models, surrogate modelling, learning-based`,
  exact: `AI, A.I., ML, NLP, LLM, DL, CNN, RNN, GAN, GNN, VLM, GenAI, AGI, NLU, SLAM, VAE, GPT, MARL`,
  near: `data science, data mining, data-driven, big data, computer science, image analysis, image processing, signal processing, robotics, bioinformatics,
    statistics, statistical modelling, bayesian, optimization, knowledge graph, semantic web, predictive models, predictive modelling,
    algorithms, high-dimensional, autonomous driving, autonomous systems, autonomous vehicles, medical imaging, computational neuroscience,
    complex systems, time series`,
  object: `law, legal, ethics, ethical, policy, public policy, governance, regulation, philosophy, philosophical, sociology, societal, society, social sciences,
    humanities, jurisprudence, political science, journalism, media studies, anthropology, history of, theology, criminology, human rights, literary,
    law and economics, science and technology studies`,
} as const;

/** The topics as terms; those that count only in capitals are `core` as well. */
export const TOPIC_TERMS: readonly Term[] = Object.entries(TOPICS).map(([id, phrases]) => ({
  kind: `topic`,
  id: id === 'exact' ? 'core' : id,
  forms: listed(phrases),
  ...(id === 'exact' && { exactCase: true }),
}));
